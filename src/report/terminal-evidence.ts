import { formatChange, formatCount, formatPlural } from '../wording/format.ts';
import {
  describeConfirmation,
  describeEarlier,
  describeNoise,
  describePasses,
  describeStop,
  listMovedSlices,
} from './evidence-words.ts';
import { rankCases } from './ranking.ts';
import type { SliceReport, SuiteReport } from './report.ts';
import { shortenMiddle } from './safe-text.ts';
import { inert, wrap } from './terminal-text.ts';

const shownSlices = 5;
const shownFlaky = 5;

/** Where the replay stopped, what was replayed before, the noise, and the slices that moved, a line each. */
export function renderTerminalEvidence(suite: SuiteReport, width: number): string[] {
  const { replay } = suite;
  const stop = describeStop(suite);
  const lines: string[] = [];
  if (stop !== undefined && replay !== null)
    lines.push(`${stop}; ${formatPlural(replay.trials_saved, 'trial')} not sent`);
  if (replay !== null)
    lines.push(...describeEarlier(replay).map((line) => line.replace(/\.$/, '')));
  for (const metric of suite.metrics) {
    const noise = metric.primary ? describeNoise(metric) : undefined;
    if (noise !== undefined) lines.push(`noise of ${short(metric.name)}: ${noise}`);
  }
  const moved = listMovedSlices(suite);
  lines.push(...moved.slice(0, shownSlices).map(renderSlice));
  const left = moved.length - shownSlices;
  if (left > 0) lines.push(`${formatPlural(left, 'more slice')} in the JSON report`);
  return lines.map((line) => wrap(line, width, '  '));
}

function renderSlice(slice: SliceReport): string {
  return `slice ${short(slice.tag)}: ${short(slice.metric)} ${formatChange(slice)} in ${formatPlural(slice.pairs, 'case')}, ${slice.verdict}`;
}

/** Which relapses other trials bear out. */
export function renderTerminalConfirmation(suite: SuiteReport, width: number): string[] {
  const confirmation = describeConfirmation(suite);
  if (confirmation === undefined) return [];
  const relapses = formatPlural(suite.counts.relapses, 'relapse');
  const said = confirmation.charAt(0).toLowerCase() + confirmation.slice(1).replace(/\.$/, '');
  return [wrap(`${relapses}: ${said}`, width, '  ')];
}

/** The flaky cases on one line. */
export function renderTerminalFlaky({ flaky, counts }: SuiteReport): string[] {
  const total = Math.max(flaky.length, counts.flaky);
  if (total === 0) return [];
  const shown = rankCases(flaky)
    .slice(0, shownFlaky)
    .map((evalCase) => {
      const passes = describePasses(evalCase);
      return `${short(evalCase.id)}${passes === undefined ? '' : ` (${passes})`}`;
    });
  const left = total - shown.length;
  if (left > 0) shown.push(`${formatCount(left)} more`);
  return [`flaky: ${shown.join(', ')}`];
}

const short = (text: string): string => shortenMiddle(inert(text), 60);
