import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeCochranMantelHaenszel } from '../../src/statistics/cmh.ts';
import { computePassDistribution, convolveCopies } from '../../src/statistics/hypergeometric.ts';
import { computeMcNemar } from '../../src/statistics/mcnemar.ts';
import type { TrialCounts } from '../../src/statistics/trial-counts.ts';

const side = fc
  .integer({ min: 0, max: 4 })
  .chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));
const trialCounts: fc.Arbitrary<TrialCounts> = fc
  .tuple(side, side)
  .map(([[baselinePasses, baselineTrials], [candidatePasses, candidateTrials]]) => ({
    baselinePasses,
    baselineTrials,
    candidatePasses,
    candidateTrials,
  }));

function repeat(times: number, baselinePasses: number, candidatePasses: number, trials = 1) {
  return Array.from({ length: times }, () => ({
    baselinePasses,
    baselineTrials: trials,
    candidatePasses,
    candidateTrials: trials,
  }));
}

function swap(counts: TrialCounts): TrialCounts {
  return {
    baselinePasses: counts.candidatePasses,
    baselineTrials: counts.candidateTrials,
    candidatePasses: counts.baselinePasses,
    candidateTrials: counts.baselineTrials,
  };
}

/** Every way in which the passes of one case could have fallen on its trials: the candidate's passes. */
function listAssignments(counts: TrialCounts): number[] {
  const trials = counts.baselineTrials + counts.candidateTrials;
  const passes = counts.baselinePasses + counts.candidatePasses;
  const found: number[] = [];
  for (let mask = 0; mask < 2 ** trials; mask += 1) {
    const bits = Array.from({ length: trials }, (_, i) => Math.floor(mask / 2 ** i) % 2);
    if (bits.reduce((sum, bit) => sum + bit, 0) !== passes) continue;
    found.push(bits.slice(0, counts.candidateTrials).reduce((sum, bit) => sum + bit, 0));
  }
  return found;
}

function countByHand(cases: readonly TrialCounts[]): number {
  const observed = cases.reduce((sum, counts) => sum + counts.candidatePasses, 0);
  const sums = cases
    .map(listAssignments)
    .reduce((all, more) => all.flatMap((sum) => more.map((x) => sum + x)), [0]);
  const below = sums.filter((sum) => sum < observed).length;
  return (below + sums.filter((sum) => sum === observed).length / 2) / sums.length;
}

describe('computePassDistribution', () => {
  it('is hypergeometric: 5 and 5 trials with 5 passes', () => {
    const { lowest, masses } = computePassDistribution({
      baselinePasses: 4,
      baselineTrials: 5,
      candidatePasses: 1,
      candidateTrials: 5,
    });
    expect(lowest).toBe(0);
    [1, 25, 100, 100, 25, 1].forEach((ways, i) => {
      expect(masses[i]).toBeCloseTo(ways / 252, 15);
    });
  });

  it('gives a fair coin once doubled, the binomial distribution', () => {
    const coin = { lowest: 0, masses: [0.5, 0.5] };
    const { masses } = convolveCopies(coin, 7);
    [1, 7, 21, 35, 35, 21, 7, 1].forEach((ways, i) => {
      expect(masses[i]).toBeCloseTo(ways / 128, 15);
    });
  });
});

describe('computeCochranMantelHaenszel', () => {
  it.each([
    [7, 1, 0.0703125, 0.0390625],
    [16, 6, 0.0524787902832, 0.0346896648407],
    [10, 3, 0.09228515625, 0.057373046875],
    [25, 10, 0.0166738478001, 0.0113309841836],
  ])("is McNemar's test with one trial: %p relapses, %p fixes", (b, c, exact, midP) => {
    const cases = [...repeat(b, 1, 0), ...repeat(c, 0, 1), ...repeat(9, 1, 1), ...repeat(4, 0, 0)];
    const test = computeCochranMantelHaenszel(cases);
    expect(test.exactTwoSided).toBeCloseTo(exact, 12);
    expect(test.midPTwoSided).toBeCloseTo(midP, 12);
    expect(test.midPRegression).toBeCloseTo(midP / 2, 12);
  });

  it("is McNemar's test with one trial, whatever the counts", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (relapses, fixes) => {
        const test = computeCochranMantelHaenszel([
          ...repeat(relapses, 1, 0),
          ...repeat(fixes, 0, 1),
        ]);
        const expected = computeMcNemar({ relapses, fixes });
        expect(test.midPRegression).toBeCloseTo(expected.midPRegression, 12);
        expect(test.midPTwoSided).toBeCloseTo(expected.midPTwoSided, 12);
        expect(test.exactTwoSided).toBeCloseTo(expected.exactTwoSided, 12);
      }),
    );
  });

  it('agrees with counting every assignment of passes to trials', () => {
    fc.assert(
      fc.property(fc.array(trialCounts, { maxLength: 3 }), (cases) => {
        const test = computeCochranMantelHaenszel(cases);
        expect(test.midPRegression).toBeCloseTo(countByHand(cases), 12);
      }),
      { numRuns: 60 },
    );
  });

  it('mirrors when the sides are swapped', () => {
    fc.assert(
      fc.property(fc.array(trialCounts, { maxLength: 40 }), (cases) => {
        const test = computeCochranMantelHaenszel(cases);
        const mirror = computeCochranMantelHaenszel(cases.map(swap));
        expect(mirror.midPRegression).toBeCloseTo(1 - test.midPRegression, 11);
        expect(mirror.midPTwoSided).toBeCloseTo(test.midPTwoSided, 11);
        expect(test.midPTwoSided).toBeLessThanOrEqual(test.exactTwoSided + 1e-12);
      }),
    );
  });

  it('sees three broken cases of twenty with five trials each, where one trial cannot', () => {
    const many = [...repeat(3, 5, 0, 5), ...repeat(17, 5, 5, 5)];
    expect(computeCochranMantelHaenszel(many).midPRegression).toBeCloseTo(0.5 / 252 ** 3, 18);
    const single = [...repeat(3, 1, 0), ...repeat(17, 1, 1)];
    expect(computeCochranMantelHaenszel(single).midPRegression).toBeCloseTo(1 / 16, 14);
  });

  it('knows nothing without cases, and takes 30,000 of them', () => {
    expect(computeCochranMantelHaenszel([]).midPRegression).toBe(0.5);
    const even = [...repeat(15_000, 3, 2, 5), ...repeat(15_000, 2, 3, 5)];
    expect(computeCochranMantelHaenszel(even).midPRegression).toBeCloseTo(0.5, 9);
    expect(computeCochranMantelHaenszel(repeat(15_000, 5, 0, 5)).midPRegression).toBe(0);
    expect(computeCochranMantelHaenszel(repeat(15_000, 0, 5, 5)).midPRegression).toBeCloseTo(1, 11);
  });

  it('refuses more passes than trials', () => {
    expect(() => computeCochranMantelHaenszel(repeat(1, 2, 0))).toThrow(RangeError);
    expect(() => computeCochranMantelHaenszel(repeat(1, 0, 2))).toThrow(RangeError);
  });
});
