import { createNumberColumn, type NumberColumn } from '../columns/number-column.ts';
import type { CompletedTrial } from '../replay/trial.ts';
import { readQuantile, sortNumbers } from '../statistics/quantile.ts';

/** One side's figures over the pairs that were completed on both sides. */
export interface Operations {
  /** Pico-dollars; undefined when the cost of any trial is unknown. */
  readonly costPico: bigint | undefined;
  /** Milliseconds; undefined without a measured latency. */
  readonly latencyP50: number | undefined;
  readonly latencyP95: number | undefined;
  /** Sums; undefined when any trial reported no usage. */
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly cachedInputTokens: number | undefined;
  readonly reasoningTokens: number | undefined;
  readonly refused: number;
  readonly truncated: number;
  readonly empty: number;
  readonly servedModels: readonly string[];
  readonly servedTiers: readonly string[];
}

export type RatioName = 'cost' | 'latency_p50' | 'latency_p95' | 'input_tokens' | 'output_tokens';

/** Latencies are listed in any case. */
type LatencyName = Extract<RatioName, `latency_${string}`>;

const readers: Readonly<
  Record<Exclude<RatioName, LatencyName>, (trial: CompletedTrial) => number | undefined>
> = {
  cost: ({ cost }) => (cost.kind === 'known' ? Number(cost.pico) : undefined),
  input_tokens: ({ usage }) => usage?.inputTokens,
  output_tokens: ({ usage }) => usage?.outputTokens,
};

/** The trials of one side, counted one by one and not held. */
export interface TrialTally {
  add(trial: CompletedTrial): void;
  /** Why costs are unknown, each reason once. */
  readonly unknownCosts: ReadonlySet<string>;
  /** A number for each trial; undefined when there is none or one is missing: a partial sum would be a guess. */
  list(name: RatioName): ArrayLike<number> | undefined;
  summarize(): Operations;
}

const isLatency = (name: RatioName): name is LatencyName => name.startsWith('latency_');

const tokenNames = ['inputTokens', 'outputTokens', 'cachedInputTokens', 'reasoningTokens'] as const;

/**
 * @param wanted of which the numbers will be listed
 * @param size trials for which there is room from the start
 */
export function createTrialTally(wanted: Iterable<RatioName>, size: number): TrialTally {
  const lists = new Map<Exclude<RatioName, LatencyName>, NumberColumn>();
  for (const name of wanted)
    if (!isLatency(name)) lists.set(name, createNumberColumn('float64', size));
  const latencies = createNumberColumn('float64', size);
  const tokens = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };
  const stops = { complete: 0, tool_call: 0, truncated: 0, refused: 0, empty: 0 };
  const servedModels = new Set<string>();
  const servedTiers = new Set<string>();
  const unknownCosts = new Set<string>();
  let [trials, withoutUsage, costPico] = [0, 0, 0n];
  return {
    unknownCosts,
    add(trial) {
      const { cost, usage, latencyMs, servedModel, servedTier } = trial;
      trials += 1;
      stops[trial.stop] += 1;
      if (cost.kind === 'known') costPico += cost.pico;
      else unknownCosts.add(cost.reason);
      if (usage === undefined) withoutUsage += 1;
      else for (const name of tokenNames) tokens[name] += usage[name];
      if (latencyMs !== undefined) latencies.push(latencyMs);
      if (servedModel !== undefined) servedModels.add(servedModel);
      if (servedTier !== undefined) servedTiers.add(servedTier);
      for (const [name, numbers] of lists) {
        const number = readers[name](trial);
        if (number !== undefined) numbers.push(number);
      }
    },
    list(name) {
      const numbers = isLatency(name) ? latencies : lists.get(name);
      return trials === 0 || numbers?.length !== trials ? undefined : numbers.list();
    },
    summarize() {
      const sum = (name: (typeof tokenNames)[number]) =>
        trials === 0 || withoutUsage > 0 ? undefined : tokens[name];
      const ascending = sortNumbers(latencies.list());
      return {
        costPico: trials === 0 || unknownCosts.size > 0 ? undefined : costPico,
        latencyP50: readQuantile(ascending, 0.5),
        latencyP95: readQuantile(ascending, 0.95),
        inputTokens: sum('inputTokens'),
        outputTokens: sum('outputTokens'),
        cachedInputTokens: sum('cachedInputTokens'),
        reasoningTokens: sum('reasoningTokens'),
        refused: stops.refused,
        truncated: stops.truncated,
        empty: stops.empty,
        servedModels: [...servedModels],
        servedTiers: [...servedTiers],
      };
    },
  };
}
