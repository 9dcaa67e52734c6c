import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Budget } from '../../src/replay/budget.ts';
import { createModelCaller } from '../../src/replay/call-model.ts';
import { createTestClock } from '../support/clock.ts';
import { createQueueingOrigin } from '../support/queueing-origin.ts';

const concurrency = 50;
const { signal } = new AbortController();
const endless = Number.POSITIVE_INFINITY;

interface Scene {
  readonly calls: number;
  readonly seed: number;
  /** Requests that are worked on at a time. */
  readonly servers: (now: number) => number;
  readonly tokensOf: (random: () => number, index: number) => number;
  /** Milliseconds of work. `side` is 0 for every other call; `noise` has mean 0 and variance 1. */
  readonly workOf: (call: {
    readonly tokens: number;
    readonly side: number;
    readonly noise: number;
    readonly now: number;
  }) => number;
  /** The origin's latencies are told. */
  readonly told?: boolean;
}

/** Sends the calls of a scene, baseline and candidate in turn. */
async function replay(scene: Scene) {
  const clock = createTestClock();
  const random = createRandom(scene.seed);
  const drawn = Array.from({ length: scene.calls }, (_, index) => ({
    tokens: scene.tokensOf(random, index),
    // The sum of twelve uniform numbers is as good as normal.
    noise: Array.from({ length: 12 }, random).reduce((sum, one) => sum + one, -6),
    side: index % 2,
  }));
  const find = (caseId: string) => {
    const found = drawn[Number(caseId)];
    if (found === undefined) throw new Error(`no call ${caseId}`);
    return found;
  };
  const origin = createQueueingOrigin({
    clock,
    servers: scene.servers,
    tokensOf: ({ caseId }) => find(caseId).tokens,
    workOf: ({ caseId }, now) => scene.workOf({ ...find(caseId), now }),
    told: scene.told ?? true,
  });
  const budget = new Budget({ maxPico: undefined, maxCalls: undefined });
  const caller = createModelCaller({ budget, clock, random, concurrency });
  const target = { provider: origin, price: undefined };
  const parts = { trial: 0, model: 'small', tools: [], parameters: {}, messages: [] };
  let next = 0;
  const work = async () => {
    while (next < scene.calls) {
      const caseId = String(next);
      next += 1;
      const series = find(caseId).side === 0 ? 'baseline' : 'candidate';
      await caller.callModel(target, { ...parts, caseId }, { signal, series });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  const { served } = origin;
  const mean = (from: number, to: number) => {
    const part = served.slice(from, to);
    return part.reduce((sum, { inFlight }) => sum + inFlight, 0) / part.length;
  };
  return { served, mean, end: clock.now(), slowdowns: caller.listSlowdowns() };
}

/** Numerical Recipes' linear congruential generator: the same calls at every run of the tests. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

const tokens = {
  same: () => 200,
  uniform: (random: () => number) => Math.round(10 + 3_990 * random()),
  /** As many from 10 to 100 as from 400 to 4,000. */
  logarithmic: (random: () => number) => Math.round(10 * 400 ** random()),
  /** First short ones, then long ones. */
  ordered: (_: () => number, index: number) => (index < 400 ? 10 + (index % 30) : 4_000),
};

describe('concurrency behind steady latency', () => {
  it.each([
    ['in proportion to the output', ({ tokens }) => 20 * tokens],
    ['of a fixed part too', ({ tokens }) => 400 + 15 * tokens],
    ['with noise', ({ tokens, noise }) => (400 + 15 * tokens) * Math.exp(0.4 * noise)],
    ['of two unlike sides', ({ tokens, side }) => (side === 0 ? 300 + 5 * tokens : 18 * tokens)],
  ] as [string, Scene['workOf']][])(
    'is never reduced, whatever the outputs: %s',
    async (_, workOf) => {
      for (const tokensOf of Object.values(tokens))
        for (const seed of [1, 2]) {
          const scene = { calls: 1_000, seed, servers: () => endless, tokensOf, workOf };
          const { mean, slowdowns } = await replay(scene);
          expect(slowdowns).toEqual([]);
          expect(mean(100, 900)).toBeGreaterThan(49);
        }
    },
    60_000,
  );

  it('is what it was soon after an origin has become slow for everyone', async () => {
    const slowsAt = 30_000;
    const { mean, slowdowns } = await replay({
      calls: 3_000,
      seed: 1,
      servers: () => endless,
      tokensOf: tokens.same,
      workOf: ({ now, noise }) => (now < slowsAt ? 1_000 : 4_000) * Math.exp(0.2 * noise),
    });
    // It looks like a queue at first: what is done for it does not help, and is taken back.
    expect(slowdowns).toEqual([{ origin: 'https://queueing.example', from: 50, queueing: 25 }]);
    expect(mean(2_200, 2_900)).toBeGreaterThan(49);
  });
});

describe('concurrency before an origin that works on few requests at a time', () => {
  it('settles near one to two times as many, and loses no throughput', async () => {
    const scenes = {
      servers: fc.integer({ min: 3, max: 22 }),
      outputs: fc.constantFrom('same' as const, 'uniform' as const),
      noise: fc.constantFrom(0.2, 0.5),
      seed: fc.integer({ min: 1, max: 1_000 }),
    };
    await fc.assert(
      fc.asyncProperty(fc.record(scenes), async ({ servers, outputs, noise: spread, seed }) => {
        const scene: Scene = {
          calls: 1_500,
          seed,
          servers: () => servers,
          tokensOf: tokens[outputs],
          workOf: ({ tokens, noise }) => (400 + 15 * tokens) * Math.exp(spread * noise),
        };
        const { mean, end, slowdowns } = await replay(scene);
        expect(mean(1_000, 1_400)).toBeGreaterThanOrEqual(servers);
        expect(mean(1_000, 1_400)).toBeLessThan(2.5 * servers + 2);
        expect(slowdowns[0]?.queueing).toBeLessThan(concurrency);
        const unlimited = await replay({ ...scene, told: false });
        expect(unlimited.slowdowns).toEqual([]);
        expect(end).toBeLessThan(unlimited.end / 0.95);
      }),
      { numRuns: 8, seed: 1 },
    );
  }, 120_000);

  it('grows back when there is room again', async () => {
    const { mean, end } = await replay({
      calls: 4_000,
      seed: 1,
      servers: (now) => (now < 150_000 ? 5 : endless),
      tokensOf: tokens.same,
      workOf: ({ noise }) => 1_000 * Math.exp(0.2 * noise),
    });
    expect(end).toBeGreaterThan(150_000);
    expect(mean(600, 700)).toBeLessThan(13);
    expect(mean(2_500, 3_900)).toBeGreaterThan(49);
  });

  it('keeps both sides in turn', async () => {
    const { served } = await replay({
      calls: 1_000,
      seed: 1,
      servers: () => 8,
      tokensOf: tokens.uniform,
      workOf: ({ tokens, side }) => (side === 0 ? 1 : 3) * (400 + 5 * tokens),
    });
    const started = served
      .toSorted((one, other) => one.at - other.at || Number(one.caseId) - Number(other.caseId))
      .map(({ caseId }) => Number(caseId));
    expect(started).toEqual(Array.from({ length: 1_000 }, (_, index) => index));
  });

  it('does not mind a queue that costs nobody anything', async () => {
    const { slowdowns } = await replay({
      calls: 1_000,
      seed: 1,
      servers: () => 5,
      tokensOf: tokens.same,
      workOf: () => 20,
    });
    expect(slowdowns).toEqual([]);
  });
});
