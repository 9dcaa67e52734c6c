/** Prices of one token in pico-dollars (10⁻¹² USD). An absent part has no known price; it is never 0. */
export interface TokenPrices {
  readonly input: bigint;
  readonly output: bigint;
  readonly cachedInput?: bigint | undefined;
  /** Written to the cache, by lifetime. */
  readonly cacheWrite: {
    readonly minutes5?: bigint | undefined;
    readonly minutes30?: bigint | undefined;
    readonly hours1?: bigint | undefined;
    readonly hours12?: bigint | undefined;
  };
  /** Absent: reasoning is billed as output. */
  readonly reasoning?: bigint | undefined;
}

/** Prices of a whole request, every token of it, when its input is longer than `aboveInputTokens`. */
export interface ContextTier {
  readonly aboveInputTokens: number;
  readonly prices: TokenPrices;
}

/** Prices by the length of the input; tiers ascend. */
export interface Rates {
  readonly prices: TokenPrices;
  readonly contextTiers: readonly ContextTier[];
}

/** What one model costs on one day. */
export interface ModelPrice extends Rates {
  /** As the table names it; an override keeps the name in the configuration. */
  readonly provider: string;
  readonly model: string;
  /** Rates of service tiers other than the standard one, by the name in responses: `flex`, `priority`. */
  readonly serviceTiers: Readonly<Record<string, Rates>>;
  /** Nothing is billed, by the configuration's word. */
  readonly free: boolean;
  /** The longest output that the model can give, in tokens. */
  readonly maxOutputTokens?: number | undefined;
  /** Longest input (or input and output, by provider), in tokens. */
  readonly contextWindow?: number | undefined;
  /** ISO day from which these prices hold; absent when they are the oldest known. */
  readonly from?: string | undefined;
  /** Name of the price source, for example `genai-prices` or `pawl.yml`. */
  readonly source: string;
}

/** The prices for a request with this many input tokens, cached ones included. */
export function selectPrices(rates: Rates, inputTokens: number): TokenPrices {
  return (
    rates.contextTiers.findLast((tier) => inputTokens > tier.aboveInputTokens)?.prices ??
    rates.prices
  );
}
