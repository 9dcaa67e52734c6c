/**
 * Text that models, datasets and configuration bring, made inert for Markdown as GitHub renders it.
 * Everything here sanitizes by itself, so that a caller can't forget to.
 * Facts: GitHub Flavored Markdown 0.29 (autolinks §6.9, fences §4.5, code spans §6.3, tables §4.10);
 * mention and issue filters skip `code` and `pre`, and a zero-width space after @ or # stops them elsewhere.
 */

import { invisiblePattern } from '../wording/invisible.ts';

/** CSI and terminated OSC sequences whole, so that no `[31m` is left behind; each pattern is linear. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const ansi = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)/g;

const invisible = new RegExp(invisiblePattern, 'gu');

/** GitHub joins these; inside an identifier they would make a mention, a link or a reference of text. */
const zeroWidthSpace = '&#8203;';

/**
 * Removes what is not seen: ANSI sequences, controls, bidi, zero-width and tag characters. Line ends become
 * `\n`, lone surrogates U+FFFD, and the opening of a Pawl marker is broken visibly, so that none can be forged.
 */
export function stripControls(text: string): string {
  return text
    .replace(ansi, '')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .toWellFormed()
    .replace(invisible, '')
    .replace(/<!--(?=\s*pawl)/gi, '<! --');
}

/** Whether `stripControls` would take something out that a reader should know of; line ends don't count. */
export function hidesCharacters(text: string): boolean {
  return stripControls(text) !== text.replace(/\r\n?/g, '\n');
}

function longestRun(text: string, pattern: RegExp): number {
  let longest = 0;
  for (const [run] of text.matchAll(pattern)) longest = Math.max(longest, run.length);
  return longest;
}

/**
 * A fenced block that nothing in the text can close: its fence is longer than any run of backticks there, and
 * tildes never close a fence of backticks. `info` is ours: a literal language name.
 */
export function fence(text: string, info: '' | 'json' | 'sh' | 'diff' = ''): string {
  const safe = stripControls(text).replace(/\n+$/, '');
  const marks = '`'.repeat(Math.max(3, longestRun(safe, /`+/g) + 1));
  return `${marks}${info}\n${safe}\n${marks}`;
}

/** White space of every kind as single spaces. */
export function oneLine(text: string): string {
  return stripControls(text).replace(/\s+/g, ' ').trim();
}

/**
 * A code span on one line, also in a table cell. A pipe can't be escaped there without a backslash that might
 * itself be escaped, so text with a pipe becomes `<code>` with entities.
 */
export function inlineCode(text: string): string {
  const safe = oneLine(text);
  if (safe === '') return '*(empty)*';
  if (safe.includes('|')) return `<code>${escapeMarkdown(safe)}</code>`;
  const marks = '`'.repeat(longestRun(safe, /`+/g) + 1);
  const pad = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
  return `${marks}${pad}${safe}${pad}${marks}`;
}

/** As `inlineCode`, for a line of raw HTML such as a `<summary>`, where Markdown is not read. */
export function htmlCode(text: string): string {
  const safe = oneLine(text);
  return safe === '' ? '<em>(empty)</em>' : `<code>${escapeHtml(safe)}</code>`;
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/** Our own words, numbers and names of suites as text of raw HTML: no tag, mention, link or reference. */
export function htmlText(text: string): string {
  return breakAutolinks(escapeHtml(oneLine(text)));
}

/** Applied after escaping: the added entities must stay as they are. */
function breakAutolinks(text: string): string {
  return (
    text
      .replace(/[@＠﹫]/g, `$&${zeroWidthSpace}`)
      .replace(/:(?=\/\/)/g, `:${zeroWidthSpace}`)
      .replace(/www(?=\.)/gi, `$&${zeroWidthSpace}`)
      .replace(/(mailto|xmpp):/gi, `$1${zeroWidthSpace}:`)
      .replace(/(?<!&)#(?=\d)/g, `#${zeroWidthSpace}`)
      .replace(/GH-(?=\d)/gi, `$&${zeroWidthSpace}`)
      // An emoji's name; the colon after it may be ours.
      .replace(/:(?=[\w+-]+(?::|$))/g, `:${zeroWidthSpace}`)
  );
}

/**
 * Text as text, on one line: no emphasis, link, image, HTML, mention, reference, emoji, math, list, heading or
 * table cell can come of it. Written to stay readable in the source, since mail shows the source.
 */
export function escapeMarkdown(text: string): string {
  const escaped = escapeHtml(oneLine(text))
    .replace(/[\\`*[\]~$]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/\|/g, '&#124;')
    .replace(/^[-+=#]/, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
  return breakAutolinks(escaped);
}

/**
 * Takes characters out of the middle, where a text says least, and says how many. Characters are code points.
 * What is at most 40 over the limit stays whole. `alreadyLeftOut` were cut from the same place before; `gap` sets off the notice.
 */
export function shortenMiddle(
  text: string,
  limit: number,
  options: { readonly alreadyLeftOut?: number; readonly gap?: ' ' | '\n' } = {},
): string {
  const length = text.length <= limit ? text.length : countCodePoints(text);
  // A notice longer than what it replaces helps nobody.
  if (length <= limit + 40) return text;
  const { alreadyLeftOut = 0, gap = ' ' } = options;
  const head = Math.ceil(limit * 0.6);
  const tail = limit - head;
  const leftOut = (length - limit + alreadyLeftOut).toLocaleString('en-US');
  // A code point is at most two units long; what a slice cuts in half lies beyond what is kept.
  const start = Array.from(text.slice(0, head * 2)).slice(0, head);
  const end = tail === 0 ? [] : Array.from(text.slice(-tail * 2)).slice(-tail);
  return `${start.join('').trimEnd()}${gap}… ${leftOut} characters left out …${gap}${end.join('').trimStart()}`;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Letters, digits and the punctuation that ordinary trace and ticket addresses have. */
const plainUrl = /^https:\/\/[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?(\/[A-Za-z0-9._~\-/%?&=+,:#]*)?$/;

/**
 * A link that shows where it leads: `[INC-2041](https://…) (example.com)`. Anything but a plain https address
 * without credentials is shown as text. A last part that says too little by itself (`2`) gets the `system` before
 * it, or the part of the path that stands before it.
 */
export function renderLink(
  url: string,
  text?: string,
  { system }: { readonly system?: string | null } = {},
): string {
  const safe = oneLine(url);
  if (safe !== url || url.length > 500 || !plainUrl.test(url) || !URL.canParse(url))
    return inlineCode(shortenMiddle(safe, 120));
  const parsed = new URL(url);
  const segments = parsed.pathname.split('/').filter(Boolean);
  const segment = segments.at(-1);
  const label = escapeMarkdown(
    shortenMiddle(text ?? nameSegment(segments, system) ?? parsed.host, 60),
  );
  const host =
    text === undefined && segment !== undefined ? ` (${breakAutolinks(parsed.host)})` : '';
  return `[${label}](${url.replace(/&/g, '&amp;')})${host}`;
}

/** Shorter than this, the last part of an address names nothing. */
const tellingLength = 4;

function nameSegment(
  segments: readonly string[],
  system: string | null | undefined,
): string | undefined {
  const [before, last] = [segments.at(-2), segments.at(-1)];
  if (last === undefined || last.length >= tellingLength) return last;
  if (system !== null && system !== undefined) return `${system} ${last}`;
  return before === undefined ? last : `${before}/${last}`;
}
