import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';
import { findChangedPlace, findFirstChangedLine } from '../../src/variant/find-changed-place.ts';
import { createMemoryRevision } from '../support/revision.ts';

describe('findFirstChangedLine', () => {
  it.each([
    ['a\nb\n', 'a\nb\n', undefined],
    ['a\nb\n', 'a\nc\n', 2],
    ['a\nb\n', 'a\nb\nc\n', 3],
    ['a\nb\nc\n', 'a\n', 1],
    ['a\r\nb', 'a\nc', 2],
    ['a', '', 1],
    ['', 'a', 1],
  ])('%j → %j: line %p', (before, after, line) => {
    expect(findFirstChangedLine(before, after)).toBe(line);
  });
});

const suiteOf = (lines: readonly string[]) =>
  [
    'version: 1',
    'suites:',
    '  shop:',
    ...lines.map((line) => `    ${line}`),
    '    dataset: data.jsonl',
    '    metrics: {correct: {equals: "x"}}',
    '',
  ].join('\n');

function findBetween(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
) {
  const side = (files: Readonly<Record<string, string>>) => ({
    revision: createMemoryRevision('here', files),
    located: parseConfig({ file: 'ai/pawl.yml', text: files['ai/pawl.yml'] ?? '' }),
  });
  return findChangedPlace('shop', { base: side(before), head: side(after) });
}

describe('findChangedPlace', () => {
  const config = suiteOf(['prompt: p.txt', 'model: openai/a', 'tools: tools.json']);
  const base = { 'ai/pawl.yml': config, 'ai/p.txt': 'one\ntwo\n', 'ai/tools.json': '[\n]' };

  it('names the first line of the prompt that differs, whatever else does', async () => {
    const head = {
      ...base,
      'ai/p.txt': 'one\nthree\n',
      'ai/pawl.yml': config.replace('openai/a', 'openai/b'),
    };
    expect(await findBetween(base, head)).toEqual({ file: 'ai/p.txt', line: 2 });
  });

  it('names the key of the suite that differs, and no key that asks nothing', async () => {
    const head = {
      ...base,
      'ai/pawl.yml': `# moved down\n${config.replace('openai/a', 'openai/b').replace('"x"', '"y"')}`,
    };
    expect(await findBetween(base, head)).toEqual({ file: 'ai/pawl.yml', line: 6 });
  });

  it('names a file of tools', async () => {
    const head = { ...base, 'ai/tools.json': '[\n{}]' };
    expect(await findBetween(base, head)).toEqual({ file: 'ai/tools.json', line: 2 });
  });

  it('reads the parts of a prompt by role', async () => {
    const parts = suiteOf(['prompt: {system: s.txt, user: p.txt}', 'model: openai/a']);
    const files = { ...base, 'ai/pawl.yml': parts, 'ai/s.txt': 'be kind' };
    expect(await findBetween(files, { ...files, 'ai/p.txt': 'one\ntwo\nthree' })).toEqual({
      file: 'ai/p.txt',
      line: 3,
    });
  });

  it('names no line of a bake-off, or of a file that cannot be read', async () => {
    expect(await findBetween(base, base)).toBeUndefined();
    const { 'ai/p.txt': _, ...gone } = base;
    expect(await findBetween(base, gone)).toBeUndefined();
  });
});
