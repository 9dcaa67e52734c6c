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

  it('asks those who append to wait while the disk is behind, and lets them go on as it catches up', async () => {
    const disk = Promise.withResolvers<void>();
    const written: string[] = [];
    const writer = createLineWriter({
      write: async (batch) => {
        written.push(batch.toString());
        await disk.promise;
      },
      describeFailure: () => new EvidenceError([]),
    });
    const line = 'x'.repeat(100_000);
    for (let count = 0; count < 5; count += 1) writer.append(line);
    // Half a megabyte may wait.
    await writer.room();
    for (let count = 0; count < 10; count += 1) writer.append(line);
    let hasRoom = false;
    const room = writer.room().then(() => {
      hasRoom = true;
    });
    await new Promise((wake) => setTimeout(wake, 20));
    expect(hasRoom).toBe(false);
    disk.resolve();
    await room;
    await writer.flush();
    expect(written.join('')).toBe(`"${line}"\n`.repeat(15));
  });

  it('writes a line that is larger than a block whole', async () => {
    const written: Buffer[] = [];
    const writer = createLineWriter({
      write: async (batch) => void written.push(Buffer.from(batch)),
      describeFailure: () => new EvidenceError([]),
    });
    const lines = ['ä', 'ö'.repeat(300_000), 'ü'];
    for (const line of lines) writer.append(line);
    await writer.flush();
    expect(Buffer.concat(written).toString()).toBe(lines.map((line) => `"${line}"\n`).join(''));
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
