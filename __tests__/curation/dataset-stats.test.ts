import { describe, expect, it } from '@jest/globals';
import { createDatasetCounter, mostCompared } from '../../src/curation/dataset-stats.ts';
import { type CaseHistory, createStaleFinder } from '../../src/curation/stale-cases.ts';
import { computeCaseHash } from '../../src/dataset/case-hash.ts';
import { type EvalCase, evalCaseSchema } from '../../src/dataset/eval-case.ts';

const now = Date.parse('2026-11-29T12:00:00Z');
const parse = (row: unknown): EvalCase => evalCaseSchema.parse(row);

function count(rows: readonly Record<string, unknown>[]) {
  const counter = createDatasetCounter(now);
  for (const [index, row] of rows.entries())
    counter.add(
      parse({ id: `case-${index}`, input: `word${'abcdefgh'[index]} `.repeat(9), ...row }),
    );
  return counter.finish();
}

describe('what a dataset covers', () => {
  it('counts pins, expectations and the failures that cases stand for', () => {
    const stats = count([
      { pinned: true, expected: 'yes', weight: 12 },
      { expected: null, weight: 2.5 },
      {},
    ]);
    expect(stats).toMatchObject({
      cases: 3,
      pinned: 1,
      expected: { with: 2, without: 1 },
      failures: 15.5,
    });
  });

  it('counts names by frequency, and those without a name at last', () => {
    const stats = count([
      { tags: ['b', 'a', 'b'], owner: 'ann', severity: 'low', source: { system: 'phoenix' } },
      { tags: ['b'], severity: 'critical' },
      {},
      {},
    ]);
    expect(stats.tags).toEqual([
      { name: 'b', cases: 2 },
      { name: 'a', cases: 1 },
      { name: 'none', cases: 2 },
    ]);
    expect(stats.severities.map(({ name }) => name)).toEqual(['critical', 'low', 'none']);
    expect(stats.owners).toEqual([
      { name: 'ann', cases: 1 },
      { name: 'none', cases: 3 },
    ]);
    expect(stats.systems[0]).toEqual({ name: 'phoenix', cases: 1 });
  });

  it.each([
    ['2026-11-28T00:00:00Z', 'under 30 days'],
    ['2026-10-30T12:00:01Z', 'under 30 days'],
    ['2026-10-30T12:00:00Z', 'under 90 days'],
    ['2026-08-31T12:00:00Z', 'under a year'],
    ['2025-11-29T12:00:00Z', 'older'],
    ['2026-11-30', 'unknown'],
    ['last week', 'unknown'],
    [undefined, 'unknown'],
  ])('takes a case of %s for %s', (captured, name) => {
    expect(count([{ source: { captured_at: captured } }]).ages).toEqual([{ name, cases: 1 }]);
  });

  it.each([
    [[{ name: 'score', score: 0 }, { name: 'score', score: 1 }, { name: 'label' }], 'label,score'],
    [{ correctness: 0.2, tone: 1 }, 'correctness,tone'],
    [{ name: 'thumbs', score: 0 }, 'thumbs'],
    ['thumbs_down', 'thumbs_down'],
    [-1, 'without a name'],
    [[], 'none'],
    ['x'.repeat(70), `${'x'.repeat(60)}…`],
  ])('names feedback %j: %s', (feedback, names) => {
    const { feedback: counted } = count([{ source: { feedback } }]);
    expect(counted.map(({ name }) => name).join()).toBe(names);
    expect(counted.every(({ cases }) => cases === 1)).toBe(true);
  });

  it('groups cases that ask nearly the same, the largest group first', () => {
    const ask = (id: string, input: string) => ({ id, input });
    const parcel = 'Where is my parcel with the number 17, please? It should be here since Monday.';
    const shoes = 'Can I return the shoes that I bought six weeks ago in your shop?';
    const { similar } = count([
      ask('shoes-1', shoes),
      ask('parcel-1', parcel),
      ask('other', 'Speak English to me.'),
      ask('parcel-2', parcel.replace('17', '99')),
      ask('shoes-2', `${shoes}?`),
      ask('parcel-3', parcel.toUpperCase()),
    ]);
    expect(similar).toEqual([
      ['parcel-1', 'parcel-2', 'parcel-3'],
      ['shoes-1', 'shoes-2'],
    ]);
  });
});

