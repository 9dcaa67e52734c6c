import { describe, expect, it } from '@jest/globals';
import { anytimeLook, createCheckpointLooks, wholeLook } from '../../src/statistics/look.ts';

const tenths = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

describe('looks', () => {
  it('spend all at the whole, and at any time, where the evidence itself allows for it', () => {
    expect([wholeLook.kind, wholeLook.levelOf(0.05)]).toEqual(['whole', 0.05]);
    expect([anytimeLook.kind, anytimeLook.levelOf(0.025)]).toEqual(['anytime', 0.025]);
  });

  it.each([
    [
      0.05,
      [0.0005, 0.001639, 0.003253, 0.005416, 0.008172, 0.01157, 0.01564, 0.02043, 0.02598, 0.03233],
    ],
    [
      0.025,
      [
        0.00025, 0.0008099, 0.001585, 0.002607, 0.003894, 0.005464, 0.007331, 0.00951, 0.01202,
        0.01486,
      ],
    ],
  ])('spend %p by t² at ten checkpoints', (alpha, levels) => {
    const looks = createCheckpointLooks(tenths);
    expect(looks.map(({ kind }) => kind)).toEqual(tenths.map(() => 'checkpoint'));
    const found = looks.map(({ levelOf }) => Number(levelOf(alpha).toPrecision(4)));
    expect(found).toEqual(levels);
  });

  it('ask less of later checkpoints, if evenly spaced, and more of a smaller error', () => {
    const looks = createCheckpointLooks([0.25, 0.5, 0.75, 1]);
    looks.forEach(({ levelOf }, k) => {
      expect(levelOf(0.05)).toBeGreaterThan(looks[k - 1]?.levelOf(0.05) ?? 0);
      expect(levelOf(0.05 / 3)).toBeLessThan(levelOf(0.025));
    });
  });

  it('work out the levels of an alpha once for all checkpoints', () => {
    const looks = createCheckpointLooks(tenths);
    const first = looks.map(({ levelOf }) => levelOf(0.05));
    const start = performance.now();
    for (let i = 0; i < 1000; i += 1)
      expect(looks.map(({ levelOf }) => levelOf(0.05))).toEqual(first);
    // Worked out anew, a thousand would take half a minute.
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('are the whole where there is a single checkpoint', () => {
    const [only] = createCheckpointLooks([1]);
    expect(only?.levelOf(0.05)).toBeCloseTo(0.05, 10);
  });

  it('refuse fractions that do not rise to 1, and other errors', () => {
    for (const fractions of [[], [0.5], [0, 1], [0.5, 0.5, 1], [0.5, 1.5], [Number.NaN, 1]])
      expect(() => createCheckpointLooks(fractions)).toThrow(RangeError);
    expect(() => createCheckpointLooks([1])[0]?.levelOf(0)).toThrow(RangeError);
  });
});
