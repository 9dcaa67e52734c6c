import { expect, test } from '@jest/globals';
import { createRequestPace } from '../../src/sources/request-pace.ts';

/** A pace with a clock that waiting moves on, and the times at which requests were let go. */
async function letGo(count: number, betweenMs: number): Promise<readonly number[]> {
  let now = 0;
  const pace = createRequestPace(
    { requests: 2, perMs: 1_000 },
    {
      now: () => now,
      sleep: async (milliseconds) => {
        now += milliseconds;
      },
    },
  );
  const times: number[] = [];
  for (let request = 0; request < count; request += 1) {
    await pace.next();
    times.push(now);
    now += betweenMs;
  }
  return times;
}

test('as many as are allowed go at once, and the next when the first of them is old enough', async () => {
  expect(await letGo(5, 0)).toEqual([0, 0, 1_000, 1_000, 2_000]);
});

test('nobody waits who is slower than the limit', async () => {
  expect(await letGo(4, 600)).toEqual([0, 600, 1_200, 1_800]);
});

test('requests that are asked for together keep their order and the limit', async () => {
  let now = 0;
  const ports = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const pace = createRequestPace({ requests: 1, perMs: 100 }, ports);
  const times = await Promise.all([1, 2, 3].map(() => pace.next().then(() => now)));
  expect(times).toEqual([0, 100, 200]);
});
