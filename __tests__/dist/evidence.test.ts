import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { computeTangoInterval } from '../../src/statistics/tango.ts';
import type { LlmCall } from '../support/llm-server.ts';
import { answerTo, prompt } from '../support/shop.ts';
import { isCandidate, useShop } from '../support/use-shop.ts';

const shop = useShop();
const { prepare, compare, run } = shop;

const numberOf = (call: LlmCall): number => Number(answerTo(call.messages).slice(7));
const right = (call: LlmCall) => ({ text: answerTo(call.messages) });
const wrong = { text: 'no idea' };
/** Counts how often each side was asked each question. */
function countAsked() {
  const asked = new Map<string, number>();
  return (call: LlmCall): number => {
    const name = `${call.model} ${numberOf(call)}`;
    const times = asked.get(name) ?? 0;
    asked.set(name, times + 1);
    return times;
  };
}

describe('a replay that stops as soon as it is decided', () => {
  const design = ['trials: 1'];

  it('is the default from 100 cases on, and says where it stopped and what it saved', async () => {
    prepare({ count: 400, design });
    shop.answer = (call) => (isCandidate(call) && numberOf(call) % 2 === 0 ? wrong : right(call));
    const { code, report } = await compare();
    const [suite] = report().suites;
    expect(code).toBe(1);
    expect(suite?.metrics[0]).toMatchObject({ verdict: 'regressed' });
    const { replay, counts, metrics } = suite ?? {};
    expect(replay).toMatchObject({
      sequential: 'checkpoints',
      cases_planned: 400,
      stopped_early: true,
    });
    // Half of the cases break: 40 of them are more than enough at the first or second tenth.
    expect(counts?.cases).toBeLessThanOrEqual(80);
    expect(metrics?.[0]?.pairs).toBe(counts?.cases);
    expect(replay?.trials_saved).toBe(
      2 * (400 - (counts?.cases ?? 0) - (replay?.cases_beyond ?? 0)),
    );
    expect(report().calls.made).toBe(
      800 - (replay?.trials_saved ?? 0) + 4 * Math.min(20, counts?.relapses ?? 0),
    );
    // Wider than Tango's 95% of the same counts, since it holds at every look.
    const { pairs = 0, relapses = 0, fixes = 0, interval } = metrics?.[0] ?? {};
    const alone = computeTangoInterval({ pairs, relapses, fixes });
    expect(interval?.low).toBeLessThan(alone.low);
    expect(interval?.high).toBeGreaterThan(alone.high);
  });

  it('still replays every pin, and fails on one that comes late', async () => {
    prepare({ count: 300, design, pinned: Array.from({ length: 300 }, (_, i) => i).slice(200) });
    shop.answer = (call) => (isCandidate(call) && numberOf(call) === 250 ? wrong : right(call));
    const { code, report } = await compare();
    const [suite] = report().suites;
    expect(suite?.replay?.stopped_early).toBe(true);
    expect(suite?.metrics[0]?.verdict).toBe('not_worse');
    expect(code).toBe(1);
    expect(report().reasons.join()).toContain('case-250 (failed 3 of 3)');
  });

  it('may stop at any case where that is asked for, and goes to the end where it may not', async () => {
    prepare({ count: 200, design: [...design, 'sequential: anytime'] });
    shop.answer = (call) => (isCandidate(call) ? wrong : right(call));
    const [anytime] = (await compare()).report().suites;
    expect(anytime?.replay).toMatchObject({ sequential: 'anytime', stopped_early: true });
    // The smallest number of relapses without a fix that refutes at 5% is 8.
    expect(anytime?.counts.cases).toBe(8);
    expect(anytime?.metrics[0]?.method).toBe('betting e-process');
    shop.repository.remove();
    prepare({ count: 200, design: [...design, 'sequential: off'] });
    const [whole] = (await compare()).report().suites;
    expect(whole?.counts.cases).toBe(200);
    expect(whole?.replay).toMatchObject({ stopped_early: false, trials_saved: 0, looks: 1 });
  });

  it('sees every case before it passes a limit on relapses', async () => {
    prepare({ count: 200, design, extra: '    gates: {relapses: {max: 0}}\n' });
    shop.answer = right;
    const { code, report } = await compare();
    expect(code).toBe(0);
    expect(report().suites[0]?.counts.cases).toBe(200);
  });
});

