import { describe, expect, it } from '@jest/globals';
import {
  computeCasesNeeded,
  computeCasesToDetect,
  computeCasesToRuleOut,
  computeRuledOut,
} from '../../src/statistics/sample-size.ts';

describe('what a sample rules out', () => {
  it.each([
    [20, 0.139],
    [30, 0.095],
    [50, 0.058],
  ])('%p cases without a break: above %p', (pairs, share) => {
    expect(computeRuledOut({ pairs })).toBeCloseTo(share, 3);
  });

  it.each([
    [0.05, 59],
    [0.02, 149],
    [0.01, 299],
  ])('a rate of %p needs %p cases', (rate, cases) => {
    expect(computeCasesToRuleOut({ rate })).toBe(cases);
    expect(computeRuledOut({ pairs: cases })).toBeLessThanOrEqual(rate);
    expect(computeRuledOut({ pairs: cases - 1 })).toBeGreaterThan(rate);
  });

  it('is the Clopper–Pearson bound when something broke', () => {
    // 97.5% upper limit of 81 of 263, published as 0.3676219226.
    expect(computeRuledOut({ pairs: 263, relapses: 81, alpha: 0.025 })).toBeCloseTo(
      0.3676219226,
      9,
    );
    expect(computeRuledOut({ pairs: 16, relapses: 13, alpha: 0.025 })).toBeCloseTo(0.9595, 4);
    expect(computeRuledOut({ pairs: 10, relapses: 0, alpha: 0.025 })).toBeCloseTo(0.3085, 4);
  });

  it('is everything when all broke or nothing was seen', () => {
    expect(computeRuledOut({ pairs: 0 })).toBe(1);
    expect(computeRuledOut({ pairs: 4, relapses: 4 })).toBe(1);
  });
});

describe('cases needed', () => {
  it.each([
    [0.05, [773, 124, 31], [246, 91, 37]],
    [0.1, [1546, 248, 62], [369, 122, 45]],
    [0.2, [3092, 495, 124], [617, 184, 60]],
  ])('with A/A discordance %p', (discordance, nonInferiority, detection) => {
    const margins = [0.02, 0.05, 0.1];
    expect(margins.map((margin) => computeCasesNeeded({ discordance, margin }))).toEqual(
      nonInferiority,
    );
    const drops = [0.05, 0.1, 0.2];
    expect(
      drops.map((drop) => computeCasesToDetect({ discordance: discordance + drop, drop })),
    ).toEqual(detection);
  });

  it('never falls below what rules the margin out when nothing differs', () => {
    expect(computeCasesNeeded({ discordance: 0, margin: 0.05 })).toBe(59);
  });

  it('refuses a drop that the discordance cannot hold', () => {
    expect(() => computeCasesToDetect({ discordance: 0.05, drop: 0.1 })).toThrow(RangeError);
  });
});
