import { ConfigurationError, messageOf } from '../errors.ts';
import type { ApprovalEvent } from './approval-event.ts';
import type { PullRequestEvent } from './event.ts';
import { statusOf } from './patience.ts';
import type { PullRequest, PullRequests, Reaction } from './pull-requests.ts';

/** What checking an approval asks of the outside. */
export interface ApprovalPorts {
  readonly pullRequests: PullRequests;
  /** `owner/name` of the job. */
  readonly repository: string;
  readonly log: (text: string) => void;
  readonly warn: (text: string) => void;
}

/**
 * Checks with GitHub that whoever asks may write, and that the commit that was read is still the head.
 * @returns the pull request, at that commit
 * @throws ConfigurationError before a commit is fetched, a key read or anything spent
 */
export async function checkApproval(
  event: ApprovalEvent,
  ports: ApprovalPorts,
): Promise<PullRequestEvent> {
  const { comment, number } = event;
  if (comment !== undefined && !(await mayWrite(comment.authorLogin, ports)))
    throw ConfigurationError.of(
      'whoever wrote this comment may not write to the repository, so it starts nothing',
      'a maintainer who has read the change has to write it',
    );
  const pull = await ports.pullRequests.find(number).catch((cause: unknown) => {
    throw ConfigurationError.of(
      `pull request ${number} is not known: ${messageOf(cause)}`,
      'give the number of an open pull request of this repository',
      undefined,
      cause,
    );
  });
  const isBound = pull.isOpen && pull.headSha === event.headSha;
  await react(event, isBound ? 'eyes' : 'confused', ports);
  if (!pull.isOpen)
    throw ConfigurationError.of(`pull request ${number} is not open`, 'open it again first');
  if (!isBound)
    throw ConfigurationError.of(
      `the head of pull request ${number} is ${pull.headSha}, not ${event.headSha} that was approved`,
      'read what was pushed since, and approve that commit',
    );
  ports.log(`approved: pull request ${number} at ${pull.headSha}`);
  return describe(pull, event, ports.repository);
}

/** By GitHub's own list of collaborators: what the event says of the author is about the past, and of organizations. */
async function mayWrite(login: string, { pullRequests }: ApprovalPorts): Promise<boolean> {
  try {
    return await pullRequests.canWrite(login);
  } catch (error) {
    // Whoever is not a collaborator may not be found at all.
    if (statusOf(error) === 404) return false;
    throw ConfigurationError.of(
      `GitHub did not say whether the author of the comment may write: ${messageOf(error)}`,
      'start the job again',
      undefined,
      error,
    );
  }
}

async function react(
  { comment }: ApprovalEvent,
  reaction: Reaction,
  { pullRequests, warn }: ApprovalPorts,
): Promise<void> {
  if (comment === undefined) return;
  await pullRequests.react(comment.id, reaction).catch((error: unknown) => {
    warn(`the comment got no reaction: ${messageOf(error)}`);
  });
}

function describe(
  pull: PullRequest,
  { defaultTip }: ApprovalEvent,
  repository: string,
): PullRequestEvent {
  // GitHub keeps the tip of base as it was at the last push; rules that landed since have to hold too.
  const isDefault = defaultTip?.branch === pull.baseRef;
  return {
    kind: 'pull_request',
    number: pull.number,
    baseSha: isDefault ? defaultTip.sha : pull.baseSha,
    headSha: pull.headSha,
    baseRef: pull.baseRef,
    headRef: pull.headRef,
    isFork: pull.headRepository !== repository,
    isDependabot: pull.authorLogin === 'dependabot[bot]',
  };
}
