import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { reportSchema } from '../../src/report/report.ts';
import {
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../support/github-server.ts';
import {
  type LlmAnswer,
  type LlmCall,
  type LlmServer,
  startLlmServer,
} from '../support/llm-server.ts';
import { readBlock } from '../support/page.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { runDist } from '../support/run-dist.ts';
import { answerTo, cases, configOf, prompt } from '../support/shop.ts';

const old = 'openai/gpt-4.1-2025-04-14';
const update = 'openai/gpt-4.1-mini-2025-04-14';
const key = 'sk-canary-0123456789';

let llm: LlmServer;
let answer: (call: LlmCall) => LlmAnswer;
let github: GithubServer;
let repository: TestRepository;
let runner: string;

beforeAll(async () => {
  llm = await startLlmServer({ answer: (call) => answer(call) });
});
afterAll(() => llm.stop());
beforeEach(() => {
  repository = createRepository();
  runner = mkdtempSync(join(tmpdir(), 'pawl-runner-'));
  answer = (call) => ({ text: answerTo(call.messages) });
});
afterEach(async () => {
  await github.close();
  repository.remove();
  rmSync(runner, { recursive: true, force: true });
});

interface Finished {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly calls: number;
}

/** Runs the built Action as GitHub's runner does. */
async function runAction(event: {
  readonly name: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<Finished> {
  const file = (name: string, text = '') => {
    const path = join(runner, name);
    writeFileSync(path, text);
    return path;
  };
  const before = llm.requests.length;
  const output = file('output');
  const summary = file('summary');
  const inputs = {
    config: 'pawl.yml',
    comment: 'true',
    'comment-key': 'default',
    'github-token': 'test-token',
    'working-directory': '.',
    ...event.inputs,
  };
  const finished = await runDist('main.js', {
    folder: repository.root,
    environment: {
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(event.payload)),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_WORKSPACE: repository.root,
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: github.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_RUN_ID: '42',
      RUNNER_TEMP: runner,
      OPENAI_BASE_URL: `${llm.url}/v1`,
      OPENAI_API_KEY: key,
      ...event.environment,
    },
  });
  const text = readFileSync(output, 'utf8');
  const outputs = [...text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm)].map(
    ([, name = '', , value = '']) => [name, value],
  );
  return {
    code: finished.code,
    log: finished.stdout + finished.stderr,
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(summary, 'utf8'),
    calls: llm.requests.length - before,
  };
}

/** main moves on after the branch left it, so that the merge base is not the tip of base. */
function prepareBranch(options: {
  readonly count: number;
  readonly pinned?: readonly number[];
  readonly model?: string;
  readonly extra?: string;
}) {
  const files = { 'prompts/shop.txt': prompt, 'data/shop.jsonl': cases(options.count, options) };
  const base = repository.commit({
    ...files,
    'pawl.yml': configOf({ model: old, extra: options.extra ?? '' }),
  });
  repository.git('checkout', '--quiet', '-b', 'update');
  const head = repository.commit({
    'pawl.yml': configOf({ model: options.model ?? update, extra: options.extra ?? '' }),
  });
  repository.git('checkout', '--quiet', 'main');
  const tip = repository.commit({ 'prompts/shop.txt': 'Something else on main: {{question}}' });
  repository.git('checkout', '--quiet', 'update');
  return { base, head, tip };
}

const pullRequest = (shas: { readonly tip: string; readonly head: string }) => ({
  name: 'pull_request',
  payload: {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      base: { sha: shas.tip, ref: 'main', repo: { full_name: 'acme/shop' } },
      head: { sha: shas.head, ref: 'update', repo: { full_name: 'acme/shop' } },
    },
    repository: { default_branch: 'main' },
  },
});

const startGithub = async (options: GithubServerOptions) => {
  github = await startGithubServer(options);
};

