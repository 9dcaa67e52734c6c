import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeBenjaminiHochberg } from '../../src/statistics/benjamini-hochberg.ts';
import { computeHolm } from '../../src/statistics/holm.ts';

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

/** Holm's procedure as he describes it: step down, stop at the first that is not significant. */
function stepDown(given: readonly number[], alpha: number): boolean[] {
  const order = given.map((_, i) => i).sort((i, j) => (given[i] ?? 0) - (given[j] ?? 0));
  const stop = order.findIndex((i, rank) => (given[i] ?? 1) > alpha / (given.length - rank));
  const made = new Set(stop === -1 ? order : order.slice(0, stop));
  return given.map((_, i) => made.has(i));
}

describe('computeHolm', () => {
  it('adjusts as R does: p.adjust(c(.01, .04, .03, .005), "holm")', () => {
    const adjusted = computeHolm([0.01, 0.04, 0.03, 0.005]);
    [0.03, 0.06, 0.06, 0.02].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 14);
    });
  });

  it("makes the same claims as Holm's step-down procedure", () => {
    // Whole thousandths, so that no claim hangs on the last bit of a product.
    const thousandths = fc.array(
      fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000 + 1e-7),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        thousandths.map((all) => all.map((p) => Math.min(p, 1))),
        (given) => {
          const claims = computeHolm(given).map((p) => p <= 0.05);
          expect(claims).toEqual(stepDown(given, 0.05));
        },
      ),
    );
  });
});

describe('computeBenjaminiHochberg', () => {
  it('adjusts as R does', () => {
    expect(computeBenjaminiHochberg([0.01, 0.02, 0.03, 0.04, 0.05])).toEqual(
      Array(5).fill(expect.closeTo(0.05, 14)),
    );
    const adjusted = computeBenjaminiHochberg([0.01, 0.04, 0.03, 0.005]);
    [0.02, 0.04, 0.04, 0.02].forEach((p, i) => {
      expect(adjusted[i]).toBeCloseTo(p, 14);
    });
  });

  it('rejects the four smallest of the fifteen in Benjamini & Hochberg (1995), section 4.1', () => {
    const published = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    const count = (adjusted: readonly number[]) => adjusted.filter((p) => p <= 0.05).length;
    expect(count(computeBenjaminiHochberg(published))).toBe(4);
    expect(count(computeHolm(published))).toBe(3);
  });
});

describe('both', () => {
  it('keep the order, never lower a p-value, and Holm is the stricter', () => {
    fc.assert(
      fc.property(pValues, (given) => {
        const holm = computeHolm(given);
        const hochberg = computeBenjaminiHochberg(given);
        given.forEach((p, i) => {
          expect(hochberg[i]).toBeGreaterThanOrEqual(p * (1 - 1e-15));
          expect(holm[i]).toBeGreaterThanOrEqual((hochberg[i] ?? 0) * (1 - 1e-15));
          expect(holm[i]).toBeLessThanOrEqual(1);
          given.forEach((other, j) => {
            if (p >= other) return;
            expect(holm[i]).toBeLessThanOrEqual(holm[j] ?? 0);
            expect(hochberg[i]).toBeLessThanOrEqual(hochberg[j] ?? 0);
          });
        });
      }),
    );
  });

  it('leave a single p-value alone and refuse what is none', () => {
    expect(computeHolm([0.03])).toEqual([0.03]);
    expect(computeBenjaminiHochberg([0.03])).toEqual([0.03]);
    expect(computeHolm([])).toEqual([]);
    expect(() => computeHolm([0.1, Number.NaN])).toThrow(RangeError);
    expect(() => computeBenjaminiHochberg([1.1])).toThrow(RangeError);
  });
});
