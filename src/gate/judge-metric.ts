import type { MetricComparison } from '../comparison/compare-metric.ts';
import type { MetricGate } from '../config/gates.ts';
import { decidePaired, decideScores } from '../statistics/decide.ts';
import {
  formatChange,
  formatDelta,
  formatMargin,
  formatPlural,
  formatProbability,
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

/** The claim a metric supports, at one-sided 5% each. */
const alpha = 0.05;

interface JudgedMetric {
  readonly verdict: MetricVerdict;
  readonly result: GateResult | undefined;
  /** The delta of the metric that it is not worse than, one-sided 95%; undefined where nothing was decided. */
  readonly worstDelta?: number | undefined;
}

/**
 * Not worse by the margin, else regressed, else inconclusive.
 * @param gate undefined when nothing is asked of this metric
 */
export function judgeMetric(
  comparison: MetricComparison,
  gate: MetricGate | undefined,
): JudgedMetric {
  if (gate === undefined) return { verdict: 'not_gated', result: undefined };
  const { name } = comparison.metric;
  if (comparison.unscored === 0 && comparison.pairs > 0) return judgeScored(comparison, gate);
  const reason =
    comparison.unscored > 0
      ? `${name} could not be scored in ${formatPlural(comparison.unscored, 'case')}`
      : `${name} was scored in no case`;
  return { verdict: 'incomplete', result: { name, verdict: 'incomplete', reason } };
}

function judgeScored(comparison: MetricComparison, gate: MetricGate): JudgedMetric {
  const { metric, relapses, fixes } = comparison;
  const { name } = metric;
  const { decision, lowerBound, pRegression } = decide(comparison, gate);
  const worstDelta = metric.direction === 'higher' ? lowerBound : -lowerBound;
  const change = describeChange(comparison);
  const unit = unitOf(comparison);
  switch (decision) {
    case 'not_worse': {
      const reason = `${change}: at worst ${formatDelta(worstDelta, unit)} (one-sided 95%), within the margin of ${formatMargin(gate.margin, unit)}`;
      const verdict = isSurelyBetter(comparison) ? 'improved' : 'not_worse';
      return { verdict, worstDelta, result: { name, verdict: 'pass', reason } };
    }
    case 'regressed': {
      const reason = `${change}: regressed (p ${formatTail(pRegression)}, ${formatPlural(relapses, 'relapse')} against ${formatPlural(fixes, 'fix', 'fixes')})`;
      return { verdict: 'regressed', worstDelta, result: { name, verdict: 'fail', reason } };
    }
    case 'inconclusive': {
      const reason = describeMissingEvidence({ comparison, margin: gate.margin, change });
      return {
        verdict: 'inconclusive',
        worstDelta,
        result: { name, verdict: 'inconclusive', reason },
      };
    }
  }
}

function decide(comparison: MetricComparison, gate: MetricGate) {
  const rule = { margin: gate.margin, minEffect: gate.min_effect, alpha };
  const { gains: differences, pairs, relapses, fixes } = comparison;
  return comparison.graded
    ? decideScores({ ...rule, differences })
    : decidePaired({ ...rule, pairs, relapses, fixes });
}

function isSurelyBetter({ metric, interval }: MetricComparison): boolean {
  if (interval === undefined) return false;
  return metric.direction === 'higher' ? interval.low > 0 : interval.high < 0;
}

/** `= 0.012`, or `< 0.001`. */
function formatTail(p: number): string {
  const text = formatProbability(p);
  return text.startsWith('<') ? text : `= ${text}`;
}

function describeChange(comparison: MetricComparison): string {
  const unit = unitOf(comparison);
  return `${comparison.metric.name} ${formatChange({ baseline: comparison.baseline ?? null, candidate: comparison.candidate ?? null, delta: comparison.delta ?? null, interval: comparison.interval ?? null, unit })}`;
}

const unitOf = (comparison: Pick<MetricComparison, 'graded'>) =>
  comparison.graded ? 'score' : 'percent';
