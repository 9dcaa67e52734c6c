import {
  formatBounds,
  formatCount,
  formatDelta,
  formatMargin,
  formatPlural,
  formatValue,
  formatWorst,
} from '../wording/format.ts';
import { renderIntervalBar } from './interval-bar.ts';
import { computeMeasureRows } from './measure-rows.ts';
import type { MetricReport, SuiteReport } from './report.ts';
import type { Standing, SuiteRow } from './suite-row.ts';

const standings: Readonly<Record<MetricReport['verdict'], Standing>> = {
  improved: 'good',
  not_worse: 'good',
  regressed: 'bad',
  inconclusive: 'unsure',
  incomplete: 'missing',
  not_gated: 'none',
};

/** Metrics in the report's order, then what they cost: money, time, tokens, and stops where there are any. */
export function computeSuiteRows(suite: SuiteReport): readonly SuiteRow[] {
  const metrics = suite.metrics.map((metric) => computeMetricRow(metric, suite.counts.pairs));
  return [...metrics, ...computeMeasureRows(suite)];
}

function computeMetricRow(metric: MetricReport, pairs: number): SuiteRow {
  const { unit, verdict, unscored } = metric;
  const notes = [describeState(metric)];
  if (unscored > 0) notes.push(`${formatCount(unscored)} unscored`);
  return {
    label: metric.name,
    kind: 'metric',
    gate: metric.name,
    cases:
      metric.pairs < pairs ? `${formatCount(metric.pairs)} of ${formatPlural(pairs, 'case')}` : '',
    primary: metric.primary,
    direction: metric.direction,
    baseline: formatValue(metric.baseline, unit),
    candidate: formatValue(metric.candidate, unit),
    delta: formatDelta(metric.delta, unit),
    bounds: formatBounds(metric.interval, unit),
    bar: renderIntervalBar(metric) ?? '',
    standing: standings[verdict],
    state: notes.join(', '),
  };
}

/** What decided: the two-sided interval beside it may reach past the margin while this bound does not. */
function describeState({ verdict, worst_delta: worst, margin, unit }: MetricReport): string {
  const accepted = margin === null ? '' : `, margin ${formatMargin(margin, unit)}`;
  switch (verdict) {
    case 'not_worse':
      return worst === null ? `not worse${accepted}` : formatWorst(worst, margin, unit);
    case 'inconclusive':
      return worst === null
        ? `undecided${accepted}`
        : `undecided: ${formatWorst(worst, margin, unit)}`;
    case 'improved':
    case 'regressed':
    case 'incomplete':
      return verdict;
    case 'not_gated':
      return 'not gated';
  }
}
