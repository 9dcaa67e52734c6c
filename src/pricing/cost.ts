import { parseUsd, scalePico } from './money.ts';
import { type ModelPrice, type Rates, selectPrices, type TokenPrices } from './price.ts';

/** What one call cost, or why that cannot be said. */
export type Cost =
  | { readonly kind: 'known'; readonly pico: bigint }
  | { readonly kind: 'unknown'; readonly reason: string };

/** Tokens of one call; totals include their parts. The shape of a provider's usage. */
export interface BilledUsage {
  readonly inputTokens: number;
  readonly cachedInputTokens: number;
  readonly cacheWriteTokens: {
    readonly minutes5: number;
    readonly minutes30: number;
    readonly hours1: number;
    readonly hours12: number;
  };
  readonly outputTokens: number;
  readonly reasoningTokens: number;
}

/** Names of the tier that list prices are for; `auto` is what hosts without tiers echo. */
const standardTiers: ReadonlySet<string> = new Set(['default', 'standard', 'on_demand', 'auto']);

/**
 * The cost of one call in pico-dollars. What the provider says it billed beats what is computed. A
 * tier or a kind of token whose price is not known makes the cost unknown: nothing is guessed.
 * @param options.billedUsd decimal dollars as text; ignored when it is no number ≥ 0
 */
export function computeCost(options: {
  readonly usage: BilledUsage | undefined;
  readonly servedTier?: string | undefined;
  readonly billedUsd?: string | undefined;
  readonly price: ModelPrice | undefined;
}): Cost {
  const { usage, servedTier, billedUsd, price } = options;
  const billed = billedUsd === undefined ? undefined : parseUsd(billedUsd);
  if (billed !== undefined && billed >= 0n) return { kind: 'known', pico: billed };
  if (price?.free === true) return { kind: 'known', pico: 0n };
  if (usage === undefined) return unknown('the provider reported no usage');
  if (price === undefined) return unknown('no price is known for the model');
  const name = `${price.provider}/${price.model}`;
  const tier = findTier(price, servedTier);
  if (tier === undefined)
    return unknown(`${name} was served at tier ${servedTier}, whose price is not known`);
  const { rates, divisor } = tier;
  const parts = listParts(usage, selectPrices(rates, usage.inputTokens));
  if (!parts.every((part) => Number.isSafeInteger(part.tokens) && part.tokens >= 0))
    return unknown(`the reported usage of ${name} contradicts itself`);
  let pico = 0n;
  for (const part of parts) {
    if (part.tokens === 0) continue;
    if (part.price === undefined)
      return unknown(`${name} billed ${part.name}, whose price is not known`);
    pico += BigInt(part.tokens) * part.price;
  }
  return { kind: 'known', pico: scalePico(pico, { times: 1n, by: divisor }) };
}

function unknown(reason: string): Cost {
  return { kind: 'unknown', reason };
}

/**
 * Vendors that bill a batch at half of the list price, cached tokens and cache writes included: OpenAI's and
 * Anthropic's price pages and guides on batches; the table's own `:batch` rows of OpenAI's models agree (its test).
 */
const halfPriceBatches: ReadonlySet<string> = new Set(['openai', 'openai-chat', 'anthropic']);

/** What a tier bills: these rates, divided. */
interface TierRates {
  readonly rates: Rates;
  readonly divisor: bigint;
}

/** Undefined when the price of the tier is not known. */
function findTier(price: ModelPrice, servedTier: string | undefined): TierRates | undefined {
  const tier = servedTier?.toLowerCase();
  if (tier === undefined || standardTiers.has(tier)) return { rates: price, divisor: 1n };
  const own = Object.hasOwn(price.serviceTiers, tier) ? price.serviceTiers[tier] : undefined;
  if (own !== undefined) return { rates: own, divisor: 1n };
  if (tier === 'batch' && halfPriceBatches.has(price.provider))
    return { rates: price, divisor: 2n };
  return undefined;
}

interface Part {
  readonly name: string;
  readonly tokens: number;
  readonly price: bigint | undefined;
}

/** Every token once; a negative count shows usage whose parts exceed their total. */
function listParts(usage: BilledUsage, prices: TokenPrices): readonly Part[] {
  const { minutes5, minutes30, hours1, hours12 } = usage.cacheWriteTokens;
  const written = minutes5 + minutes30 + hours1 + hours12;
  const { cacheWrite } = prices;
  return [
    {
      name: 'input',
      tokens: usage.inputTokens - usage.cachedInputTokens - written,
      price: prices.input,
    },
    { name: 'cached input', tokens: usage.cachedInputTokens, price: prices.cachedInput },
    { name: '5-minute cache writes', tokens: minutes5, price: cacheWrite.minutes5 },
    { name: '30-minute cache writes', tokens: minutes30, price: cacheWrite.minutes30 },
    { name: '1-hour cache writes', tokens: hours1, price: cacheWrite.hours1 },
    { name: '12-hour cache writes', tokens: hours12, price: cacheWrite.hours12 },
    {
      name: 'output',
      tokens: usage.outputTokens - usage.reasoningTokens,
      price: prices.output,
    },
    {
      name: 'reasoning',
      tokens: usage.reasoningTokens,
      price: prices.reasoning ?? prices.output,
    },
  ];
}

/** A request as far as its price at most goes. */
export interface BoundedRequest {
  /** No request can count more input tokens than this. */
  readonly inputTokensUpperBound: number;
  readonly maxOutputTokens: number;
  readonly price: ModelPrice;
}

/**
 * The most that one call can cost at any tier whose price is known, in pico-dollars: every input token at the
 * dearest price that an input token can have, cache writes included, every output token likewise.
 */
export function computeWorstCase(request: BoundedRequest): bigint {
  const { price } = request;
  return computeHighestCost(request, [price, ...Object.values(price.serviceTiers)]);
}

/**
 * The most that one item of a batch can cost, in pico-dollars.
 * @returns undefined when it is not known what the model costs in a batch
 */
export function computeBatchWorstCase(request: BoundedRequest): bigint | undefined {
  const tier = findTier(request.price, 'batch');
  if (tier === undefined) return undefined;
  const highest = computeHighestCost(request, [tier.rates]);
  return (highest + tier.divisor - 1n) / tier.divisor;
}

function computeHighestCost(request: BoundedRequest, tiers: readonly Rates[]): bigint {
  const { inputTokensUpperBound, maxOutputTokens } = request;
  const reachable = tiers.flatMap((rates) => [
    rates.prices,
    ...rates.contextTiers
      .filter((tier) => inputTokensUpperBound > tier.aboveInputTokens)
      .map((tier) => tier.prices),
  ]);
  const input = computeHighest(
    reachable.flatMap(({ input, cachedInput, cacheWrite }) => [
      input,
      cachedInput,
      ...Object.values<bigint | undefined>(cacheWrite),
    ]),
  );
  const output = computeHighest(reachable.flatMap((prices) => [prices.output, prices.reasoning]));
  return BigInt(inputTokensUpperBound) * input + BigInt(maxOutputTokens) * output;
}

function computeHighest(prices: readonly (bigint | undefined)[]): bigint {
  return prices.reduce<bigint>(
    (most, price) => (price !== undefined && price > most ? price : most),
    0n,
  );
}
