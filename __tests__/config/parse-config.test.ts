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
      metrics: { exact: { margin: 0.05, min_effect: 0.02 } },
      relative: { cost: 0.1 },
      shares: { refusals: 0.02 },
      maxRelapses: 0,
    });
    expect(suite?.traffic?.requests_per_month).toBe(1_200_000);
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
    ['no suite', 'version: 1\nsuites: {}\n', /at least one/],
  ])('refuses %s', (_, text, message) => {
    expect(
      problemsOf(text)
        .map((problem) => `${problem.what} ${problem.remedy}`)
        .join('\n'),
    ).toMatch(message);
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
