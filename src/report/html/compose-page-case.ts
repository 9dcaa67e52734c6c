import { z } from 'zod';
import { type CaseRow, isAnswered, type SideRow } from './case-row.ts';
import type { PageAnswer, PageCase, PageScore, PageSide } from './page-content.ts';

const placeSchema = z.object({ offset: z.number(), length: z.number() });
const scoreSchema = z.object({
  kind: z.enum(['scored', 'unscored', 'not_applicable']),
  value: z.number().optional(),
  reason: z.string().optional(),
  answers: z.array(placeSchema).optional(),
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
    weight: row.weight,
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
    scores: composeScores(answer),
    latency_ms: side.latency_ms,
    cost_usd: side.cost_usd,
    cost_unknown: side.cost_unknown,
    tokens: composeTokens(answer),
    served_model: answer.served_model ?? null,
    served_tier: answer.served_tier ?? null,
    request_id: answer.request_id ?? null,
  };
}

function composeScores({ trial_log: { scores } }: AnswerRow): PageAnswer['scores'] {
  return Object.fromEntries(
    Object.entries(scores).map(([metric, { answers = [], ...score }]): [string, PageScore] => [
      metric,
      answers.length === 0 ? score : { ...score, judged: true },
    ]),
  );
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
