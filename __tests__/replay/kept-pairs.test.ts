import { describe, expect, it } from '@jest/globals';
import { createKeptPairs } from '../../src/replay/kept-pairs.ts';
import { measureMemory } from '../support/memory.ts';
import { scored, trialOf } from '../support/trials.ts';

const trial = (latencyMs: number) => trialOf({ scores: [scored(1)], latencyMs });
const pair = (number: number, fresh = false) => ({
  trial: number,
  fresh,
  baseline: trial(number),
  candidate: trial(number + 0.5),
});

describe('createKeptPairs', () => {
  it('lists the pairs of each case by number, the fresh ones apart', () => {
    const kept = createKeptPairs(3);
    for (const number of [2, 0]) kept.add(2, pair(number));
    kept.add(0, pair(0));
    kept.add(2, pair(3, true));
    kept.add(2, pair(1));
    expect([0, 1, 2, 3].map(kept.has)).toEqual([true, false, true, false]);
    expect(kept.list(1)).toEqual({ planned: [], fresh: [] });
    const { planned, fresh } = kept.list(2);
    expect(planned.map((one) => one.trial)).toEqual([0, 1, 2]);
    expect(fresh.map((one) => one.trial)).toEqual([3]);
    expect(planned[1]).toMatchObject({
      baseline: { latencyMs: 1 },
      candidate: { latencyMs: 1.5 },
    });
  });

  it('takes little more memory for each than its two trials', () => {
    const count = 50_176;
    const before = measureMemory();
    const kept = createKeptPairs(count);
    const one = pair(0);
    for (let place = 0; place < count; place += 1) kept.add(place, one);
    expect((measureMemory() - before) / count).toBeLessThan(150);
    expect(kept.list(count - 1).planned).toHaveLength(1);
  });
});
