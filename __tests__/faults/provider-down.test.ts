import { describe, expect, it } from '@jest/globals';
import { canary } from '../support/canary.ts';
import { failFirst, replayFault, right, stageFault } from '../support/fault-replay.ts';
import { type LlmAnswer, startLlmServer } from '../support/llm-server.ts';

/** Down, in a way that need not be waited for: six attempts with a millisecond between. */
const down: LlmAnswer = {
  status: 503,
  headers: { 'retry-after-ms': '1' },
  error: { message: 'down' },
};
const attempts = 6;

describe('faults: the provider is down, slow or cut off', () => {
  it('row 1: down from the middle on → incomplete; what was received is kept and not paid for again', async () => {
    const half = 40;
    const stage = await stageFault({
      count: 40,
      extra: 'concurrency: 4\n',
      answer: (call) => (call.index < half ? right(call) : down),
    });
    try {
      const broken = await stage.compare();
      expect(broken.code).toBe(3);
      expect(broken.report().verdict).toBe('incomplete');
      expect(broken.report().suites[0]?.counts.errored).toBeGreaterThan(0);
      // Two models, five calls in a row each, and what was in flight then.
      expect(broken.calls.length).toBeLessThanOrEqual(half + 2 * (5 + 4) * attempts);
      stage.answer = right;
      const mended = await stage.compare();
      expect(mended.report().calls).toMatchObject({ made: 80 - half, from_earlier_replays: half });
      expect(mended.report().suites[0]?.counts.both_pass).toBe(40);
    } finally {
      await stage.stop();
    }
  });

  it('row 2: down from the start → incomplete; nothing more is sent after the first call to each model', async () => {
    const { code, calls, report } = await replayFault({ count: 40, answer: () => down });
    expect(code).toBe(3);
    expect(calls.length).toBeLessThanOrEqual(2 * attempts);
    expect(report().suites[0]?.counts.errored).toBe(40);
    expect(report().suites[0]?.errors[0]?.message).toContain('503');
  });

  it('row 2: nobody listens → incomplete; nothing may have been billed', async () => {
    const gone = await startLlmServer({ answer: right });
    await gone.stop();
    const { code, report } = await replayFault({
      count: 4,
      environment: { OPENAI_BASE_URL: `${gone.url}/v1` },
      preload: fastWaits,
    });
    expect(code).toBe(3);
    expect(report().suites[0]?.errors[0]?.message).toContain(`connection to ${gone.url}`);
    expect(report().budget.spent_usd).toBe(0);
  });

  it('row 8: wrong key (401) → incomplete; the first answer ends it for all models that are asked with it', async () => {
    const echo = { status: 401, error: { message: 'Incorrect API key provided' } };
    const extra = 'concurrency: 1\n';
    const { code, calls, report } = await replayFault({ count: 30, extra, answer: () => echo });
    expect(code).toBe(3);
    expect(calls.length).toBe(1);
    expect(report().suites[0]?.counts.errored).toBe(30);
  });

  it('row 8: wrong key (401) → nothing more is sent but what is in flight; the key is nowhere', async () => {
    const echo = { status: 401, error: { message: `Incorrect API key provided: ${canary}` } };
    const { code, calls, everything } = await replayFault({ count: 30, answer: () => echo });
    expect(code).toBe(3);
    expect(calls.length).toBeLessThanOrEqual(2);
    expect(everything).toContain('[redacted]');
    expect(everything).not.toContain(canary);
  });

  it.each<[string, LlmAnswer]>([
    ['row 12: a body of one byte at a time → the wall deadline ends it', { byteDelayMs: 100 }],
    ['row 13: headers never arrive → the attempt times out', { delayMs: 60_000 }],
  ])('%s, and the call is tried again', async (_, slow) => {
    const { code, calls, report } = await replayFault({
      extra: 'timeout_seconds: 0.4\n',
      answer: (call) => (call.index === 3 ? { ...right(call), ...slow } : right(call)),
    });
    expect(code).toBe(0);
    expect(calls.length).toBe(13);
    expect(report().calls).toMatchObject({ made: 13, retried: 1 });
    expect(report().duration_ms).toBeGreaterThan(390);
    expect(report().duration_ms).toBeLessThan(10_000);
  });

  it('row 14: RST in the middle of a body → tried again; the broken attempt counts in the spending', async () => {
    const spent = async (faults: number) => {
      const answer = failFirst(faults, { text: 'x'.repeat(5_000), destroy: 'reset' });
      const { report, code } = await replayFault({ answer });
      expect(code).toBe(0);
      return { ...report(), usd: report().budget.spent_usd ?? Number.NaN };
    };
    const [clean, broken] = [await spent(0), await spent(1)];
    expect(broken.calls).toMatchObject({ made: 13, retried: 1, possibly_billed_twice: 1 });
    // An answer of at most 50 tokens of the cheaper model costs $0.00008, and its prompt more than nothing.
    expect(broken.usd - clean.usd).toBeGreaterThan(0.000_08);
    expect(broken.notices.join()).toContain('1 failed call may have been billed');
  });

  it('row 90: a call that timed out → counted as one that may be billed twice, at its worst case', async () => {
    const { code, report } = await replayFault({
      extra: 'timeout_seconds: 0.3\n',
      answer: failFirst(1, { delayMs: 60_000 }),
    });
    expect(code).toBe(0);
    expect(report().calls).toMatchObject({ made: 13, retried: 1, possibly_billed_twice: 1 });
    expect(report().notices.join()).toContain('1 failed call may have been billed');
    // Twelve answers of 10 tokens in and 5 out cost $0.000252, and the worst case of either model is more than $0.00008.
    expect(report().budget.spent_usd).toBeGreaterThan(0.000_252 + 0.000_08);
  });
});

/** Waits of seconds pass in milliseconds; nothing else is touched. */
const fastWaits = `
const timers = require('node:timers/promises');
const wait = timers.setTimeout;
timers.setTimeout = (ms, value, options) => wait(Math.min(ms, 5), value, options);
`;
