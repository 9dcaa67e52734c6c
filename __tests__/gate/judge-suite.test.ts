import { describe, expect, it } from '@jest/globals';
import { compareSuite } from '../../src/comparison/compare-suite.ts';
import { defaultSlicesGate, type Gates } from '../../src/config/gates.ts';
import { judgeSuite, type SuiteRules } from '../../src/gate/judge-suite.ts';
import type { Pair } from '../../src/replay/trial.ts';
import {
  errored,
  metricOf,
  pairOf,
  pairsOf,
  replayedOf,
  scored,
  trialOf,
  trialsOf,
  unscored,
} from '../support/trials.ts';

const metrics = [metricOf('resolution')];
const noGates: Gates = {
  metrics: {},
  relative: {},
  shares: {},
  maxRelapses: undefined,
  slices: defaultSlicesGate,
};
const design = { trials: undefined, sequential: undefined, cluster: undefined };
const judge = (pairs: readonly Pair[], gates: Partial<Gates> = {}) =>
  judgeSuite(compareSuite({ metrics, replayed: replayedOf(pairs), cases: pairs.length, seed: 1 }), {
    metrics,
    gates: { ...noGates, ...gates },
    ...design,
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
    const comparison = compareSuite({ metrics, replayed: replayedOf(pairs), cases: 300, seed: 1 });
    const judged = judgeSuite(comparison, {
      metrics,
      gates: noGates,
      ...design,
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

  it('holds a metric to its floor, whatever the baseline had', () => {
    const pairs = pairsOf({ bothPass: 180, bothFail: 120 });
    const gate = { margin: undefined, min_effect: 0.02, floor: 0.8, ceiling: undefined };
    const { verdict, reasons } = judge(pairs, { metrics: { resolution: gate } });
    expect(verdict).toBe('fail');
    expect(reasons).toContain(
      'resolution is 60.0% on the candidate in 300 cases, and the floor is 80.0%',
    );
    const kept = { ...gate, floor: 0.6 };
    expect(judge(pairs, { metrics: { resolution: kept } }).verdict).toBe('pass');
  });

  it('holds metrics of one suite to one error together', () => {
    // One-sided mid-p .0347 each: significant alone, not one of three.
    const one = pairsOf({ bothPass: 60, relapses: 8, fixes: 2 });
    expect(judge(one).verdict).toBe('fail');
    const three = ['a', 'b', 'c'].map((name) => metricOf(name));
    const still = trialOf({ scores: [scored(1), scored(1), scored(1)] });
    const pairs = one.map(({ evalCase, baseline, candidate }) => {
      const widen = (trial: typeof baseline) =>
        trial.status === 'completed'
          ? { ...still, scores: [...trial.scores, scored(1), scored(1)] }
          : trial;
      return pairOf(evalCase.id, widen(baseline), widen(candidate));
    });
    const judged = judgeSuite(
      compareSuite({ metrics: three, replayed: replayedOf(pairs), cases: 70, seed: 1 }),
      {
        metrics: three,
        gates: noGates,
        ...design,
        dropped: [],
        lost: { pins: [], cases: 0 },
        notices: [],
      },
    );
    expect(judged.metricVerdicts['a']).toBe('inconclusive');
  });

  it('lets nothing that a change adds make a claim of base harder to decide', () => {
    const added = Array.from({ length: 20 }, (_, index) => metricOf(`easy-${index}`));
    const all = [...metrics, ...added];
    const pairs = pairsOf({ bothPass: 194, relapses: 6, fixes: 0, bothFail: 0 }).map((pair) => {
      const widen = (trial: Pair['baseline']): Pair['baseline'] =>
        trial.status === 'completed'
          ? { ...trial, scores: [...trial.scores, ...added.map(() => scored(1))] }
          : trial;
      return {
        ...pair,
        evalCase: { ...pair.evalCase, tags: [pair.evalCase.id.slice(-1)] },
        baseline: widen(pair.baseline),
        candidate: widen(pair.candidate),
      };
    });
    const judgeAsked = (asked: SuiteRules['asked'], fail: boolean) =>
      judgeSuite(compareSuite({ metrics: all, replayed: replayedOf(pairs), cases: 200, seed: 1 }), {
        metrics: all,
        gates: { ...noGates, slices: { ...defaultSlicesGate, fail } },
        ...design,
        asked,
        dropped: [],
        lost: { pins: [], cases: 0 },
        notices: [],
      }).metricVerdicts['resolution'];
    // One-sided mid-p .0078: below 5%, and above a twenty-first of it.
    expect(judgeAsked(undefined, false)).toBe('inconclusive');
    expect(judgeAsked({ metrics: ['resolution'], slices: defaultSlicesGate }, false)).toBe(
      'regressed',
    );
    expect(judgeAsked({ metrics: ['resolution'], slices: defaultSlicesGate }, true)).toBe(
      'regressed',
    );
    const alike = { metrics: ['resolution'], slices: { ...defaultSlicesGate, fail: true } };
    expect(judgeAsked(alike, true)).toBe('inconclusive');
  });

  it('says that a regression of few cases with many trials is of these very cases', () => {
    const pairs = [
      ...trialsOf('broken', ['PF', 'PF', 'PF', 'PF', 'PF']),
      ...Array.from({ length: 9 }, (_, i) =>
        trialsOf(`same-${i}`, ['PP', 'PP', 'PP', 'PP', 'PP']),
      ).flat(),
    ];
    const judged = judgeSuite(
      compareSuite({ metrics, replayed: replayedOf(pairs), cases: 10, seed: 1 }),
      {
        metrics,
        gates: noGates,
        ...design,
        dropped: [],
        lost: { pins: [], cases: 0 },
        notices: [],
      },
    );
    // One case passed 5 of 5 times and then failed 5 of 5: half of 1/C(10, 5).
    expect(judged.reasons[0]).toMatch(
      /regressed on these very cases \(p = 0\.002, 1 case passed less often, 0 more often, in 5 trials each\)/,
    );
  });

  describe('slices', () => {
    const prime = (count: number, outcome: 'PP' | 'PF' | 'FP' | 'FF', tag: string) =>
      Array.from({ length: count }, (_, index) =>
        trialsOf(`${tag}-${outcome}-${index}`, [outcome], { tags: [tag] }),
      ).flat();
    // LLMDrift's PRIME, GPT-4 of March and June 2023: (n11, b, c, n00) by slice.
    const drift = [
      ...prime(12, 'PP', 'prime'),
      ...prime(476, 'PF', 'prime'),
      ...prime(12, 'FF', 'prime'),
      ...prime(352, 'PP', 'composite'),
      ...prime(147, 'FP', 'composite'),
      ...prime(1, 'FF', 'composite'),
    ];

    it('tells when an overall delta hides opposite slices', () => {
      const { verdict, sliceStories, slices } = judge(drift);
      expect(verdict).toBe('fail');
      expect(sliceStories).toEqual([
        'the overall −32.9 pp of resolution hides opposite slices: −95.2 pp on prime (500 cases), +29.4 pp on composite (500 cases)',
      ]);
      expect(slices.map(({ decision }) => decision)).toEqual(['regressed', 'improved']);
    });

    const hidden = [
      ...prime(180, 'PP', 'plain'),
      ...prime(40, 'FP', 'plain'),
      ...prime(10, 'PF', 'rare'),
      ...prime(10, 'PP', 'rare'),
    ];

    it('finds a slice that regressed, and fails only where that is asked for', () => {
      expect(judge(hidden)).toMatchObject({
        verdict: 'pass',
        metricVerdicts: { resolution: 'improved' },
      });
      expect(
        judge(hidden).slices.map(({ comparison, decision }) => [comparison.tag, decision]),
      ).toEqual([
        ['plain', 'improved'],
        ['rare', 'regressed'],
      ]);
      const failing = judge(hidden, { slices: { ...defaultSlicesGate, fail: true } });
      expect(failing.verdict).toBe('fail');
      expect(failing.reasons[0]).toMatch(/^slice rare: resolution −50.0 pp in 20 cases: regressed/);
    });

    it('corrects for the number of slices that were looked at', () => {
      const chance = Array.from({ length: 40 }, (_, slice) => [
        ...prime(16, 'PP', `s${slice}`),
        // 4 of 20 in one slice: p .0625/2 by itself, nothing among forty.
        ...prime(4, slice === 7 ? 'PF' : 'PP', `s${slice}`).map((pair, index) => ({
          ...pair,
          evalCase: { ...pair.evalCase, id: `s${slice}-more-${index}` },
        })),
      ]).flat();
      const decisions = judge(chance).slices.map(({ decision }) => decision);
      expect(decisions).toHaveLength(40);
      expect(decisions).not.toContain('regressed');
    });
  });
});
