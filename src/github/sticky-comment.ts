import { messageOf } from '../errors.ts';
import type { IssueComment, IssueComments } from './client.ts';
import {
  type CommentState,
  emptyState,
  maximumStateLength,
  parseState,
  renderState,
} from './comment-state.ts';
import { statusOf } from './patience.ts';

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

/** The comment of a key on a pull request. */
export interface StickyComment {
  readonly comments: IssueComments;
  /** Logins whose comments count as ours. */
  readonly findOwnLogins: () => Promise<ReadonlySet<string>>;
  /** Number of the pull request. */
  readonly number: number;
  /** From `renderMarker`. */
  readonly marker: string;
}

export interface StickyCommentOptions extends StickyComment {
  /** Asked again when another job wrote in between. */
  readonly compose: ComposeComment;
  /** The commit that the body is about. */
  readonly headSha: string;
  /** Of two runs about one commit the later has the last word. Undefined: outside of a run. */
  readonly run?: RunNumber | undefined;
  /**
   * Progress gives way to a result of the same run; an ending takes the place of the same run's progress, and of
   * nothing else.
   */
  readonly kind: 'progress' | 'result' | 'ending';
  readonly currentHeadSha: () => Promise<string>;
}

/**
 * The comment after what our comment remembers now: Markdown of at most `maximumBodyLength(marker)` characters, and
 * what is to be remembered.
 */
export type ComposeComment = (state: CommentState) => {
  readonly body: string;
  readonly state: CommentState;
};

/** GITHUB_RUN_ID, which grows from run to run, and GITHUB_RUN_ATTEMPT. */
export interface RunNumber {
  readonly id: number;
  readonly attempt: number;
}

/** GitHub refuses a longer comment with 422. */
const githubBodyLimit = 65_536;
/** Rounds of write, read back and settle with another job that writes at the same time. */
const maximumRounds = 4;

/** First line of our comment: jobs with other keys keep comments of their own. Invisible when rendered. */
export function renderMarker(commentKey: string): string {
  return `<!-- pawl:comment ${commentKey} -->`;
}

/** Second line: tells which job's report stands in the comment, so that a lost race is seen. */
function renderStamp({ headSha, run, kind }: Stamp): string {
  const by = run === undefined ? '' : ` run ${run.id}.${run.attempt}`;
  const until = kind === 'progress' ? ' replaying' : '';
  return `<!-- pawl:commit ${headSha}${by}${until} -->`;
}

type Stamp = Pick<StickyCommentOptions, 'headSha' | 'run' | 'kind'>;

const stampPattern = /^<!-- pawl:commit (\w+)(?: run (\d+)\.(\d+))?( replaying)? -->$/;

/** Of a comment of ours: the commit that it tells of, and where its body begins. */
export function readSticky(
  body: string,
  marker: string,
): { readonly headSha: string | undefined; readonly firstLine: string | undefined } | undefined {
  const [first, stamp, , firstLine] = body.split(/\r?\n/, 4);
  if (first !== marker) return undefined;
  return { headSha: stampPattern.exec(stamp ?? '')?.[1], firstLine };
}

/** Why this job leaves the comment to what stands in it; undefined where it does not. */
function findPrecedence(comment: IssueComment, own: Stamp): string | undefined {
  const [, sha, id, attempt, replaying] = stampPattern.exec(linesOf(comment)[1] ?? '') ?? [];
  const isProgress = replaying !== undefined;
  const isSameCommit = sha === own.headSha;
  if (own.run === undefined || id === undefined || !isSameCommit)
    return own.kind === 'ending' && !(isSameCommit && isProgress) ? 'it has a result' : undefined;
  const later = Number(id) - own.run.id || Number(attempt) - own.run.attempt;
  if (later > 0) return 'a later run of this commit has written it';
  // Of the jobs of one run none hides the result of another behind its own progress.
  const isSettled = later === 0 && !isProgress;
  if (own.kind === 'progress' && isSettled) return 'another job of this run has written it';
  return own.kind === 'ending' && (later < 0 || isSettled) ? 'it has a result' : undefined;
}

/** Characters that a body may have so that it and what is put before it fit a comment. */
export function maximumBodyLength(marker: string): number {
  const longest = Number.MAX_SAFE_INTEGER;
  const run = { id: longest, attempt: longest };
  const stamp = renderStamp({ headSha: '0'.repeat(64), run, kind: 'progress' });
  return githubBodyLimit - marker.length - stamp.length - maximumStateLength - 3;
}

/** Marker, stamp and state. */
const linesOf = (comment: IssueComment): readonly string[] => comment.body.split(/\r?\n/, 3);

