import { computeBatchWorstCase, computeWorstCase } from '../pricing/cost.ts';
import type { ModelPrice } from '../pricing/price.ts';
import type { Parameters } from '../prompt/message.ts';
import type { CompletionRequest } from '../providers/provider.ts';
import type { Target } from './target.ts';

/**
 * The most that a request can cost, in pico-dollars. A token is at least one byte of UTF-8, so the bytes of the
 * request bound its input tokens.
 * @param options.inBatch the request goes out in a batch and is billed at the batch tier
 * @returns undefined when the price, that of the tier included, or the longest possible output is unknown, and of an
 *   application
 */
export function computeRequestWorstCase(
  target: Pick<Target, 'price'>,
  request: Omit<CompletionRequest, 'caseId' | 'trial'>,
  options: {
    /** Of input that is not in the request yet. */
    readonly extraBytes?: number;
    readonly inBatch?: boolean;
  } = {},
): bigint | undefined {
  const { price } = target;
  if (price === undefined) return undefined;
  if (price.free === true) return 0n;
  // It adds what it likes to a case, and may call its model many times.
  if (request.application !== undefined) return undefined;
  const asked = request.parameters['max_output_tokens'];
  const maxOutputTokens = typeof asked === 'number' ? asked : price.maxOutputTokens;
  if (maxOutputTokens === undefined || asksForUnpricedTier(request.parameters, price))
    return undefined;
  const { messages, tools, responseSchema, parameters } = request;
  const bytes = Buffer.byteLength(JSON.stringify({ messages, tools, responseSchema, parameters }));
  // Providers put instructions of their own in front of tools and schemas.
  const own =
    messageFrameTokens * (messages.length + 1) +
    (tools.length > 0 || responseSchema !== undefined ? providerInstructionTokens : 0);
  const bounded = {
    inputTokensUpperBound: bytes + (options.extraBytes ?? 0) + own,
    maxOutputTokens,
    price,
  };
  return options.inBatch === true ? computeBatchWorstCase(bounded) : computeWorstCase(bounded);
}

/** Tokens that frame a message, with room to spare. */
const messageFrameTokens = 50;
/** Tokens that a provider adds unseen for tools and structured output, with room to spare. */
const providerInstructionTokens = 2_000;
/** Cost no more than the list price. */
const cheapTiers: ReadonlySet<unknown> = new Set([
  undefined,
  'auto',
  'default',
  'standard',
  'standard_only',
  'flex',
]);

function asksForUnpricedTier({ service_tier: tier }: Parameters, price: ModelPrice): boolean {
  return (
    !cheapTiers.has(tier) && !(typeof tier === 'string' && Object.hasOwn(price.serviceTiers, tier))
  );
}
