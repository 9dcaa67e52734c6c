import { type FileHandle, open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readPlacedLines } from '../document/placed-lines.ts';
import type { EvidenceError } from '../errors.ts';
import type { Endpoint } from '../providers/endpoint.ts';
import type { Completion } from '../providers/provider.ts';
import {
  composeReplayRow,
  type EvidenceKey,
  type FirstPlan,
  parseEvidenceLine,
  type ReadCompletion,
  type StoredTrial,
} from './evidence-row.ts';
import { composeKeptName, describeKeptFailure, keptFileMode, makeKeptFolder } from './kept-file.ts';
import { createLineWriter } from './line-writer.ts';
import type { composeLogRow } from './log-row.ts';
import type { LogLocation } from './trial-log.ts';

/**
 * Completed trials of a pair of variants, kept between replays: asking the models once more until the verdict
 * pleases is not possible, because what was received before is what counts.
 */
export interface Evidence {
  /** The completion received in an earlier replay for exactly this request, or undefined. */
  find(query: StoredTrial): Promise<Completion | undefined>;
  /**
   * Keeps a trial of this replay for the next one.
   * @param row with `suite`, `role` and `fingerprint` in its `trial_log`
   * @throws EvidenceError once a row could not be written
   */
  append(row: ReturnType<typeof composeLogRow>): void;
  /** Undefined without an earlier replay. Another order of the same evidence would be a gamble. */
  readonly firstPlan: FirstPlan | undefined;
  /** How often this pair was replayed before with at least one fresh call. */
  readonly earlierReplays: number;
  /** Lines that could not be used: damaged, cut short, or of other variants. */
  readonly rejected: number;
  /** Highest trial number of the earlier replays + 1, 0 without any: where further trials go on. */
  readonly nextTrial: number;
  /** Waits until everything is written. @throws EvidenceError when it could not be */
  close(): Promise<void>;
}

/** @throws EvidenceError when there is a file that cannot be read; damaged lines are counted instead */
export type OpenEvidence = (
  key: EvidenceKey,
  options: {
    /** Kept for later replays where there was none before. */
    readonly plan: FirstPlan;
  },
) => Promise<Evidence>;

/** Keeps nothing and finds nothing: every replay stands alone. */
export const noEvidence: OpenEvidence = async () => ({
  find: async () => undefined,
  append: () => undefined,
  firstPlan: undefined,
  earlierReplays: 0,
  rejected: 0,
  nextTrial: 0,
  close: async () => undefined,
});

/**
 * Opens the evidence of endpoints that are asked over the network. Recordings are kept already, and what they say
 * can be edited under the same name.
 */
export function openLiveEvidence(
  openEvidence: OpenEvidence,
  key: Omit<EvidenceKey, 'endpoints'>,
  options: { readonly plan: FirstPlan; readonly endpoints: readonly Endpoint[] },
): Promise<Evidence> {
  const addresses = options.endpoints.map((endpoint) =>
    endpoint.kind === 'recorded' ? undefined : `${endpoint.protocol} ${endpoint.baseUrl}`,
  );
  const open = addresses.includes(undefined) ? noEvidence : openEvidence;
  return open({ ...key, endpoints: addresses.join(' ') }, options);
}

/**
 * Evidence in a folder, a JSONL file for each pair of variants. Folder and file are made at the first fresh
 * call; the folder above must be there.
 */
export function createEvidenceOpener(options: {
  readonly folder: string;
  readonly readCompletion: ReadCompletion;
  readonly now: () => Date;
}): OpenEvidence {
  return async ({ suite, baseline, candidate, endpoints }, { plan }) => {
    const key = { suite, baseline, candidate, endpoints };
    const file = join(options.folder, composeKeptName(key, 'jsonl'));
    const reading = { key, readCompletion: options.readCompletion };
    const handle = await openForReading(file);
    const since = options.now().getTime() - maximumAgeMs;
    const held = await readHeld(file, { handle, reading, since });
    const journal = createJournal(file, () =>
      composeReplayRow(key, { at: options.now(), plan: held.firstPlan ?? plan }),
    );
    return {
      firstPlan: held.firstPlan,
      earlierReplays: held.replays,
      rejected: held.rejected,
      nextTrial: held.nextTrial,
      async find(query) {
        const place = held.places.get(composePlaceName(query));
        if (handle === undefined || place === undefined) return undefined;
        const line = parseEvidenceLine(await readAt(file, { handle, place }), reading);
        // Whatever has been done to the file meanwhile, nothing but an answer to this request is given.
        const isIt =
          line.kind === 'trial' && composePlaceName(line.trial) === composePlaceName(query);
        return isIt ? line.completion : undefined;
      },
      append: journal.append,
      async close() {
        await journal.close().finally(() => handle?.close());
      },
    };
  };
}

