import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

const page = readFileSync('docs/threat-model.md', 'utf8');

/** Rows of tables whose last column names a test: its file, and words of its title. */
const rows = [...page.matchAll(/^\| (.+?) \| .* \| `([\w/-]+)`: (.+) \|$/gm)].map(
  ([, attack = '', file = '', title = '']) => ({
    attack,
    file: [`__tests__/${file}.test.ts`, `__tests__/${file}.ts`].find(existsSync) ?? file,
    title,
  }),
);

it('the threat model names a test for every attack that it lists', () => {
  const attacks = page.slice(page.indexOf('## Pull requests'), page.indexOf('## Not defended'));
  const listed = attacks.split('\n').filter((line) => /^\| (?!Attack|-)/.test(line));
  expect(listed.length).toBeGreaterThan(30);
  expect(rows).toHaveLength(listed.length);
});

it.each(rows)('$attack → $file: $title', ({ file, title }) => {
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toContain(title);
});
