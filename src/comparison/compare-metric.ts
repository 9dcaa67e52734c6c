import type { Metric } from '../config/metric.ts';
import { type Analysis, analyzeEvidence, type Evidence } from '../statistics/evidence.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Look } from '../statistics/look.ts';
import type { TrialCounts } from '../statistics/trial-counts.ts';
import type { MetricMeasures } from './measure-metric.ts';

/** One metric over the cases that have a score on both sides. Values are 0..1; delta is candidate − baseline. */
export interface MetricComparison {
  readonly metric: Metric;
  readonly graded: boolean;
  /** Cases scored on both sides. */
  readonly pairs: number;
  /** Mean score of each side, every case with the same weight; undefined when there is no pair. */
  readonly baseline: number | undefined;
  readonly candidate: number | undefined;
  readonly delta: number | undefined;
  /** Two-sided, of the delta, valid at the look at which it was taken. */
  readonly interval: Interval | undefined;
  /** Two-sided, of the hypothesis that nothing changed. */
  readonly pValue: number | undefined;
  readonly method: string;
  /** Cases that passed less often on the candidate than on the baseline, and more often, by this metric alone. */
  readonly relapses: number;
  readonly fixes: number;
  /** The most trials that a case had on each side. */
  readonly trials: number;
  /** Cases with a missing score on either side although the trial was completed. */
  readonly unscored: number;
  readonly notApplicable: number;
  /** What the gate decides by; turned so that more is better. */
  readonly analysis: Analysis;
}

/** Which cases belong together, known before the first trial. */
export interface CaseClusters {
  /** By position of the case. */
  readonly ids: readonly string[];
  /** Cases in the largest cluster of the dataset. */
  readonly largest: number;
}

/** How evidence is looked at. */
export interface EvidenceFrame {
  readonly look: Look;
  /** One-sided error of each claim. */
  readonly alpha: number;
  /** Undefined where every case is independent. */
  readonly clusters: CaseClusters | undefined;
}

/**
 * Compares the two variants on one metric.
 * @param members positions of the cases to compare; all where undefined
 */
export function compareMetric(
  measures: MetricMeasures,
  frame: EvidenceFrame,
  members: ArrayLike<number> = Uint32Array.from({ length: measures.cases }, (_, i) => i),
): MetricComparison {
  const { metric, graded } = measures;
  const tally = tallyCases(measures, members);
  const pairs = tally.scored.length;
  const evidence = collectEvidence(measures, tally, frame.clusters);
  const analysis = analyzeEvidence(evidence, frame);
  const known = pairs > 0;
  return {
    metric,
    graded,
    pairs,
    baseline: known ? tally.baseline / pairs : undefined,
    candidate: known ? tally.candidate / pairs : undefined,
    delta: known ? (tally.candidate - tally.baseline) / pairs : undefined,
    get interval() {
      return known ? turn(analysis.interval, metric) : undefined;
    },
    pValue: known ? analysis.pValue : undefined,
    method: analysis.method,
    relapses: tally.relapses,
    fixes: tally.fixes,
    trials: tally.trials,
    unscored: tally.unscored,
    notApplicable: tally.notApplicable,
    analysis,
  };
}

interface Tally {
  /** Positions of the cases that count. */
  scored: Uint32Array;
  baseline: number;
  candidate: number;
  relapses: number;
  fixes: number;
  trials: number;
  unscored: number;
  notApplicable: number;
}

function tallyCases(measures: MetricMeasures, members: ArrayLike<number>): Tally {
  const { trials, baselinePasses, candidatePasses } = measures;
  const scored = new Uint32Array(members.length);
  let pairs = 0;
  const tally: Tally = {
    scored,
    baseline: 0,
    candidate: 0,
    relapses: 0,
    fixes: 0,
    trials: 0,
    unscored: 0,
    notApplicable: 0,
  };
  for (let place = 0; place < members.length; place += 1) {
    const i = members[place] ?? 0;
    const state = measures.stateAt(i);
    if (state === 'not_applicable') tally.notApplicable += 1;
    else if (state === 'unscored') tally.unscored += 1;
    else if (state === 'scored') {
      scored[pairs] = i;
      pairs += 1;
      tally.baseline += measures.baseline[i] ?? 0;
      tally.candidate += measures.candidate[i] ?? 0;
      const change = (candidatePasses[i] ?? 0) - (baselinePasses[i] ?? 0);
      if (change < 0) tally.relapses += 1;
      if (change > 0) tally.fixes += 1;
      tally.trials = Math.max(tally.trials, trials[i] ?? 0);
    }
  }
  tally.scored = scored.subarray(0, pairs);
  return tally;
}

function collectEvidence(
  measures: MetricMeasures,
  { scored, trials, relapses, fixes }: Tally,
  clusters: CaseClusters | undefined,
): Evidence {
  const own = clusters && {
    ids: Array.from(scored, (i) => clusters.ids[i] ?? ''),
    largest: clusters.largest,
  };
  // The counts are there already, and most suites have one trial of each case.
  if (!measures.graded && own === undefined && trials <= 1)
    return { kind: 'pairs', pairs: scored.length, relapses, fixes };
  if (!measures.graded)
    return composeEvidence(
      Array.from({ length: scored.length }, (_, place) =>
        countTrials(measures, scored[place] ?? 0),
      ),
      own,
    );
  const sign = measures.metric.direction === 'higher' ? 1 : -1;
  const differences = new Float64Array(scored.length);
  for (const [place, i] of scored.entries())
    differences[place] = sign * ((measures.candidate[i] ?? 0) - (measures.baseline[i] ?? 0));
  return { kind: 'differences', differences, clusters: own };
}

function countTrials(measures: MetricMeasures, i: number): TrialCounts {
  const trials = measures.trials[i] ?? 0;
  return {
    baselinePasses: measures.baselinePasses[i] ?? 0,
    baselineTrials: trials,
    candidatePasses: measures.candidatePasses[i] ?? 0,
    candidateTrials: trials,
  };
}

/** Pass or fail keeps its counts as long as cases are independent; clusters need a difference for each case. */
export function composeEvidence(
  cases: readonly TrialCounts[],
  clusters: CaseClusters | undefined,
): Evidence {
  const computeGain = (counts: TrialCounts) =>
    counts.candidatePasses / counts.candidateTrials - counts.baselinePasses / counts.baselineTrials;
  if (clusters !== undefined)
    return { kind: 'differences', differences: cases.map(computeGain), clusters };
  if (cases.some(({ baselineTrials }) => baselineTrials > 1)) return { kind: 'trials', cases };
  const relapses = cases.filter((counts) => computeGain(counts) < 0).length;
  const fixes = cases.filter((counts) => computeGain(counts) > 0).length;
  return { kind: 'pairs', pairs: cases.length, relapses, fixes };
}

/** Statistics count towards better; the report shows the metric as it is. */
function turn(interval: Interval, { direction }: Pick<Metric, 'direction'>): Interval {
  return direction === 'higher'
    ? interval
    : { ...interval, low: -interval.high, high: -interval.low };
}
