import type { EvidenceFrame, MetricComparison } from '../comparison/compare-metric.ts';
import type { MetricGate } from '../config/gates.ts';
import { type Decision, decideClaim } from '../statistics/decide.ts';
import { selectRegressions } from '../statistics/select-regressions.ts';
import {
  formatChange,
  formatLevel,
  formatPlural,
  formatProbability,
  formatWorst,
} from '../wording/format.ts';
import { describeMissingEvidence } from './sentences.ts';
import type { GateResult } from './verdict.ts';

export type MetricVerdict =
  | 'improved'
  | 'not_worse'
  | 'regressed'
  | 'inconclusive'
  | 'incomplete'
  | 'not_gated';

interface JudgedMetric {
  readonly verdict: MetricVerdict;
  readonly result: GateResult | undefined;
  /** The delta of the metric that it is not worse than, one-sided 95%; undefined where nothing was decided. */
  readonly worstDelta?: number | undefined;
}

/** A metric, or a slice of one, on which a claim is made. */
export interface Claim {
  readonly comparison: MetricComparison;
  readonly margin: number;
  readonly minEffect: number;
}

/**
 * Decides claims that fail the same verdict: any one of them is enough, so that the regressions share one error of
 * α (Holm), while each "not worse" has its own.
 */
export function decideClaims(
  claims: readonly Claim[],
  { look, alpha }: Pick<EvidenceFrame, 'look' | 'alpha'>,
): readonly Decision[] {
  const significant = selectRegressions({
    pValues: claims.map(({ comparison }) => comparison.analysis.pRegression),
    look,
    alpha,
  });
  return claims.map(({ comparison, margin, minEffect }, index) =>
    decideClaim({
      analysis: comparison.analysis,
      margin,
      minEffect,
      significant: significant[index] === true,
    }),
  );
}

/** Whether the metric has all the evidence that a gate needs. */
export function isComplete({ unscored, pairs }: MetricComparison): boolean {
  return unscored === 0 && pairs > 0;
}

/**
 * Not worse by the margin, else regressed, else inconclusive.
 * @param decision undefined when nothing is asked of this metric, or evidence is missing
 */
export function judgeMetric(
  comparison: MetricComparison,
  gate: MetricGate | undefined,
  decision: Decision | undefined,
): JudgedMetric {
  const { name } = comparison.metric;
  if (gate === undefined) return { verdict: 'not_gated', result: undefined };
  if (!isComplete(comparison)) {
    const reason =
      comparison.unscored > 0
        ? `${name} could not be scored in ${formatPlural(comparison.unscored, 'case')}`
        : `${name} was scored in no case`;
    return { verdict: 'incomplete', result: { name, verdict: 'incomplete', reason } };
  }
  if (decision === undefined || gate.margin === undefined)
    return { verdict: 'not_gated', result: undefined };
  return judgeDecided(comparison, gate.margin, decision);
}

function judgeDecided(
  comparison: MetricComparison,
  margin: number,
  decision: Decision,
): JudgedMetric {
  const { metric, analysis } = comparison;
  const { name } = metric;
  const worstDelta = metric.direction === 'higher' ? analysis.lowerBound : -analysis.lowerBound;
  const change = describeChange(comparison);
  const unit = unitOf(comparison);
  switch (decision) {
    case 'not_worse': {
      const reason = `${change}: ${formatWorst(worstDelta, margin, unit)}, one-sided ${formatLevel(analysis.interval)}`;
      const verdict = isSurelyBetter(comparison) ? 'improved' : 'not_worse';
      return { verdict, worstDelta, result: { name, verdict: 'pass', reason } };
    }
    case 'regressed': {
      // The exact test of several trials is about these cases, the interval beside it about cases like them.
      const where = comparison.trials > 1 && analysis.upperBound >= 0 ? ' on these very cases' : '';
      const reason = `${change}: regressed${where} (p ${formatTail(analysis.pRegression)}, ${describeBalance(comparison)})`;
      return { verdict: 'regressed', worstDelta, result: { name, verdict: 'fail', reason } };
    }
    case 'inconclusive': {
      const reason = describeMissingEvidence({ comparison, margin, change });
      return {
        verdict: 'inconclusive',
        worstDelta,
        result: { name, verdict: 'inconclusive', reason },
      };
    }
  }
}

/**
 * `7 relapses against 2 fixes`; with several trials a case may pass less often without being a relapse, and scores may
 * fall without a case that changes sides.
 */
export function describeBalance(comparison: MetricComparison): string {
  const { graded, pairs, relapses, fixes, trials } = comparison;
  if (graded && relapses + fixes === 0) return `scores of ${formatPlural(pairs, 'case')}`;
  return trials > 1
    ? `${formatPlural(relapses, 'case')} passed less often, ${fixes} more often, in ${trials} trials each`
    : `${formatPlural(relapses, 'relapse')} against ${formatPlural(fixes, 'fix', 'fixes')}`;
}

function isSurelyBetter({ metric, interval }: MetricComparison): boolean {
  if (interval === undefined) return false;
  return metric.direction === 'higher' ? interval.low > 0 : interval.high < 0;
}

/** `= 0.012`, or `< 0.001`. */
export function formatTail(p: number): string {
  const text = formatProbability(p);
  return text.startsWith('<') ? text : `= ${text}`;
}

export function describeChange(comparison: MetricComparison): string {
  const unit = unitOf(comparison);
  return `${comparison.metric.name} ${formatChange({ baseline: comparison.baseline ?? null, candidate: comparison.candidate ?? null, delta: comparison.delta ?? null, interval: comparison.interval ?? null, unit })}`;
}

const unitOf = (comparison: Pick<MetricComparison, 'graded'>) =>
  comparison.graded ? 'score' : 'percent';
