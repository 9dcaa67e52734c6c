import { z } from 'zod';
import { isRecord } from '../document/is-record.ts';
import { describeMalformed } from './damaged-answer.ts';
import { type Completion, type CompletionRequest, ProviderError } from './provider.ts';
import { readRecordingRow, recordingRowSchema } from './recording-row.ts';
import { renderDecimal } from './usage.ts';

/** What an application gets for one trial: a body, or a line. Pure. */
export function composeApplicationMessage(request: CompletionRequest) {
  const { caseId, trial, messages, parameters, application } = request;
  return {
    id: caseId,
    trial,
    input: application?.input,
    ...(messages.length === 0 ? {} : { messages: messages.map(composeChatMessage) }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  };
}

/** As chat logs and datasets write it. */
function composeChatMessage(message: CompletionRequest['messages'][number]) {
  const { role, content, toolCalls = [], toolCallId } = message;
  return {
    role,
    content,
    ...(toolCalls.length === 0
      ? {}
      : {
          tool_calls: toolCalls.map((call) => ({
            id: call.id,
            type: 'function',
            function: { name: call.name, arguments: call.argumentsText },
          })),
        }),
    ...(toolCallId === undefined ? {} : { tool_call_id: toolCallId }),
  };
}

const row = recordingRowSchema.shape;

/** An answer is a recording without the model's name. Unknown keys are errors: a misspelt `tool_call` must not be lost. */
export const applicationAnswerSchema = z
  .strictObject({
    /** Of the case; in the answer to a POST it may be left out. */
    id: z.union([z.string(), z.number().int()]).transform(String).optional(),
    trial: z.number().int().nonnegative().optional(),
    output: z.string().optional(),
    tool_calls: row.tool_calls,
    stop: row.stop,
    usage: row.usage,
    latency_ms: row.latency_ms,
    served_model: row.served_model,
    served_tier: row.served_tier,
    request_id: row.request_id,
    /** What this trial cost, in dollars; beats what is computed from the usage. */
    cost_usd: z.number().nonnegative().optional(),
    /** Why there is no answer. */
    error: z
      .union([
        z.string().min(1),
        z.strictObject({ message: z.string().min(1), retryable: z.boolean().default(false) }),
      ])
      .optional(),
  })
  .refine((answer) => (answer.output === undefined) !== (answer.error === undefined), {
    message: 'an answer has either "output", a text, or "error"',
  });

/** Whom an answer came from. */
interface Answering {
  readonly provider: string;
  /** Makes what it says fit to be shown. */
  readonly redact: (text: string) => string;
}

/**
 * The completion that an answer stands for. Pure.
 * @param value parsed JSON
 * @throws ProviderError: malformed; for an error that the application reports server, or invalid_request where asking
 *   again is no use
 */
export function readApplicationAnswer(
  value: unknown,
  request: CompletionRequest,
  { provider, redact }: Answering,
): Completion {
  const parsed = applicationAnswerSchema.safeParse(dropNulls(value));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    const what = `something that is no answer (${place}${issue?.message ?? ''})`;
    throw describeMalformed(provider, redact(what));
  }
  const { id, trial, error, output = '', cost_usd: cost, ...rest } = parsed.data;
  if ((id ?? request.caseId) !== request.caseId || (trial ?? request.trial) !== request.trial)
    throw describeMalformed(provider, 'the id or the trial of another request');
  if (error !== undefined) {
    const { message, retryable } =
      typeof error === 'string' ? { message: error, retryable: false } : error;
    throw new ProviderError(
      retryable ? 'server' : 'invalid_request',
      redact(`${provider} reports: ${message}`),
      { retryable, possiblyBilled: true },
    );
  }
  return {
    ...readRecordingRow({ ...rest, output }),
    billedUsd: cost === undefined ? undefined : renderDecimal(cost),
    raw: value,
  };
}

/** Many programs write null for what they do not say. */
function dropNulls(value: unknown): unknown {
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null))
    : value;
}
