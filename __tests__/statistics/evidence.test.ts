import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyzeEvidence, type Evidence } from '../../src/statistics/evidence.ts';
import { createCheckpointLooks, wholeLook } from '../../src/statistics/look.ts';
import { computeNormalCdf } from '../../src/statistics/normal.ts';
import { computeTangoScore } from '../../src/statistics/tango.ts';
import { exchangeSides, pairedCounts, scoreDifferences, trialCases } from '../support/evidence.ts';

const whole = { look: wholeLook };
const analyzePairs = (pairs: number, relapses: number, fixes: number, alpha = 0.05) =>
  analyzeEvidence({ kind: 'pairs', pairs, relapses, fixes }, { ...whole, alpha });

describe('analyzeEvidence of pairs', () => {
  it('has the interval of Tango (1998), Table V, and its one-sided bounds at 5% each', () => {
    const found = analyzePairs(44, 1, 0);
    expect(found.interval.low).toBeCloseTo(-0.118077097, 9);
    expect(found.interval.high).toBeCloseTo(0.0593932311, 9);
    expect(found.interval.level).toBe(0.95);
    expect(found.lowerBound).toBeCloseTo(-0.096, 3);
    expect(found.upperBound).toBeCloseTo(0.037, 3);
    expect(analyzePairs(44, 1, 0, 0.1).interval).toEqual({
      low: found.lowerBound,
      high: found.upperBound,
      level: 0.9,
    });
  });

  it.each([
    [161, 16, 6, -0.124, -0.0054, 4],
    [21, 7, 1, -0.517, -0.026, 3],
  ])('95% of %p pairs, %p relapses, %p fixes', (pairs, relapses, fixes, low, high, digits) => {
    const { interval } = analyzePairs(pairs, relapses, fixes);
    expect(interval.low).toBeCloseTo(low, digits);
    expect(interval.high).toBeCloseTo(high, digits);
  });

  it.each([
    [7, 1, 0.0390625],
    [16, 6, 0.0346896648407],
    [10, 3, 0.057373046875],
    [25, 10, 0.0113309841836],
  ])('mid-p of %p relapses, %p fixes: %p', (relapses, fixes, expected) => {
    const found = analyzePairs(100, relapses, fixes);
    expect(found.pValue).toBeCloseTo(expected, 12);
    expect(found.pRegression).toBeCloseTo(expected / 2, 12);
    expect(found.delta).toBe((fixes - relapses) / 100);
    expect(found.method).toBe("McNemar mid-p, Tango's interval");
    expect(found.cases).toBe(100);
  });

  it('has its bounds at the z of a checkpoint', () => {
    const looks = createCheckpointLooks(Array.from({ length: 10 }, (_, k) => (k + 1) / 10));
    const counts = { pairs: 100, relapses: 9, fixes: 4 };
    const analyzeAt = (k: number) =>
      analyzeEvidence({ kind: 'pairs', ...counts }, { look: looks[k] ?? wholeLook });
    for (const [k, z, levelOfHalf] of [
      [4, 2.4011, 0.003894],
      [9, 1.8477, 0.01486],
    ] as const) {
      const { lowerBound, upperBound, interval, pRegression } = analyzeAt(k);
      expect(computeTangoScore(counts, lowerBound)).toBeCloseTo(z, 4);
      expect(computeTangoScore(counts, upperBound)).toBeCloseTo(-z, 4);
      const score = computeTangoScore(counts, interval.low);
      expect(computeNormalCdf(-score)).toBeCloseTo(levelOfHalf, 5);
      expect(pRegression).toBe(analyzePairs(100, 9, 4).pRegression);
    }
    expect(analyzeAt(0).interval.level).toBe(0.95);
  });

  it('refuses impossible counts and alpha', () => {
    expect(() => analyzePairs(3, 2, 2)).toThrow(RangeError);
    expect(() => analyzePairs(3, 1, 1, 0)).toThrow(RangeError);
  });
});

