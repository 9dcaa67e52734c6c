import { parseModelName } from './config/model-name.ts';
import { type LocatedConfig, parseConfig, resolvePath } from './config/parse-config.ts';
import { loadDataset } from './dataset/read-dataset.ts';
import { readOwn } from './document/read-own.ts';
import { parseYamlDocument } from './document/yaml-document.ts';
import { ConfigurationError, type Problem } from './errors.ts';
import type { ChangePlanPorts } from './plan-change.ts';
import { parsePrompt } from './prompt/parse-prompt.ts';
import { checkJudges, checkParameters } from './replay/check-parameters.ts';
import { prepareSuite } from './replay/prepare-suite.ts';
import type { Revision } from './revision/revision.ts';
import { checkEndpointTrust } from './variant/endpoint-trust.ts';
import { resolveVariant } from './variant/resolve-variant.ts';
import type { Variant } from './variant/variant.ts';

/** What a check asks of the outside; no model is called and no key is needed. */
type CheckPorts = Pick<
  ChangePlanPorts,
  'resolveEndpoint' | 'findUnsupported' | 'createPriceFinder'
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
  await collect(async () => {
    const text = await revision.readText(configFile);
    let located: LocatedConfig;
    try {
      located = parseConfig({ file: configFile, text });
    } catch (error) {
      for (const check of salvageChecks({ revision, configFile, text })) await collect(check);
      throw error;
    }
    suites = Object.keys(located.config.suites).length;
    for (const name of Object.keys(located.config.suites)) {
      await checkSuite(
        { revision, located, name },
        {
          ...ports,
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
  suite: { readonly revision: Revision; readonly located: LocatedConfig; readonly name: string },
  ports: CheckPorts & {
    readonly collect: (check: () => Promise<void>) => Promise<void>;
    readonly onCases: (count: number) => void;
  },
): Promise<void> {
  const { revision, located, name } = suite;
  const metrics = located.config.suites[name]?.metrics ?? [];
  const resolveEndpoint = (provider: string) => {
    const custom = readOwn(located.config.providers, provider);
    const where = located.document.positionOf(['providers', provider, 'base_url']);
    // Whether base has it too is a question for a change; here only the address itself is looked at.
    if (custom !== undefined)
      checkEndpointTrust({ provider, head: custom, base: custom, allowed: [], where });
    return ports.resolveEndpoint(provider, located.config.providers);
  };
  const variants: Variant[] = [];
  await ports.collect(async () => {
    const variant = await resolveVariant({
      revision,
      located,
      suiteName: name,
      model: undefined,
      resolveEndpoint,
    });
    variants.push(variant);
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
          return { endpoint: resolveEndpoint(parsed.provider), model: parsed.model };
        },
      },
    ),
  );
  await ports.collect(async () => {
    const prepared = await prepareSuite({ ...suite, metrics, variants, openJudge: undefined });
    ports.onCases(prepared.cases.length);
  });
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
  if (createPriceFinder(prices)(variant.pricingModel) !== undefined) return;
  throw ConfigurationError.of(
    `the price of ${variant.pricingModel} is unknown, but ${gated ? 'there is a cost gate' : 'max_usd is set'}`,
    'check the spelling of the model; else give its price under prices:, or pricing_model where a deployment has its own name, or budget.max_calls',
    located.document.positionOf(['suites', variant.suite, 'model']),
  );
}

/** Checks of the prompts and datasets that an invalid configuration still names. */
function salvageChecks(source: {
  readonly revision: Revision;
  readonly configFile: string;
  readonly text: string;
}): readonly (() => Promise<void>)[] {
  const { revision, configFile, text } = source;
  const document = (() => {
    try {
      return parseYamlDocument({ file: configFile, text });
    } catch {
      return undefined; // Its syntax errors are told by the caller.
    }
  })();
  const located = document && { file: configFile, document };
  const checks: (() => Promise<void>)[] = [];
  for (const [name, suite] of Object.entries(asRecord(asRecord(document?.value)['suites']))) {
    const { dataset, prompt } = asRecord(suite);
    if (located !== undefined && typeof dataset === 'string') {
      checks.push(async () => {
        const file = resolvePath(located, { path: dataset, at: ['suites', name, 'dataset'] });
        await loadDataset({ file, chunks: revision.openChunks(file) });
      });
    }
    if (located !== undefined && typeof prompt === 'string') {
      checks.push(async () => {
        const file = resolvePath(located, { path: prompt, at: ['suites', name, 'prompt'] });
        parsePrompt({ file, text: await revision.readText(file) });
      });
    }
  }
  return checks;
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
