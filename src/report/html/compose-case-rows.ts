import { type PairOutcome, resolveOutcome } from '../../comparison/case-outcome.ts';
import { computeFlipRate } from '../../comparison/classify-case.ts';
import { type JudgedCase, judgeCase } from '../../comparison/judged-case.ts';
import type { Metric } from '../../config/metric.ts';
import { toUsdNumber } from '../../pricing/money.ts';
import type { ReplayedCase, ReplayedCases, TrialPair } from '../../replay/replayed-case.ts';
import type { Trial } from '../../replay/trial.ts';
import { describeInput } from '../build-case-report.ts';
import { oneLine, shortenMiddle } from '../safe-text.ts';
import type { CaseRow, SideRow } from './case-row.ts';

/** Characters of what was asked that a list shows. */
const summaryLength = 160;

/**
 * The rows of a suite for the case log, in the order of what was replayed.
 * @param facts.replayed that the verdict rests on
 * @param facts.beyond replayed after enough was known
 * @param facts.baselineOnly one variant against itself: whatever differs is noise
 */
export function* composeCaseRows(facts: {
  readonly suite: string;
  readonly metrics: readonly Metric[];
  readonly replayed: ReplayedCases;
  readonly beyond: ReplayedCases;
  readonly baselineOnly: boolean;
}): Generator<CaseRow> {
  for (const counted of [true, false])
    for (const replayed of counted ? facts.replayed : facts.beyond) {
      // A case of which only a fresh trial came back has none that was planned.
      if (replayed.planned.length > 0) yield composeRow(replayed, { ...facts, counted });
    }
}

function composeRow(
  replayed: ReplayedCase,
  facts: {
    readonly suite: string;
    readonly metrics: readonly Metric[];
    readonly baselineOnly: boolean;
    readonly counted: boolean;
  },
): CaseRow {
  const { evalCase, planned, fresh } = replayed;
  const judged = judgeCase(replayed, facts.metrics);
  const { verdict, passes } = judged;
  return {
    suite: facts.suite,
    id: evalCase.id,
    outcome: facts.baselineOnly && 'flip' in verdict ? 'flaky' : verdict.kind,
    confirmed: describeConfirmed(judged),
    counted: facts.counted,
    shown: 'flip' in verdict ? verdict.flip : 0,
    pinned: evalCase.pinned,
    severity: evalCase.severity ?? null,
    owner: evalCase.owner ?? null,
    tags: [...evalCase.tags],
    note: evalCase.note ?? null,
    weight: evalCase.weight ?? null,
    source: evalCase.source ?? null,
    summary: summarize(evalCase),
    input: evalCase.input ?? null,
    messages: evalCase.messages ?? null,
    expected: evalCase.expected ?? null,
    expectations: evalCase.metrics ?? null,
    passes: { baseline: { ...passes.baseline }, candidate: { ...passes.candidate } },
    flip_rate: computeFlipRate(passes) ?? null,
    trials: [...planned, ...fresh].map((pair) => composeTrial(pair, facts.metrics)),
  };
}

/** The longest text of several variables is what a person wrote. */
function summarize(evalCase: ReplayedCase['evalCase']): string {
  const { input, messages } = evalCase;
  const texts =
    messages === undefined && typeof input === 'object'
      ? Object.values(input).filter((value) => typeof value === 'string')
      : [];
  const [longest] = texts.toSorted((one, other) => other.length - one.length);
  return shortenMiddle(oneLine(longest ?? describeInput(evalCase)), summaryLength);
}

function describeConfirmed({ verdict }: JudgedCase): boolean | null {
  return 'confirmed' in verdict && verdict.confirmed ? true : null;
}

function composeTrial(pair: TrialPair, metrics: readonly Metric[]): CaseRow['trials'][number] {
  const outcome = resolveOutcome(pair, metrics);
  return {
    trial: pair.trial,
    fresh: pair.fresh,
    baseline: composeSide(pair.baseline, outcome.baseline),
    candidate: composeSide(pair.candidate, outcome.candidate),
  };
}

function composeSide(trial: Trial, outcome: PairOutcome['baseline']): SideRow {
  if (trial.status === 'errored') return { error: trial.kind, message: trial.message };
  const { location, scores, latencyMs, cost } = trial;
  return {
    at: [location.offset, location.length],
    outcome: outcome === 'errored' ? 'unscored' : outcome,
    scores: scores.map((score) => (score.kind === 'scored' ? score.value : score.kind)),
    latency_ms: latencyMs ?? null,
    cost_usd: cost.kind === 'known' ? toUsdNumber(cost.pico) : null,
    cost_unknown: cost.kind === 'unknown' ? cost.reason : null,
  };
}
