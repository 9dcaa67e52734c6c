import { describe, expect, it } from '@jest/globals';
import { renderIntervalBar } from '../../src/report/interval-bar.ts';

const draw = (
  [low, delta, high]: readonly [number, number, number],
  change: Partial<Parameters<typeof renderIntervalBar>[0]> = {},
) =>
  renderIntervalBar({
    delta,
    interval: { low, high, level: 0.95 },
    margin: 0.05,
    direction: 'higher',
    ...change,
  });

describe('renderIntervalBar', () => {
  it('draws interval and delta beside zero and the margin', () => {
    expect(draw([-0.02, 0.01, 0.04])).toBe('┊····━━━┿━◆━━━━··');
    expect(draw([0.01, 0.03, 0.04])).toBe('┊·······│·━━━◆━··');
    expect(draw([-0.1, -0.06, -0.02])).toBe('━━━◆╪━━·│········');
  });

  it('has the margin where it is worse: to the right where lower is better', () => {
    expect(draw([-0.02, -0.01, 0.02], { direction: 'lower' })).toBe('·····━◆━┿━━━····┊');
  });

  it('is always as wide, whatever the numbers', () => {
    for (const [low, high] of [
      [-1, 1],
      [-0.001, 0.001],
      [0, 0],
      [0.5, 0.9],
      [-3, -2],
    ] as const)
      expect(Array.from(draw([low, (low + high) / 2, high]) ?? '')).toHaveLength(17);
  });

  it('is left out where there is nothing to compare with', () => {
    expect(draw([0, 0, 0], { margin: null })).toBeUndefined();
    expect(draw([0, 0, 0], { margin: 0 })).toBeUndefined();
    expect(draw([0, 0, 0], { interval: null })).toBeUndefined();
    expect(draw([0, 0, 0], { delta: null })).toBeUndefined();
  });
});
