import type { EvalCase } from '../dataset/eval-case.ts';
import type { Pair } from '../replay/trial.ts';

/** Everything that was replayed of one case. */
export interface ReplayedCase {
  readonly evalCase: EvalCase;
  /** Trials as planned: the evidence of metrics. */
  readonly planned: readonly Pair[];
  /** Trials since then, of a case that flipped: they only say whether the flip holds. */
  readonly fresh: readonly Pair[];
}

/** Of most cases; one list for all of them. */
const none: readonly Pair[] = [];

/** Puts the trials of each case together, by number, in the order in which the cases appear. */
export function groupByCase(pairs: readonly Pair[]): readonly ReplayedCase[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const group = groups.get(pair.evalCase.id);
    if (group === undefined) groups.set(pair.evalCase.id, [pair]);
    else group.push(pair);
  }
  return Array.from(groups.values(), (group) => {
    const [first] = group;
    if (first === undefined) throw new Error('a case without a trial was grouped');
    if (group.length === 1 && !first.fresh)
      return { evalCase: first.evalCase, planned: group, fresh: none };
    const byNumber = group.toSorted((one, other) => one.trial - other.trial);
    return {
      evalCase: first.evalCase,
      planned: byNumber.filter(({ fresh }) => !fresh),
      fresh: byNumber.filter(({ fresh }) => fresh),
    };
  });
}
