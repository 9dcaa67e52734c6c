import { formatCount, formatPlural } from '../wording/format.ts';
import type { CaseReport, SuiteReport } from './report.ts';
import { countUnlisted } from './unlisted.ts';

/** Tags that the same relapses carry, and how many relapses and fixes those are. */
export interface SharedTags {
  readonly tags: readonly string[];
  readonly relapses: number;
  /** `2 of 3 relapses, 0 of 5 fixes`. */
  readonly share: string;
}

/**
 * Tags that show where it broke: carried by at least 60% of the relapses and by at most half as large a share of
 * the fixes. Three relapses are enough for that; two only where there are three fixes or more and none has the
 * tag, since a tag of the whole dataset would be on some. At most three entries, the most frequent first.
 */
export function findSharedTags(
  suite: Pick<SuiteReport, 'counts' | 'relapses' | 'fixes'>,
): readonly SharedTags[] {
  const { relapses, fixes } = suite;
  const listed =
    countUnlisted(suite, 'relapses') + countUnlisted(suite, 'fixes') > 0 ? 'listed ' : '';
  const byCases = new Map<string, { tags: string[]; relapses: number; share: string }>();
  for (const tag of new Set(relapses.flatMap(({ tags }) => tags))) {
    const broken = relapses.filter(({ tags }) => tags.includes(tag));
    const mended = fixes.filter(({ tags }) => tags.includes(tag)).length;
    if (
      !isTelling({ broken: broken.length, relapses: relapses.length, mended, fixes: fixes.length })
    )
      continue;
    const same = JSON.stringify([broken.map(({ id }) => id), mended]);
    const entry = byCases.get(same) ?? {
      tags: [],
      relapses: broken.length,
      share: describeShare({ relapses, fixes, broken: broken.length, mended, listed }),
    };
    entry.tags.push(tag);
    byCases.set(same, entry);
  }
  return [...byCases.values()]
    .toSorted((left, right) => right.relapses - left.relapses)
    .slice(0, 3);
}

interface Shares {
  readonly broken: number;
  readonly relapses: number;
  readonly mended: number;
  readonly fixes: number;
}

function isTelling({ broken, relapses, mended, fixes }: Shares): boolean {
  if (broken / relapses < 0.6 || 2 * mended * relapses > broken * fixes) return false;
  return broken >= 3 || (broken === 2 && fixes >= 3 && mended === 0);
}

function describeShare(options: {
  readonly relapses: readonly CaseReport[];
  readonly fixes: readonly CaseReport[];
  readonly broken: number;
  readonly mended: number;
  /** `listed ` where the report does not list all. */
  readonly listed: string;
}): string {
  const { relapses, fixes, broken, mended, listed } = options;
  const share = `${formatCount(broken)} of ${formatPlural(relapses.length, `${listed}relapse`)}`;
  if (fixes.length === 0) return share;
  return `${share}, ${formatCount(mended)} of ${formatPlural(fixes.length, `${listed}fix`, `${listed}fixes`)}`;
}
