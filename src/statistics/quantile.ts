/**
 * The q-quantile by linear interpolation between order statistics at (n − 1)q, type 7 of Hyndman &
 * Fan (1996), "Sample quantiles in statistical packages", The American Statistician 50:361–365.
 * The numbers may come in any order and are left as they are; undefined when there are none.
 * @param q in [0, 1]
 * @throws RangeError on q outside [0, 1] or a number that is NaN
 */
export function computeQuantile(numbers: ArrayLike<number>, q: number): number | undefined {
  return readQuantile(sortNumbers(numbers), q);
}

/**
 * A copy that ascends, for `readQuantile`.
 * @throws RangeError on a number that is NaN
 */
export function sortNumbers(numbers: ArrayLike<number>): Float64Array {
  const sorted = new Float64Array(numbers).sort();
  if (Number.isNaN(sorted.at(-1))) throw new RangeError('a quantile of NaN has no meaning');
  return sorted;
}

/** As `computeQuantile`, of numbers that already ascend. */
export function readQuantile(sorted: ArrayLike<number>, q: number): number | undefined {
  if (!(q >= 0 && q <= 1)) throw new RangeError('a quantile lies between 0 and 1');
  const position = (sorted.length - 1) * q;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return undefined;
  return interpolate(below, above, position - Math.floor(position));
}

/** Between two order statistics; equal ones give themselves exactly. */
export function interpolate(below: number, above: number, share: number): number {
  return below === above ? below : below + (above - below) * share;
}