describe('a small dataset without a change', () => {
  it('is told what it rules out and what it would take', async () => {
    prepare({ count: 30, design: [] });
    shop.answer = right;
    const { code, report } = await compare();
    expect(code).toBe(0);
    expect(report().reasons).toEqual([
      '0 of 30 cases changed in correct in 5 trials each. This rules out a break rate above 9.5% (95%), not 5%. Add 29 cases, or set margin 10pp',
    ]);
  });
});

describe('trials', () => {
  it('are five of each case in a small dataset', async () => {
    prepare({ count: 10, design: [] });
    const times = countAsked();
    // Case 3 breaks, case 5 fails once in a while on both sides.
    shop.answer = (call) => {
      const asked = times(call);
      if (isCandidate(call) && numberOf(call) === 3) return wrong;
      return numberOf(call) === 5 && asked === (isCandidate(call) ? 1 : 3) ? wrong : right(call);
    };
    const { report, markdown } = await compare();
    const [suite] = report().suites;
    expect(report().calls.made).toBe(100);
    expect(suite?.counts).toMatchObject({ both_pass: 8, relapses: 1, flaky: 1 });
    expect(suite?.relapses[0]).toMatchObject({
      id: 'case-3',
      confirmed: true,
      passes: { baseline: { passed: 5, trials: 5 }, candidate: { passed: 0, trials: 5 } },
    });
    expect(suite?.flaky[0]).toMatchObject({ id: 'case-5', confirmed: false, flip_rate: 0.4 });
    expect(suite?.metrics[0]).toMatchObject({ trials: 5, noise: { cases: 10, measured_at: null } });
    expect(markdown()).toContain('case-5');
  });

  it('confirm a flip before it is called a relapse, without counting the first one again', async () => {
    prepare({ count: 20, design: ['trials: 1'] });
    const times = countAsked();
    // Case 3 breaks for good, case 5 failed only the first time.
    shop.answer = (call) => {
      const asked = times(call);
      const breaks = numberOf(call) === 3 || (numberOf(call) === 5 && asked === 0);
      return isCandidate(call) && breaks ? wrong : right(call);
    };
    const { report } = await compare();
    const [suite] = report().suites;
    expect(suite?.counts).toMatchObject({ relapses: 1, unconfirmed_relapses: 0, flaky: 1 });
    expect(suite?.relapses[0]).toMatchObject({ id: 'case-3', confirmed: true });
    expect(suite?.flaky[0]?.passes).toEqual({
      baseline: { passed: 3, trials: 3 },
      candidate: { passed: 2, trials: 3 },
    });
    // The metric rests on the planned trials alone.
    expect(suite?.metrics[0]).toMatchObject({ pairs: 20, trials: 1, candidate: 0.9, relapses: 2 });
    expect(suite?.replay?.flips_tried_again).toBe(2);
    expect(report().calls.made).toBe(40 + 2 * 4);
  });

  it('let a pin pass that failed once and held twice', async () => {
    prepare({ count: 80, design: ['trials: 1'], pinned: [5] });
    const times = countAsked();
    shop.answer = (call) =>
      isCandidate(call) && numberOf(call) === 5 && times(call) === 0 ? wrong : right(call);
    const { report } = await compare();
    expect(report().suites[0]?.counts).toMatchObject({ relapses: 0, flaky: 1 });
    expect(report().suites[0]?.gates.map(({ name }) => name)).not.toContain('pins');
  });
});

