import { z } from 'zod';
import { describeMalformed, throwIfError } from './damaged-answer.ts';
import type { Asked, HttpAnswer } from './http-exchange.ts';
import { type Completion, ProviderError, type ProviderErrorKind, type Stop } from './provider.ts';
import { redact } from './redact.ts';
import { convertResponsesUsage } from './usage.ts';

const contentPartSchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  refusal: z.string().nullish(),
});

const outputItemSchema = z.looseObject({
  type: z.string(),
  id: z.string().nullish(),
  status: z.string().nullish(),
  content: z.array(contentPartSchema).nullish(),
  call_id: z.string().nullish(),
  name: z.string().nullish(),
  arguments: z.string().nullish(),
});

const failureSchema = z.looseObject({ code: z.string().nullish(), message: z.string().nullish() });

const responseSchema = z.looseObject({
  object: z.string().nullish(),
  status: z.string().nullish(),
  error: z.unknown().optional(),
  incomplete_details: z.looseObject({ reason: z.string().nullish() }).nullish(),
  output: z.array(outputItemSchema),
  model: z.string().nullish(),
  service_tier: z.string().nullish(),
  usage: z.unknown().optional(),
});
type ParsedResponse = z.output<typeof responseSchema>;

const readableParts: ReadonlySet<string> = new Set(['output_text', 'refusal']);

/**
 * Reads a response of the Responses API.
 * @throws ProviderError when it is no such response, or says that it failed
 */
export function readResponsesAnswer(
  body: unknown,
  answer: Pick<HttpAnswer, 'latencyMs' | 'requestId'>,
  asked: Asked,
): Completion {
  const { provider } = asked;
  const parsed = responseSchema.safeParse(body);
  if (!parsed.success) throw describeMalformed(provider, 'JSON that is not a response');
  const response = parsed.data;
  throwUnlessEnded(response, asked);
  const parts = response.output
    .filter((item) => item.type === 'message')
    .flatMap((item) => item.content ?? []);
  if (parts.length > 0 && !parts.some((part) => readableParts.has(part.type)))
    throw describeMalformed(provider, 'a message in parts of an unknown type');
  const text = parts.map((part) => (part.type === 'output_text' ? part.text : '') ?? '').join('');
  const refusal = parts.map((part) => part.refusal ?? '').join('');
  const toolCalls = response.output
    .filter((item) => item.type === 'function_call')
    .map((item, index) => ({
      id: item.call_id ?? item.id ?? `call_${index}`,
      name: item.name ?? '',
      argumentsText: item.arguments ?? '',
    }));
  return {
    text: text === '' ? refusal : text,
    toolCalls,
    stop: computeStop(response, {
      refused: parts.some((part) => part.type === 'refusal'),
      called: toolCalls.length > 0,
      empty: text === '',
    }),
    usage: convertResponsesUsage(response.usage),
    servedModel: response.model ?? undefined,
    servedTier: response.service_tier ?? undefined,
    requestId: answer.requestId,
    latencyMs: answer.latencyMs,
    raw: body,
  };
}

function computeStop(
  response: ParsedResponse,
  found: { readonly refused: boolean; readonly called: boolean; readonly empty: boolean },
): Stop {
  if (found.refused) return { kind: 'refused' };
  if (response.status === 'incomplete') {
    const reason = response.incomplete_details?.reason;
    return reason === 'content_filter'
      ? { kind: 'refused', category: reason }
      : { kind: 'truncated' };
  }
  if (response.output.some(isCutShort)) return { kind: 'truncated' };
  if (found.called) return { kind: 'tool_call' };
  return { kind: found.empty ? 'empty' : 'complete' };
}

/** A message or a call that says it is unfinished is so, whatever is said of the whole response. */
function isCutShort({ type, status }: ParsedResponse['output'][number]): boolean {
  return (
    (type === 'message' || type === 'function_call') &&
    (status === 'incomplete' || status === 'in_progress')
  );
}

function throwUnlessEnded(response: ParsedResponse, asked: Asked): void {
  const { provider, secret } = asked;
  switch (response.status) {
    case 'failed': {
      const failure = failureSchema.safeParse(response.error).data;
      const code = failure?.code ?? 'no code';
      const { kind, retryable } = classifyFailure(code);
      const message = `${provider} failed (${code}): ${failure?.message ?? 'no message'}`;
      throw new ProviderError(kind, redact(message, secret), { retryable });
    }
    case 'cancelled':
      throw new ProviderError('server', `${provider} cancelled the response`, { retryable: true });
    case 'in_progress':
    case 'queued':
      throw new ProviderError(
        'malformed',
        `${provider} has not finished (${response.status}); background responses are not read`,
        { retryable: false, possiblyBilled: true },
      );
    case 'completed':
    case 'incomplete':
    // A compatible host that reports no status.
    case null:
    case undefined:
      if (response.object === 'error') throw describeMalformed(provider, 'an error');
      throwIfError(response.error, asked);
      return;
    default:
      throw describeMalformed(provider, 'a response of an unknown status');
  }
}

/** The codes with which OpenAI says why it has no answer. */
export function classifyFailure(code: string): { kind: ProviderErrorKind; retryable: boolean } {
  switch (code) {
    case 'rate_limit_exceeded':
      return { kind: 'rate_limited', retryable: true };
    case 'server_error':
    case 'vector_store_timeout':
      return { kind: 'server', retryable: true };
    default:
      return { kind: 'invalid_request', retryable: false };
  }
}