async function listOwn(
  options: StickyComment,
  logins: ReadonlySet<string>,
): Promise<readonly IssueComment[]> {
  const own: IssueComment[] = [];
  for await (const comment of options.comments.list(options.number)) {
    if (logins.has(comment.authorLogin) && linesOf(comment)[0] === options.marker)
      own.push(comment);
  }
  return own.sort((a, b) => a.id - b.id);
}

/** Ours was removed by another job between reading and writing. */
const isGone = (error: unknown): boolean => statusOf(error) === 404;

type Written = { readonly kind: 'created' | 'updated'; readonly comment: IssueComment };

/** Undefined when the comment to update is gone. */
async function write(
  options: StickyCommentOptions,
  kept: IssueComment | undefined,
): Promise<Written | undefined> {
  const { comments, number, marker } = options;
  const { body, state } = options.compose(readState(kept));
  const text = [marker, renderStamp(options), renderState(state), body].join('\n');
  if (kept === undefined) return { kind: 'created', comment: await comments.create(number, text) };
  try {
    return { kind: 'updated', comment: await comments.update(kept.id, text) };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Undefined when all went well. */
async function removeDuplicates(
  comments: IssueComments,
  duplicates: readonly IssueComment[],
): Promise<string | undefined> {
  let reason: string | undefined;
  for (const duplicate of duplicates) {
    try {
      await comments.remove(duplicate.id);
    } catch (error) {
      if (!isGone(error)) reason = `a second comment could not be removed: ${explain(error)}`;
    }
  }
  return reason;
}

/** Undefined when another job wrote meanwhile, so that the next round has to look again. */
async function writeAndSettle(
  options: StickyCommentOptions,
  logins: ReadonlySet<string>,
): Promise<CommentOutcome | undefined> {
  const [kept] = await listOwn(options, logins);
  const precedence = kept === undefined ? undefined : findPrecedence(kept, options);
  if (precedence !== undefined) return { kind: 'skipped', reason: precedence };
  // Asked last before writing, so that the moment in which a push goes unseen is short.
  if ((await options.currentHeadSha()) !== options.headSha)
    return { kind: 'skipped', reason: 'a newer commit was pushed' };
  const written = await write(options, kept);
  if (written === undefined) return undefined;
  const [first, ...duplicates] = await listOwn(options, logins);
  // GitHub may not list at once what was just written.
  if (first === undefined) return { kind: written.kind, url: written.comment.url };
  // What another job wrote in between is looked at as in the first round.
  if (linesOf(first)[1] !== renderStamp(options)) return undefined;
  const reason = await removeDuplicates(options.comments, duplicates);
  return { kind: written.kind, url: first.url, reason };
}

function readState(comment: IssueComment | undefined): CommentState {
  return comment === undefined ? emptyState : parseState(linesOf(comment)[2]);
}

/** What our comment remembers; nothing when there is none. Throws what octokit throws. */
export async function loadCommentState(options: StickyComment): Promise<CommentState> {
  const [kept] = await listOwn(options, await options.findOwnLogins());
  return readState(kept);
}

/** What GitHub refused, and what to change. */
function explain(error: unknown): string {
  const status = statusOf(error);
  const message = messageOf(error).slice(0, 300);
  switch (status) {
    case undefined:
      return message;
    case 401:
      return `GitHub refused the token (401: ${message}); check the input github-token`;
    case 403:
    case 404:
      return `GitHub refused (${status}: ${message}); give the job "permissions: pull-requests: write". Jobs of forks and of Dependabot cannot comment`;
    default:
      return `GitHub answered ${status}: ${message}`;
  }
}

/**
 * Writes the one comment of this key on the pull request, or updates it. Ours are those whose author is
 * us and whose first line is the marker; a marker that somebody else writes counts for nothing. Written
 * only while `headSha` is the head; of two jobs at a time the one about the head has the last word, and
 * duplicates are removed.
 * Left open: a job that is suspended between asking for the head and writing can put an older report
 * over a newer one; GitHub has no conditional update of comments.
 * @returns always; a failure is an outcome with its reason
 */
export async function postStickyComment(options: StickyCommentOptions): Promise<CommentOutcome> {
  try {
    const logins = await options.findOwnLogins();
    for (let round = 0; round < maximumRounds; round += 1) {
      const outcome = await writeAndSettle(options, logins);
      if (outcome !== undefined) return outcome;
    }
    return { kind: 'failed', reason: 'other jobs kept writing over the comment' };
  } catch (error) {
    return { kind: 'failed', reason: explain(error) };
  }
}
