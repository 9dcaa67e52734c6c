import type { Metric } from '../config/metric.ts';
import type { Pair } from '../replay/trial.ts';
import { wholeLook } from '../statistics/look.ts';
import type { CaseVerdict } from './classify-case.ts';
import { compareMetric, type EvidenceFrame, type MetricComparison } from './compare-metric.ts';
import {
  compareOperations,
  type OperationsComparison,
  type RatioName,
} from './compare-operations.ts';
import { compareSlices, type SliceComparison, type SliceRule } from './compare-slices.ts';
import { type ErrorGroup, groupErrors } from './error-groups.ts';
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
import { type MetricMeasures, measureMetric } from './measure-metric.ts';
import { groupByCase, type ReplayedCase } from './replayed-case.ts';

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
  /** Pinned first, then by severity, then in the order of the dataset; the same in the other lists. */
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
  /** All trials, the planned and the fresh, in the order of the dataset. */
  readonly pairs: readonly Pair[];
  /** Cases that were to be replayed; what is missing of them is missing evidence. */
  readonly cases: number;
  /** Pairs of pinned cases beyond those that count for anything else. */
  readonly pinsBeyond?: readonly Pair[];
  /** Of the bootstrap. */
  readonly seed: number;
  /** Figures whose ratio a gate asks for; cost and latency p95 are always compared. */
  readonly ratios?: readonly RatioName[];
  readonly slices?: SliceRule;
  /** When and how sure; without it all was replayed and each claim has an error of 5%. */
  readonly look?: EvidenceFrame['look'];
  readonly alpha?: number;
  readonly clusterOf?: (caseId: string) => string;
  /** Cases in the largest cluster of the dataset. */
  readonly largestCluster?: number;
}

/** Compares the two variants of a suite. */
export function compareSuite(options: SuiteEvidence): SuiteComparison {
  const { metrics } = options;
  const cases = groupByCase(options.pairs);
  const { verdicts, judged } = judgeCases(cases, metrics);
  const pins = groupByCase(options.pinsBeyond ?? []).map((pin) => judgeCase(pin, metrics));
  const measures = measureMetrics(cases, metrics);
  const compared = compareMeasures(measures, cases, options);
  const having = (kind: CaseVerdict['kind']) =>
    judged.filter(({ verdict }) => verdict.kind === kind).toSorted(byImportance);
  return {
    ...compared,
    counts: countCases(verdicts, options.cases),
    listStandings: () =>
      cases.map(({ evalCase }, index) => ({
        id: evalCase.id,
        kind: verdicts[index]?.kind ?? 'errored',
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
        (pin) => isPinDoubtful(pin) && !isPinBroken(pin) && wasTriedAgain(pin, options),
      ),
    ],
    operations: compareCaseOperations(cases, compared.frame, options),
    errors: groupErrors([...cases, ...groupByCase(options.pinsBeyond ?? [])], metrics),
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
  const cases = groupByCase(options.pairs);
  const measures = measureMetrics(cases, options.metrics);
  const errored = cases.filter(({ planned }) =>
    planned.some(({ baseline, candidate }) =>
      [baseline, candidate].some(({ status }) => status === 'errored'),
    ),
  ).length;
  const none = { tags: [], minCases: 1 };
  const slices = wanted.slices ? options.slices : none;
  const compared = compareMeasures(measures, cases, {
    ...options,
    ...(slices === undefined ? {} : { slices }),
  });
  return { ...compared, errored };
}

/** Cost, time and tokens alone. */
export function compareSuiteOperations(options: SuiteEvidence): OperationsComparison {
  const cases = groupByCase(options.pairs);
  return compareCaseOperations(cases, frameOf(cases, options), options);
}

/** Recordings may hold no second trial; a trial that was sent and is missing leaves a pin open. */
function wasTriedAgain(
  { evalCase }: JudgedCase,
  { pairs, pinsBeyond = [] }: SuiteEvidence,
): boolean {
  return [...pairs, ...pinsBeyond].some((pair) => pair.fresh && pair.evalCase.id === evalCase.id);
}

function measureMetrics(cases: readonly ReplayedCase[], metrics: readonly Metric[]) {
  return metrics.map((metric, index) => measureMetric(cases, { metric, index }));
}

function compareMeasures(
  measures: readonly MetricMeasures[],
  cases: readonly ReplayedCase[],
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
  cases: readonly ReplayedCase[],
  frame: EvidenceFrame,
  { seed, ratios = [] }: SuiteEvidence,
): OperationsComparison {
  return compareOperations({ cases, seed, frame, ratios: ['cost', 'latency_p95', ...ratios] });
}

function frameOf(cases: readonly ReplayedCase[], options: SuiteEvidence): EvidenceFrame {
  const { look = wholeLook, alpha = 0.05, clusterOf, largestCluster = cases.length } = options;
  const ids = clusterOf && cases.map(({ evalCase }) => clusterOf(evalCase.id));
  return { look, alpha, clusters: ids && { ids, largest: largestCluster } };
}

/** How every case went, and all that is known of those that are told one by one. */
function judgeCases(
  cases: readonly ReplayedCase[],
  metrics: readonly Metric[],
): { readonly verdicts: readonly CaseVerdict[]; readonly judged: readonly JudgedCase[] } {
  const judged: JudgedCase[] = [];
  const verdicts = cases.map((replayed) => {
    const found = judgeCase(replayed, metrics);
    if (isNotable(found)) judged.push(found);
    return found.verdict;
  });
  return { verdicts, judged };
}

function countCases(verdicts: readonly CaseVerdict[], cases: number): CaseCounts {
  const count = (kind: CaseVerdict['kind'], confirmed?: boolean) =>
    verdicts.filter(
      (verdict) =>
        verdict.kind === kind &&
        (confirmed === undefined || ('confirmed' in verdict && verdict.confirmed === confirmed)),
    ).length;
  const known = {
    bothPass: count('pass'),
    relapses: count('relapse'),
    fixes: count('fix'),
    flaky: count('flaky'),
    bothFail: count('fail'),
  };
  return {
    cases,
    pairs: Object.values(known).reduce((sum, number) => sum + number, 0),
    ...known,
    unconfirmedRelapses: count('relapse', false),
    unconfirmedFixes: count('fix', false),
    unscored: count('unscored'),
    errored: count('errored') + (cases - verdicts.length),
  };
}
