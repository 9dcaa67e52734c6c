import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EvidenceError } from '../../src/errors.ts';
import {
  createNoiseStore,
  type NoiseFloor,
  noNoiseStore,
} from '../../src/recordings/noise-store.ts';

let parent = '';
let folder = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'pawl-noise-'));
  folder = join(parent, 'noise');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const key = { suite: 'support-reply', fingerprint: 'f'.repeat(64) };
const floor: NoiseFloor = {
  metric: 'resolution',
  cases: 40,
  trials: 5,
  flipRate: 0.125,
  trialVariance: 0.0625,
  caseVariance: 0,
  measuredAt: '2026-11-25T06:00:00Z',
};

async function noiseFile(): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name !== '.gitignore');
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

describe('the noise store', () => {
  it('gives back the floors of exactly this suite and variant', async () => {
    const store = createNoiseStore(folder);
    expect(await store.read(key)).toEqual([]);
    const floors = [floor, { ...floor, metric: 'valid_json', caseVariance: null }];
    await store.write(key, floors);
    expect(await createNoiseStore(folder).read(key)).toEqual(floors);
    expect(await store.read({ ...key, suite: 'other' })).toEqual([]);
    expect(await store.read({ ...key, fingerprint: 'e'.repeat(64) })).toEqual([]);
  });

  it('has one file for each key, which the latest measurement replaces', async () => {
    const store = createNoiseStore(folder);
    await store.write(key, [floor, { ...floor, metric: 'gone' }]);
    const latest = { ...floor, measuredAt: '2026-12-01T06:00:00.000+01:00', flipRate: 0 };
    await store.write(key, [latest]);
    expect(await store.read(key)).toEqual([latest]);
    const file = await noiseFile();
    expect(file).toMatch(/support-reply-[0-9a-f]{16}\.json$/);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it.each<readonly [string, Partial<Record<keyof NoiseFloor | 'extra', unknown>>]>([
    ['a share beyond 1', { flipRate: 1.01 }],
    ['a variance below 0', { trialVariance: -1e-9 }],
    ['a variance that was no number', { trialVariance: Number.NaN }],
    ['half a case', { cases: 0.5 }],
    ['no time', { measuredAt: 'yesterday' }],
    ['no metric', { metric: '' }],
    ['a member that is not known', { extra: 1 }],
  ])('knows no noise where the file has %s', async (_, change) => {
    const store = createNoiseStore(folder);
    await store.write(key, [floor]);
    const text = JSON.stringify({ ...key, floors: [floor, { ...floor, ...change }] });
    await writeFile(await noiseFile(), text);
    expect(await store.read(key)).toEqual([]);
  });

  it('knows no noise where the file was cut short, or copied from another variant', async () => {
    const store = createNoiseStore(folder);
    await store.write(key, [floor]);
    const file = await noiseFile();
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('ffff', 'eeee'));
    expect(await store.read(key)).toEqual([]);
    await writeFile(file, text);
    expect(await store.read(key)).toEqual([floor]);
    for (const length of [text.length - 3, 1, 0]) {
      await truncate(file, length);
      expect(await store.read(key)).toEqual([]);
    }
  });

  it('says so when it cannot write, and leaves no draft', async () => {
    await writeFile(folder, 'a file, not a folder');
    const writing = createNoiseStore(folder).write(key, [floor]);
    await expect(writing).rejects.toThrow(EvidenceError);
    expect(await createNoiseStore(folder).read(key)).toEqual([]);
    expect(await readdir(parent)).toEqual(['noise']);
  });
});

describe('noNoiseStore', () => {
  it('keeps nothing', async () => {
    await noNoiseStore.write(key, [floor]);
    expect(await noNoiseStore.read(key)).toEqual([]);
  });
});
