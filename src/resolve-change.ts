import { parseModelName } from './config/model-name.ts';
import type { LocatedConfig } from './config/parse-config.ts';
import type { CustomProvider, PriceOverrideConfig } from './config/schema.ts';
import { readOwn } from './document/read-own.ts';
import type { ApplicationEndpoint, Endpoint } from './providers/endpoint.ts';
import { resolveCallLimits } from './replay/call-limits.ts';
import {
  type FindPrice,
  type GovernedPrices,
  resolveGovernedPrices,
} from './replay/govern-prices.ts';
import type { PlanPorts } from './replay/plan-suite.ts';
import { resolveLimits, type SpendingLimits } from './replay/spending.ts';
import type { Revision } from './revision/revision.ts';
import {
  checkApplicationAddresses,
  checkApplicationTrust,
  describeForeign,
} from './variant/application-trust.ts';
import { checkEndpointTrust, limitToPublic } from './variant/endpoint-trust.ts';
import { loadConfigs } from './variant/load-config.ts';
import { type LoadedWaivers, loadWaivers } from './variant/load-waivers.ts';
import { checkModelTrust } from './variant/model-trust.ts';
import type { ResolveApplication } from './variant/resolve-application.ts';
import { resolveSuites, type SuiteChange } from './variant/resolve-suites.ts';

/** What is asked: two revisions, and how to look at them. */
export interface Change {
  readonly base: Revision;
  readonly head: Revision;
  /**
   * Whose configuration governs, when that is not base: the tip of the base branch. A branch that left it long ago
   * must not escape the rules that were made since.
   */
  readonly rules: Revision | undefined;
  /** Path of pawl.yml in the repository. */
  readonly configFile: string;
  /** Suites to look at; empty means all. */
  readonly only: readonly string[];
  /** Override the suites' model on one side: a bake-off without a commit. */
  readonly models: {
    readonly baseline: string | undefined;
    readonly candidate: string | undefined;
  };
  /** Replay the baseline against itself: no change is judged, but its noise is measured. */
  readonly baselineOnly: boolean;
  /** Lowers the budget of the configuration, in dollars. */
  readonly maxUsd: number | undefined;
  /** Base URLs that a configuration may use although base does not have them. */
  readonly allowEndpoints: readonly string[];
  /** Nothing of head is started or asked: somebody else wrote it, and there are keys here. */
  readonly refusesApplications?: boolean | undefined;
  /** No waiver of head counts, whatever base says: somebody else wrote it. */
  readonly refusesWaivers?: boolean | undefined;
}

/** What planning asks of the outside; no model is called. */
export interface ChangePlanPorts {
  readonly resolveEndpoint: (
    provider: string,
    custom: Readonly<Record<string, CustomProvider>>,
  ) => Endpoint;
  /** What is asked in place of an application: itself, or recordings. */
  readonly resolveApplication: (application: ApplicationEndpoint) => Endpoint;
  readonly findUnsupported: PlanPorts['findUnsupported'];
  /** Told once it is known that many calls are planned, perhaps while their cases are read; maybe several times. */
  readonly onLargeReplay?: (() => void) | undefined;
  readonly createPriceFinder: (
    overrides: Readonly<Record<string, PriceOverrideConfig>>,
  ) => FindPrice;
}
/** Both configurations and what they make of the change, before any dataset is read. */
export interface ResolvedChange {
  readonly configs: Awaited<ReturnType<typeof loadConfigs>>;
  readonly suites: readonly SuiteChange[];
  readonly waivers: LoadedWaivers;
  readonly prices: GovernedPrices;
  readonly findPrice: FindPrice;
  /** @throws ConfigurationError for an unknown provider or an address that is not trusted */
  readonly resolveModel: (modelName: string) => {
    readonly endpoint: Endpoint;
    readonly model: string;
  };
  readonly limits: SpendingLimits;
  /** Calls in flight at a time. */
  readonly concurrency: number;
  /** Milliseconds of one attempt of a call. */
  readonly timeoutMs: number;
}

/**
 * Reads both configurations and resolves every suite on both sides.
 * @throws ConfigurationError
 */
export async function resolveChange(
  change: Change,
  ports: ChangePlanPorts,
): Promise<ResolvedChange> {
  const configs = await loadConfigs({
    base: change.base,
    head: change.head,
    rules: change.rules,
    file: change.configFile,
  });
  const waivers = await loadWaivers(change);
  const { base, head, rules } = configs;
  const resolveEndpoint = (provider: string, located: LocatedConfig): Endpoint => {
    const custom = readOwn(located.config.providers, provider);
    const where = located.document.positionOf(['providers', provider, 'base_url']);
    const allowed = change.allowEndpoints;
    if (custom !== undefined && located === head) {
      checkEndpointTrust({
        provider,
        head: custom,
        base: readOwn(rules?.config.providers, provider),
        allowed,
        where,
      });
    }
    const endpoint = ports.resolveEndpoint(provider, located.config.providers);
    return limitToPublic(endpoint, { allowed, where });
  };
  const resolveApplication: ResolveApplication = (application, { located, suiteName }) => {
    checkApplicationAddresses(located, suiteName);
    const governing = [rules, base].map((side) => readOwn(side?.config.suites, suiteName)?.target);
    // A new suite is not replayed, so nothing is started and nothing sent.
    const isNew = governing.every((target) => target === undefined);
    const [asRuled] = governing;
    if (located === head && !isNew && change.refusesApplications === true)
      throw describeForeign(located, suiteName);
    if (located === head && !isNew)
      checkApplicationTrust({
        head: located,
        suiteName,
        governing: asRuled?.kind === 'model' ? undefined : asRuled,
        allowed: change.allowEndpoints,
      });
    return ports.resolveApplication(application);
  };
  const suites = await resolveSuites({
    base: base && { revision: change.base, located: base },
    head: head && { revision: change.head, located: head },
    rules: rules && { revision: change.rules ?? change.base, located: rules },
    unreadable: configs.unreadable,
    only: change.only,
    models: change.models,
    baselineOnly: change.baselineOnly,
    resolveEndpoint,
    resolveApplication,
  });
  const listings = [rules, head];
  for (const suite of suites)
    if (suite.kind !== 'removed' && suite.candidate.kind === 'model' && head !== undefined)
      checkModelTrust({
        modelName: suite.candidate.modelName,
        listings,
        where: head.document.positionOf(['suites', suite.name, 'model']),
      });
  const prices = resolveGovernedPrices({
    base: rules,
    head,
    createPriceFinder: ports.createPriceFinder,
  });
  return {
    configs,
    suites,
    waivers,
    prices,
    findPrice: prices.find,
    resolveModel: (modelName) => {
      const parsed = parseModelName(modelName);
      const located = head ?? base;
      if (located === undefined || parsed === undefined)
        throw new Error(`${modelName} has no provider, or the change no configuration`);
      checkModelTrust({ modelName, listings, where: { file: change.configFile } });
      return {
        endpoint: resolveEndpoint(parsed.provider, located),
        model: parsed.model,
      };
    },
    limits: resolveLimits({ base: rules, head, maxUsd: change.maxUsd }),
    ...resolveCallLimits({ base: rules, head }),
  };
}
