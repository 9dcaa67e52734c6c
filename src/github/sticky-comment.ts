import type { IssueComment } from './client.ts';
import { composeBody, type OwnPart } from './comment-body.ts';
import {
  ageParts,
  type CommentPart,
  type CommentParts,
  compareRuns,
  compareVersions,
  isSameWriter,
  mergeParts,
  type PartStamp,
} from './comment-part.ts';
import { type CommentState, emptyState } from './comment-state.ts';
import {
  explain,
  type Listed,
  listOwn,
  removeDuplicates,
  type StickyComment,
  type Written,
  writeComment,
} from './own-comments.ts';

/** What became of the comment. A comment that could not be written never changes the verdict. */
export type CommentOutcome =
  | {
      readonly kind: 'created' | 'updated';
      readonly url: string | undefined;
      /** What did not go smoothly, if anything. */
      readonly reason?: string | undefined;
    }
  /** Not written on purpose: the report is no longer about the pull request's head. */
  | { readonly kind: 'skipped'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };

export interface StickyCommentOptions extends StickyComment, PartStamp {
  /** Asked again when another job wrote in between. */
  readonly compose: ComposePart;
  /**
   * Progress gives way to a result of the same run; an ending takes the place of the same run's progress, and of
   * nothing else.
   */
  readonly kind: 'progress' | 'result' | 'ending';
  readonly currentHeadSha: () => Promise<string>;
  /** Waits before what was written is looked at again; `collisions` is how often it had to be written again. */
  readonly pause: (collisions: number) => Promise<void>;
}

/** A part after what it remembers now: what it shows, what it tells, and what is to be remembered. */
export type ComposePart = (state: CommentState) => Pick<OwnPart, 'render' | 'tells' | 'state'>;

/** Rounds of reading, writing and looking again; progress, which does not wait between them, has fewer. */
const maximumRounds = { progress: 4, result: 10, ending: 10 } as const;
/** Looks at a comment that others keep writing, with everything in it. */
const maximumLooks = 2;

/** Why this job leaves its part to what stands in it; undefined where it does not. */
function findPrecedence(
  standing: CommentPart | undefined,
  own: StickyCommentOptions,
): string | undefined {
  if (standing === undefined) return undefined;
  const isProgress = standing.tells.kind === 'progress';
  const later = compareRuns(standing, own);
  if (later === undefined) {
    const isOpen = standing.headSha === own.headSha && isProgress;
    return own.kind === 'ending' && !isOpen ? 'it has a result' : undefined;
  }
  if (later > 0) return 'a later run of this commit has written it';
  // Of the jobs of one run none hides the result of another behind its own progress.
  const isSettled = later === 0 && !isProgress;
  if (own.kind === 'progress' && isSettled) return 'another job of this run has written it';
  return own.kind === 'ending' && (later < 0 || isSettled) ? 'it has a result' : undefined;
}

/** What a job knows from round to round. */
interface Memory {
  /** The newest version of every part that was seen or written. */
  readonly parts: CommentParts;
  /** The last writing, and the text that stood in the comment when it was last written or looked at. */
  readonly written: (Written & { readonly text: string }) | undefined;
  readonly writings: number;
  /** How often everything was there, since the last writing, and somebody else had written. */
  readonly looks: number;
}

/** The outcome, or what is known when the comment has to be looked at again. */
type Round = { readonly outcome: CommentOutcome } | { readonly memory: Memory };

async function takeRound(
  options: StickyCommentOptions,
  logins: ReadonlySet<string>,
  memory: Memory,
): Promise<Round> {
  const { headSha } = options;
  const listed = await listOwn(options, logins);
  const aged = listed.map((one) => ageParts(one.parts, one.headSha, headSha));
  const parts = mergeParts(memory.parts, aged.flat(), headSha);
  const standing = parts.get(options.part);
  const isOurs = standing !== undefined && isSameWriter(standing, options);
  if (memory.written === undefined || !isOurs) {
    const precedence = findPrecedence(standing, options);
    if (precedence !== undefined) return { outcome: { kind: 'skipped', reason: precedence } };
  } else if (isWhole(parts, aged[0] ?? [], headSha) || listed.length === 0)
    // GitHub may not list at once what was just written.
    return settle(options, listed, { ...memory, parts, written: memory.written });
  // Asked last before writing, so that the moment in which a push goes unseen is short.
  if ((await options.currentHeadSha()) !== headSha)
    return { outcome: { kind: 'skipped', reason: 'a newer commit was pushed' } };
  return { memory: await writePart(options, listed[0]?.comment, { ...memory, parts }) };
}

