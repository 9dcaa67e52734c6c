import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { resolveOrder } from '../../src/replay/order.ts';
import { planLooks } from '../../src/statistics/plan-looks.ts';

const seedOf = fc.integer({ min: 0, max: 2 ** 40 });

describe('resolveOrder', () => {
  it('is the same for the same seed, and another for another', () => {
    const order = (seed: number) =>
      [...resolveOrder({ cases: 50, clusters: undefined, seed }).positions].join();
    expect(order(7)).toBe(order(7));
    expect(order(7)).not.toBe(order(8));
  });

  it('replays every case once, and keeps clusters whole', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1, maxLength: 60 }),
        seedOf,
        (clusters, seed) => {
          const { positions, ends } = resolveOrder({ cases: clusters.length, clusters, seed });
          expect([...positions].sort((one, other) => one - other)).toEqual([...clusters.keys()]);
          let from = 0;
          for (const end of ends) {
            const names = new Set([...positions.slice(from, end)].map((i) => clusters[i]));
            expect(names.size).toBe(1);
            from = end;
          }
          expect(from).toBe(clusters.length);
          expect(ends.length).toBe(new Set(clusters).size);
        },
      ),
    );
  });

  it('puts every cluster first about equally often', () => {
    const clusters = ['big', 'big', 'big', 'one', 'two'];
    const firsts = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const [position = -1] = resolveOrder({ cases: 5, clusters, seed }).positions;
      const name = clusters[position] ?? '';
      firsts.set(name, (firsts.get(name) ?? 0) + 1);
    }
    // Four standard deviations of a share of 1/3 are 103.
    for (const name of ['big', 'one', 'two'])
      expect(Math.abs((firsts.get(name) ?? 0) - 1000)).toBeLessThan(103);
  });
});

describe('planLooks', () => {
  const ends = (cases: number) => resolveOrder({ cases, clusters: undefined, seed: 1 });

  it('looks once at the whole when it may not stop', () => {
    expect(planLooks({ sequential: 'off', ...ends(70) }).map(({ cases }) => cases)).toEqual([70]);
  });

  it('looks at tenths, at the levels of α t²', () => {
    const looks = planLooks({ sequential: 'checkpoints', ...ends(1000) });
    expect(looks.map(({ cases }) => cases)).toEqual([
      100, 200, 300, 400, 500, 600, 700, 800, 900, 1000,
    ]);
    const levels = looks.map(({ look }) => look.levelOf(0.05));
    expect(levels[0]).toBeCloseTo(0.0005, 7);
    expect(levels[1]).toBeCloseTo(0.001639, 6);
    expect(levels[9]).toBeCloseTo(0.03233, 5);
  });

  it('has fewer looks where tenths fall together, and ends with the whole', () => {
    const cases = planLooks({ sequential: 'checkpoints', ...ends(7) }).map(
      (planned) => planned.cases,
    );
    expect(cases).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('waits until the cluster is whole', () => {
    const clusters = Array.from({ length: 100 }, (_, i) => `c${Math.floor(i / 7)}`);
    const order = resolveOrder({ cases: 100, clusters, seed: 3 });
    for (const { cases } of planLooks({ sequential: 'checkpoints', ...order }))
      expect([...order.ends]).toContain(cases);
  });

  it('looks after every case at first, then ever more rarely, and at the whole', () => {
    const cases = planLooks({ sequential: 'anytime', ...ends(100_000) }).map(
      (planned) => planned.cases,
    );
    expect(cases.slice(0, 52)).toEqual([...Array.from({ length: 50 }, (_, i) => i + 1), 51, 53]);
    expect(cases.at(-1)).toBe(100_000);
    expect(cases.length).toBeLessThan(500);
  });
});
