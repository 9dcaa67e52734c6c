const SQRT_TWO_PI = 2.5066282746310007;

/** From here on the continued fraction of the tail converges fast, and the series would cancel. */
const TAIL_START = 2;
const TAIL_TERMS = 200;

/**
 * Φ(x), the standard normal distribution function, to about 1e-14 relative in both tails.
 *
 * |x| < 2: the series of Abramowitz & Stegun 26.2.11; beyond: Laplace's continued fraction 26.2.14.
 */
export function computeNormalCdf(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > TAIL_START) return 1 - computeLowerTail(-x);
  if (x < -TAIL_START) return computeLowerTail(x);
  let term = x;
  let sum = x;
  for (let k = 3; Math.abs(term) > Math.abs(sum) * 1e-18; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * x * x)) / SQRT_TWO_PI;
}

/** Φ(x) for x < −2: φ(x) · 1/(t + 1/(t + 2/(t + 3/(t + …)))), t = −x. */
function computeLowerTail(x: number): number {
  if (x < -40) return 0;
  return (computeMills(-x) * quarterPower(x) * quarterPower(x)) / SQRT_TWO_PI;
}

/** Mills' ratio (1 − Φ(t))/φ(t) for t ≥ 2. */
function computeMills(t: number): number {
  let tail = t;
  for (let k = TAIL_TERMS; k >= 1; k -= 1) tail = t + k / tail;
  return 1 / tail;
}

/** exp(−x²/4): half of φ's exponent, so that its square meets the subnormals only once. */
function quarterPower(x: number): number {
  // x² is split so that its rounding error is not magnified by the exponential (Cody 1969).
  const head = Math.trunc(x * 16) / 16;
  return Math.exp(-0.25 * head * head) * Math.exp(-0.25 * (x - head) * (x + head));
}

/**
 * Φ⁻¹(p) to about 1e-14 relative; ∓∞ at 0 and 1.
 *
 * Newton's method on ln Φ, which is concave: from −√(−2 ln p), which lies left of the root, every
 * step stays left of it, so the iteration converges for every p down to the smallest double.
 */
export function computeNormalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 0.5) return 0;
  if (p > 0.5) return -computeNormalQuantile(1 - p);
  let x = -Math.sqrt(-2 * Math.log(p));
  for (let i = 0; i < 60; i += 1) {
    const [logCdf, inverseHazard] = computeLogCdf(x);
    const step = (Math.log(p) - logCdf) * inverseHazard;
    x += step;
    if (Math.abs(step) <= 1e-15 * Math.abs(x)) break;
  }
  return x;
}

/** ln Φ(x) and Φ(x)/φ(x), for x ≤ 0, also where Φ(x) itself underflows. */
function computeLogCdf(x: number): readonly [number, number] {
  const logDensity = -0.5 * x * x - Math.log(SQRT_TWO_PI);
  if (x < -TAIL_START) {
    const mills = computeMills(-x);
    return [logDensity + Math.log(mills), mills];
  }
  const cdf = computeNormalCdf(x);
  return [Math.log(cdf), cdf / Math.exp(logDensity)];
}