/**
 * Ends where every part is in the comment and nobody wrote since the last look. Where somebody did, who may have put
 * back what a third one lost, that third one may be about to write again.
 */
async function settle(
  options: StickyCommentOptions,
  [first, ...duplicates]: readonly Listed[],
  memory: Memory & { readonly written: Written & { readonly text: string } },
): Promise<Round> {
  const { kind, url, text } = memory.written;
  const found = first?.comment.body ?? text;
  if (options.kind !== 'progress' && found !== text && memory.looks < maximumLooks)
    return {
      memory: { ...memory, written: { ...memory.written, text: found }, looks: memory.looks + 1 },
    };
  const reason = await removeDuplicates(options.comments, duplicates);
  return { outcome: { kind, url: first?.comment.url ?? url, reason } };
}

/** Written again in a later round it is the same version. */
async function writePart(
  options: StickyCommentOptions,
  kept: IssueComment | undefined,
  memory: Memory,
): Promise<Memory> {
  const { part: name, headSha, run, marker } = options;
  const standing = memory.parts.get(name);
  const isAgain = memory.written !== undefined && standing && isSameWriter(standing, options);
  const { text, own } = composeBody({
    marker,
    headSha,
    own: {
      name,
      headSha,
      run,
      turn: standing === undefined ? 1 : standing.turn + Number(!isAgain),
      missed: 0,
      ...options.compose(standing?.state ?? emptyState),
    },
    others: [...memory.parts.values()].filter((part) => part.name !== name),
  });
  const written = await writeComment(options, { kept, text });
  const { kind } = memory.written ?? written ?? { kind: 'updated' };
  return {
    parts: new Map(memory.parts).set(name, own),
    written: written === undefined ? memory.written : { ...written, kind, text },
    writings: memory.writings + 1,
    looks: 0,
  };
}

/** Whether a comment has every part that is known, as new as it is known. */
function isWhole(parts: CommentParts, shown: readonly CommentPart[], headSha: string): boolean {
  const found = new Map(shown.map((part) => [part.name, part]));
  return [...parts.values()].every((part) => {
    const own = found.get(part.name);
    return own !== undefined && compareVersions(own, part, headSha) >= 0;
  });
}

/** This job's part as it stands in our comment; undefined when there is none. Throws what octokit throws. */
export async function loadCommentPart(options: StickyComment): Promise<CommentPart | undefined> {
  const [kept] = await listOwn(options, await options.findOwnLogins());
  return kept?.parts.find(({ name }) => name === options.part);
}

/**
 * Writes this job's part of the one comment of this key on the pull request, and leaves the parts of other jobs as they
 * are. Ours are comments whose author is us and whose first line is the marker; a marker that somebody else writes
 * counts for nothing. Written only while `headSha` is the head.
 * GitHub has no conditional update of comments, so jobs that write at the same time can lose each other's parts. Each
 * looks again after a pause, and writes again whatever it knows of and does not find; duplicates are merged and removed.
 * Left open: a job that is suspended between reading and writing for longer than others look.
 * @returns always; a failure is an outcome with its reason
 */
export async function postStickyComment(options: StickyCommentOptions): Promise<CommentOutcome> {
  try {
    const logins = await options.findOwnLogins();
    let memory: Memory = { parts: new Map(), written: undefined, writings: 0, looks: 0 };
    for (let round = 0; round < maximumRounds[options.kind]; round += 1) {
      const next = await takeRound(options, logins, memory);
      if ('outcome' in next) return next.outcome;
      memory = next.memory;
      await options.pause(Math.max(0, memory.writings - 1));
    }
    return { kind: 'failed', reason: 'other jobs kept writing over the comment' };
  } catch (error) {
    return { kind: 'failed', reason: explain(error) };
  }
}
