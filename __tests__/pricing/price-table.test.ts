import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { parsePerMillion } from '../../src/pricing/money.ts';
import { priceTable } from '../../src/pricing/price-table.generated.ts';

const committed = 'src/pricing/price-table.generated.ts';

describe('the price table', () => {
  it('is what the tool writes, byte for byte', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pawl-prices-'));
    try {
      const file = join(folder, 'table.ts');
      await promisify(execFile)(process.execPath, ['tools/generate-prices.ts', file]);
      expect(await readFile(file, 'utf8')).toBe(await readFile(committed, 'utf8'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('is small enough to ship', async () => {
    expect((await stat(committed)).size).toBeLessThan(150_000);
  });

  it('lists every id once, with exact prices above 0 in order of their days', () => {
    const seen = new Set<string>();
    for (const [provider, rows] of Object.entries(priceTable.readRows())) {
      for (const row of rows) {
        for (const id of row.ids) {
          expect(seen.has(`${provider}/${id}`)).toBe(false);
          seen.add(`${provider}/${id}`);
        }
        expect(priceTable.sources[row.source]).toBeDefined();
        const days = row.prices.map(({ from }) => from ?? '');
        expect(days).toEqual([...new Set(days)].sort());
        for (const { from, above = [], ...base } of row.prices) {
          const lengths = above.map(({ tokens }) => tokens);
          expect(lengths).toEqual([...new Set(lengths)].sort((a, b) => a - b));
          const listed = [base, ...above.map(({ tokens, ...tier }) => tier)].flatMap(Object.values);
          for (const price of listed)
            expect(parsePerMillion(String(price)) ?? 0n).toBeGreaterThan(0n);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(1000);
  });
});
