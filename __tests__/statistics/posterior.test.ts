import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeDropPosterior } from '../../src/statistics/posterior.ts';
import { computeIncompleteBeta } from '../../src/statistics/student-t.ts';

describe('computeDropPosterior', () => {
  it.each([
    [5, 0, 0.984375],
    [16, 6, 0.982655],
    [0, 0, 0.5],
  ])('%p relapses, %p fixes: %p', (relapses, fixes, expected) => {
    expect(computeDropPosterior({ relapses, fixes })).toBeCloseTo(expected, 6);
  });

  it('is the Beta probability, and mirrors', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (relapses, fixes) => {
        const found = computeDropPosterior({ relapses, fixes });
        expect(found).toBeCloseTo(computeIncompleteBeta(0.5, fixes + 1, relapses + 1), 12);
        expect(computeDropPosterior({ relapses: fixes, fixes: relapses })).toBeCloseTo(
          1 - found,
          12,
        );
      }),
    );
  });

  it('refuses counts that cannot be', () => {
    expect(() => computeDropPosterior({ relapses: -1, fixes: 0 })).toThrow(RangeError);
  });
});
