import type { Stats } from 'node:fs';
import { readdir, stat, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, messageOf } from '../errors.ts';

/** Linux's f_type of /proc and /sys, whose files look regular but are made up while they are read. */
const kernelFileSystems: ReadonlySet<number> = new Set([0x9fa0, 0x62656572]);

/**
 * The file itself, or every `*.jsonl` of a folder in the order of their names. Nothing is opened: a pipe would
 * wait for a writer without end, and a device may have no end.
 * @throws ConfigurationError when there is none, or one that is not a regular file
 */
export async function listRecordingFiles(path: string): Promise<readonly string[]> {
  const found = await readStats(path);
  if (!found.isDirectory()) {
    await requireRegular(path, found);
    return [path];
  }
  const files = (await inform(path, readdir(path)))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(path, name));
  if (files.length === 0)
    throw ConfigurationError.of(
      'there are no recordings in this folder',
      'put files that end in .jsonl there, or give another path',
      { file: path },
    );
  for (const file of files) await requireRegular(file, await readStats(file));
  return files;
}

async function requireRegular(file: string, found: Stats): Promise<void> {
  // Elsewhere the numbers of file systems mean something else.
  const isMadeUp =
    process.platform === 'linux' &&
    found.isFile() &&
    kernelFileSystems.has((await inform(file, statfs(file))).type);
  if (found.isFile() && !isMadeUp) return;
  throw ConfigurationError.of(
    'the recordings are not in a regular file, but in a pipe, a device, a folder or the like',
    'give the path of a JSONL file or of a folder of them',
    { file },
  );
}

function readStats(path: string): Promise<Stats> {
  return inform(path, stat(path));
}

async function inform<T>(path: string, reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw ConfigurationError.of(
      `the recordings cannot be read: ${messageOf(error)}`,
      'give the path of a JSONL file or of a folder of them',
      { file: path },
      error,
    );
  }
}
