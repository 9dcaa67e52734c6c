import type { RefObject } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { PageHead } from '../page-content.ts';
import { readAddress, writeAddress } from './address.ts';
import { type Filter, filterCases, type ListedCase, noFilter } from './cases.ts';
import type { Screen } from './screens.tsx';
import type { OutputSearch } from './search-outputs.ts';
import { type Findings, useOutputSearch } from './use-output-search.ts';

/** Where a reader is: what the list is narrowed to, and which case is open. */
export interface Reading {
  readonly filter: Filter;
  readonly findings: Findings;
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
  select(number: number | null): void;
  narrow(change: Partial<Filter>): void;
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
  const findings = useOutputSearch(search, filter.query);
  const { found } = findings;
  const listed = useMemo(
    () => filterCases(cases, filter, { suites, found }),
    [cases, filter, suites, found],
  );
  const find = (wanted: number | null) => cases.find(({ number }) => number === wanted);
  const chosen = useMemo(() => find(selected), [cases, selected]);
  return {
    ...{ filter, findings, listed, selected, chosen, trial, screen, pane },
    ...{ setTrial, setScreen },
    select(number) {
      setSelected(number);
      setTrial(undefined);
      pane.current?.scrollTo(0, 0);
      writeAddress(find(number), head);
    },
    narrow(change) {
      setFilter((before) => ({ ...before, ...change }));
      setScreen('list');
    },
    showAll: () => setFilter(noFilter),
  };
}
