import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeClopperPearsonInterval,
  computeClopperPearsonUpperBound,
} from '../../src/statistics/clopper-pearson.ts';
import { computeIncompleteBeta } from '../../src/statistics/student-t.ts';

describe('computeClopperPearsonInterval', () => {
  it.each([
    { successes: 81, total: 263, low: 0.2527367456, high: 0.3676219226, digits: 9 },
    { successes: 0, total: 20, low: 0, high: 0.168433471, digits: 9 },
    { successes: 13, total: 16, low: 0.5435, high: 0.9595, digits: 4 },
    { successes: 0, total: 10, low: 0, high: 0.3085, digits: 4 },
  ])('$successes of $total', ({ successes, total, low, high, digits }) => {
    const interval = computeClopperPearsonInterval({ successes, total });
    expect(interval.low).toBeCloseTo(low, digits);
    expect(interval.high).toBeCloseTo(high, digits);
  });

  it('knows nothing of nothing', () => {
    expect(computeClopperPearsonInterval({ successes: 0, total: 0 })).toEqual({
      low: 0,
      high: 1,
      level: 0.95,
    });
  });

  it('has tails of exactly (1 − level)/2 at its limits, and mirrors', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(400), (successes, failures) => {
        const total = successes + failures;
        const { low, high } = computeClopperPearsonInterval({ successes, total, level: 0.9 });
        const mirror = computeClopperPearsonInterval({ successes: failures, total, level: 0.9 });
        expect(computeIncompleteBeta(low, successes, failures + 1)).toBeCloseTo(0.05, 11);
        if (failures > 0)
          expect(1 - computeIncompleteBeta(high, successes + 1, failures)).toBeCloseTo(0.05, 11);
        expect(mirror.low).toBeCloseTo(1 - high, 12);
        expect(mirror.high).toBeCloseTo(1 - low, 12);
      }),
    );
  });

  it('keeps its digits for one success in a million', () => {
    const { low } = computeClopperPearsonInterval({ successes: 1, total: 1e6 });
    // 1 − 0.975^(1/n).
    expect(low / -Math.expm1(Math.log(0.975) / 1e6)).toBeCloseTo(1, 11);
  });

  it('refuses impossible counts, also of the one-sided bound', () => {
    expect(() => computeClopperPearsonInterval({ successes: 3, total: 2 })).toThrow(RangeError);
    expect(() => computeClopperPearsonUpperBound({ successes: 1, total: 2, alpha: 0 })).toThrow(
      RangeError,
    );
  });
});
