import { z } from 'zod';
import { describeMalformed, throwIfError } from './damaged-answer.ts';
import type { Asked, HttpAnswer } from './http-exchange.ts';
import type { Completion, Stop } from './provider.ts';
import { convertAnthropicUsage } from './usage.ts';

const blockSchema = z.looseObject({
  type: z.string(),
  text: z.string().nullish(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  input: z.unknown().optional(),
});

const messageSchema = z.looseObject({
  type: z.literal('message').nullish(),
  content: z.array(blockSchema),
  model: z.string().nullish(),
  stop_reason: z.string().nullish(),
  stop_details: z
    .looseObject({ category: z.string().nullish(), explanation: z.string().nullish() })
    .nullish(),
  usage: z.unknown().optional(),
  error: z.unknown().optional(),
});
type ParsedMessage = z.output<typeof messageSchema>;

const tierSchema = z.looseObject({ service_tier: z.string().nullish() });

const answerBlocks: ReadonlySet<string> = new Set(['text', 'tool_use']);

/**
 * Reads a message of the Messages API.
 * @throws ProviderError when it is none
 */
export function readAnthropicAnswer(
  body: unknown,
  answer: Pick<HttpAnswer, 'latencyMs' | 'requestId'>,
  asked: Asked,
): Completion {
  const { provider } = asked;
  const parsed = messageSchema.safeParse(body);
  if (!parsed.success) throw describeMalformed(provider, 'JSON that is not a message');
  const message = parsed.data;
  throwIfError(message.error, asked);
  const text = message.content
    .map((block) => (block.type === 'text' ? block.text : '') ?? '')
    .join('');
  const toolCalls = message.content
    .filter((block) => block.type === 'tool_use')
    .map((block, index) => ({
      id: block.id ?? `call_${index}`,
      name: block.name ?? '',
      argumentsText: JSON.stringify(block.input ?? {}),
    }));
  // Null is what a stream says that has not ended, and what a gateway hands on that lost the end of it.
  if (message.stop_reason === null)
    throw describeMalformed(provider, 'a message that has not ended');
  if (!message.stop_reason && !message.content.some(({ type }) => answerBlocks.has(type)))
    throw describeMalformed(provider, 'a message without content and without a reason to stop');
  const stop = computeStop(message, { called: toolCalls.length > 0, empty: text === '' });
  const explanation = stop.kind === 'refused' ? message.stop_details?.explanation : undefined;
  return {
    text: text === '' ? (explanation ?? '') : text,
    toolCalls,
    stop,
    usage: convertAnthropicUsage(message.usage),
    servedModel: message.model ?? undefined,
    servedTier: tierSchema.safeParse(message.usage).data?.service_tier ?? undefined,
    requestId: answer.requestId,
    latencyMs: answer.latencyMs,
    raw: body,
  };
}

function computeStop(
  message: ParsedMessage,
  found: { readonly called: boolean; readonly empty: boolean },
): Stop {
  switch (message.stop_reason) {
    case 'refusal':
      return { kind: 'refused', category: message.stop_details?.category ?? undefined };
    case 'max_tokens':
    case 'model_context_window_exceeded':
    // A paused turn is an answer that is not finished.
    case 'pause_turn':
      return { kind: 'truncated' };
    default:
      // end_turn, stop_sequence, tool_use, none, or a reason nobody documents: what was sent says which.
      if (found.called) return { kind: 'tool_call' };
      return { kind: found.empty ? 'empty' : 'complete' };
  }
}
