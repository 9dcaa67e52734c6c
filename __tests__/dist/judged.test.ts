import { describe, expect, it } from '@jest/globals';
import type { LlmCall } from '../support/llm-server.ts';
import { answerTo } from '../support/shop.ts';
import { isCandidate, useShop } from '../support/use-shop.ts';

const shop = useShop();
const { prepare, compare } = shop;

const judgeModel = 'gpt-4.1-nano-2025-04-14';
const metric = `{judge: {rubric: Is it right?, model: openai/${judgeModel}}, primary: true}`;
const pass = { text: '{"reason": "it is", "verdict": "pass"}' };
const fail = { text: '{"reason": "it is not", "verdict": "fail"}' };
const isJudge = ({ model }: LlmCall) => model === judgeModel;

/** What decides, without what it cost to find out. */
const outcomeOf = ({ report }: Awaited<ReturnType<typeof compare>>) =>
  report().suites.map(({ metrics, counts, relapses, fixes, flaky }) => ({
    metrics,
    counts,
    cases: [relapses, fixes, flaky].map((list) => list.map(({ id }) => id)),
  }));

describe('a judge that errs', () => {
  it('has said what it said: the same comparison again asks nothing and says the same', async () => {
    prepare({ count: 12, design: ['trials: 3'], metric });
    let judged = 0;
    shop.answer = (call) => {
      if (!isJudge(call))
        return { text: `${answerTo(call.messages)}${isCandidate(call) ? '!' : ''}` };
      judged += 1;
      return judged % 3 === 0 ? fail : pass;
    };
    const first = await compare();
    const before = outcomeOf(first);
    // Each trial is judged by itself, although the texts of a side are all the same.
    expect(judged).toBeGreaterThanOrEqual(12 * 2 * 3);
    expect(first.report().suites[0]?.metrics[0]?.baseline).toBeLessThan(1);
    const again = await compare();
    expect(again.report().calls.made).toBe(0);
    expect(outcomeOf(again)).toEqual(before);
    expect(again.code).toBe(first.code);
  });

  it('cannot call equal outputs of one trial better or worse', async () => {
    prepare({ count: 12, design: ['trials: 3'], metric });
    let judged = 0;
    shop.answer = (call) => {
      if (!isJudge(call)) return { text: answerTo(call.messages) };
      judged += 1;
      return judged % 3 === 0 ? fail : pass;
    };
    const { report } = await compare();
    expect(judged).toBe(12 * 3);
    expect(report().suites[0]?.metrics[0]).toMatchObject({ delta: 0 });
  });

  it('is asked again in the next replay where its answers could not be read', async () => {
    prepare({ count: 3, design: ['trials: 1'], metric });
    shop.answer = (call) => (isJudge(call) ? { text: 'hm' } : { text: answerTo(call.messages) });
    expect((await compare()).report().verdict).toBe('incomplete');
    shop.answer = (call) => (isJudge(call) ? pass : { text: answerTo(call.messages) });
    const { report } = await compare();
    expect(report().verdict).not.toBe('incomplete');
    expect(report().calls.made).toBe(3);
  });
});
