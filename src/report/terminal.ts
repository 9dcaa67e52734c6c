import { formatCount, formatMoney, formatPlural, shortenShas } from '../wording/format.ts';
import { groupErrors, isBlank } from './error-groups.ts';
import { triesFlipsAgain } from './evidence-words.ts';
import { findToldSuite, renderFacts, renderHeadline, startSentence } from './headline.ts';
import { rankCases, rankSuites } from './ranking.ts';
import {
  describeCheck,
  isPinnedTold,
  listIdle,
  selectReasons,
  selectSuiteReasons,
  shortenReason,
} from './reasons.ts';
import type {
  CaseReport,
  ExperimentReport,
  Report,
  SuiteReport,
  Verdict,
  WaiverReport,
} from './report.ts';
import { shortenMiddle } from './safe-text.ts';
import { findSharedTags } from './shared-tags.ts';
import { renderTerminalCase } from './terminal-case.ts';
import {
  renderTerminalConfirmation,
  renderTerminalEvidence,
  renderTerminalFlaky,
} from './terminal-evidence.ts';
import { describeModels, renderTerminalTable } from './terminal-table.ts';
import { inert, type Paint, paintWith, wrap } from './terminal-text.ts';
import { describeUnlisted } from './unlisted.ts';
import { describeIdleWaiver, describeUsedWaiver, listUsedWaivers } from './waiver-words.ts';

const marks: Readonly<Record<Verdict, string>> = {
  pass: '✓',
  fail: '✗',
  inconclusive: '?',
  incomplete: '!',
};

/** Reasons below the headline; others are told with their suites. */
const shownReasons = 20;

/** Relapses with outputs for each suite; of the others the ids, as a terminal scrolls. */
const shownRelapses = 5;

/**
 * The report for a terminal of `width` columns: decision, reasons, a table for each suite, relapses, how to
 * repeat it. Model text can neither move the cursor nor, in the log of a workflow, speak to GitHub's runner.
 */
export function renderTerminal(
  report: Report,
  options: { readonly color: boolean; readonly width: number },
): string {
  const paint = paintWith(options.color);
  const width = Math.max(40, options.width);
  const decision = renderHeadline(report);
  const headline = wrap(`${marks[report.verdict]} ${inert(decision)}`, width, '  ');
  const beyond = selectReasons(report, decision).slice(shownReasons);
  const reasons = report.reasons.filter((reason) => !beyond.includes(reason));
  const suites = rankSuites(report).map((suite) =>
    renderSuite(suite, {
      paint,
      width,
      named: report.suites.length > 1,
      told: suite === findToldSuite(report),
      reasons,
    }),
  );
  return `${[
    paint(toneOf(report.verdict), headline),
    ...block(renderReasons(report, decision, width)),
    ...suites,
    ...block(renderIdle(report, width)),
    ...block(renderSpending(report, width)),
    ...block(report.notices.map((notice) => wrap(`note: ${say(notice)}`, width, '  '))),
    ...block(report.experiments.map((one) => wrap(say(describeExperiment(one)), width, '  '))),
    paint('dim', wrap(`reproduce: ${inert(report.reproduce)}`, width, '  ')),
  ].join('\n\n')}\n`;
}

function toneOf(verdict: Verdict): 'good' | 'bad' | 'unsure' {
  if (verdict === 'pass') return 'good';
  return verdict === 'inconclusive' ? 'unsure' : 'bad';
}

