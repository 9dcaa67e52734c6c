import { formatCount } from '../wording/format.ts';
import type { SuiteReport } from './report.ts';

type Listed = Pick<SuiteReport, 'counts' | 'relapses' | 'fixes'>;

/** Relapses or fixes that were counted and of which the report holds no outputs, since it holds only so many. */
export function countUnlisted(suite: Listed, kind: 'relapses' | 'fixes'): number {
  return Math.max(0, suite.counts[kind] - suite[kind].length);
}

/** `4,000 more are in the trial log`; undefined when all are in the report. */
export function describeUnlisted(suite: Listed, kind: 'relapses' | 'fixes'): string | undefined {
  const count = countUnlisted(suite, kind);
  if (count === 0) return undefined;
  return `${formatCount(count)} more ${count === 1 ? 'is' : 'are'} in the trial log`;
}
