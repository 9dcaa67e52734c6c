import { join } from 'node:path';
import { renderCanonicalJson } from '../document/canonical-json.ts';
import { recordedAddress } from '../providers/endpoint.ts';
import type { Completion } from '../providers/provider.ts';
import { composeKeptName } from './kept-file.ts';
import { type KeptLines, openKeptLines } from './kept-lines.ts';
import type { composeLogRow } from './log-row.ts';
import { createPlaceTable, type PlaceTable } from './place-table.ts';
import {
  composeTrialName,
  isSameKey,
  parseRecorded,
  type ReadCompletion,
  type RecordedTrial,
  type RecordingKey,
} from './recorded-trial.ts';
import type { Seal } from './seal.ts';

/** Completions of one suite, role, model and address, kept between replays. */
export interface RecordingStore {
  /** What was received for exactly this trial, or undefined. @throws EvidenceError */
  find(trial: RecordedTrial): Promise<Completion | undefined>;
  /** Keeps a trial. @throws EvidenceError once a row could not be written */
  append(row: ReturnType<typeof composeLogRow>): void;
  /** As of `LineWriter`. */
  room(): Promise<void>;
  /** Waits until everything appended is written. @throws EvidenceError when it could not be */
  flush(): Promise<void>;
  /** Lines that could not be used: damaged, cut short, of another key, or not closed by the seal. */
  readonly rejected: number;
  /** Waits until everything is written. @throws EvidenceError when it could not be */
  close(): Promise<void>;
}

/** @throws EvidenceError when there is a file that cannot be read; damaged lines are counted instead */
export type OpenRecordings = (key: RecordingKey) => Promise<RecordingStore>;

/** Keeps nothing and finds nothing. */
export const noRecordings: OpenRecordings = async () => ({
  find: async () => undefined,
  append: () => undefined,
  room: async () => undefined,
  flush: async () => undefined,
  rejected: 0,
  close: async () => undefined,
});

/** Two weeks: the model behind a name may have moved since, and a change under review is rarely older. */
export const maximumAgeMs = 14 * 24 * 60 * 60 * 1000;

/**
 * Recordings in a folder, a JSONL file for each key. Folder and file are made at the first row; the folder above must
 * be there.
 */
export function createRecordingOpener(options: {
  readonly folder: string;
  readonly readCompletion: ReadCompletion;
  readonly seal: Seal;
  readonly now: () => Date;
}): OpenRecordings {
  const { folder, readCompletion, seal, now } = options;
  return async (key) => {
    // What answers from a file is kept already, and can be edited under the same name.
    if (key.endpoint === recordedAddress) return noRecordings(key);
    const file = join(folder, composeKeptName(key, 'recordings.jsonl'));
    const binding = renderCanonicalJson(key);
    const lines = await openKeptLines(file, { seal, binding, what: 'the recordings' });
    const read = (value: unknown) => {
      const recorded = parseRecorded(value, readCompletion);
      return recorded !== undefined && isSameKey(recorded.key, key) ? recorded : undefined;
    };
    const { places, rejected } = await findPlaces(lines, {
      read,
      since: now().getTime() - maximumAgeMs,
    });
    return {
      rejected,
      async find(trial) {
        const name = composeTrialName(trial);
        const place = places.find(name);
        const recorded = place && read(await lines.readAt(place));
        // Whatever has been done to the file meanwhile, nothing but an answer to this request is given.
        if (recorded === undefined || composeTrialName(recorded.trial) !== name) return undefined;
        return recorded.completion;
      },
      append: (row) =>
        lines.append({
          ...row,
          trial_log: { ...row.trial_log, received_at: now().toISOString() },
        }),
      room: lines.room,
      flush: lines.flush,
      close: lines.close,
    };
  };
}

/** Where each trial is. A second answer to one request is no second chance, so the first counts. */
async function findPlaces(
  lines: KeptLines,
  options: {
    readonly read: (value: unknown) => ReturnType<typeof parseRecorded>;
    /** Milliseconds since 1970: what was received before is not used. */
    readonly since: number;
  },
): Promise<{ readonly places: PlaceTable; readonly rejected: number }> {
  const places = createPlaceTable();
  let rejected = 0;
  await lines.visit((value, location) => {
    const recorded = options.read(value);
    if (recorded?.receivedAt === undefined) {
      rejected += 1;
      return;
    }
    if (recorded.receivedAt.getTime() < options.since) return;
    places.add(composeTrialName(recorded.trial), { file: 0, ...location });
  });
  return { places, rejected };
}
