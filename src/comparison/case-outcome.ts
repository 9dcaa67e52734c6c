import { type Metric, passes } from '../config/metric.ts';
import type { TrialPair } from '../replay/replayed-case.ts';
import type { Trial } from '../replay/trial.ts';

/** How a case went on one variant, over its primary metrics. */
export type CaseOutcome = 'pass' | 'fail' | 'unscored' | 'errored';

/** How a case went on both. */
export interface PairOutcome {
  readonly baseline: CaseOutcome;
  readonly candidate: CaseOutcome;
}

/**
 * A case passes when every primary metric that applies to it passes. Where one is unscored on either side, both
 * sides are unscored, unless what was scored on both shows a relapse: that must not be lost with the rest.
 * @param metrics in the order of the trials' scores
 */
export function resolveOutcome(
  pair: Pick<TrialPair, 'baseline' | 'candidate'>,
  metrics: readonly Metric[],
): PairOutcome {
  const { baseline, candidate } = pair;
  if (baseline.status === 'errored' || candidate.status === 'errored') {
    return { baseline: describe(baseline), candidate: describe(candidate) };
  }
  const { scores: befores } = baseline;
  const { scores: afters } = candidate;
  const state = { baselineFails: false, candidateFails: false, scored: 0, unscored: 0 };
  for (const [index, metric] of metrics.entries()) {
    const before = befores[index];
    const after = afters[index];
    if (!metric.primary || before?.kind === 'not_applicable' || after?.kind === 'not_applicable')
      continue;
    if (before?.kind !== 'scored' || after?.kind !== 'scored') state.unscored += 1;
    else {
      state.scored += 1;
      state.baselineFails ||= !passes(metric, before.value);
      state.candidateFails ||= !passes(metric, after.value);
    }
  }
  const relapsed = !state.baselineFails && state.candidateFails;
  if (state.scored === 0 || (state.unscored > 0 && !relapsed)) {
    return { baseline: 'unscored', candidate: 'unscored' };
  }
  return {
    baseline: state.baselineFails ? 'fail' : 'pass',
    candidate: state.candidateFails ? 'fail' : 'pass',
  };
}

/** One side of a pair whose other side, or itself, is missing. */
function describe(trial: Trial): CaseOutcome {
  return trial.status === 'errored' ? 'errored' : 'unscored';
}
