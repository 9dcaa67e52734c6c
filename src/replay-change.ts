import { gatherProblems } from './errors.ts';
import { type ChangePlan, type PlannedReplay, planChange } from './plan-change.ts';
import type { BatchProvider } from './providers/batch.ts';
import type { Endpoint } from './providers/endpoint.ts';
import type { OpenBatches } from './recordings/batch-store.ts';
import type { CaseLog } from './recordings/case-log.ts';
import type { NoiseStore } from './recordings/noise-store.ts';
import type { OutcomeStore } from './recordings/outcome-store.ts';
import type { OpenRecordings } from './recordings/recording-store.ts';
import type { OpenHistory } from './recordings/replay-history.ts';
import type { TrialLog } from './recordings/trial-log.ts';
import { type Arms, createOpenJudge, type OpenProvider, openArms } from './replay/arms.ts';
import type { Budget } from './replay/budget.ts';
import {
  type CallModel,
  createModelCaller,
  type FindGivenUp,
  type OriginSlowdown,
  type ReuseCompletion,
} from './replay/call-model.ts';
import type { Clock } from './replay/clock.ts';
import type { CallCounts } from './replay/send-call.ts';
import { createBudget, type SpendingLimits } from './replay/spending.ts';
import { countTrials, type Progress, type TrialCount } from './replay-progress.ts';
import type { Report } from './report/report.ts';
import type { Change, ChangePlanPorts, ResolvedChange } from './resolve-change.ts';

/** What replaying a change asks of the outside. */
export interface ChangePorts extends ChangePlanPorts {
  /** @throws ConfigurationError, such as for a key that is not set */
  readonly openProvider: (
    endpoint: Endpoint,
    limits: {
      /** Milliseconds of one attempt of a call. */
      readonly timeoutMs: number;
    },
  ) => ReturnType<OpenProvider>;
  /** The batch API of an endpoint. @throws ConfigurationError as `openProvider` */
  readonly openBatchProvider: (endpoint: Endpoint) => Promise<BatchProvider>;
  /** Ends what was started to be asked. Never throws. */
  readonly closeProviders: () => Promise<void>;
  readonly openTrialLog: () => Promise<TrialLog>;
  /** Undefined where nobody wants to read case by case. */
  readonly openCaseLog?: (() => Promise<CaseLog>) | undefined;
  readonly openRecordings: OpenRecordings;
  readonly openHistory: OpenHistory;
  readonly openBatches: OpenBatches;
  readonly noiseStore: NoiseStore;
  readonly outcomeStore: OutcomeStore;
  readonly clock: Clock;
  readonly today: () => Date;
  /** Uniform in [0, 1); only for the jitter of waits. */
  readonly random: () => number;
  /** Aborts when the person or the platform cancels. */
  readonly signal: AbortSignal;
  /** Told once, before the first call. */
  readonly onPlan?: ((plan: ChangePlan) => void) | undefined;
  readonly onProgress: (progress: Progress) => void;
  /** Where the prices come from, for the report. */
  readonly prices: Report['prices'];
}

/** How models are called, or their earlier answers used again. */
interface Callers {
  readonly callModel: CallModel;
  readonly reuseCompletion: ReuseCompletion;
  readonly findGivenUp: FindGivenUp;
  /** Sets money or a call aside. @throws BudgetSpent */
  readonly reserve: Budget['reserve'];
  readonly readSpending: () => Pick<Progress, 'calls'> & { readonly spentPico: bigint };
}

/** The outside, with the limits of this change on every call. */
export type OpenedPorts = Omit<ChangePorts, 'openProvider'> &
  Callers & { readonly openProvider: OpenProvider };

/** What one suite asks of the outside, and shares with the others. */
export type OpenedSuite = OpenedPorts &
  Arms &
  TrialCount & {
    readonly trialLog: TrialLog;
    readonly caseLog: CaseLog | undefined;
    readonly concurrency: number;
  };

