import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../document/make-folder.ts';
import type { LinePlace } from '../document/placed-lines.ts';
import { EvidenceError, messageOf } from '../errors.ts';
import { createLineWriter } from './line-writer.ts';

/** Everything received, one JSON line for each trial, on disk and not in memory. */
export interface TrialLog {
  readonly file: string;
  append(record: unknown): LinePlace;
  /** As of `LineWriter`. */
  room(): Promise<void>;
  /** Waits until everything appended is in the file. */
  flush(): Promise<void>;
  read(location: LinePlace): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Opens a new log. Lines are written in the order of `append`, gathered while the disk is busy.
 * @throws EvidenceError when the file cannot be written: here, or at the next `append`, `flush` or `close`
 */
export async function openTrialLog(file: string): Promise<TrialLog> {
  const handle = await openFile(file);
  let end = 0;
  const { append, room, flush } = createLineWriter({
    write: (batch) => handle.appendFile(batch),
    describeFailure: (cause) => describeFailure(file, cause),
  });

  return {
    file,
    append(record) {
      const location = { offset: end, length: append(record) };
      end += location.length;
      return location;
    },
    room,
    flush,
    async read({ offset, length }) {
      await flush();
      const { buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
      return JSON.parse(buffer.toString('utf8'));
    },
    async close() {
      await flush().finally(() => handle.close());
    },
  };
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    await makeFolder(dirname(file));
    const handle = await open(file, 'w+', 0o600);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    throw new Error('it is not a regular file');
  } catch (cause) {
    throw describeFailure(file, cause);
  }
}

function describeFailure(file: string, cause: unknown): EvidenceError {
  const problem = {
    what: `the trial log could not be written: ${messageOf(cause)}`,
    where: { file },
    remedy: 'free disk space, or name another file, and start again',
  };
  return new EvidenceError([problem], { cause });
}
