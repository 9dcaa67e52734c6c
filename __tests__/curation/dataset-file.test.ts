import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { openGrowingDataset } from '../../src/curation/dataset-file.ts';

it('says that a dataset is a folder', async () => {
  const path = mkdtempSync(join(tmpdir(), 'pawl-dataset-')).concat('.jsonl');
  const folder = path.slice(0, -'.jsonl'.length);
  try {
    await expect(openGrowingDataset({ file: 'a.jsonl', path: folder })).rejects.toThrow(
      'is a folder',
    );
    expect((await openGrowingDataset({ file: 'a.jsonl', path })).cases).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
