import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';

it('the page of faults lists every row that is tested, by the file of its test', () => {
  const folder = '__tests__/faults';
  const tested = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/['`]row (\d+): /g)].map(
      ([, row]) => `${row} ${file.replace('.test.ts', '')}`,
    ),
  );
  const listed = [
    ...readFileSync('docs/faults.md', 'utf8').matchAll(/^\| (\d+) \|.*\| `([\w-]+)` \|$/gm),
  ].map(([, row, file]) => `${row} ${file}`);
  expect(listed.toSorted()).toEqual([...new Set(tested)].toSorted());
});
