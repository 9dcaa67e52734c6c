import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { call, evaluation, exportLogs, exportSpans, span } from '../sources/otlp/exports.ts';
import { runDist } from '../support/run-dist.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pawl-curate-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: string[]) => runDist('cli.js', { args, folder });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const traceOf = (n: number) => n.toString(16).padStart(32, '0');

/** A trace whose root was judged, and whose call was asked. */
function judged(n: number, options: { question: string; score: number; variant?: string }): string {
  const { question, score, variant = 'v1' } = options;
  const id = n.toString(16).padStart(15, '0');
  const trace = traceOf(n);
  return [
    exportSpans(
      span({ id: `a${id}`, trace }),
      call({
        id: `b${id}`,
        trace,
        parent: `a${id}`,
        question,
        attributes: {
          'llm.output_messages.0.message.role': 'assistant',
          'llm.output_messages.0.message.content': `Reply ${n}`,
          'llm.cost.total': 0.002,
          metadata: JSON.stringify({ prompt_version: variant, user: `user-${n}` }),
        },
      }),
    ),
    exportLogs(
      evaluation({
        score,
        fields: { traceId: trace, spanId: `a${id}` },
        attributes: { 'gen_ai.evaluation.explanation': 'Ask ada@acme.io why.' },
      }),
    ),
  ].join('\n');
}

const curate = (...more: string[]) =>
  run('curate', '--from', 'otlp', 'traces.jsonl', '--dataset', 'data/support.jsonl', ...more);
const bad = ['--bad', 'user_score < 0.5 of 0..1'];

it('makes of a log with thumbs-downs a dataset that pawl check takes, and adds nothing twice', async () => {
  const questions = [
    'Where is my parcel 12345? I am ada@acme.io.',
    'Can I return shoes after six weeks?',
    'Where is my parcel 99999? I am bob@acme.io.',
  ];
  writeFileSync(
    join(folder, 'traces.jsonl'),
    [
      ...questions.map((question, n) => judged(n + 1, { question, score: 0 })),
      judged(9, { question: 'All is well?', score: 1 }),
    ].join('\n'),
  );
  const dry = await curate(...bad, '--dry-run');
  expect([dry.code, dry.stderr]).toEqual([0, expect.stringContaining('nothing was written')]);
  const first = await curate(...bad);
  expect(first.code).toBe(0);
  expect(first.stderr).toContain('3 failures in 3 traces: 2 cases chosen');
  expect(first.stderr).toContain('1 ask what another failure asks');
  expect(first.stderr).toContain('git diff -- data/support.jsonl');
  const lines = read('data/support.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ messages, weight }) => [messages[0].content, weight])).toEqual(
    expect.arrayContaining([
      [expect.stringMatching(/^Where is my parcel \d+\? I am person1@example\.com\.$/), 2],
      ['Can I return shoes after six weeks?', undefined],
    ]),
  );
  expect(read('data/support.jsonl')).not.toContain('acme.io');
  const before = read('data/support.jsonl');
  const again = await curate(...bad);
  expect([again.code, read('data/support.jsonl')]).toEqual([0, before]);
  expect(again.stderr).toMatch(/2 in the dataset already|1 in the dataset already/);
  writeFileSync(
    join(folder, 'pawl.yml'),
    'version: 1\nsuites:\n  support:\n    prompt: {system: p.txt}\n    model: openai/gpt-4.1-2025-04-14\n    dataset: data/support.jsonl\n    metrics:\n      judged: {contains: Reply}\n',
  );
  writeFileSync(join(folder, 'p.txt'), 'You help.');
  const checked = await run('check');
  expect([checked.code, checked.stderr]).toEqual([0, '']);
}, 60_000);

