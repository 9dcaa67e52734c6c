import { type FileHandle, open } from 'node:fs/promises';
import { ConfigurationError } from '../../errors.ts';

/** A file of exports that grows by a line each. */
export interface ExportLog {
  /**
   * Appends one line; it is in the hands of the system when this returns, so that a crash of the process loses none.
   * @throws Error when it cannot be written, as on a full disk; the next line is whole again
   */
  append(line: Buffer): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the file to append to, or makes it, for its user alone: it will hold what people wrote. A line that an earlier
 * crash has cut is ended first.
 * @throws ConfigurationError when it cannot be written
 */
export async function openExportLog(path: string): Promise<ExportLog> {
  const handle = await open(path, 'a+', 0o600).catch((cause: unknown) => {
    throw ConfigurationError.of(
      `${path} cannot be written`,
      'give a file in a folder that is there, and that you may write to',
      undefined,
      cause,
    );
  });
  let isCut = await endsWithinLine(handle);
  let last: Promise<unknown> = Promise.resolve();
  const write = async (line: Buffer): Promise<void> => {
    const bytes = Buffer.concat([Buffer.from(isCut ? '\n' : ''), line, Buffer.from('\n')]);
    isCut = true;
    // `appendFile` writes in pieces, between which another process may write to the file.
    for (let done = 0; done < bytes.length; )
      done += (await handle.write(bytes, done)).bytesWritten;
    isCut = false;
  };
  return {
    append: (line) => {
      const writing = last.then(() => write(line));
      last = writing.catch(() => undefined);
      return writing;
    },
    close: async () => {
      await last;
      await handle.close();
    },
  };
}

async function endsWithinLine(handle: FileHandle): Promise<boolean> {
  const facts = await handle.stat();
  if (!facts.isFile() || facts.size === 0) return false;
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, facts.size - 1);
  return buffer[0] !== 0x0a;
}
