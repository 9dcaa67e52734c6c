import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { answerTo } from '../support/shop.ts';
import { isCandidate, useShop } from '../support/use-shop.ts';

const shop = useShop();
const read = (name: string) => readFileSync(join(shop.repository.root, name), 'utf8');
const files = ['--junit', 'out/junit.xml', '--sarif', 'out/pawl.sarif'];

it('writes every case as JUnit and each relapse as SARIF, on its line', async () => {
  shop.prepare({ count: 30, pinned: [3] });
  shop.answer = (call) => {
    const right = answerTo(call.messages);
    const breaks = isCandidate(call) && ['Answer 3', 'Answer 8'].includes(right);
    return { text: breaks ? 'words of the model' : right };
  };
  const { code, report } = await shop.compare(...files);
  expect(code).toBe(1);
  const [suite] = report().suites;
  expect(suite?.changed_at).toEqual({ file: 'pawl.yml', line: 5 });
  expect(suite?.relapses.map(({ id, place }) => [id, place])).toEqual([
    ['case-3', { file: 'data/shop.jsonl', line: 4 }],
    ['case-8', { file: 'data/shop.jsonl', line: 9 }],
  ]);
  const junit = read('out/junit.xml');
  expect(junit.match(/<testcase name="case-\d+"/g)).toHaveLength(30);
  expect(junit.match(/<failure type="(pinned )?relapse"/g)).toHaveLength(2);
  expect(junit).toContain('words of the model');
  const sarif = read('out/pawl.sarif');
  const lines = JSON.parse(sarif).runs[0].results.map(
    (result: { locations: { physicalLocation: { region: { startLine: number } } }[] }) =>
      result.locations[0]?.physicalLocation.region.startLine,
  );
  expect(lines).toEqual([4, 9]);
  expect(sarif).not.toContain('words of the model');
});

it('merges shards to the same cases', async () => {
  shop.prepare({ count: 12 });
  shop.answer = (call) => ({ text: answerTo(call.messages) });
  mkdirSync(join(shop.repository.root, 'shards'));
  const revisions = ['--base', 'base', '--head', 'main'];
  for (const part of ['1/2', '2/2'])
    await shop.run(['shard', part, '--output', `shards/${part[0]}`, ...revisions]);
  const { code, stderr } = await shop.run(['merge', 'shards', ...revisions, ...files]);
  expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')]);
  expect(read('out/junit.xml').match(/<testcase name="case-\d+"/g)).toHaveLength(12);
  expect(JSON.parse(read('out/pawl.sarif')).runs[0].results).toEqual([]);
});
