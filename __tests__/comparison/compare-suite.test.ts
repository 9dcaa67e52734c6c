import { describe, expect, it } from '@jest/globals';
import { compareSuite } from '../../src/comparison/compare-suite.ts';
import type { Metric } from '../../src/config/metric.ts';
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

const resolution = metricOf('resolution');
const compare = (pairs: readonly Pair[], metrics: readonly Metric[] = [resolution]) =>
  compareSuite({
    metrics,
    replayed: replayedOf(pairs),
    cases: pairs.length,
    seed: 1,
    ratios: ['output_tokens'],
  });

describe('compareSuite', () => {
  it('counts pairs by outcome; delta is candidate − baseline', () => {
    const { counts, metrics } = compare(
      pairsOf({ bothPass: 10, relapses: 3, fixes: 1, bothFail: 6 }),
    );
    expect(counts).toEqual({
      cases: 20,
      pairs: 20,
      bothPass: 10,
      relapses: 3,
      unconfirmedRelapses: 3,
      fixes: 1,
      unconfirmedFixes: 1,
      flaky: 0,
      bothFail: 6,
      unscored: 0,
      errored: 0,
    });
    expect(metrics[0]).toMatchObject({
      pairs: 20,
      baseline: 0.65,
      candidate: 0.55,
      relapses: 3,
      fixes: 1,
    });
    expect(metrics[0]?.delta).toBeCloseTo(-0.1, 12);
  });

  it("gives Tango's interval for pass or fail, with the published example (43, 0, 1, 0)", () => {
    const { metrics } = compare(pairsOf({ bothPass: 43, fixes: 1 }));
    // The reference lists e=43, f=0, g=1, h=0 with difference (f−g)/n; ours counts the fix as a gain.
    expect(metrics[0]?.interval?.low).toBeCloseTo(-0.0593932311, 8);
    expect(metrics[0]?.interval?.high).toBeCloseTo(0.118077097, 8);
  });

  it('turns the interval and the pass state when lower is better', () => {
    const escalation = metricOf('escalation', { direction: 'lower' });
    const pairs = [...Array(18).keys()].map((index) =>
      pairOf(
        `c${index}`,
        trialOf({ scores: [scored(0)] }),
        trialOf({ scores: [scored(index < 6 ? 1 : 0)] }),
      ),
    );
    const { counts, metrics } = compare(pairs, [escalation]);
    expect(counts.relapses).toBe(6);
    expect(metrics[0]?.delta).toBeCloseTo(1 / 3, 12);
    expect(metrics[0]?.interval?.low).toBeGreaterThan(0);
  });

  it('compares graded metrics by their means', () => {
    const similarity = metricOf('closeness', {
      scorer: { kind: 'similarity', value: '{{expected}}' },
    });
    const pairs = Array.from({ length: 60 }, (_, index) => 0.6 + (index % 4) / 10).map(
      (score, index) =>
        pairOf(
          `c${index}`,
          trialOf({ scores: [scored(score)] }),
          trialOf({ scores: [scored(score - 0.1)] }),
        ),
    );
    const [metric] = compare(pairs, [similarity]).metrics;
    expect(metric?.delta).toBeCloseTo(-0.1, 12);
    expect(metric?.method).toBe('paired t');
    expect(metric?.interval?.high).toBeLessThan(0.001);
  });

  it('keeps errored and unscored apart from failed', () => {
    const pass = trialOf({ scores: [scored(1)] });
    const { counts, errors, metrics } = compare([
      pairOf('a', pass, errored),
      pairOf('b', pass, errored),
      pairOf('c', pass, trialOf({ scores: [unscored] })),
      pairOf('d', pass, pass),
    ]);
    expect(counts).toMatchObject({ pairs: 1, errored: 2, unscored: 1, relapses: 0 });
    expect(metrics[0]).toMatchObject({ pairs: 1, unscored: 1 });
    expect(errors[0]).toEqual({
      role: 'candidate',
      message: 'HTTP 500',
      exampleCase: 'a',
      cases: 2,
    });
  });

  it('does not lose a relapse beside a metric that could not be scored', () => {
    const metrics = [resolution, metricOf('judged')];
    const { counts } = compare(
      [
        pairOf(
          'a',
          trialOf({ scores: [scored(1), unscored] }),
          trialOf({ scores: [scored(0), scored(1)] }),
        ),
        pairOf(
          'b',
          trialOf({ scores: [scored(1), unscored] }),
          trialOf({ scores: [scored(1), scored(1)] }),
        ),
      ],
      metrics,
    );
    expect(counts).toMatchObject({ relapses: 1, unscored: 1, pairs: 1 });
  });

  it('counts cases that never came back as errored', () => {
    const pairs = pairsOf({ bothPass: 3 });
    expect(
      compareSuite({ metrics: [resolution], replayed: replayedOf(pairs), cases: 5, seed: 1 }).counts
        .errored,
    ).toBe(2);
  });

  it('leaves out what does not apply', () => {
    const notApplicable = trialOf({ scores: [scored(1), { kind: 'not_applicable' }] });
    const { metrics } = compare(
      [pairOf('a', notApplicable, notApplicable)],
      [resolution, metricOf('valid_json')],
    );
    expect(metrics[1]).toMatchObject({
      pairs: 0,
      notApplicable: 1,
      baseline: undefined,
      interval: undefined,
    });
  });

  it('puts pinned relapses first', () => {
    const pass = trialOf({ scores: [scored(1)] });
    const fail = trialOf({ scores: [scored(0)] });
    const { relapses } = compare([
      pairOf('plain', pass, fail),
      pairOf('pin', pass, fail, { pinned: true }),
    ]);
    expect(relapses.map((pair) => pair.evalCase.id)).toEqual(['pin', 'plain']);
  });
});

