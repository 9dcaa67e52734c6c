import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addPush,
  emptyState,
  findEarlier,
  restoreState,
  storedPushesSchema,
  storeState,
} from '../../src/github/comment-state.ts';
import { packJson } from '../../src/github/packed-json.ts';
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

const limit = 6_000;
const keep = (state: typeof emptyState) => {
  const stored = storeState(state, limit);
  expect(packJson(stored).length).toBeLessThanOrEqual(limit);
  return restoreState(storedPushesSchema.parse(JSON.parse(JSON.stringify(stored))));
};

describe('what the comment remembers', () => {
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
        expect(keep(state)).toEqual(state);
      }),
    );
  });

  it('forgets what does not fit, and then claims no completeness', () => {
    const many = Array.from({ length: 900 }, (_, index) => `case-${Math.sin(index)}`);
    const state = addPush(
      addPush(emptyState, makePush({}, many)),
      makePush({ sha: sha('b') }, many),
    );
    const back = keep(state);
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
    expect(keep(addPush(emptyState, makePush({ suites })))).toEqual(emptyState);
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
