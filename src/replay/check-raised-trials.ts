import type { LocatedConfig } from '../config/parse-config.ts';
import type { Config } from '../config/schema.ts';
import { resolveTrials } from '../config/trials.ts';
import { readOwn } from '../document/read-own.ts';
import { ConfigurationError } from '../errors.ts';
import { toUsdNumber } from '../pricing/money.ts';
import { formatCount, formatMoney } from '../wording/format.ts';
import type { SuitePlan } from './plan-suite.ts';
import { isFree } from './spending.ts';

/** A plan, and what is written on either side of how often its cases are replayed. */
export interface AskedTrials {
  readonly plan: SuitePlan;
  readonly head: LocatedConfig;
  /** Where the change left its branch, and the tip of that branch. */
  readonly before: readonly LocatedConfig[];
}

/**
 * The money is base's, and so is the say on how often it is spent: where a change asks for more trials than base, all
 * that the replay may take has to be within base's budget before the first call.
 * @param budget base's
 * @throws ConfigurationError naming each suite whose trials are raised
 */
export function checkRaisedTrials(
  asked: readonly AskedTrials[],
  budget: Config['budget'] | undefined,
): void {
  const beyond = describeBeyond(
    asked.map(({ plan }) => plan).filter((plan) => !isFree(plan)),
    budget,
  );
  if (beyond === undefined) return;
  const problems = asked.flatMap(({ plan, head, before }) => {
    const { name, cases } = plan.prepared;
    const allowed = Math.max(
      ...before.map((located) =>
        resolveTrials(readOwn(located.config.suites, name)?.trials, cases.length),
      ),
    );
    // What base replays by itself is no asking of this change.
    if ((readOwn(head.config.suites, name)?.trials ?? 0) <= allowed) return [];
    return [
      {
        what: `this change raises the trials of suite ${name} from ${allowed} to ${plan.design.trials}, and ${beyond}`,
        where: head.document.positionOf(['suites', name, 'trials']),
        remedy: 'lower "trials", or land them or a larger budget on base first, on their own',
      },
    ];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** How what may come is more than the budget; undefined where it is not, or where base sets none. */
function describeBeyond(
  plans: readonly SuitePlan[],
  budget: Config['budget'] | undefined,
): string | undefined {
  const { max_usd: maxUsd, max_calls: maxCalls } = budget ?? {};
  const calls = plans.reduce((sum, plan) => sum + plan.calls, 0);
  if (maxCalls !== undefined && calls > maxCalls)
    return `all it plans are ${formatCount(calls)} calls, more than base's budget of ${formatCount(maxCalls)}`;
  let pico = 0n;
  for (const { worstCasePico, judgesPico } of plans) {
    // Where no price is known, a budget in dollars needs one of calls beside it.
    if (worstCasePico === undefined || judgesPico === undefined) return undefined;
    pico += worstCasePico + judgesPico;
  }
  const usd = toUsdNumber(pico);
  if (maxUsd === undefined || usd <= maxUsd) return undefined;
  return `all it plans may cost ${formatMoney(usd)}, more than base's budget of ${formatMoney(maxUsd)}`;
}
