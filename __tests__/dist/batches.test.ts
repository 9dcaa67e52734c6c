import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { reportSchema } from '../../src/report/report.ts';
import type { LlmCall } from '../support/llm-server.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { runDist } from '../support/run-dist.ts';
import { answerTo, cases, configOf, prompt } from '../support/shop.ts';
import { startWholeHost, type WholeHost } from '../support/whole-host.ts';

let host: WholeHost;
let repository: TestRepository;
let answer: (call: LlmCall) => { readonly text: string };
const right = (call: LlmCall) => ({ text: answerTo(call.messages) });
const isCandidate = ({ model }: LlmCall) => /mini|haiku/.test(model);

beforeEach(async () => {
  answer = right;
  host = await startWholeHost((call) => answer(call));
  repository = createRepository();
});
afterEach(async () => {
  await host.stop();
  repository.remove();
});

function prepare(
  count: number,
  options: { readonly models?: readonly [string, string]; readonly extra?: string } = {},
): void {
  const [old, update] = options.models ?? [
    'openai/gpt-4.1-2025-04-14',
    'openai/gpt-4.1-mini-2025-04-14',
  ];
  const design = ['trials: 1'];
  const config = (model: string) => configOf({ model, design, extra: options.extra ?? '' });
  const files = { 'prompts/shop.txt': prompt, 'data/shop.jsonl': cases(count) };
  repository.commit({ ...files, 'pawl.yml': config(old) });
  repository.git('tag', 'base');
  repository.commit({ 'pawl.yml': config(update) });
}

async function compare(...args: string[]) {
  const finished = await runDist('cli.js', {
    args: [
      ...['compare', '--base', 'base', '--head', 'main', '--json', 'report.json'],
      ...['--mode', 'batch', ...args],
    ],
    folder: repository.root,
    environment: {
      OPENAI_BASE_URL: `${host.url}/v1`,
      OPENAI_API_KEY: 'sk-canary-0123456789',
      ANTHROPIC_BASE_URL: host.url,
      ANTHROPIC_API_KEY: 'sk-canary-0123456789',
      CORP_API_KEY: 'sk-canary-0123456789',
    },
  });
  const read = () =>
    reportSchema.parse(JSON.parse(readFileSync(join(repository.root, 'report.json'), 'utf8')));
  return { ...finished, report: read, warnings: () => read().suites[0]?.warnings.join('\n') ?? '' };
}

const live = () => host.live.requests.length;

