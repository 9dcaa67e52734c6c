import { formatPlural, shortenShas, startUpper } from '../wording/format.ts';
import { cancelledNotice } from '../wording/notices.ts';
import type { EarlierPush } from './earlier-push.ts';
import { findToldSuite, renderHeadline } from './headline.ts';
import { describeLeftOut, fitLayout, fullLayout, type Layout } from './layout.ts';
import { prepareSections, type SuiteSection } from './markdown-changes.ts';
import { renderEvidence, renderExperiments, renderFooter } from './markdown-evidence.ts';
import { renderSince } from './markdown-since.ts';
import {
  renderReasons,
  renderSuiteFolded,
  renderSuiteOpen,
  renderWarnings,
  verdictIcons,
} from './markdown-suite.ts';
import { rankSuites } from './ranking.ts';
import { describeCheck, listIdle, selectReasons, shortenReason } from './reasons.ts';
import type { Report, SuiteReport, Verdict } from './report.ts';
import { escapeMarkdown, inlineCode, oneLine, shortenMiddle } from './safe-text.ts';

const alerts: Readonly<Record<Verdict, string>> = {
  pass: 'TIP',
  fail: 'CAUTION',
  inconclusive: 'WARNING',
  incomplete: 'CAUTION',
};

export interface MarkdownOptions {
  /** Most characters (UTF-16 units, which GitHub's count never exceeds) for a comment, UTF-8 bytes for a summary. */
  readonly limit?: number | undefined;
  /** A line that GitHub does not show, `<!-- … -->`; it becomes the first line. Ours, so it is not escaped. */
  readonly marker?: string | undefined;
  /** Where the whole report is: linked when it is a plain https address. */
  readonly reportUrl?: string | undefined;
  /** What the relapses are compared with, to tell new ones from those that were there. */
  readonly earlier?: EarlierPush | undefined;
}

interface Prepared {
  readonly report: Report;
  readonly open: readonly SuiteSection[];
  readonly folded: readonly SuiteSection[];
  readonly full: Layout;
  readonly options: MarkdownOptions;
  readonly headline: string;
  /** The suite that the headline is about. */
  readonly decisive: SuiteReport | undefined;
  /** Reasons for the box. */
  readonly untold: readonly string[];
  /** Reasons that sections need not repeat: all but those for which the box has no room. */
  readonly told: readonly string[];
}

/**
 * The comment on a pull request: the decision, why, the table, the relapses with both outputs, and the rest
 * folded. Whole parts are left out, in the order that `layout.ts` states, until it fits.
 */
export function renderComment(report: Report, options: MarkdownOptions = {}): string {
  return prepareComment(report, options)(options.limit ?? 65_000);
}

/** The same for several limits, in characters: every case is rendered once. */
export function prepareComment(
  report: Report,
  options: Omit<MarkdownOptions, 'limit'>,
): (limit: number) => string {
  const prepared = prepare(report, options, { outputLimit: 600, fixes: 'lines' });
  return (limit) =>
    fitLayout(
      prepared.full,
      (layout) => assemble(prepared, layout),
      (text) => text.length <= limit,
    );
}

/** The same for the job summary, which has room for longer outputs and for those of fixes. */
export function renderSummary(report: Report, options: MarkdownOptions = {}): string {
  const limit = options.limit ?? 1_000_000;
  const prepared = prepare(report, options, { outputLimit: 4_000, fixes: 'outputs' });
  return fitLayout(
    prepared.full,
    (layout) => assemble(prepared, layout),
    (text) => Buffer.byteLength(text) <= limit,
  );
}

function prepare(
  report: Report,
  options: MarkdownOptions,
  room: { readonly outputLimit: number; readonly fixes: 'outputs' | 'lines' },
): Prepared {
  const sections = prepareSections(rankSuites(report), {
    limit: room.outputLimit,
    earlier: options.earlier,
  });
  const isOpen = ({ suite }: SuiteSection) =>
    suite.verdict !== 'pass' || report.suites.length === 1;
  const open = sections.filter(isOpen);
  const relapses = sections.reduce((sum, section) => sum + section.relapses.length, 0);
  const full = fullLayout({ relapses, openSuites: open.length }, room.fixes);
  const headline = renderHeadline(report);
  const untold = selectReasons(report, headline);
  const beyond = new Set(untold.slice(full.reasons));
  return {
    report,
    open,
    folded: sections.filter((section) => !isOpen(section)),
    full,
    options,
    headline,
    decisive: findToldSuite(report),
    untold,
    told: report.reasons.filter((reason) => !beyond.has(reason)),
  };
}

