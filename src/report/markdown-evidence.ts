import { readOwn } from '../document/read-own.ts';
import {
  formatCount,
  formatDuration,
  formatLevel,
  formatMoney,
  formatPlural,
  formatProbability,
  shortenShas,
} from '../wording/format.ts';
import { cancelledNotice } from '../wording/notices.ts';
import { isBlank } from './error-groups.ts';
import { describeCourse } from './evidence-words.ts';
import type { Layout } from './layout.ts';
import { renderList } from './markdown-suite.ts';
import type { MetricReport, Report, SuiteReport } from './report.ts';
import {
  escapeMarkdown,
  fence,
  inlineCode,
  oneLine,
  renderLink,
  shortenMiddle,
} from './safe-text.ts';

/** The folded last section: how the numbers came about, what is missing from them, how to repeat them. */
export function renderEvidence(report: Report, layout: Layout): string[] {
  const replayed = report.calls.planned > 0 || report.calls.made > 0;
  // What stands in the box needs no second telling.
  const notices = report.notices.filter((notice) => notice !== cancelledNotice).map(text);
  if (layout.evidence === 'none') return [];
  if (!replayed) return renderList(notices);
  const several = report.suites.length > 1;
  const facts = [
    ...describeMethods(report),
    ...describeBound(report),
    ...describeCalls(report),
    `Prices of ${text(report.prices.priced_at)}, from ${text(report.prices.source)}.`,
    ...report.suites.flatMap((suite) => describeSuite(suite, several)),
    ...notices,
  ];
  return [
    [
      '<details><summary>How sure is this, and what was not measured</summary>',
      ...(layout.evidence === 'full' ? renderList(facts) : []),
      `Reproduce:\n${fence(shortenMiddle(oneLine(report.reproduce), 2000), 'sh')}`,
      '</details>',
    ].join('\n\n'),
  ];
}

/** Metrics by test and interval: the method is said once, with the pairs that each metric had. */
function describeMethods(report: Report): string[] {
  const several = report.suites.length > 1;
  const byMethod = new Map<string, string[]>();
  for (const suite of report.suites) {
    for (const metric of suite.metrics) {
      if (metric.delta === null) continue;
      const entries = byMethod.get(metric.method) ?? [];
      byMethod.set(metric.method, entries);
      entries.push(describeMetric(metric, several ? `${suite.name}/` : ''));
    }
  }
  return [...byMethod].map(([method, entries]) => {
    const shown = entries.slice(0, 12);
    const left = entries.length - shown.length;
    if (left > 0) shown.push(`${formatCount(left)} more`);
    return `${text(method)}: ${shown.join(', ')}.`;
  });
}

/** Why the interval of the table may reach past a margin that is kept. */
function describeBound({ suites }: Report): string[] {
  const decided = suites
    .flatMap(({ metrics }) => metrics)
    .find(({ worst_delta: worst, interval }) => worst !== null && interval !== null);
  if (decided === undefined || decided.interval === null) return [];
  return [
    `“At worst” is the one-sided ${formatLevel(decided.interval)} bound, which a margin is compared with; the table has the two-sided interval, drawn as ━ around the delta ◆, beside zero │ and the margin ┊.`,
  ];
}

function describeMetric(metric: MetricReport, prefix: string): string {
  const p =
    metric.p_value === null ? '' : `, p ${escapeMarkdown(formatProbability(metric.p_value))}`;
  return `${code(prefix + metric.name)} (${formatPlural(metric.pairs, 'pair')}${p})`;
}

function describeCalls({ calls, budget, seed, duration_ms: duration }: Report): string[] {
  const sent = [`${formatCount(calls.made)} sent`];
  if (calls.retried > 0)
    sent.push(`${formatPlural(calls.retried, 'of them a retry', 'of them retries')}`);
  if (calls.from_recordings > 0)
    sent.push(`${formatCount(calls.from_recordings)} answered from recordings`);
  if (calls.from_earlier_replays > 0)
    sent.push(`${formatCount(calls.from_earlier_replays)} received in earlier replays`);
  const caps = [
    ...(budget.max_usd === null ? [] : [formatMoney(budget.max_usd)]),
    ...(budget.max_calls === null ? [] : [formatPlural(budget.max_calls, 'call')]),
  ];
  const cap = caps.length === 0 ? 'no cap set' : `at most ${caps.join(' and ')} allowed`;
  const spent = budget.spent_usd === null ? 'an unknown amount' : formatMoney(budget.spent_usd);
  const lines = [
    `${formatPlural(calls.planned, 'call')} planned, ${sent.join(', ')}, in ${formatDuration(duration)}. Spent ${spent}, ${cap}.`.replace(
      /\$/g,
      '\\$',
    ),
    `Seed ${seed}.`,
  ];
  const twice = calls.possibly_billed_twice;
  if (twice > 0)
    lines.push(
      `${formatPlural(twice, 'call')} may have been billed twice: no answer arrived, so it was sent again.`,
    );
  return lines;
}

