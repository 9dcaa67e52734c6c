import type { SlicesGate } from '../config/gates.ts';
import type { Metric } from '../config/metric.ts';
import type { LocatedConfig } from '../config/parse-config.ts';
import { resolveSequential, type SequentialMode } from '../config/sequential.ts';
import { resolveTrials } from '../config/trials.ts';
import { readCluster } from '../dataset/cluster.ts';
import { readOwn } from '../document/read-own.ts';
import { ConfigurationError } from '../errors.ts';
import type { ModelPrice } from '../pricing/price.ts';
import type { Revision } from '../revision/revision.ts';
import { promptOf, type Variant } from '../variant/variant.ts';
import { formatPlural } from '../wording/format.ts';
import { checkJudges, checkParameters, type ParameterPorts } from './check-parameters.ts';
import { computeArmBound, estimateJudge } from './compute-price-bound.ts';
import type { GovernedPrices } from './govern-prices.ts';
import { type OpenJudge, type PreparedSuite, prepareSuite } from './prepare-suite.ts';
import type { ReplayDesign } from './replay-design.ts';

/** What would be replayed for one suite, and the most it can cost. */
export interface SuitePlan {
  readonly prepared: PreparedSuite;
  readonly design: ReplayDesign;
  readonly baseline: Variant;
  readonly candidate: Variant;
  readonly prices: {
    readonly baseline: ModelPrice | undefined;
    readonly candidate: ModelPrice | undefined;
  };
  /** Trials and judge calls if nothing stops early, without retries and without trying flips again. */
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
  readonly onLargeReplay?: (() => void) | undefined;
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
    /** What the rules say of it; undefined leaves it to the size of the dataset. */
    readonly trials: number | undefined;
    readonly leastTrials: number | undefined;
    /** Tags that may fail the suite need cases. */
    readonly slices: SlicesGate;
    readonly sequential: SequentialMode | undefined;
    /** The field of a case by which cases belong together. */
    readonly cluster: string | undefined;
    /** Nothing is to be decided: all is replayed, and often enough to tell the noise. */
    readonly measuresNoise: boolean;
  },
  ports: PlanPorts,
): Promise<SuitePlan> {
  const { baseline, candidate } = suite;
  const variants = [baseline, candidate];
  const prepared = await prepareSuite({
    ...suite,
    prompts: variants.map(promptOf),
    openJudge: ports.openJudge,
    onLargeReplay: ports.onLargeReplay,
  });
  checkSlices(prepared, suite.slices);
  await checkParameters(variants, ports, suite.located);
  await checkJudges(suite, ports);
  const pricingModels = {
    baseline: baseline.pricingModel,
    candidate: resolvePricingModel(candidate, suite.governing, ports.prices),
  };
  const findPrice = (name: string | undefined) =>
    name === undefined ? undefined : ports.prices.find(name);
  const prices = {
    baseline: findPrice(pricingModels.baseline),
    candidate: findPrice(pricingModels.candidate),
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
      return bound ?? { unknown: explainUnknownTrial(variant, price) };
    }),
  );
  const judgements = sumKnown(
    judges.map((judge) => {
      const price = ports.prices.find(judge.model);
      const estimate = estimateJudge({ prepared, judge, price, variants });
      return estimate ?? { unknown: explainUnknown(judge.model, price) };
    }),
  );
  const design = resolveDesign(prepared, suite);
  const times = BigInt(design.trials);
  return {
    prepared,
    design,
    baseline,
    candidate,
    prices,
    calls: prepared.cases.length * 2 * design.trials * (1 + judges.length),
    worstCasePico: trials.total && trials.total * times,
    judgesPico: judgements.total && judgements.total * times,
    unknown: [...new Set([...trials.unknown, ...judgements.unknown])],
    headsOwnPrices: [...Object.values(pricingModels), ...judges.map((judge) => judge.model)]
      .filter((name) => name !== undefined)
      .filter(ports.prices.isHeadsOwn),
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
): string | undefined {
  const { modelName, pricingModel } = candidate;
  // It has no price of its own, and tells its usage by itself.
  if (candidate.kind === 'application') return pricingModel;
  const atBase = readOwn(governing.config.suites, candidate.suite)?.pricing_model;
  return pricingModel === atBase || prices.find(modelName) === undefined ? pricingModel : modelName;
}

/**
 * A slice that may fail the suite must not go out of sight: a misspelt tag, or one that a change takes off its cases.
 * @throws ConfigurationError
 */
function checkSlices({ cases, name, datasetFile }: PreparedSuite, slices: SlicesGate): void {
  if (!slices.fail || slices.tags === undefined) return;
  const problems = slices.tags.flatMap((tag) => {
    let tagged = 0;
    for (let position = 0; position < cases.length; position += 1)
      if (cases.tagsAt(position).includes(tag)) tagged += 1;
    if (tagged >= slices.minCases) return [];
    return [
      {
        what: `suite ${name} fails on the slice "${tag}", of which the dataset has ${formatPlural(tagged, 'case')}; it needs ${slices.minCases}`,
        where: { file: datasetFile },
        remedy:
          'tag more cases, mend the name under gates.slices.tags, or lower min_cases (on base first)',
      },
    ];
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
}

/** The least that shows by how much trials of one case differ. */
const trialsForNoise = 2;

/** Every case has a cluster where one is asked for: `prepareSuite` has seen to that. */
function resolveDesign(
  { cases }: PreparedSuite,
  suite: Pick<
    Parameters<typeof planSuite>[0],
    'trials' | 'leastTrials' | 'sequential' | 'cluster' | 'measuresNoise'
  >,
): ReplayDesign {
  const { cluster, measuresNoise } = suite;
  const trials = Math.max(resolveTrials(suite.trials, cases.length), suite.leastTrials ?? 0);
  return {
    trials: measuresNoise ? Math.max(trials, trialsForNoise) : trials,
    sequential: measuresNoise ? 'off' : resolveSequential(suite.sequential, cases.length),
    clusters:
      cluster === undefined
        ? undefined
        : Array.from(cases, (evalCase) => readCluster(evalCase, cluster) ?? evalCase.id),
  };
}

function explainUnknownTrial(variant: Variant, price: ModelPrice | undefined): string {
  const { modelName } = variant;
  return variant.kind === 'application'
    ? `how much ${modelName} spends on a case is its own affair`
    : explainUnknown(modelName, price);
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
