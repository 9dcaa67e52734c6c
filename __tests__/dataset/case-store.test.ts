import { describe, expect, it } from '@jest/globals';
import { createCaseStore } from '../../src/dataset/case-store.ts';
import { type EvalCase, evalCaseSchema } from '../../src/dataset/eval-case.ts';
import { measureMemory } from '../support/memory.ts';

function storeCases(cases: readonly EvalCase[]) {
  const store = createCaseStore();
  for (const evalCase of cases) store.add(evalCase);
  return store;
}
const parse = (row: object): EvalCase => evalCaseSchema.parse({ input: 'Hello', ...row });

const everything = parse({
  id: 'all',
  input: { text: 'Ünï — 日本語 🙂\n"quoted"', deep: { list: [1, null, { a: [] }], zero: 0 } },
  messages: [{ role: 'user', content: null, name: 'ann' }],
  expected: [null, 1.5, 'x'],
  tags: ['vip', 'refund'],
  owner: 'ann',
  severity: 'high',
  pinned: true,
  note: 'first',
  source: { system: 'phoenix', feedback: { thumbs: -1 } },
  metrics: { tone: null },
  metadata: { customer: 12 },
});

describe('createCaseStore', () => {
  it.each([
    ['every part of it', everything],
    ['the least', parse({ id: 7 })],
    ['what JSON has no word for', parse({ id: 'a', input: { odd: [Number.NaN, null] } })],
    ['a text longer than a block', parse({ id: 'a', input: 'long '.repeat(100_000) })],
  ])('gives back %s', (_, evalCase) => {
    const store = storeCases([parse({ id: 'before' }), evalCase, parse({ id: 'after' })]);
    expect(store.at(1)).toEqual(evalCase);
    expect(store.at(2).id).toBe('after');
  });

  it('gives back each of many, in order', () => {
    const cases = Array.from({ length: 10_000 }, (_, index) =>
      parse({ id: `case-${index}`, input: 'word '.repeat(index % 200), tags: [`tag-${index}`] }),
    );
    const store = storeCases(cases);
    expect(store.length).toBe(cases.length);
    expect([...store]).toEqual(cases);
    expect(cases.map((_, position) => store.tagsAt(position))).toEqual(
      cases.map(({ tags }) => tags),
    );
  });

  it('knows what is asked of every case', () => {
    const store = storeCases([everything, parse({ id: 'a' }), parse({ id: 'b', tags: ['vip'] })]);
    const positions = [0, 1, 2];
    expect(positions.map(store.isPinned)).toEqual([true, false, false]);
    expect(positions.map(store.tagsAt)).toEqual([['vip', 'refund'], [], ['vip']]);
  });

  it.each([-1, 1, 0.5])('has no case at %d of one', (position) => {
    const store = storeCases([everything]);
    expect(() => store.at(position)).toThrow(RangeError);
  });

  it('takes little more memory than their JSON', () => {
    const before = measureMemory();
    const store = createCaseStore();
    let bytes = 0;
    for (let index = 0; index < 30_000; index += 1) {
      const evalCase = parse({ id: `case-${index}`, input: { question: `Where is ${index}?` } });
      bytes += JSON.stringify(evalCase).length;
      store.add(evalCase);
    }
    expect((measureMemory() - before - bytes) / store.length).toBeLessThan(60);
  });
});
