import { type CaseRow, outcomes } from './case-row.ts';

/** A case without a severity counts as medium. */
const severities = ['critical', 'high', 'medium', 'low'] as const;

/**
 * What a reader wants to see first has the lowest rank: relapses, then what is missing, flaky cases, those that fail
 * on both sides, fixes, and what passes; of equal outcome the pinned, then the severest. What is left out of a page
 * that would be too large is taken from the other end.
 */
export function computeRank({
  outcome,
  pinned,
  severity,
}: Pick<CaseRow, 'outcome' | 'pinned' | 'severity'>): number {
  const bySeverity = severities.indexOf(severity ?? 'medium');
  return (outcomes.indexOf(outcome) * 2 + (pinned ? 0 : 1)) * severities.length + bySeverity;
}
