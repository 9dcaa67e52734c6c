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

/** Reasons of gates of which the table has a row; of a metric that is its change, and not its floor. */
function listTabled(suite: SuiteReport): readonly string[] {
  const metrics = new Map(suite.metrics.map((metric) => [metric.name, metric]));
  const rows = new Set(computeSuiteRows(suite).map(({ gate }) => gate));
  return suite.gates
    .filter(({ name, reason }) => {
      const metric = metrics.get(name);
      return metric === undefined ? rows.has(name) : findChangeEnd(reason, metric) > 0;
    })
    .flatMap(({ reason }) => spell(suite, reason));
}

/**
 * What decided about one suite and is said neither above it (`told`) nor by its line of facts or its table: that
 * tells which metrics regressed, lack scores or are undecided.
 */
export function selectSuiteReasons(suite: SuiteReport, told: readonly string[]): readonly string[] {
  if (suite.verdict === 'pass' || isBlank(suite)) return [];
  const metrics = new Map(suite.metrics.map((metric) => [metric.name, metric]));
  const shown = suite.gates.filter((gate) => isShown(gate, metrics)).map(({ reason }) => reason);
  const facts = renderFacts(suite);
  return suite.reasons
    .filter((reason) => !shown.includes(reason) && !facts.includes(reason))
    .filter((reason) => !spell(suite, reason).some((spelt) => told.includes(spelt)))
    .map((reason) => dropToldChange(reason, facts, suite.metrics));
}

/** A metric may have a second sentence, of its floor or ceiling: that is told nowhere else. */
function isShown(
  { name, verdict, reason }: SuiteReport['gates'][number],
  metrics: ReadonlyMap<string, MetricReport>,
): boolean {
  if (name === 'evidence' && verdict === 'incomplete') return true;
  const metric = metrics.get(name);
  if (metric?.verdict === 'regressed') return findChangeEnd(reason, metric) > 0;
  return metric?.verdict === 'incomplete' && verdict === 'incomplete';
}

/**
 * A reason without the figures of its metric where the line before it has them: `resolution 91.0% → 84.5% (…):
 * regressed (p = 0.004)` becomes `resolution: regressed (p = 0.004)`.
 */
function dropToldChange(reason: string, line: string, metrics: readonly MetricReport[]): string {
  for (const metric of metrics) {
    const end = findChangeEnd(reason, metric);
    if (end > 0 && line.includes(spellSides(metric))) return metric.name + reason.slice(end);
  }
  return reason;
}

/** `resolution 91.0% → 84.5% (`. */
function spellSides({ name, baseline, candidate, unit }: MetricReport): string {
  return `${name} ${formatValue(baseline, unit)} → ${formatValue(candidate, unit)} (`;
}

/** Where the figures end with which a reason begins, before the colon; 0 for a reason without them. */
function findChangeEnd(reason: string, metric: MetricReport): number {
  const sides = spellSides(metric);
  return reason.startsWith(sides) ? reason.indexOf('): ', sides.length) + 1 : 0;
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
  status: 'planned' | 'new' | 'removed' | 'unchanged',
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
