import { formatCount, formatDelta, formatPlural } from '../wording/format.ts';
import { describeNoise, describePasses, describeStop, listMovedSlices } from './evidence-words.ts';
import { rankCases } from './ranking.ts';
import type { SuiteReport } from './report.ts';
import { shortenMiddle } from './safe-text.ts';
import { inert, wrap } from './terminal-text.ts';

const shownSlices = 5;
const shownFlaky = 10;

/** Where the replay stopped, the noise, and the slices that moved, a line each. */
export function renderTerminalEvidence(suite: SuiteReport, width: number): string[] {
  const { replay } = suite;
  const stop = describeStop(suite);
  const lines: string[] = [];
  if (stop !== undefined && replay !== null)
    lines.push(`${stop}; ${formatCount(replay.trials_saved)} trials were not sent`);
  for (const metric of suite.metrics) {
    const noise = metric.primary ? describeNoise(metric) : undefined;
    if (noise !== undefined) lines.push(`noise of ${short(metric.name)}: ${noise}`);
  }
  for (const slice of listMovedSlices(suite).slice(0, shownSlices))
    lines.push(
      `slice ${short(slice.tag)}: ${short(slice.metric)} ${formatDelta(slice.delta, slice.unit)} in ${formatPlural(slice.pairs, 'case')}, ${slice.verdict}`,
    );
  return lines.map((line) => wrap(line, width, '  '));
}

/** The flaky cases on one line. */
export function renderTerminalFlaky({ flaky }: SuiteReport): string[] {
  if (flaky.length === 0) return [];
  const shown = rankCases(flaky)
    .slice(0, shownFlaky)
    .map((evalCase) => {
      const passes = describePasses(evalCase);
      return `${short(evalCase.id)}${passes === undefined ? '' : ` (${passes})`}`;
    });
  const left = flaky.length - shown.length;
  if (left > 0) shown.push(`${formatCount(left)} more`);
  return [`flaky: ${shown.join(', ')}`];
}

const short = (text: string): string => shortenMiddle(inert(text), 60);
