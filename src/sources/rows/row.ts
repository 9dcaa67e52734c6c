import { computeHash } from '../../document/canonical-json.ts';
import { isRecord } from '../../document/is-record.ts';
import type { Position } from '../../errors.ts';
import { type Fields, isEmpty } from '../fields.ts';
import type { Notice } from '../notice.ts';

/** A row of somebody else's dataset, and where it stands. */
export interface SourceRow {
  readonly fields: Fields;
  readonly where: Position;
  /** `row 4` in a list; undefined where each row has lines of its own, which say as much. */
  readonly name?: string | undefined;
}

/** `row 4: what`, or `what` alone where the position says which row it is. */
export function nameRow(name: SourceRow['name'], what: string): string {
  return name === undefined ? what : `${name}: ${what}`;
}

/** What a format makes of a row. `fields` has the shape of a line of a dataset, not yet checked. */
export type Conversion =
  | { readonly kind: 'case'; readonly fields: Fields; readonly notices: readonly Notice[] }
  | { readonly kind: 'skipped'; readonly what: string; readonly remedy: string };

/** Takes fields out of a row and knows in the end what was left behind. */
export interface Taker {
  take(name: string): unknown;
  /** A field that is a text with something in it. */
  takeText(name: string): string | undefined;
  takeMapping(name: string): Fields | undefined;
  /** A notice for each field that nobody took; empty ones are no loss. */
  leftBehind(): readonly Notice[];
}

export function createTaker(fields: Fields): Taker {
  const taken = new Set<string>();
  const take = (name: string): unknown => {
    taken.add(name);
    return Object.hasOwn(fields, name) ? (fields[name] ?? undefined) : undefined;
  };
  return {
    take,
    takeText: (name) => {
      const value = fields[name];
      return typeof value === 'string' && value !== '' ? String(take(name)) : undefined;
    },
    takeMapping: (name) => {
      const value = fields[name];
      if (!isRecord(value)) return undefined;
      take(name);
      return Object.keys(value).length > 0 ? value : undefined;
    },
    leftBehind: () =>
      Object.keys(fields)
        .filter((name) => !taken.has(name) && !isEmpty(fields[name]))
        .map((name) => ({
          what: `the field "${name.slice(0, 60)}" is not imported`,
          remedy: 'add it to the cases by hand if it matters',
        })),
  };
}

/** A name for a row that has none: the same row gets the same name at every import. */
export function computeRowId(fields: Fields): string {
  return computeHash(fields).slice(0, 12);
}
