import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describeUnknownCandidate } from './candidate-model.ts';
import { ConfigurationError, type Problem } from './errors.ts';
import { type EvaluationOptions, evaluateChange } from './evaluate-change.ts';
import { createCollectedProvider } from './providers/collected.ts';
import { renderAddress } from './providers/endpoint.ts';
import type { ReadCompletion } from './recordings/recorded-trial.ts';
import type { ReplayHistory } from './recordings/replay-history.ts';
import { readShardManifest, type ShardManifest, shardFiles } from './recordings/shard-manifest.ts';
import { openShardRecordings } from './recordings/shard-recordings.ts';
import type { ChangePorts } from './replay-change.ts';
import type { Report } from './report/report.ts';
import { type ResolvedChange, resolveChange } from './resolve-change.ts';
import { formatPlural } from './wording/format.ts';

/** What is merged: the options of the comparison, and the shards' folders. */
export interface MergeOptions extends Omit<EvaluationOptions, 'seed' | 'elsewhere' | 'reproduce'> {
  /** The command that repeats the comparison, for the shards' seed. */
  readonly reproduce: (seed: number) => string;
  /** A folder with a folder for each shard, or one shard's own. */
  readonly folder: string;
  readonly readCompletion: ReadCompletion;
}

/**
 * Says of all shards together what one machine would have said: the same order, looks and rules, over what the
 * shards received. Nothing is asked; a trial that no shard brought is missing, and its suite incomplete.
 * @throws ConfigurationError when there is no shard, or one of another change
 */
export async function mergeShards(options: MergeOptions, ports: ChangePorts): Promise<Report> {
  const folders = await listShardFolders(options.folder);
  const found = await Promise.all(folders.map(readShardManifest));
  const manifests = found.filter((manifest) => manifest !== undefined);
  const [first] = manifests;
  if (first === undefined) throw describeNone(options.folder);
  const resolved = await resolveChange(options, ports);
  checkAgreement(manifests, { ...options, resolved });
  checkCandidates(manifests, resolved);
  const recordings = await openShardRecordings(folders, options);
  const missing = listMissing(manifests);
  try {
    return await evaluateChange(
      {
        ...options,
        seed: first.seed,
        reproduce: options.reproduce(first.seed),
        elsewhere: sumSpending(manifests, missing.length > 0),
        notices: [
          ...options.notices,
          `merged from ${manifests.length} of ${first.shard.count} shards`,
          ...missing.map((index) => `shard ${index}/${first.shard.count} did not finish`),
          ...(recordings.rejected === 0
            ? []
            : [`${formatPlural(recordings.rejected, 'line')} of the shards could not be used`]),
        ],
      },
      {
        ...ports,
        openRecordings: recordings.openRecordings,
        openHistory: async ({ suite }) => recallHistory(manifests, suite),
        // A file answers here as it did there, and may have one trial of each case only.
        openProvider: async (endpoint, limits) =>
          endpoint.kind === 'recorded'
            ? ports.openProvider(endpoint, limits)
            : createCollectedProvider(endpoint.provider),
      },
    );
  } finally {
    await recordings.close();
  }
}

/** Folders that hold the trials of a shard, finished or not. */
async function listShardFolders(folder: string): Promise<readonly string[]> {
  // One that had nothing to replay has no trials, and one that was not finished no manifest.
  const isShard = async (path: string) => {
    const found = await Promise.allSettled(
      Object.values(shardFiles).map((name) => stat(join(path, name))),
    );
    return found.some((file) => file.status === 'fulfilled' && file.value.isFile());
  };
  if (await isShard(folder)) return [folder];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const inside = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, name))
    .toSorted();
  const shards = await Promise.all(inside.map(isShard));
  return inside.filter((_, index) => shards[index]);
}

const describeNone = (folder: string): ConfigurationError =>
  ConfigurationError.of(
    'there is no shard that finished',
    `give a folder with a folder for each shard, each with ${shardFiles.manifest} and ${shardFiles.trials} as they were written`,
    { file: folder },
  );

