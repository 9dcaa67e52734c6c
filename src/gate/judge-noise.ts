import type { SuiteComparison } from '../comparison/compare-suite.ts';
import { describeFlips } from '../wording/noise.ts';
import { judgeEvidence } from './judge-evidence.ts';
import type { SuiteJudgement } from './judge-suite.ts';
import { resolveWorst } from './verdict.ts';

/**
 * What a replay of the baseline against itself says: nothing is judged, but missing evidence is still missing.
 * The reasons tell by how much two equal variants differ.
 */
export function judgeNoise(comparison: SuiteComparison): SuiteJudgement {
  const missing = judgeEvidence(comparison);
  const verdict = resolveWorst(missing.map((gate) => gate.verdict));
  return {
    verdict,
    reasons: [...missing.map((gate) => gate.reason), ...describeNoise(comparison)],
    warnings: [],
    gates: missing,
    metricVerdicts: {},
    margins: {},
    worstDeltas: {},
    slices: [],
    sliceStories: [],
  };
}

function describeNoise({ noise }: SuiteComparison): readonly string[] {
  return noise.map((estimate) => {
    const trialVariance = (estimate.baselineTrialVariance + estimate.candidateTrialVariance) / 2;
    return `${estimate.metric}: ${describeFlips({ flipRate: 2 * trialVariance, trialVariance })}`;
  });
}
