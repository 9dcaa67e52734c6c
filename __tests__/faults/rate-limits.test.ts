import { describe, expect, it } from '@jest/globals';
import { replayFault, right } from '../support/fault-replay.ts';
import type { LlmAnswer, LlmCall } from '../support/llm-server.ts';

const slowDown = (headers: Readonly<Record<string, string>>): LlmAnswer => ({
  status: 429,
  headers,
  error: { message: 'Rate limit reached', code: 'rate_limit_exceeded' },
});

/** The fault for the first time that a model is asked something, the right answer from then on. */
function failFirstOfEach(fault: LlmAnswer): (call: LlmCall) => LlmAnswer {
  const asked = new Set<string>();
  return (call) => {
    const request = JSON.stringify(call.body);
    if (asked.has(request)) return right(call);
    asked.add(request);
    return fault;
  };
}

describe('faults: the provider limits the rate', () => {
  it('row 3: a storm of 429 with a short retry-after → passes, slower; no call is sent more often than needed', async () => {
    const { code, calls, report } = await replayFault({
      count: 80,
      answer: failFirstOfEach(slowDown({ 'retry-after-ms': '2' })),
    });
    expect(code).toBe(0);
    expect(report().suites[0]?.counts.both_pass).toBe(80);
    expect(calls.length).toBe(2 * 160);
    expect(report().calls).toMatchObject({ made: 320, retried: 160, possibly_billed_twice: 0 });
  });

  it('row 3: a storm of 429 without end → incomplete within max_calls', async () => {
    const { code, calls } = await replayFault({
      count: 80,
      extra: 'budget: {max_calls: 100}\n',
      answer: (call) => (call.index % 3 === 0 ? right(call) : slowDown({ 'retry-after-ms': '2' })),
    });
    expect(code).toBe(3);
    expect(calls.length).toBeLessThanOrEqual(100);
  });

  it('row 4: 429 because the money is out → incomplete; no call is tried again', async () => {
    const { code, calls, report } = await replayFault({
      count: 40,
      answer: () => ({
        status: 429,
        headers: { 'retry-after-ms': '1' },
        error: { message: 'You exceeded your current quota', code: 'insufficient_quota' },
      }),
    });
    expect(code).toBe(3);
    expect(report().calls.retried).toBe(0);
    expect(calls.length).toBe(2);
  });

  it('row 5: retry-after of a day → not waited for; incomplete', async () => {
    const { code, report } = await replayFault({
      answer: (call) => (call.index < 4 ? right(call) : slowDown({ 'retry-after': '86400' })),
    });
    expect(code).toBe(3);
    expect(report().duration_ms).toBeLessThan(10_000);
    expect(report().suites[0]?.errors[0]?.message).toContain('429');
  });

  it.each([
    ['negative', '-5'],
    ['NaN', 'NaN'],
    ['a date in the past', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  ])('row 6: retry-after is %s → the usual backoff, then passes', async (_, retryAfter) => {
    const { code, report } = await replayFault({
      count: 2,
      answer: (call) => (call.index === 2 ? slowDown({ 'retry-after': retryAfter }) : right(call)),
    });
    expect(code).toBe(0);
    expect(report().calls).toMatchObject({ made: 5, retried: 1 });
    // Half a second, less chance.
    expect(report().duration_ms).toBeGreaterThan(250);
    expect(report().duration_ms).toBeLessThan(10_000);
  });

  it('row 7: a burst of 529 → backoff, then passes', async () => {
    const { code, calls, report } = await replayFault({
      count: 10,
      base: 'anthropic/claude-sonnet-4-5-20250929',
      head: 'anthropic/claude-haiku-4-5-20251001',
      answer: (call) =>
        call.index >= 5 && call.index < 9
          ? { status: 529, error: { message: 'Overloaded' } }
          : right(call),
    });
    expect(code).toBe(0);
    expect(calls.length).toBe(24);
    expect(report().suites[0]?.counts.both_pass).toBe(10);
    expect(report().duration_ms).toBeGreaterThan(250);
  });
});
