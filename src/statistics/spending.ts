import { assertProbability } from './interval.ts';
import { computeNormalCdf } from './normal.ts';

/** One look at the evidence while a replay is under way. */
export interface Checkpoint {
  /** The share t of the planned cases that is known here. */
  readonly fraction: number;
  /** The error that may have been spent up to here: α t². */
  readonly spent: number;
  /** α_k: stop here when the one-sided p-value is at most this. */
  readonly level: number;
  /** The same as a normal quantile: intervals of estimate ± z standard errors are valid here. */
  readonly z: number;
}

/** The part of the paths that have not stopped yet: their density at evenly spaced points. */
interface Survivors {
  readonly start: number;
  readonly step: number;
  /** Density times Simpson weight, so that a sum over the points is an integral. */
  readonly weights: Float64Array;
}

const TENTHS = Object.freeze([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
/** Points per standard deviation of the narrower neighbouring step. */
const FINENESS = 10;
/** Standard deviations beyond which a normal density, below 1e-19, counts as nothing. */
const REACH = 9;

/**
 * Levels of a test that is looked at several times and stops at the first success, so that its
 * error is α in all: by the look at share t no more than α t² is spent.
 *
 * Lan & DeMets (1983), "Discrete sequential boundaries for clinical trials", Biometrika 70:659–663;
 * the power family is Kim & DeMets (1987), Biometrika 74:149–154. The evidence is a Brownian path
 * B(t); the density of paths that have not crossed is carried from look to look by numerical
 * integration: Armitage, McPherson & Rowe (1969), JRSS A 132:235–244. Levels to about 1e-6 relative.
 * @param options.alpha one-sided
 * @param options.fractions rising, in (0, 1]; tenths unless given
 * @throws RangeError on other fractions or alpha
 */
export function computeCheckpoints(options: {
  readonly alpha: number;
  readonly fractions?: readonly number[];
}): readonly Checkpoint[] {
  const { alpha, fractions = TENTHS } = options;
  assertProbability(alpha, 'alpha');
  const increments = fractions.map((fraction, k) => fraction - (fractions[k - 1] ?? 0));
  if (!increments.every((gap) => gap > 0) || !fractions.every((fraction) => fraction <= 1))
    throw new RangeError('fractions of the cases must rise within (0, 1]');
  const checkpoints: Checkpoint[] = [];
  let survivors: Survivors = { start: 0, step: 1, weights: Float64Array.of(1) };
  let already = 0;
  fractions.forEach((fraction, k) => {
    const deviation = Math.sqrt(increments[k] ?? 0);
    const spent = alpha * fraction * fraction;
    const limit = solveLimit(survivors, deviation, spent - already);
    const z = limit / Math.sqrt(fraction);
    checkpoints.push(Object.freeze({ fraction, spent, level: computeNormalCdf(-z), z }));
    const next = Math.sqrt(increments[k + 1] ?? increments[k] ?? 0);
    const bottom = -REACH * Math.sqrt(fraction);
    const step = Math.min(deviation, next) / FINENESS;
    survivors = advance(survivors, deviation, spreadPoints(bottom, limit, step));
    already = spent;
  });
  return Object.freeze(checkpoints);
}

/** The limit that survivors cross with probability `error` in the next step, by bisection. */
function solveLimit(survivors: Survivors, deviation: number, error: number): number {
  const { start, step, weights } = survivors;
  const end = start + step * (weights.length - 1);
  // Below the first limit nearly all survivors end above it, beyond the second nearly none.
  let low = start - deviation * REACH;
  let high = end + deviation * REACH;
  for (;;) {
    const middle = (low + high) / 2;
    if (high - low <= 1e-12 || middle <= low || middle >= high) return middle;
    let crossing = 0;
    for (let i = firstWithin(survivors, middle - REACH * deviation); i < weights.length; i += 1)
      crossing += (weights[i] ?? 0) * computeNormalCdf((start + i * step - middle) / deviation);
    if (crossing > error) low = middle;
    else high = middle;
  }
}

/** An even number of intervals from bottom to limit, no wider than `widest`. */
function spreadPoints(bottom: number, limit: number, widest: number) {
  const intervals = 2 * Math.ceil((limit - bottom) / (2 * widest));
  return { start: bottom, step: (limit - bottom) / intervals, intervals };
}

/** The density one step later at the given points, weighted by Simpson's rule. */
function advance(
  survivors: Survivors,
  deviation: number,
  points: { readonly start: number; readonly step: number; readonly intervals: number },
): Survivors {
  const { start, step, intervals } = points;
  const weights = Float64Array.from({ length: intervals + 1 }, (_, i) => {
    const simpson = i === 0 || i === intervals ? 1 : i % 2 === 1 ? 4 : 2;
    return ((simpson * step) / 3) * computeDensity(survivors, deviation, start + i * step);
  });
  return { start, step, weights };
}

function computeDensity(survivors: Survivors, deviation: number, x: number): number {
  const { start, step, weights } = survivors;
  const last = Math.ceil((x + REACH * deviation - start) / step);
  let sum = 0;
  const first = firstWithin(survivors, x - REACH * deviation);
  for (let i = first; i < Math.min(weights.length, last + 1); i += 1) {
    const distance = (x - start - i * step) / deviation;
    sum += (weights[i] ?? 0) * Math.exp(-0.5 * distance * distance);
  }
  return sum / (deviation * Math.sqrt(2 * Math.PI));
}

function firstWithin(survivors: Survivors, least: number): number {
  return Math.max(0, Math.floor((least - survivors.start) / survivors.step));
}
