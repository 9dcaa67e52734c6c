import type { Metric } from '../config/metric.ts';
import type { Pair } from '../replay/trial.ts';
import { type CaseOutcome, type PairOutcome, resolveOutcome } from './case-outcome.ts';
import { compareMetric, type MetricComparison } from './compare-metric.ts';
import {
  compareOperations,
  type OperationsComparison,
  type RatioName,
} from './compare-operations.ts';

/** A pair with how the case went on each side. */
export interface JudgedPair extends Pair {
  readonly outcome: PairOutcome;
}

/** Everything measured on one suite, before any rule is applied. */
export interface SuiteComparison {
  readonly counts: {
    readonly cases: number;
    readonly pairs: number;
    readonly bothPass: number;
    readonly relapses: number;
    readonly fixes: number;
    readonly bothFail: number;
    readonly unscored: number;
    readonly errored: number;
  };
  readonly metrics: readonly MetricComparison[];
  /** Pinned first, then by severity, then in the order of the dataset. */
  readonly relapses: readonly JudgedPair[];
  readonly fixes: readonly JudgedPair[];
  /** Pinned cases that fail on both sides. */
  readonly pinnedFailing: readonly JudgedPair[];
  readonly operations: OperationsComparison;
  readonly errors: readonly ErrorGroup[];
}

/** Trials that ended the same way, with one case as the example. */
export interface ErrorGroup {
  readonly role: 'baseline' | 'candidate' | 'judge';
  readonly message: string;
  readonly exampleCase: string;
  readonly cases: number;
}

/**
 * Compares the two variants of a suite.
 * @param options.pairs in the order of the dataset
 * @param options.seed of the bootstrap
 */
export function compareSuite(options: {
  readonly metrics: readonly Metric[];
  readonly pairs: readonly Pair[];
  readonly cases: number;
  readonly seed: number;
  /** Figures whose ratio a gate asks for; cost and latency p95 are always compared. */
  readonly ratios?: readonly RatioName[];
}): SuiteComparison {
  const judged: readonly JudgedPair[] = options.pairs.map((pair) => ({
    ...pair,
    outcome: resolveOutcome(pair, options.metrics),
  }));
  const having = (baseline: CaseOutcome, candidate: CaseOutcome) =>
    judged.filter(
      ({ outcome }) => outcome.baseline === baseline && outcome.candidate === candidate,
    );
  const either = (outcome: CaseOutcome) =>
    judged.filter(
      (pair) => pair.outcome.baseline === outcome || pair.outcome.candidate === outcome,
    );
  const relapses = having('pass', 'fail');
  const fixes = having('fail', 'pass');
  const bothFail = having('fail', 'fail');
  const bothPass = having('pass', 'pass').length;
  const errored = either('errored').length + (options.cases - judged.length);
  return {
    counts: {
      cases: options.cases,
      pairs: bothPass + relapses.length + fixes.length + bothFail.length,
      bothPass,
      relapses: relapses.length,
      fixes: fixes.length,
      bothFail: bothFail.length,
      unscored: judged.filter(isUnscored).length,
      errored,
    },
    metrics: options.metrics.map((metric, index) =>
      compareMetric({ metric, index, pairs: judged }),
    ),
    relapses: relapses.toSorted(byImportance),
    fixes: fixes.toSorted(byImportance),
    pinnedFailing: bothFail.filter((pair) => pair.evalCase.pinned),
    operations: compareOperations({
      pairs: judged,
      seed: options.seed,
      ratios: ['cost', 'latency_p95', ...(options.ratios ?? [])],
    }),
    errors: groupErrors(judged, options.metrics),
  };
}

const isUnscored = ({ outcome }: JudgedPair): boolean =>
  outcome.baseline !== 'errored' &&
  outcome.candidate !== 'errored' &&
  (outcome.baseline === 'unscored' || outcome.candidate === 'unscored');

/** A case without a severity counts as medium. */
const severityRank = { critical: 0, high: 1, medium: 2, low: 3 } as const;

function byImportance(a: JudgedPair, b: JudgedPair): number {
  if (a.evalCase.pinned !== b.evalCase.pinned) return a.evalCase.pinned ? -1 : 1;
  return (
    severityRank[a.evalCase.severity ?? 'medium'] - severityRank[b.evalCase.severity ?? 'medium']
  );
}

/** Errors and missing scores, most frequent first, so that one cause is told once. */
function groupErrors(
  pairs: readonly JudgedPair[],
  metrics: readonly Metric[],
): readonly ErrorGroup[] {
  const groups = new Map<
    string,
    { readonly role: ErrorGroup['role']; readonly message: string; readonly cases: Set<string> }
  >();
  const add = (role: ErrorGroup['role'], message: string, caseId: string) => {
    const key = `${role} ${message}`;
    const group = groups.get(key) ?? { role, message, cases: new Set<string>() };
    groups.set(key, group);
    group.cases.add(caseId);
  };
  for (const pair of pairs) {
    for (const role of ['baseline', 'candidate'] as const) {
      const trial = pair[role];
      if (trial.status === 'errored') add(role, trial.message, pair.evalCase.id);
      else {
        for (const [index, score] of trial.scores.entries()) {
          const metric = metrics[index];
          if (score.kind !== 'unscored' || metric === undefined) continue;
          add(
            metric.scorer.kind === 'judge' ? 'judge' : role,
            `${metric.name} is unscored: ${score.reason}`,
            pair.evalCase.id,
          );
        }
      }
    }
  }
  return [...groups.values()]
    .map(({ role, message, cases }) => ({
      role,
      message,
      exampleCase: [...cases][0] ?? '',
      cases: cases.size,
    }))
    .toSorted((a, b) => b.cases - a.cases);
}
