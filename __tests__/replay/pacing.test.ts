import { describe, expect, it } from '@jest/globals';
import { ProviderError } from '../../src/providers/provider.ts';
import { Circuit } from '../../src/replay/circuit.ts';
import { Lane } from '../../src/replay/pacing.ts';
import { computeWait, maximumAttempts } from '../../src/replay/retry.ts';
import { createTestClock } from '../support/clock.ts';

const { signal } = new AbortController();
const tick = () => new Promise((resolve) => setImmediate(resolve));
const failure = (kind: ProviderError['kind'], retryable = false) =>
  new ProviderError(kind, kind, { retryable });

describe('Lane', () => {
  it('keeps to the concurrency and goes on as turns come back', async () => {
    const lane = new Lane({ clock: createTestClock(), concurrency: 3 });
    let inFlight = 0;
    let highest = 0;
    await Promise.all(
      Array.from({ length: 20 }, async () => {
        const leave = await lane.enter(signal);
        inFlight += 1;
        highest = Math.max(highest, inFlight);
        await tick();
        inFlight -= 1;
        leave();
      }),
    );
    expect(highest).toBe(3);
    expect(inFlight).toBe(0);
  });

  it('halves once for a burst of complaints, and lets nobody start before the wait is over', async () => {
    const clock = createTestClock();
    const lane = new Lane({ clock, concurrency: 8 });
    lane.noteOverload(1_000);
    lane.noteOverload(1_000);
    const started: number[] = [];
    const leaves = Array.from({ length: 8 }, () =>
      lane.enter(signal).then((leave) => {
        started.push(clock.now());
        return leave;
      }),
    );
    await Promise.all(leaves.slice(0, 4));
    await tick();
    expect(started).toEqual([1_000, 1_000, 1_000, 1_000]);
  });

  it('frees its place in the queue when the run is cancelled', async () => {
    const cancel = new AbortController();
    const lane = new Lane({ clock: createTestClock(), concurrency: 1 });
    const leave = await lane.enter(cancel.signal);
    const waiting = lane.enter(cancel.signal);
    cancel.abort(new Error('cancelled'));
    await expect(waiting).rejects.toThrow('cancelled');
    leave();
  });
});

describe('Circuit', () => {
  it('sends the first call alone, and nothing after a hopeless failure', async () => {
    const circuit = new Circuit();
    let sent = 0;
    const call = async () => {
      sent += 1;
      await tick();
      throw failure('authentication');
    };
    const outcomes = await Promise.allSettled(Array.from({ length: 50 }, () => circuit.run(call)));
    expect(sent).toBe(1);
    expect(outcomes.every((outcome) => outcome.status === 'rejected')).toBe(true);
  });

  it('opens after some failures in a row, and a success starts the count anew', async () => {
    const circuit = new Circuit();
    let sent = 0;
    const run = (error: ProviderError | undefined) =>
      circuit
        .run(async () => {
          sent += 1;
          if (error !== undefined) throw error;
        })
        .catch(() => undefined);
    for (const error of [
      undefined,
      failure('server'),
      failure('server'),
      undefined,
      failure('server'),
      failure('server'),
      failure('server'),
      failure('server'),
    ])
      await run(error);
    expect(sent).toBe(8);
    await run(failure('server'));
    await run(undefined);
    expect(sent).toBe(9);
  });

  it('gives up at once on a host that never answered', async () => {
    const circuit = new Circuit();
    const dead = () =>
      circuit.run(async () => Promise.reject(failure('connection'))).catch(() => undefined);
    await dead();
    await expect(circuit.run(async () => 'answered')).rejects.toMatchObject({ kind: 'connection' });
  });

  it('takes a single 404 for an accident once the model has answered', async () => {
    const circuit = new Circuit();
    const missing = () =>
      circuit.run(async () => Promise.reject(failure('model_not_found'))).catch(() => 'failed');
    await circuit.run(async () => 'answered');
    expect(await missing()).toBe('failed');
    expect(await circuit.run(async () => 'answered')).toBe('answered');
    const fresh = new Circuit();
    await fresh.run(async () => Promise.reject(failure('model_not_found'))).catch(() => undefined);
    await expect(fresh.run(async () => 'answered')).rejects.toMatchObject({
      kind: 'model_not_found',
    });
  });

  it('lets all go once the first was answered', async () => {
    const circuit = new Circuit();
    let inFlight = 0;
    let highest = 0;
    await Promise.all(
      Array.from({ length: 10 }, () =>
        circuit.run(async () => {
          inFlight += 1;
          highest = Math.max(highest, inFlight);
          await tick();
          await tick();
          inFlight -= 1;
        }),
      ),
    );
    expect(highest).toBeGreaterThan(5);
  });
});

describe('computeWait', () => {
  const wait = (
    error: Partial<ProviderError> & Pick<ProviderError, 'kind'>,
    attempt = 1,
    random = 0.5,
  ) =>
    computeWait({ attempt, random, error: { retryable: true, retryAfterMs: undefined, ...error } });

  it('obeys the provider up to a minute, and gives up beyond', () => {
    expect(wait({ kind: 'rate_limited', retryAfterMs: 1_500 })).toBe(1_500);
    expect(wait({ kind: 'rate_limited', retryAfterMs: 86_400_000 })).toBeUndefined();
  });

  it('doubles from half a second to eight, with jitter', () => {
    expect([1, 2, 3, 4, 5].map((attempt) => wait({ kind: 'server' }, attempt, 1))).toEqual([
      500, 1_000, 2_000, 4_000, 8_000,
    ]);
    expect(wait({ kind: 'server' }, 1, 0)).toBe(250);
  });

  it('ends: at the last attempt, for malformed answers after one more, and at once when hopeless', () => {
    expect(wait({ kind: 'server' }, maximumAttempts)).toBeUndefined();
    expect(wait({ kind: 'malformed' }, 1)).toBeDefined();
    expect(wait({ kind: 'malformed' }, 2)).toBeUndefined();
    expect(wait({ kind: 'quota', retryable: false })).toBeUndefined();
  });
});
