import { computeLogBeta } from './gamma.ts';

const MAX_TERMS = 100_000;
const SMALLEST = 1e-300;

/**
 * Regularized incomplete beta function I_x(a, b) for a, b > 0. `y` is 1 − x; give it where it is
 * known better than by subtraction.
 *
 * Continued fraction of Abramowitz & Stegun 26.5.8 by the modified Lentz method, on the side
 * where it converges fast; about 1e-13 relative.
 */
export function computeIncompleteBeta(x: number, a: number, b: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  // The better side has x below the mean of the distribution. By rounding both sides may seem above it: ask once.
  return x > (a + 1) / (a + b + 2) ? 1 - computeLeftBeta(y, b, a, x) : computeLeftBeta(x, a, b, y);
}

function computeLeftBeta(x: number, a: number, b: number, y: number): number {
  const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x);
  const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y);
  const front = Math.exp(a * logX + b * logY - computeLogBeta(a, b)) / a;
  return front * computeBetaFraction(x, a, b);
}

function computeBetaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / keepAway(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m <= MAX_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / keepAway(1 + even * d);
    c = keepAway(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / keepAway(1 + odd * d);
    c = keepAway(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return product;
}

function keepAway(value: number): number {
  return Math.abs(value) < SMALLEST ? SMALLEST : value;
}

/**
 * P(T ≤ t) of Student's t with `degrees` > 0 degrees of freedom (whole or not):
 * ½ I_{ν/(ν+t²)}(ν/2, ½) in the tail (Abramowitz & Stegun 26.7.1).
 */
export function computeStudentCdf(t: number, degrees: number): number {
  if (Number.isNaN(t)) return Number.NaN;
  if (t > 0) return 1 - computeStudentCdf(-t, degrees);
  if (t === Number.NEGATIVE_INFINITY) return 0;
  const square = t * t;
  const sum = degrees + square;
  return 0.5 * computeIncompleteBeta(degrees / sum, degrees / 2, 0.5, square / sum);
}

/** The t with P(T ≤ t) = p, by bisection to the last digit; ∓∞ at 0 and 1. */
export function computeStudentQuantile(p: number, degrees: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 0.5) return 0;
  if (p > 0.5) return -computeStudentQuantile(1 - p, degrees);
  let low = -1;
  while (computeStudentCdf(low, degrees) > p && low > -1e300) low *= 2;
  let high = low === -1 ? 0 : low / 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (computeStudentCdf(middle, degrees) < p) low = middle;
    else high = middle;
  }
}
