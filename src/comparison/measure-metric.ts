import { isGraded, type Metric, passes } from '../config/metric.ts';
import type { Trial } from '../replay/trial.ts';
import type { ReplayedCase } from './replayed-case.ts';

/** What is known of a case on one metric. */
export type MeasureState = 'scored' | 'unscored' | 'not_applicable' | 'errored';

/** One metric over cases, in their order; a case has a number for each list, whatever its state. */
export interface MetricMeasures {
  readonly metric: Metric;
  readonly graded: boolean;
  readonly states: readonly MeasureState[];
  /** Mean score of the case's trials, 0..1 as the metric gives it. */
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
  readonly baselinePasses: Uint16Array;
  readonly candidatePasses: Uint16Array;
  /** Trials scored on both sides. */
  readonly trials: Uint16Array;
}

/** Reads the scores of the metric at `index` of the suite from the planned trials of each case. */
export function measureMetric(
  cases: readonly ReplayedCase[],
  { metric, index }: { readonly metric: Metric; readonly index: number },
): MetricMeasures {
  const size = cases.length;
  const baseline = new Float64Array(size);
  const candidate = new Float64Array(size);
  const baselinePasses = new Uint16Array(size);
  const candidatePasses = new Uint16Array(size);
  const trials = new Uint16Array(size);
  const states = cases.map(({ planned }, position): MeasureState => {
    let state: MeasureState = 'errored';
    for (const pair of planned) {
      const before = scoreOf(pair.baseline, index);
      const after = scoreOf(pair.candidate, index);
      if (before.kind === 'scored' && after.kind === 'scored') {
        trials[position] = (trials[position] ?? 0) + 1;
        baseline[position] = (baseline[position] ?? 0) + before.value;
        candidate[position] = (candidate[position] ?? 0) + after.value;
        if (passes(metric, before.value))
          baselinePasses[position] = (baselinePasses[position] ?? 0) + 1;
        if (passes(metric, after.value))
          candidatePasses[position] = (candidatePasses[position] ?? 0) + 1;
        if (state === 'errored') state = 'scored';
      } else if (before.kind === 'not_applicable' || after.kind === 'not_applicable')
        state = 'not_applicable';
      else if (before.kind === 'unscored' || after.kind === 'unscored') state = 'unscored';
      else return 'errored';
    }
    return state;
  });
  for (let i = 0; i < size; i += 1) {
    const count = trials[i] ?? 0;
    if (count <= 1) continue;
    baseline[i] = (baseline[i] ?? 0) / count;
    candidate[i] = (candidate[i] ?? 0) / count;
  }
  const graded = isGraded(metric);
  return { metric, graded, states, baseline, candidate, baselinePasses, candidatePasses, trials };
}

function scoreOf(trial: Trial, index: number) {
  return trial.status === 'completed' ? (trial.scores[index] ?? missing) : missing;
}

/** An errored trial is counted by the suite, not as an unscored case of every metric. */
const missing = { kind: 'errored' } as const;
