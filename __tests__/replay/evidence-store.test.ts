import { mkdir, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { computeRequestHash } from '../../src/prompt/request-hash.ts';
import type { Completion } from '../../src/providers/provider.ts';
import { parseRecording } from '../../src/providers/recording-row.ts';
import { createEvidenceOpener, noEvidence } from '../../src/replay/evidence-store.ts';
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
    const openAfter = (days: number) =>
      createEvidenceOpener({
        folder,
        readCompletion: parseRecording,
        now: () => new Date(now().getTime() + days * 24 * 60 * 60 * 1000),
      })(key, { plan: { seed: 9, trials: 5 } });
    const young = await openAfter(13);
    expect((await young.find(queryOf()))?.text).toBe('of the model that was');
    await young.close();
    expect(young.firstPlan).toEqual(plan);
    const late = await openAfter(15);
    expect(await late.find(queryOf())).toBeUndefined();
    expect(late).toMatchObject({ earlierReplays: 0, rejected: 0, nextTrial: 0 });
    late.append(rowOf({ text: 'of the model that is' }));
    await late.close();
    const after = await openAfter(15);
    expect((await after.find(queryOf()))?.text).toBe('of the model that is');
    await after.close();
  });

  it('grows from replay to replay, and counts those that called', async () => {
    expect(await store.countsOf()).toEqual({ earlierReplays: 0, rejected: 0, nextTrial: 0 });
    await store.replay([rowOf(), rowOf({ role: 'candidate' })]);
    expect(await store.countsOf()).toEqual({ earlierReplays: 1, rejected: 0, nextTrial: 1 });
    await store.replay([]);
    expect(await store.countsOf()).toEqual({ earlierReplays: 1, rejected: 0, nextTrial: 1 });
    await store.replay([rowOf({ trial: 4, text: 'later' })]);
    expect(await store.countsOf()).toEqual({ earlierReplays: 2, rejected: 0, nextTrial: 5 });
    expect([await store.textOf({}), await store.textOf({ trial: 4 })]).toEqual(['yes', 'later']);
    const [first = '', second = ''] = (await readFile(await store.evidenceFile(), 'utf8')).split(
      '\n',
    );
    expect(JSON.parse(first)).toEqual({
      replay: { ...key, ...plan, at: '2026-11-25T06:00:00.000Z' },
    });
    expect(JSON.parse(second)).toMatchObject({ case: 'a', trial_log: { role: 'baseline' } });
  });

  it('lets the first answer count where one was stored twice', async () => {
    await store.replay([rowOf({ text: 'first' }), rowOf({ text: 'second' })]);
    await store.replay([rowOf({ text: 'third' })]);
    expect(await store.textOf({})).toBe('first');
    expect(await store.countsOf()).toEqual({ earlierReplays: 2, rejected: 0, nextTrial: 1 });
  });

  it('keeps each pair of variants in a file of its own, for its owner and not for git', async () => {
    const other = { ...key, candidate: 'd'.repeat(64) };
    await store.replay([rowOf()]);
    await store.replay([rowOf({ key: other, text: 'other' })], other);
    const names = (await readdir(folder)).toSorted();
    expect(names).toHaveLength(3);
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe('*\n');
    for (const name of names.filter((found) => found !== '.gitignore')) {
      expect(name).toMatch(/^support-reply-[0-9a-f]{16}\.jsonl$/);
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    }
    expect(await store.textOf({})).toBe('yes');
  });

  it('leaves a folder alone that was there before', async () => {
    await mkdir(folder);
    await store.replay([rowOf()]);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('tells roles apart where a baseline is replayed against itself', async () => {
    const self = { ...key, candidate: key.baseline };
    await store.replay(
      [rowOf({ key: self, text: '1' }), rowOf({ key: self, role: 'candidate', text: '2' })],
      self,
    );
    const evidence = await store.openEvidence(self);
    const found = [
      await evidence.find(queryOf()),
      await evidence.find(queryOf({ role: 'candidate' })),
    ];
    await evidence.close();
    expect(found.map((completion) => completion?.text)).toEqual(['1', '2']);
  });

  it('finds 10,000 trials of 2 kB again within seconds', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) =>
      rowOf({
        caseId: `case-${index % 2_500}`,
        trial: Math.floor(index / 2_500),
        text: `${index}:${'é'.repeat(500)}`,
      }),
    );
    await store.replay(rows);
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

describe('noEvidence', () => {
  it('keeps and finds nothing', async () => {
    const evidence = await noEvidence(key, { plan });
    evidence.append(rowOf());
    expect(await evidence.find(queryOf())).toBeUndefined();
    expect(evidence).toMatchObject({ earlierReplays: 0, rejected: 0, nextTrial: 0 });
    await evidence.close();
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });
});
