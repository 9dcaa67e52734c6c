import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import type { CommentPart } from '../../src/github/comment-part.ts';
import { emptyState } from '../../src/github/comment-state.ts';
import { parsePartLine, renderPartLine } from '../../src/github/part-line.ts';

const part: CommentPart = {
  name: 'search/pawl.yml',
  headSha: 'a'.repeat(40),
  run: { id: 42, attempt: 2 },
  turn: 3,
  missed: 0,
  tells: { kind: 'result', verdict: 'fail', facts: '-->\n<!-- pawl:part x -->', verified: true },
  state: emptyState,
  text: 'first\nsecond\nthird\nfourth',
  shorter: ['first\nleft out\nfourth', 'first'],
};
const shown = ['above', ...part.text.split('\n'), 'below'];
const line = renderPartLine(part, { from: 1, limit: 1_000 });

/** Any JSON in the form of a line of ours. */
const pack = (value: unknown): string =>
  `<!-- pawl:part ${deflateRawSync(Buffer.from(JSON.stringify(value))).toString('base64url')} -->`;

describe('the line of a part', () => {
  it('comes back with its texts, and nothing in it ends a comment', () => {
    expect(line).toMatch(/^<!-- pawl:part [A-Za-z0-9_-]+ -->$/);
    expect(parsePartLine(line, shown)).toEqual(part);
    const progress: CommentPart = {
      ...part,
      run: undefined,
      tells: { kind: 'progress', stand: '1 of 2 trials' },
    };
    expect(parsePartLine(renderPartLine(progress, { from: 1, limit: 1_000 }), shown)).toEqual(
      progress,
    );
  });

  it('finds its text where white space was trimmed, and none where somebody edited it', () => {
    const trimmed = shown.map((text) => `${text} `);
    expect(parsePartLine(line, trimmed)).toMatchObject({
      turn: 3,
      text: 'first \nsecond \nthird \nfourth ',
    });
    for (const edited of [shown.with(2, 'Second!'), shown.slice(1), []])
      expect(parsePartLine(line, edited)).toEqual({ ...part, text: '', shorter: [] });
  });

  it('leaves the longest renderings out where they cost too much', () => {
    const long = Array.from({ length: 60 }, (_, index) => `${Math.sin(index)}`).join('\n');
    const costly = { ...part, shorter: [long, 'first'] };
    const back = parsePartLine(renderPartLine(costly, { from: 1, limit: 200 }), shown);
    expect(back?.shorter).toEqual(['first']);
  });

  it.each([
    ['another comment', '<!-- note -->'],
    ['no base64url', '<!-- pawl:part a+b= -->'],
    ['noise', '<!-- pawl:part AAAAAAAA -->'],
    ['another version', pack({ version: 2 })],
    ['an unknown field', pack({ version: 1, more: 1 })],
    ['a bomb', pack({ version: 1, bomb: 'x'.repeat(3_000_000) })],
    ['more than there is room for', `<!-- pawl:part ${'A'.repeat(70_000)} -->`],
  ])('reads nothing of %s', (_, text) => {
    expect(parsePartLine(text, shown)).toBeUndefined();
  });
});
