import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { computeRequestHash } from '../../src/prompt/request-hash.ts';
import type { Completion } from '../../src/providers/provider.ts';
import { openEvidence } from '../../src/recordings/evidence.ts';
import { noRecordings } from '../../src/recordings/recording-store.ts';
import { noHistory } from '../../src/recordings/replay-history.ts';
import { createSeal } from '../../src/recordings/seal.ts';
import { key, now, plan, queryOf, requestOf, rowOf, useEvidence } from './evidence-fixtures.ts';

let parent = '';
let folder = '';
let store = useEvidence(folder);
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'pawl-evidence-'));
  folder = join(parent, 'evidence');
  store = useEvidence(folder);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe('evidence that is kept', () => {
  it('gives back what was received, with the raw response and without the row around it', async () => {
    const completion: Completion = {
      text: 'so be it: ä€😀\u2028',
      toolCalls: [{ id: 'call_0', name: 'refund', argumentsText: '{"order":1}' }],
      stop: { kind: 'tool_call' },
      usage: {
        inputTokens: 9,
        cachedInputTokens: 3,
        cacheWriteTokens: { minutes5: 1, minutes30: 0, hours1: 0, hours12: 0 },
        outputTokens: 4,
        reasoningTokens: 2,
      },
      servedModel: 'm-2026',
      servedTier: 'default',
      requestId: 'req_1',
      latencyMs: 861,
      raw: { choices: [{ finish_reason: 'tool_calls' }] },
    };
    await store.replay([rowOf({ completion })]);
    expect(await store.look((evidence) => evidence.find(queryOf()))).toEqual(completion);
  });

  it('finds exactly this request, trial, role and case', async () => {
    await store.replay([
      rowOf({ text: 'yes' }),
      rowOf({ role: 'candidate', trial: 1, text: 'no' }),
    ]);
    expect(await store.textOf({})).toBe('yes');
    expect(await store.textOf({ role: 'candidate', trial: 1 })).toBe('no');
    for (const other of [{ trial: 1 }, { role: 'candidate' }, { caseId: 'b' }] as const)
      expect(await store.textOf(other)).toBeUndefined();
    const requestHash = computeRequestHash({ ...requestOf({}), parameters: { temperature: 0 } });
    const found = await store.look((evidence) => evidence.find({ ...queryOf(), requestHash }));
    expect(found).toBeUndefined();
  });

  it('is used for two weeks, and then asked for again', async () => {
    await store.replay([rowOf({ text: 'of the model that was' })]);
    const later = (days: number) => ({
      now: () => new Date(now().getTime() + days * 24 * 60 * 60 * 1000),
    });
    expect(await store.textOf({}, later(13))).toBe('of the model that was');
    expect(await store.look(({ firstPlan }) => firstPlan, later(13))).toEqual(plan);
    expect(await store.textOf({}, later(15))).toBeUndefined();
    expect(await store.countsOf(later(15))).toEqual({
      earlierReplays: 0,
      rejected: 0,
      nextTrial: 0,
    });
    await store.replay([rowOf({ text: 'of the model that is' })], later(15));
    expect(await store.textOf({}, later(15))).toBe('of the model that is');
  });

  it('is not used for a case that was curated otherwise since', async () => {
    await store.replay([rowOf({ caseHash: 'as it was' })]);
    expect(await store.textOf({ caseHash: 'as it was' })).toBe('yes');
    expect(await store.textOf({ caseHash: 'as it is' })).toBeUndefined();
    expect((await store.countsOf()).rejected).toBe(0);
  });

  it('of a baseline holds for another candidate, and that of a candidate for no other role', async () => {
    const next = { ...key.candidate, fingerprint: 'd'.repeat(64), model: 'openai/next' };
    await store.replay([rowOf({ text: 'of old' }), rowOf({ role: 'candidate', text: 'of new' })]);
    const pushed = { key: { ...key, candidate: next } };
    expect(await store.textOf({}, pushed)).toBe('of old');
    expect(await store.textOf({ role: 'candidate' }, pushed)).toBeUndefined();
    expect((await store.countsOf(pushed)).earlierReplays).toBe(0);
    const merged = { key: { ...key, baseline: key.candidate, candidate: next } };
    expect(await store.textOf({}, merged)).toBeUndefined();
  });

  it('grows from replay to replay, and counts those that called', async () => {
    expect(await store.countsOf()).toEqual({ earlierReplays: 0, rejected: 0, nextTrial: 0 });
    await store.replay([rowOf(), rowOf({ role: 'candidate' })]);
    expect(await store.countsOf()).toEqual({ earlierReplays: 1, rejected: 0, nextTrial: 1 });
    await store.replay([], { trials: 5 });
    expect(await store.countsOf()).toEqual({ earlierReplays: 1, rejected: 0, nextTrial: 1 });
    await store.replay([rowOf({ trial: 4, text: 'later' })], { trials: 5 });
    expect(await store.countsOf()).toEqual({ earlierReplays: 2, rejected: 0, nextTrial: 5 });
    expect([await store.textOf({}), await store.textOf({ trial: 4 })]).toEqual(['yes', 'later']);
    const [replay = ''] = (await readFile(await store.historyFile(), 'utf8')).split('\n');
    expect(JSON.parse(replay)).toEqual({
      replay: {
        suite: key.suite,
        baseline: key.baseline.fingerprint,
        candidate: key.candidate.fingerprint,
        endpoints: [key.baseline.endpoint, key.candidate.endpoint],
        ...plan,
        total: 1,
        at: '2026-11-25T06:00:00.000Z',
      },
    });
    const [row = ''] = (await readFile(await store.recordingsFile(), 'utf8')).split('\n');
    expect(JSON.parse(row)).toMatchObject({
      case: 'a',
      trial_log: { role: 'baseline', received_at: '2026-11-25T06:00:00.000Z' },
    });
  });

  it('lets the first answer count where one was stored twice', async () => {
    await store.replay([rowOf({ text: 'first' }), rowOf({ text: 'second' })]);
    await store.replay([rowOf({ text: 'third' })]);
    expect(await store.textOf({})).toBe('first');
    expect(await store.countsOf()).toEqual({ earlierReplays: 2, rejected: 0, nextTrial: 1 });
  });

  it('is in files for its owner and not for git', async () => {
    await store.replay([rowOf(), rowOf({ role: 'candidate' })]);
    const names = (await readdir(folder)).toSorted();
    expect(names).toHaveLength(4);
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    for (const name of names.filter((found) => found !== '.gitignore')) {
      expect(name).toMatch(/^support-reply-[0-9a-f]{16}\.(recordings|replays)\.jsonl$/);
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
  });

  it('leaves a folder alone that was there before', async () => {
    await mkdir(folder);
    await store.replay([rowOf()]);
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('tells roles apart where a baseline is replayed against itself', async () => {
    const self = { ...key, candidate: key.baseline };
    await store.replay(
      [rowOf({ key: self, text: '1' }), rowOf({ key: self, role: 'candidate', text: '2' })],
      { key: self },
    );
    expect(await store.textOf({}, { key: self })).toBe('1');
    expect(await store.textOf({ role: 'candidate' }, { key: self })).toBe('2');
  });

  it('finds 10,000 trials of 2 kB again within seconds', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      rowOf({
        caseId: `case-${index % 2_500}`,
        trial: Math.floor(index / 2_500),
        text: `${index}:${'é'.repeat(500)}`,
      }),
    );
    await store.replay(rows, { trials: 4 });
    const start = performance.now();
    await store.look(async (evidence) => {
      expect(evidence).toMatchObject({ earlierReplays: 1, rejected: 0, nextTrial: 4 });
      for (let index = 0; index < 10_000; index += 1) {
        const query = queryOf({
          caseId: `case-${index % 2_500}`,
          trial: Math.floor(index / 2_500),
        });
        expect((await evidence.find(query))?.text.startsWith(`${index}:é`)).toBe(true);
      }
    });
    expect(performance.now() - start).toBeLessThan(15_000);
  }, 60_000);
});

describe('evidence under a seal', () => {
  const seal = createSeal('a secret that no change knows');

  it('is found by who has the secret, and rejected without', async () => {
    await store.replay([rowOf()], { seal });
    expect(await store.textOf({}, { seal })).toBe('yes');
    expect(await store.countsOf({ seal })).toEqual({
      earlierReplays: 1,
      rejected: 0,
      nextTrial: 1,
    });
    expect(await store.textOf({}, { seal: createSeal('another') })).toBeUndefined();
    expect((await store.countsOf({ seal: createSeal('another') })).rejected).toBe(2);
  });

  it('row 80: of a valid shape that somebody else wrote is rejected and counted', async () => {
    await store.replay([rowOf({ text: 'as it pleases' })]);
    expect(await store.textOf({}, { seal })).toBeUndefined();
    expect(await store.countsOf({ seal })).toEqual({
      earlierReplays: 0,
      rejected: 2,
      nextTrial: 0,
    });
  });

  it('row 81: of another request does not answer for this one, though it is signed', async () => {
    const other = { ...key, suite: 'Another' };
    await store.replay([rowOf()], { seal });
    await store.replay([rowOf({ key: other, text: 'of another' })], { seal, key: other });
    const files = (await readdir(folder)).filter((name) => name.endsWith('.recordings.jsonl'));
    const own = await readFile(
      join(folder, files.find((name) => name.startsWith('support')) ?? ''),
    );
    const foreign = await readFile(join(folder, files.find((n) => n.startsWith('another')) ?? ''));
    await writeFile(
      join(folder, files.find((name) => name.startsWith('support')) ?? ''),
      Buffer.concat([foreign, own]),
    );
    expect(await store.textOf({}, { seal })).toBe('yes');
    expect((await store.countsOf({ seal })).rejected).toBe(1);
    // A signed answer to one question, copied over the question of another.
    const [line = ''] = own.toString().split('\n');
    await writeFile(
      join(folder, files.find((name) => name.startsWith('support')) ?? ''),
      `${line.replaceAll(queryOf({}).requestHash, queryOf({ caseId: 'b' }).requestHash).replace('"case":"a"', '"case":"b"')}\n`,
    );
    expect(await store.textOf({ caseId: 'b' }, { seal })).toBeUndefined();
  });
});

describe('where nothing is kept', () => {
  it('nothing is found', async () => {
    const evidence = await openEvidence(key, {
      openRecordings: noRecordings,
      openHistory: noHistory,
    });
    evidence.begin(plan, 1);
    evidence.append('baseline', rowOf());
    expect(await evidence.find(queryOf())).toBeUndefined();
    expect(evidence).toMatchObject({ earlierReplays: 0, rejected: 0, nextTrial: 0 });
    await evidence.close();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('what answers from recordings is not kept a second time', async () => {
    const recorded = { ...key, baseline: { ...key.baseline, endpoint: 'recorded' } };
    await store.replay([rowOf({ key: recorded }), rowOf({ role: 'candidate', key: recorded })], {
      key: recorded,
    });
    expect(await store.textOf({}, { key: recorded })).toBeUndefined();
    expect(await store.textOf({ role: 'candidate' }, { key: recorded })).toBe('yes');
  });
});
