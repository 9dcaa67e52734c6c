import { useEffect, useState } from 'preact/hooks';
import type { OutputSearch } from './search-outputs.ts';

/** What a query found in outputs so far. */
export interface Findings {
  readonly found: ReadonlySet<number> | undefined;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
}

const nothing: Findings = { found: undefined, progress: undefined };
/** Shorter ones are in every output. */
const shortest = 2;
/** Milliseconds without a key after which a reader has typed enough. */
const pause = 150;

/** Looks in outputs while a reader types, a little later than in the list. */
export function useOutputSearch(search: OutputSearch, query: string): Findings {
  const [findings, setFindings] = useState<Findings>(nothing);
  useEffect(() => {
    setFindings(nothing);
    if (query.trim().length < shortest) return;
    let stop = () => {};
    const timer = setTimeout(() => {
      stop = search.run(query, (found, progress) => setFindings({ found, progress }));
    }, pause);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [search, query]);
  return findings;
}
