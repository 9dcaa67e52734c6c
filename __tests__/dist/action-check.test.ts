import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals';
import {
  type Failure,
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../support/github-server.ts';
import { type LlmServer, startLlmServer } from '../support/llm-server.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { runDist } from '../support/run-dist.ts';
import { runJob } from '../support/run-job.ts';
import { answerTo, cases, configOf, prompt } from '../support/shop.ts';

// Several jobs in a test, or a thousand calls, on a machine that may be busy.
jest.setTimeout(120_000);

const words = 'what the model says ::error::x';

let llm: LlmServer;
let github: GithubServer;
let repository: TestRepository;
let temporary: string;
/** Whether the candidate gets the case of this number wrong. */
let breaks: (index: number) => boolean;

beforeAll(async () => {
  llm = await startLlmServer({
    answer: ({ model, messages }) => {
      const text = answerTo(messages);
      const number = Number(text.replace(/\D/g, ''));
      return { text: model.includes('mini') && breaks(number) ? words : text };
    },
  });
});
afterAll(() => llm.stop());
beforeEach(() => {
  repository = createRepository();
  temporary = mkdtempSync(join(tmpdir(), 'pawl-runner-'));
  breaks = () => false;
});
afterEach(async () => {
  await github.close();
  repository.remove();
  rmSync(temporary, { recursive: true, force: true });
});

/** A branch that updates the model, and what GitHub would check out: a merge commit of it. */
async function prepare(options: {
  readonly count: number;
  readonly pinned?: readonly number[];
  readonly extra?: string;
  readonly github?: GithubServerOptions;
}) {
  const { count, extra = '' } = options;
  const config = (model: string) => configOf({ model, extra });
  const files = { 'prompts/shop.txt': prompt, 'data/shop.jsonl': cases(count, options) };
  const base = repository.commit({ ...files, 'pawl.yml': config('openai/gpt-4.1-2025-04-14') });
  repository.git('checkout', '--quiet', '-b', 'update');
  const head = repository.commit({ 'pawl.yml': config('openai/gpt-4.1-mini-2025-04-14') });
  repository.git('checkout', '--quiet', '-b', 'merge');
  const merge = repository.commit({ 'other.txt': 'of main' });
  github = await startGithubServer({ heads: { 7: head }, ...options.github });
  return { base, head, merge };
}

type Shas = Awaited<ReturnType<typeof prepare>>;

const payloads = {
  pull_request: ({ base, head }: Shas) => ({
    pull_request: {
      number: 7,
      base: { sha: base, ref: 'main', repo: { full_name: 'acme/shop' } },
      head: { sha: head, ref: 'update', repo: { full_name: 'acme/shop' } },
    },
  }),
  merge_group: ({ base, head }: Shas) => ({
    merge_group: {
      base_sha: base,
      head_sha: head,
      base_ref: 'refs/heads/main',
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7',
    },
  }),
  push: ({ base, head }: Shas) => ({ before: base, after: head, ref: 'refs/heads/update' }),
} as const;

async function run(
  shas: Shas,
  options: {
    readonly event?: keyof typeof payloads;
    readonly inputs?: Readonly<Record<string, string>>;
    readonly environment?: Readonly<Record<string, string>>;
  } = {},
) {
  const { event = 'pull_request', inputs, environment } = options;
  const payload = join(repository.root, '.git', 'event.json');
  writeFileSync(payload, JSON.stringify(payloads[event](shas)));
  const finished = await runJob(
    { repository, llm, temporary },
    {
      inputs: { base: '', head: '', 'github-token': 'test-token', cache: 'false', ...inputs },
      environment: {
        GITHUB_EVENT_NAME: event,
        GITHUB_EVENT_PATH: payload,
        GITHUB_SHA: shas.merge,
        GITHUB_API_URL: github.url,
        GITHUB_WORKFLOW: 'Pawl',
        ...environment,
      },
    },
  );
  expect(github.violations).toEqual([]);
  return finished;
}

const refusing = (status: number, more: Partial<Failure> = {}): GithubServerOptions => ({
  failures: (['checks/list-for-ref', 'checks/create', 'checks/update'] as const).map(
    (operation) => ({ operation, status, times: 99, ...more }),
  ),
});
const commandsOf = (log: string) => log.match(/^::(error|warning) .*$/gm) ?? [];

describe('the check run', () => {
  it('row 65: stands on the head commit, not on the merge commit, with annotations on the lines', async () => {
    const shas = await prepare({ count: 20, pinned: [3] });
    breaks = (index) => index === 3 || index === 8;
    const { code, log } = await run(shas);
    expect(code).toBe(1);
    const [check, ...others] = github.checks;
    expect(others).toEqual([]);
    expect(check).toMatchObject({
      name: 'Pawl',
      head_sha: shas.head,
      status: 'completed',
      conclusion: 'failure',
      title: expect.stringMatching(/^fail\. 2 relapses \(1 pinned\)/),
      details_url: expect.stringMatching(/acme\/shop\/actions\/runs\/\d+$/),
    });
    expect(
      check?.annotations.map(({ path, start_line, title }) => [path, start_line, title]),
    ).toEqual([
      ['pawl.yml', 5, 'Pawl: fail'],
      ['data/shop.jsonl', 4, 'Pawl: pinned case relapsed'],
      ['data/shop.jsonl', 9, 'Pawl: relapse'],
    ]);
    expect(JSON.stringify(check?.annotations)).not.toContain('model says');
    expect(check?.summary).toContain('### ❌ Pawl: fail');
    expect(check?.summary).toContain('Annotated on their lines: 2 of 2 relapses.');
    // They are not shown twice.
    expect(commandsOf(log)).toEqual([]);
    const states = github.requests.flatMap(({ operation, body }) =>
      operation === 'checks/create' || operation === 'checks/update' ? [body] : [],
    );
    expect(states).toMatchObject([
      { status: 'in_progress', output: { title: 'replaying' } },
      { status: 'completed', conclusion: 'failure' },
    ]);
  });

  it('row 85: tells a merge group the conclusion on its head', async () => {
    const shas = await prepare({ count: 4, pinned: [3] });
    const passing = await run(shas, { event: 'merge_group' });
    expect(passing.code).toBe(0);
    expect(github.checks).toMatchObject([
      {
        head_sha: shas.head,
        status: 'completed',
        conclusion: 'success',
        title: expect.stringMatching(/^inconclusive, the check passes\. /),
      },
    ]);
    breaks = (index) => index === 3;
    rmSync(join(repository.root, '.git', 'pawl'), { recursive: true, force: true });
    const failing = await run(shas, { event: 'merge_group' });
    expect(failing.code).toBe(1);
    expect(github.checks).toMatchObject([{ head_sha: shas.head, conclusion: 'failure' }]);
  });

  it('is updated by another attempt, and its annotations are not doubled', async () => {
    const shas = await prepare({ count: 10, pinned: [3] });
    breaks = (index) => index === 3;
    await run(shas);
    const before = github.checks[0]?.annotations.length;
    await run(shas, { environment: { GITHUB_RUN_ATTEMPT: '2' } });
    expect(github.checks).toHaveLength(1);
    expect(github.checks[0]?.annotations).toHaveLength(before ?? -1);
    expect(github.checks[0]?.summary).not.toContain('earlier attempt: GitHub');
    breaks = () => false;
    await run(shas, { environment: { GITHUB_RUN_ATTEMPT: '3' } });
    expect(github.checks).toMatchObject([{ conclusion: 'success' }]);
    expect(github.checks[0]?.summary).toContain('Some annotations are of an earlier attempt');
  });

  it('fails on a configuration that has to be mended, and says which', async () => {
    const shas = await prepare({ count: 2, extra: 'budgte: {}\n' });
    expect((await run(shas)).code).toBe(1);
    expect(github.checks).toMatchObject([
      { head_sha: shas.head, status: 'completed', conclusion: 'failure' },
    ]);
    expect(github.checks[0]?.title).toMatch(/^incomplete: .*budgte/);
    expect(github.checks[0]?.summary).toContain('pawl.yml');
  });

  it('does not pass where the step fails', async () => {
    const shas = await prepare({ count: 2 });
    const { code, log } = await run(shas, { inputs: { 'report-path': 'pawl.yml/report.json' } });
    expect([code, log]).toEqual([1, expect.stringContaining('report could not be written')]);
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  });

  it('is there when it is asked for, under the name that is given', async () => {
    const shas = await prepare({ count: 2 });
    await run(shas, { inputs: { check: 'false' } });
    await run(shas, { event: 'push' });
    expect(github.checks).toEqual([]);
    await run(shas, { inputs: { 'comment-key': 'search' } });
    await run(shas, { inputs: { part: 'nightly', 'working-directory': '.' } });
    await run(shas, { inputs: { check: 'Quality' } });
    await run(shas, { event: 'push', inputs: { check: 'true' } });
    expect(github.checks.map(({ name }) => name)).toEqual([
      'Pawl / search',
      'Pawl / nightly',
      'Quality',
      'Pawl (push)',
    ]);
  });
});

describe('when GitHub does not take it', () => {
  it.each([
    [403, 'auto', 0],
    [403, 'true', 1],
    [404, 'Pawl', 1],
  ])('keeps the verdict: %d, check: %s', async (status, check, warnings) => {
    const shas = await prepare({ count: 10, pinned: [3], github: refusing(status) });
    breaks = (index) => index === 3;
    const { code, log, outputOf } = await run(shas, { inputs: { check } });
    expect([code, outputOf('verdict')]).toEqual([1, 'fail']);
    expect(log.match(/the check run could not be written/g)).toHaveLength(1);
    expect(log.match(/^::warning::the check run/gm) ?? []).toHaveLength(warnings);
    expect(commandsOf(log)).toEqual([
      expect.stringMatching(
        /^::error title=Pawl%3A fail,file=pawl.yml,line=5::This change: 1 relapse/,
      ),
      expect.stringMatching(
        /^::error title=[^:]*,file=data\/shop.jsonl,line=4::suite shop: case case-3 /,
      ),
    ]);
    expect(log).not.toContain('model says');
    expect(
      github.requests.filter(({ operation }) => operation?.startsWith('checks/')),
    ).toHaveLength(1);
  });

  it('keeps a pass when GitHub is down', async () => {
    const shas = await prepare({ count: 2, github: refusing(502) });
    const { code, log } = await run(shas);
    expect([code, log.match(/^::warning::the check run/gm)?.length]).toEqual([0, 1]);
  });

  it('leaves what could not be completed to the post step', async () => {
    const failure = { operation: 'checks/update', status: 502, times: 4 } as const;
    const shas = await prepare({ count: 2, github: { failures: [failure] } });
    const { code, log } = await run(shas);
    expect([code, log]).toEqual([0, expect.stringContaining('check run ended: inconclusive')]);
    expect(github.checks).toMatchObject([{ status: 'completed', conclusion: 'success' }]);
  });

  it('has no conclusion less for an annotation that is refused', async () => {
    const failure = { operation: 'checks/update', status: 422 } as const;
    const shas = await prepare({ count: 10, pinned: [3], github: { failures: [failure] } });
    breaks = (index) => index === 3;
    const { log } = await run(shas);
    expect(github.checks).toMatchObject([{ conclusion: 'failure', annotations: [] }]);
    expect(commandsOf(log)).toHaveLength(2);
  });
});

it('the post step ends the check run of a step that was killed as a failure', async () => {
  const shas = await prepare({ count: 1 });
  const { checks } = github;
  await run(shas);
  // As it stands when the step is killed.
  const [id] = checks.map((check) => check.id);
  for (const check of checks) Object.assign(check, { status: 'in_progress', conclusion: null });
  const state = JSON.stringify({ id, failed: true, title: 'no verdict: the job ended before it' });
  const post = async (token: string) =>
    runDist('post.js', {
      folder: repository.root,
      environment: {
        STATE_check: state,
        'INPUT_GITHUB-TOKEN': token,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_API_URL: github.url,
      },
    });
  expect(await post('another')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('could not be ended'),
  });
  expect(checks).toMatchObject([{ status: 'in_progress' }]);
  expect((await post('test-token')).code).toBe(0);
  expect(checks).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
});

describe('many relapses', () => {
  it('row 74: have at most 10 annotations and a count, with a check run', async () => {
    const shas = await prepare({ count: 500, pinned: [499] });
    breaks = () => true;
    await run(shas);
    const [check] = github.checks;
    expect(check?.annotations).toHaveLength(10);
    expect(check?.annotations[1]).toMatchObject({ path: 'data/shop.jsonl', start_line: 500 });
    expect(check?.summary).toContain('Annotated on their lines: 9 of 500 relapses.');
    expect(Buffer.byteLength(check?.summary ?? '')).toBeLessThanOrEqual(65_535);
    expect(check?.summary).toContain('Left out to fit');
  });

  it('row 74: and without one', async () => {
    const shas = await prepare({ count: 500, github: refusing(403) });
    breaks = () => true;
    const { log } = await run(shas);
    expect(commandsOf(log)).toHaveLength(9);
    expect(log).toContain('Annotated on their lines: 9 of 500 relapses.');
    expect(log.match(/^::error/gm)).toHaveLength(10);
  });
});
