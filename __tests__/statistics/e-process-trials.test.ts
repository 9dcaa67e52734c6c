import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeLogEvidence, startBetting } from '../../src/statistics/betting.ts';
import { computePairedEvidence } from '../../src/statistics/e-process.ts';
import { computeTrialEvidence, placeTrialBets } from '../../src/statistics/e-process-trials.ts';
import { computePassDistribution } from '../../src/statistics/hypergeometric.ts';

function repeat(times: number, trials: number, baselinePasses: number, candidatePasses: number) {
  return Array.from({ length: times }, () => ({
    baselinePasses,
    baselineTrials: trials,
    candidatePasses,
    candidateTrials: trials,
  }));
}

describe('computeTrialEvidence', () => {
  it('is the paired evidence with one trial a side', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), (relapses, fixes, same) => {
        const cases = [
          ...repeat(relapses, 1, 1, 0),
          ...repeat(fixes, 1, 0, 1),
          ...repeat(same, 1, 1, 1),
        ];
        const found = computeTrialEvidence({ cases, margin: 0.05 });
        const pairs = cases.length;
        const expected = computePairedEvidence({ pairs, relapses, fixes, margin: 0.05 });
        // Pairs without a change bet nothing at μ = 0 in either.
        expect(found.logRegression).toBeCloseTo(expected.logRegression, 9);
        expect(found.logNotWorse).toBeCloseTo(expected.logNotWorse, 9);
      }),
    );
  });

  it('has the reference value 5.70559101619 for five relapses', () => {
    const { logRegression } = computeTrialEvidence({ cases: repeat(5, 1, 1, 0), margin: 0.05 });
    expect(Math.exp(logRegression)).toBeCloseTo(5.70559101619, 9);
  });

  it('is expected to stay as it is when a case did not change', () => {
    const trials = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(trials, trials, fc.nat(12), (baselineTrials, candidateTrials, drawn) => {
        const passes = Math.min(drawn, baselineTrials + candidateTrials);
        const baselinePasses = Math.min(passes, baselineTrials);
        const given = { baselinePasses, baselineTrials, candidateTrials };
        const { lowest, masses } = computePassDistribution({
          ...given,
          candidatePasses: passes - baselinePasses,
        });
        const before = placeTrialBets(startBetting(), repeat(2, 3, 3, 1));
        const expected = masses.reduce((sum, mass, i) => {
          const candidatePasses = lowest + i;
          const after = placeTrialBets(before, [
            { ...given, baselinePasses: passes - candidatePasses, candidatePasses },
          ]);
          return sum + mass * Math.exp(computeLogEvidence(after));
        }, 0);
        expect(expected / Math.exp(computeLogEvidence(before))).toBeCloseTo(1, 10);
      }),
    );
  });

  it('sees more in five trials than in one', () => {
    const many = computeTrialEvidence({
      cases: [...repeat(3, 5, 5, 0), ...repeat(17, 5, 5, 5)],
      margin: 0.05,
    });
    const one = computeTrialEvidence({
      cases: [...repeat(3, 1, 1, 0), ...repeat(17, 1, 1, 1)],
      margin: 0.05,
    });
    expect(many.logRegression).toBeGreaterThan(Math.log(20));
    expect(one.logRegression).toBeLessThan(Math.log(20));
  });

  it('passes over a case without a trial on one side and refuses impossible counts', () => {
    const nothing = {
      baselinePasses: 1,
      baselineTrials: 1,
      candidatePasses: 0,
      candidateTrials: 0,
    };
    expect(computeTrialEvidence({ cases: [nothing], margin: 0.05 })).toEqual({
      logNotWorse: 0,
      logRegression: 0,
    });
    expect(() => computeTrialEvidence({ cases: repeat(1, 1, 2, 0), margin: 0.05 })).toThrow(
      RangeError,
    );
  });
});
