import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { reportSchema } from '../../src/report/report.ts';
import { startApplicationServer } from '../support/application-server.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { runDist } from '../support/run-dist.ts';
import { cases } from '../support/shop.ts';

/** A key that must not be seen anywhere. */
const key = 'sk-canary-0123456789';

/** A program that answers in lines; `body` sets `output` for the case number `n`, or does anything else. */
const program = (body: string): string => `
import { createInterface } from 'node:readline';
for await (const line of createInterface({ input: process.stdin })) {
  const { id, trial, input } = JSON.parse(line);
  const n = Number(/\\d+/.exec(input.question)[0]);
  let output = 'Answer ' + n;
  ${body}
  console.log(JSON.stringify({ id, trial, output }));
}
`;

const configOf = (target: string, rest = ''): string => `version: 1
suites:
  shop:
    ${target}
    dataset: data/shop.jsonl
    trials: 1
    sequential: off
    metrics:
      correct: {equals: "{{expected}}"}
${rest}`;

const command = configOf('command: [node, app.mjs]');

let repository: TestRepository;
let temporary = '';
beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'pawl-applications-'));
});
afterEach(() => repository.remove());
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A repository whose base has the first files, and whose head has the second on top. */
function prepare(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string | null>>,
  count = 40,
): void {
  repository = createRepository();
  repository.commit({ 'data/shop.jsonl': cases(count), ...base });
  repository.git('tag', 'base');
  repository.commit(head);
}

async function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  onStart?: (kill: (signal: NodeJS.Signals) => void) => void,
) {
  const folder = mkdtempSync(join(temporary, 'run-'));
  mkdirSync(join(folder, 'tmp'));
  const reportFile = join(folder, 'report.json');
  const finished = await runDist('cli.js', {
    args: args[0] === 'compare' ? [...args, '--json', reportFile] : args,
    folder: repository.root,
    environment: { TMPDIR: join(folder, 'tmp'), ...environment },
    ...(onStart === undefined ? {} : { onStart }),
  });
  return {
    ...finished,
    report: () => reportSchema.parse(JSON.parse(readFileSync(reportFile, 'utf8'))),
    /** What is left of the checkouts. */
    leftovers: () => [
      ...readdirSync(join(folder, 'tmp')).filter((name) => /^pawl-(checkout|index)/.test(name)),
      ...repository.git('worktree', 'list').split('\n').slice(1),
    ],
  };
}

const compare = (
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
) => run(['compare', '--base', 'base', '--head', 'main', ...args], environment);