it('looks for similar cases in as many as can be compared, and says so where there are more', () => {
  const counter = createDatasetCounter(now);
  const add = (index: number) => counter.add(parse({ id: `${index}`, input: '' }));
  for (let index = 0; index < mostCompared; index += 1) add(index);
  expect(counter.finish().similar).toHaveLength(1);
  add(mostCompared);
  add(mostCompared + 1);
  expect(counter.finish()).toMatchObject({ cases: mostCompared + 2, similar: null });
});

describe('stale cases', () => {
  const one = parse({ id: 'one', input: 'hello', expected: 'a' });
  const find = (
    history: Partial<CaseHistory> | undefined,
    { evalCase = one, staleDays = 90 } = {},
  ) => {
    const remembered = {
      content: computeCaseHash(one),
      first: '2026-01-01',
      last: '2026-11-01',
      replays: 7,
      failed: undefined,
      ...history,
    };
    const finder = createStaleFinder({
      remembered: {
        cases: new Map(history === undefined ? [] : [['one', remembered]]),
        rejected: 0,
      },
      staleDays,
      now,
    });
    finder.add(evalCase);
    const found = finder.finish();
    if (found.kind === 'none') return found;
    const { stale, alive, unknown, edited, ahead } = found;
    return { stale: stale.length, alive, unknown, edited, ahead };
  };
  const none = { stale: 0, alive: 0, unknown: 0, edited: 0, ahead: 0 };

  it.each<readonly [string, Partial<CaseHistory> | undefined, Partial<typeof none>]>([
    ['never failed in months', {}, { stale: 1 }],
    ['has not failed for 90 days of replays', { failed: '2026-08-03' }, { stale: 1 }],
    ['failed 89 days before it was last replayed', { failed: '2026-08-04' }, { alive: 1 }],
    ['never failed, and is new', { first: '2026-10-01' }, { alive: 1 }],
    // Nobody replayed it since: that is no evidence.
    ['was replayed once, long ago', { last: '2026-01-01', replays: 1 }, { alive: 1 }],
    ['was never replayed', undefined, { unknown: 1 }],
    ['was replayed on a day to come', { last: '2026-11-30' }, { ahead: 1 }],
  ])('a case that %s', (_what, history, expected) => {
    expect(find(history)).toEqual({ ...none, ...expected });
  });

  it('knows nothing of a case that was edited since', () => {
    const evalCase = parse({ id: 'one', input: 'hello', expected: 'b' });
    expect(find({}, { evalCase })).toEqual({ ...none, edited: 1 });
    const tagged = parse({ id: 'one', input: 'hello', expected: 'a', tags: ['x'] });
    expect(find({}, { evalCase: tagged })).toEqual({ ...none, stale: 1 });
  });

  it('says with days of its own since when and how often, the most often replayed first', () => {
    const cases = ['a', 'b'].map((id) => parse({ id, input: id }));
    const history = (evalCase: EvalCase, replays: number): readonly [string, CaseHistory] => [
      evalCase.id,
      {
        content: computeCaseHash(evalCase),
        first: '2026-11-01',
        last: '2026-11-08',
        replays,
        failed: undefined,
      },
    ];
    const finder = createStaleFinder({
      remembered: {
        cases: new Map(cases.map((evalCase, index) => history(evalCase, 2 + index))),
        rejected: 3,
      },
      staleDays: 7,
      now,
    });
    for (const evalCase of cases) finder.add(evalCase);
    expect(finder.finish()).toMatchObject({
      staleDays: 7,
      stale: [
        { id: 'b', replays: 3, first: '2026-11-01', last: '2026-11-08', failed: undefined },
        { id: 'a', replays: 2 },
      ],
      rejected: 3,
    });
  });

  it('guesses nothing where no replay is remembered', () => {
    const finder = createStaleFinder({ remembered: undefined, staleDays: 90, now });
    finder.add(one);
    expect(finder.finish()).toEqual({ kind: 'none' });
  });
});
