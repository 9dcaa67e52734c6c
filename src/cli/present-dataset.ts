import type { Count } from '../curation/count-names.ts';
import { type DatasetStats, mostCompared, similarFrom } from '../curation/dataset-stats.ts';
import type { ReplayedOutcomes, StaleCase } from '../curation/stale-cases.ts';
import { formatCount, formatFailures, formatPlural } from '../wording/format.ts';

/** What a dataset covers, and which of its cases no longer fail. */
export interface DescribedDataset extends DatasetStats {
  /** As a person wrote it. */
  readonly dataset: string;
  readonly replays: ReplayedOutcomes;
}

/** Lines of one kind; the JSON has all of them. */
const mostShown = 20;

/** A dataset for a person: counts, cases that ask the same, cases that no longer fail. */
export function describeDataset(stats: DescribedDataset): readonly string[] {
  const { cases, pinned, expected, failures } = stats;
  return [
    `${stats.dataset}: ${formatPlural(cases, 'case')}, ${cases === 1 ? 'stands' : 'stand'} for ${formatFailures(failures)}`,
    `  pinned    ${formatCount(pinned)}`,
    `  expected  ${formatCount(expected.with)} with, ${formatCount(expected.without)} without`,
    describeCounts('tags', stats.tags),
    describeCounts('captured', stats.ages),
    describeCounts('source', stats.systems),
    describeCounts('feedback', stats.feedback),
    describeCounts('severity', stats.severities),
    describeCounts('owner', stats.owners),
    '',
    ...describeSimilar(stats.similar),
    '',
    ...describeReplays(stats.replays),
  ];
}

function describeCounts(what: string, counts: readonly Count[]): string {
  const shown = counts
    .slice(0, mostShown)
    .map(({ name, cases }) => `${name} ${formatCount(cases)}`);
  const rest = counts.length - shown.length;
  return `  ${what.padEnd(8)}  ${[...shown, ...(rest > 0 ? [`and ${formatCount(rest)} more`] : [])].join(' · ')}`;
}

function describeSimilar(groups: DatasetStats['similar']): readonly string[] {
  if (groups === null)
    return [
      `cases that ask nearly the same were not looked for: there are more than ${formatCount(mostCompared)} cases`,
    ];
  if (groups.length === 0)
    return [`no two cases ask nearly the same (similarity of ${similarFrom} and more)`];
  return [
    `${formatPlural(groups.length, 'group')} of cases that ask nearly the same (similarity of ${similarFrom} and more):`,
    ...shorten(groups.map((ids) => shortenIds(ids).join(', '))),
  ];
}

function shortenIds(ids: readonly string[]): readonly string[] {
  const rest = ids.length - mostShown;
  return rest > 0 ? [...ids.slice(0, mostShown), `and ${formatCount(rest)} more`] : ids;
}

function describeReplays(replays: ReplayedOutcomes): readonly string[] {
  if (replays.kind === 'none')
    return [
      'no replay of this dataset is remembered here, so which cases no longer fail is not known',
    ];
  const { stale, staleDays, alive, unknown, edited, ahead, rejected } = replays;
  return [
    stale.length === 0
      ? `no case is stale: none was replayed for ${formatPlural(staleDays, 'day')} without failing`
      : `${formatPlural(stale.length, 'stale case')}, replayed for ${formatPlural(staleDays, 'day')} and more without failing on any version:`,
    ...shorten(stale.map(describeStale)),
    ...[
      [alive, 'replayed, and not stale'],
      [unknown, 'never replayed here'],
      [edited, 'edited since they were replayed'],
      [ahead, 'replayed on a day that has not come yet, so a clock was wrong'],
    ].flatMap(([count, what]) =>
      typeof count === 'number' && count > 0 ? [`  ${formatCount(count)} ${what}`] : [],
    ),
    ...(rejected > 0
      ? [`  ${formatPlural(rejected, 'line')} of what is remembered could not be used`]
      : []),
  ];
}

function describeStale({ id, first, last, replays, failed }: StaleCase): string {
  const times = formatPlural(replays, 'replay');
  const failure = failed === undefined ? 'never failed' : `last failed ${failed}`;
  return `${id}  ${times} since ${first}, the last on ${last}; ${failure}`;
}

function shorten(lines: readonly string[]): readonly string[] {
  const rest = lines.length - mostShown;
  const shown = lines.slice(0, mostShown).map((line) => `  ${line}`);
  return rest > 0 ? [...shown, `  and ${formatCount(rest)} more (--json FILE has all)`] : shown;
}
