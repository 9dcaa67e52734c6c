import { formatCount, formatPlural } from '../wording/format.ts';
import { type EarlierPush, resolveStanding } from './earlier-push.ts';
import {
  describeConfirmation,
  describeFlipRate,
  describePasses,
  triesFlipsAgain,
} from './evidence-words.ts';
import type { Layout } from './layout.ts';
import {
  type CaseFrame,
  renderCaseFolded,
  renderCaseLine,
  renderCaseOpen,
} from './markdown-case.ts';
import { rankCases } from './ranking.ts';
import type { CaseReport, SuiteReport } from './report.ts';
import { inlineCode, oneLine, shortenMiddle } from './safe-text.ts';
import { findSharedTags } from './shared-tags.ts';
import { countUnlisted, describeUnlisted } from './unlisted.ts';
import { listUsedWaivers } from './waiver-words.ts';

/** Relapses whose outputs are open to the eye; those of the others are behind a summary line. */
const openCases = 3;

/** A case rendered once in both of its forms, since fitting into a limit asks for them again and again. */
interface CaseBlock {
  readonly full: string;
  readonly line: string;
}

/** A suite and its rendered cases. */
export interface SuiteSection {
  readonly suite: SuiteReport;
  /** Relapses of the sections before this one. */
  readonly earlier: number;
  readonly relapses: readonly CaseBlock[];
  readonly fixes: readonly CaseBlock[];
}

/**
 * Renders every case of the suites once, `limit` characters for each output. The first relapse of a suite is
 * open, the next ones only while the whole comment has few.
 */
export function prepareSections(
  suites: readonly SuiteReport[],
  options: {
    readonly limit: number;
    readonly earlier: EarlierPush | undefined;
  },
): readonly SuiteSection[] {
  let earlier = 0;
  return suites.map((suite) => {
    const before = earlier;
    earlier += suite.relapses.length;
    const waived = new Set(listUsedWaivers(suite).map((waiver) => waiver.case));
    const frame = {
      limit: options.limit,
      triedAgain: triesFlipsAgain(suite),
      isWaived: (id: string) => waived.has(id),
      standingOf: (id: string) => resolveStanding(options.earlier, suite.name, id),
    };
    const relapses = rankCases(suite.relapses).map((relapse, index) => {
      const render = index === 0 || index + before < openCases ? renderCaseOpen : renderCaseFolded;
      return renderBlock(relapse, { ...frame, kind: 'relapse' }, render);
    });
    const fixes = rankCases(suite.fixes).map((fix) =>
      renderBlock(fix, { ...frame, kind: 'fix' }, renderCaseFolded),
    );
    return { suite, earlier: before, relapses, fixes };
  });
}

function renderBlock(
  evalCase: CaseReport,
  frame: CaseFrame,
  renderFull: (evalCase: CaseReport, frame: CaseFrame) => string,
): CaseBlock {
  return { full: renderFull(evalCase, frame), line: renderCaseLine(evalCase, frame) };
}

/** The relapses that the layout has room for: with outputs, then as lines, then as a number. */
export function renderRelapses(
  { suite, earlier, relapses }: SuiteSection,
  layout: Layout,
): string[] {
  if (relapses.length === 0) return [];
  const outputs = Math.max(0, layout.relapseOutputs - earlier);
  const end = Math.max(outputs, layout.relapseLines - earlier, 0);
  const lines = relapses.slice(outputs, end).map(({ line }) => line);
  const left = Math.max(0, relapses.length - end);
  if (left > 0) lines.push(`- … and ${formatPlural(left, 'more relapse')}`);
  const unlisted = describeUnlisted(suite, 'relapses');
  const total = relapses.length + countUnlisted(suite, 'relapses');
  return [
    [
      `**${formatPlural(total, 'relapse')}**: passed on the baseline, failed on the candidate`,
      ...[describeConfirmation(suite)].filter((sentence) => sentence !== undefined),
    ].join('. '),
    ...describeSharedTags(suite),
    ...relapses.slice(0, outputs).map(({ full }) => full),
    ...(lines.length === 0 ? [] : [lines.join('\n')]),
    ...(unlisted === undefined ? [] : [`… and ${unlisted}.`]),
  ];
}

function describeSharedTags(suite: SuiteReport): string[] {
  const shared = findSharedTags(suite).map(({ tags, share }) => {
    const names = tags.slice(0, 3).map((tag) => inlineCode(shortenMiddle(oneLine(tag), 60)));
    return `${names.join(', ')} ${share}`;
  });
  return shared.length === 0 ? [] : [`**By tag:** ${shared.join('; ')}`];
}

/** The fixes, folded, or their number. */
export function renderFixes({ suite, fixes }: SuiteSection, layout: Layout): string[] {
  if (fixes.length === 0) return [];
  const unlisted = describeUnlisted(suite, 'fixes');
  const count = formatPlural(fixes.length + countUnlisted(suite, 'fixes'), 'fix', 'fixes');
  if (layout.fixes === 'count') return [`${count}.`];
  const summary = `<summary>${count}: failed on the baseline, passed on the candidate</summary>`;
  const body =
    layout.fixes === 'outputs'
      ? fixes.map(({ full }) => full).join('\n\n')
      : fixes.map(({ line }) => line).join('\n');
  const more = unlisted === undefined ? '' : `\n\n… and ${unlisted}.`;
  return [`<details>${summary}\n\n${body}${more}\n\n</details>`];
}

/** Flaky cases that have a line; the JSON report has all. */
const shownFlaky = 30;

/** Cases that are neither relapse nor fix, since their trials disagree: folded, a line each. */
export function renderFlaky(suite: SuiteReport, layout: Layout): string[] {
  const { flaky, counts } = suite;
  const total = Math.max(flaky.length, counts.flaky);
  if (total === 0) return [];
  const title = `${formatCount(total)} flaky: trials of the same side disagree`;
  if (layout.fixes === 'count') return [`${title}.`];
  const lines = rankCases(flaky)
    .slice(0, shownFlaky)
    .map((evalCase) => {
      const facts = [describePasses(evalCase), describeFlipRate(evalCase)];
      const pin = evalCase.pinned ? '📌 ' : '';
      const id = inlineCode(shortenMiddle(oneLine(evalCase.id), 100));
      return `- ${[pin + id, ...facts.filter((fact) => fact !== undefined)].join(' · ')}`;
    });
  const left = total - lines.length;
  if (left > 0) lines.push(`- … and ${formatCount(left)} more`);
  return [`<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`];
}
