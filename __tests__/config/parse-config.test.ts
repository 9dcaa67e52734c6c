import { describe, expect, it } from '@jest/globals';
import { parseConfig, resolvePath } from '../../src/config/parse-config.ts';
import { ConfigurationError } from '../../src/errors.ts';

const valid = `version: 1
suites:
  reply:
    prompt: prompts/reply.txt
    model: openai/gpt-4o-2024-08-06
    dataset: data/reply.jsonl
    metrics:
      exact: {equals: "{{expected}}", primary: true}
      polite: {contains: please}
    gates:
      exact: {margin: 5pp}
      cost: {max_increase: 10%}
      refusals: {max_increase: 2pp}
      relapses: {max: 0}
    traffic: {requests_per_month: 1_200_000}
budget: {max_usd: 5}
`;

const parse = (text: string) => parseConfig({ file: 'pawl.yml', text });

function problemsOf(text: string) {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

describe('parseConfig', () => {
  it('reads scorers as a union on kind and gates as fractions', () => {
    const suite = parse(valid).config.suites['reply'];
    expect(suite?.metrics[0]).toMatchObject({
      name: 'exact',
      primary: true,
      scorer: { kind: 'equals', value: '{{expected}}' },
    });
    expect(suite?.gates).toEqual({
      metrics: {
        exact: { margin: 0.05, min_effect: 0.02, floor: undefined, ceiling: undefined },
      },
      relative: { cost: 0.1 },
      shares: { refusals: 0.02 },
      maxRelapses: 0,
      slices: { fail: false, tags: undefined, minCases: 10 },
    });
    expect([suite?.trials, suite?.sequential, suite?.cluster]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(suite?.traffic?.requests_per_month).toBe(1_200_000);
  });

  it.each([
    ['80%', 0.8],
    ['99.5%', 0.995],
    ['100%', 1],
    ['0.8', 0.8],
  ])('reads the floor %s', (floor, rate) => {
    const suite = parse(valid.replace('margin: 5pp', `floor: ${floor}`)).config.suites['reply'];
    expect(suite?.gates.metrics['exact']).toEqual({
      margin: undefined,
      min_effect: 0.02,
      floor: rate,
      ceiling: undefined,
    });
  });

  it('reads a ceiling where lower is better, beside a margin', () => {
    const lower = valid
      .replace('{contains: please}', '{contains: please, direction: lower}')
      .replace('exact: {margin: 5pp}', 'polite: {margin: 3pp, min_effect: 1pp, ceiling: 2.5%}');
    expect(parse(lower).config.suites['reply']?.gates.metrics).toEqual({
      polite: { margin: 0.03, min_effect: 0.01, floor: undefined, ceiling: 0.025 },
    });
  });

  it.each([
    ['{}', { fail: false, tags: undefined, minCases: 10 }],
    [
      '{on_regression: fail, tags: [de, fr, de], min_cases: 2}',
      { fail: true, tags: ['de', 'fr'], minCases: 2 },
    ],
  ])('reads slices: %s', (written, slices) => {
    const text = valid.replace('relapses: {max: 0}', `slices: ${written}`);
    expect(parse(text).config.suites['reply']?.gates.slices).toEqual(slices);
  });

  it.each(['checkpoints', 'anytime', 'off'])('reads sequential: %s as it stands', (mode) => {
    const text = valid.replace(
      '    gates:',
      `    trials: 25\n    sequential: ${mode}\n    cluster: customer\n    gates:`,
    );
    expect(parse(text).config.suites['reply']).toMatchObject({
      trials: 25,
      sequential: mode,
      cluster: 'customer',
    });
  });

  it('makes every metric primary when none says so', () => {
    const suite = parse(valid.replace(', primary: true', '')).config.suites['reply'];
    expect(suite?.metrics.map((metric) => metric.primary)).toEqual([true, true]);
  });

  it('tells every problem with its line and column, none hidden by the first', () => {
    const broken = valid
      .replace('    dataset:', '    metrcs: {}\n    dataset:')
      .replace('{contains: please}', '{contains: please, equals: please}')
      .replace('{max_increase: 10%}', '{max_increase: 10}')
      .replace('      relapses: {max: 0}', '      unheard: {margin: 5pp}');
    const problems = problemsOf(broken);
    const lines = problems.map((problem) => problem.where?.line);
    expect(lines).toEqual(expect.arrayContaining([6, 10, 13, 15]));
    expect(
      problems.every((problem) => (problem.where?.column ?? 0) > 0 && problem.remedy !== ''),
    ).toBe(true);
  });

  it.each([
    ['a margin without a unit', valid.replace('5pp', '5'), /5pp/],
    ['a metric named like a built-in gate', valid.replace('polite:', 'cost:'), /another name/],
    [
      'a model without a provider',
      valid.replace('openai/gpt-4o-2024-08-06', 'gpt-4o'),
      /provider\/model/,
    ],
    ['an unknown version', valid.replace('version: 1', 'version: 2'), /version/],
    ['an absolute path', valid.replace('data/reply.jsonl', '/etc/passwd'), /relative/],
    ['a floor without a unit', valid.replace('margin: 5pp', 'floor: 80'), /80%/],
    ['a floor that nothing reaches', valid.replace('margin: 5pp', 'floor: 101%'), /80%/],
    ['a gate that asks nothing', valid.replace('margin: 5pp', 'min_effect: 1pp'), /needs margin/],
    [
      'slices of one case',
      valid.replace('relapses: {max: 0}', 'slices: {min_cases: 1}'),
      /2 cases/,
    ],
    ['an empty list of tags', valid.replace('relapses: {max: 0}', 'slices: {tags: []}'), /one tag/],
    ['a metric named slices', valid.replace('polite:', 'slices:'), /another name/],
    ['no trials', valid.replace('    gates:', '    trials: 0\n    gates:'), /1 and 25/],
    ['too many trials', valid.replace('    gates:', '    trials: 26\n    gates:'), /1 and 25/],
    ['half a trial', valid.replace('    gates:', '    trials: 1.5\n    gates:'), /whole number/],
    [
      'another way to stop',
      valid.replace('    gates:', '    sequential: on\n    gates:'),
      /checkpoints, anytime, off/,
    ],
    ['no suite', 'version: 1\nsuites: {}\n', /at least one/],
  ])('refuses %s', (_, text, message) => {
    expect(
      problemsOf(text)
        .map((problem) => `${problem.what} ${problem.remedy}`)
        .join('\n'),
    ).toMatch(message);
  });
});

describe('the bound of a metric', () => {
  const lower = '{contains: please, direction: lower}';
  const withGate = (metric: string, gate: string) =>
    valid
      .replace('{contains: please}', metric)
      .replace('exact: {margin: 5pp}', `polite: {margin: 5pp, ${gate}}`);

  it.each([
    ['floor', lower, 'ceiling'],
    ['ceiling', '{contains: please}', 'floor'],
    ['ceiling', '{contains: please, ignore_case: 1}', 'floor'],
  ])('is no %s under %s, and says so where it is written', (bound, metric, meant) => {
    const problem = problemsOf(withGate(metric, `${bound}: 80%`)).find(({ what }) =>
      what.includes(`polite.${bound}`),
    );
    expect(problem?.what).toContain(`write "${meant}"`);
    expect(problem?.where).toMatchObject({ line: 11, column: 31 + bound.length });
  });

  it.each([
    '{contains: a, regex: b, direction: lower}',
    '{contains: a, direction: down}',
    'please',
  ])('is left alone where the metric is %s, which cannot be read', (metric) => {
    const problems = problemsOf(withGate(metric, 'floor: 80%, ceiling: 80%'));
    expect(problems.map((problem) => problem.where?.line)).toEqual([9]);
  });
});

describe('resolvePath', () => {
  const located = (file: string) => ({ file, document: parse(valid).document });

  it('is relative to the folder of pawl.yml', () => {
    expect(resolvePath(located('app/pawl.yml'), { path: '../shared/p.txt', at: [] })).toBe(
      'shared/p.txt',
    );
  });

  it('refuses to leave the repository', () => {
    expect(() =>
      resolvePath(located('app/pawl.yml'), { path: '../../etc/passwd', at: [] }),
    ).toThrow(/leads out/);
  });
});
