import { messageOf } from '../errors.ts';
import type { IssueComment, IssueComments } from './client.ts';
import { type CommentContent, parseBody } from './comment-body.ts';
import { statusOf } from './patience.ts';

/** A job's part of the comment of a key on a pull request. */
export interface StickyComment {
  readonly comments: IssueComments;
  /** Logins whose comments count as ours. */
  readonly findOwnLogins: () => Promise<ReadonlySet<string>>;
  /** Number of the pull request. */
  readonly number: number;
  /** From `renderMarker`. */
  readonly marker: string;
  /** Name of the part. */
  readonly part: string;
}

/** A comment of ours and what is in it. */
export interface Listed extends CommentContent {
  readonly comment: IssueComment;
}

/** Ours, oldest first. */
export async function listOwn(
  options: StickyComment,
  logins: ReadonlySet<string>,
): Promise<readonly Listed[]> {
  const own: Listed[] = [];
  for await (const comment of options.comments.list(options.number)) {
    const content = logins.has(comment.authorLogin)
      ? parseBody(comment.body, options.marker)
      : undefined;
    if (content !== undefined) own.push({ ...content, comment });
  }
  return own.sort((one, other) => one.comment.id - other.comment.id);
}

/** Ours was removed by another job between reading and writing. */
const isGone = (error: unknown): boolean => statusOf(error) === 404;

export type Written = { readonly kind: 'created' | 'updated'; readonly url: string | undefined };

/** Undefined when the comment to update is gone. */
export async function writeComment(
  { comments, number }: StickyComment,
  { kept, text }: { readonly kept: IssueComment | undefined; readonly text: string },
): Promise<Written | undefined> {
  if (kept === undefined)
    return { kind: 'created', url: (await comments.create(number, text)).url };
  try {
    return { kind: 'updated', url: (await comments.update(kept.id, text)).url };
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

/** Undefined when all went well. */
export async function removeDuplicates(
  comments: IssueComments,
  duplicates: readonly Listed[],
): Promise<string | undefined> {
  let reason: string | undefined;
  for (const { comment } of duplicates) {
    try {
      await comments.remove(comment.id);
    } catch (error) {
      if (!isGone(error)) reason = `a second comment could not be removed: ${explain(error)}`;
    }
  }
  return reason;
}

/** What GitHub refused, and what to change. */
export function explain(error: unknown): string {
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
