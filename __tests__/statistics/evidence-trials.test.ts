import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyzeEvidence } from '../../src/statistics/evidence.ts';
import { wholeLook } from '../../src/statistics/look.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { computeTangoScore } from '../../src/statistics/tango.ts';
import { pairedCounts, repeatTrials } from '../support/evidence.ts';

const whole = { look: wholeLook };
const analyzePairs = (pairs: number, relapses: number, fixes: number) =>
  analyzeEvidence({ kind: 'pairs', pairs, relapses, fixes }, whole);

describe('analyzeEvidence of trials', () => {
  it('is that of pairs when there is one trial a side', () => {
    fc.assert(
      fc.property(pairedCounts(60), ({ pairs, relapses, fixes }) => {
        const cases = [
          ...repeatTrials(relapses, 1, 0),
          ...repeatTrials(fixes, 0, 1),
          ...repeatTrials(pairs - relapses - fixes, 1, 1),
        ];
        const { method, ...found } = analyzeEvidence({ kind: 'trials', cases }, whole);
        const expected = analyzePairs(pairs, relapses, fixes);
        expect(method).toBe("exact CMH mid-p, Tango's interval on trial shares");
        expect(found.cases).toBe(pairs);
        expect(found.delta).toBe(expected.delta);
        expect(found.interval).toEqual(expected.interval);
        expect(found.lowerBound).toBe(expected.lowerBound);
        expect(found.upperBound).toBe(expected.upperBound);
        expect(found.pRegression).toBeCloseTo(expected.pRegression, 12);
        expect(found.pValue).toBeCloseTo(expected.pValue, 12);
      }),
    );
  });

  it('sees three broken of twenty cases in five trials each, where single trials see nothing', () => {
    const cases = [...repeatTrials(3, 5, 0, 5), ...repeatTrials(17, 5, 5, 5)];
    const found = analyzeEvidence({ kind: 'trials', cases }, whole);
    expect(found.delta).toBeCloseTo(-0.15, 14);
    // Each of three cases had 1 in C(10, 5) = 252 ways to fall so: half of 252⁻³.
    expect(found.pRegression).toBeCloseTo(0.5 / 252 ** 3, 20);
    expect(analyzePairs(20, 3, 0).pRegression).toBeCloseTo(0.0625, 14);
    expect(found.upperBound).toBeGreaterThanOrEqual(analyzePairs(20, 3, 0).upperBound - 1e-12);
  });

  it('has the score of fractional counts with the same moments at its bound', () => {
    const cases = [
      ...repeatTrials(4, 5, 3, 5),
      ...repeatTrials(2, 2, 4, 5),
      ...repeatTrials(24, 5, 5, 5),
    ];
    const found = analyzeEvidence({ kind: 'trials', cases }, whole);
    // S = −.8, V = 6 × .16 = .96: .88 relapses, .08 fixes.
    const counts = { pairs: 30, relapses: 0.88, fixes: 0.08 };
    expect(found.delta).toBeCloseTo(-0.8 / 30, 14);
    expect(computeTangoScore(counts, found.lowerBound)).toBeCloseTo(1.6448536269514722, 8);
    expect(computeTangoScore(counts, found.interval.high)).toBeCloseTo(-1.959963984540054, 8);
  });

  it('takes small losses everywhere for at least as bad as if that much had broken', () => {
    const spread = analyzeEvidence({ kind: 'trials', cases: repeatTrials(50, 5, 4, 5) }, whole);
    const broken = analyzePairs(50, 10, 0);
    expect(spread.lowerBound).toBeCloseTo(broken.lowerBound, 10);
  });

  it('leaves out cases without a trial on a side', () => {
    const cases = repeatTrials(30, 3, 2, 3);
    const empty = { baselinePasses: 2, baselineTrials: 2, candidatePasses: 0, candidateTrials: 0 };
    expect(analyzeEvidence({ kind: 'trials', cases: [...cases, empty] }, whole)).toEqual(
      analyzeEvidence({ kind: 'trials', cases }, whole),
    );
    expect(analyzeEvidence({ kind: 'trials', cases: [empty] }, whole)).toMatchObject({
      cases: 0,
      delta: undefined,
      pRegression: 1,
    });
  });

  it.each([
    [50, 3, 0.05],
    [50, 5, 0.1],
  ])(
    'rarely passes a drop at the margin: %p cases, %p trials, m = %p, and 30% flaky',
    (count, trials, margin) => {
      const random = createRandom(5);
      const flip = () =>
        Array.from({ length: trials }, () => random.nextBelow(2)).reduce((sum, bit) => sum + bit);
      const drawCase = () => {
        const drawn = random.nextFloat();
        if (drawn < margin) return repeatTrials(1, trials, 0, trials);
        if (drawn < margin + 0.3) return repeatTrials(1, flip(), flip(), trials);
        return repeatTrials(1, trials, trials, trials);
      };
      let passed = 0;
      const replicates = 1500;
      for (let i = 0; i < replicates; i += 1) {
        const cases = Array.from({ length: count }, drawCase).flat();
        const found = analyzeEvidence({ kind: 'trials', cases }, whole);
        if (found.lowerBound > -margin) passed += 1;
      }
      // About 4.4% in truth; three standard errors of 5% are 1.7%.
      expect(passed / replicates).toBeLessThan(0.067);
      expect(passed / replicates).toBeGreaterThan(0.02);
    },
  );
});
