import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type CacheServer, startCacheServer } from '../support/cache-server.ts';
import { type LlmServer, startLlmServer } from '../support/llm-server.ts';
import { createRepository, type TestRepository } from '../support/repository.ts';
import { runJob as runJobOn } from '../support/run-job.ts';
import { answerTo, cases, configOf, prompt } from '../support/shop.ts';
import { startWholeHost } from '../support/whole-host.ts';

let llm: LlmServer;
let cache: CacheServer;
let repository: TestRepository;
/** The runner's temporary folder has the same path on every machine. */
let temporary: string;

beforeAll(async () => {
  llm = await startLlmServer({ answer: (call) => ({ text: answerTo(call.messages) }) });
});
afterAll(() => llm.stop());
beforeEach(async () => {
  cache = await startCacheServer();
  repository = createRepository();
  temporary = mkdtempSync(join(tmpdir(), 'pawl-runner-'));
  const files = { 'prompts/shop.txt': prompt, 'data/shop.jsonl': cases(10) };
  repository.commit({ ...files, 'pawl.yml': configOf({ model: 'openai/gpt-4.1-2025-04-14' }) });
  repository.git('tag', 'base');
  repository.commit({ 'pawl.yml': configOf({ model: 'openai/gpt-4.1-mini-2025-04-14' }) });
});
afterEach(async () => {
  await cache.stop();
  repository.remove();
  rmSync(temporary, { recursive: true, force: true });
});

const runJob = (options: Parameters<typeof runJobOn>[1]) =>
  runJobOn({ repository, llm, cacheUrl: cache.url, temporary }, options);

const kept = () => {
  const [name = ''] = readdirSync(join(temporary, 'pawl')).filter((entry) => /^kept-/.test(entry));
  return join(temporary, 'pawl', name);
};
const listRecordings = () =>
  readdirSync(kept()).filter((name) => name.endsWith('.recordings.jsonl'));
/** Of each case that is remembered, in how many replays it was, and whether it failed. */
const readOutcomes = () =>
  readdirSync(kept())
    .filter((name) => name.endsWith('.outcomes.jsonl'))
    .flatMap((name) => readFileSync(join(kept(), name), 'utf8').trim().split('\n'))
    .flatMap((line) => JSON.parse(line).outcome ?? [])
    .map(({ replays, failed }) => [replays, failed !== undefined]);
/** Opens the newest archive, changes what is in it, and packs it again. */
function repack(change: (folder: string) => void, flags: readonly string[] = []): void {
  const entry = cache.entries.at(-1);
  if (entry === undefined) throw new Error('nothing was saved');
  const folder = mkdtempSync(join(tmpdir(), 'pawl-archive-'));
  const archive = join(folder, 'cache.tzst');
  writeFileSync(archive, entry.bytes);
  const isZstd = entry.bytes.readUInt32LE() === 0xfd2fb528;
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  const listed = execFileSync('tar', ['-tf', archive, '-P'], { encoding: 'utf8' }).split('\n');
  const prefix = listed.find((name) => /kept-\w+\/$/.test(name)) ?? '';
  execFileSync('tar', ['-xf', archive, '-P', '-C', inner, `--transform=s,^${prefix},,`]);
  change(inner);
  execFileSync('tar', [
    ...['-cf', archive, '-P', '-I', isZstd ? 'zstd' : 'gzip'],
    ...['-C', inner, `--transform=s,^\\./,${prefix},S`, ...flags, '.'],
  ]);
  entry.bytes = readFileSync(archive);
  rmSync(folder, { recursive: true, force: true });
}

