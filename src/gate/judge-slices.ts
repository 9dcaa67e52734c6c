import type { EvidenceFrame, MetricComparison } from '../comparison/compare-metric.ts';
import type { SliceComparison } from '../comparison/compare-slices.ts';
import type { Gates } from '../config/gates.ts';
import type { Decision } from '../statistics/decide.ts';
import { formatDelta, formatPlural } from '../wording/format.ts';
import { type Claim, decideClaims, formatTail } from './judge-metric.ts';
import type { GateResult } from './verdict.ts';

/** How a slice stands among all slices that were looked at. */
export interface JudgedSlice {
  readonly comparison: SliceComparison;
  readonly decision: Decision | 'improved';
}

/** What is claimed of slices, beside the metrics as wholes. */
export interface SliceJudgement {
  readonly slices: readonly JudgedSlice[];
  /** Failures, where the rules let a slice fail the suite. */
  readonly gates: readonly GateResult[];
}

/** A claim on the cases of a tag. */
export interface SliceClaim extends Claim {
  readonly comparison: SliceComparison;
}

/** A claim on a slice, and what became of it. */
export interface DecidedSlice {
  readonly claim: SliceClaim;
  readonly decision: Decision;
}

/** Slices of the metrics that have a margin, with what is asked of them. */
export function listSliceClaims(
  slices: readonly SliceComparison[],
  margins: ReadonlyMap<string, Omit<Claim, 'comparison'>>,
): readonly SliceClaim[] {
  return slices.flatMap((comparison) => {
    const asked = margins.get(comparison.metric.name);
    return asked === undefined || comparison.pairs === 0 ? [] : [{ comparison, ...asked }];
  });
}

/** What the slices say. Many are looked at, so Holm has corrected their decisions. */
export function judgeSlices(
  decided: readonly DecidedSlice[],
  { rule, frame }: { readonly rule: Gates['slices']; readonly frame: EvidenceFrame },
): SliceJudgement {
  // The mirror image: an improvement is claimed as a regression of the reverse change would be.
  const improved = decideClaims(
    decided.map(({ claim }) => mirror(claim)),
    frame,
  );
  const slices = decided.map(
    ({ claim, decision }, index): JudgedSlice => ({
      comparison: claim.comparison,
      decision: improved[index] === 'regressed' ? 'improved' : decision,
    }),
  );
  const failing = rule.fail ? slices.filter(({ decision }) => decision === 'regressed') : [];
  return {
    slices,
    gates: failing.map(({ comparison }) => ({
      name: 'slices',
      verdict: 'fail',
      reason: describeRegression(comparison, decided.length),
    })),
  };
}

/** No margin is mirrored: what matters is only whether the gain is beyond chance. */
function mirror({ comparison, minEffect }: SliceClaim): Claim {
  const { analysis } = comparison;
  const { delta } = analysis;
  return {
    comparison: {
      ...comparison,
      analysis: {
        ...analysis,
        delta: delta === undefined ? undefined : -delta,
        lowerBound: -1,
        upperBound: 1,
        pRegression: analysis.pImprovement,
      },
    },
    margin: 0,
    minEffect,
  };
}

function describeRegression(slice: SliceComparison, looked: number): string {
  const among = looked > 1 ? `, among ${looked} slices` : '';
  return `slice ${slice.tag}: ${describeSlice(slice)}: regressed (p ${formatTail(slice.analysis.pRegression)}${among})`;
}

/** `resolution −95.2 pp in 500 cases`. */
function describeSlice(comparison: MetricComparison): string {
  const unit = comparison.graded ? 'score' : 'percent';
  return `${comparison.metric.name} ${formatDelta(comparison.delta ?? null, unit)} in ${formatPlural(comparison.pairs, 'case')}`;
}

/**
 * Overall deltas that hide opposite slices, one sentence each: one slice surely worse and another surely better.
 */
export function tellOppositeSlices(
  judged: readonly JudgedSlice[],
  metrics: readonly MetricComparison[],
): readonly string[] {
  return metrics.flatMap((overall) => {
    const own = judged.filter(({ comparison }) => comparison.metric.name === overall.metric.name);
    const worst = pickExtreme(own, 'regressed');
    const best = pickExtreme(own, 'improved');
    if (worst === undefined || best === undefined) return [];
    const unit = overall.graded ? 'score' : 'percent';
    const show = (slice: SliceComparison) =>
      `${formatDelta(slice.delta ?? null, unit)} on ${slice.tag} (${formatPlural(slice.pairs, 'case')})`;
    return [
      `the overall ${formatDelta(overall.delta ?? null, unit)} of ${overall.metric.name} hides opposite slices: ${show(worst)}, ${show(best)}`,
    ];
  });
}

/** Of the slices with this decision the one that moved most. */
function pickExtreme(
  judged: readonly JudgedSlice[],
  decision: JudgedSlice['decision'],
): SliceComparison | undefined {
  return judged
    .filter((slice) => slice.decision === decision)
    .map(({ comparison }) => comparison)
    .toSorted((one, other) => Math.abs(other.delta ?? 0) - Math.abs(one.delta ?? 0))[0];
}
