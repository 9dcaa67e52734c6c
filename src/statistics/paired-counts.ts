/** Outcomes of the same cases on baseline and candidate, each pass or fail. */
export interface PairedCounts {
  /** Cases with a pass or fail on both sides. */
  readonly pairs: number;
  /** Pass on the baseline, fail on the candidate: b. */
  readonly relapses: number;
  /** Fail on the baseline, pass on the candidate: c. */
  readonly fixes: number;
}

/** @throws RangeError unless the counts are whole, not negative, and relapses + fixes ≤ pairs. */
export function assertPairedCounts(counts: PairedCounts): void {
  const { pairs, relapses, fixes } = counts;
  const whole = [pairs, relapses, fixes].every((n) => Number.isSafeInteger(n) && n >= 0);
  if (!whole || relapses + fixes > pairs)
    throw new RangeError(`impossible counts: ${relapses} + ${fixes} of ${pairs} pairs`);
}
