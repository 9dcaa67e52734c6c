import { assertProbability, type Interval } from './interval.ts';
import { assertPairedCounts, type PairedCounts } from './paired-counts.ts';
import { computeWilsonInterval } from './wilson.ts';

/**
 * Newcombe's interval of the difference candidate − baseline of two paired proportions, method 10:
 * the Wilson intervals of both pass rates joined by "square and add", corrected for their
 * correlation φ. With p the pass rate, l and u its Wilson limits, 1 the candidate, 2 the baseline:
 * θ − √(d₁² − 2φ d₁ d₂ + d₂²), d₁ = p₁ − l₁, d₂ = u₂ − p₂; the upper limit likewise, mirrored.
 *
 * Newcombe (1998), "Improved confidence intervals for the difference between binomial proportions
 * based on paired data", Statistics in Medicine 17:2635–2650. [−1, 1] without pairs.
 * @param options.bothPassed pairs that passed on the baseline and on the candidate
 * @param options.level two-sided coverage, 0.95 unless given
 * @throws RangeError on impossible counts or level
 */
export function computeNewcombeInterval(
  options: PairedCounts & { readonly bothPassed: number; readonly level?: number },
): Interval {
  const { pairs, relapses, fixes, bothPassed, level = 0.95 } = options;
  assertPairedCounts(options);
  assertProbability(level, 'level');
  const bothFailed = pairs - relapses - fixes - bothPassed;
  if (!Number.isSafeInteger(bothPassed) || bothPassed < 0 || bothFailed < 0)
    throw new RangeError(`impossible counts: ${bothPassed} passed on both sides`);
  if (pairs === 0) return Object.freeze({ low: -1, high: 1, level });
  const candidate = measureWilson(bothPassed + fixes, pairs, level);
  const baseline = measureWilson(bothPassed + relapses, pairs, level);
  const correlation = computeCorrelation({ bothPassed, relapses, fixes, bothFailed });
  const difference = (fixes - relapses) / pairs;
  const down = joinDistances(candidate.below, baseline.above, correlation);
  const up = joinDistances(candidate.above, baseline.below, correlation);
  return Object.freeze({
    low: Math.max(-1, difference - down),
    high: Math.min(1, difference + up),
    level,
  });
}

/** How far the Wilson limits lie below and above the observed share. */
function measureWilson(successes: number, total: number, level: number) {
  const { low, high } = computeWilsonInterval({ successes, total, level });
  return { below: successes / total - low, above: high - successes / total };
}

/** Newcombe's φ: a positive one is reduced by a continuity correction, but never below 0. */
function computeCorrelation(counts: {
  readonly bothPassed: number;
  readonly relapses: number;
  readonly fixes: number;
  readonly bothFailed: number;
}): number {
  const { bothPassed: e, relapses: b, fixes: c, bothFailed: h } = counts;
  const margins = (e + c) * (b + h) * (e + b) * (c + h);
  if (margins === 0) return 0;
  const excess = e * h - b * c;
  const corrected = excess > 0 ? Math.max(excess - (e + b + c + h) / 2, 0) : excess;
  return corrected / Math.sqrt(margins);
}

function joinDistances(first: number, second: number, correlation: number): number {
  const square = first * first - 2 * correlation * first * second + second * second;
  return Math.sqrt(Math.max(0, square));
}
