import { execFileSync } from 'node:child_process';
import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  rm,
  stat,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EvidenceError } from '../../src/errors.ts';
import { key, now, queryOf, rowOf, useEvidence } from './evidence-fixtures.ts';

let parent = '';
let folder = '';
let store = useEvidence(folder);
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'pawl-evidence-'));
  folder = join(parent, 'evidence');
  store = useEvidence(folder);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe('evidence that is damaged', () => {
  it('is skipped line by line, and counted', async () => {
    await store.replay([rowOf(), rowOf({ caseId: 'b', text: 'b' })]);
    const file = await store.recordingsFile();
    const row = JSON.parse(JSON.stringify(rowOf({ caseId: 'c' })));
    const damaged = [
      '{"case": "c", ',
      '\0\0\0',
      'null',
      '[]',
      JSON.stringify({ ...row, trial: -1 }),
      JSON.stringify({ ...row, trial: '0' }),
      JSON.stringify({ ...row, request: 'abc' }),
      JSON.stringify({ ...row, output: 3 }),
      JSON.stringify({ ...row, case: '' }),
      JSON.stringify({ ...row, trial_log: undefined }),
      JSON.stringify({ ...row, trial_log: { ...row.trial_log, role: 'judge' } }),
      JSON.stringify({ ...row, trial_log: { ...row.trial_log, received_at: 'soon' } }),
      JSON.stringify(row),
    ];
    const whole = { ...row, trial_log: { ...row.trial_log, received_at: now().toISOString() } };
    await appendFile(file, `${damaged.join('\n')}\n\n  \r\n${JSON.stringify(whole)}\n`);
    expect(await store.countsOf()).toEqual({
      earlierReplays: 1,
      rejected: damaged.length,
      nextTrial: 1,
    });
    expect(await Promise.all(['a', 'b', 'c'].map((caseId) => store.textOf({ caseId })))).toEqual([
      'yes',
      'b',
      'yes',
    ]);
  });

  it('is no answer where a byte of the text went bad', async () => {
    await store.replay([rowOf({ text: 'abc' })]);
    const file = await store.recordingsFile();
    const bytes = await readFile(file);
    bytes[bytes.indexOf('abc')] = 0xff;
    await writeFile(file, bytes);
    expect(await store.textOf({})).toBeUndefined();
    expect((await store.countsOf()).rejected).toBe(1);
  });

  it('loses no more than its last line where that was cut short', async () => {
    await store.replay([rowOf(), rowOf({ caseId: 'b' })]);
    const file = await store.recordingsFile();
    await truncate(file, (await stat(file)).size - 10);
    expect(await store.countsOf()).toEqual({ earlierReplays: 1, rejected: 1, nextTrial: 1 });
    await store.replay([rowOf({ caseId: 'b', text: 'again' })]);
    expect(await store.countsOf()).toEqual({ earlierReplays: 2, rejected: 1, nextTrial: 1 });
    expect([await store.textOf({}), await store.textOf({ caseId: 'b' })]).toEqual(['yes', 'again']);
  });

  it('loses nothing where only the last line feed is missing', async () => {
    await store.replay([rowOf()]);
    const file = await store.recordingsFile();
    await truncate(file, (await stat(file)).size - 1);
    await store.replay([rowOf({ caseId: 'b', text: 'b' })]);
    expect(await store.countsOf()).toEqual({ earlierReplays: 2, rejected: 0, nextTrial: 1 });
    expect([await store.textOf({}), await store.textOf({ caseId: 'b' })]).toEqual(['yes', 'b']);
  });

  it('can be cut anywhere', async () => {
    await store.replay([rowOf(), rowOf({ caseId: 'b', text: 'ö' })]);
    const file = await store.recordingsFile();
    const whole = await readFile(file);
    for (let length = 0; length <= whole.length; length += 7) {
      await writeFile(file, whole.subarray(0, length));
      expect((await store.countsOf()).rejected).toBeLessThanOrEqual(1);
      expect(['yes', undefined]).toContain(await store.textOf({}));
    }
  });

  it('does not speak of another suite, model or address, though the file was copied', async () => {
    const others = [
      { ...key, suite: 'Another' },
      { ...key, baseline: { ...key.baseline, model: 'openai/another' } },
      { ...key, baseline: { ...key.baseline, endpoint: 'openai-chat https://other.example/v1' } },
    ];
    await store.replay([rowOf({ caseId: 'own' })]);
    const file = await store.recordingsFile();
    for (const other of others) {
      const { trial_log: log, ...row } = rowOf({ key: other });
      const received = { ...log, received_at: now().toISOString() };
      await appendFile(file, `${JSON.stringify({ ...row, trial_log: received })}\n`);
    }
    expect((await store.countsOf()).rejected).toBe(others.length);
    expect(await store.textOf({})).toBeUndefined();
    const history = await store.historyFile();
    const line = await readFile(history, 'utf8');
    await appendFile(history, line.replace('Support reply', 'Another'));
    expect(await store.countsOf()).toMatchObject({
      earlierReplays: 1,
      rejected: others.length + 1,
    });
  });

  it('gives no answer where the file was changed while it was in use', async () => {
    await store.replay([rowOf(), rowOf({ caseId: 'b', text: 'no!' })]);
    const file = await store.recordingsFile();
    const [one = '', two = ''] = (await readFile(file, 'utf8')).split('\n');
    expect(one).toHaveLength(two.length);
    await store.look(async (evidence) => {
      await writeFile(file, [two, one, ''].join('\n'));
      expect(await evidence.find(queryOf())).toBeUndefined();
      await writeFile(file, '');
      expect(await evidence.find(queryOf())).toBeUndefined();
    });
  });
});

describe('evidence that cannot be used at all', () => {
  it('is an error when it cannot be written, with file and remedy', async () => {
    await writeFile(folder, 'a file, not a folder');
    await expect(store.open()).rejects.toThrow(EvidenceError);
    await rm(folder);
    const evidence = await store.open();
    await writeFile(folder, 'a file, not a folder');
    evidence.append('baseline', rowOf());
    await expect(evidence.close()).rejects.toThrow(
      /the recordings could not be written.*\n.*folder/,
    );
    expect(() => evidence.append('baseline', rowOf())).toThrow(EvidenceError);
  });

  it('is an error when there is something else in its place', async () => {
    await store.replay([rowOf()]);
    const file = await store.recordingsFile();
    await rm(file);
    execFileSync('sh', ['-c', 'mkfifo "$0"', file]);
    await expect(store.open()).rejects.toThrow('not a regular file');
    await rm(file);
    await mkdir(file);
    await expect(store.open()).rejects.toThrow(`${file}: the recordings could not be read`);
  });
});
