import { hash } from 'node:crypto';
import { createNumberColumn } from '../columns/number-column.ts';
import type { LinePlace } from '../document/placed-lines.ts';

/** Where a line is. */
export interface FilePlace extends LinePlace {
  /** Of several files, by the number that the caller gave it. */
  readonly file: number;
}

/** Where lines are, by what names them. */
export interface PlaceTable {
  /** Notes a line. Of lines of one name the first counts. */
  add(name: string, place: FilePlace): void;
  /** Whoever reads the line sees for himself that it has that name: the file may have changed meanwhile. */
  find(name: string): FilePlace | undefined;
}

/** Numbers of four bytes that stand for a name, which is far longer: 128 bits of its SHA-256 are like no other's. */
const digits = 4;
const fewestSlots = 1_024;

/** A hash table in columns: with 200,000 names and places as they are, it would be larger than the replay itself. */
export function createPlaceTable(): PlaceTable {
  const keys = createNumberColumn('uint32');
  const offsets = createNumberColumn('float64');
  const lengths = createNumberColumn('uint32');
  const files = createNumberColumn('uint32');
  /** Of each slot the row that is kept there and one more; 0 where there is none. At most half of them are taken. */
  let slots = new Uint32Array(fewestSlots);

  const hasKey = (row: number, key: readonly number[]): boolean =>
    key.every((digit, index) => keys.at(row * digits + index) === digit);
  /** Where the name is, or the free slot where it would be. */
  const findSlot = (key: readonly number[]): number => {
    let slot = (key[0] ?? 0) % slots.length;
    for (let taken = slots[slot] ?? 0; taken !== 0; taken = slots[slot] ?? 0) {
      if (hasKey(taken - 1, key)) break;
      slot = (slot + 1) % slots.length;
    }
    return slot;
  };
  const makeRoom = (): void => {
    if (2 * (offsets.length + 1) <= slots.length) return;
    slots = new Uint32Array(2 * slots.length);
    for (let row = 0; row < offsets.length; row += 1)
      slots[findSlot(Array.from(keys.list().subarray(row * digits, (row + 1) * digits)))] = row + 1;
  };

  return {
    add(name, { file, offset, length }) {
      makeRoom();
      const key = computeKey(name);
      const slot = findSlot(key);
      if (slots[slot] !== 0) return;
      for (const digit of key) keys.push(digit);
      offsets.push(offset);
      lengths.push(length);
      slots[slot] = files.push(file) + 1;
    },
    find(name) {
      const row = (slots[findSlot(computeKey(name))] ?? 0) - 1;
      const [file, offset, length] = [files, offsets, lengths].map((column) => column.at(row));
      if (file === undefined || offset === undefined || length === undefined) return undefined;
      return { file, offset, length };
    },
  };
}

function computeKey(name: string): readonly number[] {
  const hex = hash('sha256', name, 'hex');
  return Array.from({ length: digits }, (_, index) =>
    Number.parseInt(hex.slice(8 * index, 8 * (index + 1)), 16),
  );
}
