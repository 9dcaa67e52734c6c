import {
  type Bet,
  computeLogEvidence,
  computeMeanLowerBound,
  placeBets,
  startBetting,
} from './betting.ts';
import type { AnytimeBounds, AnytimeEvidence } from './e-process.ts';
import { assertProbability } from './interval.ts';
import { numberClusters } from './units.ts';

/** Which differences belong together, and how large a cluster of this dataset can be. */
export interface Clusters {
  readonly ids: readonly (string | number)[];
  /** Pairs in the largest cluster of the whole dataset, known before the first bet. */
  readonly largest: number;
}

/** Differences candidate − baseline in [−1, 1], turned so that positive is better. */
export interface ScoreDifferences {
  readonly differences: ArrayLike<number>;
  /** Without it every pair is independent. A cluster is bet on whole, so replay it whole. */
  readonly clusters?: Clusters | undefined;
}

/** One or more independent units with the same sum of differences over the same number of pairs. */
interface Unit {
  readonly sum: number;
  readonly size: number;
  readonly times: number;
}

/**
 * Anytime-valid evidence of graded scores: K = mean_j Π_i (1 + λ_j (D_i − μ)), λ_j = κ_j/(1 + μ);
 * not worse at μ = −m, regression at μ = 0 with −D for D. With clusters there is one bet a cluster,
 * on Σ_{i ∈ g} (D_i − μ) / largest size, which stays above −(1 + μ) and so never ruins.
 *
 * Waudby-Smith & Ramdas (2024), "Estimating means of bounded random variables by betting", JRSS B
 * 86:1–27.
 * @param options.margin m, in score points
 * @throws RangeError on differences outside [−1, 1], ids that do not match, or a cluster too large
 */
export function computeScoreEvidence(
  options: ScoreDifferences & { readonly margin: number },
): AnytimeEvidence {
  assertProbability(options.margin, 'margin');
  const { units, largest } = collectUnits(options);
  return Object.freeze({
    logNotWorse: computeLogUnitEvidence(units, { largest, mean: -options.margin, sign: 1 }),
    logRegression: computeLogUnitEvidence(units, { largest, mean: 0, sign: -1 }),
  });
}

/** The evidence of a regression alone, of which `computeScoreEvidence` has both. */
export function computeLogScoreRegression(options: ScoreDifferences): number {
  const { units, largest } = collectUnits(options);
  return computeLogUnitEvidence(units, { largest, mean: 0, sign: -1 });
}

/** Anytime-valid bounds of the mean difference of graded scores; [−1, 1] without pairs. */
export function computeScoreBounds(
  options: ScoreDifferences & { readonly alpha: number },
): AnytimeBounds {
  const { units, largest } = collectUnits(options);
  const bound = (sign: 1 | -1) =>
    computeMeanLowerBound({
      alpha: options.alpha,
      logEvidence: (mean) => computeLogUnitEvidence(units, { largest, mean, sign }),
    });
  return Object.freeze({ lower: bound(1), upper: -bound(-1) });
}

function computeLogUnitEvidence(
  units: readonly Unit[],
  claim: { readonly largest: number; readonly mean: number; readonly sign: 1 | -1 },
): number {
  const { largest, mean, sign } = claim;
  const bets = units.map(
    ({ sum, size, times }): Bet => ({
      gain: (sign * sum - size * mean) / (largest * (1 + mean)),
      times,
    }),
  );
  return computeLogEvidence(placeBets(startBetting(), bets));
}

function collectUnits(options: ScoreDifferences): {
  readonly units: readonly Unit[];
  readonly largest: number;
} {
  const { differences, clusters } = options;
  for (let i = 0; i < differences.length; i += 1)
    if (!(Math.abs(differences[i] ?? 0) <= 1))
      throw new RangeError('differences of scores must lie from −1 to 1');
  if (clusters === undefined) return { units: countEqual(differences), largest: 1 };
  if (clusters.ids.length !== differences.length)
    throw new RangeError('the lists of one comparison must be equally long');
  const units = sumClusters(differences, clusters.ids);
  if (units.some(({ size }) => size > clusters.largest))
    throw new RangeError(`a cluster has more than the ${clusters.largest} pairs it may have`);
  return { units, largest: clusters.largest };
}

function countEqual(differences: ArrayLike<number>): readonly Unit[] {
  const times = new Map<number, number>();
  for (let i = 0; i < differences.length; i += 1) {
    const difference = differences[i] ?? 0;
    times.set(difference, (times.get(difference) ?? 0) + 1);
  }
  return Array.from(times, ([sum, count]) => ({ sum, size: 1, times: count }));
}

function sumClusters(
  differences: ArrayLike<number>,
  ids: readonly (string | number)[],
): readonly Unit[] {
  const { groups, size: clusters } = numberClusters(differences.length, ids);
  const sums = new Float64Array(clusters);
  const sizes = new Float64Array(clusters);
  groups.forEach((group, i) => {
    sums[group] = (sums[group] ?? 0) + (differences[i] ?? 0);
    sizes[group] = (sizes[group] ?? 0) + 1;
  });
  return Array.from(sums, (sum, group) => ({ sum, size: sizes[group] ?? 0, times: 1 }));
}
