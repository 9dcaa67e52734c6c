import { formatCount, formatPlural } from '../wording/format.ts';
import { verdictIcons } from './markdown-suite.ts';
import { verdictRank } from './ranking.ts';
import type { Verdict } from './report.ts';
import {
  escapeMarkdown,
  htmlCode,
  htmlText,
  inlineCode,
  oneLine,
  shortenMiddle,
} from './safe-text.ts';

/** What the job of a part has come to. */
export type PartTells =
  /** `stand` is plain text, such as `42 of 200 trials`. */
  { readonly kind: 'progress'; readonly stand: string } | PartResult;

export interface PartResult {
  readonly kind: 'result';
  readonly verdict: Verdict;
  /** Plain text, to be escaped; without the verdict. */
  readonly facts: string;
  /** False: what a job without secrets claims. */
  readonly verified: boolean;
}

/** What one job tells beside others in the same comment. */
export interface ShownPart {
  /** Plain text, to be escaped. */
  readonly name: string;
  readonly tells: PartTells;
  /** Markdown, rendered by the part's own job; empty where there is no room for it. */
  readonly text: string;
}

/** A part that has told nothing of the commit yet, though it told something of an earlier one. */
export interface AwaitedPart {
  readonly name: string;
  readonly earlier: { readonly sha: string; readonly verdict: Verdict } | undefined;
}

/** Where the text of a part begins: the number of its first line, from 0. */
export interface PlacedMarkdown {
  readonly markdown: string;
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The comment of several jobs: one line over all of them, then each one's own text, the worst on top, folded where it
 * passes or has no result. A part that is alone is shown as it is. Pure.
 * @param options.parts each name once
 */
export function renderParts(options: {
  readonly parts: readonly ShownPart[];
  readonly awaited: readonly AwaitedPart[];
  /** The commit that the comment is about, in full. */
  readonly sha: string;
}): PlacedMarkdown {
  const parts = options.parts.toSorted(
    (one, other) => rank(one) - rank(other) || compareNames(one, other),
  );
  const [only, ...others] = parts;
  if (only !== undefined && others.length === 0 && options.awaited.length === 0)
    return place([only.text === '' ? { text: renderBare(only) } : { text: only.text, part: only }]);
  return place([
    { text: renderTop(parts, options) },
    ...parts.flatMap(renderSection),
    ...renderAwaited(options),
  ]);
}

interface Block {
  readonly text: string;
  /** Whose text it is. */
  readonly part?: ShownPart;
}

function place(blocks: readonly Block[]): PlacedMarkdown {
  const places = new Map<string, number>();
  let line = 0;
  for (const { text, part } of blocks) {
    if (part !== undefined) places.set(part.name, line);
    // Its lines, and the empty one before the next block.
    line += text.split('\n').length + 1;
  }
  return { markdown: blocks.map(({ text }) => text).join('\n\n'), places };
}

/** What replays may still fail, so it stands before what passes. */
function rank({ tells }: ShownPart): number {
  return tells.kind === 'progress' ? verdictRank.pass - 0.5 : verdictRank[tells.verdict];
}

const compareNames = (one: ShownPart, other: ShownPart): number => (one.name < other.name ? -1 : 1);

/** The worst verdict and whose it is; a pass only where every part has come to one. */
function renderTop(
  parts: readonly ShownPart[],
  { awaited, sha }: { readonly awaited: readonly AwaitedPart[]; readonly sha: string },
): string {
  const [worst] = parts;
  if (worst?.tells.kind === 'result' && worst.tells.verdict !== 'pass') {
    const { verdict, facts } = worst.tells;
    const others = parts.slice(1);
    const count = formatPlural(others.length + awaited.length, 'other part');
    return `## ${verdictIcons[verdict]} Pawl: ${verdict}. ${code(worst.name)}: ${escapeMarkdown(endless(facts))}. ${count}: ${countStandings(others, awaited)}`;
  }
  const count = formatPlural(parts.length + awaited.length, 'part');
  return worst?.tells.kind === 'result' && awaited.length === 0
    ? `## ${verdictIcons.pass} Pawl: pass. All ${count} pass`
    : `## ⏳ Pawl: no verdict yet for ${sha.slice(0, 7)}. ${count}: ${countStandings(parts, awaited)}`;
}

function countStandings(parts: readonly ShownPart[], awaited: readonly AwaitedPart[]): string {
  const counts = new Map<string, number>();
  for (const { tells } of parts) {
    const word = tells.kind === 'progress' ? 'replaying' : tells.verdict;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (awaited.length > 0) counts.set('without a result yet', awaited.length);
  return [...counts].map(([word, count]) => `${formatCount(count)} ${word}`).join(', ');
}

function renderSection(part: ShownPart): readonly Block[] {
  const { name, tells, text } = part;
  if (text === '') return [{ text: `- ${renderBare(part)}` }];
  if (tells.kind === 'result' && tells.verdict !== 'pass')
    return [{ text: `**${code(name)}**` }, { text, part }];
  const summary = `${iconOf(tells)} ${htmlCode(shorten(name))}: ${htmlText(describe(tells))}`;
  return [
    { text: `<details><summary>${summary}</summary>` },
    { text, part },
    { text: '</details>' },
  ];
}

/** One line in place of the text. */
function renderBare({ name, tells }: ShownPart): string {
  return `${iconOf(tells)} ${code(name)}: ${escapeMarkdown(endless(describe(tells)))}. There is no room for more here; the summary of its job has it.`;
}

function renderAwaited({
  awaited,
  sha,
}: {
  readonly awaited: readonly AwaitedPart[];
  readonly sha: string;
}): readonly Block[] {
  if (awaited.length === 0) return [];
  const names = awaited.map(({ name, earlier }) =>
    earlier === undefined
      ? code(name)
      : `${code(name)} (${earlier.verdict} at ${earlier.sha.slice(0, 7)})`,
  );
  return [{ text: `No result yet for ${sha.slice(0, 7)}: ${names.join(', ')}.` }];
}

const iconOf = (tells: PartTells): string =>
  tells.kind === 'progress' ? '⏳' : verdictIcons[tells.verdict];

const describe = (tells: PartTells): string =>
  tells.kind === 'progress'
    ? `replaying, no verdict yet. ${tells.stand}`
    : `${tells.verdict}. ${tells.facts}`;

/** The end of the sentence is ours. */
const endless = (text: string): string => text.trimEnd().replace(/\.$/, '');

const shorten = (name: string): string => shortenMiddle(oneLine(name), 80);
const code = (name: string): string => inlineCode(shorten(name));
