import { describe, expect, it } from '@jest/globals';
import { createLedger } from '../../src/replay/ledger.ts';
import type { Trial } from '../../src/replay/trial.ts';
import { errored, pairOf, trialsOf } from '../support/trials.ts';

const cases = (ids: string) =>
  [...ids].flatMap((id) => trialsOf(id, ['PP'])).map((p) => p.evalCase);
const notRecorded: Trial = { status: 'errored', kind: 'not_recorded', message: 'no recording' };

describe('createLedger', () => {
  it('knows only what is complete from the head of the order on', () => {
    const ledger = createLedger(cases('abc'), 1);
    const [a, b, c] = ['a', 'b', 'c'].flatMap((id) => trialsOf(id, ['PP']));
    if (a === undefined || b === undefined || c === undefined) throw new Error('three pairs');
    ledger.add(c);
    ledger.add(b);
    expect(ledger.complete).toBe(0);
    ledger.add(a);
    expect(ledger.complete).toBe(3);
    expect(ledger.listFirst(2).map(({ evalCase }) => evalCase.id)).toEqual(['a', 'b']);
    expect(ledger.listBeyond(2).map(({ evalCase }) => evalCase.id)).toEqual(['c']);
  });

  it('waits for every planned trial of a case', () => {
    const ledger = createLedger(cases('a'), 3);
    for (const pair of trialsOf('a', ['PP', 'PF'])) ledger.add(pair);
    expect(ledger.complete).toBe(0);
    ledger.add(trialsOf('a', ['PP', 'PF', 'PP'])[2] ?? pairOf('a', errored, errored));
    expect(ledger.complete).toBe(1);
  });

  it('does without a second trial that recordings do not have, but not without the first', () => {
    const ledger = createLedger(cases('ab'), 2);
    const [first] = trialsOf('a', ['PP']);
    if (first === undefined) throw new Error('one pair');
    ledger.add(first);
    ledger.add({ ...first, trial: 1, baseline: notRecorded, candidate: notRecorded });
    ledger.add(pairOf('b', notRecorded, notRecorded));
    ledger.add(pairOf('b', notRecorded, notRecorded, { trial: 1 }));
    expect(ledger.complete).toBe(2);
    expect(ledger.listFirst(2).map(({ evalCase, trial }) => [evalCase.id, trial])).toEqual([
      ['a', 0],
      ['b', 0],
    ]);
  });

  it('refuses a case that was not to be replayed', () => {
    expect(() => createLedger(cases('a'), 1).add(pairOf('z', errored, errored))).toThrow(/case z/);
  });
});
