import { describe, expect, it, jest } from '@jest/globals';
import {
  baseModel,
  failCandidate,
  fiveCents,
  headModel,
  isBaseline,
  replayFault,
  right,
  stageFault,
} from '../support/fault-replay.ts';
import { cases, configOf, prompt } from '../support/shop.ts';

jest.setTimeout(60_000);

/** `pawl compare` after head's files were changed; null takes one away. */
async function compareWith(
  files: Readonly<Record<string, string | null>>,
  change: Parameters<typeof stageFault>[0] = {},
) {
  const stage = await stageFault(change);
  try {
    stage.repository.commit(files);
    return await stage.compare();
  } finally {
    await stage.stop();
  }
}

/** The same, where base has these files. */
async function compareFrom(
  base: Readonly<Record<string, string | null>>,
  head: Readonly<Record<string, string | null>>,
  change: Parameters<typeof stageFault>[0] = {},
) {
  const stage = await stageFault(change);
  try {
    stage.repository.commit(base);
    stage.repository.git('tag', '--force', 'base');
    stage.repository.commit(head);
    return await stage.compare();
  } finally {
    await stage.stop();
  }
}

describe('faults: a change that would judge itself', () => {
  it('row 46: head raises the budget → that of base holds', async () => {
    const { code, calls, report } = await replayFault({
      extra: 'budget: {max_calls: 4}\n',
      headExtra: 'budget: {max_calls: 1000}\n',
    });
    expect(calls).toHaveLength(4);
    expect(code).toBe(3);
    expect(report().budget.max_calls).toBe(4);
    expect(report().notices.join('\n')).toMatch(/budget/);
  });

  it('asks a model that base does not allow → refused before any call, whatever head adds', async () => {
    const list = (models: string) => `allowed_models: [${models}]\n`;
    const refused = await replayFault({
      extra: list('openai/gpt-4.1-2025*'),
      headExtra: list("'openai/*'"),
    });
    expect([refused.code, refused.calls.length]).toEqual([2, 0]);
    expect(refused.stderr).toMatch(
      /^pawl\.yml:\d+:\d+: openai\/gpt-4\.1-mini-\S+ is none of the allowed_models of base/,
    );
    const allowed = await replayFault({ extra: list("'openai/gpt-*-2025-*', 'anthropic/*'") });
    expect(allowed.code).toBe(0);
    const tightened = await replayFault({ extra: '', headExtra: list("'anthropic/*'") });
    expect([tightened.code, tightened.calls.length]).toEqual([2, 0]);
  });

  it('row 47: head asks for a thousand times the trials → refused; fewer too, before any call, where base has no money for them', async () => {
    const config = (trials: number, extra = '') =>
      configOf({ model: headModel, design: [`trials: ${trials}`, 'sequential: off'], extra });
    const refused = await compareWith({ 'pawl.yml': config(1000) });
    expect([refused.code, refused.calls.length]).toEqual([2, 0]);
    expect(refused.stderr).toMatch(/pawl\.yml:\d+:\d+: .*between 1 and 25/);
    const raise = (trials: number, budget: string) =>
      compareWith(
        { 'pawl.yml': config(trials, fiveCents) },
        { extra: `budget: ${budget}\n${fiveCents}` },
      );
    const blocked = await raise(25, '{max_usd: 0.2}');
    expect([blocked.code, blocked.calls.length]).toEqual([2, 0]);
    expect(blocked.stderr).toMatch(
      /pawl\.yml:\d+:\d+: this change raises the trials of suite shop from 1 to 25, and all it plans may cost \$[\d.]+, more than base's budget of \$0\.20/,
    );
    const calls = await raise(25, '{max_calls: 50}');
    expect([calls.code, calls.calls.length]).toEqual([2, 0]);
    expect(calls.stderr).toMatch(
      /from 1 to 25, and all it plans are \d+ calls, more than .* of 50/,
    );
    // What base has money for is replayed, and so is what base replays itself, of which the cap takes care.
    const enough = await raise(2, '{max_usd: 1000}');
    expect([enough.code, enough.calls.length]).toEqual([0, 24]);
    const usual = await raise(1, '{max_usd: 0.2}');
    expect([usual.code, usual.calls.length]).toEqual([0, 12]);
    expect(usual.report().budget.spent_usd).toBeLessThanOrEqual(0.2);
  });

  it('row 48: head weakens a gate → that of base decides, and it is said', async () => {
    const config = (model: string, margin: string) =>
      configOf({ model, suiteExtra: `    gates: {correct: {margin: ${margin}}}\n` });
    const { code, report, markdown } = await compareFrom(
      { 'pawl.yml': config(baseModel, '1pp'), 'data/shop.jsonl': cases(60) },
      { 'pawl.yml': config(headModel, '99pp') },
      {
        answer: (call) =>
          isBaseline(call) || call.index % 3 > 0 ? right(call) : { text: 'Answer wrong' },
      },
    );
    expect(code).toBe(1);
    expect(report().suites[0]?.metrics[0]?.margin).toBe(0.01);
    const told = [...report().notices, ...(report().suites[0]?.warnings ?? [])].join('\n');
    expect(told).toMatch(/correct.*base|base.*correct/);
    expect(markdown).toContain('margin');
  });

  it('row 54: the configuration of base is invalid → incomplete, and says what is wrong there', async () => {
    const { code, report, calls } = await compareFrom(
      { 'pawl.yml': 'version: 9\n' },
      { 'pawl.yml': configOf({ model: headModel }) },
    );
    expect([code, calls.length]).toEqual([3, 0]);
    expect(report().suites[0]?.reasons.join()).toMatch(/pawl\.yml at base is not valid/);
  });
});

