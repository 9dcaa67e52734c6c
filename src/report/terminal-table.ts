import { formatLevel } from '../wording/format.ts';
import type { SuiteReport } from './report.ts';
import { shortenMiddle } from './safe-text.ts';
import type { Standing, SuiteRow } from './suite-row.ts';
import { computeSuiteRows } from './suite-rows.ts';
import { describeSize, describeUnmoved } from './suite-size.ts';
import { inert, measureWidth, type Paint, wrap } from './terminal-text.ts';

const standingMarks: Readonly<Record<Standing, string>> = {
  good: '✓',
  bad: '✗',
  unsure: '?',
  missing: '!',
  none: ' ',
};

/** Columns for the state that are worth keeping the interval's column beside it. */
const roomForState = 30;

interface TableOptions {
  readonly paint: Paint;
  readonly width: number;
  /** Whether a line above has the suite's name. */
  readonly named: boolean;
}

/**
 * A suite's table in aligned columns, and the cases that did not change. The interval goes where the terminal is
 * too narrow for it, and a state that is still too long is wrapped within its column. Primary metrics have an
 * asterisk before them.
 */
export function renderTerminalTable(
  suite: SuiteReport,
  { paint, width, named }: TableOptions,
): string {
  const rows = computeSuiteRows(suite);
  const level = suite.metrics.find(({ interval }) => interval !== null)?.interval;
  const bounds = level === null || level === undefined ? '95%' : formatLevel(level);
  const table = [['', 'baseline', 'candidate', 'Δ', bounds, ''], ...rows.map(renderCells)];
  const full = { widths: measureColumns(table), narrow: false, width };
  const isWide = measureStart(full) + (full.widths.at(-1) ?? 0) > width;
  const frame = { ...full, narrow: isWide && width - measureStart(full) < roomForState };
  const lines = table.map((cells, index) => {
    const row = index === 0 ? undefined : rows[index - 1];
    const line = renderLine(cells, frame, (text) => paintRow(row, paint, text));
    return row?.primary === true ? `*${line.slice(1)}` : line;
  });
  const unmoved = describeUnmoved(suite);
  const marks = suite.metrics.some(({ primary }) => primary) ? [primaryLegend] : [];
  const below = [...(unmoved === undefined ? [] : [unmoved]), ...marks].join('; ');
  return [
    ...describeModels(suite, { paint, named }),
    ...lines,
    ...(below === '' ? [] : [wrap(`  ${below}`, width, '  ')]),
  ].join('\n');
}

const primaryLegend = '* decides whether a case passes';

/** The heading of a suite: what was compared, on how much; its name where no line above it is `named` after it. */
export function describeModels(
  suite: SuiteReport,
  { paint, named }: Pick<TableOptions, 'paint' | 'named'>,
): string[] {
  const model = (variant: SuiteReport['baseline']) =>
    variant === null ? 'none' : shortenMiddle(inert(variant.model), 80);
  return [
    named
      ? describeSize(suite)
      : `${paint('bold', shortenMiddle(inert(suite.name), 80))}, ${describeSize(suite)}`,
    `  baseline  ${model(suite.baseline)}`,
    `  candidate ${model(suite.candidate)}`,
  ];
}

function renderCells(row: SuiteRow): string[] {
  const arrow = row.direction === 'higher' ? '↑' : '↓';
  const label = row.kind === 'metric' ? shortenMiddle(inert(row.label), 40) : row.label;
  const state = [row.state, row.cases].filter((text) => text !== '').join(', ');
  const marked = `${standingMarks[row.standing]} ${state}`.trimEnd();
  return [`${label} ${arrow}`, row.baseline, row.candidate, row.delta, row.bounds, marked];
}

function measureColumns(table: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of table) {
    for (const [column, cell] of cells.entries())
      widths[column] = Math.max(widths[column] ?? 0, measureWidth(cell));
  }
  return widths;
}

interface TableFrame {
  readonly widths: readonly number[];
  /** Whether the column of intervals is left out. */
  readonly narrow: boolean;
  readonly width: number;
}

const boundsColumn = 4;

/** The column of the screen at which states start. */
function measureStart({ widths, narrow }: TableFrame): number {
  return widths
    .slice(0, -1)
    .reduce((sum, column, index) => (index === boundsColumn && narrow ? sum : sum + column + 2), 2);
}

/** The label is aligned to the left, figures to the right, the state is painted and left ragged. */
function renderLine(
  cells: readonly string[],
  frame: TableFrame,
  paintState: (text: string) => string,
): string {
  const start = measureStart(frame);
  const shown = cells.flatMap((cell, column) => {
    if (column === boundsColumn && frame.narrow) return [];
    const gap = ' '.repeat(Math.max(0, (frame.widths[column] ?? 0) - measureWidth(cell)));
    if (column === 0) return [cell + gap];
    if (column < cells.length - 1) return [gap + cell];
    const lines = wrap(cell, Math.max(20, frame.width - start), '  ').split('\n');
    return [lines.map(paintState).join(`\n${' '.repeat(start)}`)];
  });
  return `  ${shown.join('  ')}`.trimEnd();
}

function paintRow(row: SuiteRow | undefined, paint: Paint, text: string): string {
  if (row === undefined || row.standing === 'none' || text === '') return text;
  if (row.standing === 'good') return paint('good', text);
  return paint(row.standing === 'unsure' ? 'unsure' : 'bad', text);
}
