import type {
  CaseReport,
  MetricReport,
  Report,
  SliceReport,
  SuiteReport,
} from '../../src/report/report.ts';

/** Reports written by hand, with invented numbers that agree with each other, for renderings and sinks. */

const noNumbers = { p50: null, p95: null };

export function makeOutput(
  text: string,
  change: Partial<CaseReport['baseline']> = {},
): CaseReport['baseline'] {
  return { text, tool_calls: [], stop: 'complete', left_out_characters: 0, ...change };
}

/** A case whose metric `resolution` passed on the baseline and failed on the candidate. */
export function makeCase(id: string, change: Partial<CaseReport> = {}): CaseReport {
  return {
    id,
    place: null,
    pinned: false,
    tags: [],
    owner: null,
    severity: null,
    weight: null,
    note: null,
    source_url: null,
    source_system: null,
    source_captured_at: null,
    input: '',
    expected: null,
    metrics: [{ name: 'resolution', baseline: 1, candidate: 0, reason: null }],
    confirmed: null,
    passes: { baseline: { passed: 1, trials: 1 }, candidate: { passed: 0, trials: 1 } },
    flip_rate: null,
    baseline: makeOutput('An answer that is right.'),
    candidate: makeOutput('An answer that is wrong.'),
    ...change,
  };
}

export function makeMetric(change: Partial<MetricReport> = {}): MetricReport {
  return {
    name: 'resolution',
    primary: true,
    direction: 'higher',
    unit: 'percent',
    baseline: 0.91,
    candidate: 0.91,
    delta: 0,
    interval: { low: -0.019, high: 0.019, level: 0.95 },
    p_value: 1,
    probability_worse: 0.5,
    worst_delta: -0.0134,
    method: "McNemar mid-p, Tango's interval",
    pairs: 200,
    trials: 1,
    relapses: 0,
    fixes: 0,
    unscored: 0,
    not_applicable: 0,
    margin: 0.05,
    verdict: 'not_worse',
    noise: null,
    ...change,
  };
}

/** Fifty cases of a tag on the metric `correct`, unless given. */
export function makeSlice(
  change: Partial<SliceReport> &
    Pick<SliceReport, 'tag' | 'verdict'> & {
      readonly baseline: number;
      readonly candidate: number;
    },
): SliceReport {
  const delta = change.candidate - change.baseline;
  return {
    metric: 'correct',
    unit: 'percent',
    pairs: 50,
    delta,
    interval: { low: Math.max(-1, delta - 0.1), high: Math.min(1, delta + 0.1), level: 0.95 },
    q_value: 0.001,
    ...change,
  };
}

export function makeVariant(
  model: string,
  change: Partial<NonNullable<SuiteReport['baseline']>> = {},
): NonNullable<SuiteReport['baseline']> {
  return {
    model,
    prompt: 'prompts/support-reply.prompt.yml',
    fingerprint: 'f1',
    parameters: { max_output_tokens: 800 },
    tools: [],
    response_schema: null,
    served_models: [model.slice(model.indexOf('/') + 1)],
    served_tiers: ['default'],
    ...change,
  };
}

/** Nothing, unless given; flips of single trials that were not tried again. */
export function makeCounts(change: Partial<SuiteReport['counts']> = {}): SuiteReport['counts'] {
  return {
    cases: 0,
    pairs: 0,
    both_pass: 0,
    relapses: 0,
    unconfirmed_relapses: change.relapses ?? 0,
    fixes: 0,
    unconfirmed_fixes: change.fixes ?? 0,
    flaky: 0,
    both_fail: 0,
    unscored: 0,
    errored: 0,
    ...change,
  };
}

/** 200 cases, one trial each, all replayed. */
export function makeCourse(
  change: Partial<NonNullable<SuiteReport['replay']>> = {},
): NonNullable<SuiteReport['replay']> {
  return {
    trials: 1,
    sequential: 'off',
    clustered: false,
    alpha: 0.05,
    cases_planned: 200,
    stopped_early: false,
    looks: 1,
    cases_beyond: 0,
    trials_saved: 0,
    flips_tried_again: 0,
    earlier_replays: 0,
    ...change,
  };
}