/** What a replay of all suites came to. */
export interface ReplayedChange<Result> {
  readonly plan: ChangePlan;
  /** Of each suite that was replayed, by its name. */
  readonly results: ReadonlyMap<string, Result>;
  readonly counts: Readonly<CallCounts>;
  /** Origins that got fewer calls at a time than were allowed. */
  readonly slowdowns: readonly OriginSlowdown[];
  /** Lines of kept judgements that could not be used. */
  readonly rejectedJudgements: number;
  /** Pico-dollars. */
  readonly spentPico: bigint;
}

/**
 * Plans a change and replays each suite that differs; pacing and budget are shared below them. Where nothing changed,
 * nothing is opened.
 * @param replay what becomes of one suite
 * @throws ConfigurationError before anything is spent; EvidenceError when what was received cannot be kept
 */
export async function replayChange<Result>(
  options: {
    readonly change: Change;
    readonly resolved: ResolvedChange;
    /** Of this machine. */
    readonly limits: Pick<SpendingLimits, 'maxUsd' | 'maxCalls'>;
  },
  ports: ChangePorts,
  replay: (suite: PlannedReplay, opened: OpenedSuite) => Promise<Result>,
): Promise<ReplayedChange<Result>> {
  const { resolved, limits } = options;
  const budget = createBudget(limits);
  const { counts, listSlowdowns, ...callers } = createModelCaller({
    ...ports,
    budget,
    concurrency: resolved.concurrency,
  });
  const opened: OpenedPorts = {
    ...ports,
    ...callers,
    reserve: (worstCase, calls) => budget.reserve(worstCase, calls),
    readSpending: () => ({ calls: budget.calls, spentPico: budget.spentPico }),
    openProvider: (endpoint) => ports.openProvider(endpoint, resolved),
  };
  const replayed = await openAndReplay(options, opened, replay);
  return { ...replayed, counts, slowdowns: listSlowdowns(), spentPico: budget.spentPico };
}

async function openAndReplay<Result>(
  options: { readonly change: Change; readonly resolved: ResolvedChange },
  ports: OpenedPorts,
  replay: (suite: PlannedReplay, opened: OpenedSuite) => Promise<Result>,
): Promise<Pick<ReplayedChange<Result>, 'plan' | 'results' | 'rejectedJudgements'>> {
  if (options.resolved.suites.every((suite) => suite.kind !== 'changed')) {
    const plan = await planChange({ ...options, openJudge: undefined }, ports);
    return { plan, results: new Map(), rejectedJudgements: 0 };
  }
  const trialLog = await ports.openTrialLog();
  const caseLog = await ports.openCaseLog?.();
  const judges = createOpenJudge({ ...options.resolved, ...ports, trialLog });
  try {
    const plan = await openAndPlan({ ...options, ...judges }, ports);
    const results = await replaySuites(plan, { ...ports, trialLog, caseLog }, replay);
    return { plan, results, rejectedJudgements: await judges.countRejected() };
  } finally {
    await ports.closeProviders();
    await caseLog?.close();
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

/** All suites at once. The first that fails stops the others. */
async function replaySuites<Result>(
  plan: ChangePlan,
  ports: OpenedPorts & Pick<OpenedSuite, 'trialLog' | 'caseLog'>,
  replay: (suite: PlannedReplay, opened: OpenedSuite) => Promise<Result>,
): Promise<ReadonlyMap<string, Result>> {
  const planned = plan.suites.filter((suite) => suite.kind === 'planned');
  const arms = await openArms(
    planned.map((suite) => suite.plan),
    ports.openProvider,
  );
  ports.onPlan?.(plan);
  const progress = countTrials(planned, ports);
  const stop = new AbortController();
  const signal = AbortSignal.any([ports.signal, stop.signal]);
  const { concurrency } = plan;
  const replayed = planned.map(async (suite) => {
    const { name } = suite.change;
    const ready = arms.get(name);
    if (ready === undefined) throw new Error(`suite ${name} was planned and not opened`);
    try {
      const opened = { ...ports, ...ready, ...progress, signal, concurrency };
      return [name, await replay(suite, opened)] as const;
    } catch (error) {
      stop.abort(error);
      throw error;
    }
  });
  // The trial log is closed after this, so nobody may still be writing.
  await Promise.allSettled(replayed);
  return new Map(await Promise.all(replayed));
}
