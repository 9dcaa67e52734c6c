import { computeLogEvidence, startBetting } from './betting.ts';
import { computeLogPairedEvidence, computePairedBounds } from './e-process.ts';
import {
  computeLogScoreRegression,
  computeScoreBounds,
  type ScoreDifferences,
} from './e-process-scores.ts';
import { placeTrialBets } from './e-process-trials.ts';
import type { Findings } from './findings.ts';
import type { PairedCounts } from './paired-counts.ts';
import { computeGain, type TrialCounts } from './trial-counts.ts';

/** Evidence that holds at every case: bets on the outcomes of pairs. */
export function betOnPairs({ pairs, relapses, fixes }: PairedCounts): Findings {
  const zero = pairs - relapses - fixes;
  return {
    delta: (fixes - relapses) / pairs,
    computeBounds: (alpha) => computePairedBounds({ pairs, relapses, fixes, alpha }),
    ...convertEvidence({
      regression: computeLogPairedEvidence({ positive: relapses, negative: fixes, zero, mean: 0 }),
      improvement: computeLogPairedEvidence({ positive: fixes, negative: relapses, zero, mean: 0 }),
    }),
  };
}

/**
 * Evidence that holds at every case: bets on which side the passes of a case fell to, and for the
 * bounds on the differences of its pass shares.
 * @param cases each with at least one trial on both sides
 */
export function betOnTrials(cases: readonly TrialCounts[]): Findings {
  const differences = Float64Array.from(cases, computeGain);
  const betOn = (counts: readonly TrialCounts[]) =>
    computeLogEvidence(placeTrialBets(startBetting(), counts));
  return {
    delta: computeMean(differences),
    computeBounds: (alpha) => computeScoreBounds({ differences, alpha }),
    ...convertEvidence({ regression: betOn(cases), improvement: betOn(cases.map(exchangeSides)) }),
  };
}

/** Evidence that holds at every case, or at every whole cluster: bets on their differences. */
export function betOnDifferences({ differences, clusters }: ScoreDifferences): Findings {
  const mirrored = Float64Array.from(differences, (difference) => -difference);
  return {
    delta: computeMean(differences),
    computeBounds: (alpha) => computeScoreBounds({ differences, clusters, alpha }),
    ...convertEvidence({
      regression: computeLogScoreRegression({ differences, clusters }),
      improvement: computeLogScoreRegression({ differences: mirrored, clusters }),
    }),
  };
}

/** Evidence K in either direction, given as ln K, to p = min(1, 1/K). */
function convertEvidence(logs: {
  readonly regression: number;
  readonly improvement: number;
}): Pick<Findings, 'pRegression' | 'pImprovement' | 'pValue'> {
  return {
    pRegression: Math.min(1, Math.exp(-logs.regression)),
    pImprovement: Math.min(1, Math.exp(-logs.improvement)),
    pValue: Math.min(1, 2 * Math.exp(-Math.max(logs.regression, logs.improvement))),
  };
}

function exchangeSides(counts: TrialCounts): TrialCounts {
  return {
    baselinePasses: counts.candidatePasses,
    baselineTrials: counts.candidateTrials,
    candidatePasses: counts.baselinePasses,
    candidateTrials: counts.baselineTrials,
  };
}

function computeMean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum / values.length;
}
