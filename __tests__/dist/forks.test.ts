import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { stringify } from 'yaml';
import { reportSchema } from '../../src/report/report.ts';
import {
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../support/github-server.ts';
import { type LlmServer, startLlmServer } from '../support/llm-server.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { runEvent, type StartedBy } from '../support/run-event.ts';
import { answerTo, cases, configOf, prompt } from '../support/shop.ts';
import { waiverOf } from '../support/waivers.ts';

const pinned = 'openai/gpt-4.1-2025-04-14';
const update = 'openai/gpt-4.1-mini-2025-04-14';
const key = { OPENAI_API_KEY: 'sk-canary-0123456789' };
const readOnly = [{ operation: 'issues/create-comment', status: 403, times: 99 }] as const;

let llm: LlmServer;
let github: GithubServer;
/** acme/shop, with the branches of its forks as GitHub keeps them. */
let repository: TestRepository;

beforeAll(async () => {
  llm = await startLlmServer({ answer: (call) => ({ text: answerTo(call.messages) }) });
});
afterAll(() => llm.stop());
beforeEach(() => {
  repository = createRepository();
});
afterEach(async () => {
  await github.close();
  repository.remove();
});

/** A fork pins another model; main moves on meanwhile. */
function prepareFork(
  options: {
    readonly model?: string;
    readonly head?: string;
    /** More of the configuration, on both sides. */
    readonly extra?: string;
    readonly brings?: Readonly<Record<string, string>>;
  } = {},
) {
  const { extra = '' } = options;
  const base = repository.commit({
    'prompts/shop.txt': prompt,
    'data/shop.jsonl': cases(20),
    'pawl.yml': configOf({ model: pinned, extra }),
  });
  repository.git('checkout', '--quiet', '-b', 'patch');
  const head = repository.commit({
    'pawl.yml': options.head ?? configOf({ model: options.model ?? update, extra }),
    ...options.brings,
  });
  repository.git('checkout', '--quiet', 'main');
  const tip = repository.commit({ README: 'main moves on' });
  return { base, head, tip };
}

type Shas = ReturnType<typeof prepareFork>;

const startGithub = async (options: GithubServerOptions) => {
  github = await startGithubServer(options);
};

const pullOf = ({ head, tip }: Shas, from = 'eve/shop', author = 'eve') => ({
  number: 7,
  author,
  base: { ref: 'main', sha: tip },
  head: { ref: 'patch', sha: head, repository: from },
});

describe('a pull request without secrets', () => {
  const pullRequest = ({ tip, head }: Shas, from = 'eve/shop', author = 'eve'): StartedBy => ({
    name: 'pull_request',
    payload: {
      action: 'synchronize',
      pull_request: {
        number: 7,
        user: { login: author },
        base: { sha: tip, ref: 'main', repo: { full_name: 'acme/shop' } },
        head: { sha: head, ref: 'patch', repo: { full_name: from } },
      },
    },
  });
  const run = (event: StartedBy) => runEvent({ folder: repository.root, github, llm }, event);

  it.each([
    [
      'row 49: a fork without secrets gets the plan and its price, as incomplete',
      'eve/shop',
      'eve',
    ],
    ['row 50: so does Dependabot', 'acme/shop', 'dependabot[bot]'],
  ])('%s', async (_, from, author) => {
    const shas = prepareFork();
    await startGithub({ heads: { 7: shas.head }, failures: readOnly });
    const { code, outputs, calls, report, summary, log } = await run(
      pullRequest(shas, from, author),
    );
    expect({ code, calls, verdict: outputs['verdict'] }).toEqual({
      code: 1,
      calls: 0,
      verdict: 'incomplete',
    });
    const { suites, failed, head } = reportSchema.parse(JSON.parse(report ?? ''));
    expect({ failed, sha: head.sha }).toEqual({ failed: true, sha: shas.head });
    expect(suites).toMatchObject([
      { status: 'planned', verdict: 'incomplete', plan: { cases: 20, trials: 1, calls: 40 } },
    ]);
    expect(suites[0]?.plan?.worst_case_usd).toBeGreaterThan(0);
    expect(summary).toMatch(
      /Pawl: incomplete\. Nothing was replayed\. It would take 20 cases, 40 calls, at most/,
    );
    expect(summary).toMatch(/A maintainer .* starts the paid replay .* \/pawl ok sha=/);
    expect(log).toMatch(/::error::Pawl: incomplete/);
  });

  it('row 49: what a fork brings as recordings is replayed and decides nothing', async () => {
    const shas = prepareFork();
    await startGithub({ heads: { 7: shas.head }, failures: readOnly });
    const rows = [pinned, update].flatMap((model) =>
      Array.from({ length: 20 }, (_, index) =>
        JSON.stringify({ case: `case-${index}`, model, output: `Answer ${index}` }),
      ),
    );
    repository.write({ 'recordings.jsonl': rows.join('\n') });
    const { code, outputs, calls, report, summary } = await run({
      ...pullRequest(shas),
      inputs: { recorded: 'recordings.jsonl' },
    });
    expect({ code, calls, verdict: outputs['verdict'] }).toEqual({
      code: 1,
      calls: 0,
      verdict: 'incomplete',
    });
    expect(reportSchema.parse(JSON.parse(report ?? '')).suites).toMatchObject([
      { status: 'compared', verdict: 'incomplete', counts: { both_pass: 20 } },
    ]);
    expect(summary).toContain('they decide nothing');
  });

  it.each([
    ['that merges parts of which none could be replayed', { merge: 'parts' }],
    ['that asks by batches', { mode: 'batch' }],
  ])('row 49: so does a job %s', async (_, inputs) => {
    const shas = prepareFork();
    await startGithub({ heads: { 7: shas.head }, failures: readOnly });
    const { code, calls, report } = await run({ ...pullRequest(shas), inputs });
    expect({ code, calls }).toEqual({ code: 1, calls: 0 });
    expect(reportSchema.parse(JSON.parse(report ?? '')).suites).toMatchObject([
      { status: 'planned', verdict: 'incomplete', plan: { calls: 40 } },
    ]);
  });

  it('row 86: passes without a key and without a call where nothing changed that is replayed', async () => {
    const shas = prepareFork({ model: pinned });
    await startGithub({ heads: { 7: shas.head }, failures: readOnly });
    const { code, outputs, calls } = await run(pullRequest(shas));
    expect({ code, calls, verdict: outputs['verdict'] }).toEqual({
      code: 0,
      calls: 0,
      verdict: 'pass',
    });
  });

  it('row 84: names the report after the attempt', async () => {
    const shas = prepareFork();
    await startGithub({ heads: { 7: shas.head }, failures: readOnly });
    const attempt = { GITHUB_RUN_ATTEMPT: '2' };
    const { outputs } = await run({ ...pullRequest(shas), environment: attempt });
    expect(outputs['report-path']).toMatch(/\/report-2\.json$/);
  });

  it('is told what has to be mended first, rather than a plan that cannot be', async () => {
    const shas = prepareFork({ head: `${configOf({ model: update })}budgte: {}\n` });
    await startGithub({ heads: { 7: shas.head }, failures: readOnly });
    const { code, calls, log, report } = await run(pullRequest(shas));
    expect({ code, calls, report }).toEqual({ code: 1, calls: 0, report: undefined });
    expect(log).toContain('budgte');
  });
});

describe('an approved replay', () => {
  /** The checkout of the default branch, which has nothing of the fork. */
  let folder: string;
  const checkOut = (options?: Parameters<typeof prepareFork>[0]) => {
    const { head, ...shas } = prepareFork(options);
    repository.git('update-ref', 'refs/pull/7/head', head);
    repository.git('branch', '--quiet', '-D', 'patch');
    folder = join(repository.root, '..', `${repository.root.split('/').at(-1)}-clone`);
    repository.git('clone', '--quiet', '--no-local', `file://${repository.root}`, folder);
    return { head, ...shas };
  };
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const comment = (
    body: string,
    change: { readonly action?: string; readonly by?: string } = {},
  ) => ({
    name: 'issue_comment',
    payload: {
      action: change.action ?? 'created',
      issue: { number: 7, pull_request: { url: 'x' } },
      comment: { id: 99, body, user: { login: change.by ?? 'ada' } },
      repository: { default_branch: 'main' },
    },
  });
  const run = (event: StartedBy, { tip }: Shas) =>
    runEvent(
      { folder, github, llm },
      {
        ...event,
        environment: { ...key, GITHUB_SHA: tip, GITHUB_REF: 'refs/heads/main' },
      },
    );
  const reactions = () =>
    github.requests
      .filter(({ operation }) => operation === 'reactions/create-for-issue-comment')
      .map(({ body }) => body);
  const permissions = { ada: 'write', tria: 'read' };

  it('replays the commit that a maintainer approved, and comments it', async () => {
    const shas = checkOut();
    await startGithub({ pulls: [pullOf(shas)], permissions });
    const finished = await run(comment(`/pawl ok sha=${shas.head}\r\n\r\nlooks good`), shas);
    expect(finished).toMatchObject({ code: 0, calls: 40 });
    expect(reactions()).toEqual([{ content: 'eyes' }]);
    const report = reportSchema.parse(JSON.parse(finished.report ?? ''));
    expect(report).toMatchObject({ head: { sha: shas.head }, base: { sha: shas.base } });
    expect(github.comments(7)).toHaveLength(1);
    expect(github.violations).toEqual([]);
    expect(finished.log + github.comments(7)[0]?.body).not.toContain(key.OPENAI_API_KEY);
  });

  it('takes no waiver of a fork, whatever base accepts', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const waiver = waiverOf({ accepted: tomorrow, expires: tomorrow });
    const shas = checkOut({
      extra: 'waivers: {accept_from: head}\n',
      brings: { 'pawl.waivers.yml': stringify({ version: 1, waivers: [waiver] }) },
    });
    await startGithub({ pulls: [pullOf(shas)], permissions });
    const { report } = await run(comment(`/pawl ok sha=${shas.head}`), shas);
    expect(reportSchema.parse(JSON.parse(report ?? '')).suites[0]?.waivers).toMatchObject([
      { state: 'not_in_force', why: expect.stringMatching(/until it has landed on base/) },
    ]);
  });

  it('does the same for workflow_dispatch with a number and a commit', async () => {
    const shas = checkOut();
    await startGithub({ pulls: [pullOf(shas)] });
    const inputs = { 'pull-request': '7', sha: shas.head };
    const event = { name: 'workflow_dispatch', payload: { inputs } };
    expect(await run(event, shas)).toMatchObject({ code: 0, calls: 40 });
    expect(github.comments(7)).toHaveLength(1);
  });

  it.each<[string, (head: string) => StartedBy, string, readonly unknown[]]>([
    [
      'somebody who may only triage',
      (head) => comment(`/pawl ok sha=${head}`, { by: 'tria' }),
      'may not write to the repository',
      [],
    ],
    [
      'the author of the fork',
      (head) => comment(`/pawl ok sha=${head}`, { by: 'eve' }),
      'may not write to the repository',
      [],
    ],
    [
      'a commit that is not the head any more',
      () => comment(`/pawl ok sha=${'d'.repeat(40)}`),
      'that was approved',
      [{ content: 'confused' }],
    ],
    [
      'an abbreviated commit',
      (head) => comment(`/pawl ok sha=${head.slice(0, 12)}`),
      'does not ask for a replay',
      [],
    ],
    [
      'an edited comment',
      (head) => comment(`/pawl ok sha=${head}`, { action: 'edited' }),
      'does not ask for a replay',
      [],
    ],
    ['a quotation', (head) => comment(`> /pawl ok sha=${head}`), 'does not ask for a replay', []],
    [
      'a dispatch of another commit',
      () => ({
        name: 'workflow_dispatch',
        payload: { inputs: { 'pull-request': '7', sha: 'd'.repeat(40) } },
      }),
      'that was approved',
      [],
    ],
    [
      'a dispatch without a commit',
      () => ({ name: 'workflow_dispatch', payload: { inputs: { 'pull-request': '7' } } }),
      'sha',
      [],
    ],
  ])('does nothing for %s', async (_, compose, said, reacted) => {
    const shas = checkOut();
    await startGithub({ pulls: [pullOf(shas)], permissions });
    const { code, calls, log } = await run(compose(shas.head), shas);
    expect({ code, calls }).toEqual({ code: 1, calls: 0 });
    expect(log).toContain(said);
    expect(reactions()).toEqual(reacted);
    expect(github.comments(7)).toEqual([]);
  });

  it('writes nothing about a commit that is not the head when the replay ends', async () => {
    const shas = checkOut();
    let asked = 0;
    await startGithub({
      pulls: [pullOf(shas)],
      permissions,
      onRequest: ({ operation }, server) => {
        if (operation === 'pulls/get' && ++asked === 2) server.setHead(7, 'e'.repeat(40));
      },
    });
    expect(await run(comment(`/pawl ok sha=${shas.head}`), shas)).toMatchObject({ calls: 40 });
    expect(github.comments(7)).toEqual([]);
  });

  it('starts nothing that a fork wrote beside keys', async () => {
    const command = configOf({ model: 'unused' }).replace(
      /prompt:[\s\S]*max_output_tokens: 50}/,
      'command: [node, app.mjs]',
    );
    repository.commit({ 'pawl.yml': command, 'data/shop.jsonl': cases(3), 'app.mjs': '' });
    repository.git('checkout', '--quiet', '-b', 'patch');
    const ran = join(repository.root, 'ran');
    const write = `require('node:fs').writeFileSync(${JSON.stringify(ran)}, process.env.OPENAI_API_KEY ?? '')`;
    const head = repository.commit({ 'app.mjs': write, 'app.cjs': write });
    repository.git('checkout', '--quiet', 'main');
    const tip = repository.git('rev-parse', 'HEAD');
    folder = `${repository.root}-clone`;
    repository.git('clone', '--quiet', '--no-local', `file://${repository.root}`, folder);
    const shas = { base: tip, head, tip };
    await startGithub({ pulls: [pullOf(shas)], permissions });
    const { code, log } = await run(comment(`/pawl ok sha=${head}`), shas);
    expect(code).toBe(1);
    expect(log).toContain('nothing of another repository is started');
    expect(repository.git('status', '--porcelain')).toBe('');
  });
});
