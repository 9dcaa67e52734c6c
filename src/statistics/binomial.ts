import { computeStirlingError, HALF_LOG_TWO_PI } from './gamma.ts';

/**
 * ln P(X = k) for X ~ Binomial(n, ½), 0 ≤ k ≤ n.
 *
 * Saddle-point form of Loader (2000), "Fast and accurate computation of binomial probabilities":
 * the huge logarithms of three factorials never meet, so no digits cancel at n = 200,000.
 */
export function computeLogCoinMass(k: number, n: number): number {
  if (k < 0 || k > n) return Number.NEGATIVE_INFINITY;
  if (k === 0 || k === n) return -n * Math.LN2;
  const deviance = computeDeviance(k, n / 2) + computeDeviance(n - k, n / 2);
  const stirling = computeStirlingError(n) - computeStirlingError(k) - computeStirlingError(n - k);
  return stirling - deviance - HALF_LOG_TWO_PI - 0.5 * (Math.log(k) + Math.log1p(-k / n));
}

/** x ln(x / m) + m − x, exact also where x is close to m and the terms cancel (Loader's bd0). */
function computeDeviance(x: number, m: number): number {
  const difference = x - m;
  if (Math.abs(difference) >= 0.1 * (x + m)) return x * Math.log(x / m) - difference;
  const v = difference / (x + m);
  let term = 2 * x * v;
  let sum = difference * v;
  for (let j = 1; ; j += 1) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
}

/** P(X = k) for X ~ Binomial(n, ½). */
export function computeCoinMass(k: number, n: number): number {
  return Math.exp(computeLogCoinMass(k, n));
}

/**
 * P(X ≥ k) for X ~ Binomial(n, ½): relative precision about 1e-12 in both tails, up to n = 10⁶.
 * The terms of the smaller tail are summed from the largest down, by the ratio (n − j)/(j + 1).
 */
export function computeCoinUpperTail(k: number, n: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (2 * k <= n) return 1 - computeCoinUpperTail(n - k + 1, n);
  const first = computeCoinMass(k, n);
  let term = 1;
  let sum = 1;
  for (let j = k; j < n && term > sum * 1e-18; j += 1) {
    term *= (n - j) / (j + 1);
    sum += term;
  }
  return Math.min(1, first * sum);
}
