import { describe, expect, it } from '@jest/globals';
import { createCaseStore } from '../../src/dataset/case-store.ts';
import { createLedger as createOrderedLedger } from '../../src/replay/ledger.ts';
import type { ReplayedCases } from '../../src/replay/replayed-case.ts';
import type { Trial } from '../../src/replay/trial.ts';
import { errored, pairOf, trialsOf } from '../support/trials.ts';

/** A ledger of cases that are replayed in the order of the dataset, if no other is given. */
function createLedger(
  ids: string,
  trials: number,
  order: readonly number[] = [...[...ids].keys()],
) {
  const cases = createCaseStore();
  for (const id of ids) for (const { evalCase } of trialsOf(id, ['PP'])) cases.add(evalCase);
  return createOrderedLedger({ cases, order: Uint32Array.from(order), trials });
}
const scoresOf = (trial: Trial) => (trial.status === 'completed' ? trial.scores : undefined);
const listIds = (cases: ReplayedCases) => Array.from(cases, ({ evalCase }) => evalCase.id);
const notRecorded: Trial = { status: 'errored', kind: 'not_recorded', message: 'no recording' };

describe('createLedger', () => {
  it('knows only what is complete from the head of the order on', () => {
    const ledger = createLedger('abc', 1);
    const [a, b, c] = ['a', 'b', 'c'].flatMap((id, position) => trialsOf(id, ['PP'], { position }));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three pairs');
    ledger.add(c);
    ledger.add(b);
    expect(ledger.complete).toBe(0);
    ledger.add(a);
    expect(ledger.complete).toBe(3);
    expect(listIds(ledger.listFirst(2))).toEqual(['a', 'b']);
    expect(listIds(ledger.listBeyond(2))).toEqual(['c']);
  });

  it('waits for every planned trial of a case', () => {
    const ledger = createLedger('a', 3);
    for (const pair of trialsOf('a', ['PP', 'PF'])) ledger.add(pair);
    expect(ledger.complete).toBe(0);
    ledger.add(trialsOf('a', ['PP', 'PF', 'PP'])[2] ?? pairOf('a', errored, errored));
    expect(ledger.complete).toBe(1);
  });

  it('does without a second trial that recordings do not have, but not without the first', () => {
    const ledger = createLedger('ab', 2);
    const [first] = trialsOf('a', ['PP']);
    if (first === undefined) throw new Error('one pair');
    ledger.add(first);
    ledger.add({ ...first, trial: 1, baseline: notRecorded, candidate: notRecorded });
    ledger.add(pairOf('b', notRecorded, notRecorded, { position: 1 }));
    ledger.add(pairOf('b', notRecorded, notRecorded, { position: 1, trial: 1 }));
    expect(ledger.complete).toBe(2);
    expect(
      Array.from(ledger.listFirst(2), ({ evalCase, planned }) => [
        evalCase.id,
        planned.map(({ trial }) => trial),
      ]),
    ).toEqual([
      ['a', [0]],
      ['b', [0]],
    ]);
  });

  it('lists cases in the order of replay and in that of the dataset, trials by number', () => {
    const ledger = createLedger('abc', 2, [2, 0, 1]);
    const trials = ['a', 'b', 'c'].flatMap((id, position) =>
      trialsOf(id, ['PF', 'FP', 'PP'], { position, fresh: 1 }),
    );
    for (const pair of trials.toReversed()) ledger.add(pair);
    expect(listIds(ledger.listFirst(2))).toEqual(['c', 'a']);
    expect(listIds(ledger.listFirstByDataset(2))).toEqual(['a', 'c']);
    for (const { position, planned, fresh } of ledger.listFirst(3)) {
      expect(planned.map(({ trial }) => trial)).toEqual([0, 1]);
      expect(fresh.map(({ trial }) => trial)).toEqual([2]);
      const wanted = trials.filter((pair) => pair.position === position);
      const outcomes = [...planned, ...fresh].map((pair) =>
        [pair.baseline, pair.candidate].map(scoresOf),
      );
      expect(outcomes).toEqual(wanted.map((pair) => [pair.baseline, pair.candidate].map(scoresOf)));
    }
  });

  it('refuses a case that was not to be replayed', () => {
    const ledger = createLedger('az', 1, [0]);
    const pair = pairOf('z', errored, errored, { position: 1 });
    expect(() => ledger.add(pair)).toThrow(/case z/);
  });
});
