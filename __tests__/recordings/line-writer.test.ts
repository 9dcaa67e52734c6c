import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { EvidenceError } from '../../src/errors.ts';
import { createLineWriter } from '../../src/recordings/line-writer.ts';
import { openTrialLog } from '../../src/recordings/trial-log.ts';

const describeFailure = (cause: unknown) =>
  new EvidenceError([{ what: 'disk full', remedy: 'free it' }], { cause });

describe('createLineWriter', () => {
  it('gathers what is appended while the disk is busy, in order', async () => {
    const batches: string[] = [];
    const writer = createLineWriter({
      write: async (batch) => {
        batches.push(batch.toString());
        await new Promise((resolve) => setImmediate(resolve));
      },
      describeFailure,
    });
    expect([1, 2, 'é'].map((value) => writer.append(value))).toEqual([2, 2, 5]);
    await writer.flush();
    writer.append(4);
    await writer.flush();
    expect(batches).toEqual(['1\n', '2\n"é"\n', '4\n']);
  });

  it('says at the next line, and at the end, that one was lost', async () => {
    const writes: string[] = [];
    const writer = createLineWriter({
      write: async (batch) => {
        writes.push(batch.toString());
        throw new Error('ENOSPC');
      },
      describeFailure,
    });
    writer.append(1);
    await expect(writer.flush()).rejects.toThrow('disk full');
    expect(() => writer.append(2)).toThrow(EvidenceError);
    await expect(writer.flush()).rejects.toThrow(EvidenceError);
    expect(writes).toEqual(['1\n']);
  });
});

describe('openTrialLog', () => {
  it('finds each record at its place, between others that are still being written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pawl-log-'));
    const log = await openTrialLog(join(folder, 'trials.jsonl'));
    try {
      const places = ['a', 'ü', '😀'].map((text, trial) => log.append({ trial, text }));
      expect(places.map(({ offset }) => offset)).toEqual([0, 23, 47]);
      const last = places[2];
      expect(last && (await log.read(last))).toEqual({ trial: 2, text: '😀' });
      await log.flush();
      expect((await readFile(log.file, 'utf8')).split('\n')).toHaveLength(4);
    } finally {
      await log.close();
      await rm(folder, { recursive: true });
    }
  });
});
