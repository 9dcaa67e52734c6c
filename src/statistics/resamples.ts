import type { Interval } from './interval.ts';
import { readQuantile } from './quantile.ts';

/** A change of a total or a quantile over the same pairs. */
export interface RatioEstimate {
  /** Candidate ÷ baseline − 1. */
  readonly relative: number;
  /** Of `relative`; undefined when too little is known to give one. */
  readonly interval: Interval | undefined;
}

/** The interval between the `tail` and 1 − `tail` quantiles of ascending resamples, each less `offset`. */
export function readInterval(
  ascending: Float64Array,
  tail: number,
  level: number,
  offset: number,
): Interval | undefined {
  const low = readQuantile(ascending, tail);
  const high = readQuantile(ascending, 1 - tail);
  if (low === undefined || high === undefined) return undefined;
  return Object.freeze({ low: low - offset, high: high - offset, level });
}
