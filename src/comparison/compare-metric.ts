import { isGraded, type Metric, passes } from '../config/metric.ts';
import type { Pair, Trial } from '../replay/trial.ts';
import type { Interval } from '../statistics/interval.ts';
import { computeMcNemar } from '../statistics/mcnemar.ts';
import { computePairedT } from '../statistics/paired-t.ts';
import { computeTangoInterval } from '../statistics/tango.ts';

/** One metric over the pairs that have a score on both sides. Values are 0..1; delta is candidate − baseline. */
export interface MetricComparison {
  readonly metric: Metric;
  readonly graded: boolean;
  /** Cases scored on both sides. */
  readonly pairs: number;
  /** Mean score of each side; undefined when there is no pair. */
  readonly baseline: number | undefined;
  readonly candidate: number | undefined;
  readonly delta: number | undefined;
  readonly interval: Interval | undefined;
  /** Two-sided, of the hypothesis that nothing changed. */
  readonly pValue: number | undefined;
  readonly method: string;
  /** By this metric's own pass state. */
  readonly relapses: number;
  readonly fixes: number;
  /** Cases with a missing score on either side although the trial was completed. */
  readonly unscored: number;
  readonly notApplicable: number;
  /** For graded metrics: candidate − baseline of each pair, turned so that more is better. */
  readonly gains: readonly number[];
}

const level = 0.95;

/** Compares the two variants on the metric at `index` of the suite. */
export function compareMetric(options: {
  readonly metric: Metric;
  readonly index: number;
  readonly pairs: readonly Pair[];
}): MetricComparison {
  const { metric, index } = options;
  const graded = isGraded(metric);
  const tally = {
    n: 0,
    baseline: 0,
    candidate: 0,
    relapses: 0,
    fixes: 0,
    unscored: 0,
    notApplicable: 0,
  };
  const gains: number[] = [];
  for (const pair of options.pairs) {
    const before = scoreOf(pair.baseline, index);
    const after = scoreOf(pair.candidate, index);
    if (before.kind === 'not_applicable' || after.kind === 'not_applicable')
      tally.notApplicable += 1;
    else if (before.kind === 'unscored' || after.kind === 'unscored') tally.unscored += 1;
    else if (before.kind === 'scored' && after.kind === 'scored') {
      const passedBefore = passes(metric, before.value);
      const passedAfter = passes(metric, after.value);
      tally.n += 1;
      tally.baseline += before.value;
      tally.candidate += after.value;
      if (passedBefore && !passedAfter) tally.relapses += 1;
      if (!passedBefore && passedAfter) tally.fixes += 1;
      if (graded)
        gains.push((after.value - before.value) * (metric.direction === 'higher' ? 1 : -1));
    }
  }
  return { metric, graded, gains, ...describe(tally, { metric, graded, gains }) };
}

type Tally = {
  n: number;
  baseline: number;
  candidate: number;
  relapses: number;
  fixes: number;
  unscored: number;
  notApplicable: number;
};

function describe(
  tally: Tally,
  context: { readonly metric: Metric; readonly graded: boolean; readonly gains: readonly number[] },
) {
  const { n, relapses, fixes, unscored, notApplicable } = tally;
  const counts = { pairs: n, relapses, fixes, unscored, notApplicable };
  const method = context.graded ? 'paired t' : "McNemar mid-p, Tango's interval";
  if (n === 0)
    return {
      ...counts,
      method,
      baseline: undefined,
      candidate: undefined,
      delta: undefined,
      interval: undefined,
      pValue: undefined,
    };
  const baseline = tally.baseline / n;
  const candidate = tally.candidate / n;
  const shared = {
    ...counts,
    method,
    baseline,
    candidate,
    delta: (tally.candidate - tally.baseline) / n,
  };
  const towardsBetter = context.metric.direction === 'higher' ? 1 : -1;
  if (context.graded) {
    const test = computePairedT({ differences: context.gains, level });
    return {
      ...shared,
      interval: test === undefined ? undefined : turn(test.interval, towardsBetter),
      pValue: test?.pValue,
    };
  }
  const tango = computeTangoInterval({ pairs: n, relapses, fixes, level });
  return {
    ...shared,
    interval: turn(tango, towardsBetter),
    pValue: computeMcNemar({ relapses, fixes }).midPTwoSided,
  };
}

/** Statistics count towards better; the report shows the metric as it is. */
function turn(interval: Interval, sign: 1 | -1): Interval {
  return sign === 1 ? interval : { ...interval, low: -interval.high, high: -interval.low };
}

function scoreOf(trial: Trial, index: number) {
  return trial.status === 'completed' ? (trial.scores[index] ?? missing) : missing;
}

/** An errored trial is counted by the suite, not as an unscored case of every metric. */
const missing = { kind: 'errored' } as const;
