import type { SuiteComparison } from '../comparison/compare-suite.ts';
import type { FollowedOutcome } from '../comparison/follow-cases.ts';
import { computeCaseHash } from '../dataset/case-hash.ts';
import type { SuiteJudgement } from '../gate/judge-suite.ts';
import type { JudgedWaiver } from '../gate/judge-waivers.ts';
import { scalePico, toUsdNumber } from '../pricing/money.ts';
import type { NoiseFloor } from '../recordings/noise-store.ts';
import type { ReplayCourse } from '../replay/replay-design.ts';
import type { RatioEstimate } from '../statistics/bootstrap.ts';
import type { Place } from '../variant/find-changed-place.ts';
import type { Variant } from '../variant/variant.ts';
import { buildCaseReport, type ShownPair } from './build-case-report.ts';
import { describeCourse, describeMetrics, describeSlices } from './describe-evidence.ts';
import { describeVariant } from './describe-variant.ts';
import type { SuiteReport } from './report.ts';

/** The facts of a suite that was replayed. Pure. */
export function buildSuiteReport(facts: {
  readonly name: string;
  readonly status: 'compared' | 'baseline_only';
  readonly baseline: Variant;
  readonly candidate: Variant;
  readonly comparison: SuiteComparison;
  readonly judgement: SuiteJudgement;
  readonly requestsPerMonth: number | undefined;
  readonly relapses: readonly ShownPair[];
  readonly fixes: readonly ShownPair[];
  readonly flaky: readonly ShownPair[];
  readonly followed: ReadonlyMap<string, FollowedOutcome>;
  readonly waivers: readonly JudgedWaiver[];
  readonly course: ReplayCourse;
  /** Of earlier replays of the baseline against itself, by metric. */
  readonly noise: readonly NoiseFloor[];
  readonly notices: readonly string[];
  /** Where head starts to ask otherwise. */
  readonly changedAt: Place | undefined;
  /** The dataset, and the lines of it in which the cases that are shown start, by id. */
  readonly datasetFile: string;
  readonly lines: ReadonlyMap<string, number>;
}): SuiteReport {
  const { comparison, judgement } = facts;
  const { counts, operations } = comparison;
  const metrics = comparison.metrics.map((compared) => compared.metric);
  const tell = (shown: ShownPair) => {
    const line = facts.lines.get(shown.judged.evalCase.id);
    const place = line === undefined ? undefined : { file: facts.datasetFile, line };
    return buildCaseReport({ ...shown, place }, metrics);
  };
  return {
    name: facts.name,
    status: facts.status,
    verdict: judgement.verdict,
    reasons: [...judgement.reasons],
    warnings: [...facts.notices, ...judgement.warnings, ...describeMovedModel(facts)],
    baseline: {
      ...describeVariant(facts.baseline),
      served_models: [...operations.baseline.servedModels],
      served_tiers: [...operations.baseline.servedTiers],
    },
    candidate: {
      ...describeVariant(facts.candidate),
      served_models: [...operations.candidate.servedModels],
      served_tiers: [...operations.candidate.servedTiers],
    },
    counts: {
      cases: counts.cases,
      pairs: counts.pairs,
      both_pass: counts.bothPass,
      relapses: counts.relapses,
      unconfirmed_relapses: counts.unconfirmedRelapses,
      fixes: counts.fixes,
      unconfirmed_fixes: counts.unconfirmedFixes,
      flaky: counts.flaky,
      both_fail: counts.bothFail,
      unscored: counts.unscored,
      errored: counts.errored,
    },
    changed_at: facts.changedAt === undefined ? null : { ...facts.changedAt },
    replay: describeCourse(facts.course, comparison),
    metrics: describeMetrics(facts),
    slices: describeSlices(judgement.slices),
    slice_stories: [...judgement.sliceStories],
    gates: judgement.gates.map((gate) => ({ ...gate })),
    cost: describeCost(comparison, facts.requestsPerMonth),
    latency_ms: {
      baseline: {
        p50: operations.baseline.latencyP50 ?? null,
        p95: operations.baseline.latencyP95 ?? null,
      },
      candidate: {
        p50: operations.candidate.latencyP50 ?? null,
        p95: operations.candidate.latencyP95 ?? null,
      },
      ratio_p95: describeRatio(operations.ratios.latency_p95),
    },
    tokens: {
      baseline: describeTokens(operations.baseline),
      candidate: describeTokens(operations.candidate),
    },
    stops: {
      baseline: describeStops(operations.baseline, operations.errored.baseline),
      candidate: describeStops(operations.candidate, operations.errored.candidate),
    },
    relapses: facts.relapses.map(tell),
    fixes: facts.fixes.map(tell),
    flaky: facts.flaky.map(tell),
    // Between two replays of one variant nothing relapses.
    pinned_broken:
      facts.status === 'baseline_only' ? [] : comparison.pinsBroken.map((pair) => pair.evalCase.id),
    pinned_failing: comparison.pinnedFailing.map((pair) => pair.evalCase.id),
    followed: Array.from(facts.followed, ([id, outcome]) => ({ case: id, outcome })),
    waivers: facts.waivers.map(({ waiver, state, why }) => ({
      case: waiver.case,
      reason: waiver.reason,
      accepted_by: waiver.accepted_by,
      accepted: waiver.accepted,
      expires: waiver.expires,
      sha: waiver.sha,
      state,
      why,
    })),
    case_hashes: facts.status === 'baseline_only' ? [] : listHashes(facts),
    errors: comparison.errors.map((group) => ({
      case: group.exampleCase,
      role: group.role,
      message: group.message,
      cases: group.cases,
    })),
  };
}