describe('several trials of a case', () => {
  it('weighs each case once and every trial within it', () => {
    const { counts, metrics } = compare([
      ...trialsOf('stable', ['PP', 'PP', 'PP']),
      ...trialsOf('broken', ['PF', 'PF', 'PF']),
      ...trialsOf('wavering', ['PP', 'PF', 'PP']),
    ]);
    expect(counts).toMatchObject({ cases: 9, pairs: 3, bothPass: 1, relapses: 1, flaky: 1 });
    expect(metrics[0]).toMatchObject({ pairs: 3, trials: 3, relapses: 2, fixes: 0, baseline: 1 });
    expect(metrics[0]?.candidate).toBeCloseTo((1 + 0 + 2 / 3) / 3, 12);
    expect(metrics[0]?.method).toContain('CMH');
  });

  it('does not let fresh trials of chosen cases into metrics and costs', () => {
    const fresh = trialsOf('a', ['PF', 'PP', 'PP'], { fresh: 2 });
    const { metrics, operations, flaky } = compare([...fresh, ...trialsOf('b', ['PP'])]);
    expect(metrics[0]).toMatchObject({ pairs: 2, trials: 1, candidate: 0.5, relapses: 1 });
    expect(operations.pairs).toBe(2);
    expect(flaky.map(({ passes }) => passes)).toEqual([
      { baseline: { passed: 3, trials: 3 }, candidate: { passed: 2, trials: 3 } },
    ]);
  });

  it('estimates the noise where trials were repeated', () => {
    const { noise } = compare([
      ...trialsOf('a', ['PP', 'FP']),
      ...trialsOf('b', ['PP', 'PP']),
      ...trialsOf('c', ['FF', 'PF']),
      ...trialsOf('d', ['PF', 'PP']),
    ]);
    // s² of one pass and one fail is 1/2: two of the four cases on the baseline, one on the candidate.
    expect(noise[0]).toMatchObject({
      metric: 'resolution',
      cases: 4,
      flipRate: 0.5,
      baselineTrialVariance: 0.25,
      candidateTrialVariance: 0.125,
    });
  });

  it('knows no noise from single trials', () => {
    expect(compare(pairsOf({ bothPass: 5, relapses: 1 })).noise).toEqual([]);
  });
});

describe('pins', () => {
  it.each([
    { outcomes: ['PF', 'PF', 'PP'] as const, fresh: 2, broken: true },
    { outcomes: ['PF', 'PP', 'PP'] as const, fresh: 2, broken: false },
    { outcomes: ['PF'] as const, fresh: 0, broken: true },
    { outcomes: ['FF', 'FF', 'FF'] as const, fresh: 0, broken: false },
    { outcomes: ['PP', 'PF', 'PF', 'PF', 'PP'] as const, fresh: 0, broken: true },
    { outcomes: ['PP', 'PF', 'PF', 'PP', 'PP'] as const, fresh: 0, broken: false },
  ])('$outcomes: broken $broken', ({ outcomes, fresh, broken }) => {
    const { pinsBroken } = compare(trialsOf('pin', outcomes, { pinned: true, fresh }));
    expect(pinsBroken.length > 0).toBe(broken);
  });

  it('are looked at beyond the cases that decide, and count for nothing else', () => {
    const comparison = compareSuite({
      metrics: [resolution],
      replayed: replayedOf(pairsOf({ bothPass: 4 })),
      cases: 4,
      seed: 1,
      pinsBeyond: replayedOf(trialsOf('late', ['PF'], { pinned: true })),
    });
    expect(comparison.pinsBroken.map(({ evalCase }) => evalCase.id)).toEqual(['late']);
    expect(comparison.counts).toMatchObject({ cases: 4, relapses: 0 });
    expect(comparison.metrics[0]?.pairs).toBe(4);
  });
});

