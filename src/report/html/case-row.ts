import { z } from 'zod';

/** A row of the case log: how one case went, and where in the trial log its answers are. */

/** How a case went over all its trials, the most important for a reader first. */
export const outcomes = ['relapse', 'errored', 'unscored', 'flaky', 'fail', 'fix', 'pass'] as const;

const answeredSchema = z.strictObject({
  at: z.tuple([z.number(), z.number()]).describe('byte offset and length in the trial log'),
  outcome: z.enum(['pass', 'fail', 'unscored']),
  scores: z
    .array(z.union([z.number(), z.enum(['unscored', 'not_applicable'])]))
    .describe("in the order of the suite's metrics"),
  latency_ms: z.number().nullable(),
  cost_usd: z.number().nullable(),
  cost_unknown: z.string().nullable().describe('why'),
});
const sideSchema = z.union([
  answeredSchema,
  z.strictObject({ error: z.string(), message: z.string() }),
]);
const passesSchema = z.strictObject({ passed: z.number(), trials: z.number() });

export const caseRowSchema = z.strictObject({
  suite: z.string(),
  id: z.string(),
  outcome: z.enum(outcomes),
  confirmed: z.boolean().nullable().describe('as in the report; null too of what did not flip'),
  counted: z.boolean().describe('false of what was in flight when enough was known'),
  shown: z.number().int().describe('position of the trial to look at'),
  pinned: z.boolean(),
  severity: z.enum(['low', 'medium', 'high', 'critical']).nullable(),
  owner: z.string().nullable(),
  tags: z.array(z.string()),
  note: z.string().nullable(),
  weight: z.number().nullable(),
  source: z.unknown(),
  summary: z.string().describe('what was asked, shortened'),
  input: z.unknown(),
  messages: z.unknown(),
  expected: z.unknown(),
  expectations: z.unknown().describe('of single metrics'),
  passes: z.strictObject({ baseline: passesSchema, candidate: passesSchema }),
  flip_rate: z.number().nullable(),
  trials: z.array(
    z.strictObject({
      trial: z.number().int(),
      fresh: z.boolean(),
      baseline: sideSchema,
      candidate: sideSchema,
    }),
  ),
});

export type CaseRow = z.output<typeof caseRowSchema>;
export type SideRow = CaseRow['trials'][number]['baseline'];

/** Whether a side was answered, rather than errored. */
export function isAnswered(side: SideRow): side is Exclude<SideRow, { error: string }> {
  return 'at' in side;
}
