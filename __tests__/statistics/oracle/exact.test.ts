import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { computeCoinMass, computeCoinUpperTail } from '../../../src/statistics/binomial.ts';
import { computeClopperPearsonUpperBound } from '../../../src/statistics/clopper-pearson.ts';
import { computeLogGamma } from '../../../src/statistics/gamma.ts';
import { computePassDistribution } from '../../../src/statistics/hypergeometric.ts';
import { computeMcNemar } from '../../../src/statistics/mcnemar.ts';
import { computeStudentCdf } from '../../../src/statistics/student-t.ts';
import { expectClose, seeded } from './closeness.ts';

/** C(n, 0) … C(n, n), without any rounding. */
function listChoices(n: number): readonly bigint[] {
  const choices = [1n];
  let choice = 1n;
  for (let k = 0; k < n; k += 1) {
    choice = (choice * BigInt(n - k)) / BigInt(k + 1);
    choices.push(choice);
  }
  return choices;
}

/** numerator / denominator ≤ 1 with a single rounding of 53 bits, down to about 2⁻¹⁰⁰⁰. */
function divide(numerator: bigint, denominator: bigint): number {
  const shift = denominator.toString(2).length - numerator.toString(2).length + 64;
  return Number((numerator << BigInt(shift)) / denominator) * 2 ** -shift;
}

const sumOf = (values: readonly bigint[]): bigint => values.reduce((sum, value) => sum + value, 0n);

describe('against whole numbers of any length, where the library is off', () => {
  // 1e-300 is the exponential of −690, whose last digit is 1e-13, and the mass has a few such digits.
  const options = { relative: 2e-12, floor: 1e-300 };
  const throwsAndHeads = fc
    .integer({ min: 1, max: 10_000 })
    .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: Math.ceil(n / 2), max: n })));

  it("a coin's mass and upper tail, and McNemar's tests made of them", () => {
    fc.assert(
      fc.property(throwsAndHeads, ([n, k]) => {
        const choices = listChoices(n);
        const all = 1n << BigInt(n);
        const equal = choices[k] ?? 0n;
        const tail = sumOf(choices.slice(k));
        expectClose(computeCoinMass(k, n), divide(equal, all), options);
        expectClose(computeCoinUpperTail(k, n), divide(tail, all), options);
        const { exactTwoSided, midPRegression } = computeMcNemar({ relapses: k, fixes: n - k });
        expectClose(exactTwoSided, Math.min(1, 2 * divide(tail, all)), options);
        expectClose(midPRegression, divide(2n * tail - equal, 2n * all), options);
      }),
      { ...seeded, numRuns: 30 },
    );
  });

  it('passes of a case on both sides, to the last digits', () => {
    const trials = fc.integer({ min: 1, max: 300 });
    fc.assert(
      fc.property(trials, trials, fc.nat(600), (before, after, drawn) => {
        const passes = drawn % (before + after + 1);
        const baselinePasses = Math.min(before, passes);
        const { lowest, masses } = computePassDistribution({
          baselinePasses,
          baselineTrials: before,
          candidatePasses: passes - baselinePasses,
          candidateTrials: after,
        });
        const ofBaseline = listChoices(before);
        const ofCandidate = listChoices(after);
        const all = listChoices(before + after)[passes] ?? 0n;
        for (const [index, mass] of masses.entries()) {
          const x = lowest + index;
          const ways = (ofCandidate[x] ?? 0n) * (ofBaseline[passes - x] ?? 0n);
          expectClose(mass, divide(ways, all), { relative: 1e-14 });
        }
      }),
      { ...seeded, numRuns: 20 },
    );
  });
});

describe('the logarithm of the gamma function', () => {
  it('of whole numbers is that of a factorial', () => {
    let factorial = 1n;
    for (let n = 1; n <= 400; n += 1) {
      const shift = Math.max(0, factorial.toString(2).length - 64);
      const expected = Math.log(Number(factorial >> BigInt(shift))) + shift * Math.LN2;
      // It is 0 at 1 and 2, where only the absolute difference means anything.
      expectClose(computeLogGamma(n), expected, { relative: 1e-14, floor: 1e-14 });
      factorial *= BigInt(n);
    }
  });

  it('obeys the formulas of reflection and of duplication', () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 7, noNaN: true }), (exponent) => {
        const x = 10 ** exponent;
        const [one, two] = [computeLogGamma(x), computeLogGamma(x + 0.5)];
        // Abramowitz & Stegun 6.1.18.
        const doubled = (1 - 2 * x) * Math.LN2 + Math.log(Math.PI) / 2 + computeLogGamma(2 * x);
        // The terms cancel where their sum passes through 0, so their own size counts.
        const size = 1 + Math.abs(one) + Math.abs(two);
        expectClose(size + one + two, size + doubled, { relative: 1e-14 });
        if (x >= 0.5) return;
        // Abramowitz & Stegun 6.1.17.
        const reflected = Math.log(Math.PI) - Math.log(Math.sin(Math.PI * x));
        expectClose(one + computeLogGamma(1 - x), reflected, { relative: 1e-14 });
      }),
      seeded,
    );
  });
});

describe('against closed forms, where the library is off', () => {
  it("Student's t with one, two and four degrees of freedom, from the middle to 1e-100", () => {
    fc.assert(
      fc.property(fc.double({ min: -12, max: 24, noNaN: true }), (exponent) => {
        const t = 10 ** exponent;
        const root = Math.hypot(t, Math.SQRT2);
        const share = t / Math.hypot(t, 2);
        // ½ − s/2 and ½ − s(3 − s²)/4 with s = t/√(ν + t²), rewritten so that nothing cancels.
        const two = 1 / (root * (root + t));
        const rest = 4 / (t * t + 4) / (1 + share);
        const four = (rest * rest * (2 + share)) / 4;
        // Up to 1e-14 at the middle; x^(ν/2) by its logarithm costs a digit far out.
        expectClose(computeStudentCdf(-t, 1), Math.atan2(1, t) / Math.PI, { relative: 1e-13 });
        expectClose(computeStudentCdf(-t, 2), two, { relative: 1e-13 });
        expectClose(computeStudentCdf(-t, 4), four, { relative: 1e-13 });
      }),
      seeded,
    );
  });

  it('the upper bound of a few successes among many, by summing up their probabilities', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2, max: 6, noNaN: true }),
        fc.nat(10),
        fc.double({ min: 0.302, max: 12, noNaN: true }),
        (exponent, successes, decimals) => {
          const total = Math.round(10 ** exponent);
          const alpha = 10 ** -decimals;
          const bound = computeClopperPearsonUpperBound({ successes, total, alpha });
          let mass = Math.exp(total * Math.log1p(-bound));
          let below = mass;
          for (let x = 0; x < successes; x += 1) {
            mass *= ((total - x) / (x + 1)) * (bound / (1 - bound));
            below += mass;
          }
          // As with Student's t: the bound is taken to 1 − bound, whose rounding counts by 1/bound.
          expectClose(below, alpha, { relative: 1e-12 + 1e-15 / bound });
        },
      ),
      seeded,
    );
  });
});
