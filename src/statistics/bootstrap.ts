import { assertProbability, type Interval } from './interval.ts';
import { computeNormalCdf } from './normal.ts';
import { createRandom } from './random.ts';
import { type RatioEstimate, readInterval } from './resamples.ts';
import { computeStudentQuantile } from './student-t.ts';
import { computeUnits, type Units } from './units.ts';

export { computeBootstrapPercentileRatio } from './bootstrap-quantile.ts';
export type { RatioEstimate } from './resamples.ts';

/** What every bootstrap takes: the seed makes it repeatable. */
export interface BootstrapOptions {
  /** A whole number in [0, 2⁵³). */
  readonly seed: number;
  /** 2,000 unless given. */
  readonly resamples?: number | undefined;
  /** Two-sided coverage, 0.95 unless given. */
  readonly level?: number | undefined;
  /** Pairs with the same id belong together and are resampled together. */
  readonly clusterIds?: readonly (string | number)[] | undefined;
}

/** A mean with its interval; the interval is undefined below two units. */
export interface MeanEstimate {
  readonly estimate: number;
  readonly interval: Interval | undefined;
}

/**
 * Mean of paired differences with a bootstrap interval; undefined without pairs. For bounded
 * scores that decide something, `computePairedT` with its guard is the safer interval.
 *
 * Expanded percentile interval: see `computeBootstrapRatio`.
 */
export function computeBootstrapMean(
  options: BootstrapOptions & { readonly differences: ArrayLike<number> },
): MeanEstimate | undefined {
  const { differences, clusterIds, seed } = options;
  const denominators = new Float64Array(differences.length).fill(1);
  const units = computeUnits({ numerators: differences, denominators, clusterIds, seed });
  return estimateRatio(units, options, 0);
}

/**
 * Candidate total ÷ baseline total − 1 over the same pairs, with a paired bootstrap interval.
 * Undefined when the baseline total is not above 0; the interval is undefined when there are
 * fewer than two units or a resample has no baseline total.
 *
 * Percentile bootstrap of pairs (Efron 1979), its tail levels widened to Φ(−t·√(G/(G − 1))) for G
 * units, which mends the too narrow intervals of small samples: Hesterberg (2015), "What teachers
 * should know about the bootstrap", The American Statistician 69:371–386.
 */
export function computeBootstrapRatio(
  options: BootstrapOptions & {
    readonly baseline: ArrayLike<number>;
    readonly candidate: ArrayLike<number>;
  },
): RatioEstimate | undefined {
  const { baseline, candidate, clusterIds, seed } = options;
  const units = computeUnits({
    numerators: candidate,
    denominators: baseline,
    clusterIds,
    seed,
  });
  const found = estimateRatio(units, options, 1);
  return found && Object.freeze({ relative: found.estimate, interval: found.interval });
}

/** Sum of numerators ÷ sum of denominators − `offset`. */
function estimateRatio(
  units: Units,
  options: BootstrapOptions,
  offset: number,
): MeanEstimate | undefined {
  const { seed, resamples = 2000, level = 0.95 } = options;
  assertProbability(level, 'level');
  const total = units.denominators.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return undefined;
  const estimate = units.numerators.reduce((sum, value) => sum + value, 0) / total - offset;
  const size = units.numerators.length;
  const ratios = size < 2 ? undefined : resampleRatios(units, resamples, seed);
  if (ratios === undefined) return Object.freeze({ estimate, interval: undefined });
  const tail = computeExpandedTail(level, size);
  return Object.freeze({ estimate, interval: readInterval(ratios, tail, level, offset) });
}

/** Ascending; undefined when the denominators of a resample are all 0. */
function resampleRatios(units: Units, resamples: number, seed: number): Float64Array | undefined {
  const { numerators, denominators } = units;
  const random = createRandom(seed);
  const size = numerators.length;
  // At most 5,000 units: the bias of this cheap draw is below 5000 / 2³².
  const scale = size / 4294967296;
  const ratios = new Float64Array(resamples);
  for (let r = 0; r < resamples; r += 1) {
    let numerator = 0;
    let denominator = 0;
    for (let i = 0; i < size; i += 1) {
      const drawn = Math.floor(random.nextUint32() * scale);
      numerator += numerators[drawn] ?? 0;
      denominator += denominators[drawn] ?? 0;
    }
    if (!(denominator > 0)) return undefined;
    ratios[r] = numerator / denominator;
  }
  return ratios.sort();
}

function computeExpandedTail(level: number, size: number): number {
  const t = computeStudentQuantile((1 - level) / 2, size - 1);
  return computeNormalCdf(t * Math.sqrt(size / (size - 1)));
}
