import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scalePico, toUsdNumber } from '../../src/pricing/money.ts';

describe('scalePico', () => {
  it('has no noise of binary fractions', () => {
    // $0.1093512 over 80 cases, and 3.6 million requests a month of it.
    const by = 80n;
    expect(toUsdNumber(scalePico(109_353_000_000n, { times: 1n, by }))).toBe(0.0013669125);
    expect(toUsdNumber(scalePico(109_353_000_000n, { times: 3_600_000n, by }))).toBe(4920.885);
  });

  it('rounds to the nearest, halves away from zero', () => {
    expect(scalePico(5n, { times: 1n, by: 2n })).toBe(3n);
    expect(scalePico(-5n, { times: 1n, by: 2n })).toBe(-3n);
    expect(scalePico(4n, { times: 1n, by: 3n })).toBe(1n);
  });

  it('is off by at most half a pico-dollar, whatever the signs', () => {
    const amount = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
    const positive = fc.bigInt({ min: 1n, max: 10n ** 7n });
    fc.assert(
      fc.property(amount, positive, positive, (pico, times, by) => {
        const error = 2n * (scalePico(pico, { times, by }) * by - pico * times);
        expect(error <= by && error >= -by).toBe(true);
      }),
    );
  });
});
