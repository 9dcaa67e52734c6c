import type { EvidenceError } from '../errors.ts';

/** Writes values as JSON lines in the order of `append`, gathered while the disk is busy. */
export interface LineWriter {
  /**
   * @returns bytes of the line, its line feed included
   * @throws EvidenceError once a line could not be written: more spending would buy nothing
   */
  append(record: unknown): number;
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
  let pending: Buffer[] = [];
  let writing: Promise<void> | undefined;
  let failure: EvidenceError | undefined;

  const drain = async (): Promise<void> => {
    while (pending.length > 0) {
      const batch = Buffer.concat(pending);
      pending = [];
      try {
        await options.write(batch);
      } catch (cause) {
        failure = options.describeFailure(cause);
        return;
      }
    }
    writing = undefined;
  };

  return {
    append(record) {
      if (failure !== undefined) throw failure;
      const line = Buffer.from(`${render(record)}\n`, 'utf8');
      pending.push(line);
      writing ??= drain();
      return line.length;
    },
    async flush() {
      await writing;
      if (failure !== undefined) throw failure;
    },
  };
}
