import { readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip } from 'node:zlib';
import { ConfigurationError, EvidenceError } from '../../errors.ts';

/** A file of exports, open, as long as it was then: what is appended meanwhile is not read. */
export interface LogFile {
  readonly path: string;
  /** Bytes on the disk. */
  readonly size: number;
  /** Whether a record can be read again at its offset. */
  readonly isPlain: boolean;
  /**
   * Its text from the start, in chunks that are written over by the next. A gzip that is damaged ends there, and
   * `onCut` is called.
   */
  readChunks(options: {
    /** Bytes on the disk that were read. */
    readonly onRead: (bytes: number) => void;
    readonly onCut: () => void;
  }): AsyncIterable<Buffer>;
  /** @throws EvidenceError when the file has become shorter */
  readAt(offset: number, length: number): Buffer;
  close(): Promise<void>;
}

const chunkBytes = 1 << 20;
const gzipMark = [0x1f, 0x8b];
const zstandardMark = [0x28, 0xb5, 0x2f, 0xfd];

/** @throws ConfigurationError when it cannot be read, or is compressed in another way than gzip */
export async function openLogFile(path: string): Promise<LogFile> {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw ConfigurationError.of(
      `${path} cannot be read`,
      'check that you may read it',
      undefined,
      cause,
    );
  });
  const { size } = await handle.stat();
  const start = Buffer.alloc(8);
  await handle.read(start, 0, start.length, 0);
  if (hasMark(start, zstandardMark) || hasMark(start.subarray(4), zstandardMark)) {
    await handle.close();
    throw ConfigurationError.of(
      `${path} is compressed with zstd`,
      'decompress it, or set no compression in the file exporter of the collector',
    );
  }
  const isPlain = !hasMark(start, gzipMark);
  return {
    path,
    size,
    isPlain,
    readChunks: ({ onRead, onCut }) => {
      const chunks = readPlain({ handle, size, onRead });
      return isPlain ? chunks : decompress(chunks, onCut);
    },
    readAt: (offset, length) => readExactly({ handle, path, offset, length }),
    close: () => handle.close(),
  };
}

const hasMark = (bytes: Buffer, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

async function* readPlain(file: {
  readonly handle: FileHandle;
  readonly size: number;
  readonly onRead: (bytes: number) => void;
}): AsyncGenerator<Buffer> {
  const { handle, size, onRead } = file;
  const chunk = Buffer.allocUnsafeSlow(Math.min(chunkBytes, Math.max(1, size)));
  for (let offset = 0; offset < size; ) {
    const wanted = Math.min(chunk.length, size - offset);
    const { bytesRead } = await handle.read(chunk, 0, wanted, offset);
    if (bytesRead === 0) return;
    offset += bytesRead;
    onRead(bytesRead);
    yield chunk.subarray(0, bytesRead);
  }
}

/** Several gzips after another, as log rotation makes them, are one text; one that ends too early ends there. */
async function* decompress(
  chunks: AsyncIterable<Buffer>,
  onCut: () => void,
): AsyncGenerator<Buffer> {
  const gunzip = createGunzip({ chunkSize: chunkBytes, finishFlush: constants.Z_SYNC_FLUSH });
  // An error of the source comes out of the iteration below.
  pipeline(Readable.from(copyChunks(chunks)), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip) yield chunk;
  } catch (error) {
    if (!isGzipError(error)) throw error;
    onCut();
  }
}

/** A chunk is written over by the next one. */
async function* copyChunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}

function isGzipError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

function readExactly(wanted: {
  readonly handle: FileHandle;
  readonly path: string;
  readonly offset: number;
  readonly length: number;
}): Buffer {
  const { handle, path, offset, length } = wanted;
  const bytes = Buffer.allocUnsafe(length);
  for (let done = 0; done < length; ) {
    const read = readSync(handle.fd, bytes, done, length - done, offset + done);
    if (read === 0)
      throw new EvidenceError([
        {
          what: `${path} has become shorter while it was read`,
          remedy: 'run this again on a copy that nothing writes to',
        },
      ]);
    done += read;
  }
  return bytes;
}
