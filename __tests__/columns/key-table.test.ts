import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KeyTable } from '../../src/columns/key-table.ts';

describe('numbers of ids', () => {
  it('are those of a map', () => {
    const id = fc.oneof(
      fc.integer({ min: 0, max: 400 }).map((number) => number.toString(16).padStart(32, '0')),
      fc.integer({ min: 0, max: 400 }).map((number) => number.toString(16).padEnd(32, '0')),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(id, { maxLength: 300 }), id, (ids, other) => {
        const table = new KeyTable();
        const map = new Map<string, number>();
        for (const one of ids) {
          if (!map.has(one)) map.set(one, map.size);
          expect(table.add(one)).toBe(map.get(one));
        }
        expect(table.size).toBe(map.size);
        expect(table.find(other)).toBe(map.get(other) ?? -1);
      }),
    );
  });

  it('of ids that count up are found quickly', () => {
    const table = new KeyTable();
    const ids = Array.from({ length: 100_000 }, (_, at) => at.toString(16).padStart(32, '0'));
    for (const id of ids) table.add(id);
    expect(ids.every((id, at) => table.find(id) === at)).toBe(true);
    expect(table.find('f'.repeat(32))).toBe(-1);
  });
});
