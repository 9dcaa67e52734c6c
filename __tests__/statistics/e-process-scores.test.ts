import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeLogEvidence, placeBets, startBetting } from '../../src/statistics/betting.ts';
import { computePairedBounds, computePairedEvidence } from '../../src/statistics/e-process.ts';
import { computeScoreBounds, computeScoreEvidence } from '../../src/statistics/e-process-scores.ts';

const scores = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { maxLength: 60 });

describe('computeScoreEvidence', () => {
  it('has the reference values', () => {
    const differences = [-0.4, 0.1, -0.2, 0, -0.5, 0.05, -0.3, -0.6, 0, -0.25];
    const evidence = computeScoreEvidence({ differences, margin: 0.05 });
    expect(Math.exp(evidence.logRegression)).toBeCloseTo(2.06007606864, 10);
    expect(Math.exp(evidence.logNotWorse)).toBeCloseTo(0.582428774341, 11);
  });

  it('is the paired evidence where scores are pass or fail', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 1), { maxLength: 200 }), (differences) => {
        const relapses = differences.filter((d) => d === -1).length;
        const fixes = differences.filter((d) => d === 1).length;
        const paired = { pairs: differences.length, relapses, fixes };
        const found = computeScoreEvidence({ differences, margin: 0.05 });
        const expected = computePairedEvidence({ ...paired, margin: 0.05 });
        expect(found.logNotWorse).toBeCloseTo(expected.logNotWorse, 9);
        expect(found.logRegression).toBeCloseTo(expected.logRegression, 9);
      }),
    );
  });

  it('can be gathered case by case, in any order', () => {
    fc.assert(
      fc.property(scores, (differences) => {
        const wealth = [...differences]
          .reverse()
          .reduce((before, d) => placeBets(before, [{ gain: -d, times: 1 }]), startBetting());
        const { logRegression } = computeScoreEvidence({ differences, margin: 0.05 });
        expect(computeLogEvidence(wealth)).toBeCloseTo(logRegression, 9);
      }),
    );
  });

  it('bets once on a cluster, and as before when every cluster has one pair', () => {
    const differences = [-0.5, 0.2, -0.3, -0.9];
    const alone = computeScoreEvidence({ differences, margin: 0.05 });
    const ids = ['a', 'b', 'c', 'd'];
    const single = computeScoreEvidence({
      differences,
      margin: 0.05,
      clusters: { ids, largest: 1 },
    });
    expect(single.logRegression).toBeCloseTo(alone.logRegression, 12);
    const repeated = computeScoreEvidence({
      differences: differences.flatMap((d) => [d, d, d]),
      margin: 0.05,
      clusters: { ids: ids.flatMap((id) => [id, id, id]), largest: 3 },
    });
    expect(repeated.logRegression).toBeCloseTo(alone.logRegression, 12);
    expect(repeated.logNotWorse).toBeCloseTo(alone.logNotWorse, 12);
  });

  it('lets a cluster smaller than the largest count less', () => {
    const given = { differences: [-0.5, -0.5], margin: 0.05 };
    const evidence = (largest: number) =>
      computeScoreEvidence({ ...given, clusters: { ids: ['a', 'a'], largest } }).logRegression;
    expect(evidence(4)).toBeLessThan(evidence(2));
    expect(evidence(4)).toBeGreaterThan(0);
    expect(() => evidence(1)).toThrow(RangeError);
  });

  it('copes with thousands of large losses', () => {
    const differences = Array.from({ length: 5000 }, (_, i) => -1 + i * 1e-6);
    const evidence = computeScoreEvidence({ differences, margin: 0.05 });
    expect(evidence.logRegression).toBeGreaterThan(1000);
    expect(Number.isFinite(evidence.logRegression)).toBe(true);
    expect(evidence.logNotWorse).toBeLessThan(-20);
  });

  it('refuses differences beyond 1 and ids that do not match', () => {
    expect(() => computeScoreEvidence({ differences: [1.1], margin: 0.05 })).toThrow(RangeError);
    expect(() => computeScoreEvidence({ differences: [Number.NaN], margin: 0.05 })).toThrow(
      RangeError,
    );
    expect(() =>
      computeScoreEvidence({ differences: [0], margin: 0.05, clusters: { ids: [], largest: 1 } }),
    ).toThrow(RangeError);
  });
});

describe('computeScoreBounds', () => {
  it('are the paired bounds where scores are pass or fail', () => {
    const differences = Array.from({ length: 50 }, (_, i) => (i % 10 === 0 ? -1 : 0));
    const expected = computePairedBounds({ pairs: 50, relapses: 5, fixes: 0, alpha: 0.05 });
    const found = computeScoreBounds({ differences, alpha: 0.05 });
    expect(found.lower).toBeCloseTo(expected.lower, 10);
    expect(found.upper).toBeCloseTo(expected.upper, 10);
    expect(found.lower).toBeCloseTo(-0.25971226, 8);
  });

  it('contain the mean, mirror, and are wider the smaller α', () => {
    fc.assert(
      fc.property(scores, (differences) => {
        fc.pre(differences.length > 0);
        const mean = differences.reduce((sum, d) => sum + d, 0) / differences.length;
        const { lower, upper } = computeScoreBounds({ differences, alpha: 0.05 });
        const wide = computeScoreBounds({ differences, alpha: 0.01 });
        const mirror = computeScoreBounds({ differences: differences.map((d) => -d), alpha: 0.05 });
        expect(lower).toBeLessThanOrEqual(mean + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(mean - 1e-9);
        expect(wide.lower).toBeLessThanOrEqual(lower);
        expect(mirror.lower).toBeCloseTo(-upper, 10);
      }),
      { numRuns: 60 },
    );
  });
});
