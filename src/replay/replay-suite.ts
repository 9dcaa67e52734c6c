import { setImmediate } from 'node:timers/promises';
import type { EvalCase } from '../dataset/eval-case.ts';
import type { VariantRole } from '../variant/variant.ts';
import {
  type Arm,
  callTrial,
  completeTrial,
  type KeptAnswer,
  keepAnswer,
  type SuiteReplay,
  type TrialAnswer,
  type TrialPorts,
} from './run-trial.ts';
import type { Pair, Trial } from './trial.ts';

/** What a replay asks of the outside. */
export interface ReplayPorts extends TrialPorts {
  /** Trials in flight at a time. */
  readonly concurrency: number;
  readonly onTrial: () => void;
}

/** One trial of a case that is wanted on both variants. */
export interface PairRequest {
  /** Of the case in the dataset. */
  readonly position: number;
  readonly evalCase: EvalCase;
  /** 0-based. */
  readonly trial: number;
  /** See `Pair`. */
  readonly fresh: boolean;
}

interface Job extends PairRequest {
  readonly trials: Partial<Record<VariantRole, Trial>>;
  readonly arm: Arm;
}

/**
 * Replays what is wanted on both variants. Pairs come back as they are complete; the trials of a pair start one
 * after the other, baseline first and candidate first in turn, so that drift in time hits both alike.
 * After the signal aborts, or the budget is spent, what was not sent comes back as errored trials.
 * @param wanted is asked for the next pair when there is room to send it, so it may end as soon as enough is known
 */
export async function* replaySuite(
  suite: SuiteReplay,
  wanted: Iterable<PairRequest>,
  ports: ReplayPorts,
): AsyncGenerator<Pair> {
  const jobs = createJobs(suite, wanted);
  const finished: Pair[] = [];
  let wake = () => {};
  let failure: unknown;

  const keep = async (job: Job, answer: TrialAnswer): Promise<KeptAnswer> => {
    await afterSending();
    return keepAnswer({ ...job, suite, answer }, ports);
  };
  const complete = async (job: Job, keeping: Promise<KeptAnswer>): Promise<void> => {
    job.trials[job.arm.role] = await completeTrial({ ...job, suite, kept: await keeping }, ports);
    // Before it waits for the disk: where both trials wait, both would find the pair complete, and it would count twice.
    const { baseline, candidate } = job.trials;
    await ports.evidence.room();
    await ports.trialLog.room();
    ports.onTrial();
    if (baseline !== undefined && candidate !== undefined) {
      const { position, evalCase, trial, fresh } = job;
      finished.push({ position, evalCase, trial, fresh, baseline, candidate });
      wake();
    }
  };
  const work = async (): Promise<void> => {
    let completing = Promise.resolve();
    for (const job of jobs) {
      const answer = await callTrial({ ...job, suite }, ports);
      // It does not wait for the judges of the trial before.
      const keeping = keep(job, answer);
      // Both are awaited later, and must not count as unhandled until then.
      keeping.catch(() => undefined);
      await completing;
      completing = complete(job, keeping);
      completing.catch(() => undefined);
    }
    await completing;
  };
  const workers = Array.from({ length: ports.concurrency }, work);
  let working = true;
  Promise.all(workers)
    .catch((error: unknown) => {
      failure = error;
    })
    .finally(() => {
      working = false;
      wake();
    });

  while (working || finished.length > 0) {
    yield* finished.splice(0);
    if (working && finished.length === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  }
  if (failure !== undefined) throw failure;
}

/**
 * Lets the next request out before the answer is scored: answers come in bursts, and a request that waits for
 * the scoring of all others in its burst would leave the wire idle. The HTTP client itself writes a turn later.
 */
async function afterSending(): Promise<void> {
  await setImmediate();
  await setImmediate();
}

/** All workers share one iterator, so each job is taken once and in order. */
function* createJobs(suite: SuiteReplay, wanted: Iterable<PairRequest>): Generator<Job> {
  let position = 0;
  for (const request of wanted) {
    const trials: Job['trials'] = {};
    const arms =
      position % 2 === 0 ? [suite.baseline, suite.candidate] : [suite.candidate, suite.baseline];
    for (const arm of arms) yield { ...request, trials, arm };
    position += 1;
  }
}
