import type { MetricComparison } from '../comparison/compare-metric.ts';
import type { SuiteComparison } from '../comparison/compare-suite.ts';
import type { MetricGate } from '../config/gates.ts';
import type { Decision } from '../statistics/decide.ts';
import { findMetricGate, type GoverningRules } from './govern.ts';
import { type Claim, decideClaims, isComplete } from './judge-metric.ts';
import { listSliceClaims, type SliceClaim } from './judge-slices.ts';

/** What is claimed of a suite's metrics and slices, at the look at which they were compared. */
export interface ClaimedSuite {
  readonly metrics: readonly ClaimedMetric[];
  readonly slices: readonly SliceClaim[];
  /** In the order of `slices`. */
  readonly sliceDecisions: readonly Decision[];
}

export interface ClaimedMetric {
  readonly compared: MetricComparison;
  readonly gate: MetricGate | undefined;
  /** Undefined where no margin is asked for, or evidence is missing. */
  readonly decision: Decision | undefined;
}

/**
 * Decides all claims of a suite. Where a slice may fail the suite, its regressions share the metrics' error of α;
 * where it is only told, slices share one of their own, so that looking at them makes no metric harder to decide.
 */
export function judgeClaims(
  { metrics, slices, frame }: Pick<SuiteComparison, 'metrics' | 'slices' | 'frame'>,
  rules: Pick<GoverningRules, 'metrics' | 'gates'>,
): ClaimedSuite {
  const gated = metrics.map((compared) => {
    const gate = findMetricGate(rules, compared.metric.name);
    return { compared, gate, claim: composeClaim(compared, gate) };
  });
  const claims = gated.flatMap(({ claim }) => claim ?? []);
  const margins = new Map(
    claims.map(({ comparison, margin, minEffect }) => [
      comparison.metric.name,
      { margin, minEffect },
    ]),
  );
  const sliceClaims = listSliceClaims(slices, margins);
  const together = rules.gates.slices.fail
    ? decideClaims([...claims, ...sliceClaims], frame)
    : [...decideClaims(claims, frame), ...decideClaims(sliceClaims, frame)];
  const decided = new Map(claims.map((claim, index) => [claim, together[index]]));
  return {
    metrics: gated.map(({ compared, gate, claim }) => ({
      compared,
      gate,
      decision: claim && decided.get(claim),
    })),
    slices: sliceClaims,
    sliceDecisions: together.slice(claims.length),
  };
}

function composeClaim(
  comparison: MetricComparison,
  gate: MetricGate | undefined,
): Claim | undefined {
  if (gate?.margin === undefined || !isComplete(comparison)) return undefined;
  return { comparison, margin: gate.margin, minEffect: gate.min_effect };
}
