import { ConfigurationError } from '../errors.ts';
import { checkOutCommit } from './check-out.ts';
import { decodeText } from './decode-text.ts';
import { listCommitFiles } from './list-files.ts';
import { maximumTextBytes, type Revision } from './revision.ts';
import type { Git } from './run-git.ts';

/** Brings history and branches that a shallow clone of one branch leaves out (fetch-depth: 0 in actions/checkout). */
const wholeHistory = "git fetch --unshallow origin '+refs/heads/*:refs/remotes/origin/*'";

/**
 * Finds the commit behind a name.
 * @returns the full SHA
 * @throws ConfigurationError when git does not know it; the remedy tells a shallow clone from a typing error
 */
export async function resolveCommit(git: Git, revision: string): Promise<string> {
  const found = await git.run([
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]);
  if (found.exitCode === 0) return found.stdout.trim();
  const inside = await git.run(['rev-parse', '--is-shallow-repository']);
  if (inside.exitCode !== 0) {
    throw ConfigurationError.of(
      'this folder is not inside a git repository',
      'run pawl inside the repository whose revisions it shall compare',
    );
  }
  if ((await git.run(['rev-list', '--all', '--max-count=1'])).stdout.trim() === '') {
    throw ConfigurationError.of(
      'this repository has no commit yet',
      'commit something to compare with first',
    );
  }
  throw ConfigurationError.of(
    `the revision "${revision}" is not in this repository`,
    inside.stdout.trim() === 'true'
      ? `this clone is shallow: ${wholeHistory}; a branch is then origin/NAME`
      : 'check the spelling with git log, or fetch it first (git fetch origin)',
  );
}

/**
 * The commit's files, read as blobs: no checkout, no links followed, no filters or hooks.
 * @param sha full commit id, already resolved
 */
export function createGitRevision(
  git: Git,
  options: { readonly label: string; readonly sha: string },
): Revision {
  const { label, sha } = options;

  const findEntry = remember(async (path: string) => {
    const listed = await git.run(['ls-tree', '-l', '-z', '--full-tree', sha, '--', path]);
    const entry = listed.stdout.split('\0').find((line) => line.endsWith(`\t${path}`));
    const [mode = '', type = '', id = '', size = ''] = entry?.split('\t')[0]?.split(/ +/) ?? [];
    return { mode, type, id, bytes: Number(size) };
  });
  const findBlob = async (path: string) => {
    const entry = await findEntry(path);
    checkEntry(entry, { path, label });
    return entry;
  };

  return {
    label,
    sha,
    async exists(path) {
      const { mode, type } = await findEntry(path);
      return type === 'blob' && mode !== symbolicLink;
    },
    async readText(path) {
      const blob = await findBlob(path);
      if (blob.bytes > maximumTextBytes) {
        throw ConfigurationError.of(
          `${path} has ${blob.bytes} bytes at ${label}; at most ${maximumTextBytes} are read`,
          'make it smaller; only datasets may be large',
          { file: path },
        );
      }
      const chunks: Uint8Array[] = [];
      for await (const chunk of git.stream(['cat-file', 'blob', blob.id])) chunks.push(chunk);
      return decodeText(path, Buffer.concat(chunks));
    },
    async *openChunks(path) {
      const blob = await findBlob(path);
      yield* git.stream(['cat-file', 'blob', blob.id]);
    },
    identify: async (path) => (await findEntry(path)).id || undefined,
    listFiles: (paths) => listCommitFiles(git, { sha, paths }),
    checkOut: () => checkOutCommit(git, { label, sha }),
  };
}

const symbolicLink = '120000';

/** @throws ConfigurationError unless the entry of the tree is a regular file */
function checkEntry(
  { mode, type }: { readonly mode: string; readonly type: string },
  { path, label }: { readonly path: string; readonly label: string },
): void {
  if (type !== 'blob') {
    throw ConfigurationError.of(
      type === ''
        ? `${path} does not exist at ${label}`
        : `${path} is a ${type}, not a file, at ${label}`,
      'check the path; it is relative to the folder of pawl.yml, and the file must be committed',
      { file: path },
    );
  }
  if (mode === symbolicLink) {
    throw ConfigurationError.of(
      `${path} is a symbolic link at ${label}; links are not followed`,
      'commit the file itself in its place',
      { file: path },
    );
  }
}

/** Asks once for each path: a commit does not change. */
function remember<Answer>(
  ask: (path: string) => Promise<Answer>,
): (path: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>();
  return (path) => {
    const answer = answers.get(path) ?? ask(path);
    answers.set(path, answer);
    return answer;
  };
}
