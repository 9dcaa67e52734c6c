import { lstat, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPlural } from '../wording/format.ts';
import type { Environment } from './event.ts';

/** The part of `@actions/cache` that is used. */
export interface CacheService {
  isFeatureAvailable(): boolean;
  restoreCache(
    paths: string[],
    primaryKey: string,
    restoreKeys?: string[],
  ): Promise<string | undefined>;
  saveCache(paths: string[], key: string): Promise<number>;
}

/** Names under which recordings are saved and found. */
export interface CacheKeys {
  /** Of this attempt alone: what is saved cannot be changed. */
  readonly save: string;
  /** Prefixes, the most fitting first. */
  readonly restore: readonly string[];
}

/**
 * The newest recordings of this pull request or branch, else of any that this job may read: GitHub hands out those
 * of the same branch and of the default branch, never of another pull request. Pure.
 * @param part what tells jobs of one run apart
 */
export function composeCacheKeys(environment: Environment, part: string): CacheKeys {
  const name = (text: string | undefined) => (text ?? '').replace(/[^\w.-]+/g, '-');
  const all = `pawl-recordings-1-${name(part)}-`;
  const own = `${all}${name(environment['GITHUB_REF'])}-`;
  const run = `${name(environment['GITHUB_RUN_ID'])}-${name(environment['GITHUB_RUN_ATTEMPT'])}`;
  return { save: `${own}${run}-${name(environment['GITHUB_JOB'])}`, restore: [own, all] };
}

/** Slower than this, asking again is better than waiting. */
const restoreLimitMs = 30_000;

/**
 * Restores recordings into an empty folder. Never throws: without them everything is asked again.
 * @returns bytes of what is there, and whether it was saved on the same branch or pull request; undefined when the
 *   cache did not answer in time or at all: it may still write into the folder
 */
export async function restoreRecordings(
  service: CacheService,
  options: {
    readonly folder: string;
    readonly keys: CacheKeys;
    readonly environment: Record<string, string | undefined>;
    readonly log: (text: string) => void;
  },
): Promise<{ readonly bytes: number; readonly isOwn: boolean } | undefined> {
  const { folder, keys, environment, log } = options;
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    const found = await withoutOverwriting(environment, () =>
      within(restoreLimitMs, service.restoreCache([folder], keys.save, [...keys.restore])),
    );
    const refused = await removeForeign(folder);
    if (refused > 0)
      log(`${formatPlural(refused, 'entry', 'entries')} of the cache are no recordings: removed`);
    log(found === undefined ? 'no recordings in the cache' : `recordings restored from ${found}`);
    const isOwn = found?.startsWith(keys.restore[0] ?? keys.save) === true;
    return { bytes: await measureRecordings(folder), isOwn };
  } catch (error) {
    log(`the cache could not be read, so everything is asked again: ${String(error)}`);
    return undefined;
  }
}

/** Saves what is new. Never throws: the next run asks again what it does not find. */
export async function saveRecordings(
  service: CacheService,
  options: {
    readonly folder: string;
    readonly key: string;
    /** Bytes that were restored. */
    readonly restored: number;
    readonly log: (text: string) => void;
  },
): Promise<void> {
  const { folder, key, restored, log } = options;
  try {
    if ((await measureRecordings(folder)) <= restored) {
      log('nothing new was received, so the cache is left as it is');
      return;
    }
    await removeOld(folder, Date.now() - keptForMs);
    const id = await service.saveCache([folder], key);
    log(id === -1 ? 'the recordings were not saved' : `recordings saved as ${key}`);
  } catch (error) {
    log(`the recordings were not saved: ${String(error)}`);
  }
}

/** Recordings are used for two weeks; a file that was not added to since is of no use. */
const keptForMs = 14 * 24 * 60 * 60 * 1000;

/** What the stores of recordings write; noise floors are not sealed, so none come from a cache. */
const recordingName = /^[a-z0-9-]{1,80}\.(recordings|replays|batches|outcomes)\.jsonl$/;

async function listFiles(folder: string) {
  const names = await readdir(folder);
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      return { name, path, facts: await lstat(path) };
    }),
  );
}

/** Links, folders and whatever else an archive may hold. @returns how many */
async function removeForeign(folder: string): Promise<number> {
  const foreign = (await listFiles(folder)).filter(
    ({ name, facts }) => !facts.isFile() || facts.nlink > 1 || !recordingName.test(name),
  );
  for (const { path } of foreign) await rm(path, { recursive: true, force: true });
  return foreign.filter(({ name }) => name !== '.gitignore').length;
}

async function removeOld(folder: string, before: number): Promise<void> {
  // Outcomes are about months: of a dataset that is replayed once a quarter they are worth the most.
  for (const { name, path, facts } of await listFiles(folder))
    if (facts.mtimeMs < before && !name.endsWith('.outcomes.jsonl'))
      await rm(path, { recursive: true, force: true });
}

async function measureRecordings(folder: string): Promise<number> {
  const files = (await listFiles(folder)).filter(({ name }) => recordingName.test(name));
  return files.reduce((total, { facts }) => total + facts.size, 0);
}

/** An archive may name any path of the machine; GNU tar then leaves alone what is there already. */
async function withoutOverwriting<Result>(
  environment: Record<string, string | undefined>,
  extract: () => Promise<Result>,
): Promise<Result> {
  const before = environment['TAR_OPTIONS'];
  environment['TAR_OPTIONS'] = '--skip-old-files';
  try {
    return await extract();
  } finally {
    if (before === undefined) delete environment['TAR_OPTIONS'];
    else environment['TAR_OPTIONS'] = before;
  }
}

async function within<Result>(milliseconds: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it took more than ${milliseconds / 1000} s`)),
      milliseconds,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
