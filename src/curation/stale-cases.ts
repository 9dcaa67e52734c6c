import { computeCaseHash } from '../dataset/case-hash.ts';
import type { EvalCase } from '../dataset/eval-case.ts';

/** How a case went over the replays that are remembered; days as `2026-11-25`. */
export interface CaseHistory {
  /** Hash of what it asked and expected. */
  readonly content: string;
  readonly first: string;
  readonly last: string;
  readonly replays: number;
  /** The last day on which it failed on either side; undefined: never. */
  readonly failed: string | undefined;
}

/** A case that has been replayed for long without failing on any version. */
export interface StaleCase extends Omit<CaseHistory, 'content'> {
  readonly id: string;
}

/** What earlier replays say of the cases of a dataset; all but `rejected` add up to its cases. */
export type ReplayedOutcomes =
  /** No replay is remembered, so nothing can be said. */
  | { readonly kind: 'none' }
  | {
      readonly kind: 'remembered';
      /** From how many days without a failure on a case is stale. */
      readonly staleDays: number;
      readonly stale: readonly StaleCase[];
      /** Replayed, and not stale. */
      readonly alive: number;
      /** Never replayed here. */
      readonly unknown: number;
      /** Edited since they were replayed. */
      readonly edited: number;
      /** Noted on a day that has not come yet, so a clock was wrong. */
      readonly ahead: number;
      /** Lines that could not be used. */
      readonly rejected: number;
    };

/** Takes cases one by one and says at last which are stale, those replayed most often first. */
export interface StaleFinder {
  add(evalCase: EvalCase): void;
  finish(): ReplayedOutcomes;
}

const dayMs = 86_400_000;

/**
 * A case is stale when as many days lie between its last failure, or else its first replay, and its last replay: days
 * on which nobody replayed it at the end are no evidence.
 * @param options.remembered undefined when no replay is
 * @param options.now milliseconds since 1970
 */
export function createStaleFinder(options: {
  readonly remembered:
    | { readonly cases: ReadonlyMap<string, CaseHistory>; readonly rejected: number }
    | undefined;
  readonly staleDays: number;
  readonly now: number;
}): StaleFinder {
  const { remembered, staleDays, now } = options;
  if (remembered === undefined) return { add: () => undefined, finish: () => ({ kind: 'none' }) };
  const stale: StaleCase[] = [];
  const counts = { alive: 0, unknown: 0, edited: 0, ahead: 0 };
  const today = new Date(now).toISOString().slice(0, 10);
  return {
    add(evalCase) {
      const found = remembered.cases.get(evalCase.id);
      if (found === undefined) counts.unknown += 1;
      else if (found.content !== computeCaseHash(evalCase)) counts.edited += 1;
      else if (found.last > today) counts.ahead += 1;
      else if (countQuietDays(found) < staleDays) counts.alive += 1;
      else {
        const { content: _content, ...history } = found;
        stale.push({ id: evalCase.id, ...history });
      }
    },
    finish: () => ({
      kind: 'remembered',
      staleDays,
      stale: stale.toSorted((one, other) => other.replays - one.replays),
      ...counts,
      rejected: remembered.rejected,
    }),
  };
}

const countQuietDays = ({ first, last, failed }: CaseHistory): number =>
  (Date.parse(last) - Date.parse(failed ?? first)) / dayMs;
