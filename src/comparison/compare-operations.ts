import { createNumberColumn } from '../columns/number-column.ts';
import type { ReplayedCase, ReplayedCases, TrialPair } from '../replay/replayed-case.ts';
import type { CompletedTrial } from '../replay/trial.ts';
import {
  computeBootstrapPercentileRatio,
  computeBootstrapRatio,
  type RatioEstimate,
} from '../statistics/bootstrap.ts';
import { analyzeEvidence } from '../statistics/evidence.ts';
import type { TrialCounts } from '../statistics/trial-counts.ts';
import { composeEvidence, type EvidenceFrame } from './compare-metric.ts';
import { createTrialTally, type Operations, type RatioName } from './tally-trials.ts';

export type { RatioName } from './tally-trials.ts';

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
  readonly cases: ReplayedCases;
  readonly seed: number;
  readonly ratios: readonly RatioName[];
  readonly frame: EvidenceFrame;
}): OperationsComparison {
  const { cases, seed, frame } = options;
  const wanted = new Set(options.ratios);
  const baseline = createTrialTally(wanted, cases.length);
  const candidate = createTrialTally(wanted, cases.length);
  /** Of each pair, the position of its case among those compared. */
  const owners = createNumberColumn('uint32', cases.length);
  const errored = { baseline: 0, candidate: 0 };
  const stops = {
    refusals: createStopCounter('refused', cases.length),
    truncations: createStopCounter('truncated', cases.length),
  };
  let [position, mostTrials] = [0, 0];
  for (const replayed of cases) {
    const { planned } = replayed;
    for (const role of ['baseline', 'candidate'] as const)
      if (hasErrored(replayed, [role])) errored[role] += 1;
    for (const counter of [stops.refusals, stops.truncations]) counter.add(planned, position);
    mostTrials = Math.max(mostTrials, planned.length);
    for (const pair of planned) {
      if (pair.baseline.status !== 'completed' || pair.candidate.status !== 'completed') continue;
      baseline.add(pair.baseline);
      candidate.add(pair.candidate);
      owners.push(position);
    }
    position += 1;
  }
  // One trial a case, and no clusters: every pair stands for itself.
  const clusterIds =
    frame.clusters === undefined && mostTrials <= 1
      ? undefined
      : Array.from(owners.list(), (owner) => frame.clusters?.ids[owner] ?? owner);
  const level = 1 - 2 * frame.look.levelOf(frame.alpha / 2);
  const ratios: Partial<Record<RatioName, RatioEstimate | undefined>> = {};
  for (const name of wanted) {
    const sides = { baseline: baseline.list(name), candidate: candidate.list(name) };
    if (sides.baseline === undefined || sides.candidate === undefined) continue;
    const both = { baseline: sides.baseline, candidate: sides.candidate };
    const quantile = quantiles[name];
    ratios[name] =
      quantile === undefined
        ? computeBootstrapRatio({ ...both, seed, clusterIds, level })
        : computeBootstrapPercentileRatio({ ...both, quantile, seed, level });
  }
  return {
    pairs: owners.length,
    baseline: baseline.summarize(),
    candidate: candidate.summarize(),
    ratios,
    unknownCosts: [...new Set([...baseline.unknownCosts, ...candidate.unknownCosts])],
    errored,
    stops: {
      refusals: stops.refusals.compare(frame),
      truncations: stops.truncations.compare(frame),
    },
  };
}

/** Of the ratios that are not of sums. */
const quantiles: Partial<Record<RatioName, number>> = { latency_p50: 0.5, latency_p95: 0.95 };

/** Whether a planned trial of the case errored on one of these sides. */
export function hasErrored(
  { planned }: ReplayedCase,
  roles: readonly ('baseline' | 'candidate')[],
): boolean {
  return planned.some((pair) => roles.some((role) => pair[role].status === 'errored'));
}

/** Not stopping so is a pass: what could be chance is then told as for any metric. */
function createStopCounter(
  stop: CompletedTrial['stop'],
  size: number,
): {
  /** @param position of the case among those compared */
  readonly add: (planned: readonly TrialPair[], position: number) => void;
  readonly compare: (frame: EvidenceFrame) => StopIncrease;
} {
  const known = createKnownCounts();
  /** Of each case that was completed on both sides, where its counts are known, and its position. */
  const places = createNumberColumn('uint32', size);
  const positions = createNumberColumn('uint32', size);
  return {
    add(planned, position) {
      const own = countStops(planned, stop);
      if (own.baselineTrials === 0) return;
      places.push(known.place(own));
      positions.push(position);
    },
    compare(frame) {
      const { clusters } = frame;
      const own = clusters && {
        ids: Array.from(positions.list(), (position) => clusters.ids[position] ?? ''),
        largest: clusters.largest,
      };
      const counts = Array.from({ length: places.length }, (_, i) => known.at(places.at(i) ?? 0));
      const { pRegression, lowerBound } = analyzeEvidence(composeEvidence(counts, own), frame);
      return { pValue: pRegression, upperBound: -lowerBound };
    },
  };
}

/** Over the trials of a case that were completed on both sides. */
function countStops(planned: readonly TrialPair[], stop: CompletedTrial['stop']): TrialCounts {
  let [trials, baselinePasses, candidatePasses] = [0, 0, 0];
  for (const { baseline, candidate } of planned) {
    if (baseline.status !== 'completed' || candidate.status !== 'completed') continue;
    trials += 1;
    if (baseline.stop !== stop) baselinePasses += 1;
    if (candidate.stop !== stop) candidatePasses += 1;
  }
  return { baselinePasses, baselineTrials: trials, candidatePasses, candidateTrials: trials };
}

/** Counts that are equal are one object: most cases have one of a few. */
function createKnownCounts(): {
  readonly place: (counts: TrialCounts) => number;
  readonly at: (place: number) => TrialCounts;
} {
  const known: TrialCounts[] = [];
  const places = new Map<string, number>();
  return {
    place(counts) {
      const { baselinePasses, candidatePasses, baselineTrials } = counts;
      const name = `${baselinePasses} ${candidatePasses} ${baselineTrials}`;
      const place = places.get(name) ?? known.push(counts) - 1;
      places.set(name, place);
      return place;
    },
    at(place) {
      const counts = known[place];
      if (counts === undefined) throw new RangeError(`no counts are known at ${place}`);
      return counts;
    },
  };
}
