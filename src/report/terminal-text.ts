import { oneLine } from './safe-text.ts';

type Tone = 'good' | 'bad' | 'unsure' | 'dim' | 'bold';
export type Paint = (tone: Tone, text: string) => string;

/** Select Graphic Rendition codes, ECMA-48 §8.3.117. */
const codes: Readonly<Record<Tone, number>> = { good: 32, bad: 31, unsure: 33, dim: 2, bold: 1 };

/** Colours by ANSI codes, or none. */
export function paintWith(color: boolean): Paint {
  return (tone, text) => (color ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text);
}

/**
 * Text on one line without control characters, and without what a workflow's log takes for a command: `::` at
 * the start of a line (kept from it by a space between the colons, as wrapping may put it there) and `##[`
 * anywhere.
 */
export function inert(text: string): string {
  return oneLine(text)
    .replace(/##(?=\[)/g, '# #')
    .replace(/:(?=:)/g, ': ');
}

/** Columns that a text takes: wide characters of East Asia and emoji take two. */
export function measureWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : /\p{Mark}/u.test(character)
          ? 0
          : 1;
  return width;
}

/** Breaks at spaces so that no line is wider than `width`; a longer word stays whole. */
export function wrap(text: string, width: number, indent: string): string {
  const [lead = ''] = /^ */.exec(text) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const word of text.trimStart().split(' ')) {
    const start = lines.length === 0 ? lead : indent;
    const longer = line === '' ? start + word : `${line} ${word}`;
    if (line !== '' && measureWidth(longer) > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join('\n');
}
