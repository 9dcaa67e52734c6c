import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { parseWaivers } from '../../src/config/waivers.ts';
import { answerTo } from '../support/shop.ts';
import { isCandidate, useShop } from '../support/use-shop.ts';

const shop = useShop();
const { prepare, compare, run } = shop;
const file = 'pawl.waivers.yml';
const day = (after: number) => new Date(Date.now() + after * 86_400_000).toISOString().slice(0, 10);

const read = (name: string) => readFileSync(join(shop.repository.root, name), 'utf8');

/** The candidate breaks the pinned case 7, and nothing else. */
beforeEach(() => {
  prepare({ count: 120, pinned: [7] });
  shop.answer = (call) => {
    const right = answerTo(call.messages);
    return { text: isCandidate(call) && right === 'Answer 7' ? 'no idea' : right };
  };
});

/** Accepts the relapse by the command line. @returns the file that it writes, and what it says */
async function waive(...more: string[]) {
  const first = await compare();
  expect(first.code).toBe(1);
  const args = ['--suite', 'shop', '--case', 'case-7', '--reason', 'known, see INC-7'];
  const finished = await run(['waive', ...args, '--by', 'Ann', ...more]);
  expect(finished.stderr).toBe('');
  expect(finished.code).toBe(0);
  return { ...finished, text: read(file) };
}

let kept: string | undefined;

/** The file that `pawl waive` writes; equal repositories have equal candidates, so it is written once. */
async function written(): Promise<string> {
  kept ??= (await waive()).text;
  return kept;
}

/** Puts files of waivers onto base and onto head; undefined: none. */
function land(
  sides: { readonly base: string | undefined; readonly head: string | undefined },
  options: { readonly extra?: string; readonly model?: string } = {},
): void {
  const { git, commit, root } = shop.repository;
  const { extra = '', model = 'gpt-4.1-mini-2025-04-14' } = options;
  for (const name of [file, 'report.json', 'report.md']) rmSync(join(root, name), { force: true });
  git('checkout', '--quiet', '--detach', 'base');
  const config = read('pawl.yml') + extra;
  commit({ 'pawl.yml': config, [file]: sides.base ?? null });
  git('tag', '--force', 'base');
  git('checkout', '--quiet', '-B', 'main');
  const head = config.replace('gpt-4.1-2025-04-14', model);
  commit({ 'pawl.yml': head, [file]: sides.head ?? null });
}