describe('recordings in the cache of GitHub', () => {
  it('make the next run ask nothing again, and the next push only what changed', async () => {
    const first = await runJob({});
    expect(first.log).toContain('recordings saved as pawl-recordings-1-');
    expect(first).toMatchObject({ code: 0, postCode: 0, calls: 20 });
    const again = await runJob({});
    expect(again).toMatchObject({ code: 0, calls: 0 });
    expect(readOutcomes()).toEqual(Array(10).fill([1, false]));
    expect(again.report().calls).toMatchObject({ made: 0, from_earlier_replays: 20 });
    expect(again.log).toContain('nothing new was received');
    expect(cache.entries).toHaveLength(1);
    repository.commit({ 'prompts/shop.txt': `Be brief.\n${prompt}` });
    const pushed = await runJob({});
    expect(pushed.calls).toBe(10);
    expect(readOutcomes()).toEqual(Array(10).fill([2, false]));
    expect(cache.entries).toHaveLength(2);
    for (const { bytes } of cache.entries) expect(bytes.includes('sk-canary')).toBe(false);
  });

  it('are kept after a step that failed or was killed', async () => {
    const killed = await runJob({
      inputs: { 'max-usd': '0.001' },
    });
    expect(killed.code).toBe(1);
    expect(killed.calls).toBeGreaterThan(0);
    const resumed = await runJob({});
    expect(resumed.code).toBe(0);
    expect(resumed.calls).toBe(20 - killed.calls);
  });

  it('row 78: a cache that is down, read-only or refuses → replayed without it', async () => {
    for (const status of [403, 404]) {
      cache.status = status;
      const { code, calls, postCode } = await runJob({});
      expect({ code, calls, postCode }).toEqual({ code: 0, calls: 20, postCode: 0 });
      cache.status = undefined;
    }
    const readOnly = await runJob({ environment: { ACTIONS_CACHE_MODE: 'read' } });
    expect(readOnly).toMatchObject({ code: 0, postCode: 0 });
    expect(cache.entries).toHaveLength(0);
  }, 120_000);

  it('row 79: a bit that flipped, a file that was cut → the record is rejected and asked again', async () => {
    await runJob({});
    repack((folder) => {
      const [one = '', two = ''] = readdirSync(folder).filter((n) => n.includes('.recordings.'));
      const bytes = readFileSync(join(folder, one));
      const place = bytes.indexOf('Answer');
      bytes[place] = (bytes[place] ?? 0) ^ 1;
      writeFileSync(join(folder, one), bytes);
      const whole = readFileSync(join(folder, two));
      writeFileSync(join(folder, two), whole.subarray(0, whole.length - 20));
    });
    const damaged = await runJob({});
    expect(damaged).toMatchObject({ code: 0, calls: 2 });
    expect(damaged.report().suites[0]?.warnings.join()).toContain('2 lines of the evidence');
  });

  it('row 80: a record of a valid shape that was put there → its code is wrong, it is asked again', async () => {
    await runJob({ inputs: { 'recordings-secret': 'a secret of the workflow' } });
    repack((folder) => {
      for (const name of readdirSync(folder).filter((file) => file.includes('.recordings.'))) {
        const text = readFileSync(join(folder, name), 'utf8');
        writeFileSync(join(folder, name), text.replaceAll('"output":"Answer', '"output":"Poison'));
      }
    });
    const poisoned = await runJob({ inputs: { 'recordings-secret': 'a secret of the workflow' } });
    expect(poisoned).toMatchObject({ code: 0, calls: 20 });
    const stranger = await runJob({ inputs: { 'recordings-secret': 'another secret of another' } });
    expect(stranger.calls).toBe(20);
  });

  it('row 82: an archive with absolute paths and links → nothing is overwritten, the verdict is the same', async () => {
    await runJob({});
    const secret = join(repository.root, '.git', 'victim');
    writeFileSync(secret, 'as it was');
    repack(
      (folder) => {
        const [name = ''] = readdirSync(folder).filter((file) => file.includes('.recordings.'));
        rmSync(join(folder, name));
        symlinkSync(secret, join(folder, name));
        mkdirSync(join(folder, 'evil'));
        writeFileSync(join(folder, 'evil', 'file'), 'evil');
        writeFileSync(join(folder, 'victim'), 'overwritten');
      },
      [`--transform=s,.*/victim$,${secret},`],
    );
    const attacked = await runJob({});
    expect(attacked).toMatchObject({ code: 0, calls: 10 });
    expect(readFileSync(secret, 'utf8')).toBe('as it was');
    expect(existsSync(join(kept(), 'evil'))).toBe(false);
    expect(listRecordings()).toHaveLength(2);
    expect(attacked.log).toContain('entries of the cache are no recordings');
  });

  it('remember batches until a later run collects them', async () => {
    const host = await startWholeHost((call) => ({ text: answerTo(call.messages) }));
    const environment = { OPENAI_BASE_URL: `${host.url}/v1` };
    const inputs = { mode: 'batch' };
    expect((await runJob({ inputs, environment })).code).toBe(1);
    const decided = await runJob({ inputs, environment });
    expect(decided.code).toBe(0);
    expect(host.batches.batches).toHaveLength(2);
    expect(host.live.requests).toHaveLength(0);
    await host.stop();
    const forgetful = await runJob({ inputs: { ...inputs, cache: 'false' }, environment });
    expect(forgetful.code).toBe(1);
    expect(forgetful.log).toContain('batches have to be remembered');
  });

  it('are not used where nothing can seal them, or where that is not wanted', async () => {
    const unwanted = await runJob({ inputs: { cache: 'false' } });
    expect(unwanted).toMatchObject({ code: 0, calls: 20 });
    expect(cache.entries).toHaveLength(0);
  });
});
