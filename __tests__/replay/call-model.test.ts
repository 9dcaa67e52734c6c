import { describe, expect, it } from '@jest/globals';
import { type CompletionRequest, ProviderError } from '../../src/providers/provider.ts';
import { Budget } from '../../src/replay/budget.ts';
import { createModelCaller } from '../../src/replay/call-model.ts';
import { callDeadlineMs, maximumAttempts } from '../../src/replay/retry.ts';
import { createTestClock } from '../support/clock.ts';
import { createScriptedProvider, type Script } from '../support/scripted-provider.ts';

const { signal } = new AbortController();

function setUp(script: Script, options: { readonly attemptMs?: number } = {}) {
  const clock = createTestClock();
  const scripted = createScriptedProvider(script);
  const provider: typeof scripted = {
    ...scripted,
    complete: async (request, { signal }) => {
      await clock.sleep(options.attemptMs ?? 100, signal);
      return scripted.complete(request, { signal });
    },
  };
  const budget = new Budget({ maxPico: undefined, maxCalls: undefined });
  const caller = createModelCaller({ budget, clock, random: () => 0.5, concurrency: 10 });
  const call = (caseId: string) =>
    caller.callModel({ provider, price: undefined }, composeRequest(caseId), {
      signal,
      series: '',
    });
  return { ...caller, clock, call, requests: scripted.requests };
}

const composeRequest = (caseId: string): CompletionRequest => ({
  caseId,
  trial: 0,
  model: 'small',
  messages: [],
  tools: [],
  parameters: {},
});

const refusal = (retryAfterMs?: number) =>
  new ProviderError('rate_limited', 'slow down', { retryable: true, status: 429, retryAfterMs });

describe('callModel', () => {
  it('outlasts a storm of refusals with short waits, which exhausts no single call', async () => {
    let sent = 0;
    const { call, counts } = setUp(() => {
      sent += 1;
      // Two of three are refused, in no order that could favour a place in the queue.
      return sent < 150 && (sent * sent) % 7 > 1 ? refusal(50) : 'answered';
    });
    const called = await Promise.all(
      Array.from({ length: 100 }, (_, index) => call(`case-${index}`)),
    );
    expect(called).toHaveLength(100);
    expect(counts.retried).toBeGreaterThan(50);
    expect(counts.made).toBe(100 + counts.retried);
  });

  it('sends one call no more often than the bound, however short the waits', async () => {
    const { call, requests } = setUp(() => refusal(1));
    await expect(call('case')).rejects.toMatchObject({ kind: 'rate_limited' });
    expect(requests).toHaveLength(maximumAttempts);
  });

  it('ends before the deadline, all attempts and waits together', async () => {
    const { call, clock, requests } = setUp(() => refusal(59_000));
    await expect(call('case')).rejects.toMatchObject({ kind: 'rate_limited' });
    expect(clock.now()).toBeLessThanOrEqual(callDeadlineMs);
    expect(clock.now()).toBeGreaterThan(callDeadlineMs / 2);
    expect(requests.length).toBeLessThan(maximumAttempts);
  });

  it('sends once where the money is out, and where the wait is longer than a minute', async () => {
    const quota = new ProviderError('quota', 'no money', { retryable: false, status: 429 });
    for (const error of [quota, refusal(86_400_000)]) {
      const { call, requests } = setUp(() => error);
      await expect(call('case')).rejects.toBe(error);
      expect(requests).toHaveLength(1);
    }
  });

  it('takes the default wait where the provider asks for none', async () => {
    let sent = 0;
    const { call, clock } = setUp(() => {
      sent += 1;
      return sent === 1 ? refusal() : 'answered';
    });
    await call('case');
    // 100 ms an attempt, and half a second less the jitter between.
    expect(clock.now()).toBe(100 + 375 + 100);
  });

  it('reports the latency of the attempt that succeeded, without waits and failed attempts', async () => {
    let sent = 0;
    const { call, clock } = setUp(() => {
      sent += 1;
      return sent < 3 ? refusal(5_000) : { text: 'answered', latencyMs: 123 };
    });
    expect((await call('case')).completion.latencyMs).toBe(123);
    expect(clock.now()).toBeGreaterThan(10_000);
  });

  it('sends nothing that is not wanted any more when its turn comes, and says who was given up', async () => {
    const gone = new ProviderError('authentication', 'wrong key', { retryable: false });
    const { callModel, findGivenUp } = setUp(() => gone);
    const provider = createScriptedProvider(() => 'answered');
    const target = { provider, price: undefined };
    const checkWanted = () => {
      throw new Error('not wanted');
    };
    await expect(
      callModel(target, composeRequest('case'), { signal, checkWanted, series: '' }),
    ).rejects.toThrow('not wanted');
    expect(provider.requests).toHaveLength(0);
    expect(findGivenUp(target, 'small')).toBeUndefined();
    await callModel(target, composeRequest('case'), { signal, series: '' });
    expect(provider.requests).toHaveLength(1);
  });
});
