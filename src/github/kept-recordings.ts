import { join } from 'node:path';
import { computeHash } from '../document/canonical-json.ts';
import { listKeyVariables } from '../providers/registry.ts';
import type { Environment } from './event.ts';
import type { Inputs } from './inputs.ts';
import { type Job, temporaryFolder } from './job.ts';
import { composeCacheKeys, restoreRecordings, saveRecordings } from './recording-cache.ts';

/** Where recordings are between runs, and what seals them. */
export interface KeptRecordings {
  /** Not in the checkout: a change must not bring evidence of its own with it. */
  readonly folder: string;
  /** Undefined: nothing is sealed, and nothing comes from a cache. */
  readonly secret: string | undefined;
  /** What is written here, a later run finds. */
  readonly isKept: boolean;
  /** Something was received by an earlier run. */
  readonly isRestored: boolean;
}

/** Names of the state that the step hands to its post step. */
const states = { folder: 'recordings-folder', key: 'recordings-key', bytes: 'recordings-bytes' };

/**
 * Restores the recordings of earlier runs where there is a secret that seals them. What a cache holds, whoever may
 * write to the repository could have put there.
 */
export async function prepareRecordings(job: Job): Promise<KeptRecordings> {
  const { environment, inputs } = job;
  // Steps of one job have folders of their own, each with the same path in every run.
  const folder = join(temporaryFolder(environment), 'pawl', `kept-${describePart(inputs)}`);
  const secret = inputs.recordingsSecret ?? deriveSecret(environment);
  // What is merged was received already.
  const isWanted = inputs.cache && inputs.merge === undefined && isHosted(environment);
  const service = isWanted ? await job.loadCache() : undefined;
  if (service?.isFeatureAvailable() !== true)
    return { folder, secret, isKept: false, isRestored: false };
  if (secret === undefined) {
    job.log('recordings are not kept between runs: there is neither recordings-secret nor a key');
    return { folder, secret, isKept: false, isRestored: false };
  }
  const keys = composeCacheKeys(environment, describePart(inputs));
  const restored = await restoreRecordings(service, { folder, keys, environment, log: job.log });
  if (restored === undefined)
    return { folder: `${folder}-anew`, secret, isKept: false, isRestored: false };
  job.saveState(states.folder, folder);
  job.saveState(states.key, keys.save);
  job.saveState(states.bytes, String(restored.bytes));
  return { folder, secret, isKept: true, isRestored: restored.isOwn };
}

/** Saves in the post step what was received, also after a step that failed or was cancelled. */
export async function keepRecordings(
  job: Pick<Job, 'loadCache' | 'log'> & { readonly getState: (name: string) => string },
): Promise<void> {
  const folder = job.getState(states.folder);
  if (folder === '') return;
  const key = job.getState(states.key);
  const restored = Number(job.getState(states.bytes));
  await saveRecordings(await job.loadCache(), { folder, key, restored, log: job.log });
}

/** What tells the jobs of a matrix, which have one name, and the steps of a job apart. */
function describePart(inputs: Inputs): string {
  const { config, suites, shard, workingDirectory, baselineModel, candidateModel } = inputs;
  const part = { config, suites, shard, workingDirectory, baselineModel, candidateModel };
  return computeHash({ ...part, commentKey: inputs.commentKey, name: inputs.part }).slice(0, 8);
}

/** The library takes a while to load, and has nothing to talk to elsewhere. */
function isHosted(environment: Environment): boolean {
  return ['ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL'].some((name) => environment[name]);
}

/**
 * The keys of the providers, where the workflow names no secret of its own: who has them can ask the models anyway.
 * Only codes made with them are kept, from which no key can be told.
 */
function deriveSecret(environment: Environment): string | undefined {
  const keys = listKeyVariables().flatMap((name) => {
    const key = environment[name]?.trim();
    return key === undefined || key === '' ? [] : [`${name}=${key}`];
  });
  return keys.length === 0 ? undefined : keys.join('\n');
}
