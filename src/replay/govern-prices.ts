import type { LocatedConfig } from '../config/parse-config.ts';
import type { PriceOverrideConfig } from '../config/schema.ts';
import type { ModelPrice } from '../pricing/price.ts';

/** The price of `provider/model`, undefined when unknown. */
export type FindPrice = (modelName: string) => ModelPrice | undefined;

/** Prices of a change: base's, then the table's, and only then head's own. */
export interface GovernedPrices {
  readonly find: FindPrice;
  /** Whether only head gives this price: then it can be compared with, and not be trusted with a cap. */
  readonly isHeadsOwn: (modelName: string) => boolean;
  /** One sentence for each price of head that is not applied. */
  readonly notices: readonly string[];
}

/** A change cannot make calls cheap by saying so. */
export function resolveGovernedPrices(options: {
  readonly base: LocatedConfig | undefined;
  readonly head: LocatedConfig | undefined;
  readonly createPriceFinder: (
    overrides: Readonly<Record<string, PriceOverrideConfig>>,
  ) => FindPrice;
}): GovernedPrices {
  const { base, head, createPriceFinder } = options;
  if (base === undefined) {
    return {
      find: createPriceFinder(head?.config.prices ?? {}),
      isHeadsOwn: () => false,
      notices: [],
    };
  }
  const findGoverned = createPriceFinder(base.config.prices);
  const findOwn = createPriceFinder(head?.config.prices ?? {});
  const written = Object.keys(head?.config.prices ?? {});
  const ignored = written.filter((name) => {
    const governed = findGoverned(name);
    return governed !== undefined && !isSamePrice(governed, findOwn(name));
  });
  return {
    find: (modelName) => findGoverned(modelName) ?? findOwn(modelName),
    isHeadsOwn: (modelName) =>
      findGoverned(modelName) === undefined && findOwn(modelName) !== undefined,
    notices: ignored.map(
      (name) =>
        `the price of ${name} is another in this change than on base or in the price table; theirs is applied`,
    ),
  };
}

function isSamePrice(one: ModelPrice, other: ModelPrice | undefined): boolean {
  const text = (price: ModelPrice | undefined) =>
    JSON.stringify([price?.free, price?.prices], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
  return text(one) === text(other);
}
