import {
  formatChange,
  formatCount,
  formatDelta,
  formatMonthly,
  formatPlural,
  formatRelative,
  formatValue,
  formatWorst,
} from '../wording/format.ts';
import { groupErrors, isBlank } from './error-groups.ts';
import { describeNoise, describeStop } from './evidence-words.ts';
import { renderOthers, renderStandings } from './headline-standings.ts';
import { findDecisiveMetric, rankSuites } from './ranking.ts';
import type { MetricReport, Report, SuiteReport } from './report.ts';
import { oneLine, shortenMiddle } from './safe-text.ts';
import { listUsedWaivers } from './waiver-words.ts';

const nothingChanged = "No suite's prompt, model or parameters changed; nothing was replayed.";

/**
 * The decision and what it rests on, in one line of plain text: the worst suite's facts and, where there are
 * more suites, its name and how the others stand. Every Markdown or log sink has to escape it.
 */
export function renderHeadline(report: Report): string {
  const decision = `Pawl: ${report.verdict}.`;
  const allUnchanged = report.suites.every(({ status }) => status === 'unchanged');
  if (report.verdict === 'pass' && allUnchanged && report.suites.length > 0)
    return `${decision} ${nothingChanged}`;
  const added = findDecisiveNew(report);
  if (added.length > 0)
    return oneLine(`${decision} ${describeNew(added)}${renderOthers(report, added)}`);
  const decisive = findToldSuite(report);
  if (decisive === undefined)
    return oneLine(`${decision} ${report.reasons[0] ?? renderStandings(report.suites, 'suite')}`);
  const name = report.suites.length > 1 ? `${decisive.name}: ` : '';
  const facts = renderFacts(decisive);
  const start = name === '' ? startSentence(facts) : name + facts;
  return oneLine(`${decision} ${sumRelapses(report)}${start}${renderOthers(report, [decisive])}`);
}

/** Facts that begin a sentence: `No relapses`; names of metrics stay as they are written. */
export function startSentence(facts: string): string {
  return facts.replace(/^no(?=ne | )/, 'No');
}

/** `5 relapses (2 pinned) in 2 suites. `, or nothing where one suite has them all. */
function sumRelapses({ suites }: Report): string {
  const relapsed = suites.filter(({ counts }) => counts.relapses > 0);
  if (relapsed.length < 2) return '';
  const relapses = relapsed.reduce((sum, { counts }) => sum + counts.relapses, 0);
  return `${nameRelapses(relapses, relapsed)} in ${formatPlural(relapsed.length, 'suite')}. `;
}

function nameRelapses(count: number, suites: readonly SuiteReport[]): string {
  const pinned = suites.flatMap(({ relapses }) => relapses).filter((relapse) => relapse.pinned);
  const which = pinned.length > 0 ? ` (${formatCount(pinned.length)} pinned)` : '';
  return formatPlural(count, 'relapse') + which;
}

/** The suite whose facts the headline tells; undefined where it is about suites that were not replayed. */
export function findToldSuite(report: Report): SuiteReport | undefined {
  const [worst] = rankSuites(report);
  const isDecisive = worst?.verdict === report.verdict && findDecisiveNew(report).length === 0;
  return isDecisive ? worst : undefined;
}

/** New suites where nothing but them keeps the verdict from being a pass; they have no baseline yet. */
export function findDecisiveNew(report: Report): readonly SuiteReport[] {
  const isNew = ({ status, verdict }: SuiteReport) =>
    status === 'new' && verdict === 'inconclusive';
  const undecided = report.suites.filter(({ verdict }) => verdict === 'inconclusive');
  return report.verdict === 'inconclusive' && undecided.every(isNew) ? undecided : [];
}

/** New suites that a headline names; of more it tells the number. */
export const namedNewSuites = 3;

