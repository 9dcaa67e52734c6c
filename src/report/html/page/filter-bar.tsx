import type { RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Outcome, PageSuite } from '../page-content.ts';
import {
  countOutcomes,
  countTags,
  type Filter,
  filterCases,
  type ListedCase,
  type Matches,
  type MetricFilter,
  outcomeOrder,
  outcomeWords,
} from './cases.ts';

/** Narrows the list. Counts of outcomes are of what the other filters leave. */
export function FilterBar({
  suites,
  cases,
  matches,
  filter,
  onFilter,
  searchField,
}: {
  readonly suites: readonly PageSuite[];
  readonly cases: readonly ListedCase[];
  /** What holds the query. */
  readonly matches: Matches;
  readonly filter: Filter;
  readonly onFilter: (change: Partial<Filter>) => void;
  readonly searchField: RefObject<HTMLInputElement | null>;
}) {
  const { counts, present, pinned, tags } = useCounts(cases, { suites, filter, matches });
  return (
    <div class="filters">
      <input
        ref={searchField}
        type="search"
        placeholder="Search id, question, output   /"
        aria-label="Search id, question and outputs"
        value={filter.query}
        onInput={(event) => onFilter({ query: event.currentTarget.value })}
      />
      <div class="chips">
        {outcomeOrder
          .filter((outcome) => present[outcome] > 0)
          .map((outcome) => (
            <button
              key={outcome}
              type="button"
              class={`chip outcome-${outcome}`}
              aria-pressed={filter.outcomes.has(outcome)}
              onClick={() => onFilter({ outcomes: toggle(filter.outcomes, outcome) })}
            >
              <i class="dot" /> {outcomeWords[outcome]}{' '}
              <b>{counts[outcome].toLocaleString('en-US')}</b>
            </button>
          ))}
        {pinned > 0 && (
          <button
            type="button"
            class="chip"
            aria-pressed={filter.pinned}
            onClick={() => onFilter({ pinned: !filter.pinned })}
          >
            pinned
          </button>
        )}
      </div>
      <div class="selects">
        {suites.length > 1 && (
          <Choice
            label="suite"
            all="every suite"
            value={filter.suite === null ? '' : String(filter.suite)}
            options={suites.map(({ name }, position) => [String(position), name] as const)}
            onChoose={(value) => onFilter({ suite: value === '' ? null : Number(value) })}
          />
        )}
        <Choice
          label="tag"
          all="every tag"
          value={filter.tag ?? ''}
          options={tags.map(([tag, count]) => [tag, `${tag} (${count})`] as const)}
          onChoose={(value) => onFilter({ tag: value === '' ? null : value })}
        />
        <Choice
          label="metric"
          all="every metric"
          value={filter.metric === null ? '' : composeMetricValue(filter.metric)}
          options={listMetrics(suites, filter.suite)}
          onChoose={(value) => onFilter({ metric: parseMetricValue(value) })}
        />
      </div>
    </div>
  );
}

/** Counted when they change: a search draws the bar anew several times a second. */
function useCounts(
  cases: readonly ListedCase[],
  of: {
    readonly suites: readonly PageSuite[];
    readonly filter: Filter;
    readonly matches: Matches;
  },
) {
  const { suites, filter, matches } = of;
  return {
    counts: useMemo(
      () => countOutcomes(filterCases(cases, filter, { suites, ...matches, ignoreOutcomes: true })),
      [cases, filter, suites, matches],
    ),
    present: useMemo(() => countOutcomes(cases), [cases]),
    pinned: useMemo(() => cases.filter((listed) => listed.pinned).length, [cases]),
    tags: useMemo(() => countTags(cases), [cases]),
  };
}

function toggle(outcomes: ReadonlySet<Outcome>, outcome: Outcome): ReadonlySet<Outcome> {
  const changed = new Set(outcomes);
  if (!changed.delete(outcome)) changed.add(outcome);
  return changed;
}

const changes = ['worse', 'better', 'unscored'] as const;

function listMetrics(suites: readonly PageSuite[], suite: number | null) {
  const of = suites.filter((_, position) => suite === null || position === suite);
  const names = [...new Set(of.flatMap(({ metrics }) => metrics.map(({ name }) => name)))];
  return names.flatMap((name) =>
    changes.map((change) => [composeMetricValue({ name, change }), `${name}: ${change}`] as const),
  );
}

const composeMetricValue = ({ name, change }: MetricFilter): string => `${change} ${name}`;

function parseMetricValue(value: string): MetricFilter | null {
  const change = changes.find((known) => value.startsWith(`${known} `));
  return change === undefined ? null : { change, name: value.slice(change.length + 1) };
}

function Choice({
  label,
  all,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly all: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}) {
  if (options.length === 0) return null;
  return (
    <select
      aria-label={label}
      class={value === '' ? '' : 'chosen'}
      value={value}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{all}</option>
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </select>
  );
}
