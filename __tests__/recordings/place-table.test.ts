import { describe, expect, it } from '@jest/globals';
import { createPlaceTable } from '../../src/recordings/place-table.ts';
import { measureMemory } from '../support/memory.ts';

/** As long as the name of a recorded trial. */
const nameOf = (index: number) => `0 ${'a'.repeat(64)} ${'b'.repeat(64)} case-${index}`;
const placeOf = (index: number) => ({
  file: index % 3,
  offset: 2 ** 40 + 10_000 * index,
  length: index % 10_000,
});

describe('createPlaceTable', () => {
  it('finds each of many, and nothing else', () => {
    const table = createPlaceTable();
    const indexes = [...Array(5_000).keys()];
    for (const index of indexes) table.add(nameOf(index), placeOf(index));
    expect(indexes.map((index) => table.find(nameOf(index)))).toEqual(indexes.map(placeOf));
    expect(table.find(nameOf(5_000))).toBeUndefined();
    expect(table.find('')).toBeUndefined();
  });

  it('counts the first of one name', () => {
    const table = createPlaceTable();
    for (const index of [7, 8, 9]) table.add('twice', placeOf(index));
    table.add('once', placeOf(1));
    expect(table.find('twice')).toEqual(placeOf(7));
    expect(table.find('once')).toEqual(placeOf(1));
  });

  it('takes little memory for each of many', () => {
    const count = 60_000;
    const before = measureMemory();
    const table = createPlaceTable();
    for (let index = 0; index < count; index += 1) table.add(nameOf(index), placeOf(index));
    expect((measureMemory() - before) / count).toBeLessThan(70);
    expect(table.find(nameOf(count - 1))).toEqual(placeOf(count - 1));
  });
});
