import { describe, expect, it } from '@jest/globals';
import { compareSuite } from '../../src/comparison/compare-suite.ts';
import type { Metric } from '../../src/config/metric.ts';
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

const resolution = metricOf('resolution');
const compare = (pairs: readonly Pair[], metrics: readonly Metric[] = [resolution]) =>
  compareSuite({ metrics, pairs, cases: pairs.length, seed: 1, ratios: ['output_tokens'] });

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
      fixes: 1,
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
    expect(compareSuite({ metrics: [resolution], pairs, cases: 5, seed: 1 }).counts.errored).toBe(
      2,
    );
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
    expect(operations.discordant.refusals).toEqual({ worse: 1, better: 0 });
    expect(operations.candidate.refused).toBe(2);
  });
});
