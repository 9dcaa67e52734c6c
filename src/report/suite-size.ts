import { formatCount, formatPlural } from '../wording/format.ts';
import type { SuiteReport } from './report.ts';

/**
 * `64 cases`, `114 of 1,000 cases` where that was enough, or `188 pairs of 200 cases` where some could not be
 * compared.
 */
export function describeSize({ counts, replay }: SuiteReport): string {
  if (counts.pairs !== counts.cases)
    return `${formatPlural(counts.pairs, 'pair')} of ${formatPlural(counts.cases, 'case')}`;
  return replay?.stopped_early === true
    ? `${formatCount(counts.cases)} of ${formatPlural(replay.cases_planned, 'case')}`
    : formatPlural(counts.cases, 'case');
}

/** The cases that are neither relapse nor fix: `52 pass on both, 4 fail on both`; undefined without pairs. */
export function describeUnmoved({ counts }: SuiteReport): string | undefined {
  if (counts.pairs === 0) return undefined;
  return `${formatCount(counts.both_pass)} pass on both, ${formatCount(counts.both_fail)} fail on both`;
}
