/**
 * Draws the figures of the guide from what src/statistics computes: docs/images/*.svg.
 *
 * Usage: npm run figures. The same bytes every time; a test holds the committed files against it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figures } from './figures/figures.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'images');
for (const [name, draw] of Object.entries(figures)) writeFileSync(join(folder, name), draw());
