import { assertProbability, type Interval } from './interval.ts';
import { computeNormalQuantile } from './normal.ts';
import { assertPairedCounts, type PairedCounts } from './paired-counts.ts';

/**
 * Tango's score statistic of the difference candidate − baseline of two paired proportions:
 * z(δ) = (c − b − nδ) / √(n (2q + δ(1 − δ))), with q the maximum-likelihood share of relapses when
 * the difference is δ. It falls in δ, and is 0 at (c − b)/n.
 *
 * Tango (1998), "Equivalence test and confidence interval for the difference in proportions for
 * the paired-sample design", Statistics in Medicine 17:891–908.
 * @param difference δ in [−1, 1]
 */
export function computeTangoScore(counts: PairedCounts, difference: number): number {
  // z(b, c, δ) = −z(c, b, −δ); with δ ≥ 0 the root below is never a difference of near equals.
  if (difference < 0)
    return -scoreUpwards(counts.pairs, counts.fixes, counts.relapses, -difference);
  return scoreUpwards(counts.pairs, counts.relapses, counts.fixes, difference);
}

function scoreUpwards(n: number, b: number, c: number, difference: number): number {
  const numerator = c - b - n * difference;
  if (numerator === 0) return 0;
  const spread = difference * (1 - difference);
  const linear = (2 * n - c + b) * difference - b - c;
  const root = Math.sqrt(linear * linear + 8 * n * b * spread);
  const share = linear > 0 ? (2 * b * spread) / (linear + root) : (root - linear) / (4 * n);
  const variance = n * (2 * share + spread);
  return variance > 0 ? numerator / Math.sqrt(variance) : Math.sign(numerator) * Infinity;
}

/**
 * Tango's score interval of the difference candidate − baseline, (fixes − relapses) / pairs: all
 * δ with |z(δ)| below the normal quantile. It works with no discordant pair at all, where it is
 * ± z²/(n + z²). Without pairs it is [−1, 1].
 * @param options.level two-sided coverage, 0.95 unless given
 * @throws RangeError on impossible counts or level
 */
export function computeTangoInterval(
  options: PairedCounts & { readonly level?: number },
): Interval {
  const level = options.level ?? 0.95;
  assertProbability(level, 'level');
  const oneSided = (1 + level) / 2;
  return Object.freeze({
    low: computeTangoLowerBound({ ...options, confidence: oneSided }),
    high: computeTangoUpperBound({ ...options, confidence: oneSided }),
    level,
  });
}

/** The δ above which the true difference lies with one-sided `confidence`, for example 0.95. */
export function computeTangoLowerBound(
  options: PairedCounts & { readonly confidence: number },
): number {
  assertPairedCounts(options);
  return solveLowerBound(options, options.confidence);
}

/**
 * Tango's lower bound of a mean of differences in [−1, 1] that are not only −1, 0 and 1, such as
 * those of pass shares over several trials. It is that of the relapses and fixes, whole or not,
 * which in as many pairs have the same sum and the same sum of squares; for −1, 0 and 1 it is
 * `computeTangoLowerBound`.
 *
 * No pairs have a sum of squares below the absolute sum: differences that spread less, as when
 * every case loses a little, are treated as if that much had broken wholly, which errs towards caution.
 * @param options.sum S = Σ D
 * @param options.squares V = Σ D²; relapses are (V − S)/2, fixes (V + S)/2
 */
export function computeTangoMomentBound(options: {
  readonly pairs: number;
  readonly sum: number;
  readonly squares: number;
  readonly confidence: number;
}): number {
  const { pairs, sum, squares, confidence } = options;
  if (!(Math.abs(sum) <= pairs && squares >= 0 && squares <= pairs))
    throw new RangeError(`no ${pairs} differences within ±1 have sum ${sum}, squares ${squares}`);
  const spread = Math.max(squares, Math.abs(sum));
  const counts = { pairs, relapses: (spread - sum) / 2, fixes: (spread + sum) / 2 };
  return solveLowerBound(counts, confidence);
}

function solveLowerBound(counts: PairedCounts, confidence: number): number {
  assertProbability(confidence, 'confidence');
  if (counts.pairs === 0) return -1;
  const critical = computeNormalQuantile(confidence);
  let outside = -1;
  let inside = 1;
  if (computeTangoScore(counts, outside) <= critical) return outside;
  for (;;) {
    const middle = (outside + inside) / 2;
    if (middle <= outside || middle >= inside) return outside;
    if (computeTangoScore(counts, middle) > critical) outside = middle;
    else inside = middle;
  }
}

/** The δ below which the true difference lies with one-sided `confidence`: the mirrored lower bound. */
function computeTangoUpperBound(options: PairedCounts & { readonly confidence: number }): number {
  const { pairs, relapses, fixes, confidence } = options;
  return -computeTangoLowerBound({ pairs, relapses: fixes, fixes: relapses, confidence });
}