function assemble(prepared: Prepared, layout: Layout): string {
  const { report, open, options, told } = prepared;
  const headline = `### ${verdictIcons[report.verdict]} ${escapeMarkdown(shortenMiddle(prepared.headline, 1000))}`;
  const shown = open.slice(0, layout.openSuites).map((section) => {
    return renderSuiteOpen(section, { layout, heading: chooseHeading(section, prepared), told });
  });
  const parts = [
    options.marker === undefined ? headline : `${options.marker}\n${headline}`,
    ...renderAlert(prepared, layout),
    ...renderSince(report, options.earlier),
    ...shown,
    ...renderPassing(prepared, layout),
    ...renderIdle(report, layout),
    ...renderLeftOut(prepared, layout),
    ...renderEvidence(report, layout),
    ...renderExperiments(report, layout),
    renderFooter(report, options.reportUrl),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The only suite has no heading; the facts of another stand below its own, unless the headline is about them. */
function chooseHeading(
  { suite }: SuiteSection,
  { report, decisive }: Prepared,
): 'none' | 'verdict' | 'facts' {
  if (report.suites.length === 1) return 'none';
  return suite === decisive ? 'verdict' : 'facts';
}

/** The reasons in GitHub's coloured box, and whether an inconclusive check passes. */
function renderAlert({ report, untold }: Prepared, layout: Layout): string[] {
  const reasons = untold
    .slice(0, layout.reasons)
    .map((reason) => shortenShas(shortenReason(reason, report)))
    .map((reason) => escapeMarkdown(shortenMiddle(oneLine(reason), 400)));
  const left = untold.length - reasons.length;
  if (left > 0 && layout.reasons > 0) reasons.push(`… and ${formatPlural(left, 'more reason')}`);
  if (report.notices.includes(cancelledNotice))
    reasons.unshift(escapeMarkdown(startUpper(`${cancelledNotice}.`)));
  const check = describeCheck(report);
  if (check !== undefined) reasons.push(check.replace('on_inconclusive', '`$&`'));
  if (reasons.length === 0) return [];
  const lines = reasons.length === 1 ? reasons : reasons.map((reason) => `- ${reason}`);
  return [[`[!${alerts[report.verdict]}]`, ...lines].map((line) => `> ${line}`).join('\n')];
}

function renderPassing({ folded }: Prepared, layout: Layout): string[] {
  if (folded.length === 0) return [];
  if (layout.passingSuites === 'count') return [`✅ ${formatPlural(folded.length, 'suite')} pass.`];
  const suites = folded.map((section) => renderSuiteFolded(section, layout));
  return layout.passingSuites === 'tables' ? suites : [suites.join('\n')];
}

const idleWords = {
  planned: 'Planned, and not replayed',
  new: 'New, so there is nothing to compare with yet',
  removed: 'Removed in this change',
  unchanged: 'Unchanged, so not replayed',
} as const;

/** Suites that were not replayed: one line for each kind, and what was said of them. */
function renderIdle(report: Report, layout: Layout): string[] {
  const most = layout.passingSuites === 'count' ? 5 : 50;
  return (['planned', 'new', 'removed', 'unchanged'] as const).flatMap((status) => {
    const suites = listIdle(report, status);
    if (suites.length === 0) return [];
    const names = suites.slice(0, most).map((suite) => inlineCode(shortenMiddle(suite.name, 80)));
    if (suites.length > names.length)
      names.push(formatPlural(suites.length - names.length, 'more', 'more'));
    const said = suites
      .slice(0, most)
      .flatMap((suite) => [
        ...(status === 'new' ? [] : renderReasons(suite, report.reasons)),
        ...renderWarnings(suite, layout),
      ]);
    return [`${idleWords[status]}: ${names.join(', ')}.`, ...said];
  });
}

function renderLeftOut({ report, full, options }: Prepared, layout: Layout): string[] {
  const parts = describeLeftOut(layout, full, report);
  if (parts.length === 0) return [];
  const where = options.reportUrl === undefined ? 'the JSON report' : 'the full report';
  return [`Left out to fit: ${parts.join('; ')}. Everything is in the job summary or ${where}.`];
}
