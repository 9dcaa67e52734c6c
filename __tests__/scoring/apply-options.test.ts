import { describe, expect, it } from '@jest/globals';

import { ConfigurationError } from '../../src/errors.ts';
import { createScorer } from '../../src/scoring/registry.ts';
import { caseOf, metricOf, pointsOf, scoreOf } from './scoring-fixtures.ts';

async function problemsOf(
  metric: Record<string, unknown>,
  evalCase: Record<string, unknown>,
): Promise<readonly string[]> {
  const scorer = await createScorer(metricOf(metric), {});
  return scorer.findExpectationProblems(caseOf(evalCase)).map(({ what }) => what);
}

describe('extract', () => {
  it.each([
    [{ regex: 'is \\w+' }, 'is A', 'it is A and is B', 1],
    [{ regex: 'is (\\w+)' }, 'A', 'it is A and is B', 1],
    [{ regex: 'is (\\w+)', group: 0 }, 'is A', 'it is A and is B', 1],
    [{ regex: 'is (\\w+)', which: 'last' }, 'B', 'it is A and is B', 1],
    [{ regex: '(\\w+) is (?<name>\\w+)', group: 'name' }, 'A', 'it is A', 1],
    [{ regex: 'IS (\\w+)' }, 'A', 'it is A', 0],
    [{ json: '/a/0' }, 'x', '{"a": ["x"]}', 1],
    [{ json: '/a' }, { b: 1 }, 'Here you are:\n```json\n{"a": {"b": 1}}\n```\nAnything else?', 1],
    [{ json: '/a' }, '10', '{"a": 10}', 1],
    [{ json: '/a' }, 10, '{"a": 10}', 1],
    [{ json: '/a' }, null, '{"a": null}', 1],
    [{ json: '/a/~0b' }, 'x', '{"a": {"~b": "x"}}', 1],
  ])('%j finds %j in %j: %s', async (extract, expected, output, value) => {
    expect(await pointsOf({ equals: expected, extract }, output)).toBe(value);
  });

  it.each([
    [{ regex: 'boxed\\{([^}]*)\\}' }, 'no box', 'nothing was found by boxed\\{([^}]*)\\}'],
    [{ regex: '(a)|(b)' }, 'b', 'nothing was found by (a)|(b)'],
    [{ json: '/a' }, '{}', 'nothing was found at /a'],
    [{ json: '/a' }, 'text', 'nothing was found at /a: not JSON'],
  ])('%j finds nothing in %j', async (extract, output, reason) => {
    const metric = { equals: 'a', extract };
    expect(await scoreOf(metric, output)).toEqual({ kind: 'scored', value: 0, reason });
    expect(await scoreOf({ ...metric, not: true }, output)).toMatchObject({ value: 0 });
    expect(await scoreOf({ ...metric, direction: 'lower' }, output)).toMatchObject({ value: 1 });
    const unscored = { kind: 'unscored', reason };
    expect(await scoreOf({ ...metric, missing: 'unscored' }, output)).toEqual(unscored);
  });

  it('refuses what cannot work, with every reason at once', async () => {
    const metric = metricOf({
      refusal: true,
      extract: { regex: '(a)', group: 2 },
      extract_expected: { regex: '(' },
    });
    await expect(createScorer(metric, {})).rejects.toMatchObject({
      problems: [
        { what: 'metric "answer": extract: the regex has no group 2' },
        { what: expect.stringContaining('extract_expected: the regex is invalid') },
        { what: expect.stringContaining('extract has no effect on refusal') },
        { what: expect.stringContaining('extract_expected has no effect on refusal') },
      ],
    });
  });
});

describe('extract_expected', () => {
  const boxed = {
    equals: '{{expected}}',
    extract: { regex: 'boxed\\{([^}]*)\\}' },
    extract_expected: { regex: 'boxed\\{([^}]*)\\}' },
    ignore_case: true,
  };

  it.each([
    ['so \\Boxed{10}.', '\\\\boxed{10}', 1],
    ['\\boxed{9}, or \\boxed{10}', '\\boxed{10}', 0],
    ['it is 10', '\\boxed{10}', 0],
  ])('reads %j and %j the same way: %s', async (output, expected, value) => {
    expect(await pointsOf(boxed, output, { evalCase: { expected } })).toBe(value);
  });

  it('reads a pointer into a structured expectation', async () => {
    const metric = { equals: '{{expected}}', extract_expected: { json: '/reply' } };
    expect(await pointsOf(metric, 'hi', { evalCase: { expected: { reply: 'hi' } } })).toBe(1);
  });

  it('reports an expectation in which it finds nothing', async () => {
    expect(await problemsOf(boxed, { expected: '10' })).toEqual([
      'case "case-1", metric "answer": extract_expected: nothing was found by boxed\\{([^}]*)\\}',
    ]);
    expect(await pointsOf(boxed, '\\boxed{10}', { evalCase: { expected: '10' } })).toBe('unscored');
  });
});

