import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageHead, PagePlaces } from '../page-content.ts';
import type { Blocks } from './blocks.ts';
import { CaseDetail } from './case-detail.tsx';
import { CaseList } from './case-list.tsx';
import { type Filter, filterCases, type ListedCase, noFilter } from './cases.ts';
import { FilterBar } from './filter-bar.tsx';
import { Help } from './help.tsx';
import { Masthead } from './masthead.tsx';
import { Overview } from './overview.tsx';
import type { OutputSearch } from './search-outputs.ts';
import { useTheme } from './theme.ts';
import { useKeys } from './use-keys.ts';
import { useOutputSearch } from './use-output-search.ts';

/** The whole page: the decision, the list of cases, and beside it the overview or a case. */
export function App({
  head,
  cases,
  blocks,
  search,
}: {
  readonly head: PageHead;
  readonly cases: readonly ListedCase[];
  readonly blocks: Blocks;
  readonly search: OutputSearch;
}) {
  const { suites } = head;
  const [theme, toggleTheme] = useTheme();
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [selected, setSelected] = useState<number | null>(() => readHash(cases, head));
  const [trial, setTrial] = useState<number>();
  const [marked, setMarked] = useState(true);
  const [screen, setScreen] = useState<'overview' | 'list'>('overview');
  const [isHelping, setHelping] = useState(false);
  const [places, setPlaces] = useState<PagePlaces>();
  const searchField = useRef<HTMLInputElement>(null);
  const pane = useRef<HTMLElement>(null);
  const { found, progress } = useOutputSearch(search, filter.query);

  useEffect(() => {
    blocks.places().then(setPlaces);
  }, [blocks]);
  const listed = useMemo(
    () => filterCases(cases, filter, { suites, found }),
    [cases, filter, suites, found],
  );
  const chosen = useMemo(
    () => (selected === null ? undefined : cases.find(({ number }) => number === selected)),
    [cases, selected],
  );
  const select = (number: number | null): void => {
    setSelected(number);
    setTrial(undefined);
    pane.current?.scrollTo(0, 0);
    writeHash(number === null ? undefined : cases.find((one) => one.number === number), head);
  };
  const narrow = (change: Partial<Filter>): void => {
    setFilter((before) => ({ ...before, ...change }));
    setScreen('list');
  };
  const step = (by: number, event: KeyboardEvent): void => {
    event.preventDefault();
    const place = listed.findIndex(({ number }) => number === selected);
    const next = listed[place === -1 ? 0 : Math.min(listed.length - 1, Math.max(0, place + by))];
    if (next === undefined) return;
    select(next.number);
    requestAnimationFrame(() => focusRow(next.number));
  };
  const leave = (): void => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement) {
      if (filter.query === '') activeElement.blur();
      else narrow({ query: '' });
    } else if (selected !== null && pane.current?.contains(activeElement) === true)
      focusRow(selected);
    else if (selected !== null) select(null);
    else setFilter(noFilter);
  };
  useKeys({
    j: (event) => step(1, event),
    k: (event) => step(-1, event),
    ArrowDown: (event) => {
      if (!isInPane(pane.current)) step(1, event);
    },
    ArrowUp: (event) => {
      if (!isInPane(pane.current)) step(-1, event);
    },
    Enter: (event) => {
      const isRow =
        event.target instanceof HTMLElement && event.target.dataset['case'] !== undefined;
      if (event.target instanceof HTMLInputElement) step(0, event);
      else if (isRow || event.target === document.body) {
        if (isRow && event.target instanceof HTMLElement)
          select(Number(event.target.dataset['case']));
        event.preventDefault();
        pane.current?.focus();
      }
    },
    Escape: leave,
    '/': (event) => {
      event.preventDefault();
      setScreen('list');
      searchField.current?.focus();
      searchField.current?.select();
    },
    d: () => setMarked((before) => !before),
    t: toggleTheme,
    '?': () => setHelping(true),
  });
  const suite = chosen && suites[chosen.suite];
  return (
    <div class="app" data-screen={chosen === undefined ? screen : 'case'}>
      <Masthead head={head} theme={theme} onTheme={toggleTheme} onHelp={() => setHelping(true)} />
      <nav class="screens">
        <button
          type="button"
          aria-pressed={screen === 'overview' && chosen === undefined}
          onClick={() => {
            setScreen('overview');
            select(null);
          }}
        >
          Overview
        </button>
        <button
          type="button"
          aria-pressed={screen === 'list' || chosen !== undefined}
          onClick={() => {
            setScreen('list');
            select(null);
          }}
        >
          Cases <b>{cases.length.toLocaleString('en-US')}</b>
        </button>
      </nav>
      <aside class="list-pane" aria-label="Cases">
        <FilterBar
          suites={suites}
          cases={cases}
          found={found}
          filter={filter}
          onFilter={narrow}
          searchField={searchField}
        />
        <p class="list-size" aria-live="polite">
          {describeSize(listed.length, cases.length)}
          {progress !== undefined && progress.done < progress.of && (
            <> · searching outputs, {Math.round((100 * progress.done) / progress.of)}%</>
          )}
          {isNarrowed(filter) && (
            <button type="button" class="link" onClick={() => setFilter(noFilter)}>
              show all
            </button>
          )}
        </p>
        <CaseList cases={listed} selected={selected} onSelect={select} />
      </aside>
      <main class="pane" ref={pane} tabIndex={-1}>
        {chosen === undefined || suite === undefined ? (
          <Overview
            head={head}
            cases={cases}
            places={places}
            onOutcome={(outcome, of) =>
              narrow({ ...noFilter, suite: only(suites, of), outcomes: new Set([outcome]) })
            }
            onTag={(tag, of) => narrow({ ...noFilter, suite: only(suites, of), tag })}
            onCase={select}
          />
        ) : (
          <>
            <button type="button" class="link back" onClick={() => select(null)}>
              ← {screen === 'list' ? 'cases' : 'overview'}
            </button>
            <CaseDetail
              listed={chosen}
              suite={suite}
              suites={suites.length}
              blocks={blocks}
              trial={trial}
              onTrial={setTrial}
              marked={marked}
              trialLog={head.trial_log}
            />
          </>
        )}
      </main>
      {isHelping && <Help onClose={() => setHelping(false)} />}
    </div>
  );
}

