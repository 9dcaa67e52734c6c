import { z } from 'zod';
import { type CaseRow, isAnswered, type SideRow } from './case-row.ts';
import type {
  PageAnswer,
  PageCase,
  PageExchange,
  PageExchanges,
  PageRequest,
  PageSide,
} from './page-content.ts';

const scoreSchema = z.object({
  kind: z.enum(['scored', 'unscored', 'not_applicable']),
  value: z.number().optional(),
  reason: z.string().optional(),
});

/** A row of the trial log, as far as the page shows it. */
export const answerRowSchema = z.object({
  model: z.string(),
  output: z.string(),
  tool_calls: z.array(z.object({ name: z.string(), arguments: z.string() })),
  stop: z.string(),
  usage: z
    .object({
      input_tokens: z.number(),
      output_tokens: z.number(),
      cached_input_tokens: z.number(),
      reasoning_tokens: z.number(),
    })
    .optional(),
  served_model: z.string().optional(),
  served_tier: z.string().optional(),
  request_id: z.string().optional(),
  trial_log: z.object({
    endpoint: z.string(),
    messages: z.unknown().optional(),
    input: z.unknown().optional(),
    parameters: z.unknown().optional(),
    raw: z.unknown().optional(),
    scores: z.record(z.string(), scoreSchema),
  }),
});
export type AnswerRow = z.output<typeof answerRowSchema>;

/** A trial of the case log with the rows of the trial log; null where a side errored. */
export interface ReadTrial {
  readonly baseline: AnswerRow | null;
  readonly candidate: AnswerRow | null;
}

/**
 * What is read of a case.
 * @param trials in the order of the row's
 * @param withText false to leave outputs out
 */
export function composePageCase(
  row: CaseRow,
  trials: readonly ReadTrial[],
  { withText }: { readonly withText: boolean },
): PageCase {
  return {
    note: row.note,
    source: row.source,
    input: row.input,
    messages: row.messages,
    expected: row.expected,
    expectations: row.expectations,
    passes: row.passes,
    flip_rate: row.flip_rate,
    shown: row.shown,
    trials: row.trials.map(({ trial, fresh, baseline, candidate }, position) => ({
      trial,
      fresh,
      baseline: composeSide(baseline, trials[position]?.baseline ?? null, withText),
      candidate: composeSide(candidate, trials[position]?.candidate ?? null, withText),
    })),
  };
}

function composeSide(side: SideRow, answer: AnswerRow | null, withText: boolean): PageSide {
  if (!isAnswered(side)) return { error: side.error, message: side.message };
  if (answer === null) throw new Error('an answer of the case log is not in the trial log');
  return {
    outcome: side.outcome,
    text: withText ? answer.output : null,
    tool_calls: withText ? answer.tool_calls : [],
    stop: answer.stop,
    scores: answer.trial_log.scores,
    latency_ms: side.latency_ms,
    cost_usd: side.cost_usd,
    cost_unknown: side.cost_unknown,
    tokens: composeTokens(answer),
    served_model: answer.served_model ?? null,
    served_tier: answer.served_tier ?? null,
    request_id: answer.request_id ?? null,
  };
}

function composeTokens({ usage }: AnswerRow): PageAnswer['tokens'] {
  if (usage === undefined) return null;
  return {
    input: usage.input_tokens,
    output: usage.output_tokens,
    cached_input: usage.cached_input_tokens,
    reasoning: usage.reasoning_tokens,
  };
}

/** What was sent for a case and what came back; trials mostly send the same. */
export function composeExchanges(trials: readonly ReadTrial[]): PageExchanges {
  const requests: PageRequest[] = [];
  const places = new Map<string, number>();
  const place = ({ trial_log: { messages, parameters, input } }: AnswerRow): number => {
    const request = { messages, parameters, ...(input === undefined ? {} : { input }) };
    const key = JSON.stringify(request);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, requests.length);
    return requests.push(request) - 1;
  };
  const compose = (answer: AnswerRow | null): PageExchange | null =>
    answer && {
      request: place(answer),
      model: answer.model,
      endpoint: answer.trial_log.endpoint,
      raw: answer.trial_log.raw ?? null,
    };
  return {
    trials: trials.map(({ baseline, candidate }) => ({
      baseline: compose(baseline),
      candidate: compose(candidate),
    })),
    requests,
  };
}
