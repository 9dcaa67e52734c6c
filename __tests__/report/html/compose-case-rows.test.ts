import { describe, expect, it } from '@jest/globals';
import { evalCaseSchema } from '../../../src/dataset/eval-case.ts';
import type { Pair, Trial } from '../../../src/replay/trial.ts';
import { caseRowSchema } from '../../../src/report/html/case-row.ts';
import { composeCaseRows } from '../../../src/report/html/compose-case-rows.ts';
import { addToIndex, createIndex } from '../../../src/report/html/compose-index.ts';
import { metricOf, replayedOf, scored, trialOf, unscored } from '../../support/trials.ts';

const errored: Trial = { status: 'errored', kind: 'timeout', message: 'no answer in 60 s' };
const passing = trialOf({ scores: [scored(1)] });
const failing = trialOf({ scores: [scored(0)] });

const pairOf = (
  id: string,
  sides: Pick<Pair, 'baseline' | 'candidate'>,
  more: Partial<Pair> = {},
): Pair => ({
  position: 0,
  evalCase: evalCaseSchema.parse({
    id,
    input: { note: 'short', question: `the question of ${id}` },
  }),
  trial: 0,
  fresh: false,
  ...sides,
  ...more,
});

const composeRows = (
  pairs: readonly Pair[],
  changes: { readonly beyond?: readonly Pair[]; readonly baselineOnly?: boolean } = {},
) =>
  [
    ...composeCaseRows({
      suite: 'support',
      metrics: [metricOf('resolution')],
      replayed: replayedOf(pairs),
      beyond: replayedOf(changes.beyond ?? []),
      baselineOnly: changes.baselineOnly ?? false,
    }),
  ].map((row) => caseRowSchema.parse(JSON.parse(JSON.stringify(row))));

describe('rows of the case log', () => {
  it('say how each case went, as the report counts it', () => {
    const rows = composeRows([
      pairOf('a', { baseline: passing, candidate: failing }),
      pairOf('b', { baseline: failing, candidate: passing }),
      pairOf('c', { baseline: passing, candidate: passing }),
      pairOf('d', { baseline: failing, candidate: failing }),
      pairOf('e', { baseline: passing, candidate: errored }),
      pairOf('f', { baseline: passing, candidate: trialOf({ scores: [unscored] }) }),
    ]);
    expect(rows.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual([
      'a relapse',
      'b fix',
      'c pass',
      'd fail',
      'e errored',
      'f unscored',
    ]);
    expect(rows[4]?.trials[0]?.candidate).toEqual({
      error: 'timeout',
      message: 'no answer in 60 s',
    });
    expect(rows[0]?.summary).toBe('the question of a');
  });

  it('point at the trial that flipped, and know fresh trials from planned ones', () => {
    const fresh = { fresh: true };
    const [row] = composeRows([
      pairOf('a', { baseline: passing, candidate: failing }),
      pairOf('a', { baseline: passing, candidate: passing }, { ...fresh, trial: 1 }),
      pairOf('a', { baseline: passing, candidate: passing }, { ...fresh, trial: 2 }),
    ]);
    expect(row).toMatchObject({
      outcome: 'flaky',
      shown: 0,
      passes: { candidate: { passed: 2, trials: 3 } },
    });
    expect(row?.trials.map((trial) => trial.fresh)).toEqual([false, true, true]);
  });

  it('keep what was in flight when enough was known apart', () => {
    const sides = { baseline: passing, candidate: failing };
    const rows = composeRows([pairOf('a', sides)], { beyond: [pairOf('b', sides)] });
    expect(rows.map(({ id, counted }) => [id, counted])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('call what differs between two replays of one variant noise', () => {
    const sides = { baseline: passing, candidate: failing };
    expect(composeRows([pairOf('a', sides)], { baselineOnly: true })[0]?.outcome).toBe('flaky');
  });

  it('leave unknown costs and scores unknown in the index', () => {
    const dear = trialOf({ scores: [scored(1)], cost: null });
    const [row] = composeRows([
      pairOf('a', { baseline: dear, candidate: passing }),
      pairOf('a', { baseline: passing, candidate: trialOf({ scores: [unscored] }) }, { trial: 1 }),
    ]);
    const index = createIndex();
    if (row !== undefined) addToIndex(index, row, 0);
    expect(index.baseline[0]).toMatchObject({ cost_usd: null, scores: [1] });
    expect(index.candidate[0]).toMatchObject({ scores: [null] });
  });
});