/** Lines as one part, or no part. */
function block(lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** What the user's configuration and Pawl itself say, with commits shortened. */
function say(text: string): string {
  return inert(shortenShas(text));
}

function renderReasons(report: Report, decision: string, width: number): string[] {
  const reasons = selectReasons(report, decision)
    .slice(0, shownReasons)
    .map((reason) => shortenReason(reason, report));
  const check = describeCheck(report);
  return [
    ...reasons.map((reason) => wrap(`- ${say(reason)}`, width, '  ')),
    ...(check === undefined ? [] : [wrap(check, width, '  ')]),
  ];
}

/** `252 calls, spent $0.71 of at most $5.00`, when something was sent. */
function renderSpending({ calls, budget }: Report, width: number): string[] {
  if (calls.made === 0 && calls.from_earlier_replays === 0) return [];
  const most = budget.max_usd === null ? '' : ` of at most ${formatMoney(budget.max_usd)}`;
  const spent =
    budget.spent_usd === null
      ? `unknown${most.replace(' of', ',')}`
      : `${formatMoney(budget.spent_usd)}${most}`;
  const earlier =
    calls.from_earlier_replays === 0
      ? ''
      : `, ${formatCount(calls.from_earlier_replays)} answers of earlier replays used again`;
  return [wrap(`${formatPlural(calls.made, 'call')}${earlier}, spent ${spent}`, width, '  ')];
}

function renderIdle(report: Report, width: number): string[] {
  return (['planned', 'new', 'removed', 'unchanged'] as const).flatMap((status) => {
    const names = listIdle(report, status).map(({ name }) => inert(name));
    return names.length === 0 ? [] : [wrap(`${status}: ${names.join(', ')}`, width, '  ')];
  });
}

interface Frame {
  readonly paint: Paint;
  readonly width: number;
  /** Whether there are other suites, so that each needs its name. */
  readonly named: boolean;
  /** Whether the headline is about this one. */
  readonly told: boolean;
  /** Reasons that stand below the headline. */
  readonly reasons: readonly string[];
}

function renderSuite(suite: SuiteReport, frame: Frame): string {
  const { paint, width } = frame;
  const facts = frame.told ? '' : `. ${startSentence(renderFacts(suite))}`;
  const title = `${marks[suite.verdict]} ${inert(suite.name)}: ${suite.verdict}${inert(facts)}`;
  const relapses = rankCases(suite.relapses);
  const others = relapses.slice(shownRelapses);
  const shown = { paint, width, triedAgain: triesFlipsAgain(suite) };
  return [
    ...(frame.named ? [paint(toneOf(suite.verdict), wrap(title, width, '  '))] : []),
    ...block(
      selectSuiteReasons(suite, frame.reasons).map((reason) =>
        wrap(`- ${say(reason)}`, width, '  '),
      ),
    ),
    ...block(suite.slice_stories.map((story) => wrap(`- ${say(story)}`, width, '  '))),
    isBlank(suite) ? describeModels(suite, frame).join('\n') : renderTerminalTable(suite, frame),
    ...block(renderTerminalEvidence(suite, width)),
    ...block(suite.warnings.map((warning) => wrap(`warning: ${say(warning)}`, width, '  '))),
    ...block(renderWaivers(suite, width)),
    ...block(renderSharedTags(suite, width)),
    ...block(renderTerminalConfirmation(suite, width)),
    ...relapses.slice(0, shownRelapses).map((relapse) => renderTerminalCase(relapse, shown)),
    ...block(others.length === 0 ? [] : [renderOthers(others, width)]),
    ...block(renderUnlisted(suite)),
    ...block(renderCounts(suite, width)),
  ].join('\n\n');
}

/** Waivers of each kind that are told one by one. */
const shownWaivers = 20;

function renderWaivers(suite: SuiteReport, width: number): string[] {
  const used = listUsedWaivers(suite);
  const idle = suite.waivers.filter(({ state }) => state !== 'used');
  const name = (waiver: WaiverReport) => shortenMiddle(inert(waiver.case), 60);
  const lines = [
    ...used
      .slice(0, shownWaivers)
      .map((waiver) => `waived: ${name(waiver)} ${inert(describeUsedWaiver(waiver))}`),
    ...idle
      .slice(0, shownWaivers)
      .map((waiver) => `waiver of ${name(waiver)}, ${inert(describeIdleWaiver(waiver))}`),
  ];
  const left = used.length + idle.length - lines.length;
  if (left > 0) lines.push(`${formatPlural(left, 'more waiver')} in the JSON report`);
  return lines.map((line) => wrap(shortenMiddle(line, 600), width, '  '));
}

function renderOthers(others: readonly CaseReport[], width: number): string {
  const shown = others.slice(0, 20).map(({ id }) => shortenMiddle(inert(id), 60));
  if (others.length > shown.length)
    shown.push(`and ${formatCount(others.length - shown.length)} in the JSON report`);
  const title = formatPlural(others.length, 'more relapse');
  return wrap(`  ${title}: ${shown.join(', ')}`, width, '    ');
}

function renderUnlisted(suite: SuiteReport): string[] {
  const unlisted = describeUnlisted(suite, 'relapses');
  return unlisted === undefined ? [] : [`  relapses: ${unlisted}`];
}

function renderSharedTags(suite: SuiteReport, width: number): string[] {
  const shared = findSharedTags(suite).map(({ tags, share }) => {
    const names = tags.slice(0, 3).map((tag) => shortenMiddle(inert(tag), 60));
    return `${names.join(', ')} ${share}`;
  });
  return shared.length === 0 ? [] : [wrap(`by tag: ${shared.join('; ')}`, width, '  ')];
}

function renderCounts(suite: SuiteReport, width: number): string[] {
  const lines: string[] = [];
  if (suite.fixes.length > 0) {
    const ids = suite.fixes.map(({ id }) => shortenMiddle(inert(id), 60)).join(', ');
    const unlisted = describeUnlisted(suite, 'fixes');
    lines.push(`fixed: ${shortenMiddle(ids, 500)}${unlisted === undefined ? '' : `; ${unlisted}`}`);
  }
  lines.push(...renderTerminalFlaky(suite));
  if (suite.pinned_failing.length > 0 && !isPinnedTold(suite))
    lines.push(`pinned, failing on both sides: ${suite.pinned_failing.map(inert).join(', ')}`);
  const groups = groupErrors(suite);
  if (!isBlank(suite) || groups.length > 1)
    for (const { roles, message, cases, example } of groups)
      lines.push(
        `error, ${roles}: ${say(message)} (${formatPlural(cases, 'case')}, ${inert(example)})`,
      );
  return lines.map((line) => wrap(shortenMiddle(line, 600), width, '  '));
}

/** `phoenix: support baseline, 64 trials written, 0 kept: https://…` */
function describeExperiment(experiment: ExperimentReport): string {
  const { system, suite, role, written, kept, url, error } = experiment;
  if (error !== null) return `${system}: not written: ${error}`;
  const counts = `${formatPlural(written, 'trial')} written, ${formatCount(kept)} kept`;
  return `${system}: ${suite} ${role}, ${counts}${url === null ? '' : `: ${url}`}`;
}
