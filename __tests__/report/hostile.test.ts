import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EarlierPush } from '../../src/report/earlier-push.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import type { CaseReport, Report } from '../../src/report/report.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import {
  makeCase,
  makeIdleSuite,
  makeMetric,
  makeOutput,
  makeReport,
  makeSlice,
  makeSuite,
  makeVariant,
} from '../support/reports.ts';
import { hostileTexts } from './hostile-texts.ts';
import { flatten, type MarkdownNode, parseMarkdown } from './parse-markdown.ts';

const marker = '<!-- pawl:support -->';

/** The same words wherever a report has room for words of others. */
function makeHostile(text: string): Report {
  const variant = makeVariant(`openai/${text}`, {
    prompt: text,
    served_models: [text],
    served_tiers: [text],
    parameters: { [`p${text}`]: text },
  });
  const metric = { name: text, baseline: 1, candidate: 0, reason: text };
  const relapse = (id: string): CaseReport =>
    makeCase(id + text, {
      tags: [text],
      owner: text,
      note: text,
      source_url: text,
      source_system: text,
      source_captured_at: text,
      input: text,
      expected: text,
      metrics: [metric],
      baseline: makeOutput(text, { tool_calls: [{ name: text, arguments: text }], stop: text }),
      candidate: makeOutput(text),
    });
  const noise = {
    flip_rate: 0.1,
    baseline_trial_variance: 0.05,
    candidate_trial_variance: null,
    case_variance: null,
    cases: 9,
    measured_at: '2026-11-20T00:00:00Z',
  };
  // The first is open to the eye, the fourth folded.
  const relapses = [relapse('1'), makeCase('2'), makeCase('3'), relapse('4')];
  const suite = makeSuite({
    name: text,
    verdict: 'fail',
    reasons: [text],
    warnings: [text],
    baseline: variant,
    candidate: makeVariant('openai/other', { parameters: {} }),
    metrics: [makeMetric({ name: text, method: text, not_applicable: 1, noise })],
    gates: [{ name: text, verdict: 'fail', reason: `gate ${text}` }],
    relapses,
    fixes: [{ ...relapse('6'), expected: { [text]: text } }],
    flaky: [{ ...relapse('7'), flip_rate: 0.5 }],
    slices: [
      {
        ...makeSlice({ tag: text, baseline: 1, candidate: 0, verdict: 'regressed' }),
        metric: text,
      },
      makeSlice({ tag: 'other', baseline: 0, candidate: 1, verdict: 'improved' }),
    ],
    slice_stories: [text, `the overall delta of ${text} hides opposite slices`],
    pinned_failing: [`pin ${text}`],
    followed: [
      { case: `8${text}`, outcome: 'pass' },
      { case: `9${text}`, outcome: 'flaky' },
    ],
    errors: [{ case: text, role: 'candidate', message: text, cases: 2 }],
    cost: { ...makeSuite().cost, unknown: [text] },
  });
  return makeReport({
    verdict: 'fail',
    reasons: [`reason ${text}`, text],
    notices: [text],
    reproduce: text,
    pawl_version: text,
    base: { revision: text, sha: null },
    head: { revision: text, sha: text },
    prices: { priced_at: text, source: text },
    suites: [
      suite,
      { ...suite, name: `${text} 2`, verdict: 'pass', relapses: [], fixes: [] },
      makeIdleSuite(text, 'unchanged'),
      makeIdleSuite(text, 'removed', { verdict: 'fail', reasons: [text], warnings: [text] }),
    ],
  });
}

/** What an earlier push would have left behind. */
function makeEarlier(text: string): EarlierPush {
  const relapses = new Map(['1', '8', '9'].map((id) => [id + text, 'a'.repeat(40)]));
  const suite = { fingerprint: 'f0', complete: true, relapses };
  return {
    sha: 'a'.repeat(40),
    verdict: 'fail',
    headline: text,
    suites: new Map([[text, suite]]),
  };
}