describe('a replay by batches', () => {
  it.each([
    ['OpenAI', ['openai/gpt-4.1-2025-04-14', 'openai/gpt-4.1-mini-2025-04-14']],
    ['OpenAI over chat', ['openai-chat/gpt-4.1-2025-04-14', 'openai-chat/gpt-4.1-mini-2025-04-14']],
    ['Anthropic', ['anthropic/claude-sonnet-4-5-20250929', 'anthropic/claude-haiku-4-5-20251001']],
  ] as const)(
    '%s: submits and ends, waits, and decides once the answers are there',
    async (_, models) => {
      prepare(20, { models });
      answer = (call) => (isCandidate(call) ? { text: 'no idea' } : right(call));
      host.batches.setFaults({ polls: 1, reorder: true });
      const submitted = await compare();
      expect(submitted.code).toBe(3);
      expect(submitted.warnings()).toContain('baseline: 20 requests submitted as batch batch_0');
      expect(submitted.warnings()).toContain('candidate: 20 requests submitted as batch batch_1');
      expect(submitted.report().verdict).toBe('incomplete');
      expect(submitted.report().suites[0]?.errors[0]?.message).toBe(
        'its batch has not answered yet',
      );
      expect(live()).toBe(0);
      const waited = await compare();
      expect(waited.code).toBe(3);
      expect(waited.warnings()).toMatch(/batch_0 of 20 requests, submitted 20\S+, is not done yet/);
      expect(host.batches.batches).toHaveLength(2);
      const decided = await compare();
      expect(decided.code).toBe(1);
      expect(decided.warnings()).toContain('batch batch_1 of 20 requests ended: 20 answers');
      const [suite] = decided.report().suites;
      expect(suite?.counts).toMatchObject({ relapses: 20, errored: 0 });
      expect(suite?.relapses[0]?.confirmed).toBe(true);
      // Only what was tried again was asked live.
      expect(live()).toBe(20 * 4);
      const before = live();
      expect((await compare()).code).toBe(1);
      expect(live()).toBe(before);
      expect(host.batches.batches).toHaveLength(2);
    },
  );

  it('is compared at the price where the application runs, whatever side came in a batch', async () => {
    prepare(10);
    await compare();
    const batched = (await compare()).report().suites[0]?.cost;
    // 10 tokens in at $2 and 5 out at $8 a million.
    expect(batched?.baseline_usd).toBeCloseTo((10 * (10 * 2 + 5 * 8)) / 1e6, 9);
    repository.commit({ 'prompts/shop.txt': `Be brief.\n${prompt}` });
    const live = await runDist('cli.js', {
      args: ['compare', '--base', 'base', '--head', 'main', '--json', 'report.json'],
      folder: repository.root,
      environment: { OPENAI_BASE_URL: `${host.url}/v1`, OPENAI_API_KEY: 'sk-canary-0123456789' },
    });
    expect(live.code).toBe(0);
    const mixed = reportSchema.parse(
      JSON.parse(readFileSync(join(repository.root, 'report.json'), 'utf8')),
    );
    expect(mixed.calls).toMatchObject({ made: 10, from_earlier_replays: 10 });
    expect(mixed.suites[0]?.cost.baseline_usd).toBeCloseTo(batched?.baseline_usd ?? 0, 12);
  });

  it('row 87: expired, partial, reordered → joined by id; what is missing is incomplete, and submitted once more', async () => {
    prepare(12);
    host.batches.setFaults({
      expireFrom: 9,
      reorder: true,
      drop: [0],
      duplicate: [2],
      malformed: [4],
      extraLines: ['{"custom_id":"nobody asked","response":null,"error":null}'],
    });
    await compare();
    const partial = await compare();
    expect(partial.code).toBe(3);
    expect(partial.warnings()).toContain('batch_0 of 12 requests expired: 7 answers');
    expect(partial.warnings()).toContain('that nobody asked for');
    expect(partial.warnings()).toContain('5 trials came back without an answer');
    host.batches.setFaults({});
    const again = await compare();
    expect(again.code).toBe(3);
    expect(again.warnings()).toContain('5 requests submitted as batch');
    const whole = await compare();
    expect(whole.code).toBe(0);
    expect(whole.report().suites[0]?.counts.both_pass).toBe(12);
    const asked = host.batches.batches.flatMap(({ entries }) => entries.length);
    expect(asked).toEqual([12, 12, 5, 5]);
  });

  it('is refused, breaks or is forgotten → incomplete, and said', async () => {
    prepare(4);
    host.batches.setFaults({ refuse: { message: 'too many tokens', code: 'limit', line: 2 } });
    await compare();
    const refused = await compare();
    expect(refused.code).toBe(3);
    expect(refused.warnings()).toMatch(/batch_0 of 4 requests was refused: .*too many tokens/);
    host.batches.setFaults({ inspectStatus: 404 });
    await compare();
    const gone = await compare();
    expect(gone.code).toBe(3);
    expect(gone.warnings()).toContain('could not be collected');
    host.batches.setFaults({});
    await compare();
    expect((await compare()).code).toBe(0);
  });

  it.each([
    ['the vendor has half price', 'openai', 'budget: {max_usd: 0.002}\n'],
    [
      'nothing is known of batches',
      'corp',
      `budget: {max_usd: 0.002}
prices:
  corp/gpt-4.1-2025-04-14: {input_per_million: 2, output_per_million: 8}
  corp/gpt-4.1-mini-2025-04-14: {input_per_million: 2, output_per_million: 8}
`,
    ],
  ])('does not pass max_usd where %s, and says so', async (_, name, extra) => {
    const providers = `providers:\n  corp: {base_url: '${host.url}/v1', protocol: openai-responses, api_key_env: CORP_API_KEY}\n`;
    const models = [`${name}/gpt-4.1-2025-04-14`, `${name}/gpt-4.1-mini-2025-04-14`] as const;
    prepare(20, { models, extra: name === 'corp' ? `${extra}${providers}` : extra });
    const { code, warnings, report } = await compare();
    expect(code).toBe(3);
    expect(warnings()).toContain(
      '20 requests could not be submitted: the next call could cost more',
    );
    expect(report().budget.spent_usd).toBeLessThanOrEqual(0.002);
    const sent = host.batches.batches.flatMap(({ entries }) => entries);
    expect(sent.length).toBeLessThanOrEqual(20);
  });

  it('keeps to the budget, and refuses what does not go with it', async () => {
    prepare(10, { extra: 'budget: {max_calls: 15}\n' });
    const { code, warnings } = await compare();
    expect(code).toBe(3);
    expect(warnings()).toContain('candidate: 10 requests could not be submitted: the budget');
    expect(host.batches.batches.flatMap(({ entries }) => entries)).toHaveLength(10);
    const fresh = await compare('--fresh');
    expect(fresh.code).toBe(2);
    expect(fresh.stderr).toContain('do not go with --mode batch');
    const unknown = await compare('--mode', 'later');
    expect(unknown.stderr).toContain('give live or batch');
  });
});
