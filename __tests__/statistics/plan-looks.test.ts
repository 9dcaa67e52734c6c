import { describe, expect, it } from '@jest/globals';
import { planLooks } from '../../src/statistics/plan-looks.ts';

const each = (cases: number) => Uint32Array.from({ length: cases }, (_, i) => i + 1);
const listCases = (sequential: 'checkpoints' | 'anytime' | 'off', ends: Uint32Array) =>
  planLooks({ sequential, ends }).map(({ cases }) => cases);

describe('planLooks', () => {
  it('looks once when nothing may stop early', () => {
    expect(planLooks({ sequential: 'off', ends: each(70) })).toMatchObject([
      { cases: 70, look: { kind: 'whole' } },
    ]);
  });

  it('has ten checkpoints at tenths, and none twice', () => {
    expect(listCases('checkpoints', each(200))).toEqual([
      20, 40, 60, 80, 100, 120, 140, 160, 180, 200,
    ]);
    expect(listCases('checkpoints', each(205))).toEqual([
      21, 41, 62, 82, 103, 123, 144, 164, 185, 205,
    ]);
    expect(listCases('checkpoints', each(3))).toEqual([1, 2, 3]);
  });

  it('spends by the share that is known at a checkpoint', () => {
    const [first, , third] = planLooks({ sequential: 'checkpoints', ends: each(3) });
    expect(first?.look.levelOf(0.05)).toBeCloseTo(0.05 / 9, 8);
    expect(third?.look.levelOf(0.05)).toBeGreaterThan(0.03);
    expect(third?.look.kind).toBe('checkpoint');
  });

  it('looks at any time: at every case up to 50, then with every 2% more, and at the end', () => {
    const found = listCases('anytime', each(1000));
    expect(found.slice(0, 57)).toEqual([...each(51), 53, 55, 57, 59, 61, 63]);
    expect(found.at(-1)).toBe(1000);
    found.slice(51, -1).forEach((cases, k) => {
      const before = found[50 + k] ?? 0;
      expect(cases).toBeGreaterThanOrEqual(before * 1.02 - 1e-9);
      expect(cases - 1).toBeLessThan(before * 1.02);
    });
    expect(
      planLooks({ sequential: 'anytime', ends: each(2) }).map(({ look }) => look.kind),
    ).toEqual(['anytime', 'anytime']);
  });

  it('looks only where clusters are whole', () => {
    const ends = Uint32Array.of(7, 30, 52, 53, 90, 100);
    expect(listCases('checkpoints', ends)).toEqual([30, 52, 90, 100]);
    expect(listCases('anytime', ends)).toEqual([7, 30, 52, 90, 100]);
  });

  it.each(['checkpoints', 'anytime', 'off'] as const)('looks once at nothing: %s', (sequential) => {
    expect(listCases(sequential, each(0))).toEqual([0]);
  });
});
