import { formatLevel } from '../wording/format.ts';
import type { SuiteReport } from './report.ts';
import { inlineCode, shortenMiddle } from './safe-text.ts';
import type { Standing, SuiteRow } from './suite-row.ts';
import { computeSuiteRows } from './suite-rows.ts';
import { describeSize, describeUnmoved } from './suite-size.ts';

/** Icons of rows. */
const standingIcons: Readonly<Record<Standing, string>> = {
  good: '✅',
  bad: '❌',
  unsure: '⚠️',
  missing: '🚫',
  none: '',
};

/**
 * The table of one suite: metrics first, the deciding ones bold, then cost, latency, tokens and stops; below it
 * the cases that did not change.
 */
export function renderSuiteTable(suite: SuiteReport): string[] {
  const level = suite.metrics.find(({ interval }) => interval !== null)?.interval;
  const head = [
    `${inlineCode(shortenMiddle(suite.name, 80))}, ${describeSize(suite)}`,
    `baseline<br>${describeModel(suite.baseline)}`,
    `candidate<br>${describeModel(suite.candidate)}`,
    'Δ',
    level === null || level === undefined ? '95%' : formatLevel(level),
    '',
  ];
  const rows = computeSuiteRows(suite).map(renderRow);
  const table = [head, ['---', '--:', '--:', '--:', ':-:', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
  const unmoved = describeUnmoved(suite);
  return [table, ...(unmoved === undefined ? [] : [`${unmoved}.`])];
}

function describeModel(variant: SuiteReport['baseline']): string {
  return variant === null ? 'none' : inlineCode(shortenMiddle(variant.model, 100));
}

function renderRow(row: SuiteRow): string[] {
  const name = row.kind === 'metric' ? inlineCode(shortenMiddle(row.label, 60)) : row.label;
  const arrow = row.direction === 'higher' ? '↑' : '↓';
  const bold = (text: string) => (row.primary ? `**${text}**` : text);
  const icon = standingIcons[row.standing];
  const bounds = escapeNumber(row.bounds);
  return [
    `${icon === '' ? '' : `${icon} `}${bold(name)}${row.cases === '' ? '' : ` (${row.cases})`} ${arrow}`,
    escapeNumber(row.baseline),
    escapeNumber(row.candidate),
    bold(escapeNumber(row.delta)),
    row.bar === '' ? bounds : `${bounds}<br>\`${row.bar}\``,
    row.state,
  ];
}

/** Our own numbers, which do not break: `$` could be taken for math, and `>99.9%` for a tag's end. */
function escapeNumber(text: string): string {
  return text
    .replace(/\$/g, '\\$')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/ /g, '\u00A0');
}
