import { formatValue } from '../wording/format.ts';
import { isBlank } from './error-groups.ts';
import { findDecisiveNew, findToldSuite, namedNewSuites, renderFacts } from './headline.ts';
import type { MetricReport, Report, SuiteReport } from './report.ts';
import { oneLine } from './safe-text.ts';
import { computeSuiteRows } from './suite-rows.ts';

/**
 * What decided and the headline has not told: not what it says in the same words, not the consequences of what it
 * says of new suites and of suites of which every case errored, and of a pass nothing that the table shows.
 */
export function selectReasons(report: Report, headline: string): readonly string[] {
  const spoken = [...report.suites.filter(isBlank), ...findDecisiveNew(report)];
  const told = new Set([
    ...spoken.flatMap((suite) => suite.reasons.flatMap((reason) => spell(suite, reason))),
    ...report.suites.filter(isPassing).flatMap(listTabled),
  ]);
  return report.reasons.filter(
    (reason) => !told.has(reason) && !headline.includes(oneLine(reason)),
  );
}

/** A reason of the whole report as it is shown below the headline, which has the figures of the worst suite. */
export function shortenReason(reason: string, report: Report): string {
  const decisive = findToldSuite(report);
  if (decisive === undefined) return reason;
  const prefix = report.suites.length === 1 ? '' : `${decisive.name}: `;
  if (!reason.startsWith(prefix)) return reason;
  const own = reason.slice(prefix.length);
  return prefix + dropToldChange(own, renderFacts(decisive), decisive.metrics);
}

const isPassing = ({ verdict }: SuiteReport): boolean => verdict === 'pass';

/** A reason as it stands in a report of one suite, and of several. */
function spell({ name }: SuiteReport, reason: string): readonly string[] {
  return [reason, `${name}: ${reason}`];
}

/** Reasons of gates of which the table has a row. */
function listTabled(suite: SuiteReport): readonly string[] {
  const rows = new Set(computeSuiteRows(suite).map(({ gate }) => gate));
  return suite.gates
    .filter(({ name }) => rows.has(name))
    .flatMap(({ reason }) => spell(suite, reason));
}

/**
 * What decided about one suite and is said neither above it (`told`) nor by its line of facts or its table: that
 * tells which metrics regressed, lack scores or are undecided.
 */
export function selectSuiteReasons(suite: SuiteReport, told: readonly string[]): readonly string[] {
  if (suite.verdict === 'pass' || isBlank(suite)) return [];
  const metrics = new Map(suite.metrics.map(({ name, verdict }) => [name, verdict]));
  const shown = suite.gates
    .filter(
      ({ name, verdict }) =>
        (name === 'evidence' && verdict === 'incomplete') ||
        ['regressed', 'incomplete'].includes(metrics.get(name) ?? ''),
    )
    .map(({ reason }) => reason);
  const facts = renderFacts(suite);
  return suite.reasons
    .filter((reason) => !shown.includes(reason) && !facts.includes(reason))
    .filter((reason) => !spell(suite, reason).some((spelt) => told.includes(spelt)))
    .map((reason) => dropToldChange(reason, facts, suite.metrics));
}

/**
 * A reason without the figures of its metric where the line before it has them: `resolution 91.0% → 84.5% (…):
 * regressed (p = 0.004)` becomes `resolution: regressed (p = 0.004)`.
 */
function dropToldChange(reason: string, line: string, metrics: readonly MetricReport[]): string {
  for (const { name, baseline, candidate, unit } of metrics) {
    const sides = `${name} ${formatValue(baseline, unit)} → ${formatValue(candidate, unit)} (`;
    const end = reason.indexOf('): ', sides.length);
    if (reason.startsWith(sides) && end > 0 && line.includes(sides))
      return name + reason.slice(end + 1);
  }
  return reason;
}

/** Whether an inconclusive check passes, and by which rule; undefined where the verdict alone says it. */
export function describeCheck(report: Report): string | undefined {
  if (report.verdict !== 'inconclusive') return undefined;
  return report.failed
    ? 'The check fails: on_inconclusive is fail.'
    : 'The check passes: on_inconclusive is pass.';
}

/** Suites of a status that the headline has not named. */
export function listIdle(
  report: Report,
  status: 'new' | 'removed' | 'unchanged',
): readonly Report['suites'][number][] {
  const named = findDecisiveNew(report);
  return report.suites.filter(
    (suite) =>
      suite.status === status && !(named.length <= namedNewSuites && named.includes(suite)),
  );
}

/** Whether a warning names the pinned cases that fail on both sides. */
export function isPinnedTold({ warnings, pinned_failing: [first] }: SuiteReport): boolean {
  return first !== undefined && warnings.some((warning) => warning.includes(first));
}
