import { z } from 'zod';

const text = z.string().nullish();
const number = z.number().nullish();
const mapping = z.record(z.string(), z.unknown()).nullish();
const details = z.object({ raw: z.record(z.string(), z.number()).nullish() }).nullish();

/** One step of a trace, with the fields of `selectedFields`. */
export const runSchema = z.object({
  id: z.string().min(1),
  trace_id: text,
  /** From the root down to the direct parent. */
  parent_run_ids: z.array(z.string()).nullish(),
  name: text,
  run_type: text,
  status: text,
  error: text,
  start_time: text,
  end_time: text,
  latency_seconds: number,
  inputs: z.unknown().optional(),
  outputs: z.unknown().optional(),
  extra: mapping,
  metadata: mapping,
  tags: z.array(z.string()).nullish(),
  prompt_tokens: number,
  completion_tokens: number,
  prompt_token_details: details,
  total_cost: z.union([z.number(), z.string()]).nullish(),
  /** Path of its page, such as `/o/…/projects/p/…/r/…`. */
  app_path: text,
  feedback_stats: mapping,
});
export type Run = z.output<typeof runSchema>;

/** All that `runSchema` reads; what is not selected is not answered. */
export const selectedFields = [
  'ID',
  'TRACE_ID',
  'PARENT_RUN_IDS',
  'NAME',
  'RUN_TYPE',
  'STATUS',
  'ERROR',
  'START_TIME',
  'END_TIME',
  'LATENCY_SECONDS',
  'INPUTS',
  'OUTPUTS',
  'EXTRA',
  'METADATA',
  'TAGS',
  'PROMPT_TOKENS',
  'COMPLETION_TOKENS',
  'PROMPT_TOKEN_DETAILS',
  'TOTAL_COST',
  'APP_PATH',
  'FEEDBACK_STATS',
] as const;

/** What somebody or something said of a run. */
export const runFeedbackSchema = z.object({
  run_id: z.string(),
  key: z.string().min(1),
  score: z.union([z.number(), z.boolean()]).nullish(),
  value: z.unknown().optional(),
  comment: text,
  correction: z.unknown().optional(),
  created_at: text,
  feedback_source: z.object({ type: text }).nullish(),
});
export type RunFeedback = z.output<typeof runFeedbackSchema>;
