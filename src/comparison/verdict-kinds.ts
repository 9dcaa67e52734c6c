import type { CaseVerdict } from './classify-case.ts';

type Kind = CaseVerdict['kind'];

const kinds = ['errored', 'pass', 'fail', 'unscored', 'relapse', 'fix', 'flaky'] as const;

/** Of each case one byte that says how it went: what else a verdict tells is asked of few. */
export interface VerdictKinds {
  /** Of those that were added. */
  readonly length: number;
  add(kind: Kind): void;
  /** Errored where none was added. */
  kindAt(position: number): Kind;
  count(kind: Kind): number;
}

/** @param size of cases that will be added */
export function createVerdictKinds(size: number): VerdictKinds {
  const numbers = new Uint8Array(size);
  const counts = new Map<Kind, number>();
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(kind) {
      numbers[length] = kinds.indexOf(kind);
      length += 1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    },
    kindAt: (position) => kinds[numbers[position] ?? 0] ?? 'errored',
    count: (kind) => counts.get(kind) ?? 0,
  };
}
