import type { ChangePlan } from '../plan-change.ts';
import { toUsdNumber } from '../pricing/money.ts';
import type { SuitePlan } from '../replay/plan-suite.ts';
import type { Progress } from '../replay-progress.ts';
import { describeStand, type ReplayPlan, renderProgress } from '../report/markdown-progress.ts';
import type { ReplayWatch } from './open-job.ts';
import type { RenderComment } from './publish.ts';
import type { CommentOutcome } from './sticky-comment.ts';

/** A replay that is over sooner needs no progress. */
const quietMs = 2_000;
/** GitHub allows 1,000 requests an hour; a long replay is told of less and less often. */
const leastIntervalMs = 25_000;
const intervalShare = 1 / 8;
/** Failures in a row after which nobody tries again. */
const maximumFailures = 3;

export interface ProgressCommentOptions {
  /** Writes the comment once, without patience. Never throws. */
  readonly post: (render: RenderComment) => Promise<CommentOutcome>;
  /** The commit that is replayed. */
  readonly sha: string;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  readonly today: () => Date;
  /** Told when the first writing begins. */
  readonly onStart: () => void;
}

/** Keeps the comment up to date while the replay goes on, beside it: nothing waits for it but `stop`. */
export interface ProgressComment extends ReplayWatch {
  /** Ends the updates; what is under way is waited for, so that it cannot come after the result. */
  stop(): Promise<void>;
}

/** Nothing is written before the replay has taken two seconds. */
export function createProgressComment(options: ProgressCommentOptions): ProgressComment {
  const { now, today } = options;
  let replay: { plan: ReplayPlan; since: number; startedAt: Date } | undefined;
  let progress: Progress | undefined;
  let [due, failures, stopped] = [0, 0, false];
  let writing: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const write = async (): Promise<void> => {
    if (replay === undefined || progress === undefined) return;
    const { plan, since, startedAt } = replay;
    const { spentPico, ...counts } = progress;
    const stand = {
      ...counts,
      spentUsd: spentPico === undefined ? null : toUsdNumber(spentPico),
      elapsedMs: now() - since,
    };
    const outcome = await options.post(({ state, reportUrl }) => ({
      state,
      tells: { kind: 'progress', stand: describeStand(counts) },
      render: () =>
        renderProgress({
          plan,
          stand,
          sha: options.sha,
          last: state.pushes[0],
          startedAt,
          updatedAt: today(),
          runUrl: reportUrl,
        }),
    }));
    failures = outcome.kind === 'failed' ? failures + 1 : 0;
    // A newer commit, or a later run of this one, has the comment now.
    if (outcome.kind === 'skipped' || failures >= maximumFailures) stopped = true;
    due = now() + Math.max(leastIntervalMs, (now() - since) * intervalShare);
  };
  const begin = () => {
    if (stopped || writing !== undefined) return;
    writing = write().finally(() => {
      writing = undefined;
    });
  };
  return {
    onPlan(plan) {
      replay = { plan: describePlan(plan), since: now(), startedAt: today() };
      due = Number.POSITIVE_INFINITY;
      timer = setTimeout(() => {
        options.onStart();
        begin();
      }, quietMs);
    },
    onProgress(next) {
      progress = next;
      if (now() >= due) begin();
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await writing;
    },
  };
}

function describePlan({ suites, limits }: ChangePlan): ReplayPlan {
  const planned = suites.flatMap((suite) => (suite.kind === 'planned' ? [suite] : []));
  const plans = planned.map(({ plan }) => plan);
  return {
    suites: planned.map(({ change, plan }) => ({
      name: change.name,
      baseline: plan.baseline.modelName,
      candidate: plan.candidate.modelName,
      cases: plan.prepared.cases.length,
      trials: plan.design.trials,
      calls: plan.calls,
    })),
    worstCaseUsd: sumUsd(plans.map(({ worstCasePico }) => worstCasePico)),
    judgesUsd: sumUsd(plans.map(({ judgesPico }) => judgesPico)),
    isRecorded: plans.every(isRecorded),
    maxUsd: limits.maxUsd,
    maxCalls: limits.maxCalls,
  };
}

function isRecorded({ baseline, candidate, judgesPico }: SuitePlan): boolean {
  const isFree = judgesPico === 0n;
  return isFree && [baseline, candidate].every(({ endpoint }) => endpoint.kind === 'recorded');
}

function sumUsd(parts: readonly (bigint | undefined)[]): number | null {
  const known = parts.filter((part) => part !== undefined);
  return known.length < parts.length
    ? null
    : toUsdNumber(known.reduce((sum, part) => sum + part, 0n));
}
