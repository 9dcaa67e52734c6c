import { describe, expect, it } from '@jest/globals';

import { createScorer } from '../../src/scoring/registry.ts';
import { caseOf, metricOf, pointsOf, scoreOf } from './scoring-fixtures.ts';

const yesNo = {
  label: {
    labels: {
      yes: '(?:^|[\\s,.\\[])yes(?:[\\s,.\\]]|$)',
      no: '(?:^|[\\s,.\\[])no(?:[\\s,.\\]]|$)',
    },
  },
  ignore_case: true,
};

describe('label', () => {
  it.each([
    ['... So the answer is [No].', 'no', 1],
    ['... So the answer is [No].', 'No', 1],
    ['... So the answer is [No].', 'yes', 0],
    ['[Yes]\n\nNo other divisor was found.', 'yes', 1],
    ['No, wait. Yes', 'yes', 1],
    ['Yesterday: nothing, notably', 'yes', 0],
    ['[No]', '[No] it is not.', 1],
  ])('%j against %j is %s', async (output, expected, value) => {
    expect(await pointsOf(yesNo, output, { evalCase: { expected } })).toBe(value);
  });

  it('is missing when no pattern is found', async () => {
    const evalCase = { expected: 'yes' };
    expect(await scoreOf(yesNo, 'perhaps', { evalCase })).toEqual({
      kind: 'scored',
      value: 0,
      reason: 'no label was found',
    });
    expect(await pointsOf({ ...yesNo, missing: 'unscored' }, 'perhaps', { evalCase })).toBe(
      'unscored',
    );
  });

  it('tests a list in its order, and only what was extracted', async () => {
    const metric = {
      label: {
        labels: [
          { label: 'escalated', pattern: 'human|agent' },
          { label: 'solved', pattern: '.' },
        ],
        expected: 'solved',
      },
      extract: { json: '/reply' },
    };
    expect(await pointsOf(metric, '{"reply": "done", "note": "human"}')).toBe(1);
    expect(await pointsOf(metric, '{"reply": "a human will call"}')).toBe(0);
  });

  it('reports an expectation that is no label', async () => {
    const scorer = await createScorer(metricOf(yesNo), {});
    const [problem] = scorer.findExpectationProblems(caseOf({ expected: 'maybe' }));
    expect(problem?.what).toBe(
      'case "case-1", metric "answer": the expectation is read as none of the labels "yes", "no"',
    );
  });

  it('refuses invalid patterns and maps that have lost their order', async () => {
    const labels = { good: '(', 2: 'x' };
    await expect(createScorer(metricOf({ label: { labels } }), {})).rejects.toMatchObject({
      problems: [
        { what: expect.stringContaining('label 2 is a number') },
        { what: expect.stringContaining('label "good" is invalid') },
      ],
    });
  });
});
