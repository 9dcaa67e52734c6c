import { join } from 'node:path';
import { type KeptLines, openKeptLines } from './kept-lines.ts';
import { createPlaceTable } from './place-table.ts';
import type { RecordedTrial, RecordingKey } from './recorded-trial.ts';
import { composeTrialName, parseRecorded, type ReadCompletion } from './recorded-trial.ts';
import type { OpenRecordings } from './recording-store.ts';
import { noSeal } from './seal.ts';
import { shardFiles } from './shard-manifest.ts';

/** The trials of all shards as recordings: each is answered by what its shard received. */
export interface ShardRecordings {
  readonly openRecordings: OpenRecordings;
  /** Lines of the shards' logs that could not be used. */
  readonly rejected: number;
  close(): Promise<void>;
}

/**
 * Reads the logs of shards, and keeps where each trial is. Nothing is written.
 * @throws EvidenceError when a log cannot be read
 */
export async function openShardRecordings(
  folders: readonly string[],
  options: { readonly readCompletion: ReadCompletion },
): Promise<ShardRecordings> {
  const places = createPlaceTable();
  const logs: KeptLines[] = [];
  let rejected = 0;
  const read = (value: unknown) => parseRecorded(value, options.readCompletion);
  for (const folder of folders) {
    const file = join(folder, shardFiles.trials);
    const lines = await openKeptLines(file, { seal: noSeal, binding: '', what: 'the shard' });
    const log = logs.push(lines) - 1;
    await lines.visit((value, location) => {
      const recorded = read(value);
      if (recorded === undefined) {
        rejected += 1;
        return;
      }
      places.add(composeName(recorded), { file: log, ...location });
    });
  }
  return {
    rejected,
    openRecordings: async (key) => ({
      rejected: 0,
      async find(trial) {
        const name = composeName({ key, trial });
        const place = places.find(name);
        const recorded = place && read(await logs[place.file]?.readAt(place));
        return recorded && composeName(recorded) === name ? recorded.completion : undefined;
      },
      append: () => undefined,
      room: async () => undefined,
      flush: async () => undefined,
      close: async () => undefined,
    }),
    async close() {
      for (const lines of logs) await lines.close();
    },
  };
}

function composeName({
  key: { suite, role, model, endpoint },
  trial,
}: {
  readonly key: RecordingKey;
  readonly trial: RecordedTrial;
}): string {
  return JSON.stringify([suite, role, model, endpoint, composeTrialName(trial)]);
}
