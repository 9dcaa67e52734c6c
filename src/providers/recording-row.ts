import { z } from 'zod';
import type { Completion, Stop } from './provider.ts';

const count = z.number().int().nonnegative();

/** One line of a file of recordings. Unknown keys are errors: a misspelt `trail` must not become trial 0. */
export const recordingRowSchema = z.strictObject({
  case: z.union([z.string().min(1), z.number().int()]).transform(String),
  /** As the provider names it, or `provider/model`. */
  model: z.string().min(1),
  output: z.string(),
  tool_calls: z
    .array(
      z.strictObject({
        name: z.string().min(1),
        /** JSON text as the model wrote it, or the object itself. */
        arguments: z.union([
          z.string(),
          z.record(z.string(), z.unknown()).transform((value) => JSON.stringify(value)),
        ]),
      }),
    )
    .optional(),
  /** 0-based. A row answers this trial and no other, or one answer would pass for many independent ones. */
  trial: count.default(0),
  /** First 12 to 64 hex digits of the hash of the request; a row without it answers any request. */
  request: z
    .string()
    .regex(/^[0-9a-f]{12,64}$/, 'the first 12 or more hex digits of the hash of the request')
    .optional(),
  stop: z.enum(['complete', 'truncated', 'refused', 'tool_call', 'empty']).optional(),
  latency_ms: z.number().nonnegative().optional(),
  usage: z
    .strictObject({
      input_tokens: count,
      output_tokens: count,
      cached_input_tokens: count.default(0),
      reasoning_tokens: count.default(0),
      /** Written to a cache, by lifetime; part of input_tokens. */
      cache_write_tokens: z
        .strictObject({
          minutes5: count.default(0),
          minutes30: count.default(0),
          hours1: count.default(0),
          hours12: count.default(0),
        })
        .prefault({}),
    })
    .refine(
      (usage) =>
        usage.cached_input_tokens <= usage.input_tokens &&
        usage.reasoning_tokens <= usage.output_tokens,
      {
        message: 'cached input and reasoning are parts of their totals, so they cannot exceed them',
      },
    )
    .optional(),
  served_model: z.string().optional(),
  served_tier: z.string().optional(),
  request_id: z.string().optional(),
  /** What the provider says it billed, in dollars, where it says so. */
  billed_usd: z
    .string()
    .regex(/^\d+(\.\d+)?(e-?\d+)?$/i, 'an amount in dollars as text')
    .optional(),
  /** What the trial log keeps beside; not read here. */
  trial_log: z.unknown().optional(),
});

export type RecordingRow = z.output<typeof recordingRowSchema>;

/** The completion that a row stands for. Pure. */
export function readRecordingRow(row: Omit<RecordingRow, 'case' | 'model' | 'trial'>): Completion {
  const { usage } = row;
  const toolCalls = (row.tool_calls ?? []).map((call, index) => ({
    id: `call_${index}`,
    name: call.name,
    argumentsText: call.arguments,
  }));
  return {
    text: row.output,
    toolCalls,
    stop: { kind: row.stop ?? deduceStop(row.output, toolCalls.length > 0) },
    usage:
      usage === undefined
        ? undefined
        : {
            inputTokens: usage.input_tokens,
            cachedInputTokens: usage.cached_input_tokens,
            cacheWriteTokens: usage.cache_write_tokens,
            outputTokens: usage.output_tokens,
            reasoningTokens: usage.reasoning_tokens,
          },
    servedModel: row.served_model,
    servedTier: row.served_tier,
    requestId: row.request_id,
    billedUsd: row.billed_usd,
    latencyMs: row.latency_ms,
    raw: row,
  };
}

/** The completion that a parsed line of JSON stands for; undefined when it is no recording. Pure. */
export function parseRecording(value: unknown): Completion | undefined {
  const { data: row } = recordingRowSchema.safeParse(value);
  return row && readRecordingRow(row);
}

function deduceStop(output: string, called: boolean): Stop['kind'] {
  if (called) return 'tool_call';
  return output === '' ? 'empty' : 'complete';
}
