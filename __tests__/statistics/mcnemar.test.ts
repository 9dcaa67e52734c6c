import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeMcNemar } from '../../src/statistics/mcnemar.ts';

describe('computeMcNemar', () => {
  // (16, 6) is published with the package contingencytables; the others were computed with 30 digits.
  it.each([
    [7, 1, 0.0703125, 0.0390625],
    [16, 6, 0.0524787902832, 0.0346896648407],
    [10, 3, 0.09228515625, 0.057373046875],
    [25, 10, 0.0166738478001, 0.0113309841836],
  ])('%p relapses, %p fixes', (relapses, fixes, exact, midP) => {
    const test = computeMcNemar({ relapses, fixes });
    expect(test.exactTwoSided).toBeCloseTo(exact, 12);
    expect(test.midPTwoSided).toBeCloseTo(midP, 12);
    expect(test.midPRegression).toBeCloseTo(midP / 2, 12);
  });

  it('says nothing without discordant pairs', () => {
    expect(computeMcNemar({ relapses: 0, fixes: 0 })).toEqual({
      exactTwoSided: 1,
      midPTwoSided: 1,
      midPRegression: 0.5,
    });
  });

  it('works with 200,000 discordant pairs', () => {
    const test = computeMcNemar({ relapses: 100_500, fixes: 99_500 });
    expect(test.exactTwoSided).toBeCloseTo(2 * 0.012746945333473458, 13);
    expect(computeMcNemar({ relapses: 200_000, fixes: 0 }).midPRegression).toBe(0);
    expect(computeMcNemar({ relapses: 0, fixes: 200_000 }).midPRegression).toBe(1);
  });

  it('mirrors when relapses and fixes are swapped, and orders mid-p below exact', () => {
    const count = fc.nat({ max: 3000 });
    fc.assert(
      fc.property(count, count, (relapses, fixes) => {
        const test = computeMcNemar({ relapses, fixes });
        const mirror = computeMcNemar({ relapses: fixes, fixes: relapses });
        expect(mirror.exactTwoSided).toBe(test.exactTwoSided);
        expect(mirror.midPTwoSided).toBe(test.midPTwoSided);
        expect(mirror.midPRegression + test.midPRegression).toBeCloseTo(1, 12);
        expect(test.midPTwoSided).toBeLessThanOrEqual(test.exactTwoSided);
        expect(test.midPTwoSided).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses counts that cannot be', () => {
    expect(() => computeMcNemar({ relapses: -1, fixes: 0 })).toThrow(RangeError);
    expect(() => computeMcNemar({ relapses: 0.5, fixes: 0 })).toThrow(RangeError);
  });
});
