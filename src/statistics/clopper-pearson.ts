import { assertProbability, type Interval } from './interval.ts';
import { computeIncompleteBeta } from './student-t.ts';

/** A number of successes out of a total. */
interface Share {
  readonly successes: number;
  readonly total: number;
}

/**
 * The exact interval of a proportion by Clopper & Pearson (1934), "The use of confidence or
 * fiducial limits illustrated in the case of the binomial", Biometrika 26:404–413: each limit is
 * the share at which a result as extreme as the observed one has probability (1 − level)/2.
 * [0, 1] when total is 0.
 * @param options.level two-sided coverage, 0.95 unless given
 * @throws RangeError on impossible counts or level
 */
export function computeClopperPearsonInterval(
  options: Share & { readonly level?: number },
): Interval {
  const { successes, total, level = 0.95 } = options;
  assertProbability(level, 'level');
  const alpha = (1 - level) / 2;
  return Object.freeze({
    low: computeLowerBound({ successes, total, alpha }),
    high: computeClopperPearsonUpperBound({ successes, total, alpha }),
    level,
  });
}

/**
 * The share below which the true one lies with one-sided confidence 1 − `alpha`: where
 * P(X ≤ successes | share x) = I_{1−x}(total − successes, successes + 1) has fallen to alpha.
 */
export function computeClopperPearsonUpperBound(
  options: Share & { readonly alpha: number },
): number {
  const { successes, total, alpha } = options;
  assertShare(options);
  assertProbability(alpha, 'alpha');
  const failures = total - successes;
  if (failures === 0) return 1;
  if (successes === 0) return -Math.expm1(Math.log(alpha) / total);
  return bisect((x) => computeIncompleteBeta(1 - x, failures, successes + 1, x) > alpha);
}

/** Where P(X ≥ successes | share x) = I_x(successes, failures + 1) has risen to alpha. */
function computeLowerBound(options: Share & { readonly alpha: number }): number {
  const { successes, total, alpha } = options;
  assertShare(options);
  if (successes === 0) return 0;
  if (successes === total) return Math.exp(Math.log(alpha) / total);
  return bisect((x) => computeIncompleteBeta(x, successes, total - successes + 1) < alpha);
}

function assertShare({ successes, total }: Share): void {
  const whole = Number.isSafeInteger(successes) && Number.isSafeInteger(total);
  if (!whole || successes < 0 || successes > total)
    throw new RangeError(`impossible counts: ${successes} of ${total}`);
}

/** The point in [0, 1], to the last digit, up to which `isBelow` holds. */
function bisect(isBelow: (x: number) => boolean): number {
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
}
