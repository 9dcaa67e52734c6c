import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { PageHead } from '../page-content.ts';
import { readAddress, writeAddress } from './address.ts';
import {
  type Filter,
  filterCases,
  findNamed,
  type ListedCase,
  type Matches,
  noFilter,
} from './cases.ts';
import type { Screen } from './screens.tsx';
import type { OutputSearch } from './search-outputs.ts';
import { type Findings, useOutputSearch } from './use-output-search.ts';

/** Where a reader is: what the list is narrowed to, and which case is open. */
export interface Reading {
  readonly filter: Filter;
  readonly matches: Matches;
  /** Of the search in outputs. */
  readonly progress: Findings['progress'];
  /** Cases that the filter leaves, in their order. */
  readonly listed: readonly ListedCase[];
  /** Number of the open case. */
  readonly selected: number | null;
  readonly chosen: ListedCase | undefined;
  /** Position of the trial that is looked at; undefined for the one that tells most. */
  readonly trial: number | undefined;
  readonly screen: Screen;
  /** What is read. */
  readonly pane: RefObject<HTMLElement | null>;
  /** The same function at every drawing, as `narrow` is. */
  readonly select: (number: number | null) => void;
  readonly narrow: (change: Partial<Filter>) => void;
  showAll(): void;
  setTrial(trial: number): void;
  setScreen(screen: Screen): void;
}

export function useReading(
  { head, cases }: { readonly head: PageHead; readonly cases: readonly ListedCase[] },
  search: OutputSearch,
): Reading {
  const { suites } = head;
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [selected, setSelected] = useState<number | null>(() => readAddress(cases, head));
  const [trial, setTrial] = useState<number>();
  const [screen, setScreen] = useState<Screen>('overview');
  const pane = useRef<HTMLElement>(null);
  const { found, progress } = useOutputSearch(search, filter.query);
  const named = useMemo(() => findNamed(cases, filter.query), [cases, filter.query]);
  const matches = useMemo(() => ({ named, found }), [named, found]);
  const listed = useMemo(
    () => filterCases(cases, filter, { suites, ...matches }),
    [cases, filter, suites, matches],
  );
  const chosen = useMemo(() => findCase(cases, selected), [cases, selected]);
  const select = useCallback(
    (number: number | null) => {
      setSelected(number);
      setTrial(undefined);
      pane.current?.scrollTo(0, 0);
      writeAddress(findCase(cases, number), head);
    },
    [cases, head],
  );
  const narrow = useCallback((change: Partial<Filter>) => {
    setFilter((before) => ({ ...before, ...change }));
    setScreen('list');
  }, []);
  return {
    ...{ filter, matches, progress, listed, selected, chosen, trial, screen, pane },
    ...{ select, narrow, setTrial, setScreen },
    showAll: () => setFilter(noFilter),
  };
}

const findCase = (cases: readonly ListedCase[], wanted: number | null): ListedCase | undefined =>
  wanted === null ? undefined : cases.find(({ number }) => number === wanted);
