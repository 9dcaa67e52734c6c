import { parseModelName } from './config/model-name.ts';
import type { LocatedConfig } from './config/parse-config.ts';
import { type SalvagedConfig, salvageConfig } from './config/salvage-config.ts';
import { configSchema } from './config/schema.ts';
import { parseWaivers, resolveWaiversFile } from './config/waivers.ts';
import { isRecord } from './document/is-record.ts';
import { readOwn } from './document/read-own.ts';
import { validateDocument } from './document/schema-problems.ts';
import { parseYamlDocument } from './document/yaml-document.ts';
import { ConfigurationError, type Problem } from './errors.ts';
import type { Prompt } from './prompt/prompt.ts';
import { checkJudges, checkParameters } from './replay/check-parameters.ts';
import { prepareSuite } from './replay/prepare-suite.ts';
import type { ChangePlanPorts } from './resolve-change.ts';
import type { Revision } from './revision/revision.ts';
import { checkApplicationAddresses } from './variant/application-trust.ts';
import { checkEndpointTrust } from './variant/endpoint-trust.ts';
import { checkModelTrust } from './variant/model-trust.ts';
import { loadPrompt, resolveVariant } from './variant/resolve-variant.ts';
import type { Variant } from './variant/variant.ts';

/** What a check asks of the outside; no model is called and no key is needed. */
type CheckPorts = Pick<
  ChangePlanPorts,
  'resolveEndpoint' | 'resolveApplication' | 'findUnsupported' | 'createPriceFinder'
>;

/** What a check found: nothing wrong, and how much was looked at; or everything that is. */
export interface CheckResult {
  readonly suites: number;
  readonly cases: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads everything that one revision says: configuration, prompts, schemas, tools and datasets. A broken
 * configuration does not hide what is wrong in the files that it names.
 */
export async function checkRevision(
  source: { readonly revision: Revision; readonly configFile: string },
  ports: CheckPorts,
): Promise<CheckResult> {
  const { revision, configFile } = source;
  const problems: Problem[] = [];
  let cases = 0;
  let suites = 0;
  const collect = async (check: () => Promise<void>): Promise<void> => {
    try {
      await check();
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
    }
  };
  const waiversFile = resolveWaiversFile(configFile);
  const hasWaivers = await revision.exists(waiversFile);
  await collect(async () => {
    if (!hasWaivers) return;
    parseWaivers({ file: waiversFile, text: await revision.readText(waiversFile) });
  });
  const foundInWaivers = problems.length;
  await collect(async () => {
    const text = await revision.readText(configFile);
    const document = parseYamlDocument({ file: configFile, text });
    await collect(async () => void validateDocument(document, configSchema));
    const valid = problems.length === foundInWaivers;
    // What is wrong with one part of the configuration hides nothing of the others.
    const located = salvageConfig(document);
    if (located === undefined) return;
    suites = Object.keys(located.config.suites).length;
    for (const name of Object.keys(located.config.suites)) {
      await checkSuite(
        { revision, located, name },
        {
          ...(valid ? ports : createLenientPorts(ports, document.value)),
          collect,
          onCases: (count) => {
            cases += count;
          },
        },
      );
    }
  });
  const distinct = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return { suites, cases, problems: [...distinct.values()] };
}

async function checkSuite(
  suite: { readonly revision: Revision; readonly located: SalvagedConfig; readonly name: string },
  ports: CheckPorts & {
    readonly collect: (check: () => Promise<void>) => Promise<void>;
    readonly onCases: (count: number) => void;
  },
): Promise<void> {
  const { revision, located, name } = suite;
  const metrics = located.config.suites[name]?.metrics ?? [];
  const unreadable = readOwn(located.unreadableMetrics, name) ?? [];
  const resolveEndpoint = (provider: string) => {
    const custom = readOwn(located.config.providers, provider);
    const where = located.document.positionOf(['providers', provider, 'base_url']);
    // Whether base has it too is a question for a change; here only the address itself is looked at.
    if (custom !== undefined)
      checkEndpointTrust({ provider, head: custom, base: custom, allowed: [], where });
    return ports.resolveEndpoint(provider, located.config.providers);
  };
  const prompts: (Prompt | undefined)[] = [];
  await ports.collect(async () => {
    prompts.push(await loadPrompt({ revision, located, suiteName: name }));
  });
  const variants: Variant[] = [];
  await ports.collect(async () => {
    const variant = await resolveVariant({
      revision,
      located,
      suiteName: name,
      role: 'candidate',
      model: undefined,
      resolveEndpoint,
      resolveApplication: (application) => {
        checkApplicationAddresses(located, name);
        return ports.resolveApplication(application);
      },
    });
    variants.push(variant);
    if (variant.kind === 'model')
      checkModelTrust({
        modelName: variant.modelName,
        listings: [located],
        where: located.document.positionOf(['suites', name, 'model']),
      });
    await checkParameters([variant], ports, located);
  });
  await ports.collect(async () => {
    for (const variant of variants) checkPrice(variant, located, ports.createPriceFinder);
  });
  await ports.collect(() =>
    checkJudges(
      { located, name, metrics },
      {
        ...ports,
        resolveModel: (modelName) => {
          const parsed = parseModelName(modelName);
          if (parsed === undefined) throw new Error(`${modelName} passed the schema`);
          checkModelTrust({
            modelName,
            listings: [located],
            where: { file: located.document.file },
          });
          return { endpoint: resolveEndpoint(parsed.provider), model: parsed.model };
        },
      },
    ),
  );
  await ports.collect(async () => {
    const prepared = await prepareSuite({
      ...suite,
      metrics,
      unreadable,
      cluster: located.config.suites[name]?.cluster,
      prompts,
      openJudge: undefined,
    });
    ports.onCases(prepared.cases.length);
  });
}

/** A provider or a price that could not be read is not unknown for that. */
function createLenientPorts(ports: CheckPorts, written: unknown): CheckPorts {
  const names = (key: string) => (isRecord(written) && isRecord(written[key]) ? written[key] : {});
  return {
    ...ports,
    resolveEndpoint: (provider, custom) =>
      Object.hasOwn(custom, provider) || !Object.hasOwn(names('providers'), provider)
        ? ports.resolveEndpoint(provider, custom)
        : { kind: 'recorded', provider, path: undefined },
  };
}

/** @throws ConfigurationError where a cap in dollars or a cost gate would meet an unknown price */
function checkPrice(
  variant: Variant,
  located: LocatedConfig,
  createPriceFinder: CheckPorts['createPriceFinder'],
): void {
  const { budget, prices, suites } = located.config;
  const gated = readOwn(suites, variant.suite)?.gates.relative.cost !== undefined;
  const capped = budget.max_usd !== undefined && budget.max_calls === undefined;
  if (variant.endpoint.kind === 'recorded' || !(gated || capped)) return;
  const { pricingModel } = variant;
  const price = pricingModel === undefined ? undefined : createPriceFinder(prices)(pricingModel);
  if (variant.kind === 'application') {
    if (!capped || price?.free === true) return;
    throw ConfigurationError.of(
      `max_usd is set, but how much ${variant.modelName} spends on a case is its own affair`,
      'bound the replay by budget.max_calls too',
      located.document.positionOf(['budget', 'max_usd']),
    );
  }
  if (price !== undefined) return;
  throw ConfigurationError.of(
    `the price of ${pricingModel} is unknown, but ${gated ? 'there is a cost gate' : 'max_usd is set'}`,
    'check the spelling of the model; else give its price under prices:, or pricing_model where a deployment has its own name, or budget.max_calls',
    located.document.positionOf(['suites', variant.suite, 'model']),
  );
}
