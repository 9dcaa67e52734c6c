import { z } from 'zod';
import { modelNameSchema } from './model-name.ts';

/** Values in scorers may be templates: `"{{expected}}"` alone keeps the case's value as it is, else text is filled in. */
const templated = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.array(z.unknown()),
  z.record(z.string(), z.unknown()),
]);
const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);
/** `5` is absolute; `1%` is relative to the expected number. */
const toleranceSchema = z.union([
  z.number().min(0),
  z.string().regex(/^\d+(\.\d+)?%$/, 'a tolerance is a number, or a percentage such as 1%'),
]);

/** Where in the output the value to score is: a group of a regex, or a JSON pointer into the output's JSON. */
export const extractSchema = z.union([
  z.strictObject({
    regex: z.string(),
    group: z.union([z.number().int().min(0), z.string()]).optional(),
    which: z.enum(['first', 'last']).default('first'),
  }),
  z.strictObject({ json: z.string().regex(/^(\/.*)?$/, 'a JSON pointer starts with /') }),
]);
export type Extract = z.output<typeof extractSchema>;

/** Labels in order of test: the first whose pattern is found is the answer. */
const labelListSchema = z.union([
  z.array(z.strictObject({ label: z.string(), pattern: z.string() })).min(1),
  z.record(z.string(), z.string()),
]);

export const judgeSchema = z.strictObject({
  rubric: z.string().min(1),
  model: modelNameSchema,
  /** `pass_fail` gives 0 or 1; `one_to_five` and `zero_to_one` are graded and scaled to 0..1. */
  scale: z.enum(['pass_fail', 'one_to_five', 'zero_to_one']).default('pass_fail'),
  parameters: z.record(z.string(), z.unknown()).default({}),
});
export type JudgeOptions = z.output<typeof judgeSchema>;

/** One key each; a metric names exactly one of them. */
export const scorerSchemas = {
  equals: templated,
  contains: oneOrMore,
  contains_any: oneOrMore,
  regex: z.string(),
  label: z.strictObject({ labels: labelListSchema, expected: templated.default('{{expected}}') }),
  number: z.union([
    z.string(),
    z.number(),
    z.strictObject({
      expected: z.union([z.string(), z.number()]),
      tolerance: toleranceSchema.default(0),
    }),
  ]),
  json_valid: z.boolean(),
  json_schema: z.union([z.string(), z.record(z.string(), z.unknown())]),
  /** JSON pointer → expected value. */
  json_equals: z.record(z.string().regex(/^(\/.*)?$/, 'a JSON pointer starts with /'), templated),
  similarity: z.string(),
  refusal: z.boolean(),
  length: z
    .strictObject({
      min: z.number().int().min(0).optional(),
      max: z.number().int().min(0).optional(),
      unit: z.enum(['characters', 'words', 'tokens']).default('characters'),
    })
    .refine((length) => length.min !== undefined || length.max !== undefined, {
      message: 'length needs min, max or both',
    }),
  tool_call: z.union([
    z.string(),
    z.strictObject({
      name: z.string(),
      arguments: z.record(z.string(), templated).optional(),
      match: z.enum(['subset', 'exact']).default('subset'),
    }),
  ]),
  judge: judgeSchema,
} as const;

export type ScorerKind = keyof typeof scorerSchemas;
export const scorerKinds = Object.keys(scorerSchemas) as readonly ScorerKind[];

/** What a metric has beside its scorer. */
export const metricOptionsSchema = z.strictObject({
  /** Decides whether a case passes; if no metric says so, all are. */
  primary: z.boolean().optional(),
  direction: z.enum(['higher', 'lower']).default('higher'),
  /** A score passes at or above this (below it when lower is better). */
  pass_at: z.number().gt(0, 'with 0 every score passes').max(1).default(0.5),
  extract: extractSchema.optional(),
  /** Read the expected value the same way; default: only the output is extracted. */
  extract_expected: extractSchema.optional(),
  /** Nothing found to extract: the case fails (worst score), or is left unscored. */
  missing: z.enum(['fail', 'unscored']).default('fail'),
  not: z.boolean().default(false),
  ignore_case: z.boolean().default(false),
  description: z.string().optional(),
});
export type MetricOptions = z.output<typeof metricOptionsSchema>;

/** The scorer of a metric as a union on `kind`; `value` is as written, templates not filled in. */
export type ScorerConfig = {
  [K in ScorerKind]: { readonly kind: K; readonly value: z.output<(typeof scorerSchemas)[K]> };
}[ScorerKind];

/** A metric of a suite. */
export interface Metric extends Omit<MetricOptions, 'primary'> {
  readonly name: string;
  readonly primary: boolean;
  readonly scorer: ScorerConfig;
}

/** Graded metrics are compared as means of scores; the others are pass or fail for each case. */
export function isGraded(metric: Pick<Metric, 'scorer'>): boolean {
  if (metric.scorer.kind === 'similarity') return true;
  return metric.scorer.kind === 'judge' && metric.scorer.value.scale !== 'pass_fail';
}

/** Whether a score passes under the metric's direction. */
export function passes(metric: Pick<Metric, 'direction' | 'pass_at'>, value: number): boolean {
  return metric.direction === 'higher' ? value >= metric.pass_at : value < metric.pass_at;
}

/** The score that counts as failed: 0 when higher is better, 1 when lower is. */
export function worstScore(metric: Pick<Metric, 'direction'>): number {
  return metric.direction === 'higher' ? 0 : 1;
}
