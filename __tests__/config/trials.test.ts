import { describe, expect, it } from '@jest/globals';
import { resolveTrials } from '../../src/config/trials.ts';

describe('resolveTrials', () => {
  it.each([
    [1, 5],
    [49, 5],
    [50, 3],
    [199, 3],
    [200, 1],
    [5000, 1],
  ])('of %i cases, unless the suite says otherwise, makes %i', (cases, trials) => {
    expect(resolveTrials(undefined, cases)).toBe(trials);
    expect(resolveTrials(7, cases)).toBe(7);
  });
});
