import type { PlannedReplay } from './plan-change.ts';

/** Told when a replay starts and after every trial. */
export interface Progress {
  readonly trialsDone: number;
  readonly trialsPlanned: number;
  /** Requests sent so far, retries included. */
  readonly calls: number;
  /** Pico-dollars; undefined where a price is not known. */
  readonly spentPico: bigint | undefined;
}

/** What a suite tells of its trials. */
export interface TrialCount {
  readonly onTrial: () => void;
  /** More trials are coming than were planned, or fewer. */
  readonly onPlanChange: (trials: number) => void;
}

/** Counts trials of all suites, and tells after each how far the replay is. */
export function countTrials(
  planned: readonly PlannedReplay[],
  {
    onProgress,
    readSpending,
  }: {
    readonly onProgress: (progress: Progress) => void;
    readonly readSpending: () => { readonly calls: number; readonly spentPico: bigint };
  },
): TrialCount {
  let trialsPlanned = planned.reduce(
    (sum, { plan }) => sum + 2 * plan.design.trials * plan.prepared.cases.length,
    0,
  );
  let trialsDone = 0;
  const isPriced = planned.every(({ plan }) => plan.worstCasePico !== undefined);
  const tell = () => {
    const { calls, spentPico } = readSpending();
    onProgress({
      trialsDone,
      trialsPlanned,
      calls,
      spentPico: isPriced ? spentPico : undefined,
    });
  };
  tell();
  return {
    onTrial: () => {
      trialsDone += 1;
      tell();
    },
    onPlanChange: (trials) => {
      trialsPlanned += trials;
    },
  };
}
