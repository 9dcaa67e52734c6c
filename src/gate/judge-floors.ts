import type { MetricComparison } from '../comparison/compare-metric.ts';
import type { MetricGate } from '../config/gates.ts';
import { formatPlural, formatValue } from '../wording/format.ts';
import type { GateResult } from './verdict.ts';

/**
 * The candidate's own figure against the floor (or ceiling) of the metric: a rule about this dataset as it is, so the
 * figure decides, without statistics. Undefined where none is asked, or where nothing was scored.
 */
export function judgeFloor(
  comparison: MetricComparison,
  gate: MetricGate | undefined,
): GateResult | undefined {
  const { metric, candidate, pairs, graded } = comparison;
  const limit = metric.direction === 'higher' ? gate?.floor : gate?.ceiling;
  if (limit === undefined || candidate === undefined) return undefined;
  const unit = graded ? 'score' : 'percent';
  const word = metric.direction === 'higher' ? 'floor' : 'ceiling';
  const kept =
    metric.direction === 'higher'
      ? candidate >= limit - roundingError
      : candidate <= limit + roundingError;
  return {
    name: metric.name,
    verdict: kept ? 'pass' : 'fail',
    reason: `${metric.name} is ${formatValue(candidate, unit)} on the candidate in ${formatPlural(pairs, 'case')}, and the ${word} is ${formatValue(limit, unit)}`,
  };
}

/** A mean of scores must not miss a floor by its last bit. */
const roundingError = 1e-12;
