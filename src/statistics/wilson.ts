import { assertProbability, type Interval } from './interval.ts';
import { computeNormalQuantile } from './normal.ts';

/**
 * Wilson's score interval of a proportion, successes / total; [0, 1] when total is 0.
 *
 * Wilson (1927), "Probable inference, the law of succession, and statistical inference", JASA
 * 22:209–212; recommended by Brown, Cai & DasGupta (2001), Statistical Science 16:101–133.
 * @throws RangeError on impossible counts or level
 */
export function computeWilsonInterval(options: {
  readonly successes: number;
  readonly total: number;
  readonly level?: number;
}): Interval {
  const { successes, total, level = 0.95 } = options;
  assertProbability(level, 'level');
  const whole = Number.isSafeInteger(successes) && Number.isSafeInteger(total);
  if (!whole || successes < 0 || successes > total)
    throw new RangeError(`impossible counts: ${successes} of ${total}`);
  if (total === 0) return Object.freeze({ low: 0, high: 1, level });
  const z = computeNormalQuantile((1 + level) / 2);
  const square = z * z;
  const failures = total - successes;
  const centre = (successes + square / 2) / (total + square);
  const half = (z * Math.sqrt((successes * failures) / total + square / 4)) / (total + square);
  return Object.freeze({
    low: successes === 0 ? 0 : centre - half,
    high: failures === 0 ? 1 : centre + half,
    level,
  });
}
