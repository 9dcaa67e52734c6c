import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { type Report, reportSchema } from '../../src/report/report.ts';
import type { LlmCall } from '../support/llm-server.ts';
import { answerTo } from '../support/shop.ts';
import { isCandidate, useShop } from '../support/use-shop.ts';

const shop = useShop();
const { prepare, compare, run } = shop;
const revisions = ['--base', 'base', '--head', 'main'];
const numberOf = (call: LlmCall): number => Number(answerTo(call.messages).slice(7));
const right = (call: LlmCall) => ({ text: answerTo(call.messages) });
const wrong = { text: 'no idea' };

/** Replays in so many parts, one after another. */
async function replayParts(count: number, ...args: string[]) {
  mkdirSync(join(shop.repository.root, 'shards'), { recursive: true });
  const ends = [];
  for (let index = 1; index <= count; index += 1) {
    rmSync(join(shop.repository.root, '.git', 'pawl'), { recursive: true, force: true });
    const output = join('shards', String(index));
    ends.push(await run(['shard', `${index}/${count}`, '--output', output, ...revisions, ...args]));
  }
  return ends;
}

async function merge(...args: string[]) {
  const finished = await run(['merge', 'shards', '--json', 'merged.json', ...revisions, ...args]);
  const read = (): Report =>
    reportSchema.parse(JSON.parse(readFileSync(join(shop.repository.root, 'merged.json'), 'utf8')));
  return { ...finished, report: read };
}

/** What is remembered of each case. */
function readOutcomes(): readonly { readonly replays: number; readonly failed?: string }[] {
  const folder = join(shop.repository.root, '.git', 'pawl');
  const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.outcomes.jsonl'));
  const lines = readFileSync(join(folder, name), 'utf8').trim().split('\n');
  return lines.flatMap((line) => JSON.parse(line).outcome ?? []);
}

/** What decides and is shown, without what differs between any two runs. */
function outcomeOf(report: Report) {
  return report.suites.map(({ metrics, counts, relapses, fixes, flaky, reasons, verdict }) => ({
    metrics,
    counts,
    reasons,
    verdict,
    cases: [relapses, fixes, flaky].map((list) => list.map(({ id, confirmed }) => [id, confirmed])),
  }));
}

