import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const committed = 'docs/images';
let drawn = '';

// In a process of its own: a simulation takes many times as long inside of a test.
beforeAll(() => {
  drawn = mkdtempSync(join(tmpdir(), 'pawl-figures-'));
  execFileSync(process.execPath, ['tools/draw-figures.ts', drawn]);
}, 120_000);
afterAll(() => rmSync(drawn, { recursive: true }));

describe('the figures of the guide', () => {
  it('are all that npm run figures draws', () => {
    expect(readdirSync(committed)).toEqual(readdirSync(drawn));
  });

  it.each(readdirSync(committed))('%s is what npm run figures draws', (name) => {
    const [is, would] = [committed, drawn].map((folder) =>
      readFileSync(join(folder, name), 'utf8'),
    );
    expect(is).toBe(would);
  });
});
