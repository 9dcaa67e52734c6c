import type { CaseStore } from '../dataset/case-store.ts';
import type { PairRequest } from './replay-suite.ts';

/** The planned trials of the cases at these positions; each case is read when its turn comes. */
export function* listPlanned(
  cases: CaseStore,
  positions: Iterable<number>,
  trials: number,
): Generator<PairRequest> {
  for (const position of positions) {
    const evalCase = cases.at(position);
    for (let trial = 0; trial < trials; trial += 1)
      yield { position, evalCase, trial, fresh: false };
  }
}
