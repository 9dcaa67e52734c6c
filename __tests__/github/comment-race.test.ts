import { describe, expect, it, jest } from '@jest/globals';
import { parseBody, renderMarker } from '../../src/github/comment-body.ts';
import { computeSettlePause } from '../../src/github/comment-target.ts';
import { type CommentOutcome, postStickyComment } from '../../src/github/sticky-comment.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { createTestClock } from '../support/clock.ts';
import { createSlowComments } from '../support/slow-comments.ts';

// Hundreds of races, each of dozens of calls.
jest.setTimeout(60_000);

const marker = renderMarker('default');
const login = 'github-actions[bot]';
const [oldHead, head] = ['a'.repeat(40), 'b'.repeat(40)];
const signal = new AbortController().signal;
const names = ['cart/pawl.yml', 'search/pawl.yml', 'support/pawl.yml', 'triage/pawl.yml'];

/** Jobs that write one comment, by a seed that decides how long each call of theirs takes. */
function openRace(seed: number) {
  const clock = createTestClock();
  const random = createRandom(seed);
  const chance = () => random.nextFloat();
  const sleep = (ms: number) => clock.sleep(ms, signal);
  const comments = createSlowComments({ wait: () => sleep(20 + 180 * chance()), login });
  const state = { head };
  const post = (
    part: string,
    { kind, sha = head, run = 42 }: { kind: 'progress' | 'result'; sha?: string; run?: number },
  ): Promise<CommentOutcome> =>
    postStickyComment({
      comments,
      findOwnLogins: async () => new Set([login]),
      number: 7,
      marker,
      part,
      kind,
      headSha: sha,
      run: { id: run, attempt: 1 },
      compose: (remembered) => ({
        state: remembered,
        tells:
          kind === 'progress'
            ? { kind, stand: '1 of 2 trials' }
            : { kind, verdict: 'pass', facts: 'No relapses', verified: true },
        render: () => `${kind} of ${part} at ${sha.slice(0, 7)} in ${run}`,
      }),
      currentHeadSha: async () => {
        await sleep(40 + 200 * chance());
        return state.head;
      },
      pause: (collisions) =>
        kind === 'progress' ? Promise.resolve() : sleep(computeSettlePause(collisions, chance())),
    });
  const parts = () => {
    expect(comments.all).toHaveLength(1);
    return [...(parseBody(comments.all[0]?.body ?? '', marker)?.parts ?? [])].sort((one, other) =>
      one.name < other.name ? -1 : 1,
    );
  };
  return { post, parts, sleep, chance, state };
}

const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

describe('jobs that write one comment at the same time', () => {
  it('lose none of four parts that start at once, whatever takes how long', async () => {
    for (const seed of seeds) {
      const { post, parts } = openRace(seed);
      const outcomes = await Promise.all(names.map((name) => post(name, { kind: 'result' })));
      for (const { kind } of outcomes) expect(kind).toMatch(/created|updated/);
      expect({ seed, found: parts().map(({ text }) => text) }).toEqual({
        seed,
        found: names.map((name) => `result of ${name} at bbbbbbb in 42`),
      });
    }
  });

  it('leave no progress behind, where progress of one meets the result of another', async () => {
    for (const seed of seeds) {
      const { post, parts, sleep, chance } = openRace(seed);
      await Promise.all(
        names.map(async (name) => {
          await sleep(2_000 * chance());
          await post(name, { kind: 'progress' });
          await sleep(1_500 * chance());
          await post(name, { kind: 'result' });
        }),
      );
      expect({ seed, found: parts().map(({ tells }) => tells.kind) }).toEqual({
        seed,
        found: names.map(() => 'result'),
      });
    }
  });

  it('show the newest head only, where jobs of an older one still write', async () => {
    for (const seed of seeds) {
      const { post, parts, sleep, chance, state } = openRace(seed);
      state.head = oldHead;
      await Promise.all(names.map((name) => post(name, { kind: 'result', sha: oldHead, run: 41 })));
      const late = names.map(async (name) => {
        await sleep(800 * chance());
        await post(name, { kind: 'result', sha: oldHead, run: 41 });
      });
      await sleep(400);
      state.head = head;
      const jobs = names.slice(1).map(async (name) => {
        await sleep(1_500 + 800 * chance());
        await post(name, { kind: 'result' });
      });
      await Promise.all([...late, ...jobs]);
      const [awaited, ...found] = parts();
      expect(awaited).toMatchObject({ name: names[0], headSha: oldHead, text: '' });
      expect({ seed, found: found.map(({ text }) => text) }).toEqual({
        seed,
        found: names.slice(1).map((name) => `result of ${name} at bbbbbbb in 42`),
      });
    }
  });

  it('leave each part to its later run', async () => {
    for (const seed of seeds.slice(0, 50)) {
      const { post, parts } = openRace(seed);
      await Promise.all(
        names.flatMap((name) => [41, 42].map((run) => post(name, { kind: 'result', run }))),
      );
      expect({ seed, found: parts().map(({ run }) => run?.id) }).toEqual({
        seed,
        found: names.map(() => 42),
      });
    }
  });
});
