import { assertShare } from './interval.ts';

/** The scores, from 0 to 1, of all trials of one case on both sides. */
export interface TrialScores {
  readonly baseline: readonly number[];
  readonly candidate: readonly number[];
}

/** Where the spread of a mean difference comes from; all values are variances of scores. */
export interface VarianceComponents {
  /** Cases with at least two trials on both sides; the others say nothing about trials. */
  readonly cases: number;
  /** σ̂_A²: between trials of one case on the baseline, averaged over the cases. */
  readonly baselineTrialVariance: number;
  /** σ̂_B²: the same on the candidate. Twice σ̂² is the share of equal pass/fail pairs that flip. */
  readonly candidateTrialVariance: number;
  /** ω̂²: between the true differences of the cases; 0 where the unbiased estimate is negative. */
  readonly caseVariance: number;
}

/**
 * Splits the spread of the case differences into noise between trials and true differences between
 * cases: σ̂² = mean over cases of Σ(x − x̄)²/(k − 1), which is k/(k − 1) p̂(1 − p̂) for pass/fail, and
 * ω̂² = s_D² − (σ̂_A² + σ̂_B²)/k, each case with its own k.
 * Miller (2024), "Adding error bars to evals", arXiv:2411.00640; one-way random effects as in
 * Searle, Casella & McCulloch (1992), "Variance components".
 *
 * Undefined with fewer than two cases of two trials on both sides: the noise is unknown.
 * @throws RangeError on a score outside [0, 1]
 */
export function computeVarianceComponents(
  cases: readonly TrialScores[],
): VarianceComponents | undefined {
  const repeated = cases.filter(
    ({ baseline, candidate }) => baseline.length >= 2 && candidate.length >= 2,
  );
  if (repeated.length < 2) return undefined;
  for (const { baseline, candidate } of repeated)
    for (const score of [...baseline, ...candidate]) assertShare(score, 'a score');
  const baselineNoise = repeated.map(({ baseline }) => computeVariance(baseline));
  const candidateNoise = repeated.map(({ candidate }) => computeVariance(candidate));
  const differences = repeated.map(
    ({ baseline, candidate }) => computeMean(candidate) - computeMean(baseline),
  );
  const noise = repeated.map(
    ({ baseline, candidate }, i) =>
      (baselineNoise[i] ?? 0) / baseline.length + (candidateNoise[i] ?? 0) / candidate.length,
  );
  return Object.freeze({
    cases: repeated.length,
    baselineTrialVariance: computeMean(baselineNoise),
    candidateTrialVariance: computeMean(candidateNoise),
    caseVariance: Math.max(0, computeVariance(differences) - computeMean(noise)),
  });
}

function computeMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function computeVariance(values: readonly number[]): number {
  const mean = computeMean(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
