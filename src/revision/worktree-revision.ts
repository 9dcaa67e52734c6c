import { createReadStream } from 'node:fs';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../errors.ts';
import { decodeText } from './decode-text.ts';
import { listWorktreeFiles } from './list-files.ts';
import { maximumTextBytes, type Revision } from './revision.ts';
import type { Git } from './run-git.ts';

/**
 * The files as they lie in the checkout, uncommitted changes included.
 * @param root absolute path of the repository's top folder
 */
export function createWorktreeRevision(git: Git, root: string): Revision {
  const locate = async (
    path: string,
  ): Promise<{ readonly full: string; readonly bytes: number }> => {
    const full = join(root, path);
    const facts = await lstat(full).catch(() => undefined);
    if (facts === undefined) {
      throw ConfigurationError.of(
        `${path} does not exist in the working tree`,
        'check the path; it is relative to the folder of pawl.yml',
        { file: path },
      );
    }
    // A link anywhere on the way could lead out of the checkout.
    if (facts.isSymbolicLink() || (await realpath(full)) !== join(await realpath(root), path)) {
      throw ConfigurationError.of(
        `${path} is, or lies behind, a symbolic link; links are not followed`,
        'put the file itself in its place',
        { file: path },
      );
    }
    if (!facts.isFile()) {
      throw ConfigurationError.of(`${path} is not a regular file`, 'name a file', { file: path });
    }
    return { full, bytes: facts.size };
  };

  return {
    label: 'worktree',
    sha: null,
    async exists(path) {
      const facts = await lstat(join(root, path)).catch(() => undefined);
      return facts?.isFile() === true;
    },
    async readText(path) {
      const { full, bytes } = await locate(path);
      if (bytes > maximumTextBytes) {
        throw ConfigurationError.of(
          `${path} has ${bytes} bytes; at most ${maximumTextBytes} are read`,
          'make it smaller; only datasets may be large',
          { file: path },
        );
      }
      return decodeText(path, await readFile(full));
    },
    async *openChunks(path) {
      const { full } = await locate(path);
      yield* createReadStream(full);
    },
    identify: async () => undefined,
    listFiles: (paths) => listWorktreeFiles(git, { root, paths }),
    // It is the person's own, as it stands.
    checkOut: async () => ({ folder: root, temporary: false, remove: async () => undefined }),
  };
}
