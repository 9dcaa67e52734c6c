import { ConfigurationError } from '../../src/errors.ts';
import type { Revision } from '../../src/revision/revision.ts';

/** A revision whose files are given; the third adapter of the port. */
export function createMemoryRevision(
  label: string,
  files: Readonly<Record<string, string>>,
): Revision {
  const read = (path: string): string => {
    const text = files[path];
    if (text === undefined)
      throw ConfigurationError.of(`${path} does not exist at ${label}`, 'add it', { file: path });
    return text;
  };
  return {
    label,
    sha: null,
    exists: async (path) => files[path] !== undefined,
    readText: async (path) => read(path),
    async *openChunks(path) {
      yield Buffer.from(read(path));
    },
    identify: async () => undefined,
    listFiles: async (paths) =>
      Object.entries(files)
        .filter(
          ([path]) => paths?.some((top) => path === top || path.startsWith(`${top}/`)) ?? true,
        )
        .map(([path, text]) => ({ path, mode: '100644', id: text })),
    checkOut: async () => {
      throw new Error('a revision in memory has no folder');
    },
  };
}
