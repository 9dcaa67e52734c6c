import { resolveWorst } from '../gate/verdict.ts';
import type { Report, SuiteReport } from './report.ts';

/**
 * A report whose evidence the change itself could have made: it keeps what it found against the change, and nothing
 * of it passes. What was replayed and did not fail is incomplete; what was not replayed stays as it is. Pure.
 * @param reasons why, one sentence each
 */
export function distrustReport(report: Report, reasons: readonly string[]): Report {
  const suites = report.suites.map((suite) =>
    suite.replay === null ? suite : { ...withoutPass(suite), reasons: [...suite.reasons] },
  );
  if (suites.every(({ replay }) => replay === null)) return report;
  const verdict = resolveWorst(suites.map((suite) => suite.verdict));
  const failing = verdict === 'fail' || verdict === 'incomplete';
  return {
    ...report,
    suites,
    verdict,
    failed: report.failed || failing,
    reasons: [...reasons, ...(report.failed ? report.reasons : [])],
  };
}

/** A suite of which no gate and no metric says that it is good. */
export function withoutPass(suite: SuiteReport): SuiteReport {
  return {
    ...suite,
    verdict: suite.verdict === 'fail' ? 'fail' : 'incomplete',
    gates: suite.gates.map((gate) => ({
      ...gate,
      verdict: gate.verdict === 'fail' ? 'fail' : 'incomplete',
    })),
    metrics: suite.metrics.map((metric) => ({
      ...metric,
      verdict: metric.verdict === 'regressed' ? 'regressed' : 'incomplete',
    })),
    slices: suite.slices.map((slice) => ({
      ...slice,
      verdict: slice.verdict === 'regressed' ? 'regressed' : 'inconclusive',
    })),
  };
}
