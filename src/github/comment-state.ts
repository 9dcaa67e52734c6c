import { z } from 'zod';
import type { EarlierPush } from '../report/earlier-push.ts';
import { verdictSchema } from '../report/report.ts';
import { packJson } from './packed-json.ts';

/** What a part of our comment remembers of the pull request, for its next push. It never touches a verdict. */
export interface CommentState {
  /** The newest first, each commit once. */
  readonly pushes: readonly EarlierPush[];
}

export const emptyState: CommentState = { pushes: [] };

/** This push, the one before, and one for a branch that goes back to an older commit. */
export const keptPushes = 3;
/** Relapses of a suite that are remembered at most; beyond them nothing is called new. */
const keptRelapses = 300;

/** A commit id in full. */
export const commitSchema = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const longestName = 300;
const name = z.string().max(longestName);

const suiteSchema = z.strictObject({
  name,
  fingerprint: z.string().max(128),
  complete: z.boolean(),
  relapses: z.array(z.tuple([name, commitSchema])).max(keptRelapses),
});

/** The form in which pushes are kept. */
export const storedPushesSchema = z
  .array(
    z.strictObject({
      sha: commitSchema,
      verdict: verdictSchema,
      headline: z.string().max(600),
      suites: z.array(suiteSchema).max(1_000),
    }),
  )
  .max(keptPushes);
type StoredPush = z.output<typeof storedPushesSchema>[number];

/**
 * As much of it as fits. What does not is forgotten, and the suite it is of is no longer complete.
 * @param limit characters of it packed
 */
export function storeState(state: CommentState, limit: number): readonly StoredPush[] {
  const pushes = state.pushes.slice(0, keptPushes).map(storePush);
  for (let kept = keptRelapses; ; kept = Math.floor(kept / 2)) {
    const cut = pushes.map((push) => cutRelapses(push, kept));
    for (let count = cut.length; count > 0; count -= 1) {
      const some = cut.slice(0, count);
      // Two pushes at least, unless not even their names fit: this one and the one it is compared with.
      if (packJson(some).length <= limit && (count >= Math.min(2, cut.length) || kept === 0))
        return some;
    }
    if (kept === 0) return [];
  }
}

function storePush({ sha, verdict, headline, suites }: EarlierPush): StoredPush {
  return {
    sha,
    verdict,
    headline: headline.slice(0, 600).toWellFormed(),
    suites: [...suites]
      .filter(([suiteName]) => suiteName.length <= longestName)
      .map(([suiteName, { fingerprint, complete, relapses }]) => ({
        name: suiteName,
        // Enough to tell two variants apart.
        fingerprint: fingerprint.slice(0, 16),
        complete,
        relapses: [...relapses],
      })),
  };
}

function cutRelapses(push: StoredPush, kept: number): StoredPush {
  return {
    ...push,
    suites: push.suites.map((suite) =>
      suite.relapses.length <= kept
        ? suite
        : { ...suite, complete: false, relapses: suite.relapses.slice(0, kept) },
    ),
  };
}

export function restoreState(stored: readonly StoredPush[]): CommentState {
  return { pushes: stored.map(restorePush) };
}

function restorePush({ suites, ...push }: StoredPush): EarlierPush {
  return {
    ...push,
    suites: new Map(
      suites.map(({ name: suiteName, relapses, ...suite }) => [
        suiteName,
        { ...suite, relapses: new Map(relapses) },
      ]),
    ),
  };
}

/** The push that `sha` is compared with: the newest other one, so that the same commit once more changes nothing. */
export function findEarlier({ pushes }: CommentState, sha: string): EarlierPush | undefined {
  return pushes.find((push) => push.sha !== sha);
}

/** The state with this push as the newest. */
export function addPush({ pushes }: CommentState, push: EarlierPush): CommentState {
  return { pushes: [push, ...pushes.filter(({ sha }) => sha !== push.sha)].slice(0, keptPushes) };
}
