/** Per gate, per suite and overall. */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'incomplete';

/** What a gate says, with one sentence that gives the numbers. */
export interface GateResult {
  readonly name: string;
  readonly verdict: Verdict;
  readonly reason: string;
}

const order: readonly Verdict[] = ['incomplete', 'fail', 'inconclusive', 'pass'];

/** The worst decides: missing evidence above all, then a failure, then what could not be decided. */
export function resolveWorst(verdicts: readonly Verdict[]): Verdict {
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
