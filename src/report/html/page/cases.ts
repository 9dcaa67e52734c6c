import type {
  Outcome,
  PageHead,
  PageIndex,
  PageIndexSide,
  PageSuite,
  Role,
} from '../page-content.ts';

/** A case as lists and filters know it. */
export interface ListedCase {
  /** Position in the index, by which blocks name it. */
  readonly number: number;
  readonly suite: number;
  readonly id: string;
  readonly rank: number;
  readonly outcome: Outcome;
  readonly confirmed: boolean | null;
  readonly counted: boolean;
  readonly pinned: boolean;
  /** What lifted its relapse; undefined of most. */
  readonly waiver: PageWaiver | undefined;
  readonly severity: string | null;
  readonly owner: string | null;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly sides: Readonly<Record<Role, PageIndexSide>>;
  /** Lower-case id, question, tags and owner. */
  readonly words: string;
}

export type PageWaiver = PageSuite['waivers'][number];

/** The same of several cases. */
export const outcomePlurals: Readonly<Record<Outcome, string>> = {
  relapse: 'relapses',
  errored: 'errored',
  unscored: 'unscored',
  flaky: 'flaky',
  fail: 'fail on both',
  fix: 'fixes',
  pass: 'pass on both',
};

/** The most important for a reader first, as the file is written. */
export const outcomeOrder: readonly Outcome[] = [
  'relapse',
  'errored',
  'unscored',
  'flaky',
  'fail',
  'fix',
  'pass',
];

/** How a case went, in words. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  relapse: 'relapse',
  errored: 'errored',
  unscored: 'unscored',
  flaky: 'flaky',
  fail: 'both fail',
  fix: 'fix',
  pass: 'both pass',
};

/** All cases of the blocks of the index, the most important first. */
export function listCases(
  blocks: readonly PageIndex[],
  suites: PageHead['suites'],
): readonly ListedCase[] {
  const cases: ListedCase[] = [];
  const waivers = suites.map(
    (suite) =>
      new Map(
        suite.waivers.flatMap((waiver) =>
          waiver.state === 'used' ? [[waiver.case, waiver] as const] : [],
        ),
      ),
  );
  for (const block of blocks)
    block.id.forEach((id, i) => {
      const [baseline, candidate] = [block.baseline[i], block.candidate[i]];
      const outcome = block.outcome[i];
      if (baseline === undefined || candidate === undefined || outcome === undefined) return;
      const summary = block.summary[i] ?? '';
      const tags = block.tags[i] ?? [];
      const owner = block.owner[i] ?? null;
      const suite = block.suite[i] ?? 0;
      cases.push({
        number: cases.length,
        suite,
        id,
        rank: block.rank[i] ?? 0,
        outcome,
        confirmed: block.confirmed[i] ?? null,
        counted: block.counted[i] ?? true,
        pinned: block.pinned[i] ?? false,
        waiver: waivers[suite]?.get(id),
        severity: block.severity[i] ?? null,
        owner,
        tags,
        summary,
        sides: { baseline, candidate },
        words: [id, summary, owner ?? '', ...tags].join('\n').toLowerCase(),
      });
    });
  return cases.sort((one, other) => one.rank - other.rank || one.number - other.number);
}

/** What a reader narrows the list to; null and empty sets take everything. */
export interface Filter {
  readonly suite: number | null;
  readonly outcomes: ReadonlySet<Outcome>;
  readonly pinned: boolean;
  readonly tag: string | null;
  readonly metric: MetricFilter | null;
  readonly query: string;
}

/** Cases in which the scores of a metric went so. */
export interface MetricFilter {
  readonly name: string;
  readonly change: 'worse' | 'better' | 'unscored';
}

export const noFilter: Filter = {
  suite: null,
  outcomes: new Set(),
  pinned: false,
  tag: null,
  metric: null,
  query: '',
};

/** Numbers of cases that hold the query; where nothing is looked for `named` is undefined, and all do. */
export interface Matches {
  /** As of `findNamed`. */
  readonly named: ReadonlySet<number> | undefined;
  /** In outputs, as far as they were searched. */
  readonly found: ReadonlySet<number> | undefined;
}

/** Numbers of the cases whose id, question, owner or tags hold the query; undefined where nothing is looked for. */
export function findNamed(
  cases: readonly ListedCase[],
  query: string,
): ReadonlySet<number> | undefined {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return undefined;
  const named = new Set<number>();
  for (const { number, words } of cases) if (words.includes(wanted)) named.add(number);
  return named;
}

/**
 * The cases that a filter leaves, in their order. Its query is looked for beforehand: once, and not each time that more
 * is found.
 */
export function filterCases(
  cases: readonly ListedCase[],
  filter: Filter,
  options: Matches & {
    readonly suites: PageHead['suites'];
    readonly ignoreOutcomes?: boolean;
  },
): readonly ListedCase[] {
  const { named, found } = options;
  return cases.filter(
    (listed) =>
      (filter.suite === null || listed.suite === filter.suite) &&
      (options.ignoreOutcomes === true ||
        filter.outcomes.size === 0 ||
        filter.outcomes.has(listed.outcome)) &&
      (!filter.pinned || listed.pinned) &&
      (filter.tag === null || listed.tags.includes(filter.tag)) &&
      (filter.metric === null || hasChange(listed, filter.metric, options.suites)) &&
      (named === undefined || named.has(listed.number) || found?.has(listed.number) === true),
  );
}

function hasChange(
  { suite, sides }: ListedCase,
  { name, change }: MetricFilter,
  suites: PageHead['suites'],
): boolean {
  const metrics = suites[suite]?.metrics ?? [];
  const position = metrics.findIndex((metric) => metric.name === name);
  if (position === -1) return false;
  const before = sides.baseline.scores[position] ?? null;
  const after = sides.candidate.scores[position] ?? null;
  if (before === null || after === null) return change === 'unscored';
  const gain = metrics[position]?.direction === 'lower' ? before - after : after - before;
  return (change === 'worse' && gain < 0) || (change === 'better' && gain > 0);
}

/** Tags with the number of cases that have them, the most frequent first. */
export function countTags(cases: readonly ListedCase[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { tags } of cases) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(
    ([one, times], [other, otherTimes]) => otherTimes - times || one.localeCompare(other),
  );
}

export function countOutcomes(cases: readonly ListedCase[]): Readonly<Record<Outcome, number>> {
  const counts = { relapse: 0, errored: 0, unscored: 0, flaky: 0, fail: 0, fix: 0, pass: 0 };
  for (const { outcome } of cases) counts[outcome] += 1;
  return counts;
}
