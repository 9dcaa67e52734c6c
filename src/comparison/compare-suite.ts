import type { Metric } from '../config/metric.ts';
import type { ReplayedCases } from '../replay/replayed-case.ts';
import { wholeLook } from '../statistics/look.ts';
import type { CaseVerdict } from './classify-case.ts';
import { compareMetric, type EvidenceFrame, type MetricComparison } from './compare-metric.ts';
import {
  compareOperations,
  hasErrored,
  type OperationsComparison,
  type RatioName,
} from './compare-operations.ts';
import { compareSlices, type SliceComparison, type SliceRule } from './compare-slices.ts';
import { createErrorGrouper, type ErrorGroup } from './error-groups.ts';
import { estimateNoise, type NoiseEstimate } from './estimate-noise.ts';
import {
  byImportance,
  isNotable,
  isPinBroken,
  isPinDoubtful,
  isPinFailing,
  type JudgedCase,
  judgeCase,
} from './judged-case.ts';
import { createMetricMeasurer, type MetricMeasures } from './measure-metric.ts';
import { createVerdictKinds, type VerdictKinds } from './verdict-kinds.ts';

/** Everything measured on one suite, before any rule is applied. */
export interface SuiteComparison {
  readonly counts: CaseCounts;
  readonly metrics: readonly MetricComparison[];
  /** Primary metrics by tag. */
  readonly slices: readonly SliceComparison[];
  /** What two equal variants would differ by; empty without repeated trials. */
  readonly noise: readonly NoiseEstimate[];
  /** How each case went, in the order of the replay; made only when asked for. */
  readonly listStandings: () => readonly CaseStanding[];
  /** Pinned first, then by severity, then by weight, then in the order of the dataset; the same in the other lists. */
  readonly relapses: readonly JudgedCase[];
  readonly fixes: readonly JudgedCase[];
  readonly flaky: readonly JudgedCase[];
  /** Pinned cases that the candidate breaks, and those that fail on both sides. */
  readonly pinsBroken: readonly JudgedCase[];
  readonly pinnedFailing: readonly JudgedCase[];
  /**
   * Pinned cases of which evidence is missing: those beyond the ones that count for anything else, and those of which
   * a trial failed and the two more could not be had.
   */
  readonly pinsUnknown: readonly JudgedCase[];
  readonly operations: OperationsComparison;
  readonly errors: readonly ErrorGroup[];
  readonly frame: EvidenceFrame;
}

/** How one case went over all of its trials. */
export interface CaseStanding {
  readonly id: string;
  readonly kind: CaseVerdict['kind'];
}

/** Cases by how they went; all but `cases`, `pairs` and the two unconfirmed add up to `cases`. */
export interface CaseCounts {
  readonly cases: number;
  /** Completed and scored on both sides. */
  readonly pairs: number;
  readonly bothPass: number;
  readonly relapses: number;
  /** Of the relapses, those that no other trial bears out, since there was none. */
  readonly unconfirmedRelapses: number;
  readonly fixes: number;
  readonly unconfirmedFixes: number;
  readonly flaky: number;
  readonly bothFail: number;
  readonly unscored: number;
  readonly errored: number;
}

export interface SuiteEvidence {
  readonly metrics: readonly Metric[];
  /** What was replayed, the planned trials and the fresh, in the order of the dataset. */
  readonly replayed: ReplayedCases;
  /** Cases that were to be replayed; what is missing of them is missing evidence. */
  readonly cases: number;
  /** Pinned cases beyond those that count for anything else. */
  readonly pinsBeyond?: ReplayedCases;
  /** Of the bootstrap. */
  readonly seed: number;
  /** Figures whose ratio a gate asks for; cost and latency p95 are always compared. */
  readonly ratios?: readonly RatioName[];
  readonly slices?: SliceRule;
  /** When and how sure; without it all was replayed and each claim has an error of 5%. */
  readonly look?: EvidenceFrame['look'];
  readonly alpha?: number;
  /** @param position of a case in the dataset */
  readonly clusterOf?: (position: number) => string;
  /** Cases in the largest cluster of the dataset. */
  readonly largestCluster?: number;
}

