import { z } from 'zod';
import { ConfigurationError } from '../errors.ts';
import { type ApprovalEvent, parseApprovalComment, parseApprovalInputs } from './approval-event.ts';
import { commitId, type Environment, parsePart } from './event-part.ts';

export type { Environment } from './event-part.ts';

export interface PullRequestEvent {
  readonly kind: 'pull_request';
  readonly number: number;
  /** Tip of the base branch as GitHub saw it; not yet the merge base. */
  readonly baseSha: string;
  /** Head of the pull request itself, not of the merge ref that is checked out by default. */
  readonly headSha: string;
  /** Names of the branches, without `refs/heads/`. */
  readonly baseRef: string;
  readonly headRef: string;
  /** The head is in another repository: no secrets, read-only token. */
  readonly isFork: boolean;
  /** Started by Dependabot: no secrets but Dependabot's, read-only token. */
  readonly isDependabot: boolean;
}

export interface MergeGroupEvent {
  readonly kind: 'merge_group';
  readonly baseSha: string;
  readonly headSha: string;
  readonly baseRef: string;
  readonly headRef: string;
}

export interface PushEvent {
  readonly kind: 'push';
  /** Undefined when the push made the branch or the tag. */
  readonly before: string | undefined;
  readonly after: string;
  /** Full name: `refs/heads/…` or `refs/tags/…`. */
  readonly ref: string;
  readonly defaultBranch: string | undefined;
}

/** Started by a person or by the clock: nothing in the event says what to compare with. */
export interface UnboundEvent {
  readonly kind: 'workflow_dispatch' | 'schedule';
  readonly sha: string;
  readonly ref: string;
}

/** What started the job, reduced to what decides the two revisions. */
export type GithubEvent = PullRequestEvent | MergeGroupEvent | PushEvent | UnboundEvent;

const supportedEvents = 'pull_request, merge_group, push, workflow_dispatch or schedule';

const sha = commitId;

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.number().int().positive(),
    user: z.object({ login: z.string() }).nullish(),
    base: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
    // The repository of the head is null once a fork is deleted.
    head: z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
  }),
});

const mergeGroupPayload = z.object({
  merge_group: z.object({
    base_sha: sha,
    head_sha: sha,
    base_ref: z.string().default(''),
    head_ref: z.string().default(''),
  }),
});

const pushPayload = z.object({
  before: sha,
  after: sha,
  ref: z.string(),
  repository: z.object({ default_branch: z.string().nullish() }).nullish(),
});

const unboundEnvironment = z.object({ GITHUB_SHA: sha, GITHUB_REF: z.string().default('') });

const isZero = (id: string): boolean => /^0+$/.test(id);
/** A branch without `refs/heads/`; anything else as it stands. */
export const branchOf = (ref: string): string => ref.replace(/^refs\/heads\//, '');

function parsePullRequest(payload: unknown, environment: Environment): PullRequestEvent {
  const { pull_request: pull } = parsePart(pullRequestPayload, payload, 'pull_request');
  const home = pull.base.repo?.full_name ?? environment['GITHUB_REPOSITORY'];
  const dependabot = 'dependabot[bot]';
  return {
    kind: 'pull_request',
    number: pull.number,
    baseSha: pull.base.sha,
    headSha: pull.head.sha,
    baseRef: pull.base.ref,
    headRef: pull.head.ref,
    isFork: pull.head.repo?.full_name !== home,
    // The actor decides about secrets; the author explains runs that a person started again.
    isDependabot: environment['GITHUB_ACTOR'] === dependabot || pull.user?.login === dependabot,
  };
}

function parsePush(payload: unknown): PushEvent {
  const push = parsePart(pushPayload, payload, 'push');
  if (isZero(push.after)) {
    throw ConfigurationError.of(
      `the push deleted ${push.ref}: there is no commit to replay`,
      'restrict the workflow to pushes on branches that stay (on.push.branches)',
    );
  }
  return {
    kind: 'push',
    before: isZero(push.before) ? undefined : push.before,
    after: push.after,
    ref: push.ref,
    defaultBranch: push.repository?.default_branch ?? undefined,
  };
}

/**
 * Reads what started the job.
 * @param source.name GITHUB_EVENT_NAME
 * @param source.payload parsed JSON of the file at GITHUB_EVENT_PATH; only the fields used are checked
 * @param source.environment GITHUB_SHA and GITHUB_REF (manual and scheduled), GITHUB_REPOSITORY, GITHUB_ACTOR
 * @throws ConfigurationError for events that have no two revisions, and for pull_request_target
 */
export function parseEvent(source: {
  readonly name: string;
  readonly payload: unknown;
  readonly environment: Environment;
}): GithubEvent | ApprovalEvent {
  const { name, payload, environment } = source;
  switch (name) {
    case 'pull_request':
      return parsePullRequest(payload, environment);
    case 'merge_group': {
      const { merge_group: group } = parsePart(mergeGroupPayload, payload, name);
      return {
        kind: name,
        baseSha: group.base_sha,
        headSha: group.head_sha,
        baseRef: branchOf(group.base_ref),
        headRef: branchOf(group.head_ref),
      };
    }
    case 'push':
      return parsePush(payload);
    case 'issue_comment':
      return parseApprovalComment(payload, environment);
    case 'workflow_dispatch':
    case 'schedule': {
      const approval = parseApprovalInputs(payload, environment);
      if (approval !== undefined) return approval;
      const { GITHUB_SHA, GITHUB_REF } = parsePart(unboundEnvironment, environment, name);
      return { kind: name, sha: GITHUB_SHA, ref: GITHUB_REF };
    }
    case 'pull_request_target':
      throw ConfigurationError.of(
        'the event pull_request_target hands secrets to code and prompts of forks, so Pawl refuses it',
        'use pull_request; for forks let a maintainer start the paid replay, as docs/forks.md tells',
      );
    default:
      throw ConfigurationError.of(
        name === ''
          ? 'no event: GITHUB_EVENT_NAME is empty'
          : `the event ${name} does not say which two commits to compare`,
        `start the workflow on ${supportedEvents}; outside of GitHub use the command line: pawl compare`,
      );
  }
}

/**
 * The repository of the job.
 * @throws ConfigurationError when GITHUB_REPOSITORY is not `owner/name`
 */
export function parseRepository(environment: Environment): {
  readonly owner: string;
  readonly name: string;
} {
  const [owner, name, ...rest] = (environment['GITHUB_REPOSITORY'] ?? '').split('/');
  if (owner === undefined || owner === '' || name === undefined || name === '' || rest.length > 0) {
    throw ConfigurationError.of(
      'GITHUB_REPOSITORY is not owner/name',
      'run the action in a workflow on GitHub, which sets it',
    );
  }
  return { owner, name };
}
