import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { answerTo } from '../support/shop.ts';
import { isCandidate, useShop } from '../support/use-shop.ts';

const shop = useShop();
const file = 'data/shop.jsonl';
const stats = async (...args: string[]) => {
  const finished = await shop.run(['dataset', 'stats', file, ...args]);
  return { ...finished, told: `${finished.stdout}${finished.stderr}` };
};
const keptFolder = () => join(shop.repository.root, '.git', 'pawl');
const outcomesFile = () => {
  const [name = ''] = readdirSync(keptFolder()).filter((kept) => kept.includes('.outcomes.'));
  return join(keptFolder(), name);
};
const json = () => JSON.parse(readFileSync(join(shop.repository.root, 'stats.json'), 'utf8'));
/** As if everything had begun so many days earlier. */
const age = (days: number) => {
  const earlier = new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const text = readFileSync(outcomesFile(), 'utf8');
  writeFileSync(outcomesFile(), text.replaceAll(/"first":"[\d-]+"/g, `"first":"${earlier}"`));
};
/** Wrong on the candidate, for one case. */
const breakThree = () => {
  shop.answer = (call) => {
    const text = answerTo(call.messages);
    return { text: isCandidate(call) && text === 'Answer 3' ? 'no idea' : text };
  };
};

describe('pawl dataset stats', () => {
  it('tells from two compares which cases never failed, and how often they were replayed', async () => {
    shop.prepare({ count: 8, pinned: [1], tagOf: (index) => (index < 3 ? 'refund' : 'parcel') });
    const before = await stats();
    expect([before.code, before.stderr]).toEqual([0, '']);
    expect(before.stdout).toContain(`${file}: 8 cases, stand for 8 failures`);
    expect(before.stdout).toContain('parcel 5 · refund 3');
    expect(before.stdout).toContain('no replay of this dataset is remembered here');
    breakThree();
    await shop.compare();
    // The same evidence again is no further replay; a fresh one is.
    await shop.compare();
    await shop.compare('--fresh');
    age(120);
    const after = await stats('--json', 'stats.json');
    expect(after.code).toBe(0);
    expect(after.stdout).toContain('7 stale cases, replayed for 90 days and more');
    expect(after.stdout).toMatch(
      /case-0 {2}2 replays since \d{4}-\d\d-\d\d, the last on \d{4}-\d\d-\d\d; never failed/,
    );
    expect(after.stdout).not.toContain('case-3  ');
    expect(json()).toMatchObject({
      dataset: file,
      cases: 8,
      pinned: 1,
      replays: { kind: 'remembered', alive: 1, unknown: 0, edited: 0, rejected: 0 },
    });
    expect(json().replays.stale.map(({ id }: { id: string }) => id)).toHaveLength(7);
    expect((await stats('--stale', '200d')).stdout).toContain('no case is stale');
    const elsewhere = await stats('--kept', 'nowhere');
    expect(elsewhere.stdout).toContain('no replay of this dataset is remembered here');
  }, 120_000);

  it('loses neither verdict nor command to damage, and says how much of it there is', async () => {
    shop.prepare({ count: 4 });
    await shop.compare();
    const text = readFileSync(outcomesFile(), 'utf8');
    writeFileSync(outcomesFile(), text.replace('"case":"case-2"', '"case"'));
    const damaged = await stats('--json', 'stats.json');
    expect(damaged.stdout).toContain('1 line of what is remembered could not be used');
    expect(json().replays).toMatchObject({ alive: 3, unknown: 1, rejected: 1 });
    const next = await shop.compare('--fresh');
    expect(next.report().suites[0]?.warnings.join()).toContain(
      '1 line of what is remembered of the replays of data/shop.jsonl could not be used',
    );
    rmSync(keptFolder(), { recursive: true });
    const third = await shop.compare();
    expect(third.report().suites[0]?.warnings).toEqual([]);
    expect([third.code, next.code]).toEqual([0, 0]);
  }, 120_000);

  it('notes nothing of answers from a file, and refuses what it cannot mean', async () => {
    shop.prepare({ count: 2 });
    await shop.compare('--trial-log', 'recorded.jsonl');
    rmSync(keptFolder(), { recursive: true });
    const recorded = await shop.compare('--recorded', 'recorded.jsonl');
    expect(recorded.report().suites[0]?.counts.cases).toBe(2);
    expect((await stats()).stdout).toContain('no replay of this dataset is remembered here');
    const say = async (...args: string[]) => {
      const { code, stderr } = await shop.run(['dataset', ...args]);
      return `${code} ${stderr}`;
    };
    expect(await say()).toMatch(/^2 pawl dataset needs to know what to do/);
    expect(await say('stat', file)).toMatch(/^2 pawl dataset knows no "stat"/);
    expect(await say('stats')).toMatch(/^2 pawl dataset stats takes one file/);
    expect(await say('stats', 'gone.jsonl')).toMatch(/^2 .*gone\.jsonl/);
    expect(await say('stats', file, '--stale', '3x')).toMatch(/^2 --stale is "3x"/);
    writeFileSync(join(shop.repository.root, 'bad.jsonl'), '{"id": "a"}\n');
    expect(await say('stats', 'bad.jsonl')).toMatch(/^2 bad\.jsonl:1/);
  }, 120_000);
});
