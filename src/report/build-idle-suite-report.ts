import type { SuiteChange } from '../variant/resolve-suites.ts';
import type { Variant } from '../variant/variant.ts';
import { describeVariant } from './describe-variant.ts';
import type { SuiteReport } from './report.ts';

/** A change of a suite that leaves nothing to replay. */
export type IdleChange = Exclude<SuiteChange, { kind: 'changed' }>;

/** A suite of which nothing is replayed still has a verdict: unchanged, new or removed. Pure. */
export function buildIdleSuiteReport(change: IdleChange): SuiteReport {
  switch (change.kind) {
    case 'unchanged':
      return buildIdle({
        ...change,
        status: 'unchanged',
        verdict: 'pass',
        reasons: [
          change.candidate.kind === 'application'
            ? 'the files of the application, how it is asked and its parameters are the same on both sides'
            : 'prompt, model and parameters are the same on both sides',
        ],
      });
    case 'new':
      return buildIdle({
        ...change,
        baseline: undefined,
        status: 'new',
        verdict: change.unreadable === undefined ? 'inconclusive' : 'incomplete',
        reasons: [
          change.unreadable === undefined
            ? 'this suite is new, so there is no baseline to compare with; it guards from the next change on'
            : `${change.unreadable}; a maintainer has to merge its repair past the check`,
        ],
      });
    case 'removed':
      return buildIdle({
        name: change.name,
        baseline: undefined,
        candidate: undefined,
        status: 'removed',
        verdict: change.removable ? 'pass' : 'fail',
        reasons: [
          change.removable
            ? 'removed, as base allows'
            : `${change.withAll ? 'the whole configuration is gone' : 'removed'} in this change; to allow that, land "removable: true" in the suite on base first`,
        ],
      });
  }
}

const noNumbers = { p50: null, p95: null };
const noTokens = { input: null, output: null, cached_input: null, reasoning: null };
const noStops = { refused: 0, truncated: 0, empty: 0, errored: 0 };

/** A suite without a single figure. */
export function buildIdle(facts: {
  readonly name: string;
  readonly status: Exclude<SuiteReport['status'], 'compared' | 'baseline_only'>;
  readonly verdict: SuiteReport['verdict'];
  readonly reasons: readonly string[];
  readonly baseline: Variant | undefined;
  readonly candidate: Variant | undefined;
  readonly warnings?: readonly string[];
}): SuiteReport {
  const idle = (variant: Variant | undefined) =>
    variant === undefined
      ? null
      : { ...describeVariant(variant), served_models: [], served_tiers: [] };
  return {
    name: facts.name,
    status: facts.status,
    verdict: facts.verdict,
    reasons: [...facts.reasons],
    warnings: [...(facts.warnings ?? [])],
    baseline: idle(facts.baseline),
    candidate: idle(facts.candidate),
    counts: {
      cases: 0,
      pairs: 0,
      both_pass: 0,
      relapses: 0,
      unconfirmed_relapses: 0,
      fixes: 0,
      unconfirmed_fixes: 0,
      flaky: 0,
      both_fail: 0,
      unscored: 0,
      errored: 0,
    },
    changed_at: null,
    replay: null,
    metrics: [],
    slices: [],
    slice_stories: [],
    gates: [],
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
    stops: { baseline: noStops, candidate: noStops },
    relapses: [],
    fixes: [],
    flaky: [],
    pinned_broken: [],
    pinned_failing: [],
    followed: [],
    waivers: [],
    case_hashes: [],
    errors: [],
  };
}
