import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors.ts';

/** What the collector's file exporter and people name such files; rotated ones have a date before the ending. */
const logName = /\.(json|jsonl|ndjson)(\.gz)?$/i;

/**
 * The files that are meant: each path itself, or the logs in it where it is a folder, in order of their names.
 * @throws ConfigurationError for a path that is not there, is no file that can be read twice, or a folder without logs
 */
export async function findLogFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of paths) found.push(...(await findIn(path)));
  if (found.length === 0)
    throw ConfigurationError.of('no file was given', 'name the files that the collector wrote');
  return [...new Set(found)];
}

async function findIn(path: string): Promise<readonly string[]> {
  const what = await stat(path).catch((cause: unknown) => {
    throw ConfigurationError.of(
      `${path} cannot be read`,
      'give the file or folder that the collector writes to',
      undefined,
      cause,
    );
  });
  if (what.isFile()) return [path];
  if (!what.isDirectory())
    throw ConfigurationError.of(
      `${path} is no file, and its spans are read more than once`,
      'write it to a file first, and give that',
    );
  const names = (await readdir(path)).filter((name) => logName.test(name)).sort();
  if (names.length === 0)
    throw ConfigurationError.of(
      `the folder ${path} holds no file that ends in .json, .jsonl or .ndjson, or these with .gz`,
      'give the folder that the collector writes to, or name the files',
    );
  return names.map((name) => join(path, name));
}
