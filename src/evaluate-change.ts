import { evaluateBatched } from './batches/evaluate-batched.ts';
import { evaluateSuite, type OnStandings } from './evaluate-suite.ts';
import { resolveWorst } from './gate/verdict.ts';
import type { ChangePlan } from './plan-change.ts';
import { type ChangePorts, type ReplayedChange, replayChange } from './replay-change.ts';
import { buildIdleSuiteReport } from './report/build-idle-suite-report.ts';
import { buildReport } from './report/build-report.ts';
import { describeSlowdowns } from './report/describe-slowdowns.ts';
import { describeSpending } from './report/describe-spending.ts';
import type { Report, SuiteReport } from './report/report.ts';
import { type Change, resolveChange } from './resolve-change.ts';
import { cancelledNotice, describeRejected } from './wording/notices.ts';

export interface EvaluationOptions extends Change {
  /** Of the order of replay and of the bootstrap. */
  readonly seed: number;
  /** Replay once more what was replayed before; both count. */
  readonly fresh: boolean;
  /** `batch`: by the batch APIs, at half price and within a day; a later run collects. Default: live. */
  readonly mode?: ReplayMode | undefined;
  readonly failOnInconclusive: boolean;
  /** What a reader of the report has to know of how it was asked for. */
  readonly notices: readonly string[];
  readonly pawlVersion: string;
  /** Cases by suite that relapsed at an earlier push: the report tells how they went now. */
  readonly follow?: ReadonlyMap<string, readonly string[]> | undefined;
  /** The command that repeats this comparison. */
  readonly reproduce: string;
  /** Told how each case of every suite that is replayed went, which no report has room for. */
  readonly onStandings?: OnStandings | undefined;
  /** What other machines sent and spent, where everything was received by them. */
  readonly elsewhere?:
    | Pick<ReplayedChange<unknown>, 'counts' | 'slowdowns' | 'spentPico'>
    | undefined;
}

/** How models are asked. */
export const replayModes = ['live', 'batch'] as const;
export type ReplayMode = (typeof replayModes)[number];

/** Where none is asked for: the same at every replay and for everyone, so that running again is not gambling. */
export const defaultSeed = 1;

/**
 * Says whether a change makes the application slip back.
 * two revisions → config → variants → plan → replay → score → compare → gate → report
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
export async function evaluateChange(
  options: EvaluationOptions,
  ports: ChangePorts,
): Promise<Report> {
  const started = ports.clock.now();
  const resolved = await resolveChange(options, ports);
  const replayed = await replayChange(
    { change: options, resolved, limits: resolved.limits },
    ports,
    (suite, opened) => {
      const triesFlipsAgain = !options.baselineOnly;
      const evaluate = options.mode === 'batch' ? evaluateBatched : evaluateSuite;
      return evaluate(suite, { ...opened, ...options, triesFlipsAgain });
    },
  );
  const { plan } = replayed;
  const suites = listReports(replayed);
  const { counts, slowdowns, spentPico } = options.elsewhere ?? replayed;
  const spending = describeSpending({
    planned: countCalls(plan),
    counts,
    bounded: plan.suites.every(
      (suite) => suite.kind === 'idle' || suite.plan.worstCasePico !== undefined,
    ),
    budget: { spentPico },
    limits: plan.limits,
  });
  return buildReport({
    ...options,
    suites,
    verdict: resolveWorst(suites.map((suite) => suite.verdict)),
    failOnInconclusive: options.failOnInconclusive || plan.failOnInconclusive,
    createdAt: ports.today(),
    durationMs: ports.clock.now() - started,
    base: { revision: options.base.label, sha: options.base.sha },
    head: { revision: options.head.label, sha: options.head.sha },
    notices: [
      ...(spending.calls.planned > 0 ? options.notices : []),
      ...plan.notices,
      ...spending.notices,
      ...describeSlowdowns(slowdowns),
      ...describeRejected(replayed.rejectedJudgements, 'of the judgements of earlier replays'),
      ...(ports.signal.aborted ? [cancelledNotice] : []),
    ],
    prices: ports.prices,
    calls: spending.calls,
    budget: spending.budget,
  });
}

/** In the order of the configuration; what is not changed has a report too. */
function listReports({ plan, results }: ReplayedChange<SuiteReport>): readonly SuiteReport[] {
  return plan.suites.map((suite) => {
    if (suite.kind === 'idle') return buildIdleSuiteReport(suite.change);
    const report = results.get(suite.change.name);
    if (report === undefined) throw new Error(`suite ${suite.change.name} has no report`);
    return report;
  });
}

function countCalls(plan: ChangePlan): number {
  return plan.suites.reduce(
    (sum, suite) => sum + (suite.kind === 'planned' ? suite.plan.calls : 0),
    0,
  );
}
