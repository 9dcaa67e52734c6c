import { describe, expect, it } from '@jest/globals';
import { createNumberColumn } from '../../src/columns/number-column.ts';
import { measureMemory } from '../support/memory.ts';

describe('createNumberColumn', () => {
  it.each(['uint32', 'int32', 'float64'] as const)('gives back each of many: %s', (kind) => {
    const column = createNumberColumn(kind, 1);
    const numbers = Array.from({ length: 1_000 }, (_, index) => index * index);
    expect(numbers.map((number) => column.push(number))).toEqual([...numbers.keys()]);
    expect(column.length).toBe(numbers.length);
    expect(numbers.map((_, index) => column.at(index))).toEqual(numbers);
    expect([...column.list()]).toEqual(numbers);
  });

  it('has nothing beyond what was added', () => {
    const column = createNumberColumn('float64', 10);
    column.push(-0.5);
    expect([-1, 0, 1, 10, 0.5].map(column.at)).toEqual([
      undefined,
      -0.5,
      undefined,
      undefined,
      undefined,
    ]);
    expect(column.list()).toHaveLength(1);
  });

  it('takes little more memory than its numbers, and starts small', () => {
    const before = measureMemory();
    const columns = Array.from({ length: 100 }, () => createNumberColumn('uint32', 8));
    expect((measureMemory() - before) / columns.length).toBeLessThan(2_000);
    const count = 200_000;
    for (let index = 0; index < count; index += 1) columns[0]?.push(index);
    expect((measureMemory() - before) / count).toBeLessThan(8);
    expect(columns[0]?.at(count - 1)).toBe(count - 1);
  });
});
