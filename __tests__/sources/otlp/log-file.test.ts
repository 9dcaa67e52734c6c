import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { openLogFile } from '../../../src/sources/otlp/log-file.ts';

let folder: string | undefined;
afterEach(() => {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

test('a file that has become shorter is told by its name, with what to do', async () => {
  folder = mkdtempSync(join(tmpdir(), 'pawl-log-file-'));
  const path = join(folder, 'traces.jsonl');
  writeFileSync(path, '{"resourceSpans":[]}\n');
  const file = await openLogFile(path);
  expect(file.readAt(2, 13).toString()).toBe('resourceSpans');
  truncateSync(path, 5);
  let told: unknown;
  try {
    file.readAt(2, 13);
  } catch (error) {
    told = error;
  }
  await file.close();
  expect(told).toMatchObject({
    name: 'EvidenceError',
    problems: [{ what: expect.stringContaining(path), remedy: expect.stringContaining('a copy') }],
  });
});
