import { createNumberColumn } from '../columns/number-column.ts';
import { createTrialKeeper } from './kept-trials.ts';
import type { TrialPair } from './replayed-case.ts';

/** Pairs of trials by the place of their case, in columns. */
export interface KeptPairs {
  add(place: number, pair: TrialPair): void;
  has(place: number): boolean;
  /** Pairs of one case by number, made anew at every call. */
  list(place: number): {
    readonly planned: readonly TrialPair[];
    readonly fresh: readonly TrialPair[];
  };
}

/** Stands for no row. */
const none = -1;
/** Of most cases. */
const nothing: readonly TrialPair[] = [];

/** @param places of cases, counted from 0 */
export function createKeptPairs(places: number): KeptPairs {
  const { keep, at } = createTrialKeeper();
  /** The row of the last pair of each case, and of each row the one before of the same case. */
  const last = new Int32Array(places).fill(none);
  const before = createNumberColumn('int32', places);
  /** Twice the number of the trial, and one more where it is fresh. */
  const numbers = createNumberColumn('uint32', places);
  const baselines = createNumberColumn('int32', places);
  const candidates = createNumberColumn('int32', places);
  const read = (row: number): TrialPair => {
    const number = numbers.at(row) ?? 0;
    return {
      trial: Math.floor(number / 2),
      fresh: number % 2 === 1,
      baseline: at(baselines.at(row) ?? 0),
      candidate: at(candidates.at(row) ?? 0),
    };
  };
  return {
    add(place, { trial, fresh, baseline, candidate }) {
      last[place] = before.push(last[place] ?? none);
      numbers.push(2 * trial + (fresh ? 1 : 0));
      baselines.push(keep(baseline));
      candidates.push(keep(candidate));
    },
    has: (place) => (last[place] ?? none) !== none,
    list(place) {
      const pairs: TrialPair[] = [];
      for (let row = last[place] ?? none; row !== none; row = before.at(row) ?? none)
        pairs.push(read(row));
      const [first] = pairs;
      if (pairs.length === 1 && first?.fresh === false) return { planned: pairs, fresh: nothing };
      // As they came in, so that equal numbers keep their order.
      const byNumber = pairs.toReversed().toSorted((one, other) => one.trial - other.trial);
      return {
        planned: byNumber.filter(({ fresh }) => !fresh),
        fresh: byNumber.filter(({ fresh }) => fresh),
      };
    },
  };
}
