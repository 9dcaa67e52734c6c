import { describe, expect, it } from '@jest/globals';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import { makeReport, makeSuite } from '../support/reports.ts';
import { flatten, parseMarkdown } from './parse-markdown.ts';
import * as scenarios from './scenarios.ts';

const marker = '<!-- pawl:support -->';

/** Details, fences and list items are whole: each opening has its closing, and the last line is ours. */
function expectWhole(markdown: string): void {
  const nodes = flatten(parseMarkdown(markdown));
  const html = nodes
    .filter(({ type }) => type === 'html')
    .map(({ value = '' }) => value)
    .join('');
  expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  expect(
    nodes.some(({ type, value = '' }) => type === 'code' && value.includes('</details>')),
  ).toBe(false);
  expect(markdown.endsWith('\n')).toBe(true);
  expect(markdown.isWellFormed()).toBe(true);
}

describe('a comment that has to fit', () => {
  it('stays within the default limit and says what it left out', () => {
    const comment = renderComment(scenarios.huge, { marker });
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(comment.length).toBeGreaterThan(50_000);
    expect(comment).toMatch(
      /Left out to fit: the list of fixes; outputs of \d+ of 500 relapses\. /,
    );
    expectWhole(comment);
  });

  it.each([20_000, 7_000, 3_000, 700])('is whole in %d characters', (limit) => {
    const comment = renderComment(scenarios.huge, { marker, limit });
    expect(comment.length).toBeLessThanOrEqual(limit);
    expect(comment).toMatch(/^<!-- pawl:support -->\n### ❌ Pawl: fail\. /);
    expectWhole(comment);
  });

  it.each([65_000, 700])('is whole in %d characters with experiments of many suites', (limit) => {
    const experiments = Array.from({ length: 1_000 }, (_, place) => ({
      system: 'phoenix',
      suite: `suite-${place}`,
      role: 'candidate' as const,
      name: 'x',
      url: `https://phoenix.example/${place}/${'x'.repeat(200)}`,
      written: 1,
      kept: 0,
      error: null,
    }));
    const report = { ...scenarios.huge, experiments };
    const comment = renderComment(report, { marker, limit });
    expect(comment.length).toBeLessThanOrEqual(limit);
    expect(comment.includes('and 980 more')).toBe(limit === 65_000);
    expectWhole(comment);
  });

  it('leaves out in the stated order', () => {
    const has = (limit: number) => {
      const comment = renderComment(scenarios.huge, { marker, limit });
      return {
        fixes: comment.includes('late-parcel-01'),
        outputs: (comment.match(/candidate, failed/g) ?? []).length,
        lines: (comment.match(/`case-\d+`|<code>case-\d+/g) ?? []).length,
        tables: (comment.match(/^\| `passing/gm) ?? []).length,
      };
    };
    expect(has(3_000_000)).toEqual({ fixes: true, outputs: 500, lines: 500, tables: 12 });
    const some = has(100_000);
    expect(some).toEqual({ fixes: false, outputs: expect.any(Number), lines: 500, tables: 12 });
    expect(some.outputs).toBeGreaterThan(10);
    const fewer = has(30_000);
    expect(fewer).toEqual({ fixes: false, outputs: 10, lines: expect.any(Number), tables: 12 });
    expect(fewer.lines).toBeLessThan(500);
    expect(fewer.lines).toBeGreaterThan(20);
    expect(has(22_000)).toEqual({ fixes: false, outputs: 10, lines: 20, tables: 0 });
    expect(has(12_000).outputs).toBeLessThan(10);
  });

  it('leaves nothing out when there is room', () => {
    const comment = renderComment(scenarios.fail, { marker });
    expect(comment).not.toContain('Left out to fit');
  });

  it('says where the rest is', () => {
    const reportUrl = 'https://github.com/acme/app/actions/runs/12';
    expect(renderComment(scenarios.huge, { marker, reportUrl })).toContain(
      `[full report](${reportUrl})`,
    );
  });

  it('keeps the decision of hundreds of suites', () => {
    const suites = Array.from({ length: 400 }, (_, index) =>
      makeSuite({ name: `suite-${index}`, verdict: index % 2 === 0 ? 'pass' : 'inconclusive' }),
    );
    const comment = renderComment(makeReport({ verdict: 'inconclusive', suites }), { marker });
    expect(comment.length).toBeLessThanOrEqual(65_000);
    expect(comment).toContain('399 other suites: 199 inconclusive, 200 pass');
    expectWhole(comment);
  });
});

describe('a job summary', () => {
  it('counts bytes, and shows more than a comment', () => {
    const summary = renderSummary(scenarios.huge);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(700_000);
    expectWhole(summary);
    expect(renderSummary(scenarios.fail)).toContain('Your parcel arrives yesterday.');
    expect(renderComment(scenarios.fail)).not.toContain('Your parcel arrives yesterday.');
  });
});
