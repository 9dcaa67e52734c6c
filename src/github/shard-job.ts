import { join } from 'node:path';
import { makeFolder } from '../document/make-folder.ts';
import { defaultSeed } from '../evaluate-change.ts';
import {
  type ShardManifest,
  shardFiles,
  writeShardManifest,
} from '../recordings/shard-manifest.ts';
import { parseShard } from '../replay/shard.ts';
import { replayShard } from '../replay-shard.ts';
import { pawlVersion } from '../version.ts';
import type { Job } from './job.ts';
import { describeChange, type JobCheckout, openPorts, placeInAttempt } from './open-job.ts';

/**
 * Replays one part of what the job asks for.
 * @param part such as `3/8`
 * @returns what it did; the folder of the part is the output `shard-path`
 * @throws ConfigurationError before anything is spent
 */
export async function runShardJob(
  job: Job,
  checkout: JobCheckout,
  part: string,
): Promise<ShardManifest> {
  const { inputs, environment } = job;
  const shard = parseShard(part);
  const name = (attempt: string) => `shard-${shard.index}-of-${shard.count}-${attempt}`;
  const folder = placeInAttempt(environment, name);
  await makeFolder(join(folder, '..'));
  await makeFolder(folder);
  const { ports } = await openPorts(job, {
    folder: checkout.folder,
    trialLogFile: join(folder, shardFiles.trials),
  });
  const change = describeChange(job, checkout);
  const seed = inputs.seed ?? defaultSeed;
  const manifest = await replayShard({ ...change, shard, seed, pawlVersion }, ports);
  await writeShardManifest(folder, manifest);
  job.setOutput('shard-path', folder);
  return manifest;
}
