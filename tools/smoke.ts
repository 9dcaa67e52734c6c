/**
 * Runs the built Action as GitHub's runner does, on a pull request that updates a model, against a loopback GitHub
 * (which checks every request against GitHub's own description) and a loopback provider. Prints what the job logs
 * and the comment that is left. Exits 1 unless the pinned relapse fails the step.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startGithubServer } from '../__tests__/support/github-server.ts';
import { startLlmServer } from '../__tests__/support/llm-server.ts';
import { createRepository } from '../__tests__/support/repository.ts';
import { runDist } from '../__tests__/support/run-dist.ts';
import { answerTo, cases, configOf, prompt } from '../__tests__/support/shop.ts';

const repository = createRepository();
const base = repository.commit({
  'prompts/shop.txt': prompt,
  'data/shop.jsonl': cases(60, { pinned: [3] }),
  'pawl.yml': configOf({ model: 'openai/gpt-4.1-2025-04-14' }),
});
const head = repository.commit({
  'pawl.yml': configOf({ model: 'openai/gpt-4.1-mini-2025-04-14' }),
});

const llm = await startLlmServer({
  answer: ({ model, messages }) => {
    const right = answerTo(messages);
    return {
      text:
        model.includes('mini') && right === 'Answer 3' ? 'I would have to look that up.' : right,
    };
  },
});
const github = await startGithubServer({ heads: { 7: head } });
const runner = mkdtempSync(join(tmpdir(), 'pawl-smoke-'));
const file = (name: string, text = '') => {
  writeFileSync(join(runner, name), text);
  return join(runner, name);
};
const pullRequest = {
  number: 7,
  base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
  head: { sha: head, ref: 'update', repo: { full_name: 'acme/shop' } },
};
const output = file('output');

const finished = await runDist('main.js', {
  folder: repository.root,
  environment: {
    'INPUT_GITHUB-TOKEN': 'test-token',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: file(
      'event.json',
      JSON.stringify({ action: 'opened', number: 7, pull_request: pullRequest }),
    ),
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: repository.root,
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_API_URL: github.url,
    RUNNER_TEMP: runner,
    OPENAI_BASE_URL: `${llm.url}/v1`,
    OPENAI_API_KEY: 'loopback',
  },
});

const outputs = readFileSync(output, 'utf8');
const comments = github.comments(7);
console.log(finished.stdout + finished.stderr);
console.log(`outputs:\n${outputs}\ncomment:\n${comments[0]?.body ?? ''}`);
const asExpected =
  finished.code === 1 &&
  /\nfail\n/.test(outputs) &&
  comments.length === 1 &&
  github.violations.length === 0 &&
  // The relapse is tried again, two fresh trials on each side.
  llm.requests.length === 124;
console.log(
  asExpected
    ? 'the step failed on the pinned relapse, as it must'
    : `not as expected: exit code ${finished.code}, ${github.violations.join('; ')}`,
);
await Promise.all([llm.stop(), github.close()]);
for (const folder of [repository.root, runner]) rmSync(folder, { recursive: true, force: true });
process.exitCode = asExpected ? 0 : 1;