describe('a comparison on several machines', () => {
  it('comes to the verdict of one machine, and stops at the same case', async () => {
    prepare({ count: 240, design: ['trials: 1'], pinned: [7, 201] });
    shop.answer = (call) => (isCandidate(call) && numberOf(call) % 3 === 0 ? wrong : right(call));
    const whole = (await compare()).report();
    const parts = await replayParts(4);
    expect(parts.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(parts[0]?.stdout).toMatch(/^shard 1\/4: 60 cases of 1 suite, \d+ calls, \$/);
    const merged = await merge();
    expect(merged.code).toBe(1);
    expect(outcomeOf(merged.report())).toEqual(outcomeOf(whole));
    expect(merged.report().suites[0]?.replay?.stopped_early).toBe(true);
    expect(merged.report().notices).toContain('merged from 4 of 4 shards');
    // The parts remember nothing; merged once more, they are one replay all the same.
    await merge();
    const replayed = merged.report().suites[0]?.counts.cases ?? 0;
    const remembered = readOutcomes();
    expect(remembered.length).toBeGreaterThanOrEqual(replayed);
    expect(new Set(remembered.map(({ replays }) => replays))).toEqual(new Set([1]));
    const failing = remembered.filter(({ failed }) => failed !== undefined);
    expect(failing.length).toBeGreaterThanOrEqual(merged.report().suites[0]?.counts.relapses ?? 1);
    // Every case on both sides, and what was tried again.
    expect(merged.report().calls.made).toBeGreaterThanOrEqual(480);
    expect(merged.report().budget.spent_usd).toBeGreaterThan(0);
  });

  it('is the same with several trials, clusters and a judge that stumbles', async () => {
    const judge = 'gpt-4.1-nano-2025-04-14';
    const metric = `{judge: {rubric: Is it right?, model: openai/${judge}}, primary: true}`;
    const design = ['trials: 2', 'cluster: group'];
    prepare({ count: 24, design, metric, groupOf: (index) => `team-${index % 8}` });
    const asked = new Map<string, number>();
    shop.answer = (call) => {
      if (call.model !== judge) return isCandidate(call) ? wrong : right(call);
      const text = JSON.stringify(call.messages);
      const times = asked.get(text) ?? 0;
      asked.set(text, times + 1);
      // The first attempt at each text cannot be read.
      if (times % 2 === 0) return { text: 'hm' };
      return {
        text: `{"reason": "so", "verdict": "${text.includes('no idea') ? 'fail' : 'pass'}"}`,
      };
    };
    const whole = (await compare()).report();
    await replayParts(3);
    asked.clear();
    const calls = shop.server.requests.length;
    const merged = await merge();
    expect(shop.server.requests.length).toBe(calls);
    expect(outcomeOf(merged.report())).toEqual(outcomeOf(whole));
    expect(merged.report().verdict).not.toBe('incomplete');
  });

  it('is incomplete where a part is missing, was not finished or is damaged', async () => {
    prepare({ count: 30, design: ['trials: 1'] });
    shop.answer = right;
    await replayParts(3);
    const second = join(shop.repository.root, 'shards', '2');
    const log = readFileSync(join(second, 'trials.jsonl'), 'utf8');
    writeFileSync(join(second, 'trials.jsonl'), log.slice(0, -200));
    const damaged = await merge();
    expect(damaged.code).toBe(3);
    expect(damaged.report().notices).toContain('1 line of the shards could not be used');
    rmSync(join(second, 'shard.json'));
    const unfinished = await merge();
    expect(unfinished.code).toBe(3);
    expect(unfinished.report().notices).toContain('shard 2/3 did not finish');
    expect(unfinished.report().budget.spent_usd).toBeNull();
    rmSync(second, { recursive: true });
    const missing = await merge();
    expect(missing.code).toBe(3);
    expect(missing.report().suites[0]?.errors[0]).toMatchObject({ cases: 10 });
    expect(missing.stdout).toContain('no part of the replay brought this trial');
  });

  it('is held to the order of its first replay: another seed is no other chance', async () => {
    prepare({ count: 120, design: ['trials: 1'] });
    shop.answer = (call) => (isCandidate(call) && numberOf(call) % 8 === 0 ? wrong : right(call));
    mkdirSync(join(shop.repository.root, 'shards'));
    await run(['shard', '1/1', '--output', 'shards/1', ...revisions]);
    const first = (await merge()).report();
    for (const seed of ['2', '3', '4']) {
      await run(['shard', '1/1', '--output', 'shards/1', ...revisions, '--seed', seed]);
      const again = await merge();
      expect(outcomeOf(again.report())).toEqual(outcomeOf(first));
    }
  });

  it('answers from recordings as one machine does, which may have one trial of each case', async () => {
    prepare({ count: 8, design: ['trials: 1'] });
    shop.answer = right;
    await compare('--trial-log', 'recorded.jsonl');
    const config = readFileSync(join(shop.repository.root, 'pawl.yml'), 'utf8');
    shop.repository.git('checkout', '--quiet', 'base');
    const old = readFileSync(join(shop.repository.root, 'pawl.yml'), 'utf8');
    const twice = (text: string) => text.replace('trials: 1', 'trials: 2');
    shop.repository.commit({ 'pawl.yml': twice(old) });
    shop.repository.git('tag', '--force', 'base');
    shop.repository.commit({ 'pawl.yml': twice(config) });
    shop.repository.git('branch', '--force', 'main');
    const recorded = ['--recorded', 'recorded.jsonl'];
    const whole = await compare(...recorded);
    expect(whole.code).toBe(0);
    const parts = await replayParts(2, ...recorded);
    expect(parts.map(({ code }) => code)).toEqual([0, 0]);
    const merged = await merge(...recorded);
    expect(merged.code).toBe(0);
    expect(outcomeOf(merged.report())).toEqual(outcomeOf(whole.report()));
  });

  it('says where nobody knows the model of the candidate, as one machine does', async () => {
    prepare({ count: 4, design: ['trials: 1'] });
    shop.answer = (call) =>
      isCandidate(call) ? { status: 404, error: { message: 'no such model' } } : right(call);
    await replayParts(2);
    const merged = await merge();
    expect(merged.code).toBe(2);
    expect(merged.stderr).toMatch(/pawl\.yml:\d+.*the model openai\/\S+ was not found/s);
  });

  it('passes where nothing is to be replayed', async () => {
    prepare({ count: 4, design: ['trials: 1'] });
    mkdirSync(join(shop.repository.root, 'shards'));
    const same = ['--base', 'main', '--head', 'main'];
    for (const part of ['1/2', '2/2'])
      expect((await run(['shard', part, '--output', `shards/${part[0]}`, ...same])).code).toBe(0);
    const merged = await run(['merge', 'shards', ...same]);
    expect(merged.code).toBe(0);
    expect(merged.stdout).toContain('pass');
  });

  it('refuses parts of another comparison', async () => {
    prepare({ count: 6, design: ['trials: 1'] });
    shop.answer = right;
    await replayParts(2);
    await run(['shard', '2/2', '--output', 'shards/2', ...revisions, '--seed', '9']);
    const other = await merge();
    expect(other.code).toBe(2);
    expect(other.stderr).toContain('shard 2/2 is of another comparison: the seed is 9, not 1');
    const elsewhere = await run(['merge', 'shards', '--base', 'main', '--head', 'base']);
    expect(elsewhere.code).toBe(2);
    expect(elsewhere.stderr).toContain('base is ');
    const nothing = await run(['merge', 'data', ...revisions]);
    expect(nothing.stderr).toContain('there is no shard that finished');
    appendFileSync(join(shop.repository.root, 'shards', '1', 'shard.json'), '}');
    expect((await merge()).stderr).toContain('this is no manifest of a shard');
  });

  it('shares the budget, and says which part it cannot be', async () => {
    prepare({ count: 40, design: ['trials: 1'], extra: 'budget: {max_calls: 40}\n' });
    shop.answer = right;
    const [first] = await replayParts(2);
    expect(first?.code).toBe(3);
    expect(first?.stdout).toContain('20 calls');
    expect(first?.stdout).toContain('20 trials without an answer');
    for (const part of ['0/2', '3/2', '1', '1/257', 'a/b']) {
      const { code, stderr } = await run(['shard', part, '--output', 'shards', ...revisions]);
      expect(code).toBe(2);
      expect(stderr).toContain(`the shard is "${part}"`);
    }
  });
});
