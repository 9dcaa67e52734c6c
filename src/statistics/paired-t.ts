import { assertProbability, type Interval } from './interval.ts';
import { computeStudentCdf, computeStudentQuantile } from './student-t.ts';
import { numberClusters } from './units.ts';

/** A paired t analysis of mean differences; in the unit of the differences. */
export interface PairedT {
  /** The plain mean of the differences, without pseudo-observations. */
  readonly estimate: number;
  /** What the interval is centred on: the mean with pseudo-observations, if guarded. */
  readonly centre: number;
  readonly standardError: number;
  /** Clusters − 1. */
  readonly degrees: number;
  readonly interval: Interval;
  /** Two-sided, of the hypothesis that the true mean is 0. */
  readonly pValue: number;
  /** One-sided, of the hypothesis that it is not below 0: small when there was a drop. */
  readonly pRegression: number;
}

/**
 * Cluster-robust paired t interval of a mean difference: standard error
 * (1/n) √(G/(G − 1) Σ_g (Σ_{i∈g} (D_i − D̄))²), t with G − 1 degrees of freedom, G clusters.
 * Miller (2024), "Adding error bars to evals", arXiv:2411.00640. Without ids every pair is its own
 * cluster and this is the paired t interval.
 *
 * `guarded`, which holds unless set to false, is for differences in [−1, 1] that decide something: the
 * pseudo-observations +1 and −1 are added, each a cluster of its own and as large as that of a pair is on average, and the interval stays in [−1, 1]. Without them fifty equal
 * small differences, the usual picture of a rare large one not yet seen, would have no spread.
 *
 * Undefined without pairs, or with a single cluster and no guard: the spread is unknown.
 */
export function computePairedT(options: {
  readonly differences: ArrayLike<number>;
  readonly level?: number;
  readonly clusterIds?: readonly (string | number)[] | undefined;
  readonly guarded?: boolean;
}): PairedT | undefined {
  const { differences, level = 0.95, clusterIds, guarded = true } = options;
  assertProbability(level, 'level');
  const count = differences.length;
  if (clusterIds !== undefined && clusterIds.length !== count)
    throw new RangeError('the lists of one comparison must be equally long');
  const { groups, size } = numberClusters(count, clusterIds);
  const clusters = size + (guarded ? 2 : 0);
  if (count === 0 || clusters < 2) return undefined;
  const sum = computeSum(differences);
  const weight = guarded ? computeGuardWeight(groups, size) : 0;
  const observations = count + 2 * weight;
  const centre = sum / observations;
  const sums = new Float64Array(size);
  for (let i = 0; i < count; i += 1) {
    const group = groups[i] ?? 0;
    sums[group] = (sums[group] ?? 0) + ((differences[i] ?? 0) - centre);
  }
  const pseudo = weight * weight * ((1 - centre) ** 2 + (1 + centre) ** 2);
  const squares = sums.reduce((total, value) => total + value * value, pseudo);
  const standardError = Math.sqrt((clusters / (clusters - 1)) * squares) / observations;
  const degrees = clusters - 1;
  const half = computeStudentQuantile((1 + level) / 2, degrees) * standardError;
  const pRegression = computeDropProbability(centre, standardError, degrees);
  const clamp = (value: number) => (guarded ? Math.min(1, Math.max(-1, value)) : value);
  return Object.freeze({
    estimate: sum / count,
    centre,
    standardError,
    degrees,
    interval: Object.freeze({ low: clamp(centre - half), high: clamp(centre + half), level }),
    pValue: Math.min(1, 2 * Math.min(pRegression, 1 - pRegression)),
    pRegression,
  });
}

/**
 * Pairs in an imagined cluster: as many as the cluster of a pair has on average, 1 where all are independent. One
 * pair would be no guard against a whole cluster that breaks and was not seen yet.
 */
function computeGuardWeight(groups: Uint32Array, size: number): number {
  if (size === groups.length) return 1;
  const sizes = new Float64Array(size);
  for (const group of groups) sizes[group] = (sizes[group] ?? 0) + 1;
  return sizes.reduce((sum, n) => sum + n * n, 0) / groups.length;
}

/** The mean difference above which the true one lies with one-sided `confidence`. */
export function computePairedTLowerBound(analysis: PairedT, confidence: number): number {
  assertProbability(confidence, 'confidence');
  const { centre, standardError, degrees } = analysis;
  return centre - computeStudentQuantile(confidence, degrees) * standardError;
}

function computeDropProbability(centre: number, standardError: number, degrees: number): number {
  if (standardError === 0) return centre === 0 ? 0.5 : centre < 0 ? 0 : 1;
  return computeStudentCdf(centre / standardError, degrees);
}

function computeSum(values: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += values[i] ?? 0;
  return sum;
}
