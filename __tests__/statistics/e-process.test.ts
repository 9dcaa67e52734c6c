import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  computeLogPairedEvidence,
  computePairedBounds,
  computePairedEvidence,
} from '../../src/statistics/e-process.ts';

const ENOUGH = Math.log(20);
const counts = fc
  .record({ relapses: fc.nat(150), fixes: fc.nat(150), same: fc.nat(150) })
  .map(({ relapses, fixes, same }) => ({ relapses, fixes, pairs: relapses + fixes + same }));

function computeRegression(relapses: number, fixes: number): number {
  const pairs = relapses + fixes;
  return computePairedEvidence({ pairs, relapses, fixes, margin: 0.05 }).logRegression;
}

describe('computePairedEvidence', () => {
  it.each([
    [5, 0, 5.70559101619],
    [7, 0, 13.8977572978],
    [8, 0, 22.4067045147],
    [12, 2, 17.8425980526],
    [20, 6, 21.4560754631],
  ])('%p relapses, %p fixes: K = %p for a regression', (relapses, fixes, expected) => {
    expect(Math.exp(computeRegression(relapses, fixes))).toBeCloseTo(expected, 9);
  });

  it.each([
    [0, 8],
    [1, 11],
    [2, 13],
    [3, 15],
    [4, 17],
    [5, 19],
  ])('with %p fixes it takes %p relapses', (fixes, least) => {
    expect(computeRegression(least, fixes)).toBeGreaterThanOrEqual(ENOUGH);
    expect(computeRegression(least - 1, fixes)).toBeLessThan(ENOUGH);
  });

  it.each([
    [100, 0, 12.5890275405],
    [400, 20, 36.358175113],
  ])(
    '%p pairs, %p relapses and fixes: K = %p for not worse by 5 points',
    (pairs, each, expected) => {
      const given = { pairs, relapses: each, fixes: each, margin: 0.05 };
      expect(Math.exp(computePairedEvidence(given).logNotWorse)).toBeCloseTo(expected, 9);
    },
  );

  it('stays finite where K itself overflows', () => {
    const given = { pairs: 200_000, relapses: 100_000, fixes: 0, margin: 0.05 };
    const { logRegression, logNotWorse } = computePairedEvidence(given);
    expect(Number.isFinite(logRegression) && logRegression > 1000).toBe(true);
    expect(logNotWorse).toBeLessThan(-300);
  });

  it('is expected to stay as it is when the claim just holds', () => {
    const share = fc.double({ min: 0.05, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(
        share,
        fc.nat(40),
        fc.nat(40),
        fc.nat(40),
        (discordance, positive, negative, zero) => {
          const mean = -0.05;
          const up = (discordance + mean) / 2;
          const down = (discordance - mean) / 2;
          const evidence = (p: number, n: number, z: number) =>
            Math.exp(
              computeLogPairedEvidence({
                positive: positive + p,
                negative: negative + n,
                zero: zero + z,
                mean,
              }),
            );
          const expected =
            up * evidence(1, 0, 0) +
            down * evidence(0, 1, 0) +
            (1 - discordance) * evidence(0, 0, 1);
          expect(expected / evidence(0, 0, 0)).toBeCloseTo(1, 10);
        },
      ),
    );
  });

  it('refuses impossible counts and margins', () => {
    const given = { pairs: 3, relapses: 2, fixes: 0 };
    expect(() => computePairedEvidence({ ...given, fixes: 2, margin: 0.05 })).toThrow(RangeError);
    expect(() => computePairedEvidence({ ...given, margin: 0 })).toThrow(RangeError);
  });
});

describe('computePairedBounds', () => {
  it.each([
    [50, 5, 0, -0.25971226, 0.040164716],
    [1000, 50, 50, -0.029156516, 0.029156516],
  ])('%p pairs, %p relapses, %p fixes: %p to %p', (pairs, relapses, fixes, lower, upper) => {
    const bounds = computePairedBounds({ pairs, relapses, fixes, alpha: 0.05 });
    expect(bounds.lower).toBeCloseTo(lower, 8);
    expect(bounds.upper).toBeCloseTo(upper, 8);
  });

  it('say the same as the evidence, contain the estimate and mirror', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const { pairs, relapses, fixes } = given;
        const { lower, upper } = computePairedBounds({ ...given, alpha: 0.05 });
        const mirror = computePairedBounds({
          pairs,
          relapses: fixes,
          fixes: relapses,
          alpha: 0.05,
        });
        const evidence = computePairedEvidence({ ...given, margin: 0.05 });
        expect(lower >= -0.05).toBe(evidence.logNotWorse >= ENOUGH);
        expect(upper <= 0).toBe(evidence.logRegression >= ENOUGH);
        if (pairs > 0) expect(lower).toBeLessThan((fixes - relapses) / pairs + 1e-9);
        expect(mirror).toEqual({ lower: -upper, upper: -lower });
      }),
      { numRuns: 60 },
    );
  });

  it('know nothing without pairs', () => {
    expect(computePairedBounds({ pairs: 0, relapses: 0, fixes: 0, alpha: 0.05 })).toEqual({
      lower: -1,
      upper: 1,
    });
  });
});
