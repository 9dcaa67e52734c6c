import { describe, expect, it, jest } from '@jest/globals';
import {
  composeBody,
  type OwnPart,
  parseBody,
  renderMarker,
  shareRoom,
} from '../../src/github/comment-body.ts';
import { ageParts, type CommentPart } from '../../src/github/comment-part.ts';
import { addPush, emptyState } from '../../src/github/comment-state.ts';
import { prepareComment } from '../../src/report/markdown.ts';
import type { Verdict } from '../../src/report/report.ts';
import { flatten, parseMarkdown } from '../report/parse-markdown.ts';
import * as scenarios from '../report/scenarios.ts';

// Long reports, fitted together many times.
jest.setTimeout(60_000);

const marker = renderMarker('default');
const [oldHead, head] = ['a'.repeat(40), 'b'.repeat(40)];

function makePart(
  name: string,
  { verdict = 'pass', ...change }: Partial<OwnPart> & { readonly verdict?: Verdict } = {},
): OwnPart {
  return {
    name,
    headSha: head,
    run: { id: 42, attempt: 1 },
    turn: 1,
    missed: 0,
    tells: { kind: 'result', verdict, facts: `Facts of ${name}`, verified: true },
    state: emptyState,
    render: () => `### Pawl: ${verdict}. Text of ${name}`,
    ...change,
  };
}

/** The comment after jobs that wrote one after the other. */
function write(
  parts: readonly OwnPart[],
  { sha = head, before = '' }: { readonly sha?: string; readonly before?: string } = {},
): string {
  let text = before;
  for (const own of parts) {
    const content = parseBody(text, marker);
    const known = ageParts(content?.parts ?? [], content?.headSha, sha);
    const others = known.filter(({ name }) => name !== own.name);
    text = composeBody({ marker, headSha: sha, own, others }).text;
  }
  return text;
}

const partsOf = (text: string): readonly CommentPart[] => parseBody(text, marker)?.parts ?? [];
const textsOf = (text: string) =>
  Object.fromEntries(partsOf(text).map((part) => [part.name, part.text]));
/** Without the lines that nobody sees. */
const shownOf = (text: string) => text.replace(/^<!-- pawl:.*\n/gm, '');

/** Of 500 relapses in 15 suites. */
const render = prepareComment(scenarios.huge, { reportUrl: 'https://github.com/a/b' });
const huge = (name: string) => makePart(name, { verdict: 'fail', render });

