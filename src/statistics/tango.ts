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
  assertProbability(options.confidence, 'confidence');
  if (options.pairs === 0) return -1;
  const critical = computeNormalQuantile(options.confidence);
  let outside = -1;
  let inside = 1;
  if (computeTangoScore(options, outside) <= critical) return outside;
  for (;;) {
    const middle = (outside + inside) / 2;
    if (middle <= outside || middle >= inside) return outside;
    if (computeTangoScore(options, middle) > critical) outside = middle;
    else inside = middle;
  }
}

/** The δ below which the true difference lies with one-sided `confidence`: the mirrored lower bound. */
function computeTangoUpperBound(options: PairedCounts & { readonly confidence: number }): number {
  const { pairs, relapses, fixes, confidence } = options;
  return -computeTangoLowerBound({ pairs, relapses: fixes, fixes: relapses, confidence });
}