describe('pull_request', () => {
  it('asks an application at the merge base and at the head', async () => {
    const config = configOf({ model: 'unused' }).replace(
      /prompt:[\s\S]*max_output_tokens: 50}/,
      'command: [node, app.mjs]\n    env: [APP_KEY]',
    );
    const answering = (output: string) => `
      import { createInterface } from 'node:readline';
      createInterface({ input: process.stdin }).on('line', (line) => {
        const { id, trial } = JSON.parse(line);
        console.log(JSON.stringify({ id, trial, output: ${output} }));
      });`;
    const right = "id.replace('case-', 'Answer ')";
    const files = { 'data/shop.jsonl': cases(20, { pinned: [3] }), 'pawl.yml': config };
    repository.commit({ ...files, 'app.mjs': answering(right) });
    repository.git('checkout', '--quiet', '-b', 'update');
    const wrong = `id === 'case-3' ? 'key ' + process.env.APP_KEY : ${right}`;
    const head = repository.commit({ 'app.mjs': answering(wrong) });
    repository.git('checkout', '--quiet', 'main');
    const tip = repository.commit({ 'app.mjs': 'process.exit(1);' });
    await startGithub({ heads: { 7: head } });
    const { code, outputs, log } = await runAction({
      ...pullRequest({ tip, head }),
      environment: { APP_KEY: key },
    });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'fail', relapses: '1', fixes: '0' });
    const report = readFileSync(outputs['report-path'] ?? '', 'utf8');
    expect(report).toContain('command node app.mjs');
    const body = github.comments(7)[0]?.body ?? '';
    expect(body).toContain('key [redacted]');
    expect(log + report + body).not.toContain(key);
    const html = readFileSync(outputs['html-path'] ?? '', 'utf8');
    const all = JSON.stringify(readBlock(html, 'cases-0'));
    expect(all).toContain('key [redacted]');
    expect(all + JSON.stringify(readBlock(html, 'requests-0'))).not.toContain(key);
    expect(repository.git('worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('compares with the merge base, comments once, sets the outputs and fails the step', async () => {
    const shas = prepareBranch({ count: 20, pinned: [3] });
    await startGithub({
      heads: { 7: shas.head },
      comments: [
        { number: 7, login: 'mallory', body: '<!-- pawl:comment default -->\nPawl: pass' },
      ],
    });
    answer = (call) => ({
      text:
        call.model === 'gpt-4.1-mini-2025-04-14' && answerTo(call.messages) === 'Answer 3'
          ? '::set-output name=verdict::pass'
          : answerTo(call.messages),
    });
    const first = await runAction(pullRequest(shas));
    expect(first.code).toBe(1);
    expect(first.outputs).toMatchObject({ verdict: 'fail', relapses: '1', fixes: '0' });
    expect(Number(first.outputs['cost-delta-usd'])).toBeLessThan(0);
    const report = reportSchema.parse(
      JSON.parse(readFileSync(first.outputs['report-path'] ?? '', 'utf8')),
    );
    expect(report).toMatchObject({
      base: { sha: shas.base },
      head: { sha: shas.head },
      suites: [{ counts: { relapses: 1, both_pass: 19 } }],
    });
    // The prompt of main's tip is not what the branch started from.
    expect(JSON.stringify(llm.requests.slice(-40).map((request) => request.body))).not.toContain(
      'Something else',
    );

    const second = await runAction({
      ...pullRequest(shas),
      environment: { GITHUB_RUN_ATTEMPT: '2' },
    });
    // What the first attempt received is still there; a new runner would have to ask again. Either is told.
    expect(second.calls).toBe(0);
    expect(second.summary).toContain('attempt 2 at this commit');
    const own = github
      .comments(7)
      .filter((comment) => comment.user?.login === 'github-actions[bot]');
    expect(own).toHaveLength(1);
    expect(own[0]?.body).toMatch(/### ❌ Pawl: fail\. 1 relapse/);
    expect(own[0]?.body).toContain('case-3');
    expect(first.summary).toContain('Pawl: fail');
    expect(github.violations).toEqual([]);
    // What the model said is in the comment, and neither in the log nor in the outputs.
    expect(own[0]?.body).toContain('::set-output');
    expect(first.log).not.toContain('set-output');
    expect(first.log + first.summary + own[0]?.body).not.toContain(key);
  });

  it('passes with zero calls and one line when nothing relevant changed', async () => {
    const shas = prepareBranch({ count: 5, model: old });
    await startGithub({ heads: { 7: shas.head } });
    const finished = await runAction(pullRequest(shas));
    expect(finished).toMatchObject({
      code: 0,
      calls: 0,
      outputs: { verdict: 'pass', relapses: '0', fixes: '0' },
    });
    expect(github.comments(7)[0]?.body).toMatch(/nothing was replayed/i);
  });

  it('keeps the verdict when the comment cannot be written', async () => {
    const shas = prepareBranch({ count: 5 });
    await startGithub({
      heads: { 7: shas.head },
      failures: [{ operation: 'issues/create-comment', status: 403, times: 99 }],
    });
    const finished = await runAction(pullRequest(shas));
    expect(finished).toMatchObject({ code: 0, outputs: { verdict: 'inconclusive' } });
    expect(finished.log).toMatch(/::warning::the comment could not be written/);
    expect(finished.summary).toContain('Pawl: inconclusive');
  });

  it('does not write over the report of a newer push', async () => {
    const shas = prepareBranch({ count: 2 });
    await startGithub({ heads: { 7: 'f'.repeat(40) } });
    const finished = await runAction(pullRequest(shas));
    expect(finished.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(github.comments(7)).toEqual([]);
  });

  it('row 64: a shallow clone → fetched by commit, with the merge base that GitHub names', async () => {
    const shas = prepareBranch({ count: 3 });
    await startGithub({
      heads: { 7: shas.head },
      mergeBases: { [`${shas.tip}...${shas.head}`]: shas.base },
    });
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    const whole = repository;
    const clone = join(runner, 'clone');
    whole.git('clone', '--quiet', '--depth=1', '--branch', 'update', `file://${whole.root}`, clone);
    repository = { ...whole, root: clone };
    const finished = await runAction({
      ...pullRequest(shas),
      environment: { GITHUB_WORKSPACE: clone },
    });
    repository = whole;
    expect(finished.outputs).toMatchObject({ verdict: 'inconclusive' });
    expect(finished.calls).toBe(6);
  });

  it('tells a configuration error in the comment, so that an earlier pass does not stand', async () => {
    const shas = prepareBranch({ count: 2, extra: 'budgte: {}\n' });
    await startGithub({ heads: { 7: shas.head } });
    const finished = await runAction(pullRequest(shas));
    expect(finished).toMatchObject({ code: 1, calls: 0, outputs: { verdict: 'incomplete' } });
    expect(github.comments(7)[0]?.body).toMatch(/budgte/);
    expect(finished.log).toMatch(/::error::.*pawl\.yml/);
  });

  it('is an explicit failure without secrets, as in a fork, and names the key that is missing', async () => {
    const shas = prepareBranch({ count: 2 });
    await startGithub({ heads: { 7: shas.head } });
    const finished = await runAction({ ...pullRequest(shas), environment: { OPENAI_API_KEY: '' } });
    expect(finished).toMatchObject({ code: 1, calls: 0, outputs: { verdict: 'incomplete' } });
    expect(finished.log).toContain('OPENAI_API_KEY');
  });

  it('answers from recordings instead: no key, no call', async () => {
    const shas = prepareBranch({ count: 2 });
    await startGithub({ heads: { 7: shas.head } });
    const rows = [old, update].flatMap((model) =>
      [0, 1].map((index) =>
        JSON.stringify({ case: `case-${index}`, model, output: `Answer ${index}` }),
      ),
    );
    repository.write({ 'recordings.jsonl': rows.join('\n') });
    const finished = await runAction({
      ...pullRequest(shas),
      inputs: { recorded: 'recordings.jsonl' },
      environment: { OPENAI_API_KEY: '' },
    });
    expect(finished).toMatchObject({ code: 0, calls: 0, outputs: { verdict: 'inconclusive' } });
  });
});

describe('other events', () => {
  it('merge_group compares base_sha with head_sha and needs no pull request', async () => {
    const shas = prepareBranch({ count: 2 });
    await startGithub({});
    const payload = {
      action: 'checks_requested',
      merge_group: {
        base_sha: shas.base,
        head_sha: shas.head,
        base_ref: 'refs/heads/main',
        head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
      },
    };
    const finished = await runAction({ name: 'merge_group', payload });
    expect(finished).toMatchObject({ code: 0, calls: 4, outputs: { verdict: 'inconclusive' } });
  });

  it('push compares before with after', async () => {
    const shas = prepareBranch({ count: 2 });
    await startGithub({});
    const payload = {
      before: shas.base,
      after: shas.head,
      ref: 'refs/heads/update',
      repository: { default_branch: 'main' },
    };
    const finished = await runAction({ name: 'push', payload });
    expect(finished).toMatchObject({ code: 0, calls: 4, outputs: { verdict: 'inconclusive' } });
  });

  it('workflow_dispatch with two models is a bake-off on one commit', async () => {
    const shas = prepareBranch({ count: 2 });
    await startGithub({});
    const finished = await runAction({
      name: 'workflow_dispatch',
      payload: { inputs: {} },
      inputs: { 'baseline-model': old, 'candidate-model': 'openai/gpt-4.1-nano-2025-04-14' },
      environment: { GITHUB_SHA: shas.base, GITHUB_REF: 'refs/heads/main' },
    });
    expect(finished).toMatchObject({ code: 0, calls: 4 });
    expect(new Set(llm.requests.slice(-4).map((request) => request.body['model']))).toEqual(
      new Set(['gpt-4.1-2025-04-14', 'gpt-4.1-nano-2025-04-14']),
    );
  });

  it('refuses pull_request_target, with a remedy', async () => {
    const shas = prepareBranch({ count: 1 });
    await startGithub({});
    const finished = await runAction({ ...pullRequest(shas), name: 'pull_request_target' });
    expect(finished).toMatchObject({ code: 1, calls: 0 });
    expect(finished.log).toMatch(/pull_request_target/);
  });
});
