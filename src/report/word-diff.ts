import { diffArrays } from 'diff';
import { splitWords } from '../wording/split-words.ts';

/** A stretch of a line; `changed` where the other side has other words. */
export interface DiffPiece {
  readonly text: string;
  readonly changed: boolean;
}

/** A line or a sentence: on both sides, or on one, in pieces. */
export type DiffRow =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'removed' | 'added'; readonly pieces: readonly DiffPiece[] };

/** A longer line is compared sentence by sentence. */
const longLine = 80;
/** Differences beyond which texts have nothing in common that would help; they bound the time, which is quadratic. */
const maximumRowEdits = 400;
const maximumWordEdits = 300;
/** Characters of both sides of one place; more are shown as wholly different. */
const maximumCharacters = 6_000;
/** With less in common, marks on nearly every word say less than the two lines. */
const leastShared = 0.4;

/**
 * What differs between two texts: by lines and sentences first, then by words within those that stand in each other's
 * place (Myers' algorithm, of the library `diff`). White space at the end of lines is left out of it.
 */
export function computeWordDiff(before: string, after: string): readonly DiffRow[] {
  const [removed, added] = [splitRows(before), splitRows(after)];
  const changes = diffArrays([...removed], [...added], { maxEditLength: maximumRowEdits });
  if (changes === undefined) return compareWords(removed, added);
  const rows: DiffRow[] = [];
  let [gone, come]: [string[], string[]] = [[], []];
  const flush = () => {
    rows.push(...compareWords(gone, come));
    [gone, come] = [[], []];
  };
  for (const change of changes) {
    if (change.removed) gone.push(...change.value);
    else if (change.added) come.push(...change.value);
    else {
      flush();
      rows.push(...change.value.map((text): DiffRow => ({ kind: 'same', text })));
    }
  }
  flush();
  return rows;
}

/** Lines, and the sentences of long ones. An empty text has none. */
function splitRows(text: string): readonly string[] {
  if (text.trim() === '') return [];
  return text
    .trim()
    .split('\n')
    .flatMap((line) => (line.length <= longLine ? [line] : splitSentences(line)))
    .map((line) => line.trimEnd());
}

function splitSentences(line: string): readonly string[] {
  return line.replace(/([.!?])[ \t]+(?=\S)|([。！？])/g, '$1$2\n').split('\n');
}

interface Word {
  readonly row: number;
  readonly text: string;
}

function listWords(rows: readonly string[]): readonly Word[] {
  return rows.flatMap((line, row) => splitWords(line).map((text) => ({ row, text })));
}

const isBlank = ({ text }: Word): boolean => text.trim() === '';

/** Lines that stand in each other's place, with the words that differ where enough of them are the same. */
function compareWords(gone: readonly string[], come: readonly string[]): readonly DiffRow[] {
  const whole = (kind: 'removed' | 'added') => (text: string) =>
    ({ kind, pieces: [{ text, changed: false }] }) as const;
  const wholly = [...gone.map(whole('removed')), ...come.map(whole('added'))];
  const characters = [...gone, ...come].reduce((sum, line) => sum + line.length, 0);
  if (gone.length === 0 || come.length === 0 || characters > maximumCharacters) return wholly;
  const [removed, added] = [listWords(gone), listWords(come)];
  const changes = diffArrays([...removed], [...added], {
    comparator: (left, right) => left.text === right.text,
    maxEditLength: maximumWordEdits,
  });
  if (changes === undefined) return wholly;
  const countWords = (words: readonly Word[]) => words.filter((word) => !isBlank(word)).length;
  const shared = changes
    .filter((change) => !change.removed && !change.added)
    .reduce((sum, { value }) => sum + countWords(value), 0);
  if (shared < leastShared * Math.max(countWords(removed), countWords(added))) return wholly;
  // What is common is given with the added side's words, so each side is told by which of its own are changed.
  const changed = (side: 'removed' | 'added') =>
    changes.flatMap((change) =>
      change.removed || change.added
        ? change[side]
          ? change.value.map(() => true)
          : []
        : change.value.map(() => false),
    );
  return [
    ...composeRows(gone.length, removed, changed('removed')).map(
      (pieces): DiffRow => ({ kind: 'removed', pieces }),
    ),
    ...composeRows(come.length, added, changed('added')).map(
      (pieces): DiffRow => ({ kind: 'added', pieces }),
    ),
  ];
}

/** Words of one side as pieces of rows; what is blank between two changed words is changed with them. */
function composeRows(
  count: number,
  words: readonly Word[],
  changed: readonly boolean[],
): readonly (readonly DiffPiece[])[] {
  const rows: DiffPiece[][] = [];
  for (const [index, word] of words.entries()) {
    const row = rows[word.row] ?? [];
    rows[word.row] = row;
    const joins = isBlank(word) && changed[index - 1] === true && changed[index + 1] === true;
    const piece = { text: word.text, changed: changed[index] === true || joins };
    const last = row.at(-1);
    if (last?.changed === piece.changed)
      row[row.length - 1] = { text: last.text + piece.text, changed: last.changed };
    else row.push(piece);
  }
  // A blank line has no word.
  return Array.from({ length: count }, (_, row) => rows[row] ?? [{ text: '', changed: false }]);
}
