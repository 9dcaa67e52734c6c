import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { computeHash, renderCanonicalJson } from '../document/canonical-json.ts';
import { messageOf } from '../errors.ts';
import { composeKeptName, describeKeptFailure, keptFileMode, makeKeptFolder } from './kept-file.ts';
import { openKeptLines } from './kept-lines.ts';
import {
  mergeOutcomes,
  type NotedCase,
  type RememberedCase,
  type RememberedOutcomes,
} from './merge-outcomes.ts';
import type { Seal } from './seal.ts';

/** A replay of a suite, and how its cases went. */
interface NotedReplay {
  /** Path of the dataset in the repository. */
  readonly dataset: string;
  /** What tells it from another: suite, variants and trials. Equal ones rest on the same evidence. */
  readonly identity: Readonly<Record<string, unknown>>;
  readonly cases: Iterable<NotedCase>;
}

/** What became of noting a replay. */
export interface Noted {
  /** Lines of what was there that could not be used; they are gone now. */
  readonly rejected: number;
  /** Why it is not remembered; undefined when it is. */
  readonly problem: string | undefined;
}

/** How the cases of each dataset went over time, whatever suites replayed it. */
export interface OutcomeStore {
  /** Undefined when nothing is remembered of this dataset. @throws EvidenceError when it cannot be read */
  read(dataset: string): Promise<(RememberedOutcomes & { readonly rejected: number }) | undefined>;
  /** Adds a replay. Never throws: no verdict rests on it. */
  note(replay: NotedReplay): Promise<Noted>;
}

/** Remembers nothing. */
export const noOutcomeStore: OutcomeStore = {
  read: async () => undefined,
  note: async () => ({ rejected: 0, problem: undefined }),
};

const text = z.string().min(1);
const rowSchema = z.union([
  z.strictObject({
    outcome: z.strictObject({
      case: text,
      content: text,
      first: z.iso.date(),
      last: z.iso.date(),
      replays: z.number().int().positive(),
      failed: z.iso.date().optional(),
    }),
  }),
  z.strictObject({ noted: z.strictObject({ replay: text, on: z.iso.date() }) }),
]);

/**
 * Outcomes in a folder, a JSONL file for each dataset. It is read and written as a whole: of two processes that note
 * at the same moment, one may be forgotten.
 */
export function createOutcomeStore(options: {
  readonly folder: string;
  readonly seal: Seal;
  readonly now: () => Date;
}): OutcomeStore {
  const { folder, seal, now } = options;
  const place = (dataset: string) => ({
    file: join(folder, composeKeptName({ dataset }, 'outcomes.jsonl')),
    binding: renderCanonicalJson({ dataset }),
    seal,
  });
  const note = async ({ dataset, identity, cases }: NotedReplay): Promise<Noted> => {
    try {
      const { rejected, ...kept } = await readOutcomes(place(dataset));
      const merged = mergeOutcomes(kept, { key: computeHash(identity), cases, at: now() });
      if (merged.cases.size > 0) {
        await makeKeptFolder(folder);
        await writeOutcomes(place(dataset), merged);
      }
      return { rejected, problem: undefined };
    } catch (error) {
      return { rejected: 0, problem: messageOf(error) };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    async read(dataset) {
      const found = await readOutcomes(place(dataset));
      return found.cases.size + found.rejected === 0 ? undefined : found;
    },
    // One after another: suites of one dataset end at any time, and each adds to what the other wrote.
    note(replay) {
      const noted = last.then(() => note(replay));
      last = noted;
      return noted;
    },
  };
}

interface OutcomePlace {
  readonly file: string;
  readonly binding: string;
  readonly seal: Seal;
}

/** Damaged lines are counted. @throws EvidenceError when the file is there and cannot be read */
async function readOutcomes({
  file,
  ...options
}: OutcomePlace): Promise<RememberedOutcomes & { readonly rejected: number }> {
  const lines = await openKeptLines(file, { ...options, what: 'the outcomes' });
  const cases = new Map<string, RememberedCase>();
  const recent = new Map<string, string>();
  let rejected = 0;
  try {
    await lines.visit((value) => {
      const row = rowSchema.safeParse(value).data;
      if (row === undefined) rejected += 1;
      else if ('noted' in row) recent.set(row.noted.replay, row.noted.on);
      else {
        const { case: id, content, first, last, replays, failed } = row.outcome;
        cases.set(id, { content, first, last, replays, failed });
      }
    });
  } finally {
    await lines.close();
  }
  return { cases, recent, rejected };
}

/** Renamed when it is complete: who reads meanwhile, or after a crash, finds the former one whole. */
async function writeOutcomes(
  { file, binding, seal }: OutcomePlace,
  { cases, recent }: RememberedOutcomes,
): Promise<void> {
  const rows = [
    ...Array.from(recent, ([replay, on]) => ({ noted: { replay, on } })),
    ...Array.from(cases, ([id, remembered]) => ({ outcome: { case: id, ...remembered } })),
  ];
  const draft = `${file}.${process.pid}.draft`;
  try {
    const closed = rows.map((row) => `${seal.close(JSON.stringify(row), binding)}\n`);
    await writeFile(draft, closed.join(''), { mode: keptFileMode });
    await rename(draft, file);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw describeKeptFailure(file, 'the outcomes could not be written', cause);
  }
}
