import { computeQuantile } from './quantile.ts';

/** A line through points, `intercept + slope · x`. */
export interface Line {
  readonly slope: number;
  readonly intercept: number;
}

/**
 * The line whose slope is the median of the slopes between all pairs of points, and whose intercept is the median of
 * what it leaves of each y: up to 29% of the points may be anything. Points of one x give a slope of 0; undefined
 * without points. Takes n²/2 slopes, so it is for some hundred points.
 *
 * Theil (1950), "A rank-invariant method of linear and polynomial regression analysis", Indagationes Mathematicae
 * 12:85–91; Sen (1968), "Estimates of the regression coefficient based on Kendall's tau", JASA 63:1379–1389.
 */
export function computeTheilSen(
  points: readonly { readonly x: number; readonly y: number }[],
): Line | undefined {
  const slopes: number[] = [];
  for (const [index, one] of points.entries())
    for (const other of points.slice(index + 1))
      if (other.x !== one.x) slopes.push((other.y - one.y) / (other.x - one.x));
  const slope = computeQuantile(slopes, 0.5) ?? 0;
  const intercept = computeQuantile(
    points.map(({ x, y }) => y - slope * x),
    0.5,
  );
  return intercept === undefined ? undefined : Object.freeze({ slope, intercept });
}
