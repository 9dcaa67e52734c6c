import { z } from 'zod';
import { classifyHttpFailure } from './classify-error.ts';
import { describeMalformed, throwIfError } from './damaged-answer.ts';
import type { Asked, HttpAnswer } from './http-exchange.ts';
import { type Completion, ProviderError, type Stop } from './provider.ts';
import { convertChatUsage, readBilledUsd } from './usage.ts';

/** Some hosts (Mistral's reasoning models) send parts; only those of type text are the answer. */
const contentSchema = z
  .union([
    z.string(),
    z.array(z.looseObject({ type: z.string(), text: z.string().nullish() })).transform((parts) =>
      parts
        .filter((part) => part.type === 'text')
        .map((part) => part.text ?? '')
        .join(''),
    ),
  ])
  .nullish();

/** Text as the protocol says; an object from hosts that parse it early. */
const argumentsSchema = z
  .union([
    z.string(),
    z.record(z.string(), z.unknown()).transform((value) => JSON.stringify(value)),
  ])
  .nullish();

const toolCallSchema = z.looseObject({
  id: z.string().nullish(),
  function: z.looseObject({ name: z.string(), arguments: argumentsSchema }),
});

const messageSchema = z.looseObject({
  content: contentSchema,
  refusal: z.string().nullish(),
  tool_calls: z.array(toolCallSchema).nullish(),
  function_call: z.looseObject({ name: z.string(), arguments: argumentsSchema }).nullish(),
});
type ParsedMessage = z.output<typeof messageSchema>;

const choiceSchema = z.looseObject({
  message: messageSchema,
  finish_reason: z.string().nullish(),
  /** OpenRouter's, where the host behind it failed in the middle. */
  error: z.unknown().optional(),
});
type ParsedChoice = z.output<typeof choiceSchema>;

const completionSchema = z.looseObject({
  choices: z.array(choiceSchema).min(1),
  error: z.unknown().optional(),
  model: z.string().nullish(),
  service_tier: z.string().nullish(),
  usage: z.unknown().optional(),
});

/** An error inside a 200, as OpenRouter sends when the host behind it fails. */
const errorSchema = z.looseObject({
  error: z.looseObject({ code: z.number().int().min(400).max(599) }),
});

/**
 * Reads a chat completion.
 * @throws ProviderError when it is none, or carries an error
 */
export function readChatAnswer(body: unknown, answer: HttpAnswer, asked: Asked): Completion {
  const { provider } = asked;
  const parsed = completionSchema.safeParse(body);
  if (!parsed.success) throw describeUnreadable(body, answer, asked);
  const { choices, model, service_tier, usage } = parsed.data;
  const [choice] = choices;
  if (choice === undefined) throw describeMalformed(provider, 'no choice');
  throwIfError(parsed.data.error, asked);
  throwIfError(choice.error, asked);
  throwIfBroken(choice, provider);
  const { message } = choice;
  const text = message.content ?? '';
  const toolCalls = readToolCalls(message);
  const refusal = message.refusal ?? '';
  return {
    text: text === '' ? refusal : text,
    toolCalls,
    stop:
      refusal !== ''
        ? { kind: 'refused' }
        : computeStop(choice.finish_reason, { called: toolCalls.length > 0, empty: text === '' }),
    usage: convertChatUsage(usage, provider),
    billedUsd: readBilledUsd(usage, provider),
    servedModel: model ?? undefined,
    servedTier: service_tier ?? undefined,
    requestId: answer.requestId,
    latencyMs: answer.latencyMs,
    raw: body,
  };
}

function readToolCalls(message: ParsedMessage): Completion['toolCalls'] {
  const legacy =
    message.function_call == null ? [] : [{ id: undefined, function: message.function_call }];
  return [...(message.tool_calls ?? []), ...legacy].map((call, index) => ({
    id: call.id ?? `call_${index}`,
    name: call.function.name,
    argumentsText: call.function.arguments ?? '',
  }));
}

/** Ollama gives no reason for complete answers; a reason nobody documents is kept in the raw response. */
function computeStop(
  reason: string | null | undefined,
  found: { readonly called: boolean; readonly empty: boolean },
): Stop {
  switch (reason) {
    case 'length':
    case 'model_length':
    case 'max_tokens':
      return { kind: 'truncated' };
    case 'content_filter':
      return { kind: 'refused', category: 'content_filter' };
    default:
      // stop, tool_calls, function_call, or none: what was sent says which.
      if (found.called) return { kind: 'tool_call' };
      return { kind: found.empty ? 'empty' : 'complete' };
  }
}

/** Reasons of OpenRouter, vLLM and SGLang that mean: the answer broke off, and what came of it is no answer. */
const brokenReasons: ReadonlySet<string> = new Set([
  'error',
  'abort',
  'aborted',
  'cancelled',
  'canceled',
]);

function throwIfBroken(choice: ParsedChoice, provider: string): void {
  const { message, finish_reason: reason } = choice;
  // DeepSeek's own word for being overloaded.
  if (reason === 'insufficient_system_resource')
    throw new ProviderError('server', `${provider} broke off the answer (${reason})`, {
      retryable: true,
      possiblyBilled: true,
    });
  if (reason != null && brokenReasons.has(reason.toLowerCase()))
    throw describeMalformed(provider, `an answer that broke off (${reason})`);
  const isBlank =
    message.content == null && !message.refusal && readToolCalls(message).length === 0;
  if (isBlank && !reason)
    throw describeMalformed(provider, 'a message without content and without a reason to stop');
}

function describeUnreadable(body: unknown, answer: HttpAnswer, asked: Asked): ProviderError {
  const failed = errorSchema.safeParse(body);
  if (!failed.success)
    return describeMalformed(asked.provider, 'JSON that is not a chat completion');
  return classifyHttpFailure({ ...answer, ...asked, body, status: failed.data.error.code });
}
