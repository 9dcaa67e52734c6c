import { describe, expect, it } from '@jest/globals';
import {
  computeCoinMass,
  computeCoinUpperTail,
  computeLogCoinMass,
} from '../../src/statistics/binomial.ts';
import { computeLogBeta, computeLogGamma } from '../../src/statistics/gamma.ts';
import { computeNormalCdf, computeNormalQuantile } from '../../src/statistics/normal.ts';
import {
  computeIncompleteBeta,
  computeStudentCdf,
  computeStudentQuantile,
} from '../../src/statistics/student-t.ts';

/** Reference values were computed with 30 to 40 digits (mpmath). */
function relativeError(actual: number, expected: number): number {
  return Math.abs(actual / expected - 1);
}

describe('log gamma', () => {
  it.each([
    [0.5, 0.5 * Math.log(Math.PI)],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
    [100, 359.1342053695754],
    [1e5, 1051287.7089736569],
  ])('of %p', (x, expected) => {
    expect(relativeError(computeLogGamma(x), expected)).toBeLessThan(3e-15);
  });

  it('gives B(½, ½) = π and B(2, 3) = 1/12', () => {
    expect(computeLogBeta(0.5, 0.5)).toBeCloseTo(Math.log(Math.PI), 14);
    expect(computeLogBeta(2, 3)).toBeCloseTo(-Math.log(12), 14);
  });
});

describe('the fair binomial', () => {
  it('is exact where it can be counted', () => {
    expect(computeCoinMass(2, 5)).toBeCloseTo(10 / 32, 15);
    expect(computeCoinUpperTail(3, 5)).toBeCloseTo(16 / 32, 15);
    expect(computeCoinUpperTail(5, 10)).toBeCloseTo(638 / 1024, 14);
    expect(computeCoinUpperTail(0, 0)).toBe(1);
    expect(computeCoinMass(0, 0)).toBe(1);
    expect(computeCoinMass(6, 5)).toBe(0);
  });

  it('keeps its digits at n = 200,000', () => {
    expect(relativeError(computeCoinMass(100_500, 200_000), 0.0001464499476623626)).toBeLessThan(
      1e-12,
    );
    expect(
      relativeError(computeCoinUpperTail(100_500, 200_000), 0.012746945333473458),
    ).toBeLessThan(1e-12);
    expect(
      relativeError(computeCoinUpperTail(103_000, 200_000), 2.4639337699389937e-41),
    ).toBeLessThan(1e-11);
    expect(relativeError(computeLogCoinMass(190_000, 200_000), -98931.88591324181)).toBeLessThan(
      1e-14,
    );
  });
});

describe('the normal distribution', () => {
  it.each([
    [-20, 2.7536241186062337e-89],
    [-8, 6.220960574271784e-16],
    [-3.3, 0.0004834241423837775],
    [-2, 0.02275013194817921],
    [-1.1, 0.13566606094638264],
    [-0.5, 0.3085375387259869],
    [0.7, 0.758036347776927],
    [2.5, 0.9937903346742238],
    [5, 0.9999997133484281],
  ])('Φ(%p)', (x, expected) => {
    expect(relativeError(computeNormalCdf(x), expected)).toBeLessThan(2e-14);
  });

  it('reaches the smallest doubles', () => {
    expect(relativeError(computeNormalCdf(-38), 2.88542835e-316)).toBeLessThan(1e-7);
    expect(computeNormalCdf(-50)).toBe(0);
    expect(computeNormalCdf(50)).toBe(1);
  });

  it.each([
    [1e-300, -37.0470962993612],
    [1e-20, -9.262340089798407],
    [0.0005, -3.290526731491895],
    [0.025, -1.9599639845400543],
    [0.3, -0.5244005127080408],
    [0.8, 0.8416212335729142],
    [0.95, 1.6448536269514726],
    [0.975, 1.9599639845400543],
    [0.9999, 3.7190164854556804],
  ])('Φ⁻¹(%p)', (p, expected) => {
    expect(relativeError(computeNormalQuantile(p), expected)).toBeLessThan(1e-13);
  });

  it('has infinite quantiles at the ends and none outside', () => {
    expect(computeNormalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(computeNormalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(computeNormalQuantile(0.5)).toBe(0);
    expect(computeNormalQuantile(1.1)).toBeNaN();
  });
});

describe("Student's t", () => {
  it.each([
    [2.5, 0.5, 0.3, 0.01892712407194565],
    [0.5, 30, 0.02, 0.7271017347653231],
    [6, 95, 0.1, 0.9424231135129663],
    [3, 4, 0.9, 0.99873],
    [50_000, 0.5, 0.9999, 0.001565019762172559],
  ])('I with a = %p, b = %p at %p', (a, b, x, expected) => {
    expect(relativeError(computeIncompleteBeta(x, a, b), expected)).toBeLessThan(1e-11);
  });

  it.each([
    [-2, 5, 0.05096973941492918],
    [-40, 3, 1.7190340394579263e-5],
    [-0.01, 7, 0.4961501588218109],
    [1.5, 2.5, 0.8760817734568519],
    [-1.96, 999, 0.025136731366905023],
  ])('P(T ≤ %p) with %p degrees', (t, degrees, expected) => {
    expect(relativeError(computeStudentCdf(t, degrees), expected)).toBeLessThan(1e-12);
  });

  it.each([
    [0.975, 1, 12.7062047362],
    [0.975, 5, 2.57058183564],
    [0.975, 19, 2.09302405441],
    [0.975, 100, 1.98397151852],
    [0.9999, 2, 70.700071075],
  ])('quantile %p with %p degrees', (p, degrees, expected) => {
    expect(relativeError(computeStudentQuantile(p, degrees), expected)).toBeLessThan(3e-12);
    expect(computeStudentQuantile(1 - p, degrees)).toBeCloseTo(-expected, 8);
  });
});
