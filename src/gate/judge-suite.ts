import type { SuiteComparison } from '../comparison/compare-suite.ts';
import type { LostCases } from '../replay/find-lost-cases.ts';
import { formatPlural } from '../wording/format.ts';
import { findMetricGate, type GoverningRules } from './govern.ts';
import { judgeMetric, type MetricVerdict } from './judge-metric.ts';
import { judgeRelative, judgeShares } from './judge-operations.ts';
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
}

/** The rules, and what the change took away from them. */
export interface SuiteRules extends GoverningRules {
  readonly lost: LostCases;
}

/** Applies the rules to what was measured. Pure; never throws for a bad result. */
export function judgeSuite(comparison: SuiteComparison, rules: SuiteRules): SuiteJudgement {
  const metricVerdicts: Record<string, MetricVerdict> = {};
  const margins: Record<string, number | null> = {};
  const worstDeltas: Record<string, number | null> = {};
  const gates: GateResult[] = [...judgeEvidence(comparison), ...judgeCases(comparison, rules)];
  for (const metric of comparison.metrics) {
    const gate = findMetricGate(rules, metric.metric.name);
    const judged = judgeMetric(metric, gate);
    metricVerdicts[metric.metric.name] = judged.verdict;
    margins[metric.metric.name] = gate?.margin ?? null;
    worstDeltas[metric.metric.name] = judged.worstDelta ?? null;
    if (judged.result !== undefined) gates.push(judged.result);
  }
  gates.push(...judgeRelative(comparison.operations, rules.gates.relative));
  gates.push(...judgeShares(comparison.operations, rules.gates.shares));
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
  };
}

/** Missing evidence never passes. */
function judgeEvidence({ counts }: SuiteComparison): readonly GateResult[] {
  const missing: GateResult[] = [];
  if (counts.errored > 0) {
    missing.push({
      name: 'evidence',
      verdict: 'incomplete',
      reason: `${formatPlural(counts.errored, 'case')} of ${counts.cases} could not be replayed on both sides`,
    });
  }
  if (counts.unscored > 0) {
    missing.push({
      name: 'evidence',
      verdict: 'incomplete',
      reason: `${formatPlural(counts.unscored, 'case')} of ${counts.cases} could not be scored`,
    });
  }
  return missing;
}

/** Rules about single cases: pins, and how many relapses are accepted at all. */
function judgeCases(comparison: SuiteComparison, rules: SuiteRules): readonly GateResult[] {
  const results: GateResult[] = [];
  const pinned = comparison.relapses.filter((pair) => pair.evalCase.pinned);
  if (pinned.length > 0) {
    results.push({
      name: 'pins',
      verdict: 'fail',
      reason: `${formatPlural(pinned.length, 'pinned case')} relapsed, whatever the average says: ${listSome(pinned.map((pair) => pair.evalCase.id))}`,
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
    results.push({
      name: 'relapses',
      verdict: comparison.counts.relapses > maxRelapses ? 'fail' : 'pass',
      reason: `${formatPlural(comparison.counts.relapses, 'relapse')}; at most ${maxRelapses} accepted`,
    });
  }
  return results;
}

/** The first few, and how many more. */
function listSome(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}

function describeWarnings(comparison: SuiteComparison, { lost }: SuiteRules): readonly string[] {
  const warnings: string[] = [];
  if (lost.cases > 0)
    warnings.push(
      `${formatPlural(lost.cases, 'case')} of base's dataset ${lost.cases === 1 ? 'is' : 'are'} not in this change's`,
    );
  if (comparison.pinnedFailing.length > 0) {
    const ids = comparison.pinnedFailing.slice(0, 5).map((pair) => pair.evalCase.id);
    warnings.push(
      `${formatPlural(comparison.pinnedFailing.length, 'pinned case')} failed on both sides, so a relapse there cannot show: ${ids.join(', ')}`,
    );
  }
  const { counts } = comparison;
  if (counts.pairs >= 5 && counts.bothFail > counts.pairs / 2)
    warnings.push(
      `${counts.bothFail} of ${formatPlural(counts.pairs, 'case')} fail on both sides, so a relapse there cannot show: check what they expect`,
    );
  const { baseline, candidate } = comparison.operations;
  if (candidate.empty > baseline.empty)
    warnings.push(
      `${formatPlural(candidate.empty, 'answer')} of the candidate ${candidate.empty === 1 ? 'is' : 'are'} empty, ${baseline.empty} of the baseline`,
    );
  for (const role of ['baseline', 'candidate'] as const) {
    const served = comparison.operations[role].servedModels;
    if (served.length > 1)
      warnings.push(`more than one model answered for the ${role}: ${served.join(', ')}`);
  }
  return warnings;
}