describe('variables', () => {
  it('keep their type when they stand alone, and are filled in otherwise', async () => {
    const evalCase = { input: { order: { id: 7 }, name: 'Ada' } };
    expect(await pointsOf({ equals: '{{ order }}' }, '{"id":7}', { evalCase })).toBe(1);
    expect(await pointsOf({ equals: '{{order.id}}' }, '7.0', { evalCase })).toBe(1);
    expect(await pointsOf({ contains: '{{name}}: {{order}}' }, 'Ada: {"id":7}', { evalCase })).toBe(
      1,
    );
    expect(await pointsOf({ equals: '\\{{name}}' }, '{{name}}', { evalCase })).toBe(1);
  });

  it.each([
    [{ equals: '{{order}}' }, {}, 'order'],
    [{ equals: '{{expected}}' }, { expected: null }, 'expected'],
    [{ regex: 'x{{order.id}}' }, { input: { order: {} } }, 'order.id'],
    [{ contains: ['a', '{{toString}}'] }, {}, 'toString'],
    [{ judge: { rubric: 'Is it {{tone}}?', model: 'a/b' } }, {}, 'tone'],
  ])('%j is a problem where the case lacks one', async (metric, evalCase, name) => {
    const what = `case "case-1", metric "answer": the case has no variable "${name}"`;
    expect(await problemsOf(metric, evalCase)).toEqual([what]);
    expect(await scoreOf(metric, 'text', { evalCase })).toEqual({ kind: 'unscored', reason: what });
  });

  it('are not read out of the values of a case', async () => {
    const evalCase = { input: { text: '{{secret}}' } };
    expect(await pointsOf({ equals: '{{text}}' }, '{{secret}}', { evalCase })).toBe(1);
  });
});

describe("a case's own expectation", () => {
  it.each([
    [{ equals: 'x' }, 'mine', 'mine', 1],
    [{ contains: 'x' }, ['a', 'b'], 'ab', 1],
    [{ contains_any: ['x'] }, 'b', 'ab', 1],
    [{ regex: 'x' }, '^\\d$', '7', 1],
    [{ label: { labels: { a: 'A', b: 'B' } } }, 'b', 'B', 1],
    [{ json_valid: true }, false, 'text', 1],
    [{ json_equals: { '/a': 1 } }, { '/a': 2 }, '{"a":2}', 1],
    [{ similarity: '{{expected}}' }, 'abcd', 'abcx', 0.75],
  ])("of %j takes the expectation's place: %j", async (metric, own, output, value) => {
    const evalCase = { metrics: { answer: own } };
    expect(await pointsOf(metric, output, { evalCase })).toBe(value);
  });

  it('of null means that the metric does not apply', async () => {
    const evalCase = { metrics: { answer: null } };
    expect(await scoreOf({ equals: '{{expected}}' }, 'x', { evalCase })).toEqual({
      kind: 'not_applicable',
    });
    expect(await problemsOf({ equals: '{{expected}}' }, { metrics: { answer: null } })).toEqual([]);
  });

  it.each([
    [{ contains: 'x' }, 7.5, undefined],
    [{ contains: 'x' }, [], 'a text or a list of texts'],
    [{ contains: 'x' }, '', 'none of them empty'],
    [{ regex: 'x' }, '(', 'the regex is invalid'],
    [{ regex: 'x' }, '', 'an empty pattern matches everything'],
    [{ regex: 'x' }, 7, 'must be a regex'],
    [{ number: 1 }, 'seven', 'must be a number'],
    [{ number: 1 }, { expected: 1, tolerance: 'much' }, 'must be a number'],
    [{ json_valid: true }, 'yes', 'must be true or false'],
    [{ json_schema: {} }, 'reply.json', 'the schema must be a map'],
    [{ json_schema: {} }, { type: 'nonsense' }, 'does not compile'],
    [{ json_equals: { '/a': 1 } }, { a: 1 }, 'must be a map from JSON pointers'],
    [{ similarity: 'x' }, ['x'], 'must be a text'],
    [{ refusal: true }, 1, 'must be true or false'],
    [{ length: { max: 1 } }, 5, 'must be a map of min, max'],
    [{ tool_call: 'x' }, { arguments: {} }, "a tool's name"],
    [{ judge: { rubric: 'r', model: 'a/b' } }, 7, 'extra criteria for the judge'],
  ])('of %j must have its shape: %j', async (metric, own, problem) => {
    const evalCase = { metrics: { answer: own } };
    const problems = await problemsOf(metric, evalCase);
    expect(problems).toEqual(problem === undefined ? [] : [expect.stringContaining(problem)]);
    if (problem === undefined) return;
    expect(problems[0]).toContain('case "case-1", metric "answer"');
    await expect(scoreOf(metric, 'text', { evalCase })).rejects.toThrow(ConfigurationError);
  });

  it('is not looked for in what every object has', async () => {
    const scorer = await createScorer(metricOf({ equals: 'x' }, 'toString'), {});
    expect(scorer.findExpectationProblems(caseOf({ metrics: {} }))).toEqual([]);
  });
});
