import { describe, expect, it } from '@jest/globals';
import { compareSuite } from '../../src/comparison/compare-suite.ts';
import type { Gates } from '../../src/config/gates.ts';
import { judgeSuite } from '../../src/gate/judge-suite.ts';
import type { Pair } from '../../src/replay/trial.ts';
import {
  errored,
  metricOf,
  pairOf,
  pairsOf,
  scored,
  trialOf,
  unscored,
} from '../support/trials.ts';

const metrics = [metricOf('resolution')];
const noGates: Gates = { metrics: {}, relative: {}, shares: {}, maxRelapses: undefined };
const judge = (pairs: readonly Pair[], gates: Partial<Gates> = {}) =>
  judgeSuite(compareSuite({ metrics, pairs, cases: pairs.length, seed: 1 }), {
    metrics,
    gates: { ...noGates, ...gates },
    dropped: [],
    lost: { pins: [], cases: 0 },
    notices: [],
  });

describe('judgeSuite', () => {
  it('passes what is surely not worse by more than the margin', () => {
    const { verdict, metricVerdicts } = judge(
      pairsOf({ bothPass: 196, relapses: 1, fixes: 1, bothFail: 2 }),
    );
    expect(verdict).toBe('pass');
    expect(metricVerdicts['resolution']).toBe('not_worse');
  });

  it('fails a regression that chance does not explain', () => {
    const { verdict, reasons } = judge(
      pairsOf({ bothPass: 150, relapses: 30, fixes: 5, bothFail: 15 }),
    );
    expect(verdict).toBe('fail');
    expect(reasons[0]).toMatch(/resolution 90\.0% → 77\.5% \(−12\.5 pp.*regressed/);
  });

  it("leaves LangChain's 20 tool-use cases (7 relapses, 2 fixes) open, and says what it would take", () => {
    const { verdict, reasons } = judge(
      pairsOf({ bothPass: 3, relapses: 7, fixes: 2, bothFail: 8 }),
    );
    expect(verdict).toBe('inconclusive');
    expect(reasons[0]).toMatch(/it takes about [\d,]+ cases/);
  });

  it('says what a small sample without a change rules out', () => {
    const { verdict, reasons } = judge(pairsOf({ bothPass: 30 }));
    expect(verdict).toBe('inconclusive');
    expect(reasons[0]).toContain(
      'This rules out a break rate above 9.5% (95%), not 5%. Add 29 cases, or set margin 10pp',
    );
  });

  it('makes no claim of significance from one case', () => {
    expect(judge(pairsOf({ relapses: 1 })).verdict).toBe('inconclusive');
  });

  it('fails on a pinned relapse whatever the averages say', () => {
    const pinned = pairOf(
      'pin',
      trialOf({ scores: [scored(1)] }),
      trialOf({ scores: [scored(0)] }),
      { pinned: true },
    );
    const { verdict, reasons } = judge([...pairsOf({ bothPass: 300, fixes: 5 }), pinned]);
    expect(verdict).toBe('fail');
    expect(reasons[0]).toBe('1 pinned case relapsed, whatever the average says: pin');
  });

  it('warns of a pinned case that fails on both sides', () => {
    const pinned = pairOf(
      'pin',
      trialOf({ scores: [scored(0)] }),
      trialOf({ scores: [scored(0)] }),
      { pinned: true },
    );
    const { verdict, warnings } = judge([...pairsOf({ bothPass: 300 }), pinned]);
    expect(verdict).toBe('pass');
    expect(warnings[0]).toMatch(/1 pinned case failed on both sides.*pin/);
  });

  it.each([
    ['an errored trial', pairOf('x', trialOf({ scores: [scored(1)] }), errored)],
    [
      'an unscored primary metric',
      pairOf('x', trialOf({ scores: [scored(1)] }), trialOf({ scores: [unscored] })),
    ],
  ])('is incomplete with %s, even beside a failure', (_, pair) => {
    const { verdict, reasons } = judge([...pairsOf({ bothPass: 100, relapses: 60 }), pair]);
    expect(verdict).toBe('incomplete');
    expect(reasons[0]).toMatch(/1 case/);
  });

  it('fails when a primary metric or a pinned case of base is gone', () => {
    const pairs = pairsOf({ bothPass: 300 });
    const comparison = compareSuite({ metrics, pairs, cases: 300, seed: 1 });
    const judged = judgeSuite(comparison, {
      metrics,
      gates: noGates,
      dropped: ['safety'],
      lost: { pins: ['gone'], cases: 2 },
      notices: [],
    });
    expect(judged.verdict).toBe('fail');
    expect(judged.reasons.join('\n')).toMatch(
      /1 pinned case of base is gone[\s\S]*the metric safety, which base asks for, is gone/,
    );
    expect(judged.warnings[0]).toMatch(/2 cases of base's dataset/);
  });

  it('bounds the number of relapses', () => {
    const pairs = pairsOf({ bothPass: 297, relapses: 3, fixes: 4 });
    expect(judge(pairs, { maxRelapses: 3 }).verdict).toBe('pass');
    expect(judge(pairs, { maxRelapses: 2 }).verdict).toBe('fail');
  });

  it('bounds cost by the figure and latency by its interval', () => {
    const pairs = Array.from({ length: 200 }, (_, index) =>
      pairOf(
        `c${index}`,
        trialOf({ scores: [scored(1)], cost: 1_000n, latencyMs: 100 + (index % 10) }),
        trialOf({ scores: [scored(1)], cost: 1_200n, latencyMs: 150 + (index % 10) }),
      ),
    );
    expect(judge(pairs, { relative: { cost: 0.25 } }).verdict).toBe('pass');
    const tooDear = judge(pairs, { relative: { cost: 0.1 } });
    expect(tooDear.verdict).toBe('fail');
    expect(tooDear.reasons[0]).toMatch(/cost \+20%/);
    expect(judge(pairs, { relative: { latency_p95: 0.25 } }).verdict).toBe('fail');
    expect(judge(pairs, { relative: { latency_p95: 0.6 } }).verdict).toBe('pass');
  });

  it('cannot pass a cost gate on an unknown cost', () => {
    const pair = pairOf(
      'a',
      trialOf({ scores: [scored(1)], cost: null }),
      trialOf({ scores: [scored(1)], cost: null }),
    );
    expect(judge([...pairsOf({ bothPass: 300 }), pair], { relative: { cost: 0.1 } }).verdict).toBe(
      'incomplete',
    );
  });

  it('bounds refusals as a share of the cases', () => {
    const refused = trialOf({ scores: [scored(1)], stop: 'refused' });
    const pairs = [
      ...pairsOf({ bothPass: 190 }),
      ...Array.from({ length: 10 }, (_, index) =>
        pairOf(`r${index}`, trialOf({ scores: [scored(1)] }), refused),
      ),
    ];
    expect(judge(pairs, { shares: { refusals: 0.02 } }).verdict).toBe('fail');
    expect(judge(pairs, { shares: { refusals: 0.06 } }).verdict).toBe('pass');
  });
});
