import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeTangoInterval,
  computeTangoLowerBound,
  computeTangoScore,
} from '../../src/statistics/tango.ts';

const counts = fc
  .tuple(fc.nat({ max: 400 }), fc.nat({ max: 400 }), fc.nat({ max: 400 }))
  .filter((parts) => parts.some((part) => part > 0))
  .map(([relapses, fixes, same]) => ({ relapses, fixes, pairs: relapses + fixes + same }));

describe('computeTangoInterval', () => {
  it('agrees with Tango (1998), Table V, in its 90% interval', () => {
    const interval = computeTangoInterval({ pairs: 44, relapses: 1, fixes: 0, level: 0.9 });
    expect(interval.low).toBeCloseTo(-0.096, 3);
    expect(interval.high).toBeCloseTo(0.037, 3);
  });

  it.each([
    { pairs: 44, relapses: 1, fixes: 0, low: -0.118077097, high: 0.0593932311, digits: 9 },
    { pairs: 161, relapses: 16, fixes: 6, low: -0.124, high: -0.0054, digits: 4 },
    { pairs: 21, relapses: 7, fixes: 1, low: -0.517, high: -0.026, digits: 3 },
  ])('95% of $relapses relapses and $fixes fixes in $pairs', ({ low, high, digits, ...given }) => {
    const interval = computeTangoInterval(given);
    expect(interval.low).toBeCloseTo(low, digits);
    expect(interval.high).toBeCloseTo(high, digits);
    expect(interval.level).toBe(0.95);
  });

  it('is ± z²/(n + z²) without discordant pairs', () => {
    const square = 1.9599639845400543 ** 2;
    const interval = computeTangoInterval({ pairs: 30, relapses: 0, fixes: 0 });
    expect(interval.low).toBeCloseTo(-square / (30 + square), 13);
    expect(interval.high).toBe(-interval.low);
  });

  it('ends at ±1 where every pair changed, and knows nothing without pairs', () => {
    expect(computeTangoInterval({ pairs: 30, relapses: 30, fixes: 0 }).low).toBe(-1);
    expect(computeTangoInterval({ pairs: 30, relapses: 0, fixes: 30 }).high).toBe(1);
    expect(computeTangoInterval({ pairs: 0, relapses: 0, fixes: 0 })).toEqual({
      low: -1,
      high: 1,
      level: 0.95,
    });
  });

  it('works with 200,000 discordant pairs', () => {
    const { low, high } = computeTangoInterval({ pairs: 300_000, relapses: 1e5, fixes: 1e5 });
    expect(high).toBeCloseTo(1.95996398 * Math.sqrt(2e5 / 3e5 / 3e5), 6);
    expect(low).toBe(-high);
  });

  it('contains the estimate, mirrors when swapped, and grows with the level', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const estimate = (given.fixes - given.relapses) / given.pairs;
        const narrow = computeTangoInterval({ ...given, level: 0.9 });
        const wide = computeTangoInterval({ ...given, level: 0.99 });
        expect(narrow.low).toBeLessThanOrEqual(estimate);
        expect(narrow.high).toBeGreaterThanOrEqual(estimate);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high);
        expect(wide.low).toBeGreaterThanOrEqual(-1);
        const mirror = computeTangoInterval({
          pairs: given.pairs,
          relapses: given.fixes,
          fixes: given.relapses,
          level: 0.9,
        });
        expect(mirror).toEqual({ low: -narrow.high, high: -narrow.low, level: 0.9 });
      }),
    );
  });

  it('has the normal quantile as its score at either end', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { low, high } = computeTangoInterval(given);
        if (low > -1) expect(computeTangoScore(given, low)).toBeCloseTo(1.959963984540054, 6);
        if (high < 1) expect(computeTangoScore(given, high)).toBeCloseTo(-1.959963984540054, 6);
      }),
    );
  });

  it('has a one-sided 95% bound where the two-sided 90% interval ends', () => {
    const given = { pairs: 200, relapses: 9, fixes: 4 };
    expect(computeTangoLowerBound({ ...given, confidence: 0.95 })).toBe(
      computeTangoInterval({ ...given, level: 0.9 }).low,
    );
  });

  it('refuses impossible counts and levels', () => {
    expect(() => computeTangoInterval({ pairs: 3, relapses: 2, fixes: 2 })).toThrow(RangeError);
    expect(() => computeTangoInterval({ pairs: 3, relapses: 0, fixes: 0, level: 1 })).toThrow(
      RangeError,
    );
  });
});
