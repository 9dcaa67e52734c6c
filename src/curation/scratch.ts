import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LinePlace } from '../document/placed-lines.ts';

/** Texts that are too many for the memory, in a file of this process that nobody else can read. */
export interface Scratch {
  /** @returns where it is found again */
  append(text: string): Promise<LinePlace>;
  read(place: LinePlace): Promise<string>;
  /** Removes the file. */
  close(): Promise<void>;
}

/** What is held before it is written, in bytes. */
const blockBytes = 1 << 20;

export async function openScratch(): Promise<Scratch> {
  const folder = await mkdtemp(join(tmpdir(), 'pawl-curate-'));
  const file = await open(join(folder, 'cases.jsonl'), 'wx+', 0o600);
  let pending: Buffer[] = [];
  let written = 0;
  let size = 0;
  const flush = async (): Promise<void> => {
    const block = Buffer.concat(pending);
    pending = [];
    // A write may take a part only, of a disk that is nearly full.
    for (let done = 0; done < block.length; ) {
      const { bytesWritten } = await file.write(block, done, block.length - done, written);
      done += bytesWritten;
      written += bytesWritten;
    }
  };
  return {
    append: async (text) => {
      const bytes = Buffer.from(text);
      const place = { offset: size, length: bytes.length };
      pending.push(bytes);
      size += bytes.length;
      if (size - written >= blockBytes) await flush();
      return place;
    },
    read: async ({ offset, length }) => {
      if (offset + length > written) await flush();
      const bytes = Buffer.alloc(length);
      await file.read(bytes, 0, length, offset);
      return bytes.toString();
    },
    close: async () => {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
