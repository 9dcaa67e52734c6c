import {
  formatBounds,
  formatCount,
  formatDelta,
  formatLevel,
  formatValue,
  startUpper,
} from '../wording/format.ts';
import { describeNoise, listMovedSlices } from './evidence-words.ts';
import type { SuiteReport } from './report.ts';
import { escapeMarkdown, inlineCode, oneLine, shortenMiddle } from './safe-text.ts';

/** Slices that moved and are shown; the JSON report has all. */
const shownSlices = 10;

/** Where an overall delta hides opposite slices: it explains the verdict, so it stands out. */
export function renderSliceStories(suite: SuiteReport): string[] {
  return suite.slice_stories.map(
    (story) => `🔀 **${escapeMarkdown(startUpper(shortenMiddle(oneLine(story), 400)))}**`,
  );
}

/** The slices that surely moved, or nothing. */
export function renderSlices(suite: SuiteReport): string[] {
  const moved = listMovedSlices(suite);
  if (moved.length === 0) return [];
  const several = new Set(suite.slices.map(({ metric }) => metric)).size > 1;
  const rows = moved.slice(0, shownSlices).map((slice) => {
    const metric = several ? ` ${code(slice.metric)}` : '';
    const state = slice.verdict === 'regressed' ? '❌ regressed' : '✅ improved';
    const figures = [
      formatCount(slice.pairs),
      formatValue(slice.baseline, slice.unit),
      formatValue(slice.candidate, slice.unit),
      formatDelta(slice.delta, slice.unit),
      formatBounds(slice.interval, slice.unit),
    ];
    return [`${code(slice.tag)}${metric}`, ...figures.map(escapeFigure), state];
  });
  const interval = moved.find((slice) => slice.interval !== null)?.interval ?? null;
  const level = interval === null ? '95%' : formatLevel(interval);
  const head = ['slice', 'cases', 'baseline', 'candidate', 'Δ', level, ''];
  const rule = ['---', '--:', '--:', '--:', '--:', ':-:', '---'];
  const table = [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const left = moved.length - rows.length;
  return [table, ...(left > 0 ? [`… and ${formatCount(left)} more in the JSON report.`] : [])];
}

/** Noise beside the deltas of the table above. */
export function renderNoise(suite: SuiteReport): string[] {
  const lines = suite.metrics.flatMap((metric) => {
    const noise = metric.primary ? describeNoise(metric) : undefined;
    return noise === undefined ? [] : [`${code(metric.name)}: ${noise}`];
  });
  return lines.length === 0 ? [] : [`Noise: ${lines.slice(0, 5).join('; ')}.`];
}

/** `>99.9%` could be taken for a tag's end. */
function escapeFigure(text: string): string {
  return text.replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function code(text: string): string {
  return inlineCode(shortenMiddle(oneLine(text), 60));
}
