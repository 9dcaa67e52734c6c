import type { CompletedTrial } from '../replay/trial.ts';
import {
  computeBootstrapPercentileRatio,
  computeBootstrapRatio,
  type RatioEstimate,
} from '../statistics/bootstrap.ts';
import { analyzeEvidence } from '../statistics/evidence.ts';
import { computeQuantile } from '../statistics/quantile.ts';
import type { TrialCounts } from '../statistics/trial-counts.ts';
import { composeEvidence, type EvidenceFrame } from './compare-metric.ts';
import type { ReplayedCase } from './replayed-case.ts';

/** One side's figures over the pairs that were completed on both sides. */
export interface Operations {
  /** Pico-dollars; undefined when the cost of any trial is unknown. */
  readonly costPico: bigint | undefined;
  /** Milliseconds; undefined without a measured latency. */
  readonly latencyP50: number | undefined;
  readonly latencyP95: number | undefined;
  /** Sums; undefined when any trial reported no usage. */
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly cachedInputTokens: number | undefined;
  readonly reasoningTokens: number | undefined;
  readonly refused: number;
  readonly truncated: number;
  readonly empty: number;
  readonly servedModels: readonly string[];
  readonly servedTiers: readonly string[];
}

export type RatioName = 'cost' | 'latency_p50' | 'latency_p95' | 'input_tokens' | 'output_tokens';

/** What the change does to cost, time and tokens. Ratios are candidate ÷ baseline − 1. */
export interface OperationsComparison {
  /** Pairs completed on both sides, scored or not. */
  readonly pairs: number;
  readonly baseline: Operations;
  readonly candidate: Operations;
  readonly ratios: Readonly<Partial<Record<RatioName, RatioEstimate | undefined>>>;
  /** Why a cost is unknown, each reason once. */
  readonly unknownCosts: readonly string[];
  /** Errored trials by side, all pairs counted. */
  readonly errored: { readonly baseline: number; readonly candidate: number };
  /** Whether more refusals or truncations than on the baseline could be chance. */
  readonly stops: {
    readonly refusals: StopIncrease;
    readonly truncations: StopIncrease;
  };
}

/** Candidate − baseline, as a share of the trials. */
export interface StopIncrease {
  /** One-sided, that there is no increase. */
  readonly pValue: number;
  /** With one-sided confidence 1 − α the increase lies below this. */
  readonly upperBound: number;
}

/**
 * Compares cost, time and tokens over the planned trials; those replayed to confirm a flip are of chosen cases.
 * @param options.seed of the bootstrap
 * @param options.ratios the figures whose ratio and interval are wanted; others stay undefined, since resampling
 *   100,000 pairs takes a noticeable time
 */
export function compareOperations(options: {
  readonly cases: readonly ReplayedCase[];
  readonly seed: number;
  readonly ratios: readonly RatioName[];
  readonly frame: EvidenceFrame;
}): OperationsComparison {
  const { cases, seed, frame } = options;
  const baseline: CompletedTrial[] = [];
  const candidate: CompletedTrial[] = [];
  const owners: (string | number)[] = [];
  for (const [position, { planned }] of cases.entries()) {
    for (const pair of planned) {
      if (pair.baseline.status !== 'completed' || pair.candidate.status !== 'completed') continue;
      baseline.push(pair.baseline);
      candidate.push(pair.candidate);
      owners.push(frame.clusters?.ids[position] ?? position);
    }
  }
  // One trial a case, and no clusters: every pair stands for itself.
  const clusterIds =
    frame.clusters === undefined && cases.every(({ planned }) => planned.length <= 1)
      ? undefined
      : owners;
  const level = 1 - 2 * frame.look.levelOf(frame.alpha / 2);
  const ratios: Partial<Record<RatioName, RatioEstimate | undefined>> = {};
  for (const name of new Set(options.ratios)) {
    const sides = readBoth(baseline, candidate, readers[name]);
    if (sides === undefined) continue;
    const quantile = quantiles[name];
    ratios[name] =
      quantile === undefined
        ? computeBootstrapRatio({ ...sides, seed, clusterIds, level })
        : computeBootstrapPercentileRatio({ ...sides, quantile, seed, level });
  }
  return {
    pairs: baseline.length,
    baseline: summarize(baseline),
    candidate: summarize(candidate),
    ratios,
    unknownCosts: [
      ...new Set(
        [...baseline, ...candidate].flatMap((trial) =>
          trial.cost.kind === 'unknown' ? [trial.cost.reason] : [],
        ),
      ),
    ],
    errored: {
      baseline: countErrored(cases, 'baseline'),
      candidate: countErrored(cases, 'candidate'),
    },
    stops: {
      refusals: compareStops(cases, 'refused', frame),
      truncations: compareStops(cases, 'truncated', frame),
    },
  };
}