const only = (suites: PageHead['suites'], suite: number): number | null =>
  suites.length > 1 ? suite : null;

function isInPane(pane: HTMLElement | null): boolean {
  return pane?.contains(document.activeElement) === true;
}

function focusRow(number: number): void {
  document.querySelector<HTMLElement>(`[data-case="${number}"]`)?.focus({ preventScroll: true });
}

function isNarrowed({ suite, outcomes, pinned, tag, metric, query }: Filter): boolean {
  const chosen = [suite, tag, metric].some((value) => value !== null);
  return chosen || outcomes.size > 0 || pinned || query !== '';
}

function describeSize(shown: number, all: number): string {
  const of = all.toLocaleString('en-US');
  return shown === all ? `${of} cases` : `${shown.toLocaleString('en-US')} of ${of} cases`;
}

/** `#suite/case`, so that an address leads to a case. */
function writeHash(one: ListedCase | undefined, { suites }: PageHead): void {
  const suite = one && suites[one.suite];
  const hash =
    one === undefined || suite === undefined
      ? ' '
      : `#${encodeURIComponent(suite.name.toWellFormed())}/${encodeURIComponent(one.id.toWellFormed())}`;
  // Every step in the history would make "back" useless.
  history.replaceState(null, '', hash === ' ' ? location.href.replace(/#.*$/, '') : hash);
}

function readHash(cases: readonly ListedCase[], { suites }: PageHead): number | null {
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
