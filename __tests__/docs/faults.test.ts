import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from '@jest/globals';

it('the page of faults lists every row that is tested, by the file of its test', () => {
  const files = readdirSync('__tests__', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.test.ts'),
  );
  const tested = files.flatMap((file) =>
    [...readFileSync(`__tests__/${file}`, 'utf8').matchAll(/['`]row (\d+): /g)].map(
      ([, row]) => `${row} ${basename(file, '.test.ts')}`,
    ),
  );
  const listed = [
    ...readFileSync('docs/faults.md', 'utf8').matchAll(/^\| (\d+) \|.*\| `([\w-]+)` \|$/gm),
  ].map(([, row, file]) => `${row} ${file}`);
  expect(listed.toSorted()).toEqual([...new Set(tested)].toSorted());
});