/** What this suite could not measure, and which models answered in fact. */
function describeSuite(suite: SuiteReport, several: boolean): string[] {
  const prefix = several ? `${code(suite.name)}: ` : '';
  const lines: string[] = [...describeCourse(suite)];
  const skipped = suite.metrics
    .filter((metric) => metric.not_applicable > 0)
    .map(
      ({ name, not_applicable: cases }) =>
        `${code(name)} does not apply to ${formatPlural(cases, 'case')}`,
    );
  if (skipped.length > 0) lines.push(`${skipped.join(', ')}.`);
  lines.push(...describeUnmeasured(suite));
  for (const reason of suite.cost.unknown) lines.push(`Cost unknown: ${text(reason)}`);
  lines.push(...describeServed('baseline', suite.baseline));
  lines.push(...describeServed('candidate', suite.candidate));
  return lines.map((line) => prefix + line);
}

/** Below so many, 5% of the answers are less than one. */
const fewForP95 = 20;

/** Figures that are missing from the table, or say less than they seem to. */
function describeUnmeasured(suite: SuiteReport): string[] {
  if (isBlank(suite)) return [];
  const { metrics, counts, latency_ms: latency } = suite;
  const unscored = metrics.filter(({ pairs }) => pairs === 0).map(({ name }) => code(name));
  const { pairs } = counts;
  const isThin = pairs > 0 && pairs < fewForP95 && latency.candidate.p95 !== null;
  return [
    ...(unscored.length > 0 ? [`Scored in no case: ${unscored.join(', ')}.`] : []),
    ...(isThin
      ? [`Of ${formatPlural(pairs, 'pair')}, latency p95 is little more than the slowest answer.`]
      : []),
  ];
}

function describeServed(role: string, variant: SuiteReport['baseline']): string[] {
  if (variant === null) return [];
  const lines: string[] = [];
  const requested = variant.model.slice(variant.model.indexOf('/') + 1);
  if (variant.served_models.some((served) => served !== requested))
    lines.push(
      `The ${role} asked for ${code(requested)} and was served by ${variant.served_models.slice(0, 5).map(code).join(', ')}.`,
    );
  const tiers = variant.served_tiers.filter((tier) => tier !== 'default' && tier !== 'standard');
  if (tiers.length > 0)
    lines.push(`The ${role} was served on the tier ${tiers.slice(0, 5).map(code).join(', ')}.`);
  return lines;
}

const systemNames: Readonly<Record<string, string>> = {
  phoenix: 'Phoenix',
  langsmith: 'LangSmith',
  braintrust: 'Braintrust',
  langfuse: 'Langfuse',
  otlp: 'OpenTelemetry',
};

/** Experiments of a system that are named one by one. */
const mostExperiments = 20;

/** `Phoenix: support baseline · support candidate`, and what could not be written. Empty: nothing was, or no room. */
export function renderExperiments({ experiments, suites }: Report, layout: Layout): string[] {
  if (layout.evidence === 'none') return [];
  const several = suites.length > 1;
  const bySystem = Map.groupBy(experiments, ({ system }) => system);
  const lines = [...bySystem].map(([system, list]) => {
    const name = readOwn(systemNames, system) ?? text(system);
    const shown = list.slice(0, mostExperiments);
    const more =
      list.length > shown.length ? [`and ${formatCount(list.length - shown.length)} more`] : [];
    const parts = shown.map(({ suite, role, url, error }) => {
      if (error !== null) return `not written: ${text(error)}`;
      const label = [several ? suite : null, role].filter((part) => part !== null).join(' ');
      return url === null ? text(label) : renderLink(url, label);
    });
    return `${name}: ${[...parts, ...more].join(' · ')}`;
  });
  return lines.length === 0 ? [] : [`🔬 ${lines.join('<br>')}`];
}

/** The last line: which commits, how long, how much, by what, and where everything is. */
export function renderFooter(report: Report, reportUrl: string | undefined): string {
  const parts = [
    `${describeRevision(report.base)} → ${describeRevision(report.head)}`,
    `Pawl ${text(report.pawl_version)}`,
  ];
  if (reportUrl !== undefined) parts.push(renderLink(reportUrl, 'full report'));
  return parts.join(' · ');
}

/** A commit is left bare, so that GitHub links it; a name is code. Whole ids are in the JSON report. */
function describeRevision({ revision, sha }: Report['base']): string {
  if (sha !== null && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha)) return sha.slice(0, 7);
  return code(shortenShas(revision));
}

function text(value: string): string {
  return escapeMarkdown(shortenMiddle(shortenShas(oneLine(value)), 400));
}

function code(value: string): string {
  return inlineCode(shortenMiddle(oneLine(value), 100));
}
