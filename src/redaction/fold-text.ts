/** A text with one kind of blank, dash and digit, and without what has no width; and where in it something stood before. */
export interface FoldedText {
  readonly folded: string;
  /** Offsets in UTF-16 units, end excluded; there is something between them. */
  readonly placeOf: (found: Span) => Span;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Numbers and addresses are looked for in ASCII, and are copied from pages that write them with other signs. */
export function foldText(text: string): FoldedText {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
  if (/^[\x00-\x7f]*$/.test(text)) return { folded: text, placeOf: (found) => found };
  const letters: string[] = [];
  const places: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const letter = foldLetter(text.charAt(place));
    if (letter === '') continue;
    letters.push(letter);
    places.push(place);
  }
  return {
    folded: letters.join(''),
    placeOf: ({ start, end }) => ({
      start: places[start] ?? text.length,
      end: (places[end - 1] ?? text.length - 1) + 1,
    }),
  };
}

/** At most one letter for each, so that places can be counted. */
function foldLetter(letter: string): string {
  if (letter < '\u0080') return letter;
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]/.test(letter)) return '';
  if (/\p{Zs}/u.test(letter)) return ' ';
  if (/[\p{Pd}\u2212]/u.test(letter)) return '-';
  if (/[\u0660-\u0669\u06f0-\u06f9]/.test(letter)) return String(letter.charCodeAt(0) % 16);
  const plain = letter.normalize('NFKC');
  return /^[!-~]$/.test(plain) ? plain : letter;
}
