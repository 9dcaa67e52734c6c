import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../src/statistics/random.ts';
import { computeFault, faultKinds } from '../../tools/chaos/faults.ts';
import { computeDamage, listIntactLines } from '../../tools/chaos/kept-files.ts';
import { computeScenario, damages } from '../../tools/chaos/scenario.ts';

describe('computeScenario', () => {
  it('draws the same run from the same seed, and another from the next', () => {
    expect(computeScenario(7)).toEqual(computeScenario(7));
    expect(computeScenario(8)).not.toEqual({ ...computeScenario(7), seed: 8 });
  });

  it('stays within what a small change is', () => {
    const drawn = Array.from({ length: 2_000 }, (_, seed) => computeScenario(seed));
    const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)];
    expect(range(drawn.map(({ cases }) => cases))).toEqual([2, 30]);
    expect(range(drawn.map(({ concurrency }) => concurrency))).toEqual([1, 20]);
    expect(range(drawn.map(({ trials }) => trials))).toEqual([1, 3]);
    const processes = drawn.filter(({ place }) => place === 'process').length;
    expect(processes).toBeGreaterThan(20);
    expect(processes).toBeLessThan(60);
  });
});

it('computeFault reaches every kind', () => {
  const drawn = Array.from({ length: 1_000 }, (_, step) => computeFault(step / 1_000));
  expect(new Set(drawn)).toEqual(new Set(faultKinds));
});

describe('computeDamage', () => {
  const before = Buffer.from('{"a":1}\n{"b":2}\n{"c":3}\n');

  const damageWith = (damage: (typeof damages)[number], seed: number) => {
    const after = computeDamage(before, { damage, random: createRandom(seed) });
    const intact = listIntactLines(before.toString('latin1'), after.toString('latin1'));
    return { after, intact: intact.filter((line) => line !== '').length };
  };
  const seeds = Array.from({ length: 50 }, (_, seed) => seed);

  it.each(damages)('%s changes the file, every time', (damage) => {
    for (const seed of seeds) expect(damageWith(damage, seed).after.equals(before)).toBe(false);
  });

  it('harms one line, or two where the break between them went, and tells which are left', () => {
    const left = (damage: (typeof damages)[number]) =>
      [...new Set(seeds.map((seed) => damageWith(damage, seed).intact))].toSorted();
    expect(left('bit-flip')).toEqual([1, 2]);
    // Without its last line break the file has lost nothing.
    expect(left('truncation')).toEqual([0, 1, 2, 3]);
    expect(left('foreign-line')).toEqual([3]);
  });
});
