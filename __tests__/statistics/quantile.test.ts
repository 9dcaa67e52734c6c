import { describe, expect, it } from '@jest/globals';
import { computeQuantile } from '../../src/statistics/quantile.ts';

describe('computeQuantile', () => {
  it('interpolates as type 7 does, in any order, leaving the input alone', () => {
    const numbers = [40, 10, 30, 20];
    expect(computeQuantile(numbers, 0)).toBe(10);
    expect(computeQuantile(numbers, 0.5)).toBe(25);
    expect(computeQuantile(numbers, 0.95)).toBeCloseTo(38.5, 12);
    expect(computeQuantile(numbers, 1)).toBe(40);
    expect(numbers).toEqual([40, 10, 30, 20]);
  });

  it('sorts by size, not by spelling', () => {
    expect(computeQuantile([9, 100, 20], 1)).toBe(100);
  });

  it('is undefined without numbers, and refuses nonsense', () => {
    expect(computeQuantile([], 0.5)).toBeUndefined();
    expect(computeQuantile([7], 0.95)).toBe(7);
    expect(() => computeQuantile([1], 1.5)).toThrow(RangeError);
    expect(() => computeQuantile([1, Number.NaN], 0.5)).toThrow(RangeError);
  });
});
