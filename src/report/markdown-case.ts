import { describeWeight, formatScore } from '../wording/format.ts';
import type { Standing } from './earlier-push.ts';
import { describeTrials } from './evidence-words.ts';
import { renderOutputs } from './markdown-diff.ts';
import { asLine, describeExpected, type Fact, quote } from './markdown-output.ts';
import { describeStanding } from './markdown-since.ts';
import type { CaseReport } from './report.ts';
import {
  escapeMarkdown,
  hidesCharacters,
  htmlCode,
  htmlText,
  inlineCode,
  oneLine,
  renderLink,
  shortenMiddle,
  stripControls,
} from './safe-text.ts';

/** A relapse is a case that passed and now fails; a fix the reverse. */
export type ChangeKind = 'relapse' | 'fix';

const outcomes = {
  relapse: { baseline: 'passed', candidate: 'failed' },
  fix: { baseline: 'failed', candidate: 'passed' },
} as const;

/** The side that failed: the reason of a score is about its output. */
const failingSides = { relapse: 'candidate', fix: 'baseline' } as const;

/** How a case is shown. */
export interface CaseFrame {
  readonly kind: ChangeKind;
  /** Characters of each output. */
  readonly limit: number;
  /** Whether flips of the suite were tried again, so that it is said of a relapse that was not. */
  readonly triedAgain: boolean;
  /** Since when the case is a relapse. */
  readonly standingOf: (id: string) => Standing;
  /** Whether the relapse is waived. */
  readonly isWaived: (id: string) => boolean;
}

/** A list item: who the case belongs to and which metric flipped, without the outputs. */
export function renderCaseLine(evalCase: CaseReport, frame: CaseFrame): string {
  const flips = renderFlips(evalCase, frame.kind, 160);
  return `- ${[renderIdentity(evalCase, frame), ...flips].join(' · ')}`;
}

/** The whole evidence of one case, open to the eye. */
export function renderCaseOpen(evalCase: CaseReport, frame: CaseFrame): string {
  const facts = [
    ...listStanding(evalCase, frame).map((standing) => `**${standing}**`),
    ...listTrials(evalCase, frame),
    ...listOrigin(evalCase, frame.kind),
  ];
  return [
    [`**${renderId(evalCase)}**`, ...facts].join(' · '),
    renderEvidence(evalCase, frame, { withFlips: true }),
  ].join('\n\n');
}

/** The same behind a summary that names the case and says what flipped. */
export function renderCaseFolded(evalCase: CaseReport, frame: CaseFrame): string {
  const inSummary = (reason: string) => shortenMiddle(oneLine(reason), 120);
  const flips = evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
    const because =
      reason === null ? '' : `, ${failingSides[frame.kind]}: ${htmlText(inSummary(reason))}`;
    return `${htmlCode(name)} ${formatScore(baseline)} → ${formatScore(candidate)}${because}`;
  });
  const severity = evalCase.severity === null ? [] : [evalCase.severity];
  const pin = evalCase.pinned ? '📌 ' : '';
  const summary = [
    `${pin}${htmlCode(shortenId(evalCase.id))}`,
    ...listStanding(evalCase, frame).map((standing) => `<b>${standing}</b>`),
    ...severity,
    ...listTrials(evalCase, frame),
    ...flips,
  ].join(' · ');
  const origin = listOrigin(evalCase, frame.kind);
  return [
    `<details><summary>${summary}</summary>`,
    ...(origin.length === 0 ? [] : [origin.join(' · ')]),
    renderEvidence(evalCase, frame, {
      // What the summary tells in full is not told again.
      withFlips: evalCase.metrics.some(
        ({ reason }) => reason !== null && inSummary(reason) !== oneLine(reason),
      ),
    }),
    '</details>',
  ].join('\n\n');
}

/** Only a relapse has one. */
function listStanding(
  { id }: CaseReport,
  { kind, standingOf, isWaived }: CaseFrame,
): readonly string[] {
  if (kind !== 'relapse') return [];
  return [...(isWaived(id) ? ['🕊 waived'] : []), ...describeStanding(standingOf(id))];
}

