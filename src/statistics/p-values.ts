import { assertShare } from './interval.ts';

/**
 * The positions of p-values from the smallest to the largest; equal ones keep their order.
 * @throws RangeError on anything that is not a probability
 */
export function rankPValues(pValues: readonly number[]): readonly number[] {
  for (const p of pValues) assertShare(p, 'a p-value');
  return pValues.map((_, i) => i).sort((i, j) => (pValues[i] ?? 0) - (pValues[j] ?? 0));
}
