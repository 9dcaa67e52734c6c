import { describe, it } from '@jest/globals';
import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import hypergeometricPmf from '@stdlib/stats-base-dists-hypergeometric-pmf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import fc from 'fast-check';
import { computeCoinUpperTail } from '../../../src/statistics/binomial.ts';
import { computeClopperPearsonInterval } from '../../../src/statistics/clopper-pearson.ts';
import { computePassDistribution } from '../../../src/statistics/hypergeometric.ts';
import { computeNormalCdf, computeNormalQuantile } from '../../../src/statistics/normal.ts';
import { computeStudentCdf, computeStudentQuantile } from '../../../src/statistics/student-t.ts';
import { expectClose, seeded } from './closeness.ts';

/** 10^−x for x up to 300: tails as small as doubles allow. */
const tail = fc.double({ min: 0.302, max: 300, noNaN: true }).map((x) => 10 ** -x);
const degreesOf = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 201, max: 1_000_000 }),
);

/**
 * Ours loses digits with many degrees of freedom: the incomplete beta function is taken at
 * x = ν/(ν + t²), whose rounding counts fully in 1 − x ≈ t²/ν. With 40 digits the library is right
 * to 1e-15 there, and the loss is at most 1e-16 ν: 8e-11 for a million degrees of freedom.
 */
function relativeOf(degrees: number): number {
  return 1e-12 + 2e-16 * degrees;
}

describe('against an independent library', () => {
  it('the normal distribution, 37 deviations out', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 8, noNaN: true }), (z) => {
        expectClose(computeNormalCdf(z), normalCdf(z, 0, 1), { relative: 1e-12 });
      }),
      seeded,
    );
  });

  it('the normal quantile, in both tails', () => {
    fc.assert(
      fc.property(tail, (p) => {
        const ours = computeNormalQuantile(p);
        // The library's quantile is of 1 − p in effect: it loses digits below 1e-4 and is infinite below 1e-16. Its
        // distribution function is right there, so that the quantile has to lead back to p.
        if (p > 1e-4) {
          // Near the middle the quantile itself is near 0, where only the absolute difference means anything.
          expectClose(ours, normalQuantile(p, 0, 1), { relative: 1e-12, floor: 1e-14 });
          expectClose(computeNormalQuantile(1 - p), normalQuantile(1 - p, 0, 1), {
            relative: 1e-12,
            floor: 1e-14,
          });
        }
        expectClose(normalCdf(ours, 0, 1), p, { relative: 1e-12 });
      }),
      seeded,
    );
  });

  it("Student's t, from one degree of freedom to a million", () => {
    fc.assert(
      fc.property(degreesOf, fc.double({ min: -40, max: 40, noNaN: true }), (degrees, t) => {
        // Nearer to 0 the library rounds to ½; exact.test.ts has closed forms there.
        if (Math.abs(t) < 1e-4) return;
        const relative = relativeOf(degrees);
        expectClose(computeStudentCdf(t, degrees), tCdf(t, degrees), { relative, floor: 1e-280 });
      }),
      seeded,
    );
  });

  it("Student's quantile, at the levels that decide and far beyond", () => {
    fc.assert(
      fc.property(
        degreesOf,
        fc.double({ min: 0.302, max: 100, noNaN: true }).map((x) => 10 ** -x),
        (degrees, p) => {
          expectClose(computeStudentQuantile(p, degrees), tQuantile(p, degrees), {
            relative: relativeOf(degrees),
            floor: 1e-12,
          });
        },
      ),
      seeded,
    );
  });

  it("a coin's upper tail, up to ten thousand throws", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000 }),
        fc.double({ min: -36, max: 36, noNaN: true }),
        (n, deviations) => {
          const k = Math.min(n, Math.max(0, Math.round(n / 2 + (deviations * Math.sqrt(n)) / 2)));
          // P(X ≥ k) = P(X ≤ n − k), where nothing is lost by subtracting from 1.
          // Both are exponentials of down to −575, whose last digit is 1e-13, with a few such terms.
          // The library's tail is 0 from 1e-254 downwards where ½ⁿ underflows; exact.test.ts has those.
          expectClose(computeCoinUpperTail(k, n), binomialCdf(n - k, n, 0.5), {
            relative: 3e-12,
            floor: 1e-250,
          });
        },
      ),
      seeded,
    );
  });

  it('passes of a case on both sides', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 25 }),
        fc.integer({ min: 1, max: 25 }),
        fc.nat(50),
        (before, after, sum) => {
          const passes = sum % (before + after + 1);
          const baselinePasses = Math.min(before, passes);
          const { lowest, masses } = computePassDistribution({
            baselinePasses,
            baselineTrials: before,
            candidatePasses: passes - baselinePasses,
            candidateTrials: after,
          });
          for (const [index, mass] of masses.entries()) {
            const oracle = hypergeometricPmf(lowest + index, before + after, after, passes);
            expectClose(mass, oracle, { relative: 1e-13 });
          }
        },
      ),
      seeded,
    );
  });

  it("Clopper and Pearson's interval, by quantiles of the beta distribution", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.nat(2_000),
        fc.constantFrom(0.8, 0.9, 0.95, 0.999),
        (total, drawn, level) => {
          const successes = drawn % (total + 1);
          const { low, high } = computeClopperPearsonInterval({ successes, total, level });
          const half = (1 - level) / 2;
          const lower = successes === 0 ? 0 : betaQuantile(half, successes, total - successes + 1);
          const upper =
            successes === total ? 1 : betaQuantile(1 - half, successes + 1, total - successes);
          expectClose(low, lower, { relative: 1e-12 });
          expectClose(high, upper, { relative: 1e-12 });
        },
      ),
      { ...seeded, numRuns: 100 },
    );
  });
});
