import type { PageHead } from '../page-content.ts';
import type { ListedCase } from './cases.ts';

/** `#suite/case`, so that an address leads to a case; nothing of it where no case is open. */
export function writeAddress(one: ListedCase | undefined, { suites }: PageHead): void {
  const suite = one && suites[one.suite];
  const hash =
    one === undefined || suite === undefined
      ? ' '
      : `#${encodeURIComponent(suite.name.toWellFormed())}/${encodeURIComponent(one.id.toWellFormed())}`;
  // Every step in the history would make "back" useless.
  history.replaceState(null, '', hash === ' ' ? location.href.replace(/#.*$/, '') : hash);
}

/** @returns the number of the case that the address leads to */
export function readAddress(cases: readonly ListedCase[], { suites }: PageHead): number | null {
  const [suiteName, id] = location.hash.slice(1).split('/').map(decode);
  const suite = suites.findIndex(({ name }) => name === suiteName);
  return cases.find((one) => one.suite === suite && one.id === id)?.number ?? null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
