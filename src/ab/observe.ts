import { isRecord } from '../document/is-record.ts';
import { readOwn } from '../document/read-own.ts';
import { type FeedbackRule, judgeFeedback } from '../sources/failure-query.ts';
import type { LoggedCall, LoggedTrace } from '../sources/logged-call.ts';

/** Where a call says which variant it was, or whose request it was. */
export type Key =
  | { readonly kind: 'model' | 'served_model' | 'prompt' | 'trace' }
  | { readonly kind: 'metadata'; readonly name: string }
  /** A tag that begins with this. */
  | { readonly kind: 'tag'; readonly prefix: string };

/** What a request came to. */
export interface OutcomeRule {
  readonly rule: FeedbackRule;
  /** Whether the rule says what is bad, or what is good. */
  readonly means: 'bad' | 'good';
}

/** One request of a test. What the log does not tell is undefined. */
export interface Observation {
  readonly variant: string | undefined;
  /** Person, session or whatever was assigned to a variant. */
  readonly unit: string | undefined;
  readonly outcome: 'success' | 'failure' | undefined;
  /** ISO 8601, UTC. */
  readonly at: string | undefined;
  /** Of all calls of the request, US dollars; undefined where one of them does not tell. */
  readonly costUsd: number | undefined;
  /** Of the whole request, milliseconds. */
  readonly latencyMs: number | undefined;
  readonly isOffScale: boolean;
}

/** Reads one request: all that its trace says of variant, unit, outcome and cost. */
export function observeTrace(
  trace: LoggedTrace,
  plan: {
    readonly variant: Key;
    readonly unit: Key;
    readonly outcome: OutcomeRule;
    readonly errorsFail: boolean;
  },
): Observation {
  const calls = trace.spans.flatMap(({ reading }) =>
    reading?.kind === 'call' ? [reading.call] : [],
  );
  const costs = calls.map(({ costUsd }) => costUsd);
  const known = costs.filter((cost) => cost !== undefined);
  const { outcome, isOffScale } = readOutcome(trace, plan);
  const starts = trace.spans.flatMap(({ startedAt }) => startedAt ?? []).toSorted();
  return {
    variant: readKey(plan.variant, trace, calls),
    unit: readKey(plan.unit, trace, calls),
    outcome,
    at: starts[0],
    costUsd:
      known.length > 0 && known.length === costs.length
        ? known.reduce((sum, cost) => sum + cost, 0)
        : undefined,
    latencyMs: measureLatency(trace, calls),
    isOffScale,
  };
}

/** The latest feedback of the name decides, of the trace or of any step; else an error, where errors fail. */
function readOutcome(
  trace: LoggedTrace,
  { outcome, errorsFail }: { readonly outcome: OutcomeRule; readonly errorsFail: boolean },
): Pick<Observation, 'outcome' | 'isOffScale'> {
  const said = [...trace.feedback, ...trace.spans.flatMap(({ feedback }) => feedback)]
    .map((feedback) => ({
      at: feedback.at ?? '',
      judgement: judgeFeedback(outcome.rule, feedback),
    }))
    .filter(({ judgement }) => judgement.kind !== 'other')
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const isOffScale = said.some(({ judgement }) => judgement.kind === 'off_scale');
  const last = said.findLast(({ judgement }) => judgement.kind !== 'off_scale')?.judgement.kind;
  if (last !== undefined)
    return {
      outcome: (last === 'bad') === (outcome.means === 'bad') ? 'failure' : 'success',
      isOffScale,
    };
  const failed = errorsFail && trace.spans.some(({ error }) => error !== undefined);
  return { outcome: failed ? 'failure' : undefined, isOffScale };
}

/** The first call that tells. */
function readKey(key: Key, trace: LoggedTrace, calls: readonly LoggedCall[]): string | undefined {
  switch (key.kind) {
    case 'trace':
      return trace.id;
    case 'model':
      return calls.find(({ model }) => model.requested !== undefined)?.model.requested;
    case 'served_model':
      return calls.find(({ model }) => model.responded !== undefined)?.model.responded;
    case 'prompt':
      return calls.find(({ promptName }) => promptName !== undefined)?.promptName;
    case 'tag': {
      const tags = [
        ...trace.spans.flatMap((span) => span.tags),
        ...calls.flatMap((call) => call.tags),
      ];
      const found = tags.find(
        (tag) => tag.startsWith(key.prefix) && tag.length > key.prefix.length,
      );
      return found?.slice(key.prefix.length);
    }
    case 'metadata':
      for (const { metadata } of calls) {
        const value = readPath(metadata, key.name);
        if (value !== undefined) return value;
      }
      return undefined;
  }
}

/** A name with dots is one field, or leads into fields. */
function readPath(metadata: LoggedCall['metadata'], name: string): string | undefined {
  const direct = readOwn(metadata, name);
  const found =
    direct ??
    name
      .split('.')
      .reduce<unknown>(
        (value, part) => (isRecord(value) ? readOwn(value, part) : undefined),
        metadata,
      );
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean'
    ? String(found)
    : undefined;
}

function measureLatency(trace: LoggedTrace, calls: readonly LoggedCall[]): number | undefined {
  const starts = trace.spans.flatMap(({ startedAt }) => startedAt ?? []).map(Date.parse);
  const ends = trace.spans.flatMap(({ endedAt }) => endedAt ?? []).map(Date.parse);
  const whole = Math.max(...ends) - Math.min(...starts);
  if (Number.isFinite(whole) && whole >= 0) return whole;
  const [only, ...others] = calls;
  return others.length === 0 ? only?.latencyMs : undefined;
}
