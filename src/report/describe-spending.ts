import { toUsdNumber } from '../pricing/money.ts';
import type { Budget } from '../replay/budget.ts';
import type { CallCounts } from '../replay/send-call.ts';
import type { SpendingLimits } from '../replay/spending.ts';
import { formatPlural } from '../wording/format.ts';
import type { Report } from './report.ts';

interface Spending extends Pick<Report, 'calls' | 'budget'> {
  /** What makes the figure more than what is known to be billed. */
  readonly notices: readonly string[];
}

/** What was sent and what it cost. Pure. */
export function describeSpending(facts: {
  /** Trials and judge calls, without retries. */
  readonly planned: number;
  readonly counts: Readonly<CallCounts>;
  /** Whether the worst case of every call was known: else one that failed may have cost anything. */
  readonly bounded: boolean;
  readonly budget: Pick<Budget, 'spentPico'>;
  readonly limits: Pick<SpendingLimits, 'maxUsd' | 'maxCalls'>;
}): Spending {
  const { planned, counts, bounded, budget, limits } = facts;
  const { possiblyBilled } = counts;
  const unknown = counts.costUnknown > 0 || (possiblyBilled > 0 && !bounded);
  return {
    calls: {
      planned,
      made: counts.made,
      retried: counts.retried,
      from_recordings: counts.fromRecordings,
      from_earlier_replays: counts.fromEarlierReplays,
      possibly_billed_twice: counts.possiblyBilledTwice,
    },
    budget: {
      spent_usd: unknown ? null : toUsdNumber(budget.spentPico),
      max_usd: limits.maxUsd ?? null,
      max_calls: limits.maxCalls ?? null,
    },
    notices:
      possiblyBilled === 0
        ? []
        : [
            `${formatPlural(possiblyBilled, 'failed call')} may have been billed; ${bounded ? 'what was spent counts each at its worst case' : 'for how much is not known'}`,
          ],
  };
}
