import type { LocatedConfig } from './config/parse-config.ts';
import { gatherProblems } from './errors.ts';
import type { GoverningRules } from './gate/govern.ts';
import { resolveRules } from './gate/resolve-rules.ts';
import { resolveWaivers, type StandingWaiver } from './gate/resolve-waivers.ts';
import { checkRaisedTrials } from './replay/check-raised-trials.ts';
import { findLostCases, type LostCases } from './replay/find-lost-cases.ts';
import { largeReplayCalls } from './replay/large-replay.ts';
import { planSuite, type SuitePlan } from './replay/plan-suite.ts';
import type { OpenJudge } from './replay/prepare-suite.ts';
import { checkSpending, type SpendingLimits } from './replay/spending.ts';
import type { Change, ChangePlanPorts, ResolvedChange } from './resolve-change.ts';
import type { SuiteChange } from './variant/resolve-suites.ts';

/** One suite of a change; what is not changed has no plan. */
export type PlannedSuite =
  | {
      readonly kind: 'planned';
      readonly change: Extract<SuiteChange, { kind: 'changed' }>;
      readonly rules: GoverningRules;
      readonly plan: SuitePlan;
      /** Cases that this change takes out of the dataset. */
      readonly lost: LostCases;
      /** Relapses that somebody accepted, and whether that may count. */
      readonly waivers: readonly StandingWaiver[];
    }
  | { readonly kind: 'idle'; readonly change: Exclude<SuiteChange, { kind: 'changed' }> };

/** A suite that is to be replayed. */
export type PlannedReplay = Extract<PlannedSuite, { kind: 'planned' }>;

/** A change with everything read, checked and priced; nothing called yet. */
export interface ChangePlan {
  readonly suites: readonly PlannedSuite[];
  readonly limits: SpendingLimits;
  /** Calls in flight at a time. */
  readonly concurrency: number;
  readonly failOnInconclusive: boolean;
  /** What was ignored or replaced, one sentence each. */
  readonly notices: readonly string[];
}
/**
 * Plans every changed suite: reads datasets, checks all cases and prices, and bounds the cost.
 * @param openJudge undefined when nothing will be scored
 * @throws ConfigurationError with every problem of every suite
 */
export async function planChange(
  options: {
    readonly change: Change;
    readonly resolved: ResolvedChange;
    readonly openJudge: OpenJudge | undefined;
  },
  ports: ChangePlanPorts,
): Promise<ChangePlan> {
  const { change, resolved, openJudge } = options;
  const planPorts = {
    prices: resolved.prices,
    findUnsupported: ports.findUnsupported,
    resolveModel: resolved.resolveModel,
    openJudge,
    onLargeReplay: ports.onLargeReplay,
  };
  const suites = await gatherProblems(
    resolved.suites.map((suite) => async (): Promise<PlannedSuite> => {
      if (suite.kind !== 'changed') return { kind: 'idle', change: suite };
      const { base, head, name, baseline, candidate } = suite;
      const rules = resolveRules({ name, base: base.located, head }, resolved.configs.rules);
      const plan = await planSuite(
        {
          revision: change.head,
          located: head,
          name,
          metrics: rules.metrics,
          trials: rules.trials,
          leastTrials: rules.leastTrials,
          slices: rules.gates.slices,
          sequential: rules.sequential,
          cluster: rules.cluster,
          measuresNoise: change.baselineOnly,
          baseline,
          candidate,
          governing: base.located,
        },
        planPorts,
      );
      const { cases, datasetFile: file } = plan.prepared;
      const lost = await findLostCases({
        ...base,
        name,
        head: { revision: change.head, file, cases },
      });
      const waivers = change.baselineOnly ? [] : resolveSuiteWaivers(name, change, resolved);
      return { kind: 'planned', change: suite, rules, plan, lost, waivers };
    }),
  );
  const calls = suites.reduce(
    (sum, suite) => sum + (suite.kind === 'planned' ? suite.plan.calls : 0),
    0,
  );
  if (calls >= largeReplayCalls) ports.onLargeReplay?.();
  checkSpending(
    suites.flatMap((suite) =>
      suite.kind === 'planned'
        ? [{ plan: suite.plan, gatesCost: suite.rules.gates.relative.cost !== undefined }]
        : [],
    ),
    resolved.limits,
  );
  const { base, head, rules } = resolved.configs;
  checkTrials(suites, rules);
  return {
    suites,
    limits: resolved.limits,
    concurrency: resolved.concurrency,
    failOnInconclusive: [base, head, rules].some(
      (located) => located?.config.on_inconclusive === 'fail',
    ),
    notices: [
      ...resolved.configs.notices,
      ...resolved.waivers.notices,
      ...describeStrayWaivers(resolved),
      ...resolved.limits.notices,
      ...resolved.prices.notices,
    ],
  };
}

function checkTrials(suites: readonly PlannedSuite[], rules: LocatedConfig | undefined): void {
  const asked = suites.flatMap((suite) => {
    if (suite.kind !== 'planned') return [];
    const { base, head } = suite.change;
    const before = [base.located, ...(rules === undefined ? [] : [rules])];
    return [{ plan: suite.plan, head, before }];
  });
  checkRaisedTrials(asked, rules?.config.budget);
}

function resolveSuiteWaivers(
  suite: string,
  { refusesWaivers }: Change,
  { waivers, configs }: ResolvedChange,
): readonly StandingWaiver[] {
  const acceptsHead =
    refusesWaivers !== true && configs.rules?.config.waivers.accept_from === 'head';
  return resolveWaivers({ ...waivers, suite, acceptsHead });
}

/** Waivers of suites that neither side has would otherwise never be heard of again. */
function describeStrayWaivers({ waivers, suites, configs }: ResolvedChange): readonly string[] {
  const known = new Set([
    ...suites.map(({ name }) => name),
    ...Object.keys(configs.head?.config.suites ?? {}),
  ]);
  const named = [...waivers.rules, ...waivers.head].map(({ suite }) => suite);
  return [...new Set(named)]
    .filter((suite) => !known.has(suite))
    .map((suite) => `there is a waiver for suite ${suite}, which is not in the configuration`);
}
