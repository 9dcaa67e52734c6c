import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Path in the repository → content. */
export type Files = Readonly<Record<string, string>>;

/** A git repository of two commits, `HEAD~1` (base) and `HEAD` (head), in a folder for temporary files. */
export interface ChangeRepository {
  readonly folder: string;
  /** Beside the repository, and removed with it. */
  readonly outputFolder: string;
  /** Forgets what earlier replays received, so that the next one asks again. */
  readonly forget: () => void;
  readonly remove: () => void;
}

/**
 * Makes a repository with one change in it. Nothing of the person's own git configuration applies.
 * @param change.head files that the second commit adds or replaces
 * @throws Error when git is missing or fails
 */
export function createChangeRepository(change: {
  readonly base: Files;
  readonly head: Files;
}): ChangeRepository {
  const parent = mkdtempSync(join(tmpdir(), 'pawl-change-'));
  const folder = join(parent, 'repository');
  const outputFolder = join(parent, 'output');
  mkdirSync(folder);
  mkdirSync(outputFolder);
  const git = (...args: string[]) => runGit(folder, args);
  git('init', '--quiet', '--initial-branch=main');
  for (const [name, files] of Object.entries(change)) {
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
    git('add', '--all');
    git('commit', '--quiet', `--message=${name}`);
  }
  return {
    folder,
    outputFolder,
    forget: () => rmSync(join(folder, '.git', 'pawl'), { recursive: true, force: true }),
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

function runGit(folder: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...withoutGitVariables(process.env),
      GIT_CONFIG_GLOBAL: devNull,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'Pawl',
      GIT_AUTHOR_EMAIL: 'pawl@example.invalid',
      GIT_COMMITTER_NAME: 'Pawl',
      GIT_COMMITTER_EMAIL: 'pawl@example.invalid',
    },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr}`);
}

/** Inside of a git hook, these would redirect every git command to the outer repository. */
export function withoutGitVariables(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !name.startsWith('GIT_')),
  );
}
