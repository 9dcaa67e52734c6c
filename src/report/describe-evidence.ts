import type { MetricComparison } from '../comparison/compare-metric.ts';
import type { SuiteComparison } from '../comparison/compare-suite.ts';
import type { NoiseEstimate } from '../comparison/estimate-noise.ts';
import type { JudgedSlice } from '../gate/judge-slices.ts';
import type { SuiteJudgement } from '../gate/judge-suite.ts';
import type { NoiseFloor } from '../recordings/noise-store.ts';
import type { ReplayCourse } from '../replay/replay-design.ts';
import { computeBenjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { computeDropPosterior } from '../statistics/posterior.ts';
import type { MetricReport, SliceReport, SuiteReport } from './report.ts';

/** How the evidence came about. Pure. */
export function describeCourse(
  course: ReplayCourse,
  { frame }: Pick<SuiteComparison, 'frame'>,
): NonNullable<SuiteReport['replay']> {
  const { design } = course;
  return {
    trials: design.trials,
    sequential: design.sequential,
    clustered: design.clusters !== undefined,
    alpha: frame.alpha,
    cases_planned: course.planned,
    stopped_early: course.decidedAt < course.planned,
    looks: course.looks,
    cases_beyond: course.beyond,
    trials_saved: 2 * design.trials * (course.planned - course.decidedAt - course.beyond),
    flips_tried_again: course.triedAgain,
    earlier_replays: course.earlierReplays,
  };
}

/** The metrics with what was decided of each. Pure. */
export function describeMetrics(facts: {
  readonly comparison: SuiteComparison;
  readonly judgement: SuiteJudgement;
  readonly noise: readonly NoiseFloor[];
  readonly status: 'compared' | 'baseline_only';
}): MetricReport[] {
  const { comparison, judgement } = facts;
  return comparison.metrics.map((compared) => {
    const { name, primary, direction } = compared.metric;
    return {
      name,
      primary,
      direction,
      unit: compared.graded ? 'score' : 'percent',
      baseline: compared.baseline ?? null,
      candidate: compared.candidate ?? null,
      delta: compared.delta ?? null,
      interval: compared.interval === undefined ? null : { ...compared.interval },
      p_value: compared.pValue ?? null,
      probability_worse: computeProbabilityWorse(compared),
      worst_delta: judgement.worstDeltas[name] ?? null,
      method: compared.method,
      pairs: compared.pairs,
      trials: compared.trials,
      relapses: compared.relapses,
      fixes: compared.fixes,
      unscored: compared.unscored,
      not_applicable: compared.notApplicable,
      margin: judgement.margins[name] ?? null,
      verdict: judgement.metricVerdicts[name] ?? 'not_gated',
      noise: describeNoise(name, facts),
    };
  });
}

/** Which way is worse depends on the metric, and counts of relapses and fixes know it. */
function computeProbabilityWorse(compared: MetricComparison): number | null {
  const { graded, trials, relapses, fixes } = compared;
  return graded || trials !== 1 ? null : computeDropPosterior({ relapses, fixes });
}

/** Of the baseline; where it was replayed against itself, of both replays together. */
function describeTrialNoise(
  own: NoiseEstimate,
  status: 'compared' | 'baseline_only',
): { readonly flip_rate: number; readonly baseline_trial_variance: number } {
  const variance =
    status === 'compared'
      ? own.baselineTrialVariance
      : (own.baselineTrialVariance + own.candidateTrialVariance) / 2;
  return { flip_rate: 2 * variance, baseline_trial_variance: variance };
}

/** What was measured in this replay counts before what another one found. */
function describeNoise(
  metric: string,
  facts: Pick<Parameters<typeof describeMetrics>[0], 'comparison' | 'noise' | 'status'>,
): MetricReport['noise'] {
  const own = facts.comparison.noise.find((estimate) => estimate.metric === metric);
  if (own !== undefined)
    return {
      ...describeTrialNoise(own, facts.status),
      candidate_trial_variance: own.candidateTrialVariance,
      case_variance: own.caseVariance,
      cases: own.cases,
      measured_at: null,
    };
  const known = facts.noise.find((floor) => floor.metric === metric);
  if (known === undefined) return null;
  return {
    flip_rate: known.flipRate,
    baseline_trial_variance: known.trialVariance,
    candidate_trial_variance: null,
    case_variance: known.caseVariance,
    cases: known.cases,
    measured_at: known.measuredAt,
  };
}

/** Slices for a reader who browses them. Pure. */
export function describeSlices(slices: readonly JudgedSlice[]): SliceReport[] {
  const adjusted = computeBenjaminiHochberg(
    slices.map(({ comparison }) => comparison.analysis.pValue),
  );
  return slices.map((slice, index) => ({ ...describeSlice(slice), q_value: adjusted[index] ?? 1 }));
}

function describeSlice({ comparison, decision }: JudgedSlice): Omit<SliceReport, 'q_value'> {
  return {
    tag: comparison.tag,
    metric: comparison.metric.name,
    unit: comparison.graded ? 'score' : 'percent',
    pairs: comparison.pairs,
    baseline: comparison.baseline ?? null,
    candidate: comparison.candidate ?? null,
    delta: comparison.delta ?? null,
    interval: comparison.interval === undefined ? null : { ...comparison.interval },
    verdict: decision,
  };
}
