import { z } from 'zod';
import type { Usage } from './provider.ts';

/** Missing, negative, fractional and NaN counts fail here, and the whole usage becomes unknown. */
const tokens = z.number().int().nonnegative();
const part = tokens.nullish().transform((count) => count ?? 0);

const cacheWriteDetails = z.looseObject({ ttl_30m_tokens: part, ttl_12h_tokens: part }).nullish();

const responsesUsageSchema = z.looseObject({
  input_tokens: tokens,
  output_tokens: tokens,
  input_tokens_details: z
    .looseObject({
      cached_tokens: part,
      cache_write_tokens: part,
      cache_write_tokens_details: cacheWriteDetails,
    })
    .nullish(),
  output_tokens_details: z.looseObject({ reasoning_tokens: part }).nullish(),
});

/** Usage of the Responses API; its totals already include their parts. */
export function convertResponsesUsage(reported: unknown): Usage | undefined {
  const parsed = responsesUsageSchema.safeParse(reported);
  if (!parsed.success) return undefined;
  const { input_tokens, output_tokens, input_tokens_details, output_tokens_details } = parsed.data;
  return checkParts({
    inputTokens: input_tokens,
    cachedInputTokens: input_tokens_details?.cached_tokens ?? 0,
    cacheWriteTokens: splitOpenaiWrites(input_tokens_details),
    outputTokens: output_tokens,
    reasoningTokens: output_tokens_details?.reasoning_tokens ?? 0,
  });
}

const chatUsageSchema = z.looseObject({
  prompt_tokens: tokens,
  completion_tokens: tokens,
  total_tokens: tokens.nullish(),
  prompt_tokens_details: z
    .looseObject({
      cached_tokens: part,
      cache_write_tokens: part,
      cache_write_tokens_details: cacheWriteDetails,
    })
    .nullish(),
  completion_tokens_details: z.looseObject({ reasoning_tokens: part }).nullish(),
});

/** Hosts whose `completion_tokens` leaves out the reasoning that `total_tokens` counts, and that they bill. */
const reasoningBesideCompletion: ReadonlySet<string> = new Set(['gemini', 'vertex', 'xai']);

/** Usage of Chat Completions. */
export function convertChatUsage(reported: unknown, provider: string): Usage | undefined {
  const parsed = chatUsageSchema.safeParse(reported);
  if (!parsed.success) return undefined;
  const { prompt_tokens, completion_tokens, total_tokens, ...details } = parsed.data;
  const reasoning = details.completion_tokens_details?.reasoning_tokens ?? 0;
  const beside =
    reasoningBesideCompletion.has(provider) && total_tokens != null
      ? Math.max(0, total_tokens - prompt_tokens - completion_tokens)
      : 0;
  return checkParts({
    inputTokens: prompt_tokens,
    cachedInputTokens: details.prompt_tokens_details?.cached_tokens ?? 0,
    cacheWriteTokens: splitOpenaiWrites(details.prompt_tokens_details),
    outputTokens: completion_tokens + beside,
    reasoningTokens: Math.max(reasoning, beside),
  });
}

const anthropicUsageSchema = z.looseObject({
  input_tokens: tokens,
  output_tokens: tokens,
  cache_creation_input_tokens: part,
  cache_read_input_tokens: part,
  cache_creation: z.looseObject({ ephemeral_1h_input_tokens: part }).nullish(),
  output_tokens_details: z.looseObject({ thinking_tokens: part }).nullish(),
});

/** Usage of the Messages API, whose `input_tokens` leaves out what was read from and written to the cache. */
export function convertAnthropicUsage(reported: unknown): Usage | undefined {
  const parsed = anthropicUsageSchema.safeParse(reported);
  if (!parsed.success) return undefined;
  const usage = parsed.data;
  const written = usage.cache_creation_input_tokens;
  const hours1 = usage.cache_creation?.ephemeral_1h_input_tokens ?? 0;
  if (hours1 > written) return undefined;
  return checkParts({
    inputTokens: usage.input_tokens + written + usage.cache_read_input_tokens,
    cachedInputTokens: usage.cache_read_input_tokens,
    cacheWriteTokens: { minutes5: written - hours1, minutes30: 0, hours1, hours12: 0 },
    outputTokens: usage.output_tokens,
    reasoningTokens: usage.output_tokens_details?.thinking_tokens ?? 0,
  });
}

interface OpenaiWrites {
  readonly cache_write_tokens: number;
  readonly cache_write_tokens_details?: { readonly ttl_12h_tokens: number } | null | undefined;
}

/** Thirty minutes is the lifetime that applies when the split is not reported. */
function splitOpenaiWrites(details: OpenaiWrites | null | undefined): Usage['cacheWriteTokens'] {
  const written = details?.cache_write_tokens ?? 0;
  const hours12 = details?.cache_write_tokens_details?.ttl_12h_tokens ?? 0;
  return { minutes5: 0, minutes30: written - hours12, hours1: 0, hours12 };
}

/** A part that exceeds its total is nonsense, and a price computed from it would be too. */
function checkParts(usage: Usage): Usage | undefined {
  const written = Object.values(usage.cacheWriteTokens);
  const inputParts = usage.cachedInputTokens + written.reduce((sum, count) => sum + count, 0);
  if (written.some((count) => count < 0)) return undefined;
  if (inputParts > usage.inputTokens || usage.reasoningTokens > usage.outputTokens)
    return undefined;
  return usage;
}

const openrouterCostSchema = z.looseObject({
  cost: z.number().nonnegative(),
  is_byok: z.boolean().nullish(),
});

/**
 * What OpenRouter says it billed: dollars as decimal text. With the user's own key at the vendor (`is_byok`) the
 * amount is only OpenRouter's fee, so it says nothing about the cost.
 */
export function readBilledUsd(reported: unknown, provider: string): string | undefined {
  if (provider !== 'openrouter') return undefined;
  const parsed = openrouterCostSchema.safeParse(reported);
  if (!parsed.success || parsed.data.is_byok === true) return undefined;
  return renderDecimal(parsed.data.cost);
}

/** The shortest decimal text of a finite number ≥ 0, without an exponent: 1.2e-7 is 0.00000012. */
export function renderDecimal(value: number): string {
  const [mantissa = '', exponent] = String(value).split('e');
  if (exponent === undefined) return mantissa;
  const [whole = '', fraction = ''] = mantissa.split('.');
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return digits.padEnd(point, '0');
}
