import {
  type Metric,
  metricOptionsSchema,
  type ScorerConfig,
  type ScorerKind,
  scorerKinds,
  scorerSchemas,
} from '../../src/config/metric.ts';
import { type EvalCase, evalCaseSchema } from '../../src/dataset/eval-case.ts';
import type { ToolCall } from '../../src/prompt/message.ts';
import type { Completion, Stop } from '../../src/providers/provider.ts';
import { createScorer, type ScorerDependencies } from '../../src/scoring/registry.ts';
import type { Score } from '../../src/scoring/scorer.ts';

/** A metric as written in pawl.yml, read by the schemas of the configuration. */
export function metricOf(written: Record<string, unknown>, name = 'answer'): Metric {
  const kind = scorerKinds.find((key) => key in written);
  if (kind === undefined) throw new Error('the metric names no scorer');
  const { [kind]: value, ...rest } = written;
  const options = metricOptionsSchema.parse(rest);
  return { ...options, name, primary: true, scorer: scorerOf(kind, value) };
}

function scorerOf(kind: ScorerKind, value: unknown): ScorerConfig {
  return { kind, value: scorerSchemas[kind].parse(value) } as ScorerConfig;
}

export function caseOf(written: Record<string, unknown> = {}): EvalCase {
  return evalCaseSchema.parse({ id: 'case-1', input: {}, ...written });
}

export function completionOf(
  text: string,
  more: {
    readonly stop?: Stop;
    readonly toolCalls?: readonly ToolCall[];
  } & Partial<Completion> = {},
): Completion {
  return {
    text,
    toolCalls: [],
    stop: { kind: 'complete' },
    usage: undefined,
    latencyMs: 1,
    raw: {},
    ...more,
  };
}

/** Scores one output under a metric as written in pawl.yml. */
export async function scoreOf(
  written: Record<string, unknown>,
  output: string | Completion,
  options: {
    readonly evalCase?: Record<string, unknown>;
    readonly trial?: number;
    readonly dependencies?: ScorerDependencies;
  } = {},
): Promise<Score> {
  const scorer = await createScorer(metricOf(written), options.dependencies ?? {});
  const completion = typeof output === 'string' ? completionOf(output) : output;
  return scorer.score(
    { completion, evalCase: caseOf(options.evalCase), trial: options.trial ?? 0 },
    { signal: new AbortController().signal },
  );
}

/** The number alone, or the kind of a score that has none. */
export async function pointsOf(
  ...parameters: Parameters<typeof scoreOf>
): Promise<number | string> {
  const score = await scoreOf(...parameters);
  return score.kind === 'scored' ? score.value : score.kind;
}
