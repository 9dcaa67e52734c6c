import type { EvalCase } from './eval-case.ts';

/** What of a case says how soon a reader wants to see it. */
export interface Importance {
  readonly pinned: boolean;
  readonly severity?: EvalCase['severity'] | null;
  readonly weight?: number | null | undefined;
}

/** The severest first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const;

/** Position among `severities`; a case without a severity counts as medium. */
export function rankSeverity(severity: Importance['severity']): number {
  return severities.indexOf(severity ?? 'medium');
}

/** Pinned first, then by severity, then what stands for more failures, 1 where nobody says; equal ones keep their order. */
export function compareImportance(one: Importance, other: Importance): number {
  return (
    Number(other.pinned) - Number(one.pinned) ||
    rankSeverity(one.severity) - rankSeverity(other.severity) ||
    (other.weight ?? 1) - (one.weight ?? 1)
  );
}
