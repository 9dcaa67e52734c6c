import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, EvidenceError, messageOf } from '../errors.ts';

const count = z.number().int().nonnegative();
const side = z.strictObject({ fingerprint: z.string(), endpoint: z.string() });

const manifestSchema = z.strictObject({
  pawl_version: z.string(),
  shard: z.strictObject({ index: count.min(1), count: count.min(1) }),
  seed: count,
  base: z.string().nullable(),
  head: z.string().nullable(),
  suites: z.record(
    z.string(),
    z.strictObject({
      baseline: side,
      candidate: side,
      /** How this pair of variants was first replayed, and how often since. */
      first_plan: z.strictObject({ seed: count, trials: count.min(1) }),
      earlier_replays: count,
      /** Of each case on each side. */
      trials: count,
      /** Of this shard. */
      cases: count,
      /** Trials that were planned here and have no answer. */
      unanswered: count,
      /** What the provider said, where no trial here found the candidate's model. */
      unknown_candidate: z.string().optional(),
    }),
  ),
  calls: z.strictObject({
    made: count,
    retried: count,
    fromRecordings: count,
    fromEarlierReplays: count,
    possiblyBilled: count,
    possiblyBilledTwice: count,
    costUnknown: count,
  }),
  /** Origins that got fewer calls at a time than were allowed, and how few. */
  slowdowns: z.array(
    z.strictObject({
      origin: z.string(),
      from: count,
      queueing: count.optional(),
      overload: count.optional(),
    }),
  ),
  /** Whole pico-dollars as text. */
  spent_pico: z.string().regex(/^\d+$/),
});

/** What a shard says of itself, beside the log of its trials. */
export type ShardManifest = Readonly<z.output<typeof manifestSchema>>;

/** Names of the two files of a shard in its folder. */
export const shardFiles = { manifest: 'shard.json', trials: 'trials.jsonl' } as const;

/** Written last: a shard without it was not finished. @throws EvidenceError */
export async function writeShardManifest(folder: string, manifest: ShardManifest): Promise<void> {
  const file = join(folder, shardFiles.manifest);
  try {
    await writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`);
  } catch (cause) {
    const problem = {
      what: `the shard could not be written: ${messageOf(cause)}`,
      where: { file },
      remedy: 'give it a folder that it may write to',
    };
    throw new EvidenceError([problem], { cause });
  }
}

/**
 * @returns undefined when the folder has none
 * @throws ConfigurationError for one that cannot be read
 */
export async function readShardManifest(folder: string): Promise<ShardManifest | undefined> {
  const file = join(folder, shardFiles.manifest);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw describeUnreadable(file, cause);
  }
  try {
    return manifestSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw describeUnreadable(file, cause);
  }
}

const describeUnreadable = (file: string, cause: unknown): ConfigurationError =>
  ConfigurationError.of(
    `this is no manifest of a shard: ${messageOf(cause).split('\n')[0]}`,
    'hand over the folders of shards as they were written, by the same version of Pawl',
    { file },
    cause,
  );
