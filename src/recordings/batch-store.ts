import { join } from 'node:path';
import { z } from 'zod';
import { renderCanonicalJson } from '../document/canonical-json.ts';
import { composeKeptName } from './kept-file.ts';
import { openKeptLines } from './kept-lines.ts';
import type { RecordingKey } from './recorded-trial.ts';
import { maximumAgeMs } from './recording-store.ts';
import type { Seal } from './seal.ts';

/** Whose requests stand in a batch. */
export interface BatchKey extends RecordingKey {
  /** Of the variant. */
  readonly fingerprint: string;
}

/** A batch that was submitted and not collected yet. */
export interface OpenBatch {
  /** The host's own. */
  readonly id: string;
  readonly items: number;
  /** RFC 3339. */
  readonly at: string;
}

/** Batches of one variant, remembered from the job that submitted them to the one that collects them. */
export interface BatchStore {
  readonly open: readonly OpenBatch[];
  /** Remembers a batch. @throws EvidenceError once a row could not be written */
  noteSubmitted(batch: Pick<OpenBatch, 'id' | 'items'>): void;
  /** It was collected, or has nothing to collect. */
  noteDone(id: string): void;
  /** Waits until everything is written. @throws EvidenceError when it could not be */
  close(): Promise<void>;
}

/** @throws EvidenceError when there is a file that cannot be read */
export type OpenBatches = (key: BatchKey) => Promise<BatchStore>;

const rowSchema = z.union([
  z.strictObject({
    submitted: z.strictObject({
      id: z.string().min(1),
      items: z.number().int().positive(),
      at: z.iso.datetime(),
    }),
  }),
  z.strictObject({ done: z.string().min(1) }),
]);

/** Batches in a folder, a JSONL file for each variant. */
export function createBatchStoreOpener(options: {
  readonly folder: string;
  readonly seal: Seal;
  readonly now: () => Date;
}): OpenBatches {
  const { folder, seal, now } = options;
  return async (key) => {
    const file = join(folder, composeKeptName(key, 'batches.jsonl'));
    const binding = renderCanonicalJson(key);
    const lines = await openKeptLines(file, { seal, binding, what: 'the batches' });
    const since = now().getTime() - maximumAgeMs;
    const open = new Map<string, OpenBatch>();
    await lines.visit((value) => {
      const { data } = rowSchema.safeParse(value);
      if (data === undefined) return;
      if ('done' in data) open.delete(data.done);
      else if (Date.parse(data.submitted.at) >= since) open.set(data.submitted.id, data.submitted);
    });
    return {
      open: [...open.values()],
      noteSubmitted: ({ id, items }) =>
        lines.append({ submitted: { id, items, at: now().toISOString() } }),
      noteDone: (id) => lines.append({ done: id }),
      close: lines.close,
    };
  };
}
