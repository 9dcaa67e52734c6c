import { formatCount } from '../wording/format.ts';
import type { CaseReport } from './report.ts';
import {
  escapeMarkdown,
  fence,
  hidesCharacters,
  inlineCode,
  oneLine,
  shortenMiddle,
} from './safe-text.ts';

type Output = CaseReport['baseline'];

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

/** What one side answered, `limit` characters of it, and how it ended. */
export function renderOutput(label: string, output: Output, limit: number): string {
  const { text, stop, left_out_characters: leftOut } = output;
  const shown = shortenMiddle(text, limit, { alreadyLeftOut: leftOut, gap: '\n' });
  const notes = [label];
  if (stop !== 'complete' && stop !== 'tool_call') notes.push(short(stop, 40));
  if (leftOut > 0 && shown === text)
    notes.push(`${formatCount(leftOut)} characters left out of the middle`);
  if (hidesCharacters(shown)) notes.push('invisible characters removed');
  const calls = output.tool_calls.map(
    (call) => `${call.name}(${shortenMiddle(call.arguments, limit)})`,
  );
  if (text.trim() === '' && calls.length === 0) return `${notes.join(', ')}: *no text*`;
  return [
    ...(text.trim() === '' ? [] : [`${notes.join(', ')}:\n${fence(wrapLines(shown))}`]),
    ...(calls.length === 0
      ? []
      : [
          `${text.trim() === '' ? notes.join(', ') : label}, calls:\n${fence(shortenMiddle(calls.join('\n'), limit * 2))}`,
        ]),
  ].join('\n\n');
}

/** A block is not wrapped by the browser: what lies right of its edge would need a drag to be read. */
function wrapLines(text: string): string {
  return text.replace(/[^\n]{101,}/g, (line) =>
    (line.match(/.{1,100}(?:[ \t]+|$)|.{100}/gsu) ?? [line])
      .map((part) => part.trimEnd())
      .join('\n'),
  );
}

function short(text: string, limit: number): string {
  return escapeMarkdown(shortenMiddle(oneLine(text), limit));
}
