import { posix } from 'node:path';
import { validateDocument } from '../document/schema-problems.ts';
import {
  type DocumentPath,
  type LocatedDocument,
  parseYamlDocument,
} from '../document/yaml-document.ts';
import { ConfigurationError } from '../errors.ts';
import { type Config, configSchema } from './schema.ts';

/** A configuration with the means to say where each part of it is written. */
export interface LocatedConfig {
  /** Path in the repository. */
  readonly file: string;
  readonly config: Config;
  readonly document: LocatedDocument;
}

/**
 * Parses pawl.yml.
 * @throws ConfigurationError with every problem, each with file, line, column and remedy
 */
export function parseConfig(source: {
  readonly file: string;
  readonly text: string;
}): LocatedConfig {
  const document = parseYamlDocument(source);
  return { file: source.file, config: validateDocument(document, configSchema), document };
}

/**
 * A path as written in pawl.yml, as a path in the repository.
 * @throws ConfigurationError when it leads out of the repository
 */
export function resolvePath(
  located: Pick<LocatedConfig, 'file' | 'document'>,
  options: { readonly path: string; readonly at: DocumentPath },
): string {
  const joined = posix.join(posix.dirname(located.file), options.path);
  if (joined === '..' || joined.startsWith('../') || posix.isAbsolute(joined)) {
    throw ConfigurationError.of(
      `the path ${options.path} leads out of the repository`,
      'name a file inside the repository; paths are relative to the folder of this file',
      located.document.positionOf(options.at),
    );
  }
  return joined;
}