describe('an application that is a command', () => {
  it('fails a change whose code regresses, with the relapses, and leaves no checkout behind', async () => {
    prepare(
      { 'pawl.yml': command, 'app.mjs': program('') },
      { 'app.mjs': program("if (n < 15) output = 'no idea';") },
    );
    const { code, report, leftovers } = await compare();
    expect(code).toBe(1);
    const [suite] = report().suites;
    expect(suite).toMatchObject({
      verdict: 'fail',
      baseline: { model: 'command node app.mjs', prompt: null },
      candidate: { model: 'command node app.mjs', prompt: null },
      counts: { both_pass: 25, relapses: 15, errored: 0 },
    });
    expect(suite?.baseline?.fingerprint).not.toBe(suite?.candidate?.fingerprint);
    expect(suite?.relapses[0]).toMatchObject({
      id: 'case-0',
      baseline: { text: 'Answer 0' },
      candidate: { text: 'no idea' },
    });
    expect(leftovers()).toEqual([]);
  });

  it('runs the working tree itself where that is the candidate', async () => {
    prepare({ 'pawl.yml': command, 'app.mjs': program('') }, {});
    repository.write({ 'app.mjs': program("output = input.question + ' ' + n;") });
    const { code, report } = await run(['compare', '--base', 'base']);
    expect(code).toBe(1);
    expect(report().suites[0]?.counts).toMatchObject({ relapses: 40 });
  });

  it('replays nothing where only dataset, configuration, waivers or ignored files differ', async () => {
    prepare(
      { 'pawl.yml': command, 'app.mjs': program(''), '.gitignore': 'cache\n' },
      {
        'data/shop.jsonl': cases(41),
        'pawl.yml': `${command}concurrency: 3\n`,
        'pawl.waivers.yml': 'version: 1\nwaivers: []\n',
      },
    );
    repository.write({ cache: 'x' });
    for (const head of ['main', 'worktree']) {
      const { code, report } = await run(['compare', '--base', 'base', '--head', head]);
      expect(code).toBe(0);
      expect(report()).toMatchObject({ calls: { made: 0 }, suites: [{ status: 'unchanged' }] });
    }
    repository.write({ 'lib.mjs': 'export {};' });
    const planned = await run(['plan', '--base', 'base']);
    expect(planned.stdout).toContain('shop: command node app.mjs');
    expect(planned.stdout).toContain('41 cases × 2 variants = 82 calls, at most unknown');
  });

  it('looks at the named paths only', async () => {
    const config = configOf('command: [node, src/app.mjs]\n    paths: [src/]');
    const before = { 'pawl.yml': config, 'src/app.mjs': program(''), 'README.md': 'one' };
    prepare(before, { 'README.md': 'two' });
    expect((await compare()).report().suites[0]?.status).toBe('unchanged');
    repository.commit({ 'src/lib.mjs': '' });
    expect((await compare()).report().suites[0]?.status).toBe('compared');
    repository.commit({ 'pawl.yml': config.replace('src/]', 'sources]') });
    const { code, stderr } = await compare();
    expect(code).toBe(2);
    expect(stderr).toContain(
      'pawl.yml:5:13: there is no file at sources at main, so a change of it would never be seen',
    );
  });

  it('is incomplete when the change crashes in the middle, and says what the program said', async () => {
    prepare(
      { 'pawl.yml': command, 'app.mjs': program('') },
      { 'app.mjs': program("if (n === 20) throw new Error('index has no shard 3');") },
    );
    const { code, report, leftovers } = await compare();
    expect(code).toBe(3);
    expect(report().verdict).toBe('incomplete');
    expect(report().suites[0]?.errors[0]?.message).toBe(
      'command node app.mjs ended with exit code 1 before it had answered (its standard error ends: Error: index has no shard 3)',
    );
    expect(leftovers()).toEqual([]);
  });

  it('is incomplete when the change logs to standard output', async () => {
    prepare(
      { 'pawl.yml': command, 'app.mjs': program('') },
      { 'app.mjs': `console.log('ready');${program('')}` },
    );
    const { code, report } = await compare();
    expect(code).toBe(3);
    expect(JSON.stringify(report().suites[0]?.errors)).toContain(
      'command node app.mjs answered with a line that is not JSON (its standard output is for answers only; write logs to standard error)',
    );
  });

  it('is given the variables that base names, and no other', async () => {
    const config = configOf('command: [node, app.mjs]\n    env: [APP_KEY]');
    const list = "output = Object.keys(process.env).sort().join(' ') + ' ' + process.env.APP_KEY;";
    prepare({ 'pawl.yml': config, 'app.mjs': program('') }, { 'app.mjs': program(list) }, 3);
    const environment = { APP_KEY: key, OTHER_KEY: 'other', LANG: 'C' };
    const { stdout, stderr, report } = await compare([], environment);
    expect(report().suites[0]?.relapses[0]?.candidate?.text).toBe(
      'APP_KEY HOME LANG PATH TMPDIR [redacted]',
    );
    expect(stdout + stderr + JSON.stringify(report())).not.toContain(key);
    const without = await compare();
    expect(without.code).toBe(2);
    expect(without.stderr).toContain(
      'the command of suite shop is to get APP_KEY, which is not set',
    );
  });

  it('refuses a change that asks for one more variable', async () => {
    prepare(
      { 'pawl.yml': command, 'app.mjs': program('') },
      { 'pawl.yml': configOf('command: [node, app.mjs]\n    env: [OPENAI_API_KEY]') },
    );
    const { code, stderr } = await compare([], { OPENAI_API_KEY: key });
    expect(code).toBe(2);
    expect(stderr).toBe(
      `pawl.yml:5:11: this change gives the variable OPENAI_API_KEY to the command of suite shop, which base does not
  → land OPENAI_API_KEY under env on base first, on its own
`,
    );
  });

  it('sets up each checkout before the first line, and tells why where that fails', async () => {
    const config = configOf('command: [node, app.mjs]\n    setup: [node, setup.mjs]');
    const setup = "import { writeFileSync } from 'node:fs'; writeFileSync('made.txt', 'made');";
    const read = "output = (await import('node:fs')).readFileSync('made.txt', 'utf8');";
    prepare(
      { 'pawl.yml': config, 'setup.mjs': setup, 'app.mjs': program('') },
      { 'app.mjs': program(read) },
      3,
    );
    const { report } = await compare();
    expect(report().suites[0]?.relapses[0]?.candidate?.text).toBe('made');
    expect(existsSync(join(repository.root, 'made.txt'))).toBe(false);
    repository.commit({ 'setup.mjs': "console.error('no such package'); process.exit(4);" });
    const broken = await compare();
    expect(broken.code).toBe(2);
    expect(broken.stderr).toMatch(
      /the setup of suite shop failed at [0-9a-f]{12}: it ended with exit code 4 \(its standard error ends: no such package\)/,
    );
    expect(broken.leftovers()).toEqual([]);
  });

  it('is ended when the person interrupts, and leaves nothing behind', async () => {
    prepare(
      { 'pawl.yml': command, 'app.mjs': program('') },
      { 'app.mjs': program("if (n >= 0) { console.error('asked'); continue; }") },
      3,
    );
    const { code, leftovers, stderr } = await run(
      ['compare', '--base', 'base', '--head', 'main'],
      {},
      (kill) => setTimeout(() => kill('SIGINT'), 2_000),
    );
    expect([code, stderr]).toEqual([3, expect.any(String)]);
    expect(leftovers()).toEqual([]);
  });

  it('is not asked of another model', async () => {
    prepare({ 'pawl.yml': command, 'app.mjs': program('') }, {});
    const { code, stderr } = await compare(['--candidate-model', 'openai/gpt-4.1']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      'suite shop asks an application, so it cannot be asked of openai/gpt-4.1',
    );
  });

  it('spends nothing under max_usd alone, and never says $0 of what it does not know', async () => {
    const capped = `${command}budget: {max_usd: 1}\n`;
    prepare(
      { 'pawl.yml': capped, 'app.mjs': program('') },
      { 'app.mjs': program('output += "";') },
      3,
    );
    const refused = await compare();
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain(
      'max_usd is set, but the worst case of suite shop is not known: how much command node app.mjs spends on a case is its own affair\n  → bound the replay by budget.max_calls too (on base)',
    );
    expect((await run(['check'])).stderr).toContain('pawl.yml:10:19: max_usd is set');
    repository.git('checkout', '--quiet', '-B', 'main', 'base');
    repository.commit({ 'pawl.yml': command });
    repository.git('tag', '--force', 'base');
    repository.commit({ 'app.mjs': program('process.exit(1);') });
    expect((await compare()).report().budget.spent_usd).toBe(null);
  });

  it('counts what the application says that a trial cost', async () => {
    const paid = `${command}budget: {max_usd: 1, max_calls: 100}\n`;
    const told = (usd: number) => program('').replace('output }', `output, cost_usd: ${usd} }`);
    prepare({ 'pawl.yml': paid, 'app.mjs': told(0.001) }, { 'app.mjs': told(0.0005) });
    const { report } = await compare();
    expect(report()).toMatchObject({
      budget: { spent_usd: 0.06 },
      suites: [{ cost: { baseline_usd: 0.04, candidate_usd: 0.02 } }],
    });
  });

  it('answers again from the trial log of both versions', async () => {
    prepare(
      { 'pawl.yml': command, 'app.mjs': program('') },
      { 'app.mjs': program("if (n < 15) output = 'no idea';") },
    );
    const log = join(repository.root, '.git', 'trials.jsonl');
    await compare(['--trial-log', log]);
    const { code, report } = await compare(['--recorded', log]);
    expect(code).toBe(1);
    expect(report()).toMatchObject({
      // 80 trials, and two fresh ones of each flip on each side.
      calls: { made: 0, from_recordings: 140 },
      suites: [{ counts: { relapses: 15, errored: 0 } }],
    });
  });
});

