import { realpathSync } from 'node:fs';
import { posix, relative, resolve, sep } from 'node:path';
import { ConfigurationError } from '../errors.ts';

/**
 * A path that a person gave, as a path in the repository with `/`.
 * @param options.root the repository's top folder, as git names it: by its real path
 * @throws ConfigurationError when it is outside
 */
export function toRepositoryPath(
  path: string,
  options: { readonly folder: string; readonly root: string },
): string {
  const inside = relative(options.root, resolve(realpathSync(options.folder), path))
    .split(sep)
    .join(posix.sep);
  if (inside !== '..' && !inside.startsWith('../')) return inside;
  throw ConfigurationError.of(
    `${path} is outside of the repository ${options.root}`,
    'name a file inside the repository',
  );
}
