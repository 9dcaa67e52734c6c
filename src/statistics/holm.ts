import { rankPValues } from './p-values.ts';

/**
 * Holm's adjusted p-values, in the order given: the claims with an adjusted p ≤ α are made, and the
 * chance of even one false claim is at most α, however the tests depend on each other. The i-th
 * smallest of m becomes max_{j ≤ i} min(1, (m − j + 1) p_(j)).
 *
 * Holm (1979), "A simple sequentially rejective multiple test procedure", Scandinavian Journal of
 * Statistics 6:65–70.
 * @throws RangeError on anything that is not a probability
 */
export function computeHolm(pValues: readonly number[]): readonly number[] {
  const adjusted = new Array<number>(pValues.length).fill(1);
  let largest = 0;
  rankPValues(pValues).forEach((position, rank) => {
    const scaled = (pValues.length - rank) * (pValues[position] ?? 1);
    largest = Math.min(1, Math.max(largest, scaled));
    adjusted[position] = largest;
  });
  return Object.freeze(adjusted);
}
