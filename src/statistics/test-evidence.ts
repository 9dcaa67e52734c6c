import { computeCochranMantelHaenszel } from './cmh.ts';
import type { Clusters } from './e-process-scores.ts';
import type { Findings } from './findings.ts';
import { computeMcNemar } from './mcnemar.ts';
import type { PairedCounts } from './paired-counts.ts';
import { computePairedT, computePairedTLowerBound } from './paired-t.ts';
import { computeTangoLowerBound, computeTangoMomentBound } from './tango.ts';
import { computeGain, type TrialCounts } from './trial-counts.ts';

/** McNemar's mid-p and Tango's score bounds, for looks that were planned beforehand. */
export function testPairs({ pairs, relapses, fixes }: PairedCounts): Findings {
  const { midPRegression, midPTwoSided } = computeMcNemar({ relapses, fixes });
  return {
    delta: (fixes - relapses) / pairs,
    computeBounds: (level) => {
      const confidence = 1 - level;
      return {
        lower: computeTangoLowerBound({ pairs, relapses, fixes, confidence }),
        upper: -computeTangoLowerBound({ pairs, relapses: fixes, fixes: relapses, confidence }),
      };
    },
    pRegression: midPRegression,
    pImprovement: 1 - midPRegression,
    pValue: midPTwoSided,
  };
}

/**
 * The exact CMH mid-p, and the wider of Tango's score bounds and the guarded t's on the differences of pass shares.
 * CMH is about these very cases: where they change both ways, it tells what they lost on balance, and the bounds what
 * cases like them may lose.
 * @param cases each with at least one trial on both sides
 */
export function testTrials(cases: readonly TrialCounts[]): Findings {
  const { midPRegression, midPTwoSided } = computeCochranMantelHaenszel(cases);
  const pairs = cases.length;
  let sum = 0;
  let squares = 0;
  for (const counts of cases) {
    const gain = computeGain(counts);
    sum += gain;
    squares += gain * gain;
  }
  const repeated = cases.some(
    ({ baselineTrials, candidateTrials }) => Math.max(baselineTrials, candidateTrials) > 1,
  );
  const differences = Float64Array.from(cases, computeGain);
  const spread = repeated ? testDifferences({ differences }) : undefined;
  return {
    delta: sum / pairs,
    computeBounds: (level) => {
      const confidence = 1 - level;
      const byScore = {
        lower: computeTangoMomentBound({ pairs, sum, squares, confidence }),
        upper: -computeTangoMomentBound({ pairs, sum: -sum, squares, confidence }),
      };
      // The score is too sure where few cases break wholly and all others improve a little; the t is not.
      const byT = spread?.computeBounds(level) ?? byScore;
      return {
        lower: Math.min(byScore.lower, byT.lower),
        upper: Math.max(byScore.upper, byT.upper),
      };
    },
    pRegression: midPRegression,
    pImprovement: 1 - midPRegression,
    pValue: midPTwoSided,
  };
}

/** The paired t with pseudo-observations, robust to clusters; undefined without differences. */
export function testDifferences(options: {
  readonly differences: ArrayLike<number>;
  readonly clusters?: Clusters | undefined;
}): Findings | undefined {
  const { differences, clusters } = options;
  const analysis = computePairedT({ differences, clusterIds: clusters?.ids });
  if (analysis === undefined) return undefined;
  return {
    delta: analysis.estimate,
    computeBounds: (level) => {
      const lower = computePairedTLowerBound(analysis, 1 - level);
      return { lower: Math.max(-1, lower), upper: Math.min(1, 2 * analysis.centre - lower) };
    },
    pRegression: analysis.pRegression,
    pImprovement: 1 - analysis.pRegression,
    pValue: analysis.pValue,
  };
}
