import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import { commitId, refName } from './event-part.ts';

/** What GitHub itself says of a pull request. */
export interface PullRequest {
  readonly number: number;
  readonly isOpen: boolean;
  /** Undefined when the account is gone. */
  readonly authorLogin: string | undefined;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly headSha: string;
  readonly headRef: string;
  /** `owner/name`; undefined when the fork was deleted. */
  readonly headRepository: string | undefined;
}

/** Content of a reaction, as GitHub names it. */
export type Reaction = 'eyes' | 'confused';

/** What the approval of a paid replay and the publisher ask of GitHub. Everything throws what octokit throws. */
export interface PullRequests {
  find(number: number): Promise<PullRequest>;
  /** Open ones from one branch of one account's fork, at most 100; `head` is `owner:branch`. */
  listFrom(head: string): Promise<readonly PullRequest[]>;
  /** Whether a person may push to the repository. */
  canWrite(login: string): Promise<boolean>;
  react(commentId: number, reaction: Reaction): Promise<void>;
}

const pullRequestSchema = z
  .object({
    number: z.number().int().positive(),
    state: z.string(),
    user: z.object({ login: z.string() }).nullish(),
    base: z.object({ sha: commitId, ref: refName }),
    head: z.object({
      sha: commitId,
      ref: refName,
      repo: z.object({ full_name: z.string() }).nullish(),
    }),
  })
  .transform(
    ({ number, state, user, base, head }): PullRequest => ({
      number,
      isOpen: state === 'open',
      authorLogin: user?.login,
      baseSha: base.sha,
      baseRef: base.ref,
      headSha: head.sha,
      headRef: head.ref,
      headRepository: head.repo?.full_name,
    }),
  );
const permissionSchema = z.object({ permission: z.string() });

/** Pull requests of one repository. */
export function createPullRequests(
  octokit: Pick<ReturnType<typeof getOctokit>, 'request'>,
  repository: { readonly owner: string; readonly repo: string },
): PullRequests {
  return {
    async find(number) {
      const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...repository,
        pull_number: number,
      });
      return pullRequestSchema.parse(answer.data);
    },
    async listFrom(head) {
      const answer = await octokit.request('GET /repos/{owner}/{repo}/pulls', {
        ...repository,
        head,
        state: 'open',
        per_page: 100,
      });
      return z.array(pullRequestSchema).parse(answer.data);
    },
    async canWrite(username) {
      const answer = await octokit.request(
        'GET /repos/{owner}/{repo}/collaborators/{username}/permission',
        { ...repository, username },
      );
      // "maintain" is told as write, "triage" as read.
      return ['admin', 'write'].includes(permissionSchema.parse(answer.data).permission);
    },
    async react(commentId, content) {
      await octokit.request('POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions', {
        ...repository,
        comment_id: commentId,
        content,
      });
    },
  };
}