describe('faults: what one side does not have', () => {
  it('row 51: there is no configuration on base → new, inconclusive, and nothing is sent', async () => {
    const { code, report, calls } = await compareFrom(
      { 'pawl.yml': null },
      { 'pawl.yml': configOf({ model: headModel }) },
    );
    expect([code, calls.length]).toEqual([0, 0]);
    expect(report()).toMatchObject({
      verdict: 'inconclusive',
      suites: [{ status: 'new', verdict: 'inconclusive' }],
    });
  });

  it('row 52: head deletes the configuration → fails, unless base lets it go', async () => {
    const kept = await compareWith({ 'pawl.yml': null });
    expect([kept.code, kept.calls.length]).toEqual([1, 0]);
    expect(kept.report().suites[0]).toMatchObject({ status: 'removed', verdict: 'fail' });
    expect(kept.report().suites[0]?.reasons.join()).toContain('removable: true');
    const config = configOf({ model: baseModel, suiteExtra: '    removable: true\n' });
    const free = await compareFrom({ 'pawl.yml': config }, { 'pawl.yml': null });
    expect([free.code, free.report().suites[0]?.verdict]).toEqual([0, 'pass']);
  });

  it('row 53: the prompt is renamed → each side has its own, and both names are told', async () => {
    const { code, report, markdown, calls } = await compareWith({
      'prompts/shop.txt': null,
      'prompts/store.txt': `${prompt} Please.`,
      'pawl.yml': configOf({ model: headModel }).replace('shop.txt', 'store.txt'),
    });
    expect(code).toBe(0);
    expect(report().suites[0]).toMatchObject({
      status: 'compared',
      baseline: { prompt: 'prompts/shop.txt' },
      candidate: { prompt: 'prompts/store.txt' },
    });
    expect(markdown).toMatch(/prompts\/shop\.txt.*prompts\/store\.txt/);
    const said = calls.filter(({ messages }) => messages.at(-1)?.content.endsWith('Please.'));
    expect(said).toHaveLength(calls.length / 2);
  });

  it('row 63: the cases differ between base and head → both sides answer those of head, and it is said', async () => {
    const lines = cases(8).split('\n');
    const { report, calls } = await compareFrom(
      {
        'data/shop.jsonl': lines.slice(0, 6).join('\n'),
        'pawl.yml': configOf({ model: baseModel }),
      },
      { 'data/shop.jsonl': lines.slice(2).join('\n'), 'pawl.yml': configOf({ model: headModel }) },
    );
    expect(report().suites[0]?.counts).toMatchObject({ cases: 6, pairs: 6 });
    expect(calls).toHaveLength(12);
    const told = [...report().notices, ...(report().suites[0]?.warnings ?? [])].join('\n');
    expect(told).toContain("2 cases of base's dataset are not in this change's");
  });
});

describe('faults: little evidence', () => {
  it('row 56: one case → no claim that it is not worse, and none that it is', async () => {
    const passing = await replayFault({ count: 1 });
    expect(passing.report().suites[0]?.metrics[0]?.verdict).toBe('inconclusive');
    expect(passing.report().verdict).toBe('inconclusive');
    const failing = await replayFault({ count: 1, answer: failCandidate({ text: 'Answer 9' }) });
    expect(failing.report().suites[0]?.metrics[0]?.verdict).not.toBe('regressed');
    for (const { markdown } of [passing, failing])
      expect(markdown).not.toMatch(/significant|surely|not worse/i);
  });
});
