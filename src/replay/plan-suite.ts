import type { Metric } from '../config/metric.ts';
import type { LocatedConfig } from '../config/parse-config.ts';
import { readOwn } from '../document/read-own.ts';
import type { ModelPrice } from '../pricing/price.ts';
import type { Revision } from '../revision/revision.ts';
import type { Variant } from '../variant/variant.ts';
import { checkJudges, checkParameters, type ParameterPorts } from './check-parameters.ts';
import { computeArmBound, estimateJudge } from './compute-price-bound.ts';
import type { GovernedPrices } from './govern-prices.ts';
import { type OpenJudge, type PreparedSuite, prepareSuite } from './prepare-suite.ts';

/** What would be replayed for one suite, and the most it can cost. */
export interface SuitePlan {
  readonly prepared: PreparedSuite;
  readonly baseline: Variant;
  readonly candidate: Variant;
  readonly prices: {
    readonly baseline: ModelPrice | undefined;
    readonly candidate: ModelPrice | undefined;
  };
  /** Trials and judge calls, without retries. */
  readonly calls: number;
  /** Pico-dollars for all trials, at most; undefined when a price or the longest output is unknown. */
  readonly worstCasePico: bigint | undefined;
  /** Pico-dollars for the judges, about; undefined as above, 0 without a judge. */
  readonly judgesPico: bigint | undefined;
  /** Why the worst case is unknown, one line for each model. */
  readonly unknown: readonly string[];
  /** Models whose price only this change gives. */
  readonly headsOwnPrices: readonly string[];
}

/** What planning asks of the outside; nothing here makes a call to a model. */
export interface PlanPorts extends ParameterPorts {
  readonly prices: GovernedPrices;
  /** Undefined when nothing will be scored. */
  readonly openJudge: OpenJudge | undefined;
}

/**
 * Plans one suite: reads and checks all it needs, counts the calls and bounds their price.
 * @throws ConfigurationError with every problem found
 */
export async function planSuite(
  suite: {
    readonly revision: Revision;
    readonly located: LocatedConfig;
    readonly name: string;
    readonly metrics: readonly Metric[];
    readonly baseline: Variant;
    readonly candidate: Variant;
    /** What base says of prices. */
    readonly governing: LocatedConfig;
  },
  ports: PlanPorts,
): Promise<SuitePlan> {
  const { baseline, candidate } = suite;
  const variants = [baseline, candidate];
  const prepared = await prepareSuite({
    ...suite,
    prompts: variants.map(({ prompt }) => prompt),
    openJudge: ports.openJudge,
  });
  await checkParameters(variants, ports, suite.located);
  await checkJudges(suite, ports);
  const pricingModels = {
    baseline: baseline.pricingModel,
    candidate: resolvePricingModel(candidate, suite.governing, ports.prices),
  };
  const prices = {
    baseline: ports.prices.find(pricingModels.baseline),
    candidate: ports.prices.find(pricingModels.candidate),
  };
  const judges = suite.metrics.flatMap(({ scorer }) =>
    scorer.kind === 'judge' ? [scorer.value] : [],
  );
  const trials = sumKnown(
    variants.map((variant, index) => {
      const price = index === 0 ? prices.baseline : prices.candidate;
      const renderer = prepared.renderers[index];
      if (renderer === undefined) throw new Error(`no renderer for ${variant.modelName}`);
      const bound = computeArmBound({ prepared, variant, price, renderer });
      return bound ?? { unknown: explainUnknown(variant.modelName, price) };
    }),
  );
  const judgements = sumKnown(
    judges.map((judge) => {
      const price = ports.prices.find(judge.model);
      const estimate = estimateJudge({ prepared, judge, price, variants });
      return estimate ?? { unknown: explainUnknown(judge.model, price) };
    }),
  );
  return {
    prepared,
    baseline,
    candidate,
    prices,
    calls: prepared.cases.length * 2 * (1 + judges.length),
    worstCasePico: trials.total,
    judgesPico: judgements.total,
    unknown: [...new Set([...trials.unknown, ...judgements.unknown])],
    headsOwnPrices: [...Object.values(pricingModels), ...judges.map((judge) => judge.model)].filter(
      ports.prices.isHeadsOwn,
    ),
  };
}

/**
 * Whose price a candidate has. A change cannot point at a cheaper model's: what it writes as pricing_model counts
 * where base says the same, or where the model's own name has no price.
 */
function resolvePricingModel(
  candidate: Variant,
  governing: LocatedConfig,
  prices: GovernedPrices,
): string {
  const { modelName, pricingModel } = candidate;
  const atBase = readOwn(governing.config.suites, candidate.suite)?.pricing_model;
  return pricingModel === atBase || prices.find(modelName) === undefined ? pricingModel : modelName;
}

function explainUnknown(modelName: string, price: ModelPrice | undefined): string {
  return price === undefined
    ? `the price of ${modelName} is unknown`
    : `the longest output of ${modelName} is unknown (set max_output_tokens)`;
}

/** The sum, or undefined and why when a part is unknown. */
function sumKnown(parts: readonly (bigint | { readonly unknown: string })[]): {
  readonly total: bigint | undefined;
  readonly unknown: readonly string[];
} {
  const unknown = parts.flatMap((part) => (typeof part === 'bigint' ? [] : [part.unknown]));
  const known = parts.filter((part) => typeof part === 'bigint');
  return {
    total: unknown.length > 0 ? undefined : known.reduce((sum, part) => sum + part, 0n),
    unknown,
  };
}
