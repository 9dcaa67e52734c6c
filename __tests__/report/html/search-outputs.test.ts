import { describe, expect, it } from '@jest/globals';
import { createOutputSearch } from '../../../src/report/html/page/search-outputs.ts';
import type { PageCase, PageCases, PagePlaces } from '../../../src/report/html/page-content.ts';

const caseOf = (text: string): PageCase => ({
  note: null,
  weight: null,
  source: null,
  input: 'asked',
  messages: null,
  expected: null,
  expectations: null,
  passes: { baseline: { passed: 1, trials: 1 }, candidate: { passed: 1, trials: 1 } },
  flip_rate: null,
  shown: 0,
  trials: [
    {
      trial: 0,
      fresh: false,
      baseline: { error: 'timeout', message: text },
      candidate: { error: 'timeout', message: 'nothing' },
    },
  ],
});

/** A case in each block, which says `word N`; reading one, and looking through it, takes so many milliseconds. */
function open(count: number, takes: { readonly readMs: number }) {
  let clock = 0;
  let reads = 0;
  let turns = 0;
  const places: PagePlaces = {
    cases: Array.from({ length: count }, (_, number) => number),
    requests: [],
    left_out: { outputs: 0, requests: 0, limit_bytes: 1 },
  };
  const blocks = {
    async read<T>(name: string) {
      const number = Number(name.replace('cases-', ''));
      reads += 1;
      const block: PageCases = { [number]: caseOf(`Word ${number}`) };
      return block as T;
    },
    places: async () => places,
  };
  const search = createOutputSearch(blocks, {
    giveWay: async () => {
      turns += 1;
      // A turn of the event loop, in which whoever waits comes first.
      await new Promise((done) => setImmediate(done));
    },
    // Whoever asks has worked in between.
    now: () => {
      clock += takes.readMs;
      return clock;
    },
  });
  const find = (query: string) => {
    const told: { readonly found: readonly number[]; readonly done: number }[] = [];
    const stop = search.run(query, (found, { done }) => told.push({ found: [...found], done }));
    return { told, stop };
  };
  return { find, turns: () => turns, reads: () => reads };
}

const settle = async (check: () => boolean): Promise<void> => {
  const end = Date.now() + 10_000;
  while (!check()) {
    if (Date.now() > end) throw new Error('the search never came to its end');
    await new Promise((done) => setImmediate(done));
  }
};

describe('the search in outputs', () => {
  it('finds words whatever their case, and reads each block once for all queries', async () => {
    const { find, reads } = open(12, { readMs: 1 });
    const first = find(' WORD 7 ');
    await settle(() => first.told.at(-1)?.done === 12);
    expect(first.told.at(-1)?.found).toEqual([7]);
    const second = find('word 1');
    await settle(() => second.told.at(-1)?.done === 12);
    expect(second.told.at(-1)?.found).toEqual([1, 10, 11]);
    expect(reads()).toBe(12);
  });

  it('gives way while it works, also where every block is unpacked already', async () => {
    const { find, turns } = open(60, { readMs: 10 });
    const first = find('word');
    await settle(() => first.told.at(-1)?.done === 60);
    const before = turns();
    const second = find('word 5');
    await settle(() => second.told.at(-1)?.done === 60);
    // Two looks at the clock a block, so 20 ms are over in each.
    expect(turns() - before).toBeGreaterThanOrEqual(20);
  });

  it('tells nothing more of a query once there is another', async () => {
    const { find } = open(60, { readMs: 10 });
    const first = find('word 5');
    await settle(() => first.told.length > 0);
    first.stop();
    const told = first.told.length;
    const second = find('word 6');
    await settle(() => second.told.at(-1)?.done === 60);
    expect(second.told.at(-1)?.found).toEqual([6]);
    expect(first.told).toHaveLength(told);
    expect(first.told.at(-1)?.done).toBeLessThan(60);
  });
});
