import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyzeEvidence, type Evidence } from '../../src/statistics/evidence.ts';
import { anytimeLook } from '../../src/statistics/look.ts';
import {
  exchangeSides,
  pairedCounts,
  repeatTrials,
  scoreDifferences,
  trialCases,
} from '../support/evidence.ts';

const analyze = (evidence: Evidence) => analyzeEvidence(evidence, { look: anytimeLook });
const analyzePairs = (pairs: number, relapses: number, fixes: number) =>
  analyze({ kind: 'pairs', pairs, relapses, fixes });

describe('analyzeEvidence at any time, of pairs', () => {
  it.each([
    [5, 0, 5.70559101619],
    [7, 0, 13.8977572978],
    [8, 0, 22.4067045147],
    [12, 2, 17.8425980526],
    [20, 6, 21.4560754631],
  ])('%p relapses, %p fixes: p = 1/%p', (relapses, fixes, evidence) => {
    const found = analyzePairs(60, relapses, fixes);
    expect(1 / found.pRegression).toBeCloseTo(evidence, 8);
    expect(found.pValue).toBeCloseTo(2 / evidence, 10);
    expect(found.method).toBe('betting e-process');
    // Fixes are no evidence of a regression, however many.
    expect(analyzePairs(60, fixes, relapses).pRegression).toBe(1);
    expect(analyzePairs(60, fixes, relapses).pValue).toBe(found.pValue);
  });

  it.each([
    [0, 8],
    [1, 11],
    [2, 13],
    [3, 15],
    [4, 17],
    [5, 19],
  ])('with %p fixes it takes %p relapses', (fixes, least) => {
    expect(analyzePairs(100, least, fixes).pRegression).toBeLessThanOrEqual(0.05);
    expect(analyzePairs(100, least - 1, fixes).pRegression).toBeGreaterThan(0.05);
  });

  it.each([
    [50, 5, 0, -0.25971226, 0.040164716],
    [1000, 50, 50, -0.029156516, 0.029156516],
  ])('%p pairs, %p relapses, %p fixes: %p to %p', (pairs, relapses, fixes, lower, upper) => {
    const found = analyzePairs(pairs, relapses, fixes);
    expect(found.lowerBound).toBeCloseTo(lower, 8);
    expect(found.upperBound).toBeCloseTo(upper, 8);
    expect(found.interval.low).toBeLessThan(lower);
    expect(found.interval.level).toBe(0.95);
  });

  it('is not worse by 5 points where K(−.05) reaches 20: 12.59 in 100 equal pairs, 36.36 in (400, 20, 20)', () => {
    expect(analyzePairs(100, 0, 0).lowerBound).toBeLessThan(-0.05);
    expect(analyzePairs(400, 20, 20).lowerBound).toBeGreaterThan(-0.05);
  });

  it('claims a regression where the upper bound is below 0', () => {
    fc.assert(
      fc.property(pairedCounts(60), ({ pairs, relapses, fixes }) => {
        const found = analyzePairs(pairs, relapses, fixes);
        expect(found.pRegression <= 0.05).toBe(found.upperBound <= 0);
      }),
      { numRuns: 50 },
    );
  });
});

describe('analyzeEvidence at any time, of trials and differences', () => {
  it('is that of pairs where cases pass or fail in one trial', () => {
    fc.assert(
      fc.property(pairedCounts(40), ({ pairs, relapses, fixes }) => {
        const cases = [
          ...repeatTrials(relapses, 1, 0),
          ...repeatTrials(fixes, 0, 1),
          ...repeatTrials(pairs - relapses - fixes, 1, 1),
        ];
        const differences = cases.map((counts) => counts.candidatePasses - counts.baselinePasses);
        const expected = analyzePairs(pairs, relapses, fixes);
        for (const found of [
          analyze({ kind: 'trials', cases }),
          analyze({ kind: 'differences', differences }),
        ]) {
          expect(found.lowerBound).toBeCloseTo(expected.lowerBound, 9);
          expect(found.interval.high).toBeCloseTo(expected.interval.high, 9);
          expect(found.pRegression).toBeCloseTo(expected.pRegression, 9);
          expect(found.pValue).toBeCloseTo(expected.pValue, 9);
          expect(found.cases).toBe(pairs);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('has the reference value of scores', () => {
    const differences = [-0.4, 0.1, -0.2, 0, -0.5, 0.05, -0.3, -0.6, 0, -0.25];
    const found = analyze({ kind: 'differences', differences });
    expect(1 / found.pRegression).toBeCloseTo(2.06007606864, 9);
    // K_P(.05) is .58: far from showing that this is not worse by 5 points.
    expect(found.lowerBound).toBeLessThan(-0.05);
    expect(found.delta).toBeCloseTo(-0.21, 14);
  });

  it('sees more in five trials of each case than in one', () => {
    const found = analyze({
      kind: 'trials',
      cases: [...repeatTrials(3, 5, 0, 5), ...repeatTrials(17, 5, 5, 5)],
    });
    expect(found.pRegression).toBeLessThan(0.001);
    expect(analyzePairs(20, 3, 0).pRegression).toBeGreaterThan(0.25);
  });

  it('bets on whole clusters', () => {
    const differences = Array.from({ length: 40 }, () => -0.5);
    const ids = differences.map((_, i) => Math.floor(i / 4));
    const clustered = analyze({
      kind: 'differences',
      differences,
      clusters: { ids, largest: 4 },
    });
    const ten = analyze({ kind: 'differences', differences: differences.slice(0, 10) });
    expect(clustered.pRegression).toBeCloseTo(ten.pRegression, 12);
    expect(clustered.lowerBound).toBeCloseTo(ten.lowerBound, 9);
    expect(clustered.cases).toBe(40);
  });

  it('mirrors when the sides are exchanged, and keeps bounds in order', () => {
    const evidence: fc.Arbitrary<readonly [Evidence, Evidence]> = fc.oneof(
      trialCases.map((cases): [Evidence, Evidence] => [
        { kind: 'trials', cases },
        { kind: 'trials', cases: cases.map(exchangeSides) },
      ]),
      scoreDifferences.map(({ differences, clusters }): [Evidence, Evidence] => [
        { kind: 'differences', differences, clusters },
        { kind: 'differences', differences: differences.map((d) => -d), clusters },
      ]),
    );
    fc.assert(
      fc.property(evidence, ([given, exchanged]) => {
        const found = analyze(given);
        const mirror = analyze(exchanged);
        expect(mirror.lowerBound).toBeCloseTo(-found.upperBound, 9);
        expect(mirror.interval.low).toBeCloseTo(-found.interval.high, 9);
        expect(mirror.pValue).toBeCloseTo(found.pValue, 9);
        expect(found.interval.low).toBeLessThanOrEqual(found.lowerBound);
        expect(found.interval.high).toBeGreaterThanOrEqual(found.upperBound);
        expect(found.lowerBound).toBeLessThanOrEqual((found.delta ?? 0) + 1e-9);
        expect(found.upperBound).toBeGreaterThanOrEqual((found.delta ?? 0) - 1e-9);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    { kind: 'pairs', pairs: 0, relapses: 0, fixes: 0 },
    { kind: 'trials', cases: [] },
    { kind: 'differences', differences: [] },
  ] satisfies Evidence[])('knows nothing without cases: $kind', (nothing) => {
    expect(analyze(nothing)).toEqual({
      method: 'betting e-process',
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
});
