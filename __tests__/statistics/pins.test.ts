import { describe, expect, it } from '@jest/globals';
import { computePinBreakProbability } from '../../src/statistics/pins.ts';

describe('computePinBreakProbability', () => {
  it.each([
    [0.98, 0.00079],
    [0.95, 0.0049],
    [0.5, 0.375],
    [0.2, 0.768],
  ])('a pass rate of %p: broken with %p', (passRate, expected) => {
    const found = computePinBreakProbability({ passRate });
    expect(Number(found.toPrecision(expected.toString().replace(/^0\.0*/, '').length))).toBe(
      expected,
    );
    expect(found).toBeLessThan(1 - passRate);
  });

  it('is certain at either end', () => {
    expect(computePinBreakProbability({ passRate: 1 })).toBe(0);
    expect(computePinBreakProbability({ passRate: 0 })).toBe(1);
    expect(() => computePinBreakProbability({ passRate: 1.1 })).toThrow(RangeError);
  });

  it('is the share of the eight outcomes that fail first and then at least once more', () => {
    const passRate = 0.7;
    let sum = 0;
    for (const first of [0, 1])
      for (const second of [0, 1])
        for (const third of [0, 1]) {
          const passes = first + second + third;
          if (first === 0 && passes <= 1)
            sum += passRate ** passes * (1 - passRate) ** (3 - passes);
        }
    expect(computePinBreakProbability({ passRate })).toBeCloseTo(sum, 14);
  });
});
