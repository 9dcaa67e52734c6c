import { describe, expect, it } from '@jest/globals';
import { judgeCase } from '../../src/comparison/judged-case.ts';
import { evalCaseSchema } from '../../src/dataset/eval-case.ts';
import { buildCaseReport } from '../../src/report/build-case-report.ts';
import { metricOf, pairOf, trialOf } from '../support/trials.ts';

const metrics = [metricOf('resolution')];
const output = { text: 'Yes.', tool_calls: [], stop: 'complete' } as const;
const reasonOf = (value: number) => (value === 0 ? { resolution: 'lacks it' } : {});

/** A case with one metric, scored 0 with a reason or 1 without on each side. */
function build(row: object, [before, after]: readonly [number, number] = [1, 0]) {
  const side = (value: number) => trialOf({ scores: [{ kind: 'scored', value }] });
  const pair = pairOf('a', side(before), side(after));
  const evalCase = evalCaseSchema.parse({ id: 'a', ...row });
  const judged = judgeCase(
    {
      position: 0,
      evalCase,
      pinned: evalCase.pinned,
      tags: evalCase.tags,
      planned: [pair],
      fresh: [],
    },
    metrics,
  );
  return buildCaseReport(
    {
      judged,
      place: { file: 'data/a.jsonl', line: 3 },
      baseline: { ...output, reasons: reasonOf(before) },
      candidate: { ...output, reasons: reasonOf(after) },
    },
    metrics,
  );
}

describe('buildCaseReport', () => {
  it.each([
    [{ input: 'May I?' }, 'May I?'],
    [{ input: { question: 'May I?' } }, 'May I?'],
    [{ input: { order: { id: 7 } } }, '{"id":7}'],
    [
      { input: { channel: 'chat', days: 9, message: 'May\nI?' } },
      'channel: chat\ndays: 9\nmessage: May\nI?',
    ],
    [{ input: {} }, ''],
    [
      {
        messages: [
          { role: 'user', content: 'Hello' },
          { role: 'assistant', content: 'Hi' },
          { role: 'user', content: 'May I?' },
        ],
      },
      'May I?',
    ],
  ])('says what was asked: %j', (row, input) => {
    expect(build(row).input).toBe(input);
  });

  it('shortens a long input in the middle', () => {
    const { input } = build({ input: `First. ${'word '.repeat(2_000)}Last?` });
    expect(input.length).toBeLessThan(2_100);
    expect(input).toMatch(/^First\..*characters left out.*Last\?$/s);
  });

  it('gives the reason of the side that failed', () => {
    const flip = { name: 'resolution', reason: 'lacks it' };
    expect(build({ input: '' }).metrics).toEqual([{ ...flip, baseline: 1, candidate: 0 }]);
    expect(build({ input: '' }, [0, 1]).metrics).toEqual([{ ...flip, baseline: 0, candidate: 1 }]);
  });
});
