import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createPoissonDraw } from '../../src/statistics/poisson.ts';
import { createRandom, shuffle } from '../../src/statistics/random.ts';

const seeds = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });

describe('createRandom', () => {
  it('repeats itself for a seed, and not for another', () => {
    const first = createRandom(12345);
    const again = createRandom(12345);
    const other = createRandom(12345 + 2 ** 32);
    const draw = (random: ReturnType<typeof createRandom>) =>
      Array.from({ length: 5 }, () => random.nextUint32());
    const drawn = draw(first);
    expect(draw(again)).toEqual(drawn);
    expect(draw(other)).not.toEqual(drawn);
  });

  it('never changes between versions: recorded seeds must keep their meaning', () => {
    const random = createRandom(1);
    expect([random.nextUint32(), random.nextUint32(), random.nextUint32()]).toEqual([
      1694448106, 3388147837, 4217207833,
    ]);
  });

  it('is spread evenly', () => {
    const random = createRandom(7);
    const cells = new Uint32Array(10);
    for (let i = 0; i < 100_000; i += 1) {
      const cell = Math.floor(random.nextFloat() * 10);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    const chiSquare = cells.reduce((sum, n) => sum + (n - 10_000) ** 2 / 10_000, 0);
    // 99.9% of chi-square with 9 degrees of freedom.
    expect(chiSquare).toBeLessThan(27.9);
  });

  it('draws below a bound', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 2 ** 32 }), (seed, bound) => {
        const drawn = createRandom(seed).nextBelow(bound);
        expect(Number.isInteger(drawn) && drawn >= 0 && drawn < bound).toBe(true);
      }),
    );
  });

  it('refuses a seed that is no 53-bit integer', () => {
    expect(() => createRandom(-1)).toThrow(RangeError);
    expect(() => createRandom(0.5)).toThrow(RangeError);
    expect(() => createRandom(2 ** 53)).toThrow(RangeError);
  });
});

describe('shuffle', () => {
  it('is a permutation, the same for the same seed', () => {
    fc.assert(
      fc.property(seeds, fc.nat({ max: 300 }), (seed, count) => {
        const order = shuffle(count, seed);
        expect([...order].sort((a, b) => a - b)).toEqual([...Array(count).keys()]);
        expect(shuffle(count, seed)).toEqual(order);
      }),
    );
  });

  it('gives every order of three about equally often', () => {
    const seen = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = shuffle(3, seed).join('');
      seen.set(order, (seen.get(order) ?? 0) + 1);
    }
    expect(seen.size).toBe(6);
    const chiSquare = [...seen.values()].reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    // 99.9% of chi-square with 5 degrees of freedom.
    expect(chiSquare).toBeLessThan(20.5);
  });
});

describe('createPoissonDraw', () => {
  it.each([1, 5, 1000])('has mean and variance %p', (mean) => {
    const draw = createPoissonDraw(createRandom(3));
    const drawn = Array.from({ length: 20_000 }, () => draw(mean));
    const average = drawn.reduce((sum, n) => sum + n, 0) / drawn.length;
    const variance = drawn.reduce((sum, n) => sum + (n - average) ** 2, 0) / drawn.length;
    expect(Math.abs(average / mean - 1)).toBeLessThan(5 / Math.sqrt(mean * drawn.length));
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.06);
    expect(drawn.every((n) => Number.isInteger(n) && n >= 0)).toBe(true);
  });

  it('of mean 0 is 0', () => {
    expect(createPoissonDraw(createRandom(3))(0)).toBe(0);
  });
});
