import { formatCount, formatPlural, shortenShas } from '../wording/format.ts';
import { groupErrors, isBlank } from './error-groups.ts';
import { renderFacts, startSentence } from './headline.ts';
import type { Layout } from './layout.ts';
import { renderFixes, renderFlaky, renderRelapses, type SuiteSection } from './markdown-changes.ts';
import { renderNoise, renderSliceStories, renderSlices } from './markdown-slices.ts';
import { renderSuiteTable } from './markdown-table.ts';
import { renderWaivers } from './markdown-waivers.ts';
import { isPinnedTold, selectSuiteReasons } from './reasons.ts';
import type { SuiteReport, Verdict } from './report.ts';
import {
  escapeMarkdown,
  htmlCode,
  htmlText,
  inlineCode,
  oneLine,
  shortenMiddle,
} from './safe-text.ts';

/** Icons of verdicts, in headings and lists. */
export const verdictIcons: Readonly<Record<Verdict, string>> = {
  pass: '✅',
  fail: '❌',
  inconclusive: '⚠️',
  incomplete: '🚫',
};

/** A suite that does not pass, or the only one: everything about it, open. `told` are reasons given above. */
export function renderSuiteOpen(
  section: SuiteSection,
  options: {
    readonly layout: Layout;
    readonly heading: 'none' | 'verdict' | 'facts';
    readonly told: readonly string[];
  },
): string {
  const { suite } = section;
  const { layout, heading, told } = options;
  const title = `#### ${verdictIcons[suite.verdict]} ${code(suite.name)}: ${suite.verdict}`;
  const headings = {
    none: [],
    verdict: [title],
    facts: [title, escapeMarkdown(`${startSentence(renderFacts(suite))}.`)],
  };
  return [
    ...headings[heading],
    ...renderReasons(suite, told),
    ...renderSliceStories(suite),
    ...renderChange(suite),
    ...(isBlank(suite) ? [nameModels(suite)] : renderTables(suite)),
    ...renderBody(section, layout),
  ].join('\n\n');
}

/** What would be the head of a table that has no figures. */
function nameModels({ baseline, candidate }: SuiteReport): string {
  const model = (variant: typeof baseline) => (variant === null ? 'none' : code(variant.model));
  return `Baseline ${model(baseline)}, candidate ${model(candidate)}.`;
}

/** A passing suite among others: one line, and the rest behind it while there is room. */
export function renderSuiteFolded(section: SuiteSection, layout: Layout): string {
  const { suite } = section;
  const icon = verdictIcons[suite.verdict];
  const facts = `${suite.verdict}. ${startSentence(renderFacts(suite))}`;
  if (layout.passingSuites !== 'tables')
    return `- ${icon} ${code(suite.name)}: ${escapeMarkdown(facts)}`;
  const name = htmlCode(shortenMiddle(oneLine(suite.name), 80));
  return [
    `<details><summary>${icon} ${name}: ${htmlText(facts)}</summary>`,
    ...renderSliceStories(suite),
    ...renderChange(suite),
    ...renderTables(suite),
    ...renderBody(section, layout),
    '</details>',
  ].join('\n\n');
}

function renderTables(suite: SuiteReport): string[] {
  return [...renderSuiteTable(suite), ...renderNoise(suite), ...renderSlices(suite)];
}

/** What stands below the table. A waiver of a relapse would be told right above the relapses, whose count it changes. */
function renderBody(section: SuiteSection, layout: Layout): string[] {
  return [
    ...renderWarnings(section.suite, layout),
    ...renderWaivers(section.suite, layout),
    ...renderRelapses(section, layout),
    ...renderFlaky(section.suite, layout),
    ...renderFixes(section, layout),
    ...renderErrors(section.suite, layout),
  ];
}

/** Reasons of the suite that neither a line above nor its table tells. */
export function renderReasons(suite: SuiteReport, told: readonly string[]): string[] {
  const reasons = selectSuiteReasons(suite, told);
  return renderList(reasons.map((reason) => `${verdictIcons[suite.verdict]} ${short(reason)}`));
}

/** What differs between the variants beside the model, which the table shows; as far as the report knows. */
function renderChange({ status, baseline, candidate }: SuiteReport): string[] {
  if (baseline === null || candidate === null || status === 'baseline_only') return [];
  const names = [...Object.keys(baseline.parameters), ...Object.keys(candidate.parameters)];
  const show = (parameters: Readonly<Record<string, unknown>>, name: string) =>
    Object.hasOwn(parameters, name) ? code(JSON.stringify(parameters[name])) : 'unset';
  const changes = [...new Set(names)].sort().flatMap((name) => {
    const before = show(baseline.parameters, name);
    const after = show(candidate.parameters, name);
    return before === after ? [] : [`${code(name)} ${before} → ${after}`];
  });
  if (baseline.prompt !== candidate.prompt)
    changes.push(`prompt ${namePrompt(baseline.prompt)} → ${namePrompt(candidate.prompt)}`);
  if (changes.length === 0 && baseline.prompt === null)
    changes.push('files of the application; same parameters');
  if (changes.length === 0 && baseline.model === candidate.model)
    changes.push(`content of ${namePrompt(candidate.prompt)}; same model, same parameters`);
  return changes.length === 0 ? [] : [`Changed: ${changes.join(', ')}.`];
}

/** An application has its own. */
function namePrompt(prompt: string | null): string {
  return prompt === null ? "the application's own" : code(prompt);
}

/** Warnings of the suite, and its pinned cases that protect nothing because the baseline fails them too. */
export function renderWarnings(suite: SuiteReport, layout: Layout): string[] {
  const shown = suite.warnings.slice(0, layout.warnings);
  const warnings = shown.map((warning) => `⚠️ ${short(warning)}`);
  const pinned = suite.pinned_failing;
  if (pinned.length > 0 && !isPinnedTold(suite)) {
    const ids = pinned.slice(0, layout.warnings).map(code);
    const more = pinned.length - ids.length;
    if (more > 0) ids.push(`${formatCount(more)} more`);
    const cases = pinned.length === 1 ? 'pinned case fails' : 'pinned cases fail';
    warnings.push(`⚠️ 📌 ${formatCount(pinned.length)} ${cases} on both sides: ${ids.join(', ')}`);
  }
  return renderList(warnings);
}

/** Errors by kind; the only kind of a suite of which every case errored is in its headline. */
function renderErrors(suite: SuiteReport, layout: Layout): string[] {
  const groups = groupErrors(suite);
  if (isBlank(suite) && groups.length === 1) return [];
  const shown = groups.slice(0, layout.errors).map(({ roles, message, example, cases }) => {
    const many = cases > 1 ? `${formatPlural(cases, 'case')}, such as ` : '';
    return `🚫 ${roles}: ${short(message)} (${many}${code(example)})`;
  });
  const left = groups.length - shown.length;
  if (left > 0)
    shown.push(`🚫 … and ${formatPlural(left, 'more kind of error', 'more kinds of error')}`);
  return renderList(shown);
}

/** A bullet list as one part, or no part. */
export function renderList(items: readonly string[]): string[] {
  return items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];
}

function short(text: string): string {
  return escapeMarkdown(shortenMiddle(shortenShas(oneLine(text)), 400));
}

function code(text: string): string {
  return inlineCode(shortenMiddle(oneLine(text), 100));
}
