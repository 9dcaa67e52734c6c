import type { EvidenceError } from '../errors.ts';

/** Writes values as JSON lines in the order of `append`, gathered while the disk is busy. */
export interface LineWriter {
  /**
   * @returns bytes of the line, its line feed included
   * @throws EvidenceError once a line could not be written: more spending would buy nothing
   */
  append(record: unknown): number;
  /**
   * Waits while much is on its way to the disk, so that answers that come faster than it writes do not fill the memory.
   * Never rejects: the next `append` tells what went wrong.
   */
  room(): Promise<void>;
  /** Waits until everything appended is written. @throws EvidenceError when it could not be */
  flush(): Promise<void>;
}

/**
 * @param options.render one line without its line feed; default: JSON
 * @param options.write puts a batch of lines at the end of the file; it is called again only after it is done
 */
export function createLineWriter(options: {
  readonly render?: (record: unknown) => string;
  readonly write: (batch: Buffer) => Promise<void>;
  readonly describeFailure: (cause: unknown) => EvidenceError;
}): LineWriter {
  const { render = JSON.stringify } = options;
  let pending: Line[] = [];
  let waitingBytes = 0;
  let room = Promise.withResolvers<void>();
  let writing: Promise<void> | undefined;
  let failure: EvidenceError | undefined;
  // Used again for every batch: bytes outside of the heap are garbage that is not soon collected.
  let block: Buffer | undefined;

  const drain = async (): Promise<void> => {
    block ??= Buffer.allocUnsafe(blockBytes);
    while (pending.length > 0) {
      const lines = pending;
      pending = [];
      try {
        for (const batch of fillBatches(lines, block)) {
          await options.write(batch);
          waitingBytes -= batch.length;
          if (waitingBytes <= mostWaitingBytes) makeRoom();
        }
      } catch (cause) {
        failure = options.describeFailure(cause);
        makeRoom();
        return;
      }
    }
    writing = undefined;
  };

  const makeRoom = (): void => {
    room.resolve();
    room = Promise.withResolvers();
  };

  return {
    async room() {
      if (failure === undefined && waitingBytes > mostWaitingBytes) await room.promise;
    },
    append(record) {
      if (failure !== undefined) throw failure;
      const text = `${render(record)}\n`;
      const bytes = Buffer.byteLength(text);
      pending.push({ text, bytes });
      waitingBytes += bytes;
      writing ??= drain();
      return bytes;
    },
    async flush() {
      await writing;
      if (failure !== undefined) throw failure;
    },
  };
}

/** With its line feed. */
interface Line {
  readonly text: string;
  readonly bytes: number;
}

const blockBytes = 256 * 1024;

/** Four blocks: enough that the disk always has something to write. */
const mostWaitingBytes = 4 * blockBytes;

/** The bytes of the lines, in the block where they fit into it. A batch is of use until the next is taken. */
function* fillBatches(lines: readonly Line[], block: Buffer): Generator<Buffer> {
  let end = 0;
  for (const { text, bytes } of lines) {
    if (end > 0 && end + bytes > block.length) {
      yield block.subarray(0, end);
      end = 0;
    }
    if (bytes > block.length) yield Buffer.from(text, 'utf8');
    else end += block.write(text, end, 'utf8');
  }
  if (end > 0) yield block.subarray(0, end);
}
