import { formatCount, formatScore } from '../wording/format.ts';
import { describePasses } from './evidence-words.ts';
import type { CaseReport } from './report.ts';
import {
  escapeMarkdown,
  fence,
  hidesCharacters,
  htmlCode,
  htmlText,
  inlineCode,
  oneLine,
  renderLink,
  shortenMiddle,
  stripControls,
} from './safe-text.ts';

type Output = CaseReport['baseline'];

/** A relapse is a case that passed and now fails; a fix the reverse. */
export type ChangeKind = 'relapse' | 'fix';

const outcomes = {
  relapse: { baseline: 'passed', candidate: 'failed' },
  fix: { baseline: 'failed', candidate: 'passed' },
} as const;

/** The side that failed: the reason of a score is about its output. */
const failingSides = { relapse: 'candidate', fix: 'baseline' } as const;

/** A list item: who the case belongs to and which metric flipped, without the outputs. */
export function renderCaseLine(evalCase: CaseReport, kind: ChangeKind): string {
  return `- ${[renderIdentity(evalCase), ...renderFlips(evalCase, kind, 160)].join(' · ')}`;
}

/** The whole evidence of one case, open to the eye. `limit` is in characters for each output. */
export function renderCaseOpen(evalCase: CaseReport, kind: ChangeKind, limit: number): string {
  return [
    `**${renderId(evalCase)}**${renderOrigin(evalCase)}`,
    renderEvidence(evalCase, kind, limit),
  ].join('\n\n');
}

/** The same behind a summary that names the case and says what flipped. */
export function renderCaseFolded(evalCase: CaseReport, kind: ChangeKind, limit: number): string {
  const flips = evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
    const because =
      reason === null
        ? ''
        : `, ${failingSides[kind]}: ${htmlText(shortenMiddle(oneLine(reason), 120))}`;
    return `${htmlCode(name)} ${formatScore(baseline)} → ${formatScore(candidate)}${because}`;
  });
  const severity = evalCase.severity === null ? [] : [evalCase.severity];
  const passes = listPasses(evalCase);
  const pin = evalCase.pinned ? '📌 ' : '';
  const summary = [
    `${pin}${htmlCode(shortenId(evalCase.id))}`,
    ...severity,
    ...passes,
    ...flips,
  ].join(' · ');
  const origin = renderOrigin(evalCase).replace(/^ · /, '');
  return [
    `<details><summary>${summary}</summary>`,
    ...(origin === '' ? [] : [origin]),
    renderEvidence(evalCase, kind, limit),
    '</details>',
  ].join('\n\n');
}

/** `baseline 3/3, candidate 0/3 passed`, where there were several trials. */
function listPasses(evalCase: CaseReport): string[] {
  const passes = describePasses(evalCase);
  return passes === undefined ? [] : [passes];
}

function shortenId(id: string): string {
  return shortenMiddle(oneLine(id), 100);
}

function renderId(evalCase: CaseReport): string {
  return `${evalCase.pinned ? '📌 ' : ''}${inlineCode(shortenId(evalCase.id))}`;
}

function renderIdentity(evalCase: CaseReport): string {
  const parts = [renderId(evalCase)];
  if (evalCase.severity !== null) parts.push(evalCase.severity);
  if (evalCase.owner !== null) parts.push(`owner ${short(evalCase.owner, 60)}`);
  return [...parts, ...listPasses(evalCase)].join(' · ');
}

/** Severity, owner, source and tags: everything a reader needs to know whom to ask. */
function renderOrigin(evalCase: CaseReport): string {
  const parts: string[] = [...listPasses(evalCase)];
  if (evalCase.pinned) parts.push('pinned');
  if (evalCase.severity !== null) parts.push(evalCase.severity);
  if (evalCase.owner !== null) parts.push(`owner ${short(evalCase.owner, 60)}`);
  if (evalCase.source_url !== null) {
    parts.push(renderLink(evalCase.source_url, undefined, { system: evalCase.source_system }));
  } else if (evalCase.source_system !== null) {
    parts.push(`from ${short(evalCase.source_system, 60)}`);
  }
  parts.push(...evalCase.tags.slice(0, 5).map((tag) => inlineCode(shortenMiddle(tag, 40))));
  if (evalCase.tags.length > 5) parts.push(`${evalCase.tags.length - 5} more tags`);
  return parts.map((part) => ` · ${part}`).join('');
}

/** `resolution 1 → 0, candidate: why` for each primary metric whose pass state differs. */
function renderFlips(evalCase: CaseReport, kind: ChangeKind, limit: number): string[] {
  return evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
    const because = reason === null ? '' : `, ${failingSides[kind]}: ${short(reason, limit)}`;
    return `${inlineCode(name)} ${formatScore(baseline)} → ${formatScore(candidate)}${because}`;
  });
}

function renderEvidence(evalCase: CaseReport, kind: ChangeKind, limit: number): string {
  const facts: Fact[] = renderFlips(evalCase, kind, 300).map(asLine);
  if (evalCase.note !== null) facts.push(asLine(`note: ${short(evalCase.note, 300)}`));
  facts.push(...renderInput(evalCase.input, limit), ...renderExpected(evalCase.expected, limit));
  const outcome = outcomes[kind];
  return [
    ...joinFacts(facts),
    renderOutput(`baseline, ${outcome.baseline}`, evalCase.baseline, limit),
    renderOutput(`candidate, ${outcome.candidate}`, evalCase.candidate, limit),
  ].join('\n\n');
}

/** One line among others, or a block that stands alone. */
interface Fact {
  readonly kind: 'line' | 'block';
  readonly text: string;
}

const asLine = (text: string): Fact => ({ kind: 'line', text });

/** Lines that follow each other become one paragraph with hard breaks. */
function joinFacts(facts: readonly Fact[]): string[] {
  const parts: string[] = [];
  for (const [index, { kind, text }] of facts.entries()) {
    const before = parts.at(-1);
    const continues = kind === 'line' && facts[index - 1]?.kind === 'line';
    if (continues && before !== undefined) parts[parts.length - 1] = `${before}\\\n${text}`;
    else parts.push(text);
  }
  return parts;
}

/** What was asked, so that the outputs can be judged; half as long as they may be. */
function renderInput(input: string, limit: number): Fact[] {
  if (stripControls(input).trim() === '') return [];
  const note = hidesCharacters(input) ? ' (invisible characters removed)' : '';
  return [quote(`input${note}`, input.trim(), { limit: Math.ceil(limit / 2), info: '' })];
}

/** Nothing where the case expects nothing. */
function renderExpected(expected: unknown, limit: number): Fact[] {
  if (expected === undefined || expected === null) return [];
  const info = typeof expected === 'string' ? '' : 'json';
  return [quote('expected', describeExpected(expected), { limit, info })];
}

/** One short line as code, anything else as a block. */
function quote(
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

function renderOutput(label: string, output: Output, limit: number): string {
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
