import { describe, expect, it } from '@jest/globals';
import { resolveSequential, sequentialModes } from '../../src/config/sequential.ts';

describe('resolveSequential', () => {
  it.each([
    [99, 'off'],
    [100, 'checkpoints'],
  ])('with %i cases is %s', (cases, mode) => {
    expect(resolveSequential(undefined, cases)).toBe(mode);
  });

  it.each(sequentialModes)('is %s where the suite says so, however few cases there are', (mode) => {
    expect([10, 1000].map((cases) => resolveSequential(mode, cases))).toEqual([mode, mode]);
  });
});