it('says what is missing or cannot be meant', async () => {
  writeFileSync(join(folder, 'traces.jsonl'), '');
  const say = async (...args: string[]) => {
    const { code, stderr } = await run(...args);
    return `${code} ${stderr}`;
  };
  const to = ['--dataset', 'x.jsonl'];
  expect(await say('curate', ...to, ...bad)).toMatch(/^2 --from is needed/);
  expect(await say('curate', '--from', 'phenix', ...to, ...bad)).toContain(
    'did you mean "phoenix"?',
  );
  expect(await say('curate', '--from', 'otlp', 'traces.jsonl', ...to)).toMatch(
    /^2 nothing says what a failure is/,
  );
  expect(await say('curate', '--from', 'otlp', ...to, ...bad)).toMatch(/^2 no file is named/);
  expect(await say('curate', '--from', 'otlp', 'gone.jsonl', ...to, ...bad)).toMatch(
    /^2 .*gone\.jsonl/,
  );
  expect(await say('curate', '--from', 'langsmith', ...to, ...bad)).toMatch(
    /^2 LANGSMITH_API_KEY is not set/,
  );
  expect(
    await say('curate', '--from', 'otlp', 'traces.jsonl', '--dataset', 'x.csv', ...bad),
  ).toMatch(/^2 .*not JSONL/);
  writeFileSync(join(folder, 'x.jsonl'), '{"id": 1}\n');
  expect(await say('curate', '--from', 'otlp', 'traces.jsonl', ...to, ...bad)).toMatch(
    /^2 x\.jsonl:1/,
  );
}, 60_000);

it('keeps personal details only where that is asked for, and replaces names of pawl.yml', async () => {
  writeFileSync(
    join(folder, 'traces.jsonl'),
    judged(1, { question: 'I am Ada Lovelace, ada@acme.io.', score: 0 }),
  );
  await curate(...bad, '--redact', 'off', '--plain');
  expect(read('data/support.jsonl')).toContain('I am Ada Lovelace, ada@acme.io.');
  rmSync(join(folder, 'data'), { recursive: true });
  writeFileSync(
    join(folder, 'pawl.yml'),
    'version: 1\nredaction: {names: [Ada Lovelace]}\nsuites:\n  s: {prompt: {system: p.txt}, model: openai/x, dataset: d.jsonl, metrics: {m: {contains: a}}}\n',
  );
  await curate(...bad);
  expect(read('data/support.jsonl')).toContain('I am Person-1, person1@example.com.');
}, 60_000);

it('sums up an A/B test from the same log', async () => {
  const traffic = Array.from({ length: 400 }, (_, n) =>
    judged(n + 1, {
      question: `Question ${n}`,
      score: n % 2 === 0 ? Number(n % 10 < 4) : Number(n % 20 < 17),
      variant: n % 2 === 0 ? 'v1' : 'v2',
    }),
  );
  writeFileSync(join(folder, 'traces.jsonl'), traffic.join('\n'));
  const { code, stdout, stderr } = await run(
    'ab',
    '--from',
    'otlp',
    'traces.jsonl',
    '--variant',
    'metadata.prompt_version',
    '--baseline',
    'v1',
    '--unit',
    'metadata.user',
    ...bad,
    '--json',
    'ab.json',
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^stop: v2 is better than v1/);
  expect(stdout).toContain('80 of 200');
  expect(stdout).toMatch(/v2 +1\d\d of 200/);
  const { variants } = JSON.parse(read('ab.json'));
  expect(variants[0].costPerSuccess).toBeCloseTo((200 * 0.002) / 80, 10);
}, 60_000);

it('pawl check finds a prompt that sends nothing of what the cases ask', async () => {
  const config =
    'version: 1\nsuites:\n  s: {prompt: {system: p.txt}, model: openai/x, dataset: d.jsonl, metrics: {m: {contains: a}}}\n';
  writeFileSync(join(folder, 'pawl.yml'), config);
  writeFileSync(
    join(folder, 'd.jsonl'),
    '{"id": 1, "input": {"question": "Where?"}}\n{"id": 2, "input": {"question": "When?"}}\n',
  );
  writeFileSync(join(folder, 'p.txt'), 'You help.');
  const unsent = await run('check');
  expect([unsent.code, unsent.stderr]).toEqual([
    2,
    expect.stringMatching(/^d\.jsonl:1:1: no case with an input of its own is asked anything/),
  ]);
  writeFileSync(join(folder, 'p.txt'), 'You help with {{question}}');
  expect((await run('check')).stderr).toBe('');
});