/** `baseline 3/3, candidate 0/3 passed`, where there were several trials. Fixes are never tried again. */
function listTrials(evalCase: CaseReport, { kind, triedAgain }: CaseFrame): string[] {
  const trials = describeTrials(evalCase, kind === 'relapse' && triedAgain);
  return trials === undefined ? [] : [trials];
}

function shortenId(id: string): string {
  return shortenMiddle(oneLine(id), 100);
}

function renderId(evalCase: CaseReport): string {
  return `${evalCase.pinned ? '📌 ' : ''}${inlineCode(shortenId(evalCase.id))}`;
}

function renderIdentity(evalCase: CaseReport, frame: CaseFrame): string {
  const parts = [renderId(evalCase)];
  if (evalCase.severity !== null) parts.push(evalCase.severity);
  parts.push(...nameOwner(evalCase));
  return [...parts, ...listStanding(evalCase, frame), ...listTrials(evalCase, frame)].join(' · ');
}

/** Severity, owner, source and tags: everything a reader needs to know whom to ask. */
function listOrigin(evalCase: CaseReport, kind: ChangeKind): readonly string[] {
  const parts: string[] = [];
  if (evalCase.pinned) parts.push('pinned');
  if (evalCase.severity !== null) parts.push(evalCase.severity);
  const weight = describeWeight(evalCase.weight);
  if (weight !== undefined) parts.push(weight);
  parts.push(...nameSource(evalCase, kind), ...nameOwner(evalCase));
  parts.push(...evalCase.tags.slice(0, 5).map((tag) => inlineCode(shortenMiddle(tag, 40))));
  if (evalCase.tags.length > 5) parts.push(`${evalCase.tags.length - 5} more tags`);
  return parts;
}

/** As code, which notifies nobody, and can be copied to do so. */
function nameOwner({ owner }: CaseReport): readonly string[] {
  return owner === null ? [] : [`owner ${inlineCode(shortenMiddle(oneLine(owner), 60))}`];
}

/** `reopens [INC-2041](…) (example.com) of 2026-03-04`: a relapse is the failure that it was curated from, again. */
function nameSource(evalCase: CaseReport, kind: ChangeKind): readonly string[] {
  const { source_url: url, source_system: system, source_captured_at: at } = evalCase;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(at ?? '')?.[0];
  const date = day === undefined ? '' : ` of ${day}`;
  if (url === null) return system === null ? [] : [`from ${short(system, 60)}${date}`];
  const verb = kind === 'relapse' ? 'reopens ' : '';
  return [`${verb}${renderLink(url, undefined, { system })}${date}`];
}

/** `resolution 1 → 0, candidate: why` for each primary metric whose pass state differs. */
function renderFlips(evalCase: CaseReport, kind: ChangeKind, limit: number): string[] {
  return evalCase.metrics.map(({ name, baseline, candidate, reason }) => {
    const because = reason === null ? '' : `, ${failingSides[kind]}: ${short(reason, limit)}`;
    return `${inlineCode(name)} ${formatScore(baseline)} → ${formatScore(candidate)}${because}`;
  });
}

function renderEvidence(
  evalCase: CaseReport,
  { kind, limit }: CaseFrame,
  { withFlips }: { readonly withFlips: boolean },
): string {
  const facts: Fact[] = withFlips ? renderFlips(evalCase, kind, 300).map(asLine) : [];
  if (evalCase.note !== null) facts.push(asLine(`note: ${short(evalCase.note, 300)}`));
  facts.push(...renderInput(evalCase.input, limit), ...renderExpected(evalCase.expected, limit));
  return [...joinFacts(facts), renderOutputs(evalCase, outcomes[kind], limit)].join('\n\n');
}

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

function short(text: string, limit: number): string {
  return escapeMarkdown(shortenMiddle(oneLine(text), limit));
}