describe('what chance could pass', () => {
  it('leaves a pin open of which the two more trials could not be had', async () => {
    prepare({ count: 80, design: ['trials: 1'], pinned: [5] });
    const times = countAsked();
    shop.answer = (call) => {
      const asked = times(call);
      if (!isCandidate(call) || numberOf(call) !== 5) return right(call);
      if (asked === 0) return wrong;
      return asked === 1 ? right(call) : { status: 400, error: { message: 'no more' } };
    };
    const { code, report } = await compare();
    expect(code).toBe(3);
    expect(report().reasons[0]).toBe(
      '1 pinned case could not be replayed and scored on both sides: case-5',
    );
  });

  it('tries a pin again that the candidate breaks, though the baseline failed once too', async () => {
    prepare({ count: 80, design: ['trials: 1'], pinned: [5] });
    const times = countAsked();
    shop.answer = (call) => {
      const asked = times(call);
      const breaks = numberOf(call) === 5 && (isCandidate(call) || asked === 0);
      return breaks ? wrong : right(call);
    };
    const { code, report } = await compare();
    expect(code).toBe(1);
    expect(report().reasons[0]).toContain('case-5 (failed 3 of 3)');
    expect(report().suites[0]?.relapses.map(({ id }) => id)).toEqual(['case-5']);
  });

  it('tries every relapse again where a limit counts them', async () => {
    const gate = '    gates: {relapses: {max: 3}}\n';
    prepare({ count: 120, design: ['trials: 1', 'sequential: off'], extra: gate });
    const times = countAsked();
    // Thirty cases fail once on the candidate, and fifteen once on the baseline: noise, nothing else.
    shop.answer = (call) => {
      const asked = times(call);
      const fails = isCandidate(call) ? numberOf(call) < 30 : numberOf(call) >= 105;
      return fails && asked === 0 ? wrong : right(call);
    };
    const { report } = await compare();
    expect(report().suites[0]?.counts).toMatchObject({ relapses: 0, fixes: 15, flaky: 30 });
    expect(report().suites[0]?.gates.find(({ name }) => name === 'relapses')?.verdict).toBe('pass');
  });

  it('keeps the order of the earlier replay, whatever seed is asked for', async () => {
    // One at a time: what is in flight when it is decided differs from time to time.
    prepare({ count: 120, design: ['trials: 1'], extra: 'concurrency: 1\n' });
    shop.answer = (call) => (isCandidate(call) && numberOf(call) % 9 === 0 ? wrong : right(call));
    const first = (await compare('--seed', '7')).report();
    const again = (await compare('--seed', '8')).report();
    expect(again.suites[0]?.counts).toEqual(first.suites[0]?.counts);
    expect(again.suites[0]?.warnings.join()).toContain('seed 7, not 8');
    expect(again.calls.made).toBe(0);
  });

  it('refuses a slice that may fail and that no case has', async () => {
    const gate = '    gates: {slices: {on_regression: fail, tags: [typo]}}\n';
    prepare({ count: 12, extra: gate });
    const { code, stderr } = await compare();
    expect(code).toBe(2);
    expect(stderr).toContain('fails on the slice "typo", of which the dataset has 0 cases');
  });
});

