import { z } from 'zod';
import {
  caseSchema,
  intervalSchema,
  metricSchema,
  nullableNumber,
  placeSchema,
  planSchema,
  replaySchema,
  sidesSchema,
  sliceSchema,
} from './evidence-schema.ts';
import { variantSchema } from './variant-schema.ts';

/** Overall and per suite; the worst suite decides: incomplete > fail > inconclusive > pass. */
export const verdictSchema = z.enum(['pass', 'fail', 'inconclusive', 'incomplete']);
export type Verdict = z.output<typeof verdictSchema>;

const gateSchema = z.strictObject({
  name: z.string(),
  verdict: verdictSchema,
  reason: z.string().describe('one sentence with numbers'),
});

const followedOutcomeSchema = z
  .enum(['pass', 'fail', 'relapse', 'fix', 'flaky', 'unscored', 'errored', 'not_replayed', 'gone'])
  .describe(
    'pass and fail are of both sides; not_replayed: the replay stopped before; gone: no longer in the dataset',
  );

const waiverSchema = z.strictObject({
  case: z.string(),
  reason: z.string(),
  accepted_by: z.string(),
  accepted: z.string().describe('day'),
  expires: z.string().describe('the last day on which it holds'),
  sha: z.string().describe('the commit that was judged when it was accepted'),
  state: z
    .enum(['used', 'unused', 'expired', 'not_in_force'])
    .describe('used: the case relapsed, and that counts for no pin and no limit on relapses'),
  why: z.string().describe('why it is in this state'),
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

export const suiteReportSchema = z.strictObject({
  name: z.string(),
  status: z
    .enum(['compared', 'baseline_only', 'planned', 'unchanged', 'new', 'removed'])
    .describe(
      'baseline_only: replayed against itself to measure its noise; planned: changed, and not replayed where there is no key; unchanged: same fingerprint, nothing replayed; new: no baseline; removed: gone in head',
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
  changed_at: placeSchema
    .nullable()
    .describe(
      'where head starts to ask otherwise: in the prompt, pawl.yml, or a file that it names; null where no line says it',
    ),
  replay: replaySchema.nullable().describe('null where nothing was replayed'),
  plan: planSchema.optional().describe('what a replay would take; only of the status planned'),
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
  pinned_broken: z
    .array(z.string())
    .describe('pinned cases that relapsed, also those that count for nothing else'),
  pinned_failing: z.array(z.string()).describe('pinned cases that fail on both sides'),
  followed: z
    .array(z.strictObject({ case: z.string(), outcome: followedOutcomeSchema }))
    .describe('cases that relapsed at an earlier push of the pull request, and how they went now'),
  waivers: z
    .array(waiverSchema)
    .describe('relapses that somebody accepted beforehand, in pawl.waivers.yml'),
  case_hashes: z
    .array(z.strictObject({ case: z.string(), hash: z.string() }))
    .describe(
      'of what each case that relapsed or broke its pin asks and expects: a waiver is bound to it',
    ),
  errors: z.array(
    z.strictObject({
      case: z.string(),
      role: z.enum(['baseline', 'candidate', 'judge']),
      message: z.string(),
      cases: z.number().int(),
    }),
  ),
});

const experimentSchema = z.strictObject({
  system: z.string().describe('phoenix, langsmith, braintrust, langfuse or otlp'),
  suite: z.string().nullable().describe('null where nothing of the system could be reached'),
  role: z.enum(['baseline', 'candidate']).nullable(),
  name: z.string().nullable(),
  url: z.string().nullable().describe('a page for people; null where the system tells none'),
  written: z.number().int().describe('trials that were added'),
  kept: z.number().int().describe('trials that were there already'),
  error: z.string().nullable().describe('why it was not written; that changes no verdict'),
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
  experiments: z
    .array(experimentSchema)
    .default([])
    .describe('where the replay can be seen beside what the team made there itself'),
});

/** Every fact a reader may be told; everything shown anywhere is a rendering of this. Field names are the JSON's. */
export type Report = z.output<typeof reportSchema>;
export type SuiteReport = Report['suites'][number];
export type PlanReport = NonNullable<SuiteReport['plan']>;
export type MetricReport = SuiteReport['metrics'][number];
export type CaseReport = SuiteReport['relapses'][number];
export type FollowedCase = SuiteReport['followed'][number];
export type WaiverReport = SuiteReport['waivers'][number];
export type ExperimentReport = Report['experiments'][number];
export type SliceReport = SuiteReport['slices'][number];
