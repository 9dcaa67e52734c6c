import { execSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { reportSchema } from '../../src/report/report.ts';
import { canary } from '../support/canary.ts';
import { createRepository } from '../support/repository.ts';
import { runDist } from '../support/run-dist.ts';
import { answerTo, cases, configOf, prompt } from '../support/shop.ts';
import { isCandidate, useShop } from '../support/use-shop.ts';

const shop = useShop();
const { prepare, compare, run } = shop;

describe('pawl compare', () => {
  it('passes an update that is surely not worse, with exact money and every call accounted for', async () => {
    prepare({ count: 80 });
    shop.answer = (call) => ({
      text: answerTo(call.messages),
      usage: { input: 1_000, output: 100, cached: 200 },
      servedModel: call.model,
    });
    const { code, report, stdout } = await compare();
    expect(code).toBe(0);
    expect(report()).toMatchObject({
      schema_version: 1,
      verdict: 'pass',
      failed: false,
      calls: { planned: 160, made: 160, retried: 0, from_recordings: 0 },
      suites: [
        {
          name: 'shop',
          verdict: 'pass',
          baseline: { model: 'openai/gpt-4.1-2025-04-14', served_models: ['gpt-4.1-2025-04-14'] },
          counts: {
            cases: 80,
            pairs: 80,
            both_pass: 80,
            relapses: 0,
            fixes: 0,
            both_fail: 0,
            unscored: 0,
            errored: 0,
          },
          tokens: { baseline: { input: 80_000, output: 8_000, cached_input: 16_000 } },
          // 80 × (800 × $2 + 200 × $0.50 + 100 × $8) per million tokens.
          cost: { baseline_usd: 0.2 },
        },
      ],
    });
    expect(stdout).toMatch(/^✅? ?.*pass/);
  });

  it('fails on a regression: exit code 1, relapses with both outputs, and no key anywhere', async () => {
    prepare({ count: 40 });
    shop.answer = (call) => ({
      text: isCandidate(call) && call.index % 2 === 0 ? 'no idea' : answerTo(call.messages),
    });
    shop.answer = (call) => {
      const right = answerTo(call.messages);
      return { text: isCandidate(call) && Number(right.slice(7)) < 15 ? 'no idea' : right };
    };
    const { code, report, markdown, stdout, stderr } = await compare();
    expect(code).toBe(1);
    const [suite] = report().suites;
    expect(suite?.counts).toMatchObject({ both_pass: 25, relapses: 15, fixes: 0 });
    expect(suite?.metrics[0]).toMatchObject({
      name: 'correct',
      baseline: 1,
      candidate: 0.625,
      verdict: 'regressed',
    });
    expect(suite?.relapses[0]).toMatchObject({
      id: 'case-0',
      expected: 'Answer 0',
      baseline: { text: 'Answer 0' },
      candidate: { text: 'no idea' },
    });
    expect(markdown()).toMatch(/^### ❌ Pawl: fail\. 15 relapses/);
    expect(stdout + stderr + markdown() + JSON.stringify(report())).not.toContain(canary);
  });

  it('gives the same report for the same seed, apart from times', async () => {
    prepare({ count: 20 });
    shop.answer = (call) => ({ text: answerTo(call.messages) });
    const timeless = (text: string) =>
      text.replace(/"(created_at|duration_ms|p50|p95|low|high|relative)": .*/g, '');
    await compare('--seed', '7');
    const first = timeless(readFileSync(join(shop.repository.root, 'report.json'), 'utf8'));
    rmSync(join(shop.repository.root, '.git', 'pawl'), { recursive: true });
    await compare('--seed', '7');
    expect(timeless(readFileSync(join(shop.repository.root, 'report.json'), 'utf8'))).toBe(first);
  });

  it('fails on one pinned relapse although nothing else changed', async () => {
    prepare({ count: 100, pinned: [7] });
    shop.answer = (call) => ({
      text:
        isCandidate(call) && answerTo(call.messages) === 'Answer 7'
          ? 'no idea'
          : answerTo(call.messages),
    });
    const { code, report } = await compare();
    expect(code).toBe(1);
    expect(report().reasons[0]).toBe(
      '1 pinned case relapsed, whatever the average says: case-7 (failed 3 of 3)',
    );
  });

  it('is incomplete, not failed, when the provider breaks: exit code 3', async () => {
    prepare({ count: 6 });
    shop.answer = (call) =>
      isCandidate(call)
        ? { status: 400, error: { message: 'Unsupported parameter: temperature' } }
        : { text: answerTo(call.messages) };
    const { code, report } = await compare();
    expect(code).toBe(3);
    expect(report()).toMatchObject({
      verdict: 'incomplete',
      suites: [{ counts: { errored: 6, pairs: 0 } }],
    });
    expect(report().suites[0]?.errors[0]?.message).toContain('Unsupported parameter');
  });

  it('stops after one call with a wrong key, which it shows nowhere', async () => {
    prepare({ count: 30 });
    const before = shop.server.requests.length;
    shop.answer = () => ({
      status: 401,
      error: { message: `Incorrect API key provided: ${canary}` },
    });
    const { code, stdout, stderr, markdown, report } = await compare();
    expect(code).toBe(3);
    // One for each model: the two are guarded apart.
    expect(shop.server.requests.length - before).toBeLessThanOrEqual(2);
    expect(stdout + stderr + markdown() + JSON.stringify(report())).not.toContain(canary);
  });

  it('retries what may be retried', async () => {
    prepare({ count: 4 });
    let refused = 0;
    shop.answer = (call) => {
      if (refused < 2) {
        refused += 1;
        return {
          status: 429,
          headers: { 'retry-after-ms': '20' },
          error: { message: 'slow down', code: 'slow_down' },
        };
      }
      return { text: answerTo(call.messages) };
    };
    const { report } = await compare();
    expect(report().calls).toMatchObject({ planned: 8, made: 10, retried: 2 });
    expect(report().suites[0]?.counts.both_pass).toBe(4);
  });

  it('never spends more than the cap, and says what is missing', async () => {
    prepare({ count: 40, extra: 'budget: {max_usd: 0.01}\n' });
    shop.answer = (call) => ({ text: answerTo(call.messages), usage: { input: 60, output: 50 } });
    const { code, report } = await compare();
    expect(code).toBe(3);
    expect(report().budget.spent_usd).toBeGreaterThan(0.005);
    expect(report().budget.spent_usd).toBeLessThanOrEqual(0.01);
    expect(report().suites[0]?.counts.errored).toBeGreaterThan(0);
  });

  it('answers from its own trial log: the same counts, no call', async () => {
    prepare({ count: 12 });
    shop.answer = (call) => ({
      text: isCandidate(call) && call.index % 3 === 0 ? 'no idea' : answerTo(call.messages),
    });
    const first = (await compare('--trial-log', 'trials.jsonl')).report();
    const before = shop.server.requests.length;
    const again = (await compare('--recorded', 'trials.jsonl')).report();
    expect(shop.server.requests.length).toBe(before);
    expect(again.suites[0]?.counts).toEqual(first.suites[0]?.counts);
    expect(again.suites[0]?.cost).toEqual(first.suites[0]?.cost);
    // Four relapses were tried again, twice on each side.
    expect(first.calls).toMatchObject({ planned: 24, made: 40 });
    expect(again.calls).toMatchObject({ planned: 24, made: 0, from_recordings: 40 });
    expect(again.budget.spent_usd).toBe(0);
    expect(again.notices.join()).toMatch(/recordings in trials\.jsonl/);
  });

  it('replays nothing when nothing relevant changed', async () => {
    prepare({ count: 3 });
    shop.repository.git('tag', '--force', 'base', 'main');
    shop.repository.commit({ 'README.md': 'text' });
    const before = shop.server.requests.length;
    const { code, report, stdout } = await compare();
    expect(code).toBe(0);
    expect(shop.server.requests.length).toBe(before);
    expect(report().suites[0]).toMatchObject({ status: 'unchanged', verdict: 'pass' });
    expect(stdout).toMatch(/nothing was replayed/i);
  });

  it('warns when one name was answered by two models, and repeats what it was asked', async () => {
    prepare({ count: 3, head: 'openai/gpt-4.1-2025-04-14' });
    shop.repository.commit({ 'prompts/shop.txt': `${prompt} Please.` });
    shop.answer = (call) => {
      const candidate = call.messages.some(({ content }) => content.includes('Please'));
      return { text: answerTo(call.messages), servedModel: candidate ? 'gpt-b' : 'gpt-a' };
    };
    const { report } = await compare(
      '--max-usd',
      '2',
      '--allow-endpoint',
      'https://llm.example.com/v1',
    );
    expect(report().suites[0]?.warnings.join()).toContain(
      'openai/gpt-4.1-2025-04-14 was answered by gpt-a for the baseline and by gpt-b for the candidate',
    );
    expect(report().reproduce).toContain(
      '--allow-endpoint https://llm.example.com/v1 --max-usd 2 --seed 1',
    );
  });

  it('names the trial log when only one side was received', async () => {
    prepare({ count: 2 });
    shop.answer = (call) =>
      isCandidate(call)
        ? { status: 401, error: { message: 'no' } }
        : { text: answerTo(call.messages) };
    expect((await compare()).stderr).toContain('every trial, with raw responses');
  });

  it('compares two models without a commit, across protocols', async () => {
    prepare({ count: 5 });
    shop.answer = (call) => ({ text: answerTo(call.messages) });
    const { report } = await compare(
      '--head',
      'base',
      '--candidate-model',
      'anthropic/claude-sonnet-4-5-20250929',
    );
    expect(report().suites[0]).toMatchObject({
      baseline: { model: 'openai/gpt-4.1-2025-04-14' },
      candidate: { model: 'anthropic/claude-sonnet-4-5-20250929' },
      counts: { both_pass: 5 },
    });
  });

  it('keeps what was received when interrupted: incomplete, exit code 3', async () => {
    prepare({ count: 200 });
    shop.answer = (call) => ({ text: answerTo(call.messages), delayMs: 100 });
    const before = shop.server.requests.length;
    const finished = await runDist('cli.js', {
      args: ['compare', '--base', 'base', '--head', 'main', '--json', 'report.json'],
      folder: shop.repository.root,
      environment: { OPENAI_BASE_URL: `${shop.server.url}/v1`, OPENAI_API_KEY: canary },
      onStart: (kill) => {
        const timer = setInterval(() => {
          if (shop.server.requests.length - before < 60) return;
          clearInterval(timer);
          kill('SIGINT');
        }, 5);
      },
    });
    expect(finished.code).toBe(3);
    const report = reportSchema.parse(
      JSON.parse(readFileSync(join(shop.repository.root, 'report.json'), 'utf8')),
    );
    expect(report.verdict).toBe('incomplete');
    expect(report.notices.join()).toMatch(/cancelled/);
    expect(shop.server.requests.length - before).toBeLessThan(200);
  });
});

describe('bad input: exit code 2 before any call', () => {
  const refuse = async (
    files: Readonly<Record<string, string | null>>,
    message: RegExp,
    ...args: string[]
  ) => {
    prepare({ count: 3 });
    shop.repository.commit(files);
    const before = shop.server.requests.length;
    const { code, stderr } = await compare(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
    expect(shop.server.requests.length).toBe(before);
  };
  const head = configOf({ model: 'openai/gpt-4.1-mini-2025-04-14' });

  it.each<[string, Record<string, string | null>, RegExp]>([
    [
      'an unknown key',
      { 'pawl.yml': `${head}budgte: {}\n` },
      /pawl\.yml:12:1: unknown key "budgte"[\s\S]*did you mean "budget"/,
    ],
    ['a missing prompt', { 'prompts/shop.txt': null }, /prompts\/shop\.txt.*does not exist/],
    [
      'duplicate ids',
      { 'data/shop.jsonl': `${cases(1)}\n${cases(1)}\n` },
      /data\/shop\.jsonl:2.*case-0/,
    ],
    ['an empty dataset', { 'data/shop.jsonl': '' }, /data\/shop\.jsonl/],
    ['a bad line', { 'data/shop.jsonl': `${cases(1)}\n{"id": \n` }, /data\/shop\.jsonl:2:/],
    [
      'an unknown provider',
      { 'pawl.yml': head.replace('openai/', 'openia/') },
      /no provider named "openia"/,
    ],
    [
      'a missing variable',
      { 'prompts/shop.txt': 'Hello {{nmae}}' },
      /case-0[\s\S]*nmae[\s\S]*|nmae[\s\S]*case-0/,
    ],
    [
      'a path out of the checkout',
      { 'pawl.yml': head.replace('data/shop', '../../etc/shop') },
      /leads out of the repository/,
    ],
    [
      'a foreign base_url',
      {
        'pawl.yml': `${head.replace('openai/', 'mine/')}providers: {mine: {base_url: "https://evil.example/v1", api_key_env: OPENAI_API_KEY}}\n`,
      },
      /evil\.example/,
    ],
    [
      'a parameter that the protocol has not',
      { 'pawl.yml': head.replace('{max_output_tokens: 50}', '{seed: 1}') },
      /seed/,
    ],
  ])('%s', (_, files, message) => refuse(files, message));

  it('an unknown revision', () =>
    refuse({}, /"nowhere" is not in this repository/, '--base', 'nowhere'));

  it('row 64: a shallow clone → an error with a remedy that works', async () => {
    prepare({ count: 2 });
    const whole = shop.repository;
    const clone = join(whole.root, '.git', 'shallow');
    whole.git('checkout', '--quiet', '-b', 'topic');
    whole.commit({ 'README.md': 'text' });
    whole.git('clone', '--quiet', '--depth=1', '--branch=topic', `file://${whole.root}`, clone);
    const plan = (base: string) =>
      runDist('cli.js', { args: ['plan', '--base', base], folder: clone });
    for (const base of ['main', 'origin/main', 'HEAD^']) {
      const { code, stderr } = await plan(base);
      expect(code).toBe(2);
      expect(stderr).toContain('this clone is shallow');
    }
    const advised = /git fetch --unshallow .*'(?=;)/.exec((await plan('main')).stderr)?.[0] ?? '';
    execSync(advised, { cwd: clone, stdio: 'ignore' });
    for (const base of ['origin/main', 'HEAD^']) expect((await plan(base)).code).toBe(0);
  });

  it('a key that is not set', async () => {
    prepare({ count: 3, head: 'mistral/mistral-large-latest' });
    const { code, stderr } = await compare();
    expect(code).toBe(2);
    expect(stderr).toContain('MISTRAL_API_KEY');
  });

  it('an argument that nobody asked for, with what was probably meant', async () => {
    prepare({ count: 1 });
    const { code, stderr } = await run(['compare', 'main']);
    expect(code).toBe(2);
    expect(stderr).toContain('write --base main');
  });

  it('an unknown option, with the one that was meant', async () => {
    prepare({ count: 1 });
    const { code, stderr } = await run(['compare', '--bsae', 'main']);
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean --base?');
  });
});

describe('the other commands', () => {
  it('init writes what check accepts, and overwrites nothing', async () => {
    shop.repository = createRepository();
    shop.repository.write({ 'pawl.yml': 'mine' });
    expect((await run(['init'])).stdout).toContain('kept pawl.yml');
    expect(readFileSync(join(shop.repository.root, 'pawl.yml'), 'utf8')).toBe('mine');
    shop.repository.write({ 'pawl.yml': null });
    await run(['init']);
    const { code, stdout } = await run(['check']);
    expect(stdout).toContain('1 suite, 2 cases, no problem');
    expect(code).toBe(0);
  });

  it('check tells the problems of all files at once', async () => {
    prepare({ count: 2 });
    shop.repository.write({
      'pawl.yml': `${configOf({ model: 'openai/gpt-4.1-2025-04-14' })}budgte: {}\n`,
      'data/shop.jsonl': '{"id": "a"}\nnonsense\n',
    });
    const { code, stderr } = await run(['check']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/pawl\.yml:12:1/);
    expect(stderr).toMatch(/data\/shop\.jsonl:1/);
    expect(stderr).toMatch(/data\/shop\.jsonl:2:/);
  });

  it('check hides nothing behind a metric that cannot be read, and places what files lack', async () => {
    prepare({ count: 2 });
    const config = configOf({ model: 'openai/gpt-4.1-2025-04-14' }).replace(
      'correct: {equals: "{{expected}}", primary: true}',
      `correct: {equal: "{{expected}}", primary: true}
      shape: {regex: "(?=a)"}
      reply: {json_schema: absent.json}
      solved: {judge: {rubric: Right?, model: foo/bar}}`,
    );
    shop.repository.write({
      'pawl.yml': config,
      'prompts/shop.txt': '{{question}} {{tone}} {{language}}',
    });
    const { code, stderr } = await run(['check']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/pawl\.yml:11:\d+: unknown key "equal"/);
    expect(stderr).toMatch(/pawl\.yml:12:\d+: metric "shape": the regex is invalid/);
    expect(stderr).toMatch(/pawl\.yml:13:\d+: absent\.json does not exist/);
    expect(stderr).toMatch(/pawl\.yml:14:\d+: there is no provider named "foo"/);
    expect(stderr).toMatch(
      /data\/shop\.jsonl:1:1: .*"tone".*prompts\/shop\.txt.*\(and 1 more case\)/,
    );
    expect(stderr).toMatch(/data\/shop\.jsonl:1:1: .*"language"/);
    expect(stderr).toContain('7 problems');
  });

  it('check names the line that asks for a file that is not there', async () => {
    prepare({ count: 2 });
    shop.repository.write({ 'prompts/shop.txt': null, 'data/shop.jsonl': null });
    const { stderr } = await run(['check']);
    expect(stderr).toMatch(/pawl\.yml:4:\d+: prompts\/shop\.txt does not exist/);
    expect(stderr).toMatch(/pawl\.yml:7:\d+: data\/shop\.jsonl does not exist/);
  });

  it('plan prices a change without a call and without a key', async () => {
    prepare({ count: 10 });
    const before = shop.server.requests.length;
    const { code, stdout } = await runDist('cli.js', {
      args: ['plan', '--base', 'base'],
      folder: shop.repository.root,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/10 cases × 2 variants = 20 calls, at most \$0\.01/);
    expect(shop.server.requests.length).toBe(before);
  });

  it('import turns rows of another tool into cases that check accepts', async () => {
    prepare({ count: 1 });
    shop.repository.write({
      'rows.jsonl':
        '{"id":"r1","inputs":{"question":"Question 1?"},"outputs":{"answer":"Answer 1"}}\n',
    });
    const { code, stderr } = await run(['import', 'rows.jsonl', '--output', 'data/imported.jsonl']);
    expect(stderr).toContain('langsmith: 1 case imported');
    expect(code).toBe(0);
    expect(readFileSync(join(shop.repository.root, 'data/imported.jsonl'), 'utf8')).toContain(
      '"question":"Question 1?"',
    );
  });

  it('--help is worth reading, for every command', async () => {
    shop.repository = createRepository();
    for (const command of ['init', 'check', 'plan', 'compare', 'demo', 'import']) {
      const { code, stdout } = await run([command, '--help']);
      expect(code).toBe(0);
      expect(stdout).toContain(`pawl ${command}`);
      expect(stdout.split('\n').length).toBeGreaterThan(4);
    }
    expect((await run([])).code).toBe(2);
  });
});