describe('analyzeEvidence of differences', () => {
  const analyzeScores = (differences: readonly number[], ids?: readonly number[]) =>
    analyzeEvidence(
      { kind: 'differences', differences, clusters: ids && { ids, largest: ids.length } },
      whole,
    );

  it('is the t interval of the differences and ±1', () => {
    const differences = [-0.4, 0.1, -0.2, 0, -0.5, 0.05, -0.3, -0.6, 0, -0.25];
    const found = analyzeScores(differences);
    const guarded = [...differences, 1, -1];
    const centre = guarded.reduce((sum, d) => sum + d, 0) / 12;
    const error = Math.sqrt(guarded.reduce((sum, d) => sum + (d - centre) ** 2, 0) / 11 / 12);
    // t .95 and .975 with 11 degrees of freedom, from printed tables.
    expect(found.lowerBound).toBeCloseTo(centre - 1.7958848 * error, 6);
    expect(found.upperBound).toBeCloseTo(centre + 1.7958848 * error, 6);
    expect(found.interval.low).toBeCloseTo(centre - 2.2009852 * error, 6);
    expect(found.interval.high).toBeCloseTo(centre + 2.2009852 * error, 6);
    expect(found.delta).toBeCloseTo(-0.21, 14);
    expect(found.method).toBe('paired t');
    expect(found.pValue).toBeCloseTo(2 * found.pRegression, 14);
  });

  it('is wider with clusters, and says so', () => {
    const differences = Array.from({ length: 60 }, (_, i) => (i < 30 ? -0.4 : 0.2));
    const ids = differences.map((_, i) => Math.floor(i / 10));
    const found = analyzeScores(differences, ids);
    const independent = analyzeScores(differences);
    expect(found.method).toBe('cluster-robust paired t');
    expect(found.delta).toBe(independent.delta);
    expect(found.lowerBound).toBeLessThan(independent.lowerBound);
    expect(found.upperBound).toBeGreaterThan(independent.upperBound);
    expect(found.pRegression).toBeGreaterThan(independent.pRegression);
  });

  it('keeps within ±1', () => {
    const found = analyzeScores([-1]);
    expect(found.lowerBound).toBe(-1);
    expect(found.upperBound).toBe(1);
    expect(found.delta).toBe(-1);
  });
});

describe('analyzeEvidence', () => {
  const evidence: fc.Arbitrary<readonly [Evidence, Evidence]> = fc.oneof(
    pairedCounts(300).map(({ pairs, relapses, fixes }): [Evidence, Evidence] => [
      { kind: 'pairs', pairs, relapses, fixes },
      { kind: 'pairs', pairs, relapses: fixes, fixes: relapses },
    ]),
    trialCases.map((cases): [Evidence, Evidence] => [
      { kind: 'trials', cases },
      { kind: 'trials', cases: cases.map(exchangeSides) },
    ]),
    scoreDifferences.map(({ differences, clusters }): [Evidence, Evidence] => [
      { kind: 'differences', differences, clusters },
      { kind: 'differences', differences: differences.map((d) => -d), clusters },
    ]),
  );

  it('mirrors when the sides are exchanged', () => {
    fc.assert(
      fc.property(evidence, ([given, exchanged]) => {
        const found = analyzeEvidence(given, whole);
        const mirror = analyzeEvidence(exchanged, whole);
        expect(mirror.lowerBound).toBeCloseTo(-found.upperBound, 9);
        expect(mirror.interval.low).toBeCloseTo(-found.interval.high, 9);
        expect(mirror.pValue).toBeCloseTo(found.pValue, 9);
        if (found.delta === undefined) expect(mirror.delta).toBeUndefined();
        else {
          expect(mirror.delta).toBeCloseTo(-found.delta, 12);
          expect(mirror.pRegression + found.pRegression).toBeCloseTo(1, 9);
        }
      }),
    );
  });

  it('orders interval, bounds and delta, and narrows with later checkpoints', () => {
    const looks = createCheckpointLooks([0.5, 1]);
    fc.assert(
      fc.property(evidence, ([given]) => {
        const found = analyzeEvidence(given, whole);
        const [early, late] = looks.map((look) => analyzeEvidence(given, { look }));
        const lows = [-1, early, late, found].map((a) =>
          typeof a === 'object' ? a.lowerBound : -1,
        );
        const highs = [early, late, found].map((a) => a?.upperBound ?? 1);
        expect(lows).toEqual([...lows].sort((a, b) => a - b));
        expect(highs).toEqual([...highs].sort((a, b) => b - a));
        expect(found.interval.low).toBeLessThanOrEqual(found.lowerBound);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.upperBound);
        const delta = found.delta ?? 0;
        expect(found.lowerBound).toBeLessThanOrEqual(delta + 1e-12);
        expect(found.upperBound).toBeGreaterThanOrEqual(delta - 1e-12);
      }),
    );
  });

  it.each([
    { kind: 'pairs', pairs: 0, relapses: 0, fixes: 0 },
    { kind: 'trials', cases: [] },
    { kind: 'differences', differences: [] },
  ] satisfies Evidence[])('knows nothing without cases: $kind', (nothing) => {
    const { method, ...found } = analyzeEvidence(nothing, whole);
    expect(method).not.toBe('');
    expect(found).toEqual({
      cases: 0,
      delta: undefined,
      interval: { low: -1, high: 1, level: 0.95 },
      lowerBound: -1,
      upperBound: 1,
      pRegression: 1,
      pImprovement: 1,
      pValue: 1,
    });
  });

  it('takes 100,000 cases in its stride', () => {
    const differences = Float64Array.from({ length: 100_000 }, (_, i) => Math.sin(i) / 2);
    const start = performance.now();
    analyzePairs(100_000, 5000, 5100);
    analyzeEvidence({ kind: 'differences', differences }, whole);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