/** Compares the two variants of a suite. */
export function compareSuite(options: SuiteEvidence): SuiteComparison {
  const { metrics, replayed: cases, pinsBeyond = [] } = options;
  const { verdicts, judged, measures, errors } = readCases(options);
  const pins = Array.from(pinsBeyond, (pin) => judgeCase(pin, metrics));
  const compared = compareMeasures(measures, cases, options);
  const having = (kind: CaseVerdict['kind']) =>
    judged.filter(({ verdict }) => verdict.kind === kind).toSorted(byImportance);
  return {
    ...compared,
    counts: countCases(verdicts, judged, options.cases),
    listStandings: () =>
      Array.from(cases, ({ evalCase }, index) => ({
        id: evalCase.id,
        kind: verdicts.kindAt(index),
      })),
    noise: measures.flatMap((measured) =>
      measured.metric.primary ? (estimateNoise(measured) ?? []) : [],
    ),
    relapses: having('relapse'),
    fixes: having('fix'),
    flaky: having('flaky'),
    pinsBroken: [...judged, ...pins].filter(isPinBroken),
    pinnedFailing: [...judged, ...pins].filter(isPinFailing),
    pinsUnknown: [
      ...pins.filter(({ verdict }) => verdict.kind === 'errored' || verdict.kind === 'unscored'),
      ...[...judged, ...pins].filter(
        (pin) => isPinDoubtful(pin) && !isPinBroken(pin) && pin.triedAgain,
      ),
    ],
    operations: compareCaseOperations(cases, compared.frame, options),
    errors,
  };
}

/**
 * Metrics and slices alone: what a look at a replay under way needs.
 * @param wanted whether slices have a say in the verdict; else there are none, since many looks take their time
 */
export function compareMetrics(
  options: SuiteEvidence,
  wanted: { readonly slices: boolean },
): Pick<SuiteComparison, 'metrics' | 'slices' | 'frame'> & { readonly errored: number } {
  const { replayed: cases } = options;
  const measurer = createMetricMeasurer(options.metrics, cases.length);
  let errored = 0;
  for (const replayed of cases) {
    measurer.add(replayed);
    if (hasErrored(replayed, ['baseline', 'candidate'])) errored += 1;
  }
  const none = { tags: [], minCases: 1 };
  const slices = wanted.slices ? options.slices : none;
  const compared = compareMeasures(measurer.finish(), cases, {
    ...options,
    ...(slices === undefined ? {} : { slices }),
  });
  return { ...compared, errored };
}

/** Cost, time and tokens alone. */
export function compareSuiteOperations(options: SuiteEvidence): OperationsComparison {
  const { replayed: cases } = options;
  return compareCaseOperations(cases, frameOf(cases, options), options);
}

function compareMeasures(
  measures: readonly MetricMeasures[],
  cases: ReplayedCases,
  options: SuiteEvidence,
) {
  const frame = frameOf(cases, options);
  return {
    frame,
    metrics: measures.map((measured) => compareMetric(measured, frame)),
    slices: compareSlices(
      cases,
      measures.filter(({ metric }) => metric.primary),
      { rule: options.slices ?? { tags: undefined, minCases: 10 }, frame },
    ),
  };
}

function compareCaseOperations(
  cases: ReplayedCases,
  frame: EvidenceFrame,
  { seed, ratios = [] }: SuiteEvidence,
): OperationsComparison {
  return compareOperations({ cases, seed, frame, ratios: ['cost', 'latency_p95', ...ratios] });
}

function frameOf(cases: ReplayedCases, options: SuiteEvidence): EvidenceFrame {
  const { look = wholeLook, alpha = 0.05, clusterOf, largestCluster = cases.length } = options;
  const ids = clusterOf && Array.from(cases, ({ position }) => clusterOf(position));
  return { look, alpha, clusters: ids && { ids, largest: largestCluster } };
}

/** All that is read of every trial, in one go: how each case went, measures and errors. */
function readCases({ replayed: cases, pinsBeyond = [], metrics }: SuiteEvidence) {
  const verdicts = createVerdictKinds(cases.length);
  /** Those that are told one by one. */
  const judged: JudgedCase[] = [];
  const measurer = createMetricMeasurer(metrics, cases.length);
  const grouper = createErrorGrouper(metrics);
  for (const replayed of cases) {
    const found = judgeCase(replayed, metrics);
    verdicts.add(found.verdict.kind);
    if (isNotable(found)) judged.push(found);
    measurer.add(replayed);
    grouper.add(replayed);
  }
  for (const pin of pinsBeyond) grouper.add(pin);
  return { verdicts, judged, measures: measurer.finish(), errors: grouper.list() };
}

function countCases(kinds: VerdictKinds, judged: readonly JudgedCase[], cases: number): CaseCounts {
  // Whatever flipped is among those that are told one by one.
  const countUnconfirmed = (kind: 'relapse' | 'fix') =>
    judged.filter(({ verdict }) => verdict.kind === kind && !verdict.confirmed).length;
  const known = {
    bothPass: kinds.count('pass'),
    relapses: kinds.count('relapse'),
    fixes: kinds.count('fix'),
    flaky: kinds.count('flaky'),
    bothFail: kinds.count('fail'),
  };
  return {
    cases,
    pairs: Object.values(known).reduce((sum, number) => sum + number, 0),
    ...known,
    unconfirmedRelapses: countUnconfirmed('relapse'),
    unconfirmedFixes: countUnconfirmed('fix'),
    unscored: kinds.count('unscored'),
    errored: kinds.count('errored') + (cases - kinds.length),
  };
}
