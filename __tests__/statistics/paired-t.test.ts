import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computePairedT, computePairedTLowerBound } from '../../src/statistics/paired-t.ts';

const scores = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
  minLength: 1,
  maxLength: 60,
});

describe('computePairedT', () => {
  it("is Student's paired t interval when unguarded (sleep data of Student 1908)", () => {
    const differences = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
    const test = computePairedT({ differences, guarded: false });
    // R: t.test(extra ~ group, sleep, paired = TRUE): t = 4.0621, p = 0.002833, 0.7001142–2.4598858.
    expect(test?.estimate).toBeCloseTo(1.58, 12);
    expect(test?.interval.low).toBeCloseTo(0.7001142, 6);
    expect(test?.interval.high).toBeCloseTo(2.4598858, 6);
    expect(test?.pValue).toBeCloseTo(0.002833, 6);
    expect(test?.pRegression).toBeCloseTo(1 - 0.002833 / 2, 6);
  });

  it('counts a cluster once: repeated pairs bring no confidence', () => {
    const differences = [0.1, -0.3, 0.2, 0.4];
    const alone = computePairedT({ differences, guarded: false });
    const repeated = computePairedT({
      differences: differences.flatMap((d) => [d, d, d]),
      clusterIds: ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'd', 'd', 'd'],
      guarded: false,
    });
    expect(repeated?.standardError).toBeCloseTo(alone?.standardError ?? Number.NaN, 12);
    expect(repeated?.degrees).toBe(3);
  });

  it.each([true, false])(
    'has the cluster-robust error of Miller (2024), guarded: %p',
    (guarded) => {
      const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
      const pair = fc.tuple(fc.double({ min: -1, max: 1, noNaN: true }), id);
      fc.assert(
        fc.property(fc.array(pair, { minLength: 2, maxLength: 40 }), (pairs) => {
          fc.pre(new Set(pairs.map(([, cluster]) => cluster)).size > 1);
          // The guard adds two clusters, of +1 and of −1, as large as the cluster of a pair is on average.
          const sizeOf = (cluster: string) => pairs.filter(([, other]) => other === cluster).length;
          const weight =
            pairs.reduce((sum, [, cluster]) => sum + sizeOf(cluster), 0) / pairs.length;
          const added = guarded ? [weight, -weight] : [];
          const count = pairs.length + added.length * weight;
          const mean = pairs.reduce((sum, [d]) => sum + d, 0) / count;
          const ids = [...new Set(pairs.map(([, cluster]) => cluster)), ...added.map(String)];
          const squares = ids.map((cluster) => {
            const own = pairs.filter(([, other]) => other === cluster);
            return own.reduce((sum, [d]) => sum + (d - mean), 0) ** 2;
          });
          const sum =
            squares
              .slice(0, ids.length - added.length)
              .reduce((total, square) => total + square, 0) +
            added.reduce((total, extreme) => total + (extreme - weight * mean) ** 2, 0);
          const test = computePairedT({
            differences: pairs.map(([d]) => d),
            clusterIds: pairs.map(([, cluster]) => cluster),
            guarded,
          });
          expect(test?.degrees).toBe(ids.length - 1);
          expect(test?.standardError).toBeCloseTo(
            Math.sqrt((ids.length / (ids.length - 1)) * sum) / count,
            12,
          );
        }),
      );
    },
  );

  it('is the less sure the fewer clusters two hundred unchanged cases are', () => {
    const lowerOf = (clusters: number) => {
      const clusterIds = Array.from({ length: 200 }, (_, i) => i % clusters);
      const found = computePairedT({ differences: new Float64Array(200), clusterIds });
      return found === undefined ? -1 : computePairedTLowerBound(found, 0.95);
    };
    expect(lowerOf(20)).toBeLessThan(-0.1);
    expect(lowerOf(1)).toBeLessThan(-0.9);
    const bounds = [1, 2, 5, 20, 40, 100, 200].map(lowerOf);
    expect(bounds).toEqual(bounds.toSorted((one, other) => one - other));
  });

  it('is not sure of fifty equal small differences when guarded', () => {
    const differences = Array(50).fill(-0.001);
    const guarded = computePairedT({ differences });
    expect(guarded?.interval.low).toBeLessThan(-0.04);
    expect(computePairedT({ differences, guarded: false })?.interval.low).toBeCloseTo(-0.001, 9);
  });

  it('contains the plain mean, stays in [−1, 1] and mirrors', () => {
    fc.assert(
      fc.property(scores, (differences) => {
        const test = computePairedT({ differences });
        const mirror = computePairedT({ differences: differences.map((d) => -d) });
        if (test === undefined || mirror === undefined) throw new Error('there are pairs');
        expect(test.interval.low).toBeLessThanOrEqual(test.estimate);
        expect(test.interval.high).toBeGreaterThanOrEqual(test.estimate);
        expect(test.interval.low).toBeGreaterThanOrEqual(-1);
        expect(test.interval.high).toBeLessThanOrEqual(1);
        expect(mirror.interval.low).toBeCloseTo(-test.interval.high, 10);
        expect(mirror.pRegression).toBeCloseTo(1 - test.pRegression, 10);
        expect(computePairedTLowerBound(test, 0.9)).toBeGreaterThanOrEqual(
          computePairedTLowerBound(test, 0.95),
        );
      }),
    );
  });

  it('is undefined where the spread is unknown', () => {
    expect(computePairedT({ differences: [] })).toBeUndefined();
    expect(computePairedT({ differences: [0.5], guarded: false })).toBeUndefined();
    expect(
      computePairedT({ differences: [0.5, 0.1], clusterIds: [1, 1], guarded: false }),
    ).toBeUndefined();
  });

  it('refuses ids that do not match the pairs', () => {
    expect(() => computePairedT({ differences: [0.5], clusterIds: [] })).toThrow(RangeError);
  });
});
