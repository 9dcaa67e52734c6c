import type { RefObject } from 'preact';
import type { PageHead } from '../page-content.ts';
import { CaseList } from './case-list.tsx';
import type { Filter, ListedCase, Matches } from './cases.ts';
import { FilterBar } from './filter-bar.tsx';
import type { Findings } from './use-output-search.ts';

/** The list of cases with what narrows it. */
export function ListPane({
  suites,
  cases,
  listed,
  selected,
  filter,
  matches,
  progress,
  searchField,
  onFilter,
  onShowAll,
  onSelect,
}: {
  readonly suites: PageHead['suites'];
  readonly cases: readonly ListedCase[];
  /** What the filter leaves of them. */
  readonly listed: readonly ListedCase[];
  readonly selected: number | null;
  readonly filter: Filter;
  readonly matches: Matches;
  /** Of the search in outputs. */
  readonly progress: Findings['progress'];
  readonly searchField: RefObject<HTMLInputElement | null>;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly onShowAll: () => void;
  readonly onSelect: (number: number) => void;
}) {
  return (
    <aside class="list-pane" aria-label="Cases">
      <FilterBar
        suites={suites}
        cases={cases}
        matches={matches}
        filter={filter}
        onFilter={onFilter}
        searchField={searchField}
      />
      <p class="list-size" aria-live="polite">
        {describeSize(listed.length, cases.length)}
        {progress !== undefined && progress.done < progress.of && (
          <> · searching outputs, {Math.round((100 * progress.done) / progress.of)}%</>
        )}
        {isNarrowed(filter) && (
          <button type="button" class="link" onClick={onShowAll}>
            show all
          </button>
        )}
      </p>
      <CaseList cases={listed} selected={selected} onSelect={onSelect} />
    </aside>
  );
}

function isNarrowed({ suite, outcomes, pinned, tag, metric, query }: Filter): boolean {
  const chosen = [suite, tag, metric].some((value) => value !== null);
  return chosen || outcomes.size > 0 || pinned || query !== '';
}

function describeSize(shown: number, all: number): string {
  const of = all.toLocaleString('en-US');
  return shown === all ? `${of} cases` : `${shown.toLocaleString('en-US')} of ${of} cases`;
}
