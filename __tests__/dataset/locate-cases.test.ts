import { expect, it } from '@jest/globals';
import { locateCases } from '../../src/dataset/locate-cases.ts';

const find = async (file: string, text: string, ids: readonly string[]) =>
  Object.fromEntries(await locateCases({ file, chunks: [Buffer.from(text)] }, new Set(ids)));

it.each([
  ['a.jsonl', '{"id":"a","input":"x"}\n\n{"id":"b","input":"y"}\n{"id":"c","input":"z"}', 3],
  ['a.yaml', '- id: a\n  input: x\n- id: b\n  input: y\n', 3],
  ['a.csv', 'id,input\na,x\nb,y\n', 3],
])('finds the line of a case in %s', async (file, text, line) => {
  expect(await find(file, text, ['b', 'gone'])).toEqual({ b: line });
});

it('reads no further than it has to', async () => {
  const chunks = (function* () {
    yield Buffer.from('{"id":"a","input":"x"}\n{"id":"b","input":"y"}\n');
    throw new Error('read too far');
  })();
  const lines = await locateCases({ file: 'a.jsonl', chunks }, new Set(['a']));
  expect([...lines]).toEqual([['a', 1]]);
});

it('reads nothing where nothing is asked', async () => {
  expect(await find('a.jsonl', '{"id":"a","input":"x"}', [])).toEqual({});
  expect((await locateCases({ file: 'no dataset', chunks: [] }, new Set())).size).toBe(0);
});

it.each([
  ['a file that was damaged since', 'a.yaml', 'cases: ['],
  ['lines that are no JSON', 'a.jsonl', '{"id":\n{"id":"b","input":"y"}'],
  ['an object that inherits', 'a.jsonl', '[]\n"x"\nnull'],
])('has no line for %s', async (_, file, text) => {
  await expect(find(file, text, ['a'])).resolves.toEqual({});
});
