import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import type { ListedFile } from './revision.ts';
import type { Git, GitResult } from './run-git.ts';

/**
 * The files of a commit.
 * @param options.paths undefined: all of them
 * @throws ConfigurationError where git fails
 */
export async function listCommitFiles(
  git: Git,
  { sha, paths }: { readonly sha: string; readonly paths: readonly string[] | undefined },
): Promise<readonly ListedFile[]> {
  const only = paths === undefined ? [] : ['--', ...paths];
  const listed = requireGit(await git.run(['ls-tree', '-r', '-z', '--full-tree', sha, ...only]));
  // `mode type id TAB path`
  return parseEntries(listed, ([mode = '', , id = '']) => ({ mode, id }));
}

/**
 * The files of the working tree, named as a commit of them would name them. Git hashes them into an index and a store
 * of their own, so that neither the person's index nor the repository is touched.
 * @param options.root absolute path of the repository's top folder
 * @param options.paths undefined: all of them
 * @throws ConfigurationError where git fails
 */
export async function listWorktreeFiles(
  git: Git,
  { root, paths }: { readonly root: string; readonly paths: readonly string[] | undefined },
): Promise<readonly ListedFile[]> {
  const at = ['-C', root, '--literal-pathspecs'];
  const folder = await mkdtemp(join(tmpdir(), 'pawl-index-'));
  try {
    const [index = '', objects = ''] = requireGit(
      await git.run([...at, 'rev-parse', '--git-path', 'index', '--git-path', 'objects']),
    ).split('\n');
    const environment = {
      GIT_INDEX_FILE: join(folder, 'index'),
      GIT_OBJECT_DIRECTORY: join(folder, 'objects'),
      GIT_ALTERNATE_OBJECT_DIRECTORIES: resolve(root, objects.trim()),
    };
    await mkdir(environment.GIT_OBJECT_DIRECTORY);
    // What it knows of unchanged files spares hashing them; a repository without one has nothing to spare.
    await copyFile(resolve(root, index), environment.GIT_INDEX_FILE).catch(() => undefined);
    requireGit(await git.run([...at, 'add', '--all', '--', '.'], { environment }));
    const only = paths === undefined ? [] : ['--', ...paths];
    const listed = await git.run([...at, 'ls-files', '--stage', '-z', ...only], { environment });
    // `mode id stage TAB path`
    return parseEntries(requireGit(listed), ([mode = '', id = '']) => ({ mode, id }));
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

function parseEntries(
  listed: string,
  readFacts: (words: readonly string[]) => Omit<ListedFile, 'path'>,
): readonly ListedFile[] {
  return listed
    .split('\0')
    .flatMap((entry) => {
      const tab = entry.indexOf('\t');
      if (tab < 0) return [];
      return [{ path: entry.slice(tab + 1), ...readFacts(entry.slice(0, tab).split(' ')) }];
    })
    .toSorted((one, other) => (one.path < other.path ? -1 : 1));
}

function requireGit({ exitCode, stdout, stderr }: GitResult): string {
  if (exitCode === 0) return stdout;
  throw ConfigurationError.of(
    `the files of the application could not be listed: ${stderr.split('\n')[0] ?? ''}`,
    'an application is known by its files in git, so run pawl inside its repository, and check it with git status',
  );
}