const ourTags =
  /^(?:<details>|<\/details>|<summary>|<\/summary>|<code>|<\/code>|<b>|<\/b>|<em>|<\/em>|<br>|[^<>])*$/;
/** What GitHub would act on in text, and what would not be seen. */
const acting = [
  /[@＠﹫][\w-]/u,
  /#\d/,
  /GH-\d/i,
  /:\/\//,
  /www\./i,
  /mailto:/i,
  /(?![\t\n])\p{Cc}/u,
  /[\u061C\u200C-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u{E0000}-\u{E01EF}]/u,
];

/** What must hold for each node of each rendering, whatever text is in it. */
function expectInert(markdown: string): readonly MarkdownNode[] {
  expect(markdown.match(/<!--\s*pawl/gi)).toHaveLength(1);
  expect(markdown.startsWith(`${marker}\n### `)).toBe(true);
  const nodes = flatten(parseMarkdown(markdown));
  expect(nodes.flatMap(findActing)).toEqual([]);
  return nodes;
}

/** What is wrong with a node; collected, since thousands of assertions take longer than the rendering. */
function findActing({ type, value = '', lang }: MarkdownNode): readonly string[] {
  if (/^(link|image|definition|footnote|delete|thematicBreak)/.test(type)) return [type];
  if (type === 'code' && ![null, 'json', 'sh', 'diff'].includes(lang ?? null))
    return [`code in ${lang}`];
  if (type !== 'text' && (type !== 'html' || value === marker)) return [];
  if (type === 'html' && !ourTags.test(value)) return [`tags: ${value}`];
  // Mentions and references are not looked for in code; in raw HTML our own entities are still written out.
  const read = value.replace(/<code>.*?<\/code>/g, '').replaceAll('&#8203;', '\u200B');
  return acting
    .filter((pattern) => pattern.test(read))
    .map((pattern) => `${pattern} in ${type}: ${read}`);
}

const counted = ['heading', 'table', 'tableRow', 'tableCell', 'blockquote', 'list', 'listItem'];

/** How many of each block there are: hostile text may add none to those of a benign report. */
function countBlocks(nodes: readonly MarkdownNode[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    counted.map((type) => [type, nodes.filter((node) => node.type === type).length]),
  );
}

const cases = hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const);

describe('hostile text', () => {
  const blocksOf = (text: string) =>
    countBlocks(
      expectInert(
        renderComment(makeHostile(text), { marker, limit: 200_000, earlier: makeEarlier(text) }),
      ),
    );
  const benign = { words: blocksOf('benign'), nothing: blocksOf('') };

  it.each(cases)('is inert in a comment: %s', (_, text) => {
    expect(blocksOf(text)).toEqual(text.trim() === '' ? benign.nothing : benign.words);
  });

  it.each(cases)('is inert when parts are left out: %s', (_, text) => {
    expectInert(
      renderComment(makeHostile(text), { marker, limit: 3_000, earlier: makeEarlier(text) }),
    );
  });

  it('is inert in a summary', () => {
    for (const text of hostileTexts.filter((_, index) => index % 6 === 0))
      expectInert(renderSummary(makeHostile(text), { marker, limit: 30_000 }));
  });

  it('is inert in any combination', () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostileTexts.filter(({ length }) => length < 100)),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.constantFrom(...'`~|\\*_[]()<>!@#&;:$\n\r\t -+=0.1/w{}^"\''),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const earlier = makeEarlier(text);
        expectInert(renderComment(makeHostile(text), { marker, limit: 12_000, earlier }));
      }),
      { numRuns: 40 },
    );
  });

  it.each(cases)('neither moves a cursor nor commands a runner: %s', (_, text) => {
    const terminal = renderTerminal(makeHostile(text), { color: false, width: 80 });
    expect(terminal).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029\u202E]/u);
    expect(terminal).not.toMatch(/^\s*::|##\[/m);
  });
});
