import { fence, inlineCode, shortenMiddle } from './safe-text.ts';

/** One line among others, or a block that stands alone. */
export interface Fact {
  readonly kind: 'line' | 'block';
  readonly text: string;
}

/** A fact that shares its paragraph. */
export const asLine = (text: string): Fact => ({ kind: 'line', text });

/** One short line as code, anything else as a block. */
export function quote(
  label: string,
  text: string,
  { limit, info }: { readonly limit: number; readonly info: '' | 'json' },
): Fact {
  if (text.length <= 200 && !/[\r\n]/.test(text)) return asLine(`${label}: ${inlineCode(text)}`);
  const block = fence(wrapLines(shortenMiddle(text, limit, { gap: '\n' })), info);
  return { kind: 'block', text: `${label}:\n${block}` };
}

/** Text as it is, anything else as JSON: short on one line, else indented. */
export function describeExpected(expected: unknown): string {
  if (typeof expected === 'string') return expected;
  const short = JSON.stringify(expected) ?? '';
  return short.length <= 160 ? short : JSON.stringify(expected, null, 2);
}

/** A block is not wrapped by the browser: what lies right of its edge would need a drag to be read. */
export function wrapLines(text: string): string {
  return text.replace(/[^\n]{101,}/g, (line) =>
    (line.match(/.{1,100}(?:[ \t]+|$)|.{100}/gsu) ?? [line])
      .map((part) => part.trimEnd())
      .join('\n'),
  );
}