describe('clusters', () => {
  it('counts what belongs together as less evidence', () => {
    const pairs = pairsOf({ bothPass: 60, relapses: 12 });
    const alone = compareSuite({
      metrics: [resolution],
      replayed: replayedOf(pairs),
      cases: 72,
      seed: 1,
    });
    const together = compareSuite({
      metrics: [resolution],
      replayed: replayedOf(pairs),
      cases: 72,
      seed: 1,
      // All relapses are one conversation.
      clusterOf: (position) => {
        const id = pairs[position]?.evalCase.id ?? '';
        return id.startsWith('relapse') ? 'one' : id;
      },
      largestCluster: 12,
    });
    expect(alone.metrics[0]?.analysis.pRegression).toBeLessThan(0.001);
    expect(together.metrics[0]?.analysis.pRegression).toBeGreaterThan(0.1);
    expect(together.metrics[0]?.method).toContain('cluster');
    expect(together.metrics[0]?.delta).toBeCloseTo(-1 / 6, 12);
  });
});

describe('slices', () => {
  const tagged = (tag: string, outcomes: readonly ('PP' | 'PF' | 'FP' | 'FF')[]) =>
    outcomes.flatMap((outcome, index) =>
      trialsOf(`${tag}-${index}`, [outcome], { tags: ['all', tag] }),
    );

  it('compares primary metrics on every tag that is no tag of all, the largest first', () => {
    const { slices } = compare(
      [
        ...tagged('prime', Array(20).fill('PF')),
        ...tagged('composite', Array(15).fill('FP')),
        ...tagged('rare', ['PP']),
      ],
      [resolution, metricOf('tone', { primary: false })],
    );
    expect(slices.map(({ tag, metric, pairs, delta }) => [tag, metric.name, pairs, delta])).toEqual(
      [
        ['prime', 'resolution', 20, -1],
        ['composite', 'resolution', 15, 1],
      ],
    );
  });
});

describe('cost, latency and tokens', () => {
  it('adds up exactly and compares over the same pairs', () => {
    const pairs = [1, 2, 3].map((factor) =>
      pairOf(
        `c${factor}`,
        trialOf({
          scores: [scored(1)],
          cost: BigInt(factor) * 2n,
          latencyMs: 200,
          tokens: [100, 10],
        }),
        trialOf({ scores: [scored(1)], cost: BigInt(factor), latencyMs: 100, tokens: [50, 20] }),
      ),
    );
    const { operations } = compare([
      ...pairs,
      pairOf('lost', trialOf({ scores: [scored(1)], cost: 999n }), errored),
    ]);
    expect(operations.baseline.costPico).toBe(12n);
    expect(operations.candidate.costPico).toBe(6n);
    expect(operations.ratios.cost?.relative).toBeCloseTo(-0.5, 12);
    expect(operations.ratios.output_tokens?.relative).toBeCloseTo(1, 12);
    expect(operations.candidate.latencyP95).toBe(100);
    expect(operations.pairs).toBe(3);
  });

  it('does not guess a sum when one cost is unknown', () => {
    const { operations } = compare([
      pairOf('a', trialOf({ scores: [scored(1)] }), trialOf({ scores: [scored(1)], cost: null })),
      pairOf('b', trialOf({ scores: [scored(1)] }), trialOf({ scores: [scored(1)] })),
    ]);
    expect(operations.candidate.costPico).toBeUndefined();
    expect(operations.ratios.cost).toBeUndefined();
    expect(operations.unknownCosts).toEqual(['no price is known for the model']);
  });

  it('counts refusals that only one side has', () => {
    const refused = trialOf({ scores: [scored(0)], stop: 'refused' });
    const { operations } = compare([
      pairOf('a', trialOf({ scores: [scored(1)] }), refused),
      pairOf('b', refused, refused),
    ]);
    // McNemar's mid-p of one more refusal and none less.
    expect(operations.stops.refusals.pValue).toBeCloseTo(0.25, 12);
    expect(operations.stops.truncations.pValue).toBeCloseTo(0.5, 12);
    expect(operations.candidate.refused).toBe(2);
  });
});