/** @throws ConfigurationError for shards that are not of this change, or not of one comparison */
function checkAgreement(
  manifests: readonly ShardManifest[],
  change: Pick<MergeOptions, 'base' | 'head' | 'pawlVersion'> & {
    readonly resolved: ResolvedChange;
  },
): void {
  const problems: Problem[] = [];
  const seen = new Set<number>();
  const [first] = manifests;
  const suites = describeSuites(change.resolved);
  for (const manifest of manifests) {
    const name = `shard ${manifest.shard.index}/${manifest.shard.count}`;
    const differs = (what: string, one: unknown, other: unknown) => {
      if (one === other) return;
      problems.push({
        what: `${name} is of another comparison: ${what} is ${String(one)}, not ${String(other)}`,
        remedy: 'merge shards of one workflow run, with the same options as they had',
      });
    };
    if (seen.has(manifest.shard.index))
      problems.push({ what: `${name} is there twice`, remedy: 'hand over each shard once' });
    seen.add(manifest.shard.index);
    differs('the number of shards', manifest.shard.count, first?.shard.count);
    differs('the seed', manifest.seed, first?.seed);
    differs('the version of Pawl', manifest.pawl_version, change.pawlVersion);
    differs('base', manifest.base, change.base.sha);
    differs('head', manifest.head, change.head.sha);
    for (const [suite, variants] of suites) {
      differs(`suite ${suite}`, describeSides(manifest.suites[suite]), variants);
      differs(`the replay of ${suite}`, describePlan(manifest, suite), describePlan(first, suite));
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** @throws ConfigurationError where no shard with cases of a suite found the candidate's model */
function checkCandidates(manifests: readonly ShardManifest[], { suites }: ResolvedChange): void {
  for (const suite of suites) {
    if (suite.kind !== 'changed') continue;
    const parts = manifests
      .flatMap((manifest) => manifest.suites[suite.name] ?? [])
      .filter(({ cases }) => cases > 0);
    const unknown = parts[0]?.unknown_candidate;
    if (unknown !== undefined && parts.every((part) => part.unknown_candidate !== undefined))
      throw describeUnknownCandidate(suite, unknown);
  }
}

/** What the shards knew of earlier replays, as if it had been here. */
function recallHistory(manifests: readonly ShardManifest[], suite: string): ReplayHistory {
  const parts = manifests.flatMap(({ suites }) => suites[suite] ?? []);
  return {
    firstPlan: parts[0]?.first_plan,
    earlierReplays: Math.max(0, ...parts.map((part) => part.earlier_replays)),
    nextTrial: Math.max(0, ...parts.map(({ trials }) => trials)),
    rejected: 0,
    note: () => undefined,
    close: async () => undefined,
  };
}

/** Of each suite that is replayed, what its two variants are and where they are asked. */
function describeSuites({ suites }: ResolvedChange): ReadonlyMap<string, string> {
  return new Map(
    suites.flatMap((suite) => {
      if (suite.kind !== 'changed') return [];
      const [baseline, candidate] = [suite.baseline, suite.candidate].map(
        ({ fingerprint, endpoint }) => ({ fingerprint, endpoint: renderAddress(endpoint) }),
      );
      return [[suite.name, describeSides({ baseline, candidate })]];
    }),
  );
}

/** Order and trials, which are the same for all parts. */
function describePlan(manifest: ShardManifest | undefined, suite: string): string {
  const part = manifest?.suites[suite];
  return `${part?.trials} trials in the order of seed ${part?.first_plan.seed}`;
}

type Side = { readonly fingerprint: string; readonly endpoint: string } | undefined;

function describeSides(
  sides: { readonly baseline: Side; readonly candidate: Side } | undefined,
): string {
  if (sides === undefined) return 'not replayed';
  return [sides.baseline, sides.candidate]
    .map((side) => `${side?.fingerprint.slice(0, 12)} at ${side?.endpoint}`)
    .join(' against ');
}

function listMissing(manifests: readonly ShardManifest[]): readonly number[] {
  const count = manifests[0]?.shard.count ?? 0;
  const found = new Set(manifests.map(({ shard }) => shard.index));
  return Array.from({ length: count }, (_, index) => index + 1).filter(
    (index) => !found.has(index),
  );
}

/** What all shards sent and spent. What one spent that did not finish is not known. */
function sumSpending(
  manifests: readonly ShardManifest[],
  unknown: boolean,
): NonNullable<EvaluationOptions['elsewhere']> {
  const sum = (count: (manifest: ShardManifest) => number) =>
    manifests.reduce((total, manifest) => total + count(manifest), 0);
  return {
    slowdowns: manifests.flatMap(({ slowdowns }) => slowdowns),
    spentPico: manifests.reduce((total, { spent_pico: spent }) => total + BigInt(spent), 0n),
    counts: {
      made: sum(({ calls }) => calls.made),
      retried: sum(({ calls }) => calls.retried),
      fromRecordings: sum(({ calls }) => calls.fromRecordings),
      fromEarlierReplays: sum(({ calls }) => calls.fromEarlierReplays),
      possiblyBilled: sum(({ calls }) => calls.possiblyBilled),
      possiblyBilledTwice: sum(({ calls }) => calls.possiblyBilledTwice),
      costUnknown: sum(({ calls }) => calls.costUnknown) + (unknown ? 1 : 0),
    },
  };
}
