import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parseConfig } from '../../src/config/parse-config.ts';
import { checkModelTrust } from '../../src/variant/model-trust.ts';
import { runDist } from '../support/run-dist.ts';

const configOf = (allowed: string | undefined) =>
  `version: 1\n${allowed === undefined ? '' : `allowed_models: [${allowed}]\n`}suites:\n  s:\n    prompt: {system: p.txt}\n    model: openai/gpt-4.1\n    dataset: d.jsonl\n    metrics:\n      m: {judge: {model: anthropic/claude-x, rubric: Is it kind?}}\n`;
const listing = (allowed: string | undefined) =>
  parseConfig({ file: 'pawl.yml', text: configOf(allowed) });
const check =
  (modelName: string, ...lists: readonly (string | undefined)[]) =>
  () =>
    checkModelTrust({ modelName, listings: lists.map(listing), where: { file: 'pawl.yml' } });

describe('checkModelTrust', () => {
  it.each([
    ["'openai/*'", 'openai/gpt-4.1'],
    ["'openai/gpt-*-2025*'", 'openai/gpt-4.1-mini-2025-04-14'],
    ["'*'", 'any/thing'],
    ['anthropic/x, openai/gpt-4.1', 'openai/gpt-4.1'],
    ["'a/*b*b'", 'a/bb'],
  ])('%s allows %s', (allowed, model) => {
    expect(check(model, allowed)).not.toThrow();
  });

  it.each([
    ["'openai/gpt-4.1'", 'openai/gpt-4.1-mini'],
    ["'openai/gpt-*-2025*'", 'openai/gpt-4.1'],
    ["'a/*b*b'", 'a/b'],
    ["'a.c/*'", 'abc/x'],
  ])('%s does not allow %s', (allowed, model) => {
    expect(check(model, allowed)).toThrow(/is none of the allowed_models: /);
  });

  it('asks every list, and says whose it is', () => {
    expect(check('openai/x', undefined, undefined)).not.toThrow();
    expect(check('openai/x', "'openai/*'", "'openai/x'")).not.toThrow();
    expect(check('openai/x', "'anthropic/*'", "'*'")).toThrow(/of base: .*\n.*on base first/);
    expect(check('openai/x', "'*'", "'anthropic/*'")).toThrow(/allowed_models: anthropic/);
  });

  it('is asked about judges too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pawl-models-'));
    writeFileSync(join(folder, 'pawl.yml'), configOf("'openai/*'"));
    writeFileSync(join(folder, 'p.txt'), 'Help with {{input}}');
    writeFileSync(join(folder, 'd.jsonl'), '{"id": 1, "input": "Where?"}\n');
    const { code, stderr } = await runDist('cli.js', { args: ['check'], folder });
    rmSync(folder, { recursive: true });
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('anthropic/claude-x is none of the allowed_models'),
    ]);
  });
});
