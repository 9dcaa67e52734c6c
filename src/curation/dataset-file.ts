import { createReadStream } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { EvalCase } from '../dataset/eval-case.ts';
import { loadDataset } from '../dataset/read-dataset.ts';
import { ConfigurationError } from '../errors.ts';
import { readSkipped, resolveSkippedFile, type SkippedFailure } from './known-cases.ts';

/** A dataset to which lines are added, and the failures that shall not be in it. */
export interface GrowingDataset {
  readonly cases: readonly EvalCase[];
  readonly skipped: readonly SkippedFailure[];
  /** For people. */
  readonly file: string;
  readonly skippedFile: string;
  /** Ids of the cases that are in it now. */
  readIds(): Promise<readonly string[]>;
  /** Lines without their end; what was there is left as it is. */
  append(lines: readonly string[]): Promise<void>;
  appendSkipped(lines: readonly string[]): Promise<void>;
}

/**
 * @param source.file as a person wrote it; `path` where it is
 * @throws ConfigurationError for a file that is no JSONL, or in which something is wrong
 */
export async function openGrowingDataset(source: {
  readonly file: string;
  readonly path: string;
}): Promise<GrowingDataset> {
  const { file, path } = source;
  if (!/\.(?:jsonl|ndjson)$/i.test(file))
    throw ConfigurationError.of(
      `${file} is not JSONL, so no line can be added to it`,
      'name a file that ends with .jsonl',
      { file },
    );
  const skippedFile = resolveSkippedFile(file);
  const skippedPath = resolveSkippedFile(path);
  const readCases = async () =>
    (await hasContent(path))
      ? (await loadDataset({ file, chunks: createReadStream(path) })).cases
      : [];
  return {
    file,
    skippedFile,
    cases: await readCases(),
    readIds: async () => (await readCases()).map(({ id }) => id),
    skipped: (await hasContent(skippedPath))
      ? await readSkipped({ file: skippedFile, content: createReadStream(skippedPath) })
      : [],
    append: (lines) => appendLines({ file, path }, lines),
    appendSkipped: (lines) => appendLines({ file: skippedFile, path: skippedPath }, lines),
  };
}

async function hasContent(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isDirectory() === true)
    throw ConfigurationError.of(`${path} is a folder`, 'name a file in it, such as failures.jsonl');
  return facts !== undefined && facts.size > 0;
}

/** In one write, so that an interruption leaves no half of a case. A last line without an end gets one. */
async function appendLines(
  { file, path }: { readonly file: string; readonly path: string },
  lines: readonly string[],
): Promise<void> {
  if (lines.length === 0) return;
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(path, 'a+');
    try {
      const { size } = await handle.stat();
      const last = Buffer.alloc(1);
      if (size > 0) await handle.read(last, 0, 1, size - 1);
      const start = size > 0 && last.toString() !== '\n' ? '\n' : '';
      const bytes = Buffer.from(`${start}${lines.join('\n')}\n`);
      for (let done = 0; done < bytes.length; )
        done += (await handle.write(bytes, done)).bytesWritten;
    } finally {
      await handle.close();
    }
  } catch (cause) {
    throw ConfigurationError.of(
      `${file} could not be written`,
      'check that you may write there, and that the disk is not full',
      { file },
      cause,
    );
  }
}
