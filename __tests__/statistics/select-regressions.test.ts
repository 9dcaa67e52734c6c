import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeHolm } from '../../src/statistics/holm.ts';
import { createCheckpointLooks, wholeLook } from '../../src/statistics/look.ts';
import { selectRegressions } from '../../src/statistics/select-regressions.ts';

const tenths = Array.from({ length: 10 }, (_, k) => (k + 1) / 10);
const checkpoints = createCheckpointLooks(tenths);
const alpha = 0.05;
// Whole ten thousandths, so that no claim hangs on the last bit of a product.
const pValues = fc.array(
  fc.integer({ min: 0, max: 1500 }).map((n) => n / 10_000 + 1e-8),
  { maxLength: 4 },
);

describe('selectRegressions', () => {
  it('makes the claims of Holm, stepping down at alpha/m, alpha/(m − 1), …', () => {
    const select = (given: readonly number[]) =>
      selectRegressions({ pValues: given, look: wholeLook, alpha });
    expect(select([0.01, 0.04, 0.03, 0.005])).toEqual([true, false, false, true]);
    // .02 fails at .05/3, and stops .024 and .049 although they pass alone.
    expect(select([0.024, 0.02, 0.049])).toEqual([false, false, false]);
    expect(select([0.05, 0.02])).toEqual([true, true]);
    expect(select([])).toEqual([]);
  });

  it('is computeHolm at the whole look', () => {
    fc.assert(
      fc.property(pValues, (given) => {
        const expected = computeHolm(given).map((p) => p <= alpha);
        expect(selectRegressions({ pValues: given, look: wholeLook, alpha })).toEqual(expected);
      }),
    );
  });

  it('holds each against the level of this checkpoint for its part of alpha', () => {
    const last = checkpoints.at(-1) ?? wholeLook;
    const [first = wholeLook] = checkpoints;
    // Levels of the last look: .03233 for .05, .01486 for .025.
    const claim = (given: readonly number[], look = last) =>
      selectRegressions({ pValues: given, look, alpha });
    expect(claim([0.032])).toEqual([true]);
    expect(claim([0.033])).toEqual([false]);
    expect(claim([0.032, 0.0148])).toEqual([true, true]);
    expect(claim([0.032, 0.0149])).toEqual([false, false]);
    expect(claim([0.00024, 0.00049], first)).toEqual([true, true]);
    expect(claim([0.00026, 0.00049], first)).toEqual([false, false]);
  });

  it('claims at a checkpoint only what Holm would claim at the whole, and more at later ones', () => {
    fc.assert(
      fc.property(pValues, fc.nat(9), (given, k) => {
        const at = (look = wholeLook) => selectRegressions({ pValues: given, look, alpha });
        const [early, late, whole] = [at(checkpoints[k]), at(checkpoints[k + 1]), at()];
        given.forEach((p, i) => {
          if (early[i]) expect(late[i]).toBe(true);
          if (early[i]) expect(whole[i]).toBe(true);
          // What is claimed stays claimed as its p-value falls, or another's.
          if (early[i]) expect(p).toBeLessThanOrEqual(alpha);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('refuses what is no probability', () => {
    for (const p of [-0.1, 1.1, Number.NaN])
      expect(() => selectRegressions({ pValues: [p], look: wholeLook, alpha })).toThrow(RangeError);
  });
});
