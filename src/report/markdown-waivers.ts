import { formatCount, formatPlural } from '../wording/format.ts';
import type { Layout } from './layout.ts';
import type { SuiteReport, WaiverReport } from './report.ts';
import { escapeMarkdown, inlineCode, oneLine, shortenMiddle } from './safe-text.ts';
import { describeIdleWaiver, describeUsedWaiver, listUsedWaivers } from './waiver-words.ts';

/** Relapses that somebody accepted, and waivers that accept nothing, each with why. */
export function renderWaivers(suite: SuiteReport, layout: Layout): string[] {
  const used = listUsedWaivers(suite);
  const idle = suite.waivers.filter(({ state }) => state !== 'used');
  return [
    ...renderGroup(used, {
      title: `🕊 **${formatPlural(used.length, 'relapse')} waived**: no pin and no limit on relapses counts ${used.length === 1 ? 'it' : 'them'}, metrics do`,
      describe: describeUsedWaiver,
      most: layout.warnings,
    }),
    ...renderGroup(idle, {
      title: `🕊 ${formatPlural(idle.length, 'waiver')} that lifted nothing`,
      describe: describeIdleWaiver,
      most: layout.warnings,
    }),
  ];
}

function renderGroup(
  waivers: readonly WaiverReport[],
  options: {
    readonly title: string;
    readonly describe: (waiver: WaiverReport) => string;
    readonly most: number;
  },
): string[] {
  if (waivers.length === 0) return [];
  const { title, describe, most } = options;
  const lines = waivers.slice(0, most).map((waiver) => {
    const id = inlineCode(shortenMiddle(oneLine(waiver.case), 100));
    return `- ${id} ${escapeMarkdown(shortenMiddle(oneLine(describe(waiver)), 400))}`;
  });
  if (waivers.length > lines.length)
    lines.push(`- … and ${formatCount(waivers.length - lines.length)} more`);
  return [`${title}:\n\n${lines.join('\n')}`];
}
