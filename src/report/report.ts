import { z } from 'zod';

/** Overall and per suite; the worst suite decides: incomplete > fail > inconclusive > pass. */
export const verdictSchema = z.enum(['pass', 'fail', 'inconclusive', 'incomplete']);
export type Verdict = z.output<typeof verdictSchema>;

const intervalSchema = z.strictObject({
  low: z.number(),
  high: z.number(),
  level: z.number().describe('two-sided coverage, 0.95'),
});

const nullableNumber = z.number().nullable();

const sidesSchema = <T extends z.ZodType>(side: T) =>
  z.strictObject({ baseline: side, candidate: side });

const variantSchema = z.strictObject({
  model: z.string().describe('provider/model'),
  prompt: z.string().describe('path of the prompt file'),
  fingerprint: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  served_models: z.array(z.string()).describe('what the responses said answered'),
  served_tiers: z.array(z.string()),
});

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

const metricSchema = z.strictObject({
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

const sliceSchema = z.strictObject({
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

const gateSchema = z.strictObject({
  name: z.string(),
  verdict: verdictSchema,
  reason: z.string().describe('one sentence with numbers'),
});

const outputSchema = z.strictObject({
  text: z.string(),
  tool_calls: z.array(z.strictObject({ name: z.string(), arguments: z.string() })),
  stop: z.string(),
  left_out_characters: z.number().int().describe('cut from the middle of text'),
});

const caseSchema = z.strictObject({
  id: z.string(),
  pinned: z.boolean(),
  tags: z.array(z.string()),
  owner: z.string().nullable(),
  severity: z.enum(['low', 'medium', 'high', 'critical']).nullable(),
  note: z.string().nullable(),
  source_url: z.string().nullable(),
  source_system: z.string().nullable(),
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

const percentilesSchema = z.strictObject({ p50: nullableNumber, p95: nullableNumber });
const tokensSchema = z.strictObject({
  input: nullableNumber,
  output: nullableNumber,
  cached_input: nullableNumber,
  reasoning: nullableNumber,
});
const stopsSchema = z.strictObject({
  refused: z.number().int(),
  truncated: z.number().int(),
  empty: z.number().int(),
  errored: z.number().int(),
});

const ratioSchema = z.strictObject({
  relative: z.number().describe('candidate ÷ baseline − 1'),
  interval: intervalSchema.nullable(),
});

const replaySchema = z.strictObject({
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

export const suiteReportSchema = z.strictObject({
  name: z.string(),
  status: z
    .enum(['compared', 'baseline_only', 'unchanged', 'new', 'removed'])
    .describe(
      'baseline_only: replayed against itself to measure its noise; unchanged: same fingerprint, nothing replayed; new: no baseline; removed: gone in head',
    ),
  verdict: verdictSchema,
  reasons: z.array(z.string()),
  warnings: z.array(z.string()),
  baseline: variantSchema.nullable(),
  candidate: variantSchema.nullable(),
  counts: z.strictObject({
    cases: z
      .number()
      .int()
      .describe('that the verdict rests on: all of the dataset, unless the replay stopped early'),
    pairs: z.number().int().describe('completed and scored on both sides'),
    both_pass: z.number().int().describe('in every trial'),
    relapses: z.number().int().describe('passed on the baseline, fail on the candidate'),
    unconfirmed_relapses: z
      .number()
      .int()
      .describe('of the relapses, those of which no other trial was there to tell'),
    fixes: z.number().int(),
    unconfirmed_fixes: z.number().int(),
    flaky: z.number().int().describe('pass in one trial and fail in another on the same side'),
    both_fail: z.number().int(),
    unscored: z.number().int(),
    errored: z.number().int(),
  }),
  replay: replaySchema.nullable().describe('null where nothing was replayed'),
  metrics: z.array(metricSchema),
  slices: z.array(sliceSchema).describe('primary metrics by tag, the largest slices first'),
  slice_stories: z
    .array(z.string())
    .describe('where an overall delta hides opposite slices, one sentence each'),
  gates: z.array(gateSchema),
  cost: z.strictObject({
    baseline_usd: nullableNumber.describe(
      'sum over cases completed on both sides, scored or not; null when a price or usage is unknown',
    ),
    candidate_usd: nullableNumber,
    delta_usd: nullableNumber,
    baseline_per_case_usd: nullableNumber,
    candidate_per_case_usd: nullableNumber,
    ratio: ratioSchema.nullable(),
    monthly_delta_usd: nullableNumber.describe('projected from traffic; null when unknown'),
    requests_per_month: nullableNumber,
    unknown: z.array(z.string()).describe('why a cost is unknown, one line for each reason'),
  }),
  latency_ms: sidesSchema(percentilesSchema).extend({ ratio_p95: ratioSchema.nullable() }),
  tokens: sidesSchema(tokensSchema),
  stops: sidesSchema(stopsSchema),
  relapses: z.array(caseSchema),
  fixes: z.array(caseSchema),
  flaky: z.array(caseSchema),
  pinned_failing: z.array(z.string()).describe('pinned cases that fail on both sides'),
  errors: z.array(
    z.strictObject({
      case: z.string(),
      role: z.enum(['baseline', 'candidate', 'judge']),
      message: z.string(),
      cases: z.number().int(),
    }),
  ),
});

export const reportSchema = z.strictObject({
  schema_version: z.literal(1),
  pawl_version: z.string(),
  created_at: z.string().describe('RFC 3339'),
  duration_ms: z.number(),
  verdict: verdictSchema,
  failed: z
    .boolean()
    .describe(
      'whether the check fails: fail, incomplete, or inconclusive where on_inconclusive is fail',
    ),
  reasons: z.array(z.string()),
  notices: z
    .array(z.string())
    .describe('what was changed, ignored, retried, dropped or stopped early'),
  seed: z.number().int(),
  base: z.strictObject({ revision: z.string(), sha: z.string().nullable() }),
  head: z.strictObject({ revision: z.string(), sha: z.string().nullable() }),
  reproduce: z.string().describe('the command that repeats this comparison'),
  suites: z.array(suiteReportSchema),
  calls: z.strictObject({
    planned: z.number().int().describe('trials and judge calls, without retries'),
    made: z.number().int().describe('requests sent, retries included'),
    retried: z.number().int(),
    from_recordings: z.number().int(),
    from_earlier_replays: z
      .number()
      .int()
      .describe('answers that were received before for the same two variants; not sent again'),
    possibly_billed_twice: z.number().int(),
  }),
  budget: z.strictObject({
    spent_usd: nullableNumber.describe('null when a price is unknown'),
    max_usd: nullableNumber,
    max_calls: nullableNumber,
  }),
  prices: z.strictObject({ priced_at: z.string(), source: z.string() }),
});

/** Every fact a reader may be told; everything shown anywhere is a rendering of this. Field names are the JSON's. */
export type Report = z.output<typeof reportSchema>;
export type SuiteReport = Report['suites'][number];
export type MetricReport = SuiteReport['metrics'][number];
export type CaseReport = SuiteReport['relapses'][number];
export type SliceReport = SuiteReport['slices'][number];