/** Two weeks: the model behind a name may have moved since, and a change under review is rarely older. */
const maximumAgeMs = 14 * 24 * 60 * 60 * 1000;

/** What is in memory of a file: where each trial is, and not what the model said. */
interface Held {
  readonly places: ReadonlyMap<string, LogLocation>;
  readonly firstPlan: FirstPlan | undefined;
  readonly replays: number;
  readonly rejected: number;
  readonly nextTrial: number;
}

async function readHeld(
  file: string,
  source: {
    readonly handle: FileHandle | undefined;
    readonly reading: Parameters<typeof parseEvidenceLine>[1];
    /** Milliseconds since 1970: what was received in a replay before this is not used. */
    readonly since: number;
  },
): Promise<Held> {
  const { handle, reading, since } = source;
  let isRecent = false;
  const places = new Map<string, LogLocation>();
  let [replays, rejected, nextTrial] = [0, 0, 0];
  let firstPlan: FirstPlan | undefined;
  if (handle === undefined) return { places, firstPlan, replays, rejected, nextTrial };
  try {
    const chunks = handle.createReadStream({ autoClose: false, start: 0, highWaterMark: 1 << 20 });
    for await (const { bytes, offset, length } of readPlacedLines(chunks)) {
      const line = bytes && parseEvidenceLine(bytes, reading);
      if (line === undefined || line.kind === 'unusable') rejected += 1;
      else if (line.kind === 'replay') {
        isRecent = line.at.getTime() >= since;
        if (isRecent) {
          replays += 1;
          firstPlan ??= line.plan;
        }
      } else if (line.kind === 'trial' && isRecent) {
        const name = composePlaceName(line.trial);
        // A second answer to one request is no second chance.
        if (!places.has(name)) places.set(name, { offset, length });
        // Trials that only confirm a flip are there of a few cases.
        if (!line.fresh) nextTrial = Math.max(nextTrial, line.trial.trial + 1);
      }
    }
  } catch (cause) {
    await handle.close();
    throw describeUnread(file, cause);
  }
  return { places, firstPlan, replays, rejected, nextTrial };
}

function composePlaceName({ role, caseId, trial, requestHash }: StoredTrial): string {
  return `${role} ${trial} ${requestHash} ${caseId}`;
}

async function readAt(
  file: string,
  { handle, place }: { readonly handle: FileHandle; readonly place: LogLocation },
): Promise<Buffer> {
  const { offset, length } = place;
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } catch (cause) {
    throw describeUnread(file, cause);
  }
}

/** @returns undefined when there is no such file */
async function openForReading(file: string): Promise<FileHandle | undefined> {
  try {
    // Before it is opened: a pipe would wait for a writer without end.
    if (!(await stat(file)).isFile()) throw new Error('it is not a regular file');
    return await open(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw describeUnread(file, cause);
  }
}

const describeUnread = (file: string, cause: unknown): EvidenceError =>
  describeKeptFailure(file, 'the evidence of earlier replays could not be read', cause);

/** The rows of this replay, behind a first row that says so; without a row nothing is written. */
function createJournal(file: string, composeFirstRow: () => unknown) {
  let handle: FileHandle | undefined;
  let isBegun = false;
  const writer = createLineWriter({
    write: async (batch) => {
      handle ??= await openForAppending(file);
      await handle.appendFile(batch);
    },
    describeFailure: (cause) =>
      describeKeptFailure(file, 'the evidence could not be written', cause),
  });
  return {
    append(row: unknown): void {
      if (!isBegun) writer.append(composeFirstRow());
      isBegun = true;
      writer.append(row);
    },
    async close(): Promise<void> {
      await writer.flush().finally(() => handle?.close());
    },
  };
}

/** Puts an end to a last line that was cut short, or the next row would be lost with it. */
async function openForAppending(file: string): Promise<FileHandle> {
  await makeKeptFolder(dirname(file));
  const handle = await open(file, 'a+', keptFileMode);
  const { size } = await handle.stat();
  const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, Math.max(0, size - 1));
  if (size > 0 && buffer.toString() !== '\n') await handle.appendFile('\n');
  return handle;
}
