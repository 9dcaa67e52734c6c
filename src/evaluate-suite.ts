import { compareSuite } from './comparison/compare-suite.ts';
import { relativeGates } from './config/gates.ts';
import { judgeSuite } from './gate/judge-suite.ts';
import type { PlannedSuite } from './plan-change.ts';
import type { Arms } from './replay/arms.ts';
import { replaySuite } from './replay/replay-suite.ts';
import type { TrialPorts } from './replay/run-trial.ts';
import type { Pair } from './replay/trial.ts';
import { buildSuiteReport } from './report/build-suite-report.ts';
import { readShownPairs } from './report/read-shown-pairs.ts';
import type { SuiteReport } from './report/report.ts';
import { shuffle } from './statistics/random.ts';

/** A suite that is to be replayed. */
export type PlannedReplay = Extract<PlannedSuite, { kind: 'planned' }>;

/** What a suite asks of the outside, and shares with the other suites. */
export interface SuitePorts extends TrialPorts, Arms {
  readonly seed: number;
  /** Trials in flight at a time. */
  readonly concurrency: number;
  readonly onTrial: () => void;
}

/** One suite from its plan to its report: replay → score → compare → gate. */
export async function evaluateSuite(
  { change, plan, rules, lost }: PlannedReplay,
  ports: SuitePorts,
): Promise<SuiteReport> {
  const { seed, trialLog, baseline, candidate } = ports;
  const { prepared } = plan;
  const pairs: Pair[] = [];
  const order = shuffle(prepared.cases.length, seed);
  for await (const pair of replaySuite({ ...prepared, baseline, candidate, order }, ports))
    pairs.push(pair);
  const comparison = compareSuite({
    metrics: rules.metrics,
    pairs: inOrderOf(prepared.cases, pairs),
    cases: prepared.cases.length,
    seed,
    ratios: relativeGates.filter((name) => rules.gates.relative[name] !== undefined),
  });
  const judgement = judgeSuite(comparison, { ...rules, lost });
  return buildSuiteReport({
    ...plan,
    name: change.name,
    comparison,
    judgement,
    requestsPerMonth: change.head.config.suites[change.name]?.traffic?.requests_per_month,
    relapses: await readShownPairs(comparison.relapses, trialLog),
    fixes: await readShownPairs(comparison.fixes, trialLog),
    notices: rules.notices,
  });
}

/** Pairs come back as they finish; the report keeps the order of the dataset. */
function inOrderOf(
  cases: readonly { readonly id: string }[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const byId = new Map(pairs.map((pair) => [pair.evalCase.id, pair]));
  return cases.flatMap(({ id }) => byId.get(id) ?? []);
}
