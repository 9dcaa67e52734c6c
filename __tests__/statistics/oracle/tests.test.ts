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
        const options = { relative: 1e-9, floor: 1e-280 };
        expectClose(midPRegression, (upper + above) / 2, options);
        const smaller = binomialCdf(Math.min(relapses, fixes), n, 0.5);
        expectClose(exactTwoSided, Math.min(1, 2 * smaller), options);
      }),
      seeded,
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
        expectClose(found.midPRegression, below + equal / 2, { relative: 1e-9, floor: 1e-50 });
        expectClose(found.exactTwoSided, Math.min(1, 2 * (Math.min(below, above) + equal)), {
          relative: 1e-9,
          floor: 1e-50,
        });
      }),
      { ...seeded, numRuns: 200 },
    );
  });
});
