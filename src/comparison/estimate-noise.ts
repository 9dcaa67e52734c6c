import { computeVarianceComponents, type TrialScores } from '../statistics/variance-components.ts';
import type { MetricMeasures } from './measure-metric.ts';

/** What repeated trials say of a metric's noise. */
export interface NoiseEstimate {
  readonly metric: string;
  /** Cases with two trials or more on both sides. */
  readonly cases: number;
  /** Of a case on each side, at most. */
  readonly trials: number;
  /** The share of cases that would differ between two replays of the same baseline: pass or fail, one trial each. */
  readonly flipRate: number;
  /** σ̂², the variance between trials of one case, of the baseline and of the candidate. */
  readonly baselineTrialVariance: number;
  readonly candidateTrialVariance: number;
  /** ω̂², the variance between the true differences of the cases. */
  readonly caseVariance: number;
}

/** Undefined of graded metrics, and with fewer than two cases of two trials on both sides: the noise is unknown. */
export function estimateNoise(measures: MetricMeasures): NoiseEstimate | undefined {
  // Scores are kept as means of their trials, and whether one passes says little of how far they scatter.
  if (measures.graded) return undefined;
  const repeated: TrialScores[] = [];
  for (const [i, trials] of measures.trials.entries())
    if (measures.stateAt(i) === 'scored' && trials >= 2)
      repeated.push({
        baseline: spell(measures.baselinePasses[i] ?? 0, trials),
        candidate: spell(measures.candidatePasses[i] ?? 0, trials),
      });
  const found = computeVarianceComponents(repeated);
  if (found === undefined) return undefined;
  const { baselineTrialVariance, candidateTrialVariance, caseVariance } = found;
  return {
    metric: measures.metric.name,
    cases: found.cases,
    trials: measures.trials.reduce((most, trials) => Math.max(most, trials), 0),
    flipRate: 2 * baselineTrialVariance,
    baselineTrialVariance,
    candidateTrialVariance,
    caseVariance,
  };
}

/** So many ones, and zeros up to the number of trials: the order within a case is immaterial. */
function spell(passes: number, trials: number): readonly number[] {
  return Array.from({ length: trials }, (_, trial) => (trial < passes ? 1 : 0));
}
