/** ½ ln 2π. */
export const HALF_LOG_TWO_PI = 0.9189385332046728;

/** Below this the Stirling series is not yet exact to the last digit; x is shifted up to it. */
const SERIES_START = 16;

/**
 * Error of Stirling's formula: ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π], for x > 0.
 *
 * Asymptotic series of Abramowitz & Stegun 6.1.41, whose first left-out term is below 1e-17 for
 * x ≥ 16; smaller x by the recurrence Γ(x + 1) = x Γ(x).
 */
export function computeStirlingError(x: number): number {
  let shifted = x;
  let correction = 0;
  while (shifted < SERIES_START) {
    // Error(x) − Error(x + 1), from Γ(x + 1) = x Γ(x) (A&S 6.1.15).
    correction += (shifted + 0.5) * Math.log1p(1 / shifted) - 1;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  const series =
    (1 / 12 -
      (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188) * square) * square) * square) * square) /
    shifted;
  return series + correction;
}

/** ln Γ(x) for x > 0, to about 1e-15 relative away from its zeros at 1 and 2. */
export function computeLogGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + computeStirlingError(x);
}

/** ln B(a, b) for a, b > 0, without the cancellation of ln Γ(a) − ln Γ(a + b) for large arguments. */
export function computeLogBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const correction =
    computeStirlingError(small) + computeStirlingError(large) - computeStirlingError(small + large);
  return (
    correction +
    HALF_LOG_TWO_PI +
    (small - 0.5) * Math.log(small / (small + large)) -
    0.5 * Math.log(large) +
    large * Math.log1p(-small / (small + large))
  );
}
