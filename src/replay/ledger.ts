import { createNumberColumn } from '../columns/number-column.ts';
import type { CaseStore } from '../dataset/case-store.ts';
import { createKeptPairs, type KeptPairs } from './kept-pairs.ts';
import type { ReplayedCase, ReplayedCases } from './replayed-case.ts';
import type { Pair } from './trial.ts';

/** What has come back so far, by case. */
export interface Ledger {
  add(pair: Pair): void;
  /** Cases at the head of the order of which every planned trial is there: only a slow answer decides which. */
  readonly complete: number;
  /** What there is of the first so many cases, in the order of replay. */
  listFirst(cases: number): ReplayedCases;
  /** The same in the order of the dataset. */
  listFirstByDataset(cases: number): ReplayedCases;
  /** What there is of cases after the first so many, in the order of replay. */
  listBeyond(cases: number): ReplayedCases;
}

/**
 * Keeps pairs by the place of their case in the order of replay. Evidence is only ever taken from the head of that
 * order: what happens to be fast would be no random part of the cases.
 * @param options.order positions of cases in the order of replay
 * @param options.trials planned for each case
 */
export function createLedger(options: {
  readonly cases: CaseStore;
  readonly order: Uint32Array;
  readonly trials: number;
}): Ledger {
  const { cases, order, trials } = options;
  /** By position of the case; the length of the order stands for a case that is not in it. */
  const places = new Uint32Array(cases.length).fill(order.length);
  for (const [place, position] of order.entries()) places[position] = place;
  const kept = createKeptPairs(order.length);
  const missing = new Uint16Array(order.length).fill(trials);
  let complete = 0;
  const placeOf = (position: number) => places[position] ?? order.length;
  const list = (positions: Uint32Array, isWanted: (place: number) => boolean): ReplayedCases => {
    const wanted = createNumberColumn('uint32', positions.length);
    for (const position of positions) {
      const place = placeOf(position);
      if (kept.has(place) && isWanted(place)) wanted.push(position);
    }
    return {
      length: wanted.length,
      *[Symbol.iterator]() {
        for (const position of wanted.list()) {
          const next = new LedgerCase(cases, position, () => kept.list(placeOf(position)));
          yield next;
          next.forget();
        }
      },
    };
  };
  return {
    add(pair) {
      const place = placeOf(pair.position);
      if (place === order.length)
        throw new Error(`case ${pair.evalCase.id} was not to be replayed`);
      if (!isAbsent(pair)) kept.add(place, pair);
      if (pair.fresh) return;
      missing[place] = Math.max(0, (missing[place] ?? 0) - 1);
      while (complete < order.length && missing[complete] === 0) complete += 1;
    },
    get complete() {
      return complete;
    },
    listFirst: (first) => list(order.subarray(0, first), () => true),
    listFirstByDataset: (first) =>
      list(
        Uint32Array.from({ length: cases.length }, (_, position) => position),
        (place) => place < first,
      ),
    listBeyond: (first) => list(order.subarray(first), () => true),
  };
}

/** A case that reads itself when it is asked. */
class LedgerCase implements ReplayedCase {
  readonly position: number;
  readonly #cases: CaseStore;
  readonly #listPairs: () => ReturnType<KeptPairs['list']>;
  #evalCase: ReplayedCase['evalCase'] | undefined;
  #pairs: ReturnType<KeptPairs['list']> | undefined;

  constructor(cases: CaseStore, position: number, listPairs: () => ReturnType<KeptPairs['list']>) {
    this.position = position;
    this.#cases = cases;
    this.#listPairs = listPairs;
  }

  /** Lets go of what was read; who still holds the case reads it again. */
  forget(): void {
    this.#evalCase = undefined;
    this.#pairs = undefined;
  }

  get planned(): ReplayedCase['planned'] {
    this.#pairs ??= this.#listPairs();
    return this.#pairs.planned;
  }

  get fresh(): ReplayedCase['fresh'] {
    this.#pairs ??= this.#listPairs();
    return this.#pairs.fresh;
  }

  get evalCase(): ReplayedCase['evalCase'] {
    this.#evalCase ??= this.#cases.at(this.position);
    return this.#evalCase;
  }

  get pinned(): boolean {
    return this.#cases.isPinned(this.position);
  }

  get tags(): readonly string[] {
    return this.#cases.tagsAt(this.position);
  }
}

/** Recordings may hold one trial of each case; that there is no second one is no error. */
function isAbsent({ trial, baseline, candidate }: Pair): boolean {
  return (
    trial > 0 &&
    [baseline, candidate].some((side) => side.status === 'errored' && side.kind === 'not_recorded')
  );
}
