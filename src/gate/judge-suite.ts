import type { SuiteComparison } from '../comparison/compare-suite.ts';
import type { LostCases } from '../replay/find-lost-cases.ts';
import { formatPlural } from '../wording/format.ts';
import { describeWarnings } from './describe-warnings.ts';
import type { GoverningRules } from './govern.ts';
import { judgeClaims } from './judge-claims.ts';
import { judgeEvidence } from './judge-evidence.ts';
import { judgeFloor } from './judge-floors.ts';
import { judgeMetric, type MetricVerdict } from './judge-metric.ts';
import { judgeRelative, judgeShares } from './judge-operations.ts';
import { type JudgedSlice, judgeSlices, tellOppositeSlices } from './judge-slices.ts';
import { listSome } from './sentences.ts';
import { type GateResult, resolveWorst, type Verdict } from './verdict.ts';

/** The verdict on one suite with everything that led to it. */
export interface SuiteJudgement {
  readonly verdict: Verdict;
  /** What decided, the worst first; one sentence each. */
  readonly reasons: readonly string[];
  readonly warnings: readonly string[];
  readonly gates: readonly GateResult[];
  readonly metricVerdicts: Readonly<Record<string, MetricVerdict>>;
  /** Accepted loss per metric, 0..1; null where nothing is asked. */
  readonly margins: Readonly<Record<string, number | null>>;
  /** Per metric the delta that it is not worse than, one-sided 95%. */
  readonly worstDeltas: Readonly<Record<string, number | null>>;
  readonly slices: readonly JudgedSlice[];
  /** Where an overall delta hides opposite slices, one sentence each. */
  readonly sliceStories: readonly string[];
}

/** The rules, and what the change took away from them. */
export interface SuiteRules extends GoverningRules {
  readonly lost: LostCases;
  /** Ids of cases whose relapse is accepted: no claim about single cases counts them. Metrics do. */
  readonly waived?: ReadonlySet<string> | undefined;
}

/** Applies the rules to what was measured. Pure; never throws for a bad result. */
export function judgeSuite(comparison: SuiteComparison, rules: SuiteRules): SuiteJudgement {
  const metricVerdicts: Record<string, MetricVerdict> = {};
  const margins: Record<string, number | null> = {};
  const worstDeltas: Record<string, number | null> = {};
  const gates: GateResult[] = [...judgeEvidence(comparison), ...judgeCases(comparison, rules)];
  const claimed = judgeClaims(comparison, rules);
  for (const { compared, gate, decision } of claimed.metrics) {
    const { name } = compared.metric;
    const judged = judgeMetric(compared, gate, decision);
    metricVerdicts[name] = judged.verdict;
    margins[name] = gate?.margin ?? null;
    worstDeltas[name] = judged.worstDelta ?? null;
    const floor = judgeFloor(compared, gate);
    for (const result of [judged.result, floor]) if (result !== undefined) gates.push(result);
  }
  const sliced = judgeSlices(claimed.slices, {
    rule: rules.gates.slices,
    frame: comparison.frame,
  });
  gates.push(...sliced.gates);
  gates.push(...judgeRelative(comparison.operations, rules.gates.relative));
  gates.push(...judgeShares(comparison, rules.gates.shares));
  const verdict = resolveWorst(gates.map((gate) => gate.verdict));
  // What decided, and nothing else: the rest stands in the table.
  const decisive: readonly Verdict[] =
    verdict === 'incomplete' ? ['incomplete', 'fail'] : [verdict];
  const ranked = decisive.flatMap((state) => gates.filter((gate) => gate.verdict === state));
  return {
    verdict,
    reasons: ranked.map((gate) => gate.reason),
    warnings: describeWarnings(comparison, rules),
    gates,
    metricVerdicts,
    margins,
    worstDeltas,
    slices: sliced.slices,
    sliceStories: tellOppositeSlices(sliced.slices, comparison.metrics),
  };
}

/** Rules about single cases: pins, and how many relapses are accepted at all. */
function judgeCases(comparison: SuiteComparison, rules: SuiteRules): readonly GateResult[] {
  const results: GateResult[] = [];
  const isWaived = ({ evalCase }: SuiteComparison['pinsBroken'][number]) =>
    rules.waived?.has(evalCase.id) === true;
  const pinned = comparison.pinsBroken.filter((pin) => !isWaived(pin));
  const waivedPins = comparison.pinsBroken.filter(isWaived);
  if (waivedPins.length > 0) {
    results.push({
      name: 'pins',
      verdict: 'pass',
      reason: `${formatPlural(waivedPins.length, 'pinned case')} relapsed and ${waivedPins.length === 1 ? 'is' : 'are'} waived: ${listSome(waivedPins.map(describePin))}; metrics count ${waivedPins.length === 1 ? 'it' : 'them'} all the same`,
    });
  }
  if (pinned.length > 0) {
    results.push({
      name: 'pins',
      verdict: 'fail',
      reason: `${formatPlural(pinned.length, 'pinned case')} relapsed, whatever the average says: ${listSome(pinned.map(describePin))}`,
    });
  }
  if (rules.lost.pins.length > 0) {
    results.push({
      name: 'pins',
      verdict: 'fail',
      reason: `${formatPlural(rules.lost.pins.length, 'pinned case')} of base ${rules.lost.pins.length === 1 ? 'is' : 'are'} gone or no longer pinned in this change: ${listSome(rules.lost.pins)}; land that first, on its own`,
    });
  }
  for (const name of rules.dropped) {
    results.push({
      name,
      verdict: 'fail',
      reason: `the metric ${name}, which base asks for, is gone in this change; land its removal first, on its own`,
    });
  }
  const { maxRelapses } = rules.gates;
  if (maxRelapses !== undefined) {
    const { relapses } = comparison.counts;
    const waived = comparison.relapses.filter(isWaived).length;
    results.push({
      name: 'relapses',
      verdict: relapses - waived > maxRelapses ? 'fail' : 'pass',
      reason: `${formatPlural(relapses, 'relapse')}${waived === 0 ? '' : `, ${waived} of them waived`}; at most ${maxRelapses} accepted`,
    });
  }
  return results;
}

/** `case-1`, with its trials where there were several: `case-1 (failed 2 of 3)`. */
function describePin({ evalCase, passes }: SuiteComparison['pinsBroken'][number]): string {
  const { passed, trials } = passes.candidate;
  return trials < 2 ? evalCase.id : `${evalCase.id} (failed ${trials - passed} of ${trials})`;
}
