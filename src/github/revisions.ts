import { ConfigurationError } from '../errors.ts';
import {
  type Checkout,
  type CheckoutPorts,
  ensureCommits,
  findMergeBase,
  findParent,
  openCheckout,
  resolveName,
} from './checkout.ts';
import { branchOf, type GithubEvent, type PushEvent } from './event.ts';
import type { Inputs } from './inputs.ts';

/** A commit by the name that a person knows it by, and its full id. It is present in the checkout. */
export interface NamedCommit {
  readonly revision: string;
  readonly sha: string;
}

export interface RevisionPair {
  readonly base: NamedCommit;
  readonly head: NamedCommit;
  /** Tip of the base branch, whose rules govern a pull request that left it earlier; undefined: base's do. */
  readonly rules: NamedCommit | undefined;
}

type RevisionInputs = Pick<Inputs, 'base' | 'head' | 'baselineModel' | 'candidateModel'>;

/**
 * Finds the two commits to compare and sees to it that the checkout has both. The inputs `base` and
 * `head` each override their side of what the event says:
 *
 * | event | base | head |
 * |---|---|---|
 * | pull_request | merge base of base branch and head | head of the pull request, not the merge ref |
 * | merge_group | base_sha | head_sha |
 * | push | before; for a new branch the merge base with the default branch; for a new default branch the parent | after |
 * | workflow_dispatch, schedule | the head itself when a model is given (a bake-off); GITHUB_SHA when the input head names another | GITHUB_SHA |
 *
 * @throws ConfigurationError when a commit cannot be had, with what to change in the workflow
 */
export async function resolveRevisions(
  event: GithubEvent,
  inputs: RevisionInputs,
  ports: CheckoutPorts,
): Promise<RevisionPair> {
  const checkout = await openCheckout(ports);
  const head =
    inputs.head === undefined ? headOf(event) : await resolveNamed(checkout, inputs.head);
  const base =
    inputs.base === undefined
      ? await resolveBase({ event, inputs, head, checkout })
      : await resolveNamed(checkout, inputs.base);
  const rules =
    event.kind === 'pull_request' && inputs.base === undefined
      ? { revision: event.baseRef, sha: event.baseSha }
      : undefined;
  await ensureCommits(checkout, [base.sha, head.sha, ...(rules === undefined ? [] : [rules.sha])]);
  return { base, head, rules };
}

async function resolveNamed(checkout: Checkout, revision: string): Promise<NamedCommit> {
  return { revision, sha: await resolveName(checkout, revision) };
}

/** The head that the event names. */
export function headOf(event: GithubEvent): NamedCommit {
  switch (event.kind) {
    case 'pull_request':
    case 'merge_group':
      return { revision: event.headRef, sha: event.headSha };
    case 'push':
      return { revision: branchOf(event.ref), sha: event.after };
    case 'workflow_dispatch':
    case 'schedule':
      return { revision: branchOf(event.ref), sha: event.sha };
  }
}

async function resolveBase(options: {
  readonly event: GithubEvent;
  readonly inputs: RevisionInputs;
  readonly head: NamedCommit;
  readonly checkout: Checkout;
}): Promise<NamedCommit> {
  const { event, inputs, head, checkout } = options;
  switch (event.kind) {
    case 'pull_request': {
      // The head of a fork is in no branch that a checkout brings.
      if (!checkout.shallow) await ensureCommits(checkout, [event.baseSha, head.sha]);
      const sha = await findMergeBase(
        checkout,
        { name: event.baseRef, sha: event.baseSha },
        head.sha,
      );
      return { revision: event.baseRef, sha };
    }
    case 'merge_group':
      return { revision: event.baseRef, sha: event.baseSha };
    case 'push':
      return resolvePushBase({ event, head, checkout });
    case 'workflow_dispatch':
    case 'schedule':
      if (inputs.baselineModel !== undefined || inputs.candidateModel !== undefined) return head;
      if (inputs.head !== undefined) return { revision: branchOf(event.ref), sha: event.sha };
      throw ConfigurationError.of(
        `a job started by ${event.kind} has one commit and no second to compare it with`,
        'give the input baseline-model or candidate-model (a bake-off of two models on this commit), or the input base',
      );
  }
}

async function resolvePushBase(options: {
  readonly event: PushEvent;
  readonly head: NamedCommit;
  readonly checkout: Checkout;
}): Promise<NamedCommit> {
  const { event, head, checkout } = options;
  if (event.before !== undefined) return { revision: event.before, sha: event.before };
  const { defaultBranch } = event;
  if (defaultBranch === undefined || event.ref === `refs/heads/${defaultBranch}`) {
    const parent = await findParent(checkout, head.sha);
    return { revision: `${head.revision}^`, sha: parent };
  }
  const sha = await findMergeBase(checkout, { name: defaultBranch, sha: undefined }, head.sha);
  return { revision: defaultBranch, sha };
}