describe('the comment of several jobs', () => {
  it('shows a part that is alone as it is', () => {
    expect(shownOf(write([makePart('pawl.yml')]))).toBe('### Pawl: pass. Text of pawl.yml');
  });

  it('has the worst on top, decides in its first line, and folds what passes', () => {
    const parts = [
      makePart('a'),
      makePart('b', { tells: { kind: 'progress', stand: '3 of 9 trials' } }),
      makePart('c', { verdict: 'fail' }),
      makePart('d', { verdict: 'inconclusive' }),
    ];
    for (const order of [parts, parts.toReversed()]) {
      const text = write(order);
      const shown = shownOf(text);
      expect(shown.split('\n')[0]).toBe(
        '## ❌ Pawl: fail. `c`: Facts of c. 3 other parts: 1 inconclusive, 1 replaying, 1 pass',
      );
      const places = ['c', 'd', 'b', 'a'].map((name) => shown.indexOf(`Text of ${name}`));
      expect(places).toEqual(places.toSorted((one, other) => one - other));
      expect(shown).toContain(
        '<details><summary>✅ <code>a</code>: pass. Facts of a</summary>\n\n### Pawl: pass. Text of a\n\n</details>',
      );
      expect(shown).toContain('⏳ <code>b</code>: replaying, no verdict yet. 3 of 9 trials<');
      expect(Object.keys(textsOf(text)).sort()).toEqual(['a', 'b', 'c', 'd']);
    }
  });

  it('passes only when every part does', () => {
    const top = (text: string) => shownOf(text).split('\n')[0];
    const both = write([makePart('a'), makePart('b')]);
    expect(top(both)).toBe('## ✅ Pawl: pass. All 2 parts pass');
    const replaying = makePart('b', { tells: { kind: 'progress', stand: '1 of 2 trials' } });
    expect(top(write([makePart('a'), replaying]))).toBe(
      '## ⏳ Pawl: no verdict yet for bbbbbbb. 2 parts: 1 replaying, 1 pass',
    );
  });

  it('drops what older pushes told, keeps what they remember, and waits for their parts a while', () => {
    const push = { sha: oldHead, verdict: 'pass', headline: 'x', suites: new Map() } as const;
    const old = { headSha: oldHead, state: addPush(emptyState, push) };
    const before = write([makePart('a', old), makePart('b', old)], { sha: oldHead });
    let text = write([makePart('a')], { before });
    const shown = shownOf(text);
    expect(shown).toContain(
      '## ⏳ Pawl: no verdict yet for bbbbbbb. 2 parts: 1 pass, 1 without a result yet',
    );
    expect(shown).toContain('No result yet for bbbbbbb: `b` (pass at aaaaaaa).');
    expect(shown).not.toContain('Text of b');
    expect(partsOf(text).find(({ name }) => name === 'b')).toMatchObject({
      text: '',
      state: old.state,
    });
    // One that is never heard of again is no longer waited for.
    for (const letter of ['c', 'd', 'e']) {
      const sha = letter.repeat(40);
      text = write([makePart('a', { headSha: sha })], { sha, before: text });
    }
    expect(shownOf(text)).toBe('### Pawl: pass. Text of a');
  });

  it('keeps the boundaries of parts whatever a part says', () => {
    const others = write([makePart('a'), makePart('b', { verdict: 'fail' })]);
    const hostile = [
      ...others.split('\n'),
      '</details>',
      marker,
      '**`a`**',
      '<!-- pawl:part AAAA -->',
      '<!-- pawl:commit -->',
    ].join('\n');
    const evil = makePart('evil', { verdict: 'fail', render: () => hostile });
    const text = write([evil], { before: others });
    const expected = { ...textsOf(others), evil: hostile };
    expect(textsOf(text)).toEqual(expected);
    // As GitHub hands it out, and after others wrote.
    const again = write([makePart('a')], { before: text.replaceAll('\n', '\r\n') });
    expect(textsOf(again)).toEqual(expected);
    expect(partsOf(again)).toHaveLength(3);
  });

  it('shares the room among four long parts, each whole, and says what was left out', () => {
    const names = ['a', 'b', 'c', 'd'];
    const text = write(names.map((name) => huge(name)));
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(40_000);
    for (const [name, part] of Object.entries(textsOf(text))) {
      expect({ name, length: part.length }).toEqual({ name, length: expect.any(Number) });
      expect(part.length).toBeGreaterThan(7_000);
      expect(part).toContain('Left out to fit: ');
      expect(part).toMatch(/^### ❌ Pawl: fail/);
    }
    const tags = flatten(parseMarkdown(text)).flatMap(({ type, value = '' }) =>
      type === 'html' ? (value.match(/<\/?details>/g) ?? []) : [],
    );
    expect(tags.filter((tag) => tag === '<details>')).toHaveLength(tags.length / 2);
    expect(tags.length).toBeGreaterThan(0);
  });

  it('leaves to a long part what short ones do not need', () => {
    const text = write([huge('a'), makePart('b'), makePart('c')]);
    const { a = '', b } = textsOf(text);
    expect(a.length).toBeGreaterThan(28_000);
    expect(b).toContain('Text of b');
    const last = write([makePart('b'), makePart('c'), huge('a')]);
    expect(textsOf(last)['a']?.length).toBeGreaterThan(50_000);
  });

  it('tells parts in a line where there are too many, and refuses more than a comment holds', () => {
    const many = Array.from({ length: 24 }, (_, index) => huge(`part ${index}`));
    const text = write(many);
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(partsOf(text)).toHaveLength(24);
    expect(text).toContain('There is no room for more here; the summary of its job has it.');
    const others = Array.from({ length: 200 }, (_, index) => ({
      ...makePart(`${'x'.repeat(80)} ${index}`),
      text: '',
      shorter: [],
    }));
    const compose = () => composeBody({ marker, headSha: head, own: makePart('own'), others });
    expect(compose).toThrow(/201 parts have no room in one comment/);
  });
});

describe('shareRoom', () => {
  it.each([
    [[10, 20, 30], 100, 100],
    [[10, 20, 30], 60, 60],
    [[10, 50, 50], 70, 30],
    [[50, 50, 50, 50], 100, 25],
    [[5], 3, 3],
    [[5], -3, 0],
  ])('of %p in %d is %d', (lengths, room, share) => {
    expect(shareRoom(lengths, room)).toBe(share);
  });
});
