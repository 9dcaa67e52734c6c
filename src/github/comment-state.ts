import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { z } from 'zod';
import type { EarlierPush } from '../report/earlier-push.ts';
import { verdictSchema } from '../report/report.ts';

/** What our comment remembers of the pull request, for the next push. It never touches a verdict. */
export interface CommentState {
  /** The newest first, each commit once. */
  readonly pushes: readonly EarlierPush[];
}

export const emptyState: CommentState = { pushes: [] };

/** Characters of the whole line; the comment has 65,536. */
export const maximumStateLength = 6_000;
/** Bytes that a line may unpack to: base64 of 6,000 characters can hold a bomb. */
const maximumBytes = 512 * 1024;
/** This push, the one before, and one for a branch that goes back to an older commit. */
const keptPushes = 3;
/** Relapses of a suite that are remembered at most; beyond them nothing is called new. */
const keptRelapses = 300;

const pattern = /^<!-- pawl:state ([A-Za-z0-9_-]+) -->$/;
const commit = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const longestName = 300;
const name = z.string().max(longestName);

const suiteSchema = z.strictObject({
  name,
  fingerprint: z.string().max(128),
  complete: z.boolean(),
  relapses: z.array(z.tuple([name, commit])).max(keptRelapses),
});
const stateSchema = z.strictObject({
  version: z.literal(1),
  pushes: z
    .array(
      z.strictObject({
        sha: commit,
        verdict: verdictSchema,
        headline: z.string().max(600),
        suites: z.array(suiteSchema).max(1_000),
      }),
    )
    .max(keptPushes),
});
type StoredState = z.output<typeof stateSchema>;
type StoredPush = StoredState['pushes'][number];

/**
 * A line that GitHub does not show: a comment in base64url of deflated JSON, so that nothing in it can end the
 * comment or look like another line of ours. What does not fit is forgotten, and the suite it is of is no longer
 * complete.
 */
export function renderState(state: CommentState): string {
  const pushes = state.pushes.slice(0, keptPushes).map(storePush);
  for (let kept = keptRelapses; ; kept = Math.floor(kept / 2)) {
    const cut = pushes.map((push) => cutRelapses(push, kept));
    for (let count = cut.length; count > 0; count -= 1) {
      const line = encode(cut.slice(0, count));
      // Two pushes at least, unless not even their names fit: this one and the one it is compared with.
      if (line.length <= maximumStateLength && (count >= Math.min(2, cut.length) || kept === 0))
        return line;
    }
    if (kept === 0) return encode([]);
  }
}

function encode(pushes: readonly StoredPush[]): string {
  const stored: StoredState = { version: 1, pushes: [...pushes] };
  const packed = deflateRawSync(Buffer.from(JSON.stringify(stored)), { level: 9 });
  return `<!-- pawl:state ${packed.toString('base64url')} -->`;
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

/** Reads the line back; a line that is damaged, forged beyond form or of another version remembers nothing. */
export function parseState(line: string | undefined): CommentState {
  const packed = pattern.exec(line ?? '')?.[1];
  if (packed === undefined || packed.length > 2 * maximumStateLength) return emptyState;
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), {
      maxOutputLength: maximumBytes,
    });
    const stored = stateSchema.parse(JSON.parse(bytes.toString('utf8')));
    return { pushes: stored.pushes.map(restorePush) };
  } catch {
    return emptyState;
  }
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
