import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { validateDocument } from '../../src/document/schema-problems.ts';
import { parseYamlDocument } from '../../src/document/yaml-document.ts';
import { ConfigurationError } from '../../src/errors.ts';

const read = (text: string) => parseYamlDocument({ file: 'pawl.yml', text });

function problemsOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map(
      ({ what, where, remedy }) =>
        `${where?.file}:${where?.line}:${where?.column} ${what} | ${remedy}`,
    );
  }
  return [];
}

describe('parseYamlDocument', () => {
  it('knows where keys and values stand', () => {
    const document = read('\uFEFFa: 1\nsuites:\n  reply:\n    list:\n      - x\n      - {k: v}\n');
    expect(document.value).toEqual({ a: 1, suites: { reply: { list: ['x', { k: 'v' }] } } });
    expect(document.positionOf(['a'])).toEqual({ file: 'pawl.yml', line: 1, column: 4 });
    expect(document.keyPositionOf(['suites', 'reply'])).toMatchObject({ line: 3, column: 3 });
    expect(document.positionOf(['suites', 'reply', 'list', 1, 'k'])).toMatchObject({
      line: 6,
      column: 13,
    });
    expect(document.positionOf(['suites', 'reply', 'absent', 'x'])).toMatchObject({ line: 3 });
  });

  it('reports every syntax problem with its position', () => {
    const problems = problemsOf(() => read('a: 1\na: 2\nb: !ruby/object x\nc: *nowhere\n'));
    expect(problems.map((line) => line.split(' ')[0])).toEqual([
      'pawl.yml:2:1',
      'pawl.yml:3:4',
      'pawl.yml:4:4',
    ]);
  });

  it.each([
    ['an own prototype', 'a:\n  __proto__: {x: 1}\n', 'pawl.yml:2:3 the key "__proto__"'],
    ['a constructor', 'constructor: 1\n', 'pawl.yml:1:1 the key "constructor"'],
    ['an inexact number', 'id: 12345678901234567890\n', 'pawl.yml:1:5 this number'],
    ['an alias of its own parent', 'a: &a\n  - *a\n', 'pawl.yml:2:5 the alias *a'],
    ['a second document', 'a: 1\n---\nb: 1\n', 'pawl.yml:2:1 not readable'],
    ['a binary tag', 'a: !!binary aGk=\n', 'pawl.yml:1:4 not readable'],
    ['old tags by directive', '%YAML 1.1\n---\na: !!set {x}\n', 'pawl.yml:3:4 not readable'],
  ])('refuses %s', (_, text, start) => {
    const [first] = problemsOf(() => read(text));
    expect(first?.slice(0, start.length)).toBe(start);
  });

  it('says where a key stands for the second time, in the order of the file', () => {
    const problems = problemsOf(() => read('a: {x: 1, "x": 2}\nb: !t x\n1: y\na: 3\n"1": z\n'));
    const repeated =
      'not readable as YAML: Map keys must be unique | remove or rename one of the two keys';
    expect(problems).toEqual([
      `pawl.yml:1:11 ${repeated}`,
      expect.stringContaining('pawl.yml:2:4 not readable as YAML: Unresolved tag'),
      `pawl.yml:4:1 ${repeated}`,
      `pawl.yml:5:1 ${repeated}`,
    ]);
  });

  it.each([
    ['block', (pairs: readonly string[]) => pairs.join('\n')],
    ['flow', (pairs: readonly string[]) => `{${pairs.join(', ')}}`],
  ])(
    'takes no longer for each of 60,000 keys of a %s mapping than for each of 6,000',
    (_, compose) => {
      const measure = (count: number): number => {
        const text = compose(Array.from({ length: count }, (_, index) => `k${index}: 1`));
        const started = performance.now();
        expect(Object.keys(Object(read(text).value))).toHaveLength(count);
        return (performance.now() - started) / count;
      };
      measure(6_000);
      const few = Math.max(measure(6_000), measure(6_000));
      // Were each key compared with all others, it would be ten times as long.
      expect(measure(60_000) / few).toBeLessThan(5);
    },
  );

  it('does not merge keys', () => {
    expect(read('%YAML 1.1\n---\na: &a {x: 1}\nb: {<<: *a}\n').value).toEqual({
      a: { x: 1 },
      b: { '<<': { x: 1 } },
    });
  });

  it.each([
    [
      'an alias bomb',
      `a: &a [x]\n${[...'bcdefghi'].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(', ')}]`).join('\n')}\n`,
    ],
    ['deep brackets', '['.repeat(200_000)],
    ['deep dashes', `${'- '.repeat(200_000)}x`],
    ['moderate depth', `${'['.repeat(300)}${']'.repeat(300)}`],
    ['a huge file', `a: ${'x'.repeat(1_000_001)}`],
    ['a bare alias tag', '*!'],
    [
      'very many aliases',
      `[${Array.from({ length: 30_000 }, (_, index) => `&a${index} 1, *a${index}`).join(', ')}]`,
    ],
  ])('refuses %s in good time', (_, text) => {
    const started = performance.now();
    expect(problemsOf(() => read(text))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('validateDocument', () => {
  const schema = z.strictObject({
    version: z.literal(1),
    suites: z.record(
      z.string(),
      z.strictObject({
        margin: z.union([z.number(), z.string().regex(/^\d+pp$/, 'a margin is a number of pp')]),
        severity: z.enum(['low', 'high']).optional(),
        scorer: z.union([z.string(), z.strictObject({ name: z.string() })]).optional(),
        prompt: z.string(),
      }),
    ),
  });

  it('gives the value when all is well', () => {
    const document = read('version: 1\nsuites: {a: {margin: 5pp, prompt: p}}');
    expect(validateDocument(document, schema).suites['a']?.margin).toBe('5pp');
  });

  it('positions every problem, none hidden by the first', () => {
    const text = [
      'version: 2',
      'suites:',
      '  reply:',
      '    margn: 5pp',
      '    margin: five',
      '    severity: hgh',
      '    scorer: {nam: x}',
      '    prompt: 12',
      '  other: [1]',
      '  third: {margin: true}',
      'extra: 1',
    ].join('\n');
    expect(problemsOf(() => validateDocument(read(text), schema))).toEqual([
      'pawl.yml:1:10 "version" has a value that is not known here (2) | use 1',
      'pawl.yml:4:5 unknown key "margn" in suites.reply | did you mean "margin"? allowed here: margin, severity, scorer, prompt',
      'pawl.yml:5:13 "suites.reply.margin": a margin is a number of pp | write it as the message says; docs/configuration.md has every key with an example',
      'pawl.yml:6:15 "suites.reply.severity" has a value that is not known here (hgh) | did you mean "high"? use one of low, high',
      'pawl.yml:7:5 "name" is missing in suites.reply.scorer | add "name": a text',
      'pawl.yml:7:14 unknown key "nam" in suites.reply.scorer | did you mean "name"? allowed here: name',
      'pawl.yml:8:13 "suites.reply.prompt" must be a text, but is a number | write a text here',
      'pawl.yml:9:10 "suites.other" must be a mapping, but is a list | write a mapping here',
      'pawl.yml:10:3 "prompt" is missing in suites.third | add "prompt": a text',
      'pawl.yml:10:19 "suites.third.margin" must be a number or a text, but is true or false | write a number or a text here',
      'pawl.yml:11:1 unknown key "extra" | allowed here: version, suites',
    ]);
  });

  it('never repeats a long value', () => {
    const secret = `sk-${'a1'.repeat(24)}`;
    const [problem] = problemsOf(() => validateDocument(read(`version: ${secret}`), schema));
    expect(problem).not.toContain(secret);
  });
});
