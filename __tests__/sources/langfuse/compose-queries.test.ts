import { expect, test } from '@jest/globals';
import type { FeedbackRule } from '../../../src/sources/failure-query.ts';
import { composeScoreQueries } from '../../../src/sources/langfuse/compose-queries.ts';

const ruleOf = (
  scale: { readonly low: number; readonly high: number },
  bad: { readonly side: 'below' | 'above'; readonly bound: number },
): FeedbackRule => ({ kind: 'score', name: 'rating', scale, bad });

/** The bounds that are asked for, which are parts of what comes. */
function boundsOf(rule: FeedbackRule) {
  const queries = composeScoreQueries(rule, { since: undefined, limit: 100 });
  const numbers = queries.filter(({ dataType }) => dataType === 'NUMERIC');
  return {
    max: Number(numbers[0]?.['valueMax']),
    min: Number(numbers[1]?.['valueMin']),
    flags: queries.find(({ dataType }) => dataType === 'BOOLEAN')?.['value'],
  };
}

test.each([
  [{ low: 0, high: 1 }, { side: 'below', bound: 0.5 } as const],
  [{ low: 1, high: 5 }, { side: 'below', bound: 3 } as const],
  [{ low: -1, high: 1 }, { side: 'below', bound: 0 } as const],
  [{ low: -5, high: -1 }, { side: 'above', bound: -2 } as const],
  [{ low: 0, high: 1 }, { side: 'above', bound: 0.5 } as const],
])(
  'asks for what is bad on a scale of %j, %j, and off it, but not for the good end',
  (scale, bad) => {
    const { max, min } = boundsOf(ruleOf(scale, bad));
    const isAsked = (score: number) => score <= max || score >= min;
    expect(isAsked(bad.bound)).toBe(true);
    expect(isAsked(bad.side === 'below' ? scale.low : scale.high)).toBe(true);
    expect(isAsked(bad.side === 'below' ? scale.high : scale.low)).toBe(false);
    expect([isAsked(scale.low - 0.001), isAsked(scale.high + 0.001)]).toEqual([true, true]);
  },
);

test('asks for booleans that are bad or off the scale, which are 1 and 0', () => {
  expect(boundsOf(ruleOf({ low: 0, high: 1 }, { side: 'below', bound: 0.5 })).flags).toBe('false');
  expect(boundsOf(ruleOf({ low: 0, high: 1 }, { side: 'above', bound: 0.5 })).flags).toBe('true');
  expect(boundsOf(ruleOf({ low: 1, high: 5 }, { side: 'above', bound: 4 })).flags).toBe('false');
});
