import { rankPValues } from './p-values.ts';

/**
 * Benjamini & Hochberg's adjusted p-values, in the order given: of the entries with an adjusted
 * p ≤ q, at most the share q is expected to be false. For lists that a reader browses; a verdict
 * uses Holm. The i-th smallest of m becomes min_{j ≥ i} min(1, (m / j) p_(j)).
 *
 * Benjamini & Hochberg (1995), "Controlling the false discovery rate", JRSS B 57:289–300.
 * @throws RangeError on anything that is not a probability
 */
export function computeBenjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(pValues.length).fill(1);
  const ranked = rankPValues(pValues);
  let smallest = 1;
  for (let rank = ranked.length; rank >= 1; rank -= 1) {
    const position = ranked[rank - 1] ?? 0;
    smallest = Math.min(smallest, (pValues.length / rank) * (pValues[position] ?? 1));
    adjusted[position] = smallest;
  }
  return Object.freeze(adjusted);
}