describe('evidence of earlier replays', () => {
  it('counts again instead of being asked for again: the same verdict, no call', async () => {
    prepare({ count: 30, design: ['trials: 1'] });
    shop.answer = (call) => (isCandidate(call) && numberOf(call) < 4 ? wrong : right(call));
    const first = (await compare()).report();
    // Were it asked again, all would be well.
    shop.answer = right;
    const before = shop.server.requests.length;
    const again = (await compare()).report();
    expect(shop.server.requests.length).toBe(before);
    expect(again.calls).toMatchObject({ made: 0, from_earlier_replays: first.calls.made });
    expect(again.suites[0]?.counts).toEqual(first.suites[0]?.counts);
    expect(again.verdict).toBe(first.verdict);
    expect(again.budget.spent_usd).toBe(0);
  });

  it('is added to by --fresh, at half the error, and says so', async () => {
    prepare({ count: 30, design: ['trials: 1'] });
    shop.answer = (call) => (isCandidate(call) && numberOf(call) < 4 ? wrong : right(call));
    await compare();
    shop.answer = right;
    const { report } = await compare('--fresh');
    const [suite] = report().suites;
    expect(suite?.replay).toMatchObject({ trials: 2, earlier_replays: 1, alpha: 0.025 });
    expect(suite?.metrics[0]).toMatchObject({ trials: 2, relapses: 4 });
    // The four were tried again in the first replay already, and nothing that was received is asked for twice.
    expect(suite?.metrics[0]?.candidate).toBeCloseTo(1 - 8 / 60, 12);
    expect(report().calls).toMatchObject({ made: 2 * 26, from_earlier_replays: 2 * 30 + 2 * 4 });
    // From now on both count, however often it is compared.
    const [later] = (await compare()).report().suites;
    expect(later?.replay).toMatchObject({ trials: 2, alpha: 0.025 });
    expect(later?.metrics[0]?.candidate).toBe(suite?.metrics[0]?.candidate);
  });

  it('is added to by a larger number of trials too, at the same price', async () => {
    prepare({ count: 30, design: ['trials: 1'] });
    shop.answer = right;
    await compare();
    const config = readFileSync(join(shop.repository.root, 'pawl.yml'), 'utf8');
    shop.repository.commit({ 'pawl.yml': config.replace('trials: 1', 'trials: 3') });
    const { report } = await compare();
    expect(report().calls.made).toBe(2 * 2 * 30);
    expect(report().suites[0]?.replay).toMatchObject({ trials: 3, alpha: 0.0125 });
  });

  it('is of these variants and this address alone, and what is damaged is asked again', async () => {
    prepare({ count: 6, design: ['trials: 1'] });
    shop.answer = right;
    await compare();
    const folder = join(shop.repository.root, '.git', 'pawl');
    const names = readdirSync(folder).filter((name) => name.endsWith('.recordings.jsonl'));
    expect(names).toHaveLength(2);
    for (const name of names) writeFileSync(join(folder, name), 'damaged\n');
    const { report } = await compare();
    expect(report().calls).toMatchObject({ made: 12, from_earlier_replays: 0 });
    expect(report().suites[0]?.warnings.join()).toContain('2 lines of the evidence');
    expect(shop.repository.git('status', '--short')).not.toContain('pawl');
  });

  it('of the baseline serves the next push of a change, but not a case that was curated since', async () => {
    prepare({ count: 6, design: ['trials: 1'] });
    shop.answer = right;
    await compare();
    shop.repository.write({ 'prompts/shop.txt': `Be brief.\n${prompt}` });
    shop.repository.git('commit', '-qam', 'Next push');
    const pushed = await compare();
    expect(pushed.report().calls).toMatchObject({ made: 6, from_earlier_replays: 6 });
    const file = join(shop.repository.root, 'data', 'shop.jsonl');
    const edited = readFileSync(file, 'utf8').replace('"expected":"Answer 2"', '"expected":"else"');
    shop.repository.write({ 'data/shop.jsonl': edited });
    shop.repository.git('commit', '-qam', 'Expect something else');
    const curated = await compare();
    expect(curated.report().calls).toMatchObject({ made: 2, from_earlier_replays: 10 });
  });
});

