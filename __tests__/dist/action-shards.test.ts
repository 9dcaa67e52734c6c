import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { type LlmServer, startLlmServer } from '../support/llm-server.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { runJob as runJobOn } from '../support/run-job.ts';
import { answerTo, cases, configOf, prompt } from '../support/shop.ts';

let llm: LlmServer;
let repository: TestRepository;
let temporary: string;
/** Where artifacts are. */
let artifacts: string;

beforeAll(async () => {
  llm = await startLlmServer({
    answer: ({ model, messages }) => {
      const text = answerTo(messages);
      return { text: model.includes('mini') && text.endsWith('7') ? 'no idea' : text };
    },
  });
});
afterAll(() => llm.stop());
beforeEach(() => {
  repository = createRepository();
  temporary = mkdtempSync(join(tmpdir(), 'pawl-runner-'));
  artifacts = mkdtempSync(join(tmpdir(), 'pawl-artifacts-'));
  const files = { 'prompts/shop.txt': prompt, 'data/shop.jsonl': cases(30, { pinned: [17] }) };
  repository.commit({ ...files, 'pawl.yml': configOf({ model: 'openai/gpt-4.1-2025-04-14' }) });
  repository.git('tag', 'base');
  repository.commit({ 'pawl.yml': configOf({ model: 'openai/gpt-4.1-mini-2025-04-14' }) });
});
afterEach(() => {
  repository.remove();
  for (const folder of [temporary, artifacts]) rmSync(folder, { recursive: true, force: true });
});

const runJob = (options: Parameters<typeof runJobOn>[1]) =>
  runJobOn({ repository, llm, temporary }, options);

/** A job of the matrix, whose folder is uploaded. */
async function replayPart(part: number, count: number): Promise<void> {
  const { code, log, outputOf } = await runJob({ inputs: { shard: `${part}/${count}` } });
  expect(code).toBe(0);
  expect(log).toContain(`shard ${part}/${count}: 10 cases of 1 suite`);
  expect(outputOf('verdict')).toBe('');
  cpSync(outputOf('shard-path'), join(artifacts, `shard-${part}`), { recursive: true });
}

it('jobs of a matrix replay, and one job says the verdict without a key', async () => {
  for (const part of [1, 2, 3]) await replayPart(part, 3);
  const merged = await runJob({
    inputs: { merge: artifacts },
    environment: { OPENAI_API_KEY: '' },
  });
  expect(merged.calls).toBe(0);
  expect(merged.code).toBe(1);
  expect(merged.outputOf('verdict')).toBe('fail');
  expect(merged.outputOf('relapses')).toBe('3');
  expect(merged.report().notices).toContain('merged from 3 of 3 shards');
  expect(merged.report().reasons.join()).toContain('case-17');
  rmSync(join(artifacts, 'shard-2'), { recursive: true });
  const incomplete = await runJob({ inputs: { merge: artifacts } });
  expect(incomplete.code).toBe(1);
  expect(incomplete.outputOf('verdict')).toBe('incomplete');
  expect(incomplete.calls).toBe(0);
});
