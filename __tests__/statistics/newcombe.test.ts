import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeNewcombeInterval } from '../../src/statistics/newcombe.ts';

const table = fc
  .record({
    bothPassed: fc.nat(300),
    relapses: fc.nat(300),
    fixes: fc.nat(300),
    bothFailed: fc.nat(300),
  })
  .filter((t) => t.bothPassed + t.relapses + t.fixes + t.bothFailed > 0)
  .map(({ bothFailed, ...t }) => ({
    ...t,
    pairs: t.bothPassed + t.relapses + t.fixes + bothFailed,
  }));

describe('computeNewcombeInterval', () => {
  // (e, f, g, h) of Newcombe (1998), method 10, with the difference (f − g)/n.
  it.each([
    [36, 12, 2, 0, 0.0569, 0.3404],
    [18, 12, 2, 18, 0.0562, 0.329],
    [53, 0, 0, 1, -0.0729, 0.0729],
    [0, 30, 0, 0, 0.8395, 1],
    [59, 6, 16, 80, -0.1186, -0.0046],
  ])('of %p, %p, %p, %p', (bothPassed, fixes, relapses, bothFailed, low, high) => {
    const pairs = bothPassed + fixes + relapses + bothFailed;
    const interval = computeNewcombeInterval({ pairs, relapses, fixes, bothPassed });
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
    expect(interval.level).toBe(0.95);
  });

  it('contains the estimate, stays in [−1, 1], mirrors, and grows with the level', () => {
    fc.assert(
      fc.property(table, (given) => {
        const { pairs, relapses, fixes, bothPassed } = given;
        const estimate = (fixes - relapses) / pairs;
        const { low, high } = computeNewcombeInterval(given);
        const mirror = computeNewcombeInterval({
          pairs,
          relapses: fixes,
          fixes: relapses,
          bothPassed,
        });
        const wide = computeNewcombeInterval({ ...given, level: 0.99 });
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirror.low).toBeCloseTo(-high, 12);
        expect(wide.low).toBeLessThanOrEqual(low);
        expect(wide.high).toBeGreaterThanOrEqual(high);
      }),
    );
  });

  it('knows nothing without pairs', () => {
    expect(computeNewcombeInterval({ pairs: 0, relapses: 0, fixes: 0, bothPassed: 0 })).toEqual({
      low: -1,
      high: 1,
      level: 0.95,
    });
  });

  it('refuses counts that exceed the pairs', () => {
    const given = { pairs: 10, relapses: 3, fixes: 3 };
    expect(() => computeNewcombeInterval({ ...given, bothPassed: 5 })).toThrow(RangeError);
    expect(() => computeNewcombeInterval({ ...given, bothPassed: -1 })).toThrow(RangeError);
  });
});