describe('the noise floor', () => {
  it('is measured by replaying the baseline against itself, and shown beside the delta', async () => {
    // One at a time, so that the sides take turns at passing.
    prepare({ count: 60, design: ['trials: 1'], extra: 'concurrency: 1\n' });
    const times = countAsked();
    // One case in six passes every other time: once in two trials on each side.
    shop.answer = (call) =>
      numberOf(call) % 6 === 0 && times(call) % 2 === 0 ? wrong : right(call);
    const { code, report } = await compare('--baseline-only');
    expect(code).toBe(0);
    expect(report().suites[0]).toMatchObject({ status: 'baseline_only', verdict: 'pass' });
    expect(report().calls.made).toBe(240);
    const measured = report().reasons[0] ?? '';
    expect(measured).toMatch(
      /^correct: two trials of the same variant differ in 16\.7% of the cases/,
    );
    const compared = (await compare()).report().suites[0]?.metrics[0]?.noise;
    // ½ for each of the ten, 0 for the other fifty, and twice that for a flip.
    expect(compared?.flip_rate).toBeCloseTo((2 * 10 * 0.5) / 60, 12);
    expect(compared).toMatchObject({ cases: 60, case_variance: expect.any(Number) });
    expect(compared?.measured_at).toMatch(/^20/);
    const share = `${(100 * (compared?.flip_rate ?? 0)).toFixed(1)}%`;
    expect(measured).toContain(share);
    const planned = await run(['plan', '--base', 'base', '--head', 'main']);
    expect(planned.stdout).toContain(`with ${share} of single answers flipping by chance`);
  });

  it('has no candidate', async () => {
    prepare({ count: 2 });
    const { code, stderr } = await run(['compare', '--baseline-only', '--head', 'main']);
    expect(code).toBe(2);
    expect(stderr).toContain('leave out --head');
  });
});

describe('slices', () => {
  it('are told where an overall delta hides that they moved apart', async () => {
    const tagOf = (index: number) => (index % 2 === 0 ? 'prime' : 'composite');
    prepare({ count: 80, design: ['trials: 1'], tagOf });
    shop.answer = (call) =>
      (tagOf(numberOf(call)) === 'prime') === isCandidate(call) ? wrong : right(call);
    const { report, markdown } = await compare();
    expect(report().suites[0]?.slice_stories).toEqual([
      'the overall 0.0 pp of correct hides opposite slices: −100.0 pp on prime (40 cases), +100.0 pp on composite (40 cases)',
    ]);
    expect(markdown()).toContain('opposite slices');
  });
});

describe('clusters', () => {
  it('are replayed whole, and analysed as such', async () => {
    const design = ['trials: 1', 'cluster: group', 'sequential: checkpoints'];
    prepare({ count: 210, design, groupOf: (index) => `conversation ${index % 30}` });
    shop.answer = (call) => (isCandidate(call) ? wrong : right(call));
    const [suite] = (await compare()).report().suites;
    expect(suite?.replay).toMatchObject({ clustered: true, stopped_early: true });
    // Tenths of the dataset, the cluster that a tenth falls into being replayed to its end.
    expect(suite?.counts.cases).toBeGreaterThan(0);
    expect((suite?.counts.cases ?? 0) % 7).toBe(0);
    expect(suite?.metrics[0]?.method).toBe('cluster-robust paired t');
  });

  it('need their field in every case', async () => {
    prepare({ count: 3, design: ['cluster: conversation'] });
    const before = shop.server.requests.length;
    const { code, stderr } = await compare();
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /data\/shop\.jsonl:1:1: case "case-0" has no "conversation".*2 more cases/,
    );
    expect(shop.server.requests.length).toBe(before);
  });
});

describe('pawl plan', () => {
  it('says before any spend what the cases can tell and what a decision will probably take', async () => {
    prepare({ count: 200, design: ['trials: 1'] });
    const { stdout } = await run(['plan', '--base', 'base', '--head', 'main']);
    expect(stdout).toContain('correct: a drop of 7.3 pp would show in 4 of 5 replays');
    expect(stdout).toMatch(/for 80% it takes about 332 cases/);
    expect(stdout).toMatch(/a decision will probably take about 1[56]\d of 200 cases, at most \$/);
  });
});
