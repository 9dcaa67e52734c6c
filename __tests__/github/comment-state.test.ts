import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addPush,
  emptyState,
  findEarlier,
  maximumStateLength,
  parseState,
  renderState,
} from '../../src/github/comment-state.ts';
import type { EarlierPush } from '../../src/report/earlier-push.ts';

const sha = (letter: string) => letter.repeat(40);

function makePush(change: Partial<EarlierPush> = {}, ids: readonly string[] = ['a']): EarlierPush {
  const relapses = new Map(ids.map((id) => [id, sha('a')]));
  return {
    sha: sha('a'),
    verdict: 'fail',
    headline: 'Pawl: fail. 1 relapse',
    suites: new Map([['shop', { fingerprint: 'f1', complete: true, relapses }]]),
    ...change,
  };
}

/** Any JSON in the form of a line of ours. */
function pack(value: unknown): string {
  const packed = deflateRawSync(Buffer.from(JSON.stringify(value))).toString('base64url');
  return `<!-- pawl:state ${packed} -->`;
}

describe('the state in the comment', () => {
  it('comes back as it was, whatever words are in it', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.toWellFormed()),
      fc.constantFrom('-->', '<!-- pawl:comment default -->', '\n', '::set-output', '__proto__'),
    );
    fc.assert(
      fc.property(words, fc.uniqueArray(words, { maxLength: 8 }), (text, ids) => {
        const push = makePush({ headline: text }, ids);
        const suite = push.suites.get('shop');
        const state = addPush(emptyState, {
          ...push,
          suites: new Map(suite === undefined ? [] : [[text, suite]]),
        });
        const line = renderState(state);
        expect(line).toMatch(/^<!-- pawl:state [A-Za-z0-9_-]+ -->$/);
        expect(parseState(line)).toEqual(state);
      }),
    );
  });

  it.each([
    ['nothing', undefined],
    ['another comment', '<!-- note -->'],
    ['no base64url', '<!-- pawl:state a+b= -->'],
    ['noise', '<!-- pawl:state AAAAAAAA -->'],
    ['another version', pack({ version: 2, pushes: [] })],
    ['an unknown field', pack({ version: 1, pushes: [], more: 1 })],
    [
      'no commit',
      pack({ version: 1, pushes: [{ sha: 'x', verdict: 'pass', headline: '', suites: [] }] }),
    ],
    [
      'a verdict of its own',
      pack({ version: 1, pushes: [{ sha: sha('a'), verdict: 'great', headline: '', suites: [] }] }),
    ],
    ['a bomb', pack({ version: 1, pushes: [], bomb: 'x'.repeat(3_000_000) })],
    ['more than there is room for', `<!-- pawl:state ${'A'.repeat(20_000)} -->`],
  ])('remembers nothing of %s', (_, line) => {
    expect(parseState(line)).toEqual(emptyState);
  });

  it('forgets what does not fit, and then claims no completeness', () => {
    const many = Array.from({ length: 900 }, (_, index) => `case-${Math.sin(index)}`);
    const state = addPush(
      addPush(emptyState, makePush({}, many)),
      makePush({ sha: sha('b') }, many),
    );
    const line = renderState(state);
    expect(line.length).toBeLessThanOrEqual(maximumStateLength);
    const back = parseState(line);
    expect(back.pushes.map((push) => push.sha)).toEqual([sha('b'), sha('a')]);
    for (const push of back.pushes) {
      const suite = push.suites.get('shop');
      expect(suite?.complete).toBe(false);
      expect(suite?.relapses.size).toBeGreaterThan(20);
    }
  });

  it('fits however many suites there are', () => {
    const [suite] = makePush().suites.values();
    if (suite === undefined) throw new Error('no suite');
    const suites = new Map(
      Array.from({ length: 2_000 }, (_, index) => [`suite ${Math.cos(index)}`, suite]),
    );
    const line = renderState(addPush(emptyState, makePush({ suites })));
    expect(line.length).toBeLessThanOrEqual(maximumStateLength);
    expect(parseState(line)).toEqual(emptyState);
  });

  it('compares a commit with another one, however often it is replayed', () => {
    const first = addPush(emptyState, makePush());
    expect(findEarlier(first, sha('a'))).toBeUndefined();
    const second = addPush(first, makePush({ sha: sha('b') }));
    expect(findEarlier(second, sha('b'))?.sha).toBe(sha('a'));
    const again = addPush(second, makePush({ sha: sha('b'), headline: 'once more' }));
    expect(findEarlier(again, sha('b'))?.sha).toBe(sha('a'));
    expect(again.pushes).toHaveLength(2);
    expect(findEarlier(again, sha('a'))?.headline).toBe('once more');
  });
});
