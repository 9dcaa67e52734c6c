import fc from 'fast-check';
import type { TrialCounts } from '../../src/statistics/trial-counts.ts';

/** Up to `most` relapses, fixes and unchanged pairs each. */
export const pairedCounts = (most: number) =>
  fc
    .record({ relapses: fc.nat(most), fixes: fc.nat(most), same: fc.nat(most) })
    .map(({ relapses, fixes, same }) => ({ relapses, fixes, pairs: relapses + fixes + same }));

const side = fc
  .integer({ min: 0, max: 5 })
  .chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));

/** Cases of up to five trials a side, some without any. */
export const trialCases: fc.Arbitrary<TrialCounts[]> = fc.array(
  fc
    .tuple(side, side)
    .map(([[baselinePasses, baselineTrials], [candidatePasses, candidateTrials]]) => ({
      baselinePasses,
      baselineTrials,
      candidatePasses,
      candidateTrials,
    })),
  { maxLength: 80 },
);

/** Differences in [−1, 1], half of the time in clusters of at most four. */
export const scoreDifferences = fc
  .tuple(fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 80 }), fc.boolean())
  .map(([differences, clustered]) => ({
    differences,
    clusters: clustered
      ? { ids: differences.map((_, i) => Math.floor(i / 4)), largest: 4 }
      : undefined,
  }));

export function exchangeSides(counts: TrialCounts): TrialCounts {
  return {
    baselinePasses: counts.candidatePasses,
    baselineTrials: counts.candidateTrials,
    candidatePasses: counts.baselinePasses,
    candidateTrials: counts.baselineTrials,
  };
}

/** Equal cases with the same number of trials on both sides. */
export function repeatTrials(
  times: number,
  baselinePasses: number,
  candidatePasses: number,
  trials = 1,
): readonly TrialCounts[] {
  return Array.from({ length: times }, () => ({
    baselinePasses,
    baselineTrials: trials,
    candidatePasses,
    candidateTrials: trials,
  }));
}
