import type { Metric } from '../../src/config/metric.ts';
import { evalCaseSchema } from '../../src/dataset/eval-case.ts';
import type { Stop } from '../../src/providers/provider.ts';
import type { ReplayedCase } from '../../src/replay/replayed-case.ts';
import type { Pair, Trial } from '../../src/replay/trial.ts';
import type { Score } from '../../src/scoring/scorer.ts';

/** A metric with plain options; the scorer does not matter where scores are given. */
export function metricOf(name: string, options: Partial<Metric> = {}): Metric {
  return {
    name,
    primary: true,
    direction: 'higher',
    pass_at: 0.5,
    extract: undefined,
    extract_expected: undefined,
    missing: 'fail',
    not: false,
    ignore_case: false,
    description: undefined,
    scorer: { kind: 'equals', value: '{{expected}}' },
    ...options,
  };
}

export const scored = (value: number): Score => ({ kind: 'scored', value });
export const unscored: Score = { kind: 'unscored', reason: 'the judge gave no readable answer' };

interface TrialOptions {
  readonly scores: readonly Score[];
  readonly stop?: Stop['kind'];
  /** Pico-dollars; null is unknown. */
  readonly cost?: bigint | null;
  readonly latencyMs?: number;
  readonly tokens?: readonly [input: number, output: number];
}

export function trialOf({
  scores,
  stop = 'complete',
  cost = 1_000n,
  latencyMs = 100,
  tokens = [10, 5],
}: TrialOptions): Trial {
  const [inputTokens, outputTokens] = tokens;
  return {
    status: 'completed',
    stop,
    scores,
    usage: {
      inputTokens,
      outputTokens,
      cachedInputTokens: 0,
      reasoningTokens: 0,
    },
    cost:
      cost === null
        ? { kind: 'unknown', reason: 'no price is known for the model' }
        : { kind: 'known', pico: cost },
    latencyMs,
    servedModel: 'model',
    servedTier: undefined,
    location: { offset: 0, length: 0 },
  };
}

export const errored: Trial = { status: 'errored', kind: 'server', message: 'HTTP 500' };

export function pairOf(
  id: string,
  baseline: Trial,
  candidate: Trial,
  options: {
    readonly pinned?: boolean;
    readonly tags?: readonly string[];
    readonly trial?: number;
    readonly fresh?: boolean;
    readonly position?: number;
  } = {},
): Pair {
  const { trial = 0, fresh = false, position = 0, ...facts } = options;
  const evalCase = evalCaseSchema.parse({ id, input: {}, ...facts });
  return { position, evalCase, trial, fresh, baseline, candidate };
}

/** A case with a trial for each pair of outcomes of one pass-or-fail metric: 'PF' passed, then failed. */
export function trialsOf(
  id: string,
  outcomes: readonly ('PP' | 'PF' | 'FP' | 'FF')[],
  options: {
    readonly pinned?: boolean;
    readonly tags?: readonly string[];
    /** The last so many are fresh trials of a flip. */
    readonly fresh?: number;
    readonly position?: number;
  } = {},
): Pair[] {
  const { fresh = 0, ...facts } = options;
  const trialIn = (outcome: string | undefined) =>
    trialOf({ scores: [scored(outcome === 'P' ? 1 : 0)] });
  return outcomes.map((outcome, trial) =>
    pairOf(id, trialIn(outcome[0]), trialIn(outcome[1]), {
      ...facts,
      trial,
      fresh: trial >= outcomes.length - fresh,
    }),
  );
}

/** Pairs of one pass-or-fail metric by outcome. */
export function pairsOf(counts: {
  readonly bothPass?: number;
  readonly relapses?: number;
  readonly fixes?: number;
  readonly bothFail?: number;
}): Pair[] {
  const make = (kind: string, count: number, before: number, after: number) =>
    Array.from({ length: count }, (_, index) =>
      pairOf(
        `${kind}-${index}`,
        trialOf({ scores: [scored(before)] }),
        trialOf({ scores: [scored(after)] }),
      ),
    );
  return [
    ...make('pass', counts.bothPass ?? 0, 1, 1),
    ...make('relapse', counts.relapses ?? 0, 1, 0),
    ...make('fix', counts.fixes ?? 0, 0, 1),
    ...make('fail', counts.bothFail ?? 0, 0, 0),
  ];
}

/** The trials of each case together, in the order in which the cases appear: a dataset of these cases. */
export function replayedOf(pairs: readonly Pair[]): readonly ReplayedCase[] {
  const groups = Map.groupBy(pairs, ({ evalCase }) => evalCase.id);
  return [...groups.values()].flatMap((own, position) => {
    const [evalCase] = own.map((pair) => pair.evalCase);
    if (evalCase === undefined) return [];
    const planned = own.filter(({ fresh }) => !fresh);
    const fresh = own.filter((pair) => pair.fresh);
    const { pinned, tags } = evalCase;
    return [{ position, evalCase, pinned, tags, planned, fresh }];
  });
}