function listHashes({
  relapses,
  comparison,
}: {
  readonly relapses: readonly ShownPair[];
  readonly comparison: SuiteComparison;
}): SuiteReport['case_hashes'] {
  const broken = [...relapses.map(({ judged }) => judged), ...comparison.pinsBroken];
  const hashes = new Map(
    broken.map(({ evalCase }) => [evalCase.id, computeCaseHash(evalCase)] as const),
  );
  return Array.from(hashes, ([id, hash]) => ({ case: id, hash }));
}

/** One name on both sides, answered by different models: the alias has moved, or routes. */
function describeMovedModel({
  baseline,
  candidate,
  comparison,
}: {
  readonly baseline: Variant;
  readonly candidate: Variant;
  readonly comparison: SuiteComparison;
}): readonly string[] {
  if (baseline.modelName !== candidate.modelName) return [];
  const [before, after] = (['baseline', 'candidate'] as const).map((role) =>
    comparison.operations[role].servedModels.toSorted().join(', '),
  );
  if (before === after) return [];
  return [
    `${baseline.modelName} was answered by ${before || 'no named model'} for the baseline and by ${after || 'no named model'} for the candidate`,
  ];
}

function describeCost(
  { operations }: SuiteComparison,
  requestsPerMonth: number | undefined,
): SuiteReport['cost'] {
  const before = operations.baseline.costPico;
  const after = operations.candidate.costPico;
  const by = BigInt(operations.pairs);
  const perCase = (pico: bigint | undefined, times = 1) =>
    pico === undefined || by === 0n
      ? null
      : toUsdNumber(scalePico(pico, { times: BigInt(Math.round(times)), by }));
  const delta = before === undefined || after === undefined ? undefined : after - before;
  return {
    baseline_usd: before === undefined ? null : toUsdNumber(before),
    candidate_usd: after === undefined ? null : toUsdNumber(after),
    delta_usd: delta === undefined ? null : toUsdNumber(delta),
    baseline_per_case_usd: perCase(before),
    candidate_per_case_usd: perCase(after),
    ratio: describeRatio(operations.ratios.cost),
    monthly_delta_usd: requestsPerMonth === undefined ? null : perCase(delta, requestsPerMonth),
    requests_per_month: requestsPerMonth ?? null,
    unknown: [...operations.unknownCosts],
  };
}

function describeRatio(estimate: RatioEstimate | undefined) {
  if (estimate === undefined) return null;
  return {
    relative: estimate.relative,
    interval: estimate.interval === undefined ? null : { ...estimate.interval },
  };
}

function describeTokens(side: SuiteComparison['operations']['baseline']) {
  return {
    input: side.inputTokens ?? null,
    output: side.outputTokens ?? null,
    cached_input: side.cachedInputTokens ?? null,
    reasoning: side.reasoningTokens ?? null,
  };
}

function describeStops(side: SuiteComparison['operations']['baseline'], errored: number) {
  return { refused: side.refused, truncated: side.truncated, empty: side.empty, errored };
}