/** A suite of 200 cases that passes and changes nothing. */
export function makeSuite(change: Partial<SuiteReport> = {}): SuiteReport {
  return {
    name: 'support-reply',
    status: 'compared',
    verdict: 'pass',
    reasons: [],
    warnings: [],
    changed_at: null,
    baseline: makeVariant('openai/gpt-4.1-2025-04-14'),
    candidate: makeVariant('openai/gpt-5.4-mini-2026-03-17'),
    counts: makeCounts({ cases: 200, pairs: 200, both_pass: 182, both_fail: 18 }),
    replay: makeCourse(),
    metrics: [makeMetric()],
    slices: [],
    slice_stories: [],
    gates: [],
    cost: {
      baseline_usd: 0.82,
      candidate_usd: 0.32,
      delta_usd: -0.5,
      baseline_per_case_usd: 0.0041,
      candidate_per_case_usd: 0.0016,
      ratio: { relative: -0.6098, interval: { low: -0.63, high: -0.59, level: 0.95 } },
      monthly_delta_usd: -1236.7,
      requests_per_month: 494_680,
      unknown: [],
    },
    latency_ms: {
      baseline: { p50: 1180, p95: 2100 },
      candidate: { p50: 1240, p95: 2352 },
      ratio_p95: { relative: 0.12, interval: { low: 0.04, high: 0.21, level: 0.95 } },
    },
    tokens: {
      baseline: { input: 182_400, output: 31_200, cached_input: 0, reasoning: 0 },
      candidate: { input: 182_400, output: 28_900, cached_input: 0, reasoning: 4_100 },
    },
    stops: {
      baseline: { refused: 0, truncated: 0, empty: 0, errored: 0 },
      candidate: { refused: 0, truncated: 0, empty: 0, errored: 0 },
    },
    relapses: [],
    fixes: [],
    flaky: [],
    pinned_broken: [],
    pinned_failing: [],
    waivers: [],
    case_hashes: [],
    followed: [],
    errors: [],
    ...change,
  };
}

/** A suite for which nothing was replayed. */
export function makeIdleSuite(
  name: string,
  status: 'unchanged' | 'new' | 'removed',
  change: Partial<SuiteReport> = {},
): SuiteReport {
  const noTokens = { input: null, output: null, cached_input: null, reasoning: null };
  const variant = makeVariant('openai/gpt-5.4-mini-2026-03-17', { served_models: [] });
  return makeSuite({
    name,
    status,
    baseline: status === 'new' ? null : variant,
    candidate: status === 'removed' ? null : variant,
    counts: makeCounts(),
    replay: null,
    metrics: [],
    cost: {
      baseline_usd: null,
      candidate_usd: null,
      delta_usd: null,
      baseline_per_case_usd: null,
      candidate_per_case_usd: null,
      ratio: null,
      monthly_delta_usd: null,
      requests_per_month: null,
      unknown: [],
    },
    latency_ms: { baseline: noNumbers, candidate: noNumbers, ratio_p95: null },
    tokens: { baseline: noTokens, candidate: noTokens },
    ...change,
  });
}

export function makeReport(change: Partial<Report> = {}): Report {
  return {
    schema_version: 1,
    pawl_version: '0.1.0',
    created_at: '2026-11-24T10:00:00Z',
    duration_ms: 185_000,
    verdict: 'pass',
    failed: false,
    reasons: [],
    notices: [],
    seed: 1729,
    base: { revision: 'main', sha: '91c0de2a4b7f6c1d0e9f8a7b6c5d4e3f2a1b0c9d' },
    head: { revision: 'HEAD', sha: '4f2a91c0d1e2f3a4b5c6d7e8f9a0b1c2d3e4f5a6' },
    reproduce: 'pawl compare --base 91c0de2 --head 4f2a91c --seed 1729',
    suites: [makeSuite()],
    calls: {
      planned: 400,
      made: 252,
      retried: 3,
      from_recordings: 151,
      from_earlier_replays: 0,
      possibly_billed_twice: 0,
    },
    budget: { spent_usd: 0.71, max_usd: 5, max_calls: null },
    prices: { priced_at: '2026-11-20', source: 'pydantic/genai-prices 0.1.8' },
    experiments: [],
    ...change,
  };
}
