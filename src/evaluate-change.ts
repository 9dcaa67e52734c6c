import { gatherProblems } from './errors.ts';
import { evaluateSuite, type PlannedReplay, type SuitePorts } from './evaluate-suite.ts';
import { resolveWorst } from './gate/verdict.ts';
import {
  type Change,
  type ChangePlan,
  type ChangePlanPorts,
  planChange,
  type ResolvedChange,
  resolveChange,
} from './plan-change.ts';
import type { Endpoint } from './providers/endpoint.ts';
import type { NoiseStore } from './recordings/noise-store.ts';
import type { OpenRecordings } from './recordings/recording-store.ts';
import type { OpenHistory } from './recordings/replay-history.ts';
import type { TrialLog } from './recordings/trial-log.ts';
import { createOpenJudge, type OpenProvider, openArms } from './replay/arms.ts';
import { type CallModel, createModelCaller, type ReuseCompletion } from './replay/call-model.ts';
import type { Clock } from './replay/clock.ts';
import { createBudget } from './replay/spending.ts';
import { buildIdleSuiteReport } from './report/build-idle-suite-report.ts';
import { buildReport } from './report/build-report.ts';
import { describeSpending } from './report/describe-spending.ts';
import type { Report, SuiteReport } from './report/report.ts';

/** What an evaluation asks of the outside. */
export interface ChangePorts extends ChangePlanPorts {
  /** @throws ConfigurationError, such as for a key that is not set */
  readonly openProvider: (
    endpoint: Endpoint,
    limits: {
      /** Milliseconds of one attempt of a call. */
      readonly timeoutMs: number;
    },
  ) => ReturnType<OpenProvider>;
  /** Ends what was started to be asked. Never throws. */
  readonly closeProviders: () => Promise<void>;
  readonly openTrialLog: () => Promise<TrialLog>;
  readonly openRecordings: OpenRecordings;
  readonly openHistory: OpenHistory;
  readonly noiseStore: NoiseStore;
  readonly clock: Clock;
  readonly today: () => Date;
  /** Uniform in [0, 1); only for the jitter of waits. */
  readonly random: () => number;
  /** Aborts when the person or the platform cancels. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  /** Where the prices come from, for the report. */
  readonly prices: Report['prices'];
}

/** Told when a replay starts and after every trial. */
export interface Progress {
  readonly trialsDone: number;
  readonly trialsPlanned: number;
}

export interface EvaluationOptions extends Change {
  /** Of the order of replay and of the bootstrap. */
  readonly seed: number;
  /** Replay once more what was replayed before; both count. */
  readonly fresh: boolean;
  readonly failOnInconclusive: boolean;
  /** What a reader of the report has to know of how it was asked for. */
  readonly notices: readonly string[];
  readonly pawlVersion: string;
  /** The command that repeats this comparison. */
  readonly reproduce: string;
}

/** How models are called, or their earlier answers used again. */
interface Callers {
  readonly callModel: CallModel;
  readonly reuseCompletion: ReuseCompletion;
}

/** The outside, with the limits of this change on every call. */
type OpenedPorts = Omit<ChangePorts, 'openProvider'> &
  Callers & { readonly openProvider: OpenProvider };

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
  const budget = createBudget(resolved.limits);
  const { callModel, reuseCompletion, counts } = createModelCaller({
    ...ports,
    budget,
    concurrency: resolved.concurrency,
  });
  const { plan, suites } = await replayChange(
    { change: options, resolved },
    {
      ...ports,
      callModel,
      reuseCompletion,
      openProvider: (endpoint) => ports.openProvider(endpoint, resolved),
    },
  );
  const spending = describeSpending({
    planned: countCalls(plan),
    counts,
    bounded: plan.suites.every(
      (suite) => suite.kind === 'idle' || suite.plan.worstCasePico !== undefined,
    ),
    budget,
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
      ...(ports.signal.aborted ? ['the replay was cancelled before it was complete'] : []),
    ],
    prices: ports.prices,
    calls: spending.calls,
    budget: spending.budget,
  });
}

