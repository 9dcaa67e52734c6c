import { describe, expect, it } from '@jest/globals';
import type { RateLimit } from '../../src/providers/provider.ts';
import { Lane, type Turn } from '../../src/replay/pacing.ts';
import { createTestClock } from '../support/clock.ts';

const { signal } = new AbortController();
const tokens = { input: 10, output: 10 };
const tick = () => new Promise((resolve) => setImmediate(resolve));

function createLane(concurrency: number) {
  const clock = createTestClock();
  return { clock, lane: new Lane({ clock, concurrency, random: () => 1 }) };
}

/** So many calls of one turn of the event loop each. @returns calls left in flight, and the most at a time */
async function measureHighest(
  lane: Lane,
  calls: number,
  finish: (turn: Turn) => void,
): Promise<readonly [number, number]> {
  let [inFlight, highest] = [0, 0];
  await Promise.all(
    Array.from({ length: calls }, async () => {
      const turn = await lane.enter({ signal, tokens });
      inFlight += 1;
      highest = Math.max(highest, inFlight);
      await tick();
      inFlight -= 1;
      finish(turn);
    }),
  );
  return [inFlight, highest];
}

const told = (limit: Partial<RateLimit>): RateLimit => ({
  kind: 'requests',
  limit: 100,
  remaining: 50,
  resetMs: 10_000,
  resetFrom: 'arrival',
  ...limit,
});

describe('Lane', () => {
  it('keeps to the concurrency and goes on as turns come back', async () => {
    const { lane } = createLane(3);
    expect(await measureHighest(lane, 20, (turn) => turn.end())).toEqual([0, 3]);
  });

  it('has one wait for all: nobody starts before it is over, and then not all at once', async () => {
    const { lane, clock } = createLane(8);
    const refused = await Promise.all(
      Array.from({ length: 8 }, () => lane.enter({ signal, tokens })),
    );
    await clock.sleep(100, signal);
    for (const turn of refused) {
      turn.noteRefusal({ askedMs: 1_000, told: [] });
      turn.end();
    }
    const starts: number[] = [];
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        const turn = await lane.enter({ signal, tokens });
        starts.push(clock.now());
        turn.noteAnswer([]);
        turn.end();
      }),
    );
    expect(starts[0]).toBe(1_100);
    expect(new Set(starts).size).toBe(8);
  });

  it('waits as long as the longest of a burst of refusals asks, and backs off once for all of them', async () => {
    const { lane, clock } = createLane(4);
    const enter = () => lane.enter({ signal, tokens });
    const [one, two, three] = await Promise.all([enter(), enter(), enter()]);
    await clock.sleep(10, signal);
    one?.noteRefusal({ askedMs: undefined, told: [] });
    two?.noteRefusal({ askedMs: undefined, told: [] });
    three?.noteRefusal({ askedMs: 3_000, told: [] });
    await enter();
    expect(clock.now()).toBe(3_010);
  });

  it('sends again what was refused before what has not been sent', async () => {
    const { lane, clock } = createLane(2);
    const first = await lane.enter({ signal, tokens });
    const second = await lane.enter({ signal, tokens });
    const order: string[] = [];
    const note = async (name: string, after?: typeof first) => {
      const turn = await lane.enter({ signal, tokens, after });
      order.push(name);
      turn.noteAnswer([]);
      turn.end();
    };
    const third = note('third');
    await clock.sleep(10, signal);
    for (const turn of [second, first]) {
      turn.noteRefusal({ askedMs: 100, told: [] });
      turn.end();
    }
    await Promise.all([note('second', second), note('first', first), third]);
    expect(order).toEqual(['first', 'second', 'third']);
  });

  it('halves once for a burst of overloads', async () => {
    const { lane, clock } = createLane(8);
    const turns = await Promise.all(
      Array.from({ length: 8 }, () => lane.enter({ signal, tokens })),
    );
    await clock.sleep(10, signal);
    for (const turn of turns) {
      turn.noteOverload(1_000);
      turn.end();
    }
    let started = 0;
    for (let call = 0; call < 8; call += 1)
      void lane.enter({ signal, tokens }).then(() => {
        started += 1;
      });
    await clock.sleep(5_000, signal);
    expect(started).toBe(4);
  });

  it('halves once for the calls that timed out together, and grows back', async () => {
    const { lane, clock } = createLane(8);
    const late = await Promise.all(Array.from({ length: 8 }, () => lane.enter({ signal, tokens })));
    await clock.sleep(120_000, signal);
    for (const turn of late) {
      turn.noteTimeout();
      turn.end();
    }
    const [inFlight, highest] = await measureHighest(lane, 20, (turn) => turn.end());
    expect([inFlight, highest]).toEqual([0, 4]);
    for (let answered = 0; answered < 60; answered += 1) {
      const turn = await lane.enter({ signal, tokens });
      turn.noteAnswer([]);
      turn.end();
    }
    expect((await measureHighest(lane, 20, (turn) => turn.end()))[1]).toBe(8);
  });

  it('does not start what the headers leave no room for, of requests or of tokens', async () => {
    for (const limit of [told({ remaining: 2 }), told({ kind: 'tokens', remaining: 45 })]) {
      const { lane, clock } = createLane(50);
      const probe = await lane.enter({ signal, tokens });
      probe.noteAnswer([limit]);
      probe.end();
      const starts = await Promise.all(
        Array.from({ length: 4 }, async () => {
          await lane.enter({ signal, tokens });
          return clock.now();
        }),
      );
      expect(starts.slice(0, 2)).toEqual([0, 0]);
      expect(starts[2]).toBe(10_000);
    }
  });

  it('waits no longer than a minute on the word of a header', async () => {
    const { lane, clock } = createLane(2);
    const probe = await lane.enter({ signal, tokens });
    probe.noteAnswer([told({ remaining: 0, resetMs: 86_400_000 })]);
    probe.end();
    await lane.enter({ signal, tokens });
    expect(clock.now()).toBe(60_000);
  });

  it('frees its place in the queue when the run is cancelled, and leaves no timer behind', async () => {
    const cancel = new AbortController();
    const { lane, clock } = createLane(1);
    const turn = await lane.enter({ signal: cancel.signal, tokens });
    const waiting = lane.enter({ signal: cancel.signal, tokens });
    turn.noteRefusal({ askedMs: 50_000, told: [] });
    turn.end();
    cancel.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    await clock.sleep(1, signal);
    expect(clock.now()).toBe(1);
  });

  it('goes on for others when the call whose turn is next is cancelled', async () => {
    const cancel = new AbortController();
    const { lane, clock } = createLane(1);
    const turn = await lane.enter({ signal, tokens });
    const next = lane.enter({ signal: cancel.signal, tokens });
    const other = lane.enter({ signal, tokens });
    await clock.sleep(10, signal);
    turn.noteRefusal({ askedMs: 5_000, told: [] });
    turn.end();
    cancel.abort(new Error('cancelled'));
    await expect(next).rejects.toThrow('cancelled');
    await other;
    expect(clock.now()).toBe(5_010);
  });
});
