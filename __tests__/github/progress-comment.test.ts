import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { emptyState } from '../../src/github/comment-state.ts';
import { createProgressComment } from '../../src/github/progress-comment.ts';
import type { CommentOutcome } from '../../src/github/sticky-comment.ts';
import type { ChangePlan } from '../../src/plan-change.ts';

const plan: ChangePlan = {
  suites: [],
  limits: { maxUsd: 5, maxCalls: undefined, callsGoverned: false, notices: [] },
  concurrency: 4,
  failOnInconclusive: false,
  notices: [],
};
const written: CommentOutcome = { kind: 'updated', url: undefined };

/** A comment by a clock of its own; `answer` is what becomes of each writing. */
function open(answer: (body: string, count: number) => Promise<CommentOutcome>) {
  const bodies: string[] = [];
  const starts: number[] = [];
  const comment = createProgressComment({
    post: async (render) => {
      const body = render({ state: emptyState, reportUrl: undefined }).render(60_000);
      bodies.push(body);
      return answer(body, bodies.length);
    },
    sha: 'a'.repeat(40),
    now: () => Date.now(),
    today: () => new Date(0),
    onStart: () => starts.push(Date.now()),
  });
  let trialsDone = 0;
  /** A trial every second. */
  const replay = async (seconds: number) => {
    for (let second = 0; second < seconds; second += 1) {
      trialsDone += 1;
      comment.onProgress({ trialsDone, trialsPlanned: 10_000, calls: trialsDone, spentPico: 0n });
      await jest.advanceTimersByTimeAsync(1_000);
    }
  };
  return { comment, bodies, starts, replay };
}

beforeEach(() => {
  jest.useFakeTimers({ now: 0 });
});
afterEach(() => {
  jest.useRealTimers();
});

describe('createProgressComment', () => {
  it('writes nothing of a replay that is over at once', async () => {
    const { comment, bodies, starts, replay } = open(async () => written);
    comment.onPlan(plan);
    await replay(1);
    await comment.stop();
    await replay(100);
    expect(bodies).toEqual([]);
    expect(starts).toEqual([]);
  });

  it('writes after two seconds, then every 25, and less often the longer it takes', async () => {
    const { comment, bodies, starts, replay } = open(async () => written);
    comment.onPlan(plan);
    await replay(3);
    expect(bodies).toHaveLength(1);
    expect(bodies[0]).toContain('replaying. No verdict yet for aaaaaaa');
    expect(starts).toEqual([2_000]);
    await replay(60);
    expect(bodies).toHaveLength(3);
    expect(bodies.at(-1)).toContain(' of 10,000 trials');
    await replay(3_540);
    // An hour: GitHub would allow 1,000 requests, and each writing takes a handful.
    expect(bodies.length).toBeGreaterThan(15);
    expect(bodies.length).toBeLessThan(40);
  });

  it('writes once at a time, and stops only when what is under way has ended', async () => {
    let finish: (outcome: CommentOutcome) => void = () => undefined;
    const { comment, bodies, replay } = open(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    comment.onPlan(plan);
    await replay(100);
    expect(bodies).toHaveLength(1);
    let stopped = false;
    const stopping = comment.stop().then(() => {
      stopped = true;
    });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(stopped).toBe(false);
    finish(written);
    await stopping;
    await replay(100);
    expect(bodies).toHaveLength(1);
  });

  it('gives up once another job has the comment, and after three failures', async () => {
    const skipped = open(async () => ({ kind: 'skipped', reason: 'a newer commit was pushed' }));
    skipped.comment.onPlan(plan);
    await skipped.replay(200);
    expect(skipped.bodies).toHaveLength(1);
    const failing = open(async () => ({ kind: 'failed', reason: '502' }));
    failing.comment.onPlan(plan);
    await failing.replay(600);
    expect(failing.bodies).toHaveLength(3);
    const shaky = open(async (_, count) =>
      count % 2 === 0 ? written : { kind: 'failed', reason: '502' },
    );
    shaky.comment.onPlan(plan);
    await shaky.replay(600);
    expect(shaky.bodies.length).toBeGreaterThan(6);
  });
});
