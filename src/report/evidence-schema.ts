import { z } from 'zod';

/** Parts of the report's schema that tell of evidence: metrics, slices, cases, and how the replay went. */

export const intervalSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  level: z.number().describe('two-sided coverage, 0.95'),
});

export const nullableNumber = z.number().nullable();

export const sidesSchema = <T extends z.ZodType>(side: T) =>
  z.strictObject({ baseline: side, candidate: side });

const metricVerdictSchema = z.enum([
  'improved',
  'not_worse',
  'regressed',
  'inconclusive',
  'incomplete',
  'not_gated',
]);

const noiseSchema = z.strictObject({
  flip_rate: z
    .number()
    .describe('share of cases that pass once and fail once in two trials of the same variant'),
  baseline_trial_variance: z.number().describe('σ², between trials of one case on the baseline'),
  candidate_trial_variance: nullableNumber.describe('the same on the candidate'),
  case_variance: nullableNumber.describe('ω², between the true differences of cases'),
  cases: z.number().int().describe('with two trials or more'),
  measured_at: z
    .string()
    .nullable()
    .describe('RFC 3339, of a replay of the baseline against itself; null: in this replay'),
});

export const metricSchema = z.strictObject({
  name: z.string(),
  primary: z.boolean(),
  direction: z.enum(['higher', 'lower']),
  unit: z
    .enum(['percent', 'score'])
    .describe('percent: share of cases; score: mean of 0..1 scores; both as 0..1'),
  baseline: nullableNumber.describe('aggregate in 0..1, null when nothing could be scored'),
  candidate: nullableNumber,
  delta: nullableNumber.describe('candidate − baseline'),
  interval: intervalSchema.nullable().describe('of the delta'),
  p_value: nullableNumber,
  probability_worse: nullableNumber.describe(
    'that the candidate passes less often, given the pairs (uniform prior); of pass/fail metrics with one trial',
  ),
  worst_delta: nullableNumber.describe(
    'the delta is not worse than this, one-sided 95%; what the margin is compared with',
  ),
  method: z.string().describe('test and interval by name'),
  pairs: z.number().int().describe('cases scored on both sides'),
  trials: z.number().int().describe('of a case on each side, at most'),
  relapses: z
    .number()
    .int()
    .describe('cases that pass less often on the candidate, by this metric'),
  fixes: z.number().int().describe('cases that pass more often'),
  unscored: z.number().int(),
  not_applicable: z.number().int(),
  margin: nullableNumber.describe('how much worse is still accepted, 0..1'),
  verdict: metricVerdictSchema,
  noise: noiseSchema.nullable().describe('what equal variants differ by; null where it is unknown'),
});

export const sliceSchema = z.strictObject({
  tag: z.string(),
  metric: z.string(),
  unit: z.enum(['percent', 'score']),
  pairs: z.number().int().describe('cases with this tag that were scored on both sides'),
  baseline: nullableNumber,
  candidate: nullableNumber,
  delta: nullableNumber,
  interval: intervalSchema.nullable(),
  q_value: z
    .number()
    .describe('two-sided, adjusted by Benjamini and Hochberg over all slices listed'),
  verdict: z
    .enum(['improved', 'not_worse', 'regressed', 'inconclusive'])
    .describe('with the error of all slices together kept (Holm)'),
});

const outputSchema = z.strictObject({
  text: z.string(),
  tool_calls: z.array(z.strictObject({ name: z.string(), arguments: z.string() })),
  stop: z.string(),
  left_out_characters: z.number().int().describe('cut from the middle of text'),
});

/** A line of a file in the repository. */
export const placeSchema = z.strictObject({
  file: z.string().describe('path in the repository, with /'),
  line: z.number().int().describe('counts from 1'),
});

export const caseSchema = z.strictObject({
  id: z.string(),
  place: placeSchema
    .nullable()
    .describe("where it starts in head's dataset; null where that is not known"),
  pinned: z.boolean(),
  tags: z.array(z.string()),
  owner: z.string().nullable(),
  severity: z.enum(['low', 'medium', 'high', 'critical']).nullable(),
  note: z.string().nullable(),
  weight: z
    .number()
    .nullable()
    .describe('how many failures in production it stands for; null where the dataset does not say'),
  source_url: z.string().nullable(),
  source_system: z.string().nullable(),
  source_captured_at: z.string().nullable().describe('when it happened, as the dataset has it'),
  input: z.string().describe('what was asked: the last message of the user, or the variables'),
  expected: z.unknown(),
  metrics: z
    .array(
      z.strictObject({
        name: z.string(),
        baseline: nullableNumber,
        candidate: nullableNumber,
        reason: z
          .string()
          .nullable()
          .describe(
            'why the side that fails has this score: the candidate of a relapse, the baseline of a fix',
          ),
      }),
    )
    .describe('primary metrics whose pass state differs'),
  confirmed: z
    .boolean()
    .nullable()
    .describe(
      'whether other trials than the one that flipped bear the flip out; null where there was none',
    ),
  passes: sidesSchema(z.strictObject({ passed: z.number().int(), trials: z.number().int() })),
  flip_rate: nullableNumber.describe(
    'share of pairs of trials of the same side that differ; null with one trial a side',
  ),
  baseline: outputSchema.describe('of the trial that flipped'),
  candidate: outputSchema,
});

export const planSchema = z.strictObject({
  cases: z.number().int(),
  trials: z.number().int().describe('of each case on each side'),
  calls: z.number().int().describe('trials and judge calls, without retries'),
  worst_case_usd: nullableNumber.describe('of the trials; null when it is unknown'),
  judges_usd: nullableNumber.describe('about; null when it is unknown, 0 without a judge'),
  unknown: z.array(z.string()).describe('why the worst case is unknown'),
});

export const replaySchema = z.strictObject({
  trials: z.number().int().describe('planned for each case on each side'),
  sequential: z.enum(['checkpoints', 'anytime', 'off']),
  clustered: z.boolean(),
  alpha: z.number().describe('one-sided error of each claim, over all looks'),
  cases_planned: z.number().int().describe('in the dataset'),
  stopped_early: z.boolean().describe('because everything was decided after counts.cases'),
  looks: z.number().int(),
  cases_beyond: z
    .number()
    .int()
    .describe('replayed after it was decided: in flight, or pinned; they count for pins alone'),
  trials_saved: z.number().int().describe('that were planned and not sent'),
  flips_tried_again: z.number().int(),
  earlier_replays: z
    .number()
    .int()
    .describe('of the same two variants; their trials count here too'),
});
