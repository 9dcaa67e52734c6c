import { describe, expect, it } from '@jest/globals';
import { computeTheilSen } from '../../src/statistics/theil-sen.ts';

describe('computeTheilSen', () => {
  it("gives the slope of Sen's own example", () => {
    // Sen (1968), section 5: 4.00 is the median of the 21 slopes.
    const xs = [1, 2, 3, 4, 10, 12, 18];
    const points = [9, 15, 19, 20, 45, 55, 78].map((y, index) => ({ x: xs[index] ?? 0, y }));
    expect(computeTheilSen(points)).toEqual({ slope: 4, intercept: 6 });
  });

  it('follows most of the points, wherever a quarter of them are', () => {
    const points = Array.from({ length: 20 }, (_, x) => ({ x, y: x % 4 === 0 ? 1e6 : 3 + 2 * x }));
    expect(computeTheilSen(points)).toEqual({ slope: 2, intercept: 3 });
  });

  it('has no slope where all points have one x, and no line without points', () => {
    const points = [1, 2, 9].map((y) => ({ x: 5, y }));
    expect(computeTheilSen(points)).toEqual({ slope: 0, intercept: 2 });
    expect(computeTheilSen([])).toBeUndefined();
  });
});
