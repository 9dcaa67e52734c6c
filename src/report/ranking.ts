import { compareImportance } from '../dataset/importance.ts';
import type { CaseReport, MetricReport, Report, SuiteReport, Verdict } from './report.ts';

/** The worst first. */
export const verdictRank: Readonly<Record<Verdict, number>> = {
  incomplete: 0,
  fail: 1,
  inconclusive: 2,
  pass: 3,
};

const metricRank: Readonly<Record<MetricReport['verdict'], number>> = {
  incomplete: 0,
  regressed: 1,
  inconclusive: 2,
  improved: 3,
  not_worse: 4,
  not_gated: 5,
};

/** Suites that were replayed, the worst verdict first; otherwise as in the report. */
export function rankSuites(report: Pick<Report, 'suites'>): readonly SuiteReport[] {
  return report.suites
    .filter(({ status }) => status === 'compared' || status === 'baseline_only')
    .toSorted((left, right) => verdictRank[left.verdict] - verdictRank[right.verdict]);
}

/** The metric that a headline names: a primary one with the worst verdict, or the first there is. */
export function findDecisiveMetric(suite: Pick<SuiteReport, 'metrics'>): MetricReport | undefined {
  return suite.metrics.toSorted(
    (left, right) =>
      Number(right.primary) - Number(left.primary) ||
      metricRank[left.verdict] - metricRank[right.verdict],
  )[0];
}

/** As of `compareImportance`; otherwise as in the report. */
export function rankCases(cases: readonly CaseReport[]): readonly CaseReport[] {
  return cases.toSorted(compareImportance);
}
