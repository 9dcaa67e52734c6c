import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScannedRecord } from './export-scanner.ts';
import type { LogFile } from './log-file.ts';
import { type IndexedRecord, RecordIndex } from './record-index.ts';

/**
 * Records of the chosen traces. A plain file is read again where it lies; what comes out of a gzip is put into a
 * temporary file that only its user can read.
 */
export class RecordStore {
  readonly index = new RecordIndex();
  readonly #files: readonly LogFile[];
  #spill: Spill | undefined;

  private constructor(files: readonly LogFile[], spill: Spill | undefined) {
    this.#files = files;
    this.#spill = spill;
  }

  static async open(files: readonly LogFile[], temporaryFolder: string): Promise<RecordStore> {
    const needsSpill = files.some(({ isPlain }) => !isPlain);
    return new RecordStore(files, needsSpill ? await openSpill(temporaryFolder) : undefined);
  }

  add(trace: number, options: { readonly record: ScannedRecord; readonly file: number }): void {
    const { record, file } = options;
    const { kind, bytes, line } = record;
    const isPlain = this.#files[file]?.isPlain ?? true;
    const offset = isPlain ? record.offset : (this.#spill?.append(bytes) ?? record.offset);
    this.index.add(trace, { kind, file, offset, length: bytes.length, line });
  }

  read({ file, offset, length }: IndexedRecord): Buffer {
    const log = this.#files[file];
    if (log?.isPlain === true) return log.readAt(offset, length);
    return this.#spill?.readAt(offset, length) ?? Buffer.alloc(0);
  }

  async close(): Promise<void> {
    await this.#spill?.remove();
    this.#spill = undefined;
  }
}

interface Spill {
  /** @returns where it was put */
  readonly append: (bytes: Buffer) => number;
  readonly readAt: (offset: number, length: number) => Buffer;
  readonly remove: () => Promise<void>;
}

async function openSpill(parent: string): Promise<Spill> {
  const folder = await mkdtemp(join(parent, 'pawl-otlp-'));
  const descriptor = openSync(join(folder, 'records'), 'wx+', 0o600);
  let size = 0;
  return {
    append: (bytes) => {
      const offset = size;
      for (let done = 0; done < bytes.length; )
        done += writeSync(descriptor, bytes, done, bytes.length - done, offset + done);
      size += bytes.length;
      return offset;
    },
    readAt: (offset, length) => {
      const bytes = Buffer.alloc(length);
      for (let done = 0; done < length; ) {
        const read = readSync(descriptor, bytes, done, length - done, offset + done);
        if (read === 0) break;
        done += read;
      }
      return bytes;
    },
    remove: async () => {
      closeSync(descriptor);
      await rm(folder, { recursive: true, force: true });
    },
  };
}
