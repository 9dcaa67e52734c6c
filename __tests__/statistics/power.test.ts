import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeCasesForScores,
  computeDetectionPower,
  computeSmallestDetectableDifference,
  computeSmallestDetectableDrop,
} from '../../src/statistics/power.ts';
import { computeCasesToDetect } from '../../src/statistics/sample-size.ts';

describe('computeSmallestDetectableDrop', () => {
  it.each([
    [20, 35.7],
    [30, 26.5],
    [50, 18.3],
    [100, 11.4],
    [200, 7.3],
    [1000, 2.8],
  ])('%p cases with an A/A discordance of 10%: %p points', (pairs, points) => {
    const drop = computeSmallestDetectableDrop({ pairs, discordance: 0.1 }) ?? Number.NaN;
    expect(drop * 100).toBeCloseTo(points, 1);
  });

  it('is what takes just as many cases to detect', () => {
    const share = fc.double({ min: 0, max: 0.4, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 5000 }), share, (pairs, discordance) => {
        const drop = computeSmallestDetectableDrop({ pairs, discordance });
        if (drop === undefined) throw new Error('30 cases detect the largest drop');
        const cases = (size: number) =>
          computeCasesToDetect({ discordance: discordance + size, drop: size });
        expect(cases(drop * 1.0001)).toBeLessThanOrEqual(pairs);
        expect(cases(drop * 0.9999)).toBeGreaterThanOrEqual(pairs);
      }),
    );
  });

  it('is undefined where no drop could be seen', () => {
    expect(computeSmallestDetectableDrop({ pairs: 2, discordance: 0.1 })).toBeUndefined();
    expect(computeSmallestDetectableDrop({ pairs: 50, discordance: 1 })).toBeUndefined();
  });
});

describe('computeDetectionPower', () => {
  it('is the power asked for at the number of cases it takes', () => {
    const drop = 0.1;
    const pairs = computeCasesToDetect({ discordance: 0.2, drop });
    expect(pairs).toBe(122);
    expect(computeDetectionPower({ pairs, discordance: 0.2, drop })).toBeGreaterThan(0.8);
    expect(computeDetectionPower({ pairs: pairs - 1, discordance: 0.2, drop })).toBeLessThan(0.8);
  });

  it('grows with the cases and shrinks with the noise', () => {
    const power = (pairs: number, discordance: number) =>
      computeDetectionPower({ pairs, discordance, drop: 0.05 });
    expect(power(400, 0.1)).toBeGreaterThan(power(200, 0.1));
    expect(power(400, 0.2)).toBeLessThan(power(400, 0.1));
    expect(() => power(400, 0.01)).toThrow(RangeError);
  });
});

describe('cases for scores', () => {
  it('are 969 in the example of Miller (2024): ω² = 1/9, no noise, δ = .03', () => {
    expect(computeCasesForScores({ caseVariance: 1 / 9, difference: 0.03 })).toBe(969);
    // Unrounded 968.997.
    const one = computeSmallestDetectableDifference({ caseVariance: 1 / 9, pairs: 1 });
    expect((one / 0.03) ** 2).toBeCloseTo(968.997, 3);
  });

  it('count the noise of a trial once for each side and less with more trials', () => {
    const given = { caseVariance: 0, baselineTrialVariance: 0.1, candidateTrialVariance: 0.2 };
    const once = computeSmallestDetectableDifference({ ...given, pairs: 100 });
    expect(computeSmallestDetectableDifference({ caseVariance: 0.3, pairs: 100 })).toBeCloseTo(
      once,
      14,
    );
    expect(computeSmallestDetectableDifference({ ...given, pairs: 100, trials: 4 })).toBeCloseTo(
      once / 2,
      14,
    );
  });
});