describe('an application that is a service', () => {
  const answerOf = (asked: { readonly input?: unknown }) =>
    `Answer ${/\d+/.exec(JSON.stringify(asked.input))?.[0]}`;

  it('fails a change whose service regresses', async () => {
    const baseline = await startApplicationServer((asked) => ({
      body: { output: answerOf(asked), usage: { input_tokens: 10, output_tokens: 5 } },
    }));
    const candidate = await startApplicationServer((asked) => ({
      body: { id: asked.id, output: Number(asked.id.slice(5)) < 15 ? 'no idea' : answerOf(asked) },
    }));
    const config = configOf(
      `http: {baseline: "${baseline.url}/reply", candidate: "${candidate.url}/reply"}`,
    );
    prepare({ 'pawl.yml': config, 'app.py': 'one' }, { 'app.py': 'two' });
    const { code, report } = await compare();
    await Promise.all([baseline.stop(), candidate.stop()]);
    expect(code).toBe(1);
    expect(report().suites[0]).toMatchObject({
      baseline: { model: baseline.url.replace('://', ' ') },
      candidate: { model: candidate.url.replace('://', ' ') },
      counts: { both_pass: 25, relapses: 15 },
    });
    expect(baseline.asked[0]).toMatchObject({ trial: 0, input: { question: expect.any(String) } });
    expect(baseline.asked[0]?.headers.authorization).toBe(undefined);
  });

  it('follows no redirect', async () => {
    const elsewhere = await startApplicationServer(() => ({ body: { output: 'elsewhere' } }));
    const service = await startApplicationServer(() => ({
      status: 307,
      headers: { location: elsewhere.url },
    }));
    const config = configOf(`http: {baseline: "${service.url}/a", candidate: "${service.url}/b"}`);
    prepare({ 'pawl.yml': config, 'app.py': 'one' }, { 'app.py': 'two' }, 3);
    const { code, report } = await compare();
    await Promise.all([service.stop(), elsewhere.stop()]);
    expect(code).toBe(3);
    expect(elsewhere.asked).toHaveLength(0);
    expect(JSON.stringify(report().suites[0]?.errors)).toContain('sent the call elsewhere');
  });

  it('refuses an address of the change, and one service for both versions', async () => {
    const config = configOf(
      'http: {baseline: "https://a.example", candidate: "https://b.example"}',
    );
    prepare(
      { 'pawl.yml': config, 'app.py': 'one' },
      { 'pawl.yml': config.replace('b.example', 'evil.example') },
    );
    const { code, stderr } = await compare();
    expect(code).toBe(2);
    expect(stderr).toContain(
      'pawl.yml:4:54: this change sends the cases of suite shop to https://evil.example, which base does not',
    );
    const same = configOf('http: {url: "https://a.example/reply"}');
    repository.git('checkout', '--quiet', '-B', 'main', 'base');
    repository.commit({ 'pawl.yml': same });
    repository.git('tag', '--force', 'base');
    repository.commit({ 'app.py': 'two' });
    const twice = await compare();
    expect(twice.code).toBe(2);
    expect(twice.stderr).toContain(
      'suite shop asks both versions at https://a.example/reply, so nothing of this change would be tested',
    );
  });
});
