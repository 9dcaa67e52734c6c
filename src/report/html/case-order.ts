import { rankSeverity, severities } from '../../dataset/importance.ts';
import { type CaseRow, outcomes } from './case-row.ts';

/**
 * What a reader wants to see first has the lowest rank: relapses, then what is missing, flaky cases, those that fail
 * on both sides, fixes, and what passes; of equal outcome in the order of `compareImportance`. What is left out of a
 * page that would be too large is taken from the other end.
 */
export function computeRank({
  outcome,
  pinned,
  severity,
  weight,
}: Pick<CaseRow, 'outcome' | 'pinned' | 'severity' | 'weight'>): number {
  // Between -1/2 and 1/2, so that no weight outranks a severity; 0 where nobody says one.
  const byWeight = 1 / (1 + (weight ?? 1)) - 0.5;
  const group = outcomes.indexOf(outcome) * 2 + (pinned ? 0 : 1);
  return group * severities.length + rankSeverity(severity) + byWeight;
}
