import type { MetricComparison } from '../comparison/compare-metric.ts';
import type { SuiteComparison } from '../comparison/compare-suite.ts';
import type { MetricGate } from '../config/gates.ts';
import type { Decision } from '../statistics/decide.ts';
import { findMetricGate, type GoverningRules } from './govern.ts';
import { type Claim, decideClaims, isComplete } from './judge-metric.ts';
import { type DecidedSlice, listSliceClaims, type SliceClaim } from './judge-slices.ts';

/** What is claimed of a suite's metrics and slices, at the look at which they were compared. */
export interface ClaimedSuite {
  readonly metrics: readonly ClaimedMetric[];
  readonly slices: readonly DecidedSlice[];
}

export interface ClaimedMetric {
  readonly compared: MetricComparison;
  readonly gate: MetricGate | undefined;
  /** Undefined where no margin is asked for, or evidence is missing. */
  readonly decision: Decision | undefined;
}

type ClaimRules = Pick<GoverningRules, 'metrics' | 'gates' | 'asked'>;

/**
 * Claims that share one error of α: what base asks, what the change adds to it, and slices that are only told. So
 * neither a claim that a change brings along nor a look at slices makes one of base's harder to decide.
 */
type Family = 'asked' | 'added' | 'told';
const families: readonly Family[] = ['asked', 'added', 'told'];

/** Decides all claims of a suite. */
export function judgeClaims(
  { metrics, slices, frame }: Pick<SuiteComparison, 'metrics' | 'slices' | 'frame'>,
  rules: ClaimRules,
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
  const decided = new Map<Claim, Decision>();
  for (const family of families) {
    const own: readonly Claim[] = [
      ...claims.filter((claim) => findFamily(claim, rules) === family),
      ...sliceClaims.filter((claim) => findSliceFamily(claim, rules) === family),
    ];
    for (const [index, decision] of decideClaims(own, frame).entries()) {
      const claim = own[index];
      if (claim !== undefined) decided.set(claim, decision);
    }
  }
  return {
    metrics: gated.map(({ compared, gate, claim }) => ({
      compared,
      gate,
      decision: claim && decided.get(claim),
    })),
    slices: sliceClaims.map((claim) => ({
      claim,
      decision: decided.get(claim) ?? 'inconclusive',
    })),
  };
}

function findFamily({ comparison }: Claim, { asked }: ClaimRules): Family {
  return asked === undefined || asked.metrics.includes(comparison.metric.name) ? 'asked' : 'added';
}

function findSliceFamily(claim: SliceClaim, rules: ClaimRules): Family {
  if (!rules.gates.slices.fail) return 'told';
  if (rules.asked === undefined) return 'asked';
  const { fail, tags, minCases } = rules.asked.slices;
  const { tag, pairs } = claim.comparison;
  const isAsked = fail && pairs >= minCases && (tags === undefined || tags.includes(tag));
  return isAsked ? findFamily(claim, rules) : 'added';
}

function composeClaim(
  comparison: MetricComparison,
  gate: MetricGate | undefined,
): Claim | undefined {
  if (gate?.margin === undefined || !isComplete(comparison)) return undefined;
  return { comparison, margin: gate.margin, minEffect: gate.min_effect };
}
