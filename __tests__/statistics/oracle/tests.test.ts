import { describe, it } from '@jest/globals';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import hypergeometricPmf from '@stdlib/stats-base-dists-hypergeometric-pmf';
import fc from 'fast-check';
import { computeCochranMantelHaenszel } from '../../../src/statistics/cmh.ts';
import { computeMcNemar } from '../../../src/statistics/mcnemar.ts';
import type { TrialCounts } from '../../../src/statistics/trial-counts.ts';
import { expectClose, seeded } from './closeness.ts';

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** P(X = x) of the candidate's passes, given those of both sides, for every x. */
function listMasses(counts: TrialCounts): readonly number[] {
  const { baselineTrials, candidateTrials, baselinePasses, candidatePasses } = counts;
  const passes = baselinePasses + candidatePasses;
  return Array.from({ length: candidateTrials + 1 }, (_, x) =>
    hypergeometricPmf(x, baselineTrials + candidateTrials, candidateTrials, passes),
  );
}

/** The distribution of the sum of two independent numbers, by definition. */
function addUp(one: readonly number[], other: readonly number[]): readonly number[] {
  return Array.from({ length: one.length + other.length - 1 }, (_, sum) =>
    sumOf(one.map((mass, x) => mass * (other[sum - x] ?? 0))),
  );
}

describe('tests, built anew from the distributions of an independent library', () => {
  it("McNemar's exact and mid-p", () => {
    fc.assert(
      fc.property(fc.nat(3_000), fc.nat(3_000), (relapses, fixes) => {
        const { exactTwoSided, midPRegression } = computeMcNemar({ relapses, fixes });
        const n = relapses + fixes;
        if (n === 0) return;
        // P(X ≥ b) = P(X ≤ n − b) = P(X ≤ c).
        const upper = binomialCdf(fixes, n, 0.5);
        const above = fixes === 0 ? 0 : binomialCdf(fixes - 1, n, 0.5);
        // The library's tail is 0 from 1e-254 downwards where ½ⁿ underflows.
        const options = { relative: 3e-12, floor: 1e-250 };
        expectClose(midPRegression, (upper + above) / 2, options);
        const smaller = binomialCdf(Math.min(relapses, fixes), n, 0.5);
        expectClose(exactTwoSided, Math.min(1, 2 * smaller), options);
      }),
      seeded,
    );
  });

  it("one case of Cochran, Mantel and Haenszel, which is Fisher's exact test", () => {
    const trials = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(trials, trials, fc.nat(60), fc.nat(60), (before, after, one, other) => {
        const baselinePasses = one % (before + 1);
        const candidatePasses = other % (after + 1);
        const pmf = (x: number): number =>
          hypergeometricPmf(x, before + after, after, baselinePasses + candidatePasses);
        const below = sumOf(Array.from({ length: candidatePasses }, (_, x) => pmf(x)));
        const { midPRegression } = computeCochranMantelHaenszel([
          { baselinePasses, baselineTrials: before, candidatePasses, candidateTrials: after },
        ]);
        expectClose(midPRegression, below + pmf(candidatePasses) / 2, { relative: 1e-12 });
      }),
      { ...seeded, numRuns: 200 },
    );
  });

  it('Cochran, Mantel and Haenszel, by adding up case by case', () => {
    const side = fc.integer({ min: 1, max: 6 });
    const oneCase = fc.tuple(side, side, fc.nat(6), fc.nat(6)).map(
      ([before, after, passedBefore, passedAfter]): TrialCounts => ({
        baselineTrials: before,
        candidateTrials: after,
        baselinePasses: passedBefore % (before + 1),
        candidatePasses: passedAfter % (after + 1),
      }),
    );
    fc.assert(
      fc.property(fc.array(oneCase, { minLength: 1, maxLength: 25 }), (cases) => {
        const masses = cases.map(listMasses).reduce(addUp);
        const observed = sumOf(cases.map(({ candidatePasses }) => candidatePasses));
        const below = sumOf(masses.slice(0, observed));
        const equal = masses[observed] ?? 0;
        const above = sumOf(masses.slice(observed + 1));
        const found = computeCochranMantelHaenszel(cases);
        expectClose(found.midPRegression, below + equal / 2, { relative: 1e-12, floor: 1e-50 });
        expectClose(found.exactTwoSided, Math.min(1, 2 * (Math.min(below, above) + equal)), {
          relative: 1e-12,
          floor: 1e-50,
        });
      }),
      { ...seeded, numRuns: 200 },
    );
  });
});
