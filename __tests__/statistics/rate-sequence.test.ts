import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../src/statistics/random.ts';
import {
  computeDifferenceSequence,
  computeLogEvidenceAgainstDifference,
  computeLogEvidenceAgainstRate,
  computeRateSequence,
} from '../../src/statistics/rate-sequence.ts';
import { computeLogEvidenceAgainstSplit } from '../../src/statistics/sample-ratio.ts';

describe('computeLogEvidenceAgainstRate', () => {
  it('is the product of what the mixture foretold, step by step', () => {
    const outcomes = [1, 1, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0];
    let log = 0;
    let [successes, trials] = [0, 0];
    for (const outcome of outcomes) {
      // The predictive chance under Jeffreys' prior (Krichevsky & Trofimov 1981).
      const chance = (successes + 0.5) / (trials + 1);
      log += Math.log(outcome === 1 ? chance / 0.3 : (1 - chance) / 0.7);
      successes += outcome;
      trials += 1;
    }
    expect(computeLogEvidenceAgainstRate({ successes, trials }, 0.3)).toBeCloseTo(log, 12);
  });
});

describe('computeRateSequence', () => {
  it('tells nothing of nothing, and narrows', () => {
    expect(computeRateSequence({ successes: 0, trials: 0 }, 0.95)).toMatchObject({
      low: 0,
      high: 1,
    });
    const wide = computeRateSequence({ successes: 8, trials: 10 }, 0.95);
    const narrow = computeRateSequence({ successes: 800, trials: 1_000 }, 0.95);
    expect(wide.low).toBeLessThan(narrow.low);
    expect(narrow.low).toBeLessThan(0.8);
    expect(narrow.high).toBeGreaterThan(0.8);
    expect(narrow.high - narrow.low).toBeLessThan(0.1);
    const never = computeRateSequence({ successes: 0, trials: 50 }, 0.95);
    expect(never.low).toBe(0);
    // The bound solves ln[B(½, 50½)/B(½, ½)] − 50 ln(1 − p) = ln 20.
    expect(computeLogEvidenceAgainstRate({ successes: 0, trials: 50 }, never.high)).toBeCloseTo(
      Math.log(20),
      6,
    );
  });
});

describe('computeDifferenceSequence', () => {
  it('has its edges where the best pair of rates is refuted', () => {
    const rates = {
      baseline: { successes: 160, trials: 200 },
      candidate: { successes: 120, trials: 200 },
    };
    const { low, high } = computeDifferenceSequence(rates, 0.95);
    expect(low).toBeLessThan(-0.2);
    expect(high).toBeGreaterThan(-0.2);
    expect(high).toBeLessThan(0);
    // By a grid, which is slow and plain.
    for (const edge of [low, high]) {
      let least = Number.POSITIVE_INFINITY;
      for (let step = 1; step < 20_000; step += 1) {
        const p = step / 20_000;
        if (p + edge <= 0 || p + edge >= 1) continue;
        const both =
          computeLogEvidenceAgainstRate(rates.baseline, p) +
          computeLogEvidenceAgainstRate(rates.candidate, p + edge);
        least = Math.min(least, both);
      }
      expect(least).toBeCloseTo(Math.log(20), 4);
    }
  });

  it('turns round when the groups do', () => {
    const [a, b] = [
      { successes: 7, trials: 9 },
      { successes: 20, trials: 61 },
    ];
    const one = computeDifferenceSequence({ baseline: a, candidate: b }, 0.9);
    const other = computeDifferenceSequence({ baseline: b, candidate: a }, 0.9);
    expect(one.low).toBeCloseTo(-other.high, 7);
    expect(one.high).toBeCloseTo(-other.low, 7);
  });

  it('leaves out the true difference in few of many tests that are looked at after every unit', () => {
    const random = createRandom(7);
    const runs = 200;
    for (const [pControl, pCandidate] of [
      [0.5, 0.5],
      [0.9, 0.8],
    ] as const) {
      let wrong = 0;
      for (let run = 0; run < runs; run += 1) {
        const [baseline, candidate] = [
          { successes: 0, trials: 0 },
          { successes: 0, trials: 0 },
        ];
        for (let unit = 0; unit < 300; unit += 1) {
          const group = unit % 2 === 0 ? baseline : candidate;
          group.trials += 1;
          if (random.nextFloat() < (unit % 2 === 0 ? pControl : pCandidate)) group.successes += 1;
          const evidence = computeLogEvidenceAgainstDifference(
            { baseline, candidate },
            pCandidate - pControl,
          );
          if (evidence >= Math.log(20)) {
            wrong += 1;
            break;
          }
        }
      }
      // At most 5%, and three standard errors of 200 runs.
      expect(wrong / runs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
    }
  }, 120_000);
});

describe('computeLogEvidenceAgainstSplit', () => {
  it('grows with a mismatch and not with a fair split', () => {
    expect(computeLogEvidenceAgainstSplit([500, 500], [0.5, 0.5])).toBeLessThan(0);
    expect(computeLogEvidenceAgainstSplit([0, 0], [0.5, 0.5])).toBeCloseTo(0, 12);
    expect(computeLogEvidenceAgainstSplit([5_300, 4_700], [0.5, 0.5])).toBeGreaterThan(
      Math.log(1_000),
    );
    expect(computeLogEvidenceAgainstSplit([5_300, 4_700], [0.53, 0.47])).toBeLessThan(0);
    expect(() => computeLogEvidenceAgainstSplit([1, 2], [1])).toThrow(RangeError);
  });

  it('is expected to be 1 where the split holds', () => {
    // All ways in which 12 units fall, each with its chance.
    const split = [0.3, 0.7];
    let mean = 0;
    for (let first = 0; first <= 12; first += 1) {
      let chance = 1;
      for (let k = 1; k <= first; k += 1) chance *= (12 - first + k) / k;
      chance *= 0.3 ** first * 0.7 ** (12 - first);
      mean += chance * Math.exp(computeLogEvidenceAgainstSplit([first, 12 - first], split));
    }
    expect(mean).toBeCloseTo(1, 10);
  });
});
