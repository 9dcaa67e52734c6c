/** Passes and trials of one case on both sides; errored trials are left out of both numbers. */
export interface TrialCounts {
  readonly baselinePasses: number;
  readonly baselineTrials: number;
  readonly candidatePasses: number;
  readonly candidateTrials: number;
}

/** The difference of the pass shares, candidate − baseline, of a case with trials on both sides. */
export function computeGain(counts: TrialCounts): number {
  const { baselinePasses, baselineTrials, candidatePasses, candidateTrials } = counts;
  return candidatePasses / candidateTrials - baselinePasses / baselineTrials;
}

/**
 * The cases with a trial on both sides; the others say nothing about a difference.
 * @throws RangeError on counts that cannot be
 */
export function listComplete(cases: readonly TrialCounts[]): readonly TrialCounts[] {
  return cases.filter((counts) => {
    assertTrialCounts(counts);
    return counts.baselineTrials > 0 && counts.candidateTrials > 0;
  });
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
