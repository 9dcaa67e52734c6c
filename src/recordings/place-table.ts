import { KeyTable } from '../columns/key-table.ts';
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

/** In columns: with 200,000 names and places as they are, it would be larger than the replay itself. */
export function createPlaceTable(): PlaceTable {
  const names = new KeyTable();
  const offsets = createNumberColumn('float64');
  const lengths = createNumberColumn('uint32');
  const files = createNumberColumn('uint32');
  return {
    add(name, { file, offset, length }) {
      if (names.add(name) < files.length) return;
      offsets.push(offset);
      lengths.push(length);
      files.push(file);
    },
    find(name) {
      const row = names.find(name);
      const [file, offset, length] = [files, offsets, lengths].map((column) => column.at(row));
      if (file === undefined || offset === undefined || length === undefined) return undefined;
      return { file, offset, length };
    },
  };
}
