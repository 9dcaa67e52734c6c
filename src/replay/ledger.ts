import type { EvalCase } from '../dataset/eval-case.ts';
import { createTrialKeeper } from './kept-trials.ts';
import type { Pair } from './trial.ts';

/** What has come back so far, by case. */
export interface Ledger {
  add(pair: Pair): void;
  /** Cases at the head of the order of which every planned trial is there: only a slow answer decides which. */
  readonly complete: number;
  /** Trials of the first so many cases, in the order of replay. */
  listFirst(cases: number): readonly Pair[];
  /** Trials of cases after the first so many. */
  listBeyond(cases: number): readonly Pair[];
}

/**
 * Keeps pairs by the place of their case in the order of replay. Evidence is only ever taken from the head of that
 * order: what happens to be fast would be no random part of the cases.
 * @param order the cases in the order of replay
 * @param trials planned for each case
 */
export function createLedger(order: readonly EvalCase[], trials: number): Ledger {
  const places = new Map(order.map(({ id }, place) => [id, place]));
  const { keep } = createTrialKeeper();
  const kept: (readonly Pair[])[] = new Array(order.length).fill([]);
  const missing = new Uint16Array(order.length).fill(trials);
  let complete = 0;
  return {
    add(pair) {
      const place = places.get(pair.evalCase.id);
      if (place === undefined) throw new Error(`case ${pair.evalCase.id} was not to be replayed`);
      if (!isAbsent(pair)) {
        const { baseline, candidate } = pair;
        const own = { ...pair, baseline: keep(baseline), candidate: keep(candidate) };
        // Made anew: a list that grows by itself takes room for sixteen more.
        kept[place] = [...(kept[place] ?? []), own];
      }
      if (pair.fresh) return;
      missing[place] = Math.max(0, (missing[place] ?? 0) - 1);
      while (complete < order.length && missing[complete] === 0) complete += 1;
    },
    get complete() {
      return complete;
    },
    listFirst: (cases) => kept.slice(0, cases).flat(),
    listBeyond: (cases) => kept.slice(cases).flat(),
  };
}

/** Recordings may hold one trial of each case; that there is no second one is no error. */
function isAbsent({ trial, baseline, candidate }: Pair): boolean {
  return (
    trial > 0 &&
    [baseline, candidate].some((side) => side.status === 'errored' && side.kind === 'not_recorded')
  );
}
