import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeWilsonInterval } from '../../src/statistics/wilson.ts';

describe('computeWilsonInterval', () => {
  it.each([
    [81, 263, 0.2552885199, 0.366209577],
    [0, 20, 0, 0.1611251581],
  ])('%p of %p', (successes, total, low, high) => {
    const interval = computeWilsonInterval({ successes, total });
    expect(interval.low).toBeCloseTo(low, 9);
    expect(interval.high).toBeCloseTo(high, 9);
  });

  it('knows nothing of nothing', () => {
    expect(computeWilsonInterval({ successes: 0, total: 0 })).toEqual({
      low: 0,
      high: 1,
      level: 0.95,
    });
  });

  it('contains the share, stays in [0, 1] and mirrors', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (successes, failures) => {
        fc.pre(successes + failures > 0);
        const total = successes + failures;
        const { low, high } = computeWilsonInterval({ successes, total });
        const mirror = computeWilsonInterval({ successes: failures, total });
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / total);
        expect(high).toBeGreaterThanOrEqual(successes / total);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirror.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  it('refuses more successes than trials', () => {
    expect(() => computeWilsonInterval({ successes: 3, total: 2 })).toThrow(RangeError);
  });
});