function describeNew(suites: readonly SuiteReport[]): string {
  const names = suites.map(({ name }) => shortenMiddle(oneLine(name), 80));
  const [first = ''] = names;
  const later = 'nothing to compare with yet;';
  if (names.length === 1)
    return `Suite ${first} is new: ${later} it guards from the next change on`;
  const which =
    names.length > namedNewSuites
      ? formatPlural(names.length, 'suite')
      : `Suites ${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
  return `${which} are new: ${later} they guard from the next change on`;
}

/** The facts of one suite, in the order in which its verdict makes them matter. */
export function renderFacts(suite: SuiteReport): string {
  if (isBlank(suite)) return describeBlank(suite);
  if (suite.status === 'baseline_only' && suite.verdict === 'pass') return describeMeasured(suite);
  const changes = [countChanges(suite)];
  const metric = findDecisiveMetric(suite);
  const missing = suite.verdict === 'incomplete' ? [findMissing(suite)] : [];
  if (suite.verdict === 'inconclusive')
    return joinFacts(
      [
        findUndecided(suite, metric),
        joinFacts([...changes, describeCost(suite)]),
        describeStop(suite),
      ],
      '; ',
    );
  return joinFacts(
    [
      joinFacts([...missing, ...changes, describeMetric(metric), describeCost(suite)]),
      describeStop(suite),
    ],
    '; ',
  );
}

/** What a replay of the baseline against itself found. */
function describeMeasured(suite: SuiteReport): string {
  const found = suite.metrics.flatMap((metric) => {
    const noise = describeNoise(metric);
    return noise === undefined ? [] : [`${metric.name}: ${noise}`];
  });
  const [first] = found;
  if (first === undefined) return 'no noise could be measured';
  return found.length === 1
    ? first
    : `${first}, and ${formatPlural(found.length - 1, 'more metric')}`;
}

function joinFacts(facts: readonly (string | undefined)[], mark = ', '): string {
  return facts.filter((fact) => fact !== undefined && fact !== '').join(mark);
}

function countChanges(suite: SuiteReport): string {
  const { fixes, counts } = suite;
  const waived = listUsedWaivers(suite).length;
  // Where every relapse is waived, one figure says both.
  const parts =
    waived > 0 && counts.relapses <= waived
      ? []
      : [counts.relapses === 0 ? 'no relapses' : nameRelapses(counts.relapses, [suite])];
  if (waived > 0) parts.push(`${formatPlural(waived, 'relapse')} waived`);
  if (counts.fixes > 0 || fixes.length > 0) parts.push(formatPlural(counts.fixes, 'fix', 'fixes'));
  if (counts.flaky > 0) parts.push(`${formatCount(counts.flaky)} flaky`);
  return parts.join(', ');
}

function describeMetric(metric: MetricReport | undefined): string | undefined {
  if (metric === undefined || (metric.baseline === null && metric.candidate === null))
    return undefined;
  return `${metric.name} ${formatChange(metric)}`;
}

function describeCost({ cost }: SuiteReport): string | undefined {
  if (cost.ratio === null) return cost.unknown.length > 0 ? 'cost unknown' : undefined;
  const monthly =
    cost.monthly_delta_usd === null ? '' : ` (${formatMonthly(cost.monthly_delta_usd)})`;
  return `cost ${formatRelative(cost.ratio.relative)}${monthly}`;
}

/** What is missing comes first: cases that errored or could not be scored, else the stated reason. */
function findMissing({ counts, reasons }: SuiteReport): string | undefined {
  const parts: string[] = [];
  if (counts.errored > 0) parts.push(`${formatCount(counts.errored)} errored`);
  if (counts.unscored > 0) parts.push(`${formatCount(counts.unscored)} unscored`);
  if (parts.length === 0) return reasons[0]?.replace(/\.$/, '');
  return `${parts.join(' and ')} of ${formatPlural(counts.cases, 'case')}; so far ${formatPlural(counts.pairs, 'pair')}`;
}

/** Every case errored: the cause, which is all there is to tell. */
function describeBlank(suite: SuiteReport): string {
  const none = `none of ${formatPlural(suite.counts.cases, 'case')} could be replayed on both sides`;
  const [first, ...others] = groupErrors(suite);
  if (first === undefined) return none;
  const more = others.length === 0 ? '' : `, and ${formatPlural(others.length, 'other error')}`;
  return `${none} (${first.roles}: ${shortenMiddle(oneLine(first.message), 300)}${more})`;
}

/** Why it could not be decided: the bound that lies beyond what is accepted. */
function findUndecided(suite: SuiteReport, metric: MetricReport | undefined): string | undefined {
  if (metric?.verdict !== 'inconclusive') {
    const gate = suite.gates.find(({ verdict }) => verdict === 'inconclusive');
    return (gate?.reason ?? suite.reasons[0])?.replace(/\.$/, '');
  }
  const { unit, margin, pairs, worst_delta: worst } = metric;
  const sides = `${formatValue(metric.baseline, unit)} → ${formatValue(metric.candidate, unit)}`;
  const change = `${metric.name} ${sides} (${formatDelta(metric.delta, unit)})`;
  const bound = worst === null ? 'undecided' : formatWorst(worst, margin, unit);
  return `${change}, ${bound} in ${formatPlural(pairs, 'case')}`;
}