/** Plans, replays and compares. Where nothing changed, nothing is opened. */
async function replayChange(
  { change, resolved }: { readonly change: EvaluationOptions; readonly resolved: ResolvedChange },
  ports: OpenedPorts,
): Promise<{ readonly plan: ChangePlan; readonly suites: readonly SuiteReport[] }> {
  const idle = resolved.suites.filter((suite) => suite.kind !== 'changed');
  if (idle.length === resolved.suites.length) {
    const plan = await planChange({ change, resolved, openJudge: undefined }, ports);
    return { plan, suites: idle.map(buildIdleSuiteReport) };
  }
  const trialLog = await ports.openTrialLog();
  const judges = createOpenJudge({ ...resolved, ...ports, trialLog });
  try {
    const plan = await openAndPlan({ change, resolved, ...judges }, ports);
    return { plan, suites: await evaluateSuites(plan, { ...ports, ...change, trialLog }) };
  } finally {
    await ports.closeProviders();
    await judges.close().finally(() => trialLog.close());
  }
}

/** Plans, and meanwhile asks for every key, so that none is missed in the middle of the spending or told alone. */
async function openAndPlan(
  options: Parameters<typeof planChange>[0],
  ports: OpenedPorts,
): Promise<ChangePlan> {
  const variants = options.resolved.suites.flatMap((suite) =>
    suite.kind === 'changed' ? [suite.baseline, suite.candidate] : [],
  );
  const planned: ChangePlan[] = [];
  await gatherProblems<unknown>([
    ...variants.map(
      ({ endpoint }) =>
        () =>
          ports.openProvider(endpoint),
    ),
    async () => {
      planned.push(await planChange(options, ports));
    },
  ]);
  const [plan] = planned;
  if (plan === undefined) throw new Error('a plan that failed went unnoticed');
  return plan;
}

/** All suites at once: pacing and budget are shared below them. The first that fails stops the others. */
async function evaluateSuites(
  plan: ChangePlan,
  ports: OpenedPorts &
    Pick<EvaluationOptions, 'seed' | 'baselineOnly' | 'fresh'> & { readonly trialLog: TrialLog },
): Promise<readonly SuiteReport[]> {
  const planned = plan.suites.filter((suite) => suite.kind === 'planned');
  const arms = await openArms(
    planned.map((suite) => suite.plan),
    ports.openProvider,
  );
  const progress = countTrials(planned, ports.onProgress);
  const stop = new AbortController();
  const signal = AbortSignal.any([ports.signal, stop.signal]);
  const evaluated = plan.suites.map(async (suite) => {
    if (suite.kind === 'idle') return buildIdleSuiteReport(suite.change);
    const ready = arms.get(suite.change.name);
    if (ready === undefined)
      throw new Error(`suite ${suite.change.name} was planned and not opened`);
    const { concurrency } = plan;
    return evaluateSuite(suite, { ...ports, ...ready, ...progress, signal, concurrency }).catch(
      (error: unknown) => {
        stop.abort(error);
        throw error;
      },
    );
  });
  // The trial log is closed after this, so nobody may still be writing.
  await Promise.allSettled(evaluated);
  return Promise.all(evaluated);
}

function countCalls(plan: ChangePlan): number {
  return plan.suites.reduce(
    (sum, suite) => sum + (suite.kind === 'planned' ? suite.plan.calls : 0),
    0,
  );
}

function countTrials(
  planned: readonly PlannedReplay[],
  onProgress: ChangePorts['onProgress'],
): Pick<SuitePorts, 'onTrial' | 'onPlanChange'> {
  let trialsPlanned = planned.reduce(
    (sum, { plan }) => sum + 2 * plan.design.trials * plan.prepared.cases.length,
    0,
  );
  let trialsDone = 0;
  onProgress({ trialsDone, trialsPlanned });
  return {
    onTrial: () => {
      trialsDone += 1;
      onProgress({ trialsDone, trialsPlanned });
    },
    onPlanChange: (trials) => {
      trialsPlanned += trials;
    },
  };
}
