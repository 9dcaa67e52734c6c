import { z } from 'zod';

const toolCallSchema = z.strictObject({
  id: z.string(),
  type: z.literal('function').optional(),
  function: z.strictObject({ name: z.string(), arguments: z.string() }),
});

/** A message of a conversation in a case, in the shape that chat logs have. */
const caseMessageSchema = z.strictObject({
  role: z.enum(['system', 'developer', 'user', 'assistant', 'tool']),
  content: z.string().nullable().optional(),
  tool_calls: z.array(toolCallSchema).optional(),
  tool_call_id: z.string().optional(),
  name: z.string().optional(),
});

/** Where a case came from. */
const caseSourceSchema = z.strictObject({
  system: z.string().optional(),
  /** The system's own id of the call: importing it again finds this case. */
  id: z.string().optional(),
  url: z.string().optional(),
  trace_id: z.string().optional(),
  captured_at: z.string().optional(),
  feedback: z.unknown().optional(),
});

/** Ids are kept as strings; a whole number in the file is accepted. */
export const caseIdSchema = z
  .union([z.string().min(1, 'an id may not be empty').max(200), z.number().int()])
  .transform(String);

/** One line of a dataset. Unknown keys are errors: a misspelt `pinnned` must not lose a pin. */
export const evalCaseSchema = z
  .strictObject({
    id: caseIdSchema,
    /** Variables of the prompt; a bare text is the variable `input`. */
    input: z.union([z.record(z.string(), z.unknown()), z.string()]).optional(),
    /** A conversation that follows the prompt's own messages. */
    messages: z.array(caseMessageSchema).min(1).optional(),
    expected: z.unknown().optional(),
    tags: z.array(z.string()).default([]),
    owner: z.string().optional(),
    severity: z.enum(['low', 'medium', 'high', 'critical']).optional(),
    pinned: z.boolean().default(false),
    note: z.string().optional(),
    /** How many failures in production it stands for. */
    weight: z.number().positive('a weight is above 0').optional(),
    source: caseSourceSchema.optional(),
    /** Per metric: what the scorer expects of this case, or null where the metric does not apply. */
    metrics: z.record(z.string(), z.unknown()).optional(),
    /** Anything else worth keeping; of it only what a suite names as `cluster` is read. */
    metadata: z.record(z.string(), z.unknown()).optional(),
  })
  .refine((row) => row.input !== undefined || row.messages !== undefined, {
    message: 'a case needs "input" (variables of the prompt) or "messages" (a conversation)',
  });

/** One curated failure. `expected` is undefined when absent. */
export type EvalCase = z.output<typeof evalCaseSchema>;

/** The variables that prompt and expectations may name: those of `input`, and `expected` and `id`. */
export function variablesOf(evalCase: EvalCase): Readonly<Record<string, unknown>> {
  const input = typeof evalCase.input === 'string' ? { input: evalCase.input } : evalCase.input;
  return { id: evalCase.id, expected: evalCase.expected, ...input };
}
