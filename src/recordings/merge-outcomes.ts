import { maximumAgeMs } from './recording-store.ts';

/** How a case went over the replays that are remembered. Days are UTC's, as `2026-11-25`. */
export interface RememberedCase {
  /** Hash of what it asked and expected then: an edited case begins anew. */
  readonly content: string;
  readonly first: string;
  readonly last: string;
  /** In how many replays of a suite something is known of it. */
  readonly replays: number;
  /** The last day on which it failed on either side; undefined: never. */
  readonly failed: string | undefined;
}

/** What is remembered of one dataset. */
export interface RememberedOutcomes {
  /** By id, those noted last at the end. */
  readonly cases: ReadonlyMap<string, RememberedCase>;
  /** The day on which each replay was noted first, by its key, as long as its evidence is used again. */
  readonly recent: ReadonlyMap<string, string>;
}

/** How a case went in one replay, of which something is known. */
export interface NotedCase {
  readonly id: string;
  readonly content: string;
  /** On either side, in any trial. */
  readonly failed: boolean;
}

/** Above the largest suite that is remembered, so that cases of two suites have room, and those that were removed go. */
const mostCases = 40_000;

/**
 * Adds a replay to what is remembered. One whose key is known repeats what was received then, so it counts for those
 * cases alone that were not noted since. A clock that goes back moves no day: a later replay is not an earlier one.
 * @param replay.key of the same evidence, the same
 */
export function mergeOutcomes(
  kept: RememberedOutcomes,
  replay: { readonly key: string; readonly cases: Iterable<NotedCase>; readonly at: Date },
): RememberedOutcomes {
  const day = toDay(replay.at);
  const oldest = toDay(new Date(replay.at.getTime() - maximumAgeMs));
  const recent = new Map([...kept.recent].filter(([, noted]) => noted >= oldest));
  const since = recent.get(replay.key);
  if (since === undefined) recent.set(replay.key, day);
  const cases = new Map(kept.cases);
  for (const noted of replay.cases) {
    const known = cases.get(noted.id);
    cases.delete(noted.id);
    cases.set(
      noted.id,
      known?.content === noted.content
        ? addReplay(known, { failed: noted.failed, day, since })
        : {
            content: noted.content,
            first: day,
            last: day,
            replays: 1,
            failed: noted.failed ? day : undefined,
          },
    );
  }
  return { cases: new Map([...cases].slice(-mostCases)), recent };
}

function addReplay(
  known: RememberedCase,
  {
    failed,
    day,
    since,
  }: { readonly failed: boolean; readonly day: string; readonly since: string | undefined },
): RememberedCase {
  if (since !== undefined && known.last >= since)
    return failed ? { ...known, failed: later(known.failed ?? since, since) } : known;
  const last = later(known.last, day);
  return { ...known, last, replays: known.replays + 1, failed: failed ? last : known.failed };
}

const toDay = (moment: Date): string => moment.toISOString().slice(0, 10);

const later = (one: string, other: string): string => (one > other ? one : other);
