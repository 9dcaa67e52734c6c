import { isGraded, type Metric, passes } from '../config/metric.ts';
import type { ReplayedCase } from '../replay/replayed-case.ts';
import type { CompletedTrial, Trial } from '../replay/trial.ts';

/** By the number that stands for each; that of a case that was not added is the first. */
const states = ['errored', 'scored', 'unscored', 'not_applicable'] as const;

/** What is known of a case on one metric. */
export type MeasureState = (typeof states)[number];

/** One metric over cases, in their order; a case has a number for each list, whatever its state. */
export interface MetricMeasures {
  readonly metric: Metric;
  readonly graded: boolean;
  readonly cases: number;
  readonly stateAt: (position: number) => MeasureState;
  /** Mean score of the case's trials, 0..1 as the metric gives it. */
  readonly baseline: Float64Array;
  readonly candidate: Float64Array;
  readonly baselinePasses: Uint16Array;
  readonly candidatePasses: Uint16Array;
  /** Trials scored on both sides. */
  readonly trials: Uint16Array;
}

/** Measures of a metric that are being read. */
interface Draft extends MetricMeasures {
  /** Numbers of states. */
  readonly states: Uint8Array;
}

type Scores = CompletedTrial['scores'];
/** Of one trial of a case on both sides, in the order of the metrics; none where it errored. */
type ScorePair = readonly [baseline: Scores, candidate: Scores];

/** Reads the scores of the planned trials of cases, one case after another, of all metrics at once. */
export interface MetricMeasurer {
  add(replayed: Pick<ReplayedCase, 'planned'>): void;
  finish(): readonly MetricMeasures[];
}

/**
 * @param metrics in the order of the trials' scores
 * @param size of cases that will be added
 */
export function createMetricMeasurer(metrics: readonly Metric[], size: number): MetricMeasurer {
  const drafts = metrics.map((metric) => startDraft(metric, size));
  let position = 0;
  return {
    add({ planned }) {
      const scores = planned.map(
        ({ baseline, candidate }): ScorePair => [scoresOf(baseline), scoresOf(candidate)],
      );
      for (const [index, draft] of drafts.entries())
        draft.states[position] = states.indexOf(measureCase(draft, { position, index, scores }));
      position += 1;
    },
    finish() {
      for (const draft of drafts) divideByTrials(draft);
      return drafts;
    },
  };
}

function startDraft(metric: Metric, size: number): Draft {
  const numbers = new Uint8Array(size);
  return {
    metric,
    graded: isGraded(metric),
    cases: size,
    stateAt: (position) => states[numbers[position] ?? 0] ?? 'errored',
    states: numbers,
    baseline: new Float64Array(size),
    candidate: new Float64Array(size),
    baselinePasses: new Uint16Array(size),
    candidatePasses: new Uint16Array(size),
    trials: new Uint16Array(size),
  };
}

function measureCase(
  draft: Draft,
  {
    position,
    index,
    scores,
  }: {
    readonly position: number;
    readonly index: number;
    readonly scores: readonly ScorePair[];
  },
): MeasureState {
  const { metric, baseline, candidate, baselinePasses, candidatePasses, trials } = draft;
  let state: MeasureState = 'errored';
  for (const [befores, afters] of scores) {
    const before = befores[index] ?? missing;
    const after = afters[index] ?? missing;
    if (before.kind === 'scored' && after.kind === 'scored') {
      add(trials, position, 1);
      add(baseline, position, before.value);
      add(candidate, position, after.value);
      if (passes(metric, before.value)) add(baselinePasses, position, 1);
      if (passes(metric, after.value)) add(candidatePasses, position, 1);
      if (state === 'errored') state = 'scored';
    } else if (before.kind === 'not_applicable' || after.kind === 'not_applicable')
      state = 'not_applicable';
    else if (before.kind === 'unscored' || after.kind === 'unscored') state = 'unscored';
    else return 'errored';
  }
  return state;
}

function add(numbers: Float64Array | Uint16Array, position: number, value: number): void {
  numbers[position] = (numbers[position] ?? 0) + value;
}

function divideByTrials({ trials, baseline, candidate }: Draft): void {
  for (const [position, count] of trials.entries()) {
    if (count <= 1) continue;
    baseline[position] = (baseline[position] ?? 0) / count;
    candidate[position] = (candidate[position] ?? 0) / count;
  }
}

const scoresOf = (trial: Trial): Scores => (trial.status === 'completed' ? trial.scores : []);

/** An errored trial is counted by the suite, not as an unscored case of every metric. */
const missing = { kind: 'errored' } as const;
