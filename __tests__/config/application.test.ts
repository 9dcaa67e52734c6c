import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';
import { ConfigurationError, renderProblem } from '../../src/errors.ts';

const configOf = (...lines: readonly string[]): string => `version: 1
suites:
  shop:
    dataset: data.jsonl
    metrics: {exact: {equals: x}}
${lines.map((line) => `    ${line}\n`).join('')}`;

const parse = (text: string) => parseConfig({ file: 'pawl.yml', text });

function problemsOf(text: string): readonly string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof ConfigurationError)
      return error.problems.map((problem) => renderProblem(problem).split('\n')[0] ?? '');
    throw error;
  }
  return [];
}

describe('what a suite asks', () => {
  it.each([
    [['prompt: p.txt'], { kind: 'model', prompt: 'p.txt' }],
    [
      ['http: {url: "https://a.example/reply"}'],
      { kind: 'http', service: { url: 'https://a.example/reply' }, paths: undefined },
    ],
    [
      [
        'http: {baseline: "http://127.0.0.1:1/r", candidate: "http://127.0.0.1:2/r", api_key_env: K}',
        'paths: [src/, prompts/]',
      ],
      {
        kind: 'http',
        service: {
          baseline: 'http://127.0.0.1:1/r',
          candidate: 'http://127.0.0.1:2/r',
          api_key_env: 'K',
        },
        paths: ['src/', 'prompts/'],
      },
    ],
    [
      ['command: [node, app.js]'],
      { kind: 'command', command: ['node', 'app.js'], setup: undefined, env: [], paths: undefined },
    ],
    [
      ['command: [uv, run, app.py]', 'setup: [uv, sync]', 'env: [OPENAI_API_KEY]'],
      {
        kind: 'command',
        command: ['uv', 'run', 'app.py'],
        setup: ['uv', 'sync'],
        env: ['OPENAI_API_KEY'],
        paths: undefined,
      },
    ],
  ])('is read from %j', (lines, target) => {
    expect(parse(configOf(...lines)).config.suites['shop']?.target).toEqual(target);
  });

  it.each<[readonly string[], readonly string[]]>([
    [
      [],
      ['pawl.yml:3:3: "suites.shop": name what is asked: prompt (with a model), http or command'],
    ],
    [
      ['prompt: p.txt', 'command: [node]', 'http: {url: "https://a.example"}'],
      [
        'pawl.yml:7:14: "suites.shop.command": this suite asks by prompt already; make two suites of it',
        'pawl.yml:8:11: "suites.shop.http": this suite asks by prompt already; make two suites of it',
      ],
    ],
    [
      ['command: [node]', 'model: openai/gpt-4.1', 'tools: []'],
      [
        'pawl.yml:7:12: "suites.shop.model": an application chooses this by itself; take it out, or name a prompt in place of the application',
        'pawl.yml:8:12: "suites.shop.tools": an application chooses this by itself; take it out, or name a prompt in place of the application',
      ],
    ],
    [
      ['http: {url: "https://a.example"}', 'env: [K]'],
      [
        'pawl.yml:7:10: "suites.shop.env": this is for a suite with command; a service is started with what it needs before Pawl is',
      ],
    ],
    [
      ['prompt: p.txt', 'paths: [src]'],
      [
        'pawl.yml:7:12: "suites.shop.paths": this is for a suite with http or command, and this one has a prompt',
      ],
    ],
    [
      ['http: {baseline: "https://a.example"}'],
      ['pawl.yml:6:11: "suites.shop.http": give either url, or both baseline and candidate'],
    ],
    [
      ['http: {url: "ftp://a.example"}'],
      ['pawl.yml:6:17: "suites.shop.http.url": write an http(s) URL'],
    ],
    [
      ['http: {url: "https://me:secret@a.example"}'],
      [
        'pawl.yml:6:17: "suites.shop.http.url": write it without user and fragment; a key goes into api_key_env',
      ],
    ],
    [
      ['command: node app.js'],
      ['pawl.yml:6:14: "suites.shop.command" must be a list, but is a text'],
    ],
    [
      ['command: []'],
      [
        'pawl.yml:6:14: "suites.shop.command": name a program and its arguments, such as [node, app.js]',
      ],
    ],
    [
      ['command: [node]', 'env: ["A=b"]'],
      ['pawl.yml:7:11: "suites.shop.env[0]": the name of an environment variable'],
    ],
    [
      ['command: [node]', 'paths: [/etc]'],
      [
        'pawl.yml:7:13: "suites.shop.paths[0]": write a path relative to the folder of this file, with forward slashes',
      ],
    ],
  ])('is refused for %j', (lines, problems) => {
    expect(problemsOf(configOf(...lines))).toEqual(problems);
  });
});
