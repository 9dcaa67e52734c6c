import type { Curated, CuratedCase } from '../curation/curate.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import { formatCount, formatPlural } from '../wording/format.ts';

const longestWords = 300;

/** One case as a person looks at it, a fact a line. */
export function describeCase({ evalCase, frequency }: CuratedCase): readonly string[] {
  const { id, severity, tags, source, expected, note, metadata } = evalCase;
  const facts = [
    severity,
    frequency > 1 ? `stands for ${formatCount(frequency)}` : undefined,
    source?.captured_at?.slice(0, 10),
    tags.length > 0 ? tags.join(', ') : undefined,
  ].filter((fact) => fact !== undefined);
  const observed = readObserved(metadata);
  return [
    `+ ${id}  ${facts.join(' · ')}`,
    `    asked     ${shorten(describeInput(evalCase))}`,
    ...(observed === undefined ? [] : [`    answered  ${shorten(observed)}`]),
    ...(expected === undefined ? [] : [`    expected  ${shorten(asText(expected))}`]),
    ...(note === undefined ? [] : [`    note      ${shorten(note)}`]),
    ...(source?.url === undefined ? [] : [`    see       ${source.url}`]),
  ];
}

/** The last thing that was said to the application, or its variables. */
function describeInput({ input, messages }: EvalCase): string {
  const last = messages?.findLast(({ role }) => role === 'user') ?? messages?.at(-1);
  return last?.content ?? asText(input ?? messages);
}

function readObserved(metadata: EvalCase['metadata']): string | undefined {
  const observed = metadata?.['observed'];
  if (typeof observed !== 'object' || observed === null) return undefined;
  if ('output' in observed) return asText(observed.output);
  if ('tool_calls' in observed) return asText(observed.tool_calls);
  return 'error' in observed ? `error: ${asText(observed.error)}` : undefined;
}

const asText = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const letters = Array.from(line.slice(0, longestWords * 2));
  return letters.length > longestWords ? `${letters.slice(0, longestWords).join('')}…` : line;
}

/** What became of every failure, and what was replaced. */
export function describeCurated(curated: Curated, notices: readonly string[]): readonly string[] {
  const { counts, cases, refused, redactions } = curated;
  const lines = [
    `${formatPlural(counts.failures, 'failure')} in ${formatPlural(counts.traces, 'trace')}: ${formatPlural(cases.length, 'case')} chosen`,
    ...list([
      [counts.known, 'in the dataset already'],
      [counts.skipped, 'skipped before'],
      [counts.covered, 'ask what a case of the dataset asks'],
      [counts.repeated, 'ask what another failure asks, and add to its weight'],
      [counts.left, 'left by the budget, less worth than those chosen (--budget)'],
    ]),
    ...[...refused].map(([what, count]) => `  ${formatCount(count)} cannot be replayed: ${what}`),
    ...[...curated.notices].map(([what, count]) => `  ${formatPlural(count, 'case')}: ${what}`),
    ...notices.map((notice) => `  ${notice}`),
  ];
  const replaced = [...redactions].map(([kind, count]) => `${formatCount(count)} ${kind}`);
  return replaced.length === 0 ? lines : [...lines, `  replaced: ${replaced.join(', ')}`];
}

function list(counts: readonly (readonly [number, string])[]): readonly string[] {
  return counts
    .filter(([count]) => count > 0)
    .map(([count, what]) => `  ${formatCount(count)} ${what}`);
}
