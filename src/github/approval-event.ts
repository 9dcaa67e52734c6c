import { z } from 'zod';
import { ConfigurationError } from '../errors.ts';
import { commitId, type Environment, parsePart } from './event-part.ts';

/** A maintainer asks for the replay of a pull request, at the commit that was read. Not yet checked with GitHub. */
export interface ApprovalEvent {
  readonly kind: 'approval';
  /** Number of the pull request. */
  readonly number: number;
  /** The commit that was read. */
  readonly headSha: string;
  /** Tip of the default branch, where the job runs on it. */
  readonly defaultTip: { readonly branch: string; readonly sha: string } | undefined;
  /** The comment that asks; undefined for workflow_dispatch, which takes the right to write. */
  readonly comment: { readonly id: number; readonly authorLogin: string } | undefined;
}

const command = /^\/pawl ok sha=([0-9a-f]{40}|[0-9a-f]{64})$/;
const howToAsk = 'write the comment /pawl ok sha=, followed by the full id of the commit';

const commentPayload = z.object({
  action: z.string(),
  issue: z.object({
    number: z.number().int().positive(),
    pull_request: z.unknown().optional(),
  }),
  comment: z.object({
    id: z.number().int(),
    body: z.string(),
    user: z.object({ login: z.string().min(1) }),
  }),
});

/**
 * The comment `/pawl ok sha=…`, alone on the first line.
 * @throws ConfigurationError for any other comment, an edited one, and one that is not on a pull request
 */
export function parseApprovalComment(payload: unknown, environment: Environment): ApprovalEvent {
  const { action, issue, comment } = parsePart(commentPayload, payload, 'issue_comment');
  const [line = ''] = comment.body.split(/\r?\n/, 1);
  const headSha = command.exec(line.trim())?.[1];
  // An edited comment may have been read, and answered, when it said something else.
  if (action !== 'created' || headSha === undefined || issue.pull_request == null)
    throw ConfigurationError.of(
      'this comment does not ask for a replay of a pull request',
      `${howToAsk}, on a pull request; to start this job for nothing else, give it if: startsWith(github.event.comment.body, '/pawl ok ')`,
    );
  return {
    kind: 'approval',
    number: issue.number,
    headSha,
    defaultTip: findDefaultTip(payload, environment),
    comment: { id: comment.id, authorLogin: comment.user.login },
  };
}

const given = z.object({ inputs: z.record(z.string(), z.unknown()).nullish() });
const approvalInputs = z.object({
  'pull-request': z.string().regex(/^[1-9]\d{0,9}$/, 'should be the number of a pull request'),
  sha: commitId,
});

/**
 * The inputs `pull-request` and `sha` of a workflow_dispatch.
 * @returns undefined where the workflow has neither
 * @throws ConfigurationError where one is missing or malformed
 */
export function parseApprovalInputs(
  payload: unknown,
  environment: Environment,
): ApprovalEvent | undefined {
  const inputs = given.safeParse(payload).data?.inputs ?? {};
  const isAsked = (name: string) => Object.hasOwn(inputs, name) && inputs[name] !== '';
  if (!isAsked('pull-request')) return undefined;
  const { 'pull-request': number, sha } = parsePart(approvalInputs, inputs, 'workflow_dispatch');
  return {
    kind: 'approval',
    number: Number(number),
    headSha: sha,
    defaultTip: findDefaultTip(payload, environment),
    comment: undefined,
  };
}

const repositoryPayload = z.object({ repository: z.object({ default_branch: z.string() }) });

/** What the job runs on, where that is the default branch; the newest that is known of it. */
function findDefaultTip(payload: unknown, environment: Environment): ApprovalEvent['defaultTip'] {
  const branch = repositoryPayload.safeParse(payload).data?.repository.default_branch;
  const sha = commitId.safeParse(environment['GITHUB_SHA']).data;
  if (branch === undefined || sha === undefined) return undefined;
  return environment['GITHUB_REF'] === `refs/heads/${branch}` ? { branch, sha } : undefined;
}
