/** A confidence interval; `level` is its two-sided coverage, for example 0.95. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly level: number;
}

/** @throws RangeError unless 0 < level < 1: a wrong level is a mistake of the caller. */
export function assertProbability(value: number, name: string): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1`);
}

/** @throws RangeError unless 0 ≤ value ≤ 1: the ends are allowed, as for a p-value or a pass rate. */
export function assertShare(value: number, name: string): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie from 0 to 1`);
}