const readers: Readonly<Record<RatioName, (trial: CompletedTrial) => number | undefined>> = {
  cost: (trial) => (trial.cost.kind === 'known' ? Number(trial.cost.pico) : undefined),
  latency_p50: (trial) => trial.latencyMs,
  latency_p95: (trial) => trial.latencyMs,
  input_tokens: (trial) => trial.usage?.inputTokens,
  output_tokens: (trial) => trial.usage?.outputTokens,
};

/** Of the ratios that are not of sums. */
const quantiles: Partial<Record<RatioName, number>> = { latency_p50: 0.5, latency_p95: 0.95 };

/** Both sides' numbers, or undefined when there is none or one is missing: a partial sum would be a guess. */
function readBoth(
  baseline: readonly CompletedTrial[],
  candidate: readonly CompletedTrial[],
  read: (trial: CompletedTrial) => number | undefined,
) {
  const before = readAll(baseline, read);
  const after = readAll(candidate, read);
  return before === undefined || after === undefined || before.length === 0
    ? undefined
    : { baseline: before, candidate: after };
}

function readAll(
  trials: readonly CompletedTrial[],
  read: (trial: CompletedTrial) => number | undefined,
): number[] | undefined {
  const numbers: number[] = [];
  for (const trial of trials) {
    const number = read(trial);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return numbers;
}

function summarize(trials: readonly CompletedTrial[]): Operations {
  const sum = (read: (trial: CompletedTrial) => number | undefined) => {
    const numbers = readAll(trials, read);
    return numbers === undefined || numbers.length === 0
      ? undefined
      : numbers.reduce((total, number) => total + number, 0);
  };
  const latencies = trials.flatMap((trial) =>
    trial.latencyMs === undefined ? [] : [trial.latencyMs],
  );
  const distinct = (read: (trial: CompletedTrial) => string | undefined) => [
    ...new Set(trials.flatMap((trial) => read(trial) ?? [])),
  ];
  const stopped = (stop: CompletedTrial['stop']) =>
    trials.filter((trial) => trial.stop === stop).length;
  return {
    costPico: sumCosts(trials),
    latencyP50: computeQuantile(latencies, 0.5),
    latencyP95: computeQuantile(latencies, 0.95),
    inputTokens: sum((trial) => trial.usage?.inputTokens),
    outputTokens: sum((trial) => trial.usage?.outputTokens),
    cachedInputTokens: sum((trial) => trial.usage?.cachedInputTokens),
    reasoningTokens: sum((trial) => trial.usage?.reasoningTokens),
    refused: stopped('refused'),
    truncated: stopped('truncated'),
    empty: stopped('empty'),
    servedModels: distinct((trial) => trial.servedModel),
    servedTiers: distinct((trial) => trial.servedTier),
  };
}

function sumCosts(trials: readonly CompletedTrial[]): bigint | undefined {
  let total = 0n;
  for (const { cost } of trials) {
    if (cost.kind === 'unknown') return undefined;
    total += cost.pico;
  }
  return trials.length === 0 ? undefined : total;
}

const countErrored = (cases: readonly ReplayedCase[], role: 'baseline' | 'candidate') =>
  cases.filter(({ planned }) => planned.some((pair) => pair[role].status === 'errored')).length;

/** Not stopping so is a pass: what could be chance is then told as for any metric. */
function compareStops(
  cases: readonly ReplayedCase[],
  stop: CompletedTrial['stop'],
  frame: EvidenceFrame,
): StopIncrease {
  const counts: TrialCounts[] = [];
  const ids: string[] = [];
  for (const [position, { planned }] of cases.entries()) {
    const completed = planned.filter(
      ({ baseline, candidate }) =>
        baseline.status === 'completed' && candidate.status === 'completed',
    );
    if (completed.length === 0) continue;
    const count = (role: 'baseline' | 'candidate') =>
      completed.filter(({ [role]: trial }) => trial.status === 'completed' && trial.stop !== stop)
        .length;
    ids.push(frame.clusters?.ids[position] ?? '');
    counts.push({
      baselinePasses: count('baseline'),
      baselineTrials: completed.length,
      candidatePasses: count('candidate'),
      candidateTrials: completed.length,
    });
  }
  const { pRegression, lowerBound } = analyzeEvidence(
    composeEvidence(counts, frame.clusters && { ids, largest: frame.clusters.largest }),
    frame,
  );
  return { pValue: pRegression, upperBound: -lowerBound };
}
