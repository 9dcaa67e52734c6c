import { invisiblePattern } from '../../../wording/invisible.ts';

/** A part of a text: shown as it is, or a character that would not be seen, by its name. */
export type VisiblePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'hidden'; readonly name: string };

/** Line separators would break lines unseen; half of a surrogate pair is no character. */
const hidden = new RegExp(`${invisiblePattern}|[\\u2028\\u2029]|[\\uD800-\\uDFFF]`, 'gu');

/** Splits a text so that what reorders, hides or smuggles text can be shown as what it is: `U+202E`. */
export function splitHidden(text: string): readonly VisiblePart[] {
  const clean = text.replace(/\r\n/g, '\n');
  const parts: VisiblePart[] = [];
  let end = 0;
  for (const match of clean.matchAll(hidden)) {
    if (match.index > end) parts.push({ kind: 'text', text: clean.slice(end, match.index) });
    parts.push({ kind: 'hidden', name: nameCharacter(match[0]) });
    end = match.index + match[0].length;
  }
  if (end < clean.length) parts.push({ kind: 'text', text: clean.slice(end) });
  return parts;
}

const nameCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** A link is one only to a plain https address. @returns undefined for anything else */
export function toSafeLink(address: string): string | undefined {
  if (address.length > 2_000 || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const isPlain = url.protocol === 'https:' && url.username === '' && url.password === '';
  return isPlain && splitHidden(address).every(({ kind }) => kind === 'text')
    ? url.href
    : undefined;
}
