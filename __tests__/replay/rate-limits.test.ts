import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Budget } from '../../src/replay/budget.ts';
import { createModelCaller } from '../../src/replay/call-model.ts';
import { createTestClock } from '../support/clock.ts';
import { createLimitedOrigin, type LimitedOriginOptions } from '../support/limited-origin.ts';

const concurrency = 50;
const { signal } = new AbortController();
/** What a bucket holds at first is used up, and a limit of which no header tells is found and measured. */
const warmUpMs = 120_000;
/** Of a call in these replays, on average. */
const meanTokens = 200;

type Scene = Pick<LimitedOriginOptions, 'limiter' | 'unit' | 'headers' | 'retryAfter'> & {
  /** Calls a minute that the limit allows, on average. */
  readonly callsPerMinute: number;
  /** Of what a minute allows, the part that a bucket holds. */
  readonly burst: number;
  readonly latencyMs: number;
  readonly minutes: number;
};

/** Sends as many calls as so many minutes allow, and reads the server's books. */
async function replay(scene: Scene) {
  const clock = createTestClock();
  const calls = scene.callsPerMinute * scene.minutes;
  const limit = scene.unit === 'tokens' ? scene.callsPerMinute * meanTokens : scene.callsPerMinute;
  const random = createRandom(calls);
  // Half as much to half as much again as the mean.
  const spread = Array.from({ length: calls }, () => 0.5 + random());
  const origin = createLimitedOrigin({
    ...scene,
    clock,
    limit,
    periodMs: 60_000,
    burst: Math.round(limit * scene.burst),
    tokensOf: ({ caseId }) => Math.round(meanTokens * (spread[Number(caseId)] ?? 1)),
    latencyOf: ({ caseId }) => scene.latencyMs * (spread[calls - 1 - Number(caseId)] ?? 1),
  });
  const budget = new Budget({ maxPico: undefined, maxCalls: undefined });
  const { callModel } = createModelCaller({ budget, clock, random, concurrency });
  const target = { provider: origin, price: undefined };
  let next = 0;
  const work = async () => {
    while (next < calls) {
      const caseId = String(next);
      next += 1;
      const text = 'x'.repeat(2 * meanTokens * (spread[Number(caseId)] ?? 1));
      const messages = [{ role: 'user', content: text }] as const;
      const request = { caseId, trial: 0, model: 'small', messages, tools: [], parameters: {} };
      await callModel(target, request, { signal, series: '' });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  const end = origin.seen.at(-1)?.at ?? 0;
  const later = origin.seen.filter(({ at }) => at >= warmUpMs);
  const admitted = later.filter((call) => call.admitted);
  const units = admitted.reduce((sum, call) => sum + call.units, 0);
  return {
    end,
    used: units / ((limit * (end - warmUpMs)) / 60_000),
    refused: origin.seen.filter((call) => !call.admitted).length,
    refusedLater: (later.length - admitted.length) / later.length,
  };
}

/** Numerical Recipes' linear congruential generator: the same calls at every run of the tests. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const scenes = {
  unit: fc.constantFrom('requests' as const, 'tokens' as const),
  retryAfter: fc.boolean(),
  callsPerMinute: fc.integer({ min: 500, max: 1_500 }),
  burst: fc.constantFrom(1 / 20, 1 / 6, 1),
  latencyMs: fc.integer({ min: 50, max: 900 }),
  minutes: fc.constant(8),
};

describe('pacing behind a limit', () => {
  it.each([
    ['a bucket, with headers', 'bucket', true, 0.95],
    ['a bucket, without', 'bucket', false, 0.95],
    ['a fixed window, with headers', 'fixed', true, 0.95],
    ['a fixed window, without', 'fixed', false, 0.95],
    ['a sliding window, without', 'sliding', false, 0.9],
  ] as const)(
    'uses what %s allows, and is hardly ever refused',
    async (_, limiter, headers, least) => {
      await fc.assert(
        fc.asyncProperty(fc.record(scenes), async (scene) => {
          const { used, refusedLater } = await replay({ ...scene, limiter, headers });
          expect(used).toBeGreaterThan(least);
          expect(refusedLater).toBeLessThan(0.01);
        }),
        { numRuns: 6, seed: 1 },
      );
    },
    120_000,
  );

  it('is refused what is in flight when it first meets a limit of which no header tells, and little more', async () => {
    const scene = { limiter: 'bucket', unit: 'requests', burst: 1 / 6, headers: false } as const;
    const { refused } = await replay({
      ...scene,
      ...{ callsPerMinute: 1_200, minutes: 1, latencyMs: 400, retryAfter: true },
    });
    expect(refused).toBeGreaterThan(0);
    expect(refused).toBeLessThan(concurrency + 12);
  });

  it('is not slowed down by a limit that is not met', async () => {
    const scene = { limiter: 'bucket', unit: 'requests', burst: 1, latencyMs: 100 } as const;
    for (const headers of [true, false]) {
      const limit = { callsPerMinute: 100_000, minutes: 0.01, retryAfter: true, headers };
      const { end, refused } = await replay({ ...scene, ...limit });
      expect(refused).toBe(0);
      // 1,000 calls, 50 at a time, of 100 ms on average.
      expect(end).toBeLessThan(2_300);
    }
  });
});
