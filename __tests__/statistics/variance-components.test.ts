import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRandom } from '../../src/statistics/random.ts';
import { computeVarianceComponents } from '../../src/statistics/variance-components.ts';

const passes = (k: number, passed: number) =>
  Array.from({ length: k }, (_, i) => (i < passed ? 1 : 0));

describe('computeVarianceComponents', () => {
  it('is the mean of k/(k − 1) p(1 − p), and what is left of the spread of the differences', () => {
    const k = 5;
    const table: readonly (readonly [number, number])[] = [
      [5, 0],
      [4, 4],
      [5, 5],
      [1, 3],
      [0, 5],
    ];
    const noise = (passed: number) => (k / (k - 1)) * (passed / k) * (1 - passed / k);
    const mean = (values: number[]) => values.reduce((sum, v) => sum + v, 0) / values.length;
    const baseline = mean(table.map(([a]) => noise(a)));
    const candidate = mean(table.map(([, b]) => noise(b)));
    const differences = table.map(([a, b]) => (b - a) / k);
    const spread =
      differences.map((d) => (d - mean(differences)) ** 2).reduce((s, v) => s + v, 0) / 4;
    const found = computeVarianceComponents(
      table.map(([a, b]) => ({ baseline: passes(k, a), candidate: passes(k, b) })),
    );
    expect(found?.cases).toBe(5);
    expect(found?.baselineTrialVariance).toBeCloseTo(baseline, 14);
    expect(found?.candidateTrialVariance).toBeCloseTo(candidate, 14);
    expect(found?.caseVariance).toBeCloseTo(spread - (baseline + candidate) / k, 14);
  });

  it('recovers what it was drawn from', () => {
    const random = createRandom(7);
    const flip = (share: number) => (random.nextFloat() < share ? 1 : 0);
    // Half the cases drop from .9 to .5; so ω² = .04, σ_A² = .09, σ_B² = (.25 + .09)/2.
    const cases = Array.from({ length: 20_000 }, (_, i) => ({
      baseline: [flip(0.9), flip(0.9), flip(0.9)],
      candidate: Array.from({ length: 3 }, () => flip(i % 2 === 0 ? 0.5 : 0.9)),
    }));
    const found = computeVarianceComponents(cases);
    expect(Math.abs((found?.caseVariance ?? 1) - 0.04)).toBeLessThan(0.006);
    expect(Math.abs((found?.baselineTrialVariance ?? 1) - 0.09)).toBeLessThan(0.005);
    expect(Math.abs((found?.candidateTrialVariance ?? 1) - 0.17)).toBeLessThan(0.005);
  });

  it('is never negative and does not mind which case comes first', () => {
    const score = fc.double({ min: 0, max: 1, noNaN: true });
    const trials = fc.array(score, { minLength: 2, maxLength: 5 });
    const list = fc.array(fc.record({ baseline: trials, candidate: trials }), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(list, (cases) => {
        const found = computeVarianceComponents(cases);
        const reversed = computeVarianceComponents([...cases].reverse());
        expect(found?.caseVariance).toBeGreaterThanOrEqual(0);
        expect(reversed?.caseVariance).toBeCloseTo(found?.caseVariance ?? Number.NaN, 12);
      }),
    );
  });

  it('is undefined where no case was tried twice, and passes such cases over', () => {
    const once = { baseline: [1], candidate: [0] };
    const twice = { baseline: [1, 0], candidate: [0, 0] };
    expect(computeVarianceComponents([once, once, twice])).toBeUndefined();
    expect(computeVarianceComponents([once, twice, twice])?.cases).toBe(2);
  });

  it('refuses what is no score', () => {
    const wrong = { baseline: [1, 2], candidate: [0, 0] };
    expect(() => computeVarianceComponents([wrong, wrong])).toThrow(RangeError);
  });
});
