import type { Metric } from '../config/metric.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import { compareImportance } from '../dataset/importance.ts';
import type { ReplayedCase, TrialPair } from '../replay/replayed-case.ts';
import type { Trial } from '../replay/trial.ts';
import { type PairOutcome, resolveOutcome } from './case-outcome.ts';
import { type CaseVerdict, classifyCase, type Passes } from './classify-case.ts';

/** How a case went, over all of its trials, by the primary metrics. */
export interface JudgedCase {
  /** Of the case in the dataset. */
  readonly position: number;
  /** Read when it is asked for: of most cases only the verdict is. */
  readonly evalCase: EvalCase;
  readonly pinned: boolean;
  readonly verdict: CaseVerdict;
  /** Trials that passed on each side, planned and fresh. */
  readonly passes: { readonly baseline: Passes; readonly candidate: Passes };
  /** The trial to look at: the one that flipped, else the first. */
  readonly baseline: Trial;
  readonly candidate: Trial;
  /** Recordings may hold no further trial; one that was sent and is missing leaves a pin open. */
  readonly triedAgain: boolean;
}

/** Sums up the trials of a case. */
export function judgeCase(replayed: ReplayedCase, metrics: readonly Metric[]): JudgedCase {
  const { planned, fresh, pinned } = replayed;
  const pairs = [...planned, ...fresh];
  const outcomes: readonly PairOutcome[] = pairs.map((pair) => resolveOutcome(pair, metrics));
  const { verdict: found, baseline, candidate } = classifyCase(outcomes, planned.length);
  // A pin that is broken is told as what it is, however its trials scatter.
  const isBroken = isPinBroken({ pinned, passes: { baseline, candidate } });
  const verdict: CaseVerdict =
    isBroken && found.kind === 'flaky' ? { ...found, kind: 'relapse', confirmed: true } : found;
  if (pairs.length === 0) throw new Error(`case ${replayed.evalCase.id} has no trial`);
  return new JudgedReplay(replayed, {
    verdict,
    passes: { baseline, candidate },
    triedAgain: fresh.length > 0,
  });
}

/** Holds what it was made of, and of its trials none: there may be as many as cases. */
class JudgedReplay implements JudgedCase {
  readonly verdict: CaseVerdict;
  readonly passes: JudgedCase['passes'];
  readonly triedAgain: boolean;
  readonly #replayed: ReplayedCase;

  constructor(
    replayed: ReplayedCase,
    found: Pick<JudgedCase, 'verdict' | 'passes' | 'triedAgain'>,
  ) {
    this.#replayed = replayed;
    this.verdict = found.verdict;
    this.passes = found.passes;
    this.triedAgain = found.triedAgain;
  }

  get position(): number {
    return this.#replayed.position;
  }

  get evalCase(): EvalCase {
    return this.#replayed.evalCase;
  }

  get pinned(): boolean {
    return this.#replayed.pinned;
  }

  get baseline(): Trial {
    return this.#shown.baseline;
  }

  get candidate(): Trial {
    return this.#shown.candidate;
  }

  get #shown(): TrialPair {
    const { planned, fresh, position } = this.#replayed;
    const shown = [...planned, ...fresh]['flip' in this.verdict ? this.verdict.flip : 0];
    if (shown === undefined) throw new Error(`the case at ${position} has no trial`);
    return shown;
  }
}

/** Whether more is asked of a case than how it went; of most cases nothing is, and they need not be kept. */
export function isNotable({ pinned, verdict }: JudgedCase): boolean {
  return pinned || 'flip' in verdict;
}

/** As of `compareImportance`. */
export function byImportance(
  { evalCase: one }: Pick<JudgedCase, 'evalCase'>,
  { evalCase: other }: Pick<JudgedCase, 'evalCase'>,
): number {
  return compareImportance(one, other);
}

/**
 * A pin of which a first trial failed is tried again on both sides; it is broken when more than half of its trials
 * fail on the candidate, 2 of 3, and the baseline passes more than half of its own.
 */
export function isPinBroken({ pinned, passes }: Pick<JudgedCase, 'pinned' | 'passes'>): boolean {
  const { baseline, candidate } = passes;
  return (
    pinned &&
    baseline.trials > 0 &&
    2 * baseline.passed > baseline.trials &&
    2 * candidate.passed < candidate.trials
  );
}

/** Trials that a pin has when it was tried twice more. */
const pinTrials = 3;

/** A pin of which a trial failed has to be tried again until it has three: whatever the baseline did, by chance. */
export function isPinDoubtful({ pinned, passes }: JudgedCase): boolean {
  const { trials, passed } = passes.candidate;
  return pinned && trials > 0 && trials < pinTrials && passed < trials;
}

/** A pin that the baseline does not hold protects nothing. */
export function isPinFailing({ pinned, passes }: JudgedCase): boolean {
  const { baseline, candidate } = passes;
  return (
    pinned &&
    baseline.trials > 0 &&
    2 * baseline.passed <= baseline.trials &&
    2 * candidate.passed < candidate.trials
  );
}
