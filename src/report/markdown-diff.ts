import { formatCount } from '../wording/format.ts';
import { wrapLines } from './markdown-output.ts';
import type { CaseReport } from './report.ts';
import {
  escapeMarkdown,
  fence,
  hidesCharacters,
  oneLine,
  shortenMiddle,
  stripControls,
} from './safe-text.ts';
import { computeWordDiff, type DiffRow } from './word-diff.ts';

type Output = CaseReport['baseline'];

/** Whether each side passed, in words. */
export interface Outcome {
  readonly baseline: string;
  readonly candidate: string;
}

/** Most characters of an unchanged stretch within a long line that are shown on each of its ends. */
const context = 40;
/** A line up to this long is shown whole. */
const wholeLine = 140;

/**
 * What both sides answered, as one diff: lines and sentences that differ, the words in them marked as git marks them,
 * and what is the same around them. `limit` characters of each side.
 */
export function renderOutputs(
  { baseline, candidate }: Pick<CaseReport, 'baseline' | 'candidate'>,
  outcome: Outcome,
  limit: number,
): string {
  const [before, after] = [stripControls(baseline.text), stripControls(candidate.text)];
  const legend = [
    `**−** ${describeSide(['baseline', outcome.baseline], baseline, before)}`,
    `**+** ${describeSide(['candidate', outcome.candidate], candidate, after)}`,
  ].join(' · ');
  const calls = [renderCalls(baseline, limit), renderCalls(candidate, limit)] as const;
  return [
    [legend, ...renderDiff(before, after, limit)].join('\n'),
    ...renderDiff(...calls, limit).map((block) => `calls:\n${block}`),
  ].join('\n\n');
}

/** `candidate, failed, refused: *no text*` */
function describeSide(words: readonly string[], output: Output, shown: string): string {
  const { text, stop, tool_calls: calls, left_out_characters: leftOut } = output;
  const notes = [...words];
  if (stop !== 'complete' && stop !== 'tool_call')
    notes.push(escapeMarkdown(shortenMiddle(oneLine(stop), 40)));
  if (leftOut > 0) notes.push(`${formatCount(leftOut)} characters left out of the middle`);
  if (shown !== text && hidesCharacters(text)) notes.push('invisible characters removed');
  const isSilent = shown.trim() === '' && calls.length === 0;
  return notes.join(', ') + (isSilent ? ': *no text*' : '');
}

function renderCalls({ tool_calls: calls }: Output, limit: number): string {
  return calls
    .map((call) => stripControls(`${call.name}(${shortenMiddle(call.arguments, limit)})`))
    .join('\n');
}

/** Nothing where neither side has text. */
function renderDiff(before: string, after: string, limit: number): string[] {
  const rows = computeWordDiff(before, after);
  if (rows.length === 0) return [];
  if (rows.every(({ kind }) => kind === 'same')) return [renderSame(before, after, limit)];
  const isMarked = !Object.values(marks).some((pair) =>
    pair.some((mark) => (before + after).includes(mark)),
  );
  const lines: string[] = [];
  const room = { removed: limit, added: limit };
  for (const { kind, rows: run, place } of groupRows(rows)) {
    if (kind === 'same') {
      lines.push(...renderContext(run.map(textOf), place));
      continue;
    }
    const text = run.map((row) => renderRow(row, isMarked ? marks[kind] : undefined)).join('\n');
    const shown =
      room[kind] > 0 ? shortenMiddle(text, room[kind], { gap: '\n' }) : '… more that differs …';
    room[kind] -= text.length;
    lines.push(
      ...wrapLines(shown)
        .split('\n')
        .map((line) => `${signs[kind]} ${line}`),
    );
  }
  return [fence(lines.join('\n'), 'diff')];
}

const signs = { removed: '-', added: '+' } as const;
/** As in `git diff --word-diff`; no text that has one of them itself is marked. */
const marks = { removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** Shown once, since there is nothing to tell apart. */
function renderSame(before: string, after: string, limit: number): string {
  const note =
    before.trim() === after.trim() ? '' : '(the other side differs in white space at line ends)\n';
  return fence(wrapLines(note + shortenMiddle(after.trim(), limit, { gap: '\n' })));
}

interface RowGroup {
  readonly kind: DiffRow['kind'];
  readonly rows: readonly DiffRow[];
  readonly place: 'first' | 'middle' | 'last';
}

/** Neighbours of one kind together. */
function groupRows(rows: readonly DiffRow[]): readonly RowGroup[] {
  const groups: DiffRow[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (group?.[0]?.kind === row.kind) group.push(row);
    else groups.push([row]);
  }
  return groups.map((group, index) => ({
    kind: group[0]?.kind ?? 'same',
    rows: group,
    place: index === 0 ? 'first' : index === groups.length - 1 ? 'last' : 'middle',
  }));
}

function textOf(row: DiffRow): string {
  return row.kind === 'same' ? row.text : row.pieces.map(({ text }) => text).join('');
}

/** One line on each side of what differs; an ellipsis for the rest. */
function renderContext(lines: readonly string[], place: RowGroup['place']): readonly string[] {
  const [start = '', end = ''] = [lines[0], lines.at(-1)].map((line) => `  ${cutEnd(line ?? '')}`);
  const more = lines.length > 1 ? ['  …'] : [];
  switch (place) {
    case 'first':
      return [...more, end];
    case 'last':
      return [start, ...more];
    case 'middle':
      return lines.length < 4 ? lines.map((line) => `  ${cutEnd(line)}`) : [start, '  …', end];
  }
}

/** The words that differ between marks, and of long lines only what is near them. */
function renderRow(row: DiffRow, pair: readonly [string, string] | undefined): string {
  const text = textOf(row);
  if (row.kind === 'same') return text;
  // A line of which all is different, or nothing is told apart, needs no mark within.
  if (row.pieces.every(({ changed }) => changed === row.pieces[0]?.changed)) return text;
  const isLong = text.length > wholeLine;
  return row.pieces
    .map((piece, index) => {
      if (piece.changed) return pair === undefined ? piece.text : mark(piece.text, pair);
      if (!isLong) return piece.text;
      return elide(piece.text, { isFirst: index === 0, isLast: index === row.pieces.length - 1 });
    })
    .join('');
}

/** Marks the words, not the blanks around them. */
function mark(text: string, [open, close]: readonly [string, string]): string {
  const words = text.trim();
  if (words === '') return `${open}${text}${close}`;
  const start = text.indexOf(words);
  return `${text.slice(0, start)}${open}${words}${close}${text.slice(start + words.length)}`;
}

/** An unchanged stretch without its middle, or without the end that is far from what differs. */
function elide(
  text: string,
  place: { readonly isFirst: boolean; readonly isLast: boolean },
): string {
  const characters = Array.from(text);
  if (characters.length <= 2 * context) return text;
  const head = place.isFirst ? '' : characters.slice(0, context).join('').trimEnd();
  const tail = place.isLast ? '' : characters.slice(-context).join('').trimStart();
  return [head, '…', tail].filter((part) => part !== '').join(' ');
}

function cutEnd(line: string): string {
  const characters = Array.from(line);
  return characters.length <= 100 ? line : `${characters.slice(0, 90).join('').trimEnd()} …`;
}
