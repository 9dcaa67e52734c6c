import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePerMillion, parseUsd, toUsdNumber } from '../../src/pricing/money.ts';

describe('parseUsd', () => {
  it.each([
    ['1', 1_000_000_000_000n],
    ['0.000000000001', 1n],
    ['0.00041', 410_000_000n],
    ['1.5e-06', 1_500_000n],
    ['2E3', 2_000_000_000_000_000n],
    ['-0.5', -500_000_000_000n],
    ['1e+21', 10n ** 33n],
    ['0', 0n],
    // What a float makes of 0.000105.
    ['0.00010499999999999999', 105_000_000n],
    ['0.0000000000005', 1n],
    ['0.0000000000004', 0n],
    ['-0.0000000000005', -1n],
  ])('%p', (text, pico) => {
    expect(parseUsd(text)).toBe(pico);
  });

  it.each(['', 'NaN', 'Infinity', '$1', '1,000', '0x10', '1e', '.', '1e999', 'one'])(
    'refuses %p',
    (text) => {
      expect(parseUsd(text)).toBeUndefined();
    },
  );

  it('adds where floats do not', () => {
    expect((parseUsd('0.1') ?? 0n) + (parseUsd('0.2') ?? 0n)).toBe(parseUsd('0.3'));
  });
});

describe('parsePerMillion', () => {
  it.each([
    ['2.5', 2_500_000n],
    ['0.003625', 3_625n],
    ['0.000001', 1n],
    ['75', 75_000_000n],
    ['7.5e-2', 75_000n],
  ])('%p a million is %p pico-dollars a token', (text, pico) => {
    expect(parsePerMillion(text)).toBe(pico);
  });

  it('refuses what a pico-dollar cannot hold, rather than round', () => {
    expect(parsePerMillion('0.0000001')).toBeUndefined();
    expect(parsePerMillion('1e-7')).toBeUndefined();
    expect(parsePerMillion(String(1 / 12))).toBeUndefined();
  });

  it('times a million is the price', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.nat(999_999), (dollars, millionths) => {
        const text = `${dollars}.${String(millionths).padStart(6, '0')}`;
        expect((parsePerMillion(text) ?? 0n) * 1_000_000n).toBe(parseUsd(text));
      }),
    );
  });
});

describe('toUsdNumber', () => {
  it('is the nearest number, both ways', () => {
    expect(toUsdNumber(0n)).toBe(0);
    expect(toUsdNumber(1n)).toBe(1e-12);
    expect(toUsdNumber(-410_000_000n)).toBe(-0.00041);
    expect(toUsdNumber(123_456_789_012_345_678_901n)).toBe(123456789.01234567);
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), (pico) => {
        expect(parseUsd(String(toUsdNumber(pico)))).toBe(pico);
      }),
    );
  });
});
