import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ConfigurationError, EvidenceError } from '../../src/errors.ts';
import { renderClaim } from '../../src/github/claimed-report.ts';
import { renderProblems } from '../../src/github/publish.ts';
import { renderComment, renderSummary } from '../../src/report/markdown.ts';
import { renderProgress } from '../../src/report/markdown-progress.ts';
import { makeEarlier, makeHostile } from './hostile-report.ts';
import { hostileTexts, renderTwin } from './hostile-texts.ts';
import { findActing, readShape } from './inert-markdown.ts';
import { replaying } from './second-push.ts';

const marker = '<!-- pawl:support -->';
const cases = hostileTexts.map((text) => [JSON.stringify(text).slice(0, 60), text] as const);
/** Every so many of the texts, where all of them would take long and show no more. */
const someOf = (every: number) => cases.filter((_, index) => index % every === 0);

/** One marker, our headline first, and nothing that GitHub would act on. */
function expectInert(markdown: string): void {
  expect(markdown.match(/<!--\s*pawl/gi)).toHaveLength(1);
  expect(markdown.startsWith(`${marker}\n### `)).toBe(true);
  expect(findActing(markdown, { comments: [marker] })).toEqual([]);
}

const commentOn = (text: string, limit: number) =>
  renderComment(makeHostile(text), { marker, limit, earlier: makeEarlier(text) });

describe('hostile text in Markdown', () => {
  it.each(cases)('acts nowhere in a comment, and gives it no other shape: %s', (_, text) => {
    const comment = commentOn(text, 1_000_000);
    expectInert(comment);
    expect(readShape(comment)).toEqual(readShape(commentOn(renderTwin(text), 1_000_000)));
  });

  it.each(someOf(4))('is inert when parts are left out: %s', (_, text) => {
    expectInert(commentOn(text, 3_000));
  });

  it.each(someOf(6))('is inert in a summary: %s', (_, text) => {
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
        expectInert(commentOn(pieces.join(''), 12_000));
      }),
      { numRuns: 25 },
    );
  });

  it.each(cases)('is inert in what stopped a comparison, and its shape is kept: %s', (_, text) => {
    const render = (words: string, Kind: typeof ConfigurationError | typeof EvidenceError) =>
      renderProblems(
        new Kind([
          { what: words, remedy: words, where: { file: words, line: 3, column: 9 } },
          { what: `there is no ${words}`, remedy: `name ${words}` },
        ]),
      );
    for (const Kind of [ConfigurationError, EvidenceError]) {
      const problems = render(text, Kind);
      expect(findActing(problems, { comments: [] })).toEqual([]);
      expect(readShape(problems)).toEqual(readShape(render(renderTwin(text), Kind)));
    }
  });

  it.each(cases)('is inert while a replay is under way, and its shape is kept: %s', (_, text) => {
    const render = (words: string) => {
      const suite = { name: words, baseline: words, candidate: `${words} 2` };
      const suites = [{ cases: 1, trials: 1, calls: 2, ...suite }];
      const plan = { ...replaying.plan, suites };
      return renderProgress({
        ...replaying,
        plan,
        last: { ...makeEarlier(words), headline: words },
      });
    };
    const links = ['https://github.com/acme/app/actions/runs/12'];
    expect(findActing(render(text), { comments: [], links })).toEqual([]);
    expect(readShape(render(text))).toEqual(readShape(render(renderTwin(text))));
  });

  it.each(someOf(4))('is inert in what a job without secrets claims: %s', (_, text) => {
    const pull = {
      number: 7,
      isOpen: true,
      authorLogin: 'eve',
      baseSha: 'b'.repeat(40),
      baseRef: text,
      headSha: 'a'.repeat(40),
      headRef: text,
      headRepository: 'eve/shop',
    };
    const claim = renderClaim(
      { kind: 'report', report: makeHostile(text) },
      { pull, limit: 30_000, reportUrl: undefined },
    );
    expect(findActing(claim, { comments: ['<!-- pawl:unverified -->'] })).toEqual([]);
  });
});
