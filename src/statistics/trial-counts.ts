/** Passes and trials of one case on both sides; errored trials are left out of both numbers. */
export interface TrialCounts {
  readonly baselinePasses: number;
  readonly baselineTrials: number;
  readonly candidatePasses: number;
  readonly candidateTrials: number;
}

/** @throws RangeError unless the counts are whole and 0 ≤ passes ≤ trials on both sides. */
export function assertTrialCounts(counts: TrialCounts): void {
  assertSide(counts.baselinePasses, counts.baselineTrials, 'baseline');
  assertSide(counts.candidatePasses, counts.candidateTrials, 'candidate');
}

function assertSide(passes: number, trials: number, side: string): void {
  const whole = Number.isSafeInteger(passes) && Number.isSafeInteger(trials);
  if (!whole || passes < 0 || passes > trials)
    throw new RangeError(`impossible counts: ${passes} passes of ${trials} trials, ${side}`);
}
