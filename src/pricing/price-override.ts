import type { Problem } from '../errors.ts';
import { parsePerMillion } from './money.ts';
import type { ModelPrice, TokenPrices } from './price.ts';

/** Prices from the configuration: dollars per million tokens. */
interface WrittenPrices {
  readonly input_per_million?: number | undefined;
  readonly output_per_million?: number | undefined;
  /** The input price unless given. */
  readonly cached_input_per_million?: number | undefined;
  /** For every lifetime; unknown unless given. */
  readonly cache_write_per_million?: number | undefined;
  /** The output price unless given. */
  readonly reasoning_per_million?: number | undefined;
}

/** The price of a model from the configuration. */
export interface PriceOverride extends WrittenPrices {
  /** Calls cost nothing, for example a local model; then no price is given. */
  readonly free?: boolean | undefined;
  /** Prices of service tiers other than the standard one, by their name in responses: `flex`. */
  readonly service_tiers?: Readonly<Record<string, WrittenPrices>> | undefined;
}

const priceKeys = [
  'input_per_million',
  'output_per_million',
  'cached_input_per_million',
  'cache_write_per_million',
  'reasoning_per_million',
] as const;

/** Everything that is wrong with prices of the configuration, keyed by `provider/model`. */
export function findPriceProblems(
  overrides: Readonly<Record<string, PriceOverride>>,
): readonly Problem[] {
  return Object.entries(overrides).flatMap(([name, override]) => findProblems(name, override));
}

function findProblems(name: string, override: PriceOverride): readonly Problem[] {
  const given = priceKeys.filter((key) => override[key] !== undefined);
  if (override.free === true)
    return given.length === 0
      ? []
      : [
          {
            what: `the price of ${name} is free and also ${given.join(', ')}`,
            remedy: 'keep either free: true or the prices',
          },
        ];
  const tiers = Object.entries(override.service_tiers ?? {});
  return [
    ...findRateProblems(name, override),
    ...tiers.flatMap(([tier, written]) => findRateProblems(`${name} at tier ${tier}`, written)),
  ];
}

function findRateProblems(name: string, written: WrittenPrices): readonly Problem[] {
  const given = priceKeys.filter((key) => written[key] !== undefined);
  const missing = (['input_per_million', 'output_per_million'] as const)
    .filter((key) => written[key] === undefined)
    .map((key) => ({
      what: `the price of ${name} lacks ${key}`,
      remedy: `add ${key}, in dollars per million tokens, or free: true`,
    }));
  return [...missing, ...given.flatMap((key) => findValueProblems(name, key, written[key] ?? 0))];
}

function findValueProblems(name: string, key: string, value: number): readonly Problem[] {
  const price = parsePerMillion(String(value));
  if (price === undefined)
    return [
      {
        what: `${key} of ${name} is ${value}, which is no price with at most six decimals`,
        remedy: 'write dollars per million tokens, for example 0.075',
      },
    ];
  if (price < 0n)
    return [{ what: `${key} of ${name} is negative`, remedy: 'write what a million tokens cost' }];
  if (price === 0n && key !== 'cached_input_per_million' && key !== 'cache_write_per_million')
    return [
      {
        what: `${key} of ${name} is 0`,
        remedy: 'write free: true if calls cost nothing, else the price',
      },
    ];
  return [];
}

/**
 * The price that an override without problems gives. It replaces the listed one as a whole; the
 * model's limits, which are no prices, are kept from `listed`.
 */
export function resolveOverride(
  name: string,
  override: PriceOverride,
  listed: ModelPrice | undefined,
): ModelPrice {
  const slash = name.indexOf('/');
  return {
    provider: name.slice(0, slash),
    model: name.slice(slash + 1),
    prices: resolvePrices(override),
    contextTiers: [],
    serviceTiers: Object.fromEntries(
      Object.entries(override.service_tiers ?? {}).map(([tier, written]) => [
        tier.toLowerCase(),
        { prices: resolvePrices(written), contextTiers: [] },
      ]),
    ),
    free: override.free === true,
    maxOutputTokens: listed?.maxOutputTokens,
    contextWindow: listed?.contextWindow,
    source: 'pawl.yml',
  };
}

function resolvePrices(written: WrittenPrices): TokenPrices {
  const read = (key: (typeof priceKeys)[number]) => {
    const value = written[key];
    return value === undefined ? undefined : parsePerMillion(String(value));
  };
  const input = read('input_per_million') ?? 0n;
  const write = read('cache_write_per_million');
  return {
    input,
    output: read('output_per_million') ?? 0n,
    cachedInput: read('cached_input_per_million') ?? input,
    cacheWrite: { minutes5: write, minutes30: write, hours1: write, hours12: write },
    reasoning: read('reasoning_per_million'),
  };
}
