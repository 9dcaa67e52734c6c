import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { canary } from '../support/canary.ts';
import { failCandidate, replayFault, right } from '../support/fault-replay.ts';

describe('faults: what the model writes', () => {
  it('row 19: an empty completion → a state of its own, scored and no error', async () => {
    const { code, report } = await replayFault({ count: 12, answer: failCandidate({}) });
    expect(code).toBe(1);
    expect(report().suites[0]?.stops).toMatchObject({
      baseline: { empty: 0, errored: 0 },
      candidate: { empty: 12, errored: 0, refused: 0, truncated: 0 },
    });
    expect(report().suites[0]?.counts).toMatchObject({ relapses: 12, errored: 0 });
  });

  it('row 20: truncated at max tokens → flagged on the side that it happened to', async () => {
    const { report, markdown } = await replayFault({
      count: 12,
      answer: failCandidate({ text: 'Answ', stop: 'truncated' }),
    });
    expect(report().suites[0]?.stops).toMatchObject({
      baseline: { truncated: 0 },
      candidate: { truncated: 12 },
    });
    expect(markdown).toMatch(/truncat/i);
  });

  it.each([
    ['a refusal', 'refused'],
    ['a content filter', 'content_filter'],
  ] as const)('row 21: %s → a class of its own, and no error', async (_, stop) => {
    const { code, report } = await replayFault({
      count: 12,
      answer: failCandidate({ text: 'I cannot help with that.', stop }),
    });
    expect(code).toBe(1);
    expect(report().suites[0]?.stops.candidate).toMatchObject({ refused: 12, errored: 0 });
    expect(report().suites[0]?.counts.errored).toBe(0);
  });

  it('row 23: an output of 10 MB → cut off at the cap, not tried again; memory stays bounded', async () => {
    const rawBody = Buffer.alloc(10_000_000, 'x');
    const change = { count: 40, extra: 'concurrency: 4\n' };
    const ordinary = await replayFault(change);
    const flooded = await replayFault({ ...change, answer: failCandidate({ rawBody }) });
    expect(flooded.code).toBe(3);
    expect(flooded.report().suites[0]?.errors[0]?.message).toContain('sent more than 8 MB');
    expect(flooded.report().calls.retried).toBe(0);
    // 400 MB were sent; four at a time of at most 8 MB are held, as bytes and as text, and what is not collected yet.
    expect(flooded.peakMegabytes - ordinary.peakMegabytes).toBeLessThan(160);
  });

  it('row 24: a gzip bomb → the cap holds for what it unpacks to', async () => {
    const rawBody = gzipSync(Buffer.alloc(100_000_000, ' '));
    expect(rawBody.length).toBeLessThan(200_000);
    const headers = { 'content-encoding': 'gzip' };
    const change = { count: 2, extra: 'concurrency: 1\n' };
    const ordinary = await replayFault(change);
    const bombed = await replayFault({ ...change, answer: failCandidate({ rawBody, headers }) });
    expect(bombed.code).toBe(3);
    expect(bombed.report().suites[0]?.errors[0]?.message).toContain('sent more than 8 MB');
    expect(bombed.peakMegabytes - ordinary.peakMegabytes).toBeLessThan(60);
  });

  it('row 30: a variable in the prompt, the dataset and the configuration → stays as it is written', async () => {
    const written = `\${OPENAI_API_KEY}`;
    const forms = [written, '$OPENAI_API_KEY', `\${{ secrets.OPENAI_API_KEY }}`];
    const input = { question: `Question 0? ${forms.join(' ')}` };
    const { calls, everything } = await replayFault({
      prompt: `Use ${written}. {{question}}`,
      dataset: JSON.stringify({ id: 'case-0', input, expected: 'Answer 0' }),
      head: `openai/gpt-${written}`,
      answer: right,
    });
    expect(calls.map(({ model }) => model)).toContain(`gpt-${written}`);
    for (const { messages, body } of calls) {
      const said = messages.map(({ content }) => content).join();
      for (const form of [`Use ${written}.`, ...forms]) expect(said).toContain(form);
      expect(JSON.stringify(body)).not.toContain(canary);
    }
    expect(everything).not.toContain(canary);
  });
});
