import { ConfigurationError, messageOf } from '../errors.ts';
import type { Git, GitResult } from '../revision/run-git.ts';

/** The part of the GitHub client that knows the history which a shallow clone lacks. */
export interface CompareCommits {
  /** Full id of the merge base; both arguments are branches, tags or commit ids. */
  compareCommits(base: string, head: string): Promise<string>;
}

export interface CheckoutPorts {
  /** Runs in the checkout. */
  readonly git: Pick<Git, 'run'>;
  /** Undefined when there is no token. */
  readonly api: CompareCommits | undefined;
}

/** The clone that the job works in. */
export interface Checkout extends CheckoutPorts {
  readonly shallow: boolean;
}

/** A branch by name, and its tip where the event gave it. */
export interface BranchTip {
  readonly name: string;
  readonly sha: string | undefined;
}

const wholeClone = 'set fetch-depth: 0 on the actions/checkout step';
const fullId = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** @throws ConfigurationError when the working directory is no usable checkout */
export async function openCheckout(ports: CheckoutPorts): Promise<Checkout> {
  const asked = await ports.git.run(['rev-parse', '--is-shallow-repository']);
  if (asked.exitCode === 0) return { ...ports, shallow: asked.stdout.trim() === 'true' };
  throw ConfigurationError.of(
    `there is no usable git checkout here: ${complaintOf(asked)}`,
    asked.stderr.includes('dubious ownership')
      ? 'run git config --global --add safe.directory "$GITHUB_WORKSPACE" in a step before this one'
      : 'put an actions/checkout step before this one, and check the input working-directory',
  );
}

/**
 * The full id behind a branch, tag or commit id, fetched from origin if it has to be.
 * @param revision no option of git (does not start with a dash)
 * @throws ConfigurationError when neither the checkout nor origin knows it
 */
export async function resolveName(checkout: Checkout, revision: string): Promise<string> {
  const local =
    (await lookUp(checkout, revision)) ??
    (await lookUp(checkout, `refs/remotes/origin/${revision}`));
  if (local !== undefined) return local;
  if (fullId.test(revision)) {
    await ensureCommits(checkout, [revision]);
    return revision;
  }
  // Only plain names: a colon or a plus would make the fetch write a branch.
  const fetched = /^[\w./-]+$/.test(revision) ? await fetch(checkout, [revision]) : undefined;
  const remote = fetched?.exitCode === 0 ? await lookUp(checkout, 'FETCH_HEAD') : undefined;
  if (remote !== undefined) return remote;
  const tried = fetched === undefined ? '' : `, nor at origin: ${complaintOf(fetched)}`;
  throw ConfigurationError.of(
    `the revision "${revision}" is not in the checkout${tried}`,
    checkout.shallow
      ? `check the spelling, or ${wholeClone}`
      : 'check the spelling of the inputs base and head',
  );
}

/**
 * Fetches those of the commits that are missing, by id, without their history in a shallow clone.
 * @throws ConfigurationError naming the first that could not be had
 */
export async function ensureCommits(checkout: Checkout, shas: readonly string[]): Promise<void> {
  const missing = await findMissing(checkout, shas);
  if (missing.length === 0) return;
  const fetched = await fetch(checkout, missing);
  const [lost] = await findMissing(checkout, missing);
  if (lost === undefined) return;
  throw ConfigurationError.of(
    `the commit ${lost} is not in the checkout and could not be fetched: ${complaintOf(fetched)}`,
    checkout.shallow
      ? `${wholeClone}; if it is set, leave persist-credentials on so that the commit can be fetched`
      : 'name a commit that still exists with the inputs base and head (a force-push may have removed this one)',
  );
}

/**
 * Full id of the first parent.
 * @throws ConfigurationError for the first commit of a history
 */
export async function findParent(checkout: Checkout, sha: string): Promise<string> {
  await ensureCommits(checkout, [sha]);
  // The raw commit names its parent even where a shallow clone hides it from rev-parse.
  const raw = await checkout.git.run(['cat-file', 'commit', sha]);
  const [headers = ''] = raw.stdout.split('\n\n');
  const parent = /^parent ([0-9a-f]+)$/m.exec(headers)?.[1];
  if (parent !== undefined) return parent;
  throw ConfigurationError.of(
    `the commit ${sha} is the first of its history: there is nothing to compare it with`,
    'push a second commit, or name one with the input base',
  );
}

/**
 * Full id of the best common ancestor: from git in a whole clone, else from GitHub. Git's own answer is
 * not taken in a shallow clone, where ancestors are cut off and a worse one, or none, would be found.
 * @throws ConfigurationError when neither can tell
 */
export async function findMergeBase(
  checkout: Checkout,
  branch: BranchTip,
  headSha: string,
): Promise<string> {
  const local = checkout.shallow ? undefined : await findLocalMergeBase(checkout, branch, headSha);
  if (local !== undefined) return local;
  const why = checkout.shallow
    ? 'the checkout is shallow'
    : 'the checkout lacks a commit, or the histories are unrelated';
  const unknown = (reason: string, cause?: unknown) =>
    ConfigurationError.of(
      `the merge base of ${branch.name} and ${headSha} is not known: ${why}, and ${reason}`,
      `${wholeClone}, or name a commit with the input base`,
      undefined,
      cause,
    );
  if (checkout.api === undefined) throw unknown('there is no github-token to ask GitHub with');
  try {
    return await checkout.api.compareCommits(branch.sha ?? branch.name, headSha);
  } catch (error) {
    throw unknown(`GitHub did not say: ${messageOf(error)}`, error);
  }
}

async function findLocalMergeBase(
  checkout: Checkout,
  branch: BranchTip,
  headSha: string,
): Promise<string | undefined> {
  const tip = branch.sha ?? (await lookUp(checkout, `refs/remotes/origin/${branch.name}`));
  if (tip === undefined || (await findMissing(checkout, [tip, headSha])).length > 0)
    return undefined;
  const found = await checkout.git.run(['merge-base', tip, headSha]);
  return found.exitCode === 0 ? found.stdout.trim() : undefined;
}

/** A depth in a whole clone would cut its history off, so it is given in shallow ones only. */
function fetch(checkout: Checkout, wanted: readonly string[]): Promise<GitResult> {
  const depth = checkout.shallow ? ['--depth=1'] : [];
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', ...depth];
  return checkout.git.run(['fetch', ...options, 'origin', ...wanted]);
}

async function lookUp(checkout: Checkout, revision: string): Promise<string | undefined> {
  const commit = `${revision}^{commit}`;
  const found = await checkout.git.run(['rev-parse', '--verify', '--quiet', commit]);
  return found.exitCode === 0 ? found.stdout.trim() : undefined;
}

async function findMissing(
  checkout: Checkout,
  shas: readonly string[],
): Promise<readonly string[]> {
  const unique = [...new Set(shas)];
  const found = await Promise.all(unique.map((sha) => lookUp(checkout, sha)));
  return unique.filter((_, index) => found[index] === undefined);
}

/** First line of git's complaint, without the user part of a URL in it. */
function complaintOf(result: GitResult): string {
  const line = result.stderr.split(/[\r\n]/).find((part) => part.trim() !== '');
  return (line ?? 'git gave no reason').replaceAll(/:\/\/[^/\s]*@/g, '://').slice(0, 300);
}
