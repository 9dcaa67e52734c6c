import { compareSuite } from '../../src/comparison/compare-suite.ts';
import { defaultSlicesGate } from '../../src/config/gates.ts';
import type { Metric } from '../../src/config/metric.ts';
import { createCaseStore } from '../../src/dataset/case-store.ts';
import { judgeSuite } from '../../src/gate/judge-suite.ts';
import { createLedger } from '../../src/replay/ledger.ts';
import type { ReplayedCases } from '../../src/replay/replayed-case.ts';
import type { Trial } from '../../src/replay/trial.ts';
import { createRandom, type Random } from '../../src/statistics/random.ts';

/** What a replay can hand to the analysis at most, by the design of Pawl. */
export const analysisSize = { pairs: 100_000, metrics: 10, slices: 50 } as const;
/** Of each case. */
const tagsOfCase = 3;

/** Every other metric is graded, so that both kinds of analysis are in it. */
function composeMetrics(): readonly Metric[] {
  return Array.from({ length: analysisSize.metrics }, (_, index) => ({
    name: `metric-${index}`,
    primary: true,
    direction: 'higher',
    pass_at: 0.5,
    extract: undefined,
    extract_expected: undefined,
    missing: 'fail',
    not: false,
    ignore_case: false,
    description: undefined,
    scorer:
      index % 2 === 0
        ? { kind: 'equals', value: '{{expected}}' }
        : { kind: 'similarity', value: '{{expected}}' },
  }));
}

/** Cases of which a tenth differs, with three of fifty tags each, kept as a replay keeps them. */
function composeReplayed(random: Random): ReplayedCases {
  const cases = createCaseStore();
  const order = Uint32Array.from({ length: analysisSize.pairs }, (_, position) => position);
  for (const position of order)
    cases.add({
      id: `case-${position}`,
      input: {},
      tags: Array.from(
        { length: tagsOfCase },
        () => `tag-${random.nextBelow(analysisSize.slices)}`,
      ),
      pinned: false,
    });
  const ledger = createLedger({ cases, order, trials: 1 });
  for (const position of order)
    ledger.add({
      position,
      evalCase: cases.at(position),
      trial: 0,
      fresh: false,
      baseline: composeTrial(random),
      candidate: composeTrial(random),
    });
  return ledger.listFirstByDataset(analysisSize.pairs);
}

function composeTrial(random: Random): Trial {
  return {
    status: 'completed',
    stop: 'complete',
    scores: Array.from({ length: analysisSize.metrics }, (_, index) => ({
      kind: 'scored',
      value: index % 2 === 0 ? Number(random.nextFloat() < 0.95) : random.nextFloat(),
    })),
    usage: undefined,
    cost: { kind: 'known', pico: BigInt(random.nextBelow(1_000_000)) },
    latencyMs: 100 + random.nextBelow(1000),
    servedModel: 'model',
    servedTier: undefined,
    location: { offset: 0, length: 0 },
  };
}

/** Compares and judges a suite of that size, of which every number was drawn from a seed. @returns milliseconds */
export function measureAnalysis(): number {
  const metrics = composeMetrics();
  const replayed = composeReplayed(createRandom(1));
  const started = performance.now();
  const comparison = compareSuite({ metrics, replayed, cases: replayed.length, seed: 1 });
  const judged = judgeSuite(comparison, {
    metrics,
    gates: {
      metrics: {},
      relative: {},
      shares: {},
      maxRelapses: undefined,
      slices: defaultSlicesGate,
    },
    trials: undefined,
    sequential: undefined,
    cluster: undefined,
    dropped: [],
    lost: { pins: [], cases: 0 },
    notices: [],
  });
  const milliseconds = performance.now() - started;
  const slices = analysisSize.slices * analysisSize.metrics;
  if (judged.slices.length !== slices || judged.verdict !== 'pass')
    throw new Error(
      `${judged.slices.length} slices and ${judged.verdict}; ${slices} and pass were due`,
    );
  return milliseconds;
}
