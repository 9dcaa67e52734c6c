import { z } from 'zod';

const text = z.string().nullish();
const mapping = z.record(z.string(), z.unknown()).nullish();

/** One span of a project's logs. */
export const logRowSchema = z.object({
  /** Of the row; the ids of spans tie a trace together. */
  id: z.string().min(1),
  span_id: z.string().min(1),
  root_span_id: z.string().min(1),
  span_parents: z.array(z.string()).nullish(),
  created: text,
  input: z.unknown().optional(),
  output: z.unknown().optional(),
  /** What should have been answered, where somebody wrote that down. */
  expected: z.unknown().optional(),
  error: z.unknown().optional(),
  scores: mapping,
  comments: z.unknown().optional(),
  tags: z.array(z.string()).nullish(),
  metadata: mapping,
  /** `start` and `end` in seconds since 1970, `prompt_tokens` and so on. */
  metrics: mapping,
  span_attributes: z.object({ name: text, type: text }).nullish(),
});
export type LogRow = z.output<typeof logRowSchema>;
