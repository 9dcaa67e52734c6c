import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ConfigurationError, messageOf } from '../errors.ts';
import type { Checkout } from './revision.ts';
import type { Git } from './run-git.ts';

/**
 * A detached worktree of one commit in a new folder for temporary files.
 * @param sha full commit id, already resolved
 * @throws ConfigurationError when git cannot make it
 */
export async function checkOutCommit(
  git: Git,
  { label, sha }: { readonly label: string; readonly sha: string },
): Promise<Checkout> {
  const parent = await mkdtemp(join(await realpath(tmpdir()), 'pawl-checkout-'));
  const folder = join(parent, sha.slice(0, 12));
  const remove = async (): Promise<void> => {
    // Forced twice over: what ran there may have left files, and git may think it locked.
    await runPatiently(git, ['worktree', 'remove', '--force', '--force', '--', folder]).catch(
      () => undefined,
    );
    await rm(parent, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  };
  try {
    const options = ['--quiet', '--detach', '--force', '--end-of-options'];
    await runPatiently(git, ['worktree', 'add', ...options, folder, sha]);
  } catch (cause) {
    await remove();
    throw ConfigurationError.of(
      `${label} could not be checked out: ${messageOf(cause)}`,
      'check that the repository is complete (git fsck), and that there is room for another copy of its files',
      undefined,
      cause,
    );
  }
  return { folder, temporary: true, remove };
}

const attempts = 5;
const firstWaitMs = 50;

/** While one worktree is being made, git can fail to make or remove another: it reads what is half written. */
async function runPatiently(git: Git, args: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const { exitCode, stderr } = await git.run(args);
    if (exitCode === 0) return;
    if (attempt === attempts) throw new Error(stderr.split('\n').at(-1));
    await setTimeout(firstWaitMs * 2 ** (attempt - 1));
  }
}
