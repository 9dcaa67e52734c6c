/** What is replaced before anything of a production log is written. */
export const redactionKinds = [
  'secret',
  'email',
  'iban',
  'card',
  'national id',
  'phone',
  'ip address',
  'name',
  'pattern',
] as const;
export type RedactionKind = (typeof redactionKinds)[number];

/** Something to be replaced in a text. */
export interface Finding {
  readonly kind: RedactionKind;
  /** Offsets in UTF-16 units, end excluded. */
  readonly start: number;
  readonly end: number;
  /** The same for every way in which the same thing is written, such as the digits of a number. */
  readonly key: string;
}

/** Finds one kind of thing in a text, in time that grows with the length of the text. */
export type Detector = (text: string) => Iterable<Finding>;

/** A detector of whatever a global regular expression finds and `check` agrees to; the first group, if any, is it. */
export function detectPattern(options: {
  readonly kind: RedactionKind;
  readonly pattern: RegExp;
  readonly check?: (match: string) => boolean;
  readonly toKey?: (match: string) => string;
}): Detector {
  const { kind, pattern, check = () => true, toKey = (match) => match } = options;
  return function* (text) {
    for (const match of text.matchAll(pattern)) {
      const found = match[1] ?? match[0];
      if (!check(found)) continue;
      const start = match.index + match[0].indexOf(found);
      yield { kind, start, end: start + found.length, key: toKey(found) };
    }
  };
}
