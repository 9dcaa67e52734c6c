import { describe, expect, it } from '@jest/globals';
import { compareSuite } from '../../src/comparison/compare-suite.ts';
import { defaultSlicesGate } from '../../src/config/gates.ts';
import type { Waiver } from '../../src/config/waivers.ts';
import { computeCaseHash } from '../../src/dataset/case-hash.ts';
import { judgeSuite } from '../../src/gate/judge-suite.ts';
import { judgeWaivers } from '../../src/gate/judge-waivers.ts';
import { resolveWaivers } from '../../src/gate/resolve-waivers.ts';
import { metricOf, pairOf, pairsOf, replayedOf, scored, trialOf } from '../support/trials.ts';
import { waiverOf } from '../support/waivers.ts';

const one = waiverOf();
const edited = waiverOf({ expires: '2027-01-01' });

describe('resolveWaivers', () => {
  const resolve = (
    sides: Partial<Record<'base' | 'head' | 'rules', readonly Waiver[]>>,
    acceptsHead = false,
  ) =>
    resolveWaivers({ suite: 'shop', base: [], head: [], rules: [], ...sides, acceptsHead }).map(
      ({ waiver, standing }) => [
        waiver.expires,
        standing.kind === 'in_force' ? standing.from : standing.why,
      ],
    );
  const taken = 'this change takes it out, or has yet to be rebased on it';

  it('takes those of base', () => {
    expect(resolve({ base: [one], rules: [one], head: [one] })).toEqual([[one.expires, 'base']]);
  });

  it('takes those that landed on base since the change left it', () => {
    expect(resolve({ rules: [one] })).toEqual([[one.expires, 'base']]);
    expect(resolve({ rules: [edited], base: [one], head: [one] })).toEqual([
      [edited.expires, 'base'],
    ]);
  });

  it.each([false, true])(
    'leaves out what either side has taken out (accepts head: %s)',
    (accepts) => {
      expect(resolve({ base: [one], rules: [one] }, accepts)).toEqual([[one.expires, taken]]);
      expect(resolve({ base: [one], head: [one] }, accepts)).toEqual([
        [one.expires, 'base has taken it out'],
      ]);
    },
  );

  it('leaves out what the change adds or edits, and goes on with what base has', () => {
    const own = expect.stringMatching(/^it is not in force until it has landed on base/);
    expect(resolve({ head: [one] })).toEqual([[one.expires, own]]);
    expect(resolve({ base: [one], rules: [one], head: [edited] })).toEqual([
      [one.expires, 'base'],
      [edited.expires, own],
    ]);
  });

  it('takes what the change adds or edits where base accepts that', () => {
    expect(resolve({ head: [one] }, true)).toEqual([[one.expires, 'head']]);
    expect(resolve({ base: [one], rules: [one], head: [edited] }, true)).toEqual([
      [edited.expires, 'head'],
    ]);
  });

  it('looks at one suite', () => {
    const other = waiverOf({ suite: 'other' });
    expect(resolve({ base: [other], rules: [other], head: [other] })).toEqual([]);
  });
});

const metrics = [metricOf('resolution')];
const broken = (id: string, pinned: boolean) =>
  pairOf(id, trialOf({ scores: [scored(1)] }), trialOf({ scores: [scored(0)] }), { pinned });
const compare = (relapses: readonly ReturnType<typeof broken>[], bothPass = 300) => {
  const pairs = [...pairsOf({ bothPass }), ...relapses];
  return compareSuite({ metrics, replayed: replayedOf(pairs), cases: pairs.length, seed: 1 });
};

describe('judgeWaivers', () => {
  const judge = (waiver: Waiver, today = '2026-12-01', relapses = [broken('c-1', true)]) => {
    const [judged] = judgeWaivers([{ waiver, standing: { kind: 'in_force', from: 'base' } }], {
      comparison: compare(relapses),
      outcomes: new Map([['c-1', 'pass']]),
      candidate: 'a'.repeat(64),
      today: new Date(`${today}T23:59:59Z`),
    });
    return judged?.state;
  };

  it('holds through its last day, in UTC', () => {
    expect(judge(one)).toBe('used');
    expect(judge(one, '2026-12-02')).toBe('expired');
  });

  it('does not hold before the day on which it was accepted', () => {
    expect(judge(one, '2026-10-31')).toBe('not_in_force');
  });

  it('holds for one candidate', () => {
    expect(judge(waiverOf({ candidate: 'c'.repeat(64) }))).toBe('not_in_force');
  });

  it('holds for one content of the case, where it names that', () => {
    const relapse = broken('c-1', true);
    const { evalCase } = relapse;
    const waived = waiverOf({ case_hash: computeCaseHash(evalCase) });
    const judgeEdited = (change: Partial<typeof evalCase>) =>
      judge(waived, '2026-12-01', [{ ...relapse, evalCase: { ...evalCase, ...change } }]);
    expect(judgeEdited({})).toBe('used');
    expect(judgeEdited({ owner: 'another', tags: ['other'], note: 'told anew' })).toBe('used');
    expect(judgeEdited({ input: 'another question' })).toBe('not_in_force');
    expect(judgeEdited({ expected: 'another answer' })).toBe('not_in_force');
  });

  it('is unused where its case did not relapse', () => {
    expect(judge(one, '2026-12-01', [broken('c-2', true)])).toBe('unused');
  });
});

describe('judgeSuite with waivers', () => {
  const gates = { metrics: {}, relative: {}, shares: {}, slices: defaultSlicesGate };
  const judge = (
    comparison: ReturnType<typeof compare>,
    waived: readonly string[],
    maxRelapses?: number,
  ) =>
    judgeSuite(comparison, {
      metrics,
      gates: { ...gates, maxRelapses },
      trials: undefined,
      sequential: undefined,
      cluster: undefined,
      dropped: [],
      lost: { pins: [], cases: 0 },
      notices: [],
      waived: new Set(waived),
    });

  it('fails on the pin that is not waived, and names it alone', () => {
    const comparison = compare([broken('c-1', true), broken('c-2', true)]);
    expect(judge(comparison, ['c-1', 'c-2']).verdict).toBe('pass');
    const { verdict, reasons } = judge(comparison, ['c-1']);
    expect(verdict).toBe('fail');
    expect(reasons).toEqual(['1 pinned case relapsed, whatever the average says: c-2']);
  });

  it('does not count a waived relapse for the limit on relapses', () => {
    const comparison = compare([broken('c-1', false), broken('c-2', false)]);
    expect(judge(comparison, [], 1).verdict).toBe('fail');
    const { verdict, gates: judged } = judge(comparison, ['c-1'], 1);
    expect(verdict).toBe('pass');
    expect(judged.find(({ name }) => name === 'relapses')?.reason).toBe(
      '2 relapses, 1 of them waived; at most 1 accepted',
    );
    expect(judge(comparison, ['c-1'], 0).verdict).toBe('fail');
  });

  it('leaves every metric as it is, however many relapses are waived', () => {
    const relapses = Array.from({ length: 40 }, (_, index) => broken(`c-${index}`, false));
    const comparison = compare(relapses, 160);
    const { reasons: _, gates: all, ...without } = judge(comparison, []);
    const {
      reasons: __,
      gates: some,
      ...waived
    } = judge(
      comparison,
      relapses.map((_relapse, index) => `c-${index}`),
    );
    expect(waived).toEqual(without);
    expect(some).toEqual(all);
    expect(waived.verdict).toBe('fail');
  });
});
