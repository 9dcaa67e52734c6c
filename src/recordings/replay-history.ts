import { join } from 'node:path';
import { z } from 'zod';
import { renderCanonicalJson } from '../document/canonical-json.ts';
import { recordedAddress } from '../providers/endpoint.ts';
import { composeKeptName } from './kept-file.ts';
import { openKeptLines } from './kept-lines.ts';
import { maximumAgeMs } from './recording-store.ts';
import type { Seal } from './seal.ts';

/** Two variants that were compared, and where. */
export interface HistoryKey {
  readonly suite: string;
  /** Fingerprint. */
  readonly baseline: string;
  /** Fingerprint; the baseline's own when a baseline is replayed against itself. */
  readonly candidate: string;
  /** Addresses of both: what the environment says of them is not in a fingerprint. */
  readonly endpoints: readonly [string, string];
}

/** How a pair of variants was first replayed; later replays go on from it. */
export interface FirstPlan {
  /** Of the order. */
  readonly seed: number;
  /** Of each case on each side. */
  readonly trials: number;
}

/** Replays of one pair of variants. */
export interface ReplayHistory {
  /** Undefined without an earlier replay. Another order of the same evidence would be a gamble. */
  readonly firstPlan: FirstPlan | undefined;
  /** How often this pair was replayed before with at least one fresh call. */
  readonly earlierReplays: number;
  /** Trials of each case that the earlier replays went for, 0 without any: where further trials go on. */
  readonly nextTrial: number;
  /** Lines that could not be used. */
  readonly rejected: number;
  /** Notes a replay with a fresh call. @param trials that it goes for, those of earlier replays included */
  note(plan: FirstPlan, trials: number): void;
  /** Waits until everything is written. @throws EvidenceError when it could not be */
  close(): Promise<void>;
}

/** @throws EvidenceError when there is a file that cannot be read */
export type OpenHistory = (key: HistoryKey) => Promise<ReplayHistory>;

/** Every replay stands alone. */
export const noHistory: OpenHistory = async () => ({
  firstPlan: undefined,
  earlierReplays: 0,
  nextTrial: 0,
  rejected: 0,
  note: () => undefined,
  close: async () => undefined,
});

const trials = z.number().int().positive();
const rowSchema = z.strictObject({
  replay: z.strictObject({
    suite: z.string(),
    baseline: z.string(),
    candidate: z.string(),
    endpoints: z.tuple([z.string(), z.string()]),
    seed: z.number().int().nonnegative(),
    trials,
    total: trials,
    at: z.iso.datetime(),
  }),
});

/** Histories in a folder, a JSONL file for each pair of variants. */
export function createHistoryOpener(options: {
  readonly folder: string;
  readonly seal: Seal;
  readonly now: () => Date;
}): OpenHistory {
  const { folder, seal, now } = options;
  return async (key) => {
    if (key.endpoints.includes(recordedAddress)) return noHistory(key);
    const file = join(folder, composeKeptName(key, 'replays.jsonl'));
    const binding = renderCanonicalJson(key);
    const lines = await openKeptLines(file, { seal, binding, what: 'the earlier replays' });
    const since = now().getTime() - maximumAgeMs;
    let firstPlan: FirstPlan | undefined;
    let [earlierReplays, nextTrial, rejected] = [0, 0, 0];
    await lines.visit((value) => {
      const replay = parseReplay(value, key);
      if (replay === undefined) rejected += 1;
      else if (replay.at.getTime() >= since) {
        earlierReplays += 1;
        firstPlan ??= replay.plan;
        nextTrial = Math.max(nextTrial, replay.total);
      }
    });
    return {
      firstPlan,
      earlierReplays,
      nextTrial,
      rejected,
      note: (plan, total) =>
        lines.append({ replay: { ...key, ...plan, total, at: now().toISOString() } }),
      close: lines.close,
    };
  };
}

function parseReplay(value: unknown, key: HistoryKey) {
  const { data } = rowSchema.safeParse(value);
  if (data === undefined) return undefined;
  const { at, seed, trials: planned, total, ...found } = data.replay;
  if (renderCanonicalJson(found) !== renderCanonicalJson(key)) return undefined;
  return { at: new Date(at), plan: { seed, trials: planned }, total };
}
