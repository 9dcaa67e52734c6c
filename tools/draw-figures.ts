/**
 * Draws the figures of the guide from what src/statistics computes, the same bytes every time.
 * Usage: npm run figures [-- FOLDER]; the folder is docs/images/ unless named.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures } from './figures/figures.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'docs', 'images');
mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(figures)) writeFileSync(join(folder, name), draw());