describe('a waiver', () => {
  it('that base has lifts a pinned relapse, and says so wherever the relapse is told', async () => {
    const { text, stdout } = await waive('--days', '10');
    expect(stdout).toContain('code owner');
    land({ base: text, head: text });
    const files = ['--junit', 'junit.xml', '--sarif', 'out.sarif'];
    const { code, report, markdown, stdout: terminal } = await compare(...files);
    expect(code).toBe(0);
    const [suite] = report().suites;
    expect(suite).toMatchObject({
      verdict: 'pass',
      counts: { relapses: 1 },
      pinned_broken: ['case-7'],
      waivers: [
        {
          case: 'case-7',
          reason: 'known, see INC-7',
          accepted_by: 'Ann',
          expires: day(10),
          state: 'used',
          why: 'base has it',
        },
      ],
    });
    // The metric still counts it.
    expect(suite?.metrics[0]?.relapses).toBe(1);
    expect(suite?.gates.filter(({ name }) => name === 'pins')).toEqual([
      {
        name: 'pins',
        verdict: 'pass',
        reason:
          '1 pinned case relapsed and is waived: case-7 (failed 3 of 3); metrics count it all the same',
      },
    ]);
    expect(markdown()).toMatch(/^### ✅ Pawl: pass\. 1 relapse waived/);
    expect(markdown()).toContain(`- \`case-7\` until ${day(10)}, by Ann: known, see INC-7`);
    expect(markdown()).toMatch(/`case-7`.* · \*\*🕊 waived\*\*/);
    expect(terminal).toContain(`waived: case-7 until ${day(10)}, by Ann: known, see INC-7`);
    expect(read('junit.xml')).toMatch(
      /<testcase name="case-7" classname="shop"><skipped message="relapse waived until/,
    );
    expect(JSON.parse(read('out.sarif'))).toMatchObject({
      runs: [{ results: [{ suppressions: [{ kind: 'external', status: 'accepted' }] }] }],
    });
  });

  it('that a change brings itself lifts nothing, also where the change says that it should', async () => {
    land({ base: undefined, head: await written() });
    // Asking for it in the change itself is no way round.
    shop.repository.commit({ 'pawl.yml': `${read('pawl.yml')}waivers: {accept_from: head}\n` });
    const { code, report, markdown } = await compare();
    expect(code).toBe(1);
    expect(report().suites[0]?.waivers).toMatchObject([
      { state: 'not_in_force', why: expect.stringMatching(/until it has landed on base/) },
    ]);
    expect(markdown()).toContain('a change cannot accept its own relapse');
  });

  it('that a change brings itself counts where base accepts that, and says so', async () => {
    const extra = 'waivers: {accept_from: head}\n';
    land({ base: undefined, head: await written() }, { extra });
    const { code, report } = await compare();
    expect(code).toBe(0);
    expect(report().suites[0]?.waivers).toMatchObject([
      { state: 'used', why: expect.stringMatching(/this change brings it, as base allows/) },
    ]);
  });

  it('that the change takes out lifts nothing', async () => {
    land({ base: await written(), head: undefined });
    const { code, report } = await compare();
    expect(code).toBe(1);
    expect(report().suites[0]?.waivers).toMatchObject([
      { state: 'not_in_force', why: expect.stringMatching(/takes it out/) },
    ]);
  });

  it('that has expired lifts nothing', async () => {
    const expired = (await written())
      .replace(/accepted: .*/, `accepted: ${day(-40)}`)
      .replace(/expires: .*/, `expires: ${day(-1)}`);
    land({ base: expired, head: expired });
    const { code, report, stdout } = await compare();
    expect(code).toBe(1);
    expect(report().suites[0]?.waivers).toMatchObject([{ state: 'expired' }]);
    expect(stdout).toContain(`waiver of case-7, expired: it held until ${day(-1)}`);
  });

  it('of another candidate lifts nothing', async () => {
    const text = await written();
    land({ base: text, head: text }, { model: 'gpt-4.1-nano-2025-04-14' });
    const { code, report } = await compare();
    expect(code).toBe(1);
    expect(report().suites[0]?.waivers).toMatchObject([
      { state: 'not_in_force', why: 'it was accepted for another candidate' },
    ]);
  });

  it('of a case that was edited since lifts nothing, unless it names no content', async () => {
    const text = await written();
    const edited = read('data/shop.jsonl').replace('Question 7?', 'Question 7? By noon, please.');
    const compareEdited = async (waivers: string) => {
      land({ base: waivers, head: waivers });
      shop.repository.commit({ 'data/shop.jsonl': edited });
      return await compare();
    };
    const { code, report } = await compareEdited(text);
    expect(code).toBe(1);
    expect(report().suites[0]?.waivers).toMatchObject([
      { state: 'not_in_force', why: 'the case was edited after it was accepted' },
    ]);
    const older = await compareEdited(text.replace(/^ *case_hash: .*\n/m, ''));
    expect(older.code).toBe(0);
    expect(older.report().suites[0]?.waivers).toMatchObject([{ state: 'used' }]);
  });

  it('that nothing needs is reported, so that it can be taken out', async () => {
    const text = await written();
    shop.answer = (call) => ({ text: answerTo(call.messages) });
    const more = text.replaceAll('case: case-7', 'case: gone');
    const both = `${text}${more.slice(more.indexOf('  - suite'))}`;
    land({ base: both, head: both });
    rmSync(join(shop.repository.root, '.git', 'pawl'), { recursive: true, force: true });
    const { code, report, markdown } = await compare();
    expect(code).toBe(0);
    expect(report().suites[0]?.waivers).toMatchObject([
      { case: 'case-7', state: 'unused', why: expect.stringMatching(/did not relapse/) },
      { case: 'gone', state: 'unused', why: expect.stringMatching(/no such case/) },
    ]);
    expect(markdown()).toContain('2 waivers that lifted nothing');
    expect(markdown()).not.toContain('relapse waived');
  });
});

describe('pawl waive', () => {
  it('keeps comments, and replaces the waiver of the same case', async () => {
    const { text } = await waive();
    shop.repository.write({ [file]: text.replace('waivers:', 'waivers:\n  # reviewed by Bo') });
    const again = [
      '--suite',
      'shop',
      '--case',
      'case-7',
      '--by',
      'Cy',
      '--reason',
      'it: "is" #fine',
    ];
    const { code, stdout } = await run(['waive', ...again, '--expires', day(180)]);
    expect(code).toBe(0);
    expect(stdout).toContain('it replaces the one of');
    const written = read(file);
    expect(written).toContain('# reviewed by Bo');
    const { waivers } = parseWaivers({ file, text: written });
    expect(waivers).toMatchObject([
      { case: 'case-7', accepted_by: 'Cy', reason: 'it: "is" #fine', expires: day(180) },
    ]);
    expect(waivers[0]?.sha).toBe(shop.repository.git('rev-parse', 'main'));
    expect(waivers[0]?.case_hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('refuses what cannot be waived, and says what to do', async () => {
    expect((await compare()).code).toBe(1);
    for (const [args, message] of [
      [['--case', 'case-8'], /case case-8 did not relapse.*\n.*these relapsed: case-7/],
      [['--case', 'case-7', '--suite', 'shap'], /no suite shap in the report\n.*name one of: shop/],
      [['--case', 'case-7', '--days', '181'], /--days is 181\n.*at most 180 days/],
      [['--case', 'case-7', '--expires', '2026-02-30'], /--expires is "2026-02-30"/],
      [['--case', 'case-7', '--report', 'none.json'], /none\.json.*no report.*\n.*--report/],
      [['--case', 'case-7', '--report', 'pawl.yml'], /no report of this version of Pawl/],
      [['--case', 'case-7', '--reason', ' '], /--reason is needed/],
    ] as const) {
      const given = ['--suite', 'shop', '--reason', 'why', '--by', 'Ann', ...args];
      const { code, stderr } = await run(['waive', ...given]);
      expect(stderr).toMatch(message);
      expect(code).toBe(2);
      expect(existsSync(join(shop.repository.root, file))).toBe(false);
    }
  });

  it('wants a commit, not files that may change at any time', async () => {
    const worktree = await run(['compare', '--base', 'base', '--json', 'report.json']);
    expect(worktree.code).toBe(1);
    const { code, stderr } = await run([
      ...['waive', '--suite', 'shop', '--case', 'case-7', '--reason', 'why', '--by', 'Ann'],
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/not committed[\s\S]*--head HEAD/);
  });
});

it('pawl check tells what is wrong with waivers, with place and remedy', async () => {
  const text = await written();
  const entry = text.slice(text.indexOf('  - suite'));
  const long = entry.replace(/expires: .*/, 'expires: 2099-01-01').replace('case-7', 'case-8');
  shop.repository.write({ [file]: `${text}${entry}${long}` });
  const { code, stderr } = await run(['check']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/pawl\.waivers\.yml:\d+:\d+: .*waived above already/);
  expect(stderr).toMatch(/pawl\.waivers\.yml:\d+:\d+: .*at most 180 days/);
});
