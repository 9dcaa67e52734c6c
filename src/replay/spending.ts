import type { LocatedConfig } from '../config/parse-config.ts';
import { ConfigurationError, type Problem } from '../errors.ts';
import { parseUsd } from '../pricing/money.ts';
import { Budget } from './budget.ts';
import type { SuitePlan } from './plan-suite.ts';

/** What the replay may spend at most; undefined means no cap. */
export interface SpendingLimits {
  /** Dollars, for the report. */
  readonly maxUsd: number | undefined;
  readonly maxCalls: number | undefined;
  /** Whether base bounds the calls, so that calls without a trusted price may be sent. */
  readonly callsGoverned: boolean;
  /** One sentence for each limit that head raises and that base's therefore replaces. */
  readonly notices: readonly string[];
}

/** Base's budget holds; head and the command line may only lower it. */
export function resolveLimits(options: {
  readonly base: LocatedConfig | undefined;
  readonly head: LocatedConfig | undefined;
  /** From the command line or the Action's inputs. */
  readonly maxUsd: number | undefined;
}): SpendingLimits {
  const before = options.base?.config.budget;
  const after = options.head?.config.budget;
  const notices: string[] = [];
  for (const name of ['max_usd', 'max_calls'] as const) {
    const governing = before?.[name];
    const raised =
      governing !== undefined && (after?.[name] === undefined || after[name] > governing);
    if (raised && options.head !== undefined)
      notices.push(
        `budget ${name} is higher in this change than on base; base's ${governing} is applied`,
      );
  }
  return {
    maxUsd: lowest(before?.max_usd, after?.max_usd, options.maxUsd),
    maxCalls: lowest(before?.max_calls, after?.max_calls),
    callsGoverned: (before ?? after)?.max_calls !== undefined,
    notices,
  };
}

/** @throws ConfigurationError for a cap that is no amount of money */
export function createBudget(limits: Pick<SpendingLimits, 'maxUsd' | 'maxCalls'>): Budget {
  const maxPico = limits.maxUsd === undefined ? undefined : parseUsd(String(limits.maxUsd));
  if (limits.maxUsd !== undefined && maxPico === undefined) {
    throw ConfigurationError.of(
      `max_usd is ${limits.maxUsd}, which is no amount of money`,
      'write plain dollars, such as 5 or 0.25',
    );
  }
  return new Budget({
    maxPico,
    maxCalls: limits.maxCalls,
  });
}

/**
 * A cap in dollars means nothing for calls without a price, and a cost gate nothing without both prices.
 * @throws ConfigurationError before anything is spent
 */
export function checkSpending(
  plans: readonly { readonly plan: SuitePlan; readonly gatesCost: boolean }[],
  limits: SpendingLimits,
): void {
  const problems: Problem[] = [];
  for (const { plan, gatesCost } of plans) {
    const free = isFree(plan);
    if (
      limits.maxUsd !== undefined &&
      !limits.callsGoverned &&
      (plan.worstCasePico === undefined || plan.judgesPico === undefined) &&
      !free
    ) {
      problems.push({
        what: `max_usd is set, but the worst case of suite ${plan.prepared.name} is not known: ${plan.unknown.join('; ')}`,
        remedy: asksApplication(plan)
          ? 'bound the replay by budget.max_calls too (on base)'
          : 'give the price under prices: in pawl.yml, set parameters.max_output_tokens, or bound the replay by budget.max_calls too',
      });
    }
    if (limits.maxUsd !== undefined && !limits.callsGoverned && !free) {
      for (const modelName of new Set(plan.headsOwnPrices)) {
        problems.push({
          what: `the price of ${modelName} comes from this change only, so max_usd cannot rest on it`,
          remedy: 'land the price on base first, or set budget.max_calls there',
        });
      }
    }
    for (const role of ['baseline', 'candidate'] as const) {
      const price = plan.prices[role];
      // An application may say itself what a case cost; where it does not, the gate finds it out.
      const isApplication = plan[role].kind === 'application';
      if (!gatesCost || price !== undefined || isApplication) continue;
      problems.push({
        what: `suite ${plan.prepared.name} has a cost gate, but the price of ${plan[role].pricingModel} is unknown`,
        remedy:
          'give the price under prices: in pawl.yml (or pricing_model, where a deployment has its own name), or remove the gate',
      });
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** Whether recordings answer on both sides. */
export function isFree({ baseline, candidate }: SuitePlan): boolean {
  return [baseline, candidate].every(({ endpoint }) => endpoint.kind === 'recorded');
}

function asksApplication({ baseline, candidate }: SuitePlan): boolean {
  return baseline.kind === 'application' || candidate.kind === 'application';
}

function lowest(...limits: readonly (number | undefined)[]): number | undefined {
  const set = limits.filter((limit) => limit !== undefined);
  return set.length === 0 ? undefined : Math.min(...set);
}
