import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../document/make-folder.ts';

/**
 * How each case went, one JSON line for each; with the trial log it is all that a page of cases is made of. It
 * decides nothing, so losing it must not cost a verdict: nothing here throws, and after a failure there is no file.
 */
export interface CaseLog {
  /** Waits while much is on its way to the disk. */
  append(row: unknown): Promise<void>;
  close(): Promise<void>;
}

/** Opens a new log; an earlier file of that name is gone. */
export async function openCaseLog(file: string): Promise<CaseLog> {
  let failed = false;
  await makeFolder(dirname(file)).catch(() => undefined);
  const stream = createWriteStream(file, { mode: 0o600 });
  stream.on('error', () => {
    failed = true;
  });
  return {
    async append(row) {
      if (failed || stream.write(`${JSON.stringify(row)}\n`)) return;
      await once(stream, 'drain').catch(() => undefined);
    },
    async close() {
      await new Promise<void>((done) => {
        stream.on('close', () => done());
        if (stream.closed) done();
        else stream.end();
      });
      if (failed) await rm(file, { force: true }).catch(() => undefined);
    },
  };
}
