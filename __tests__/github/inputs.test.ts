import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { ConfigurationError } from '../../src/errors.ts';
import { parseInputs } from '../../src/github/inputs.ts';

const inputsOf = (values: Record<string, string>) => parseInputs((name) => values[name] ?? '');

const problemsOf = (values: Record<string, string>) => {
  try {
    inputsOf(values);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
  }
  throw new Error('no ConfigurationError was thrown');
};

describe('parseInputs', () => {
  it('leaves everything open that is not given', () => {
    expect(inputsOf({})).toEqual({
      config: 'pawl.yml',
      suites: [],
      baselineModel: undefined,
      candidateModel: undefined,
      base: undefined,
      head: undefined,
      recorded: undefined,
      allowEndpoints: [],
      maxUsd: undefined,
      seed: undefined,
      shard: undefined,
      merge: undefined,
      mode: 'live',
      cache: true,
      recordingsSecret: undefined,
      onInconclusive: undefined,
      comment: true,
      check: { kind: 'auto' },
      commentKey: 'default',
      part: 'pawl.yml',
      githubToken: undefined,
      reportPath: undefined,
      writeBack: [],
      workingDirectory: '.',
    });
  });

  it.each([
    ['auto', { kind: 'auto' }],
    ['False', { kind: 'off' }],
    ['true', { kind: 'on', name: undefined }],
    ['Prompt quality', { kind: 'on', name: 'Prompt quality' }],
  ])('reads check: %s', (check, expected) => {
    expect(inputsOf({ check }).check).toEqual(expected);
  });

  it('refuses a name of a check run that is none', () => {
    expect(problemsOf({ check: 'a\u0000b' })).toHaveLength(1);
    expect(problemsOf({ check: 'x'.repeat(101) })[0]?.remedy).toContain('at most 100 characters');
  });

  it('reads what is given', () => {
    const inputs = inputsOf({
      suite: 'support reply, triage,',
      'baseline-model': 'openai/gpt-4',
      'candidate-model': 'openrouter/meta/llama-4',
      base: 'HEAD~1',
      'allow-endpoints': 'https://LLM.example.com/v1/\nhttp://127.0.0.1:8080',
      'max-usd': '2.50',
      seed: '0',
      'on-inconclusive': 'fail',
      comment: 'False',
      'comment-key': 'nightly-1.0',
    });
    expect(inputs).toMatchObject({
      suites: ['support reply', 'triage'],
      baselineModel: 'openai/gpt-4',
      candidateModel: 'openrouter/meta/llama-4',
      base: 'HEAD~1',
      allowEndpoints: ['https://llm.example.com/v1', 'http://127.0.0.1:8080'],
      maxUsd: 2.5,
      seed: 0,
      onInconclusive: 'fail',
      comment: false,
      commentKey: 'nightly-1.0',
    });
  });

  it('reports all problems at once, each with its input and a remedy', () => {
    const problems = problemsOf({
      'baseline-model': 'gpt-4',
      base: '--upload-pack=evil',
      'max-usd': '-1',
      seed: '1.5',
      'on-inconclusive': 'maybe',
      comment: 'yes',
      'comment-key': 'x --> y',
    });
    const named = problems.map(({ what }) => /"([\w-]+)"/.exec(what)?.[1]);
    expect(named).toEqual([
      'baseline-model',
      'base',
      'max-usd',
      'seed',
      'on-inconclusive',
      'comment',
      'comment-key',
    ]);
    expect(problems[2]?.what).toContain('"-1" is not a number of dollars');
    for (const { remedy } of problems) expect(remedy).not.toBe('');
  });

  it.each(['9007199254740993', 'Infinity', '0x10', '1e3'])('refuses the seed %s', (seed) => {
    expect(problemsOf({ seed })).toHaveLength(1);
  });

  it('points at the bad endpoint without showing what may be a password', () => {
    const [problem, ...others] = problemsOf({
      'allow-endpoints': 'https://ok.example, https://ada:hunter2@evil.example',
    });
    expect(others).toEqual([]);
    expect(problem?.what).toContain('"allow-endpoints", entry 2');
    expect(problem?.what).not.toContain('hunter2');
  });

  it.each(['ftp://x.example', 'x.example/v1', 'https://x.example/?key=1', 'https://x.example/#a'])(
    'refuses the endpoint %s',
    (url) => {
      expect(problemsOf({ 'allow-endpoints': url })).toHaveLength(1);
    },
  );
});

describe('the part of the comment', () => {
  const nameOf = (inputs: Readonly<Record<string, string>>) => inputsOf(inputs).part;

  it('is named by what is compared, unless it has a name', () => {
    expect(nameOf({ config: 'pawl.yml', 'working-directory': '.' })).toBe('pawl.yml');
    const models = { 'baseline-model': 'openai/gpt-4', 'candidate-model': 'openai/gpt-5' };
    expect(
      [
        { config: 'services/search/pawl.yml' },
        { 'working-directory': './services/cart/' },
        { suite: ' support ,billing' },
        { config: 'search.yml', ...models },
      ].map(nameOf),
    ).toEqual([
      'services/search/pawl.yml',
      'services/cart/pawl.yml',
      'pawl.yml · suite support, billing',
      'search.yml · baseline openai/gpt-4 · candidate openai/gpt-5',
    ]);
    // How it is compared is no other comparison.
    expect(nameOf({ 'max-usd': '3', seed: '2', merge: 'shards' })).toBe('pawl.yml');
    expect(nameOf({ part: 'Nightly → v2', suite: 'support' })).toBe('Nightly → v2');
    expect(inputsOf({ suite: 'support' }).commentKey).toBe('default');
  });

  it('stays short, and other than what begins alike', () => {
    const [one = '', other = ''] = ['a', 'b'].map((end) =>
      nameOf({ suite: 'x'.repeat(500) + end }),
    );
    expect(one).not.toBe(other);
    expect(one.length).toBeLessThan(250);
    expect(problemsOf({ part: 'a\u0000b' })).toHaveLength(1);
    expect(problemsOf({ part: 'x'.repeat(101) })[0]?.what).toContain('"part"');
  });
});

describe('action.yml', () => {
  it('has every input that is read, no other, and defaults that parse', async () => {
    const action = z
      .object({
        inputs: z.record(z.string(), z.object({ default: z.string(), description: z.string() })),
        outputs: z.record(z.string(), z.unknown()),
        runs: z.object({ using: z.literal('node24'), main: z.literal('dist/main.js') }),
      })
      .parse(parse(await readFile('action.yml', 'utf8')));
    const read = new Set<string>();
    const inputs = parseInputs((name) => {
      read.add(name);
      return action.inputs[name]?.default ?? '';
    });
    expect([...read].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(inputs).toMatchObject({
      config: 'pawl.yml',
      comment: true,
      commentKey: 'default',
      part: 'pawl.yml',
    });
    expect(Object.keys(action.outputs)).toEqual([
      'verdict',
      'relapses',
      'fixes',
      'cost-delta-usd',
      'report-path',
      'junit-path',
      'sarif-path',
      'html-path',
      'shard-path',
    ]);
  });
});
