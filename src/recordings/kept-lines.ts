import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type LinePlace, readPlacedLines } from '../document/placed-lines.ts';
import { describeKeptFailure, keptFileMode, makeKeptFolder } from './kept-file.ts';
import { createLineWriter } from './line-writer.ts';
import type { Seal } from './seal.ts';

/** A file of JSON lines that grows from replay to replay. What is in it is read where it stands, not held. */
export interface KeptLines {
  /**
   * Calls back for each line of earlier replays. A value of undefined stands for a line that cannot be used: damaged,
   * cut short, too long, or not closed by the seal.
   * @throws EvidenceError when the file cannot be read
   */
  visit(visitor: (value: unknown, location: LinePlace) => void): Promise<void>;
  /** The value at a place, or undefined when it cannot be used any more. @throws EvidenceError */
  readAt(location: LinePlace): Promise<unknown>;
  /** Adds a line; the file is made with the first. @throws EvidenceError once one could not be written */
  append(value: unknown): void;
  /** As of `LineWriter`. */
  room(): Promise<void>;
  /** Waits until everything appended is written. @throws EvidenceError when it could not be */
  flush(): Promise<void>;
  /** The same, and lets go of the file. */
  close(): Promise<void>;
}

/**
 * Opens what is kept in a file, which need not be there.
 * @param options.binding what the lines speak of, for the seal
 * @param options.what for errors: `the recordings`
 * @throws EvidenceError when it is there and cannot be read
 */
export async function openKeptLines(
  file: string,
  options: { readonly seal: Seal; readonly binding: string; readonly what: string },
): Promise<KeptLines> {
  const { seal, binding, what } = options;
  const fail = (verb: string) => (cause: unknown) =>
    describeKeptFailure(file, `${what} could not be ${verb}`, cause);
  const handle = await openForReading(file).catch((cause: unknown) => {
    throw fail('read')(cause);
  });
  let writing: FileHandle | undefined;
  const writer = createLineWriter({
    render: (value) => seal.close(JSON.stringify(value), binding),
    write: async (batch) => {
      writing ??= await openForAppending(file);
      await writeWhole(writing, batch);
    },
    describeFailure: fail('written'),
  });
  // Fatal: a byte that went bad within a text must not come back as another text.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parse = (bytes: Buffer | undefined): unknown =>
    bytes && parseLine(() => seal.open(decoder.decode(bytes).trim(), binding));
  return {
    async visit(visitor) {
      if (handle === undefined) return;
      try {
        for await (const { bytes, offset, length } of readPlacedLines(readChunks(handle))) {
          if (bytes === undefined || !isBlank(bytes)) visitor(parse(bytes), { offset, length });
        }
      } catch (cause) {
        await handle.close();
        throw fail('read')(cause);
      }
    },
    async readAt({ offset, length }) {
      if (handle === undefined) return undefined;
      try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
        return parse(buffer.subarray(0, bytesRead));
      } catch (cause) {
        throw fail('read')(cause);
      }
    },
    append: writer.append,
    room: writer.room,
    flush: writer.flush,
    async close() {
      await writer
        .flush()
        .finally(() => writing?.close())
        .finally(() => handle?.close());
    },
  };
}

const chunkBytes = 256 * 1024;

/** Bytes of a file from its start, all in the same memory: what was read before is overwritten. */
async function* readChunks(handle: FileHandle): AsyncGenerator<Buffer> {
  const chunk = Buffer.allocUnsafeSlow(chunkBytes);
  let offset = 0;
  for (;;) {
    const { bytesRead } = await handle.read(chunk, 0, chunkBytes, offset);
    if (bytesRead === 0) return;
    offset += bytesRead;
    yield chunk.subarray(0, bytesRead);
  }
}

/** @returns undefined when there is no such file */
async function openForReading(file: string): Promise<FileHandle | undefined> {
  try {
    // Before it is opened: a pipe would wait for a writer without end.
    if (!(await stat(file)).isFile()) throw new Error('it is not a regular file');
    return await open(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
}

/** Puts an end to a last line that was cut short, or the next row would be lost with it. */
async function openForAppending(file: string): Promise<FileHandle> {
  await makeKeptFolder(dirname(file));
  const handle = await open(file, 'a+', keptFileMode);
  const { size } = await handle.stat();
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
  if (size > 0 && buffer.toString() !== '\n') await handle.appendFile('\n');
  return handle;
}

/** In one write where the system lets it: another process may be adding lines of its own. */
async function writeWhole(handle: FileHandle, batch: Buffer): Promise<void> {
  for (let written = 0; written < batch.length; )
    written += (await handle.write(batch, written)).bytesWritten;
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

/** @returns undefined for what is no JSON, or was not closed by the seal */
function parseLine(open: () => string | undefined): unknown {
  try {
    const line = open();
    return line === undefined ? undefined : JSON.parse(line);
  } catch {
    return undefined;
  }
}
