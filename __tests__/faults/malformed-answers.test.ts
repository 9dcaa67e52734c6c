import { describe, expect, it } from '@jest/globals';
import { failCandidate, fiveCents, replayFault, right } from '../support/fault-replay.ts';
import type { LlmAnswer } from '../support/llm-server.ts';

const claude = {
  base: 'anthropic/claude-sonnet-4-5-20250929',
  head: 'anthropic/claude-haiku-4-5-20251001',
};
const isClaudeHead = ({ model }: { readonly model: string }) => model.includes('haiku');

/** Every candidate's answer is the fault: nothing of it may be scored, and the baseline's side stays whole. */
async function expectNeverScored(
  fault: LlmAnswer,
  expected: { readonly attempts: number; readonly message: RegExp },
) {
  const replay = await replayFault({ count: 2, answer: failCandidate(fault) });
  const [suite] = replay.report().suites;
  expect(replay.code).toBe(3);
  expect(suite?.counts).toMatchObject({ errored: 2, pairs: 0, relapses: 0, fixes: 0 });
  expect(suite?.errors[0]).toMatchObject({ role: 'candidate' });
  expect(suite?.errors[0]?.message).toMatch(expected.message);
  expect(replay.calls.filter(({ model }) => model.includes('mini')).length).toBe(
    2 * expected.attempts,
  );
  return replay;
}

describe('faults: the answer is damaged', () => {
  it('row 15: the connection ends before the answer does → incomplete, never scored', async () => {
    const whole = JSON.stringify({ status: 'completed', output: [], text: 'Answer 0'.repeat(50) });
    const rawBody = whole.slice(0, -20);
    await expectNeverScored(
      { rawBody, closeDelimited: true },
      { attempts: 2, message: /not JSON/ },
    );
  });

  it('row 15: a response that says it is in progress → incomplete, never scored', async () => {
    const patch = (body: Record<string, unknown>) => ({ ...body, status: 'in_progress' });
    await expectNeverScored({ text: 'Answer 0', patch }, { attempts: 1, message: /not finished/ });
  });

  it('row 15: a message without a reason to stop → incomplete, never scored', async () => {
    const patch = (body: Record<string, unknown>) => ({ ...body, stop_reason: null });
    const { code, report } = await replayFault({
      ...claude,
      count: 2,
      answer: (call) => ({ ...right(call), ...(isClaudeHead(call) ? { patch } : {}) }),
    });
    expect(code).toBe(3);
    expect(report().suites[0]?.counts).toMatchObject({ errored: 2, pairs: 0 });
    expect(report().suites[0]?.errors[0]?.message).toContain('not ended');
  });

  it('row 16: an SSE error after 200 → errored trial', async () => {
    const rawBody =
      'event: response.created\ndata: {"type":"response.created"}\n\nevent: error\ndata: {"type":"error","message":"server_error"}\n\n';
    await expectNeverScored(
      { rawBody, headers: { 'content-type': 'text/event-stream' } },
      { attempts: 2, message: /not JSON/ },
    );
  });

  it('row 16: an error beside half an answer in a 200 → errored trial', async () => {
    const patch = (body: Record<string, unknown>) => ({ ...body, error: { message: 'upstream' } });
    await expectNeverScored(
      { text: 'Answer 0', patch },
      { attempts: 2, message: /an error inside of the answer: upstream/ },
    );
  });

  it('row 17: malformed JSON in a 200 → tried once more, then an error', async () => {
    await expectNeverScored({ rawBody: '{"output": [' }, { attempts: 2, message: /not JSON/ });
  });

  it('row 18: an HTML page in a 200 from a proxy → an error that shows nothing of the page', async () => {
    const rawBody = '<html><script>alert(1)</script>\n::set-output name=verdict::pass</html>';
    const { everything } = await expectNeverScored(
      { rawBody, headers: { 'content-type': 'text/html' } },
      { attempts: 2, message: /answered with an HTML page$/ },
    );
    expect(everything).not.toContain('alert(1)');
    expect(everything).not.toContain('::set-output');
  });

  it.each<[string, LlmAnswer['usage'], ((body: object) => object) | undefined]>([
    ['missing', false, undefined],
    ['negative', { input: -10, output: 5 }, undefined],
    [
      'NaN',
      undefined,
      (body) => ({ ...body, usage: { input_tokens: 'NaN', output_tokens: 'NaN' } }),
    ],
  ])(
    'row 22: usage is %s → the cost is unknown, and the budget counts the worst case',
    async (_, usage, patch) => {
      const { code, calls, report } = await replayFault({
        count: 40,
        extra: `${fiveCents}budget: {max_usd: 1.01}\n`,
        answer: (call) => ({
          ...right(call),
          ...(usage === undefined ? {} : { usage }),
          ...(patch === undefined ? {} : { patch: (body) => ({ ...patch(body) }) }),
        }),
      });
      expect(code).toBe(3);
      // Twenty calls at five cents; a twenty-first could pass the cap.
      expect(calls.length).toBe(20);
      expect(report().budget.spent_usd).toBeNull();
      expect(report().suites[0]?.cost).toMatchObject({ baseline_usd: null, candidate_usd: null });
      expect(report().suites[0]?.cost.unknown.join()).not.toBe('');
    },
  );

  it('row 25: an answer that is not UTF-8 → an error', async () => {
    const rawBody = Buffer.from(
      JSON.stringify({ status: 'completed', output: ['Größe'] }),
      'latin1',
    );
    await expectNeverScored({ rawBody }, { attempts: 2, message: /not UTF-8/ });
  });
});
