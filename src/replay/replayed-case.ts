import type { EvalCase } from '../dataset/eval-case.ts';
import type { Pair } from './trial.ts';

/** One trial of a case on both variants. */
export type TrialPair = Pick<Pair, 'trial' | 'fresh' | 'baseline' | 'candidate'>;

/** Everything that was replayed of one case. */
export interface ReplayedCase {
  /** Of the case in the dataset. */
  readonly position: number;
  readonly evalCase: EvalCase;
  readonly pinned: boolean;
  readonly tags: readonly string[];
  /** Trials as planned, by number: the evidence of metrics. */
  readonly planned: readonly TrialPair[];
  /** Trials since then, of a case that flipped: they only say whether the flip holds. */
  readonly fresh: readonly TrialPair[];
}

/** Replayed cases, one after another: each may be made when its turn comes, so that many take no memory. */
export interface ReplayedCases extends Iterable<ReplayedCase> {
  readonly length: number;
}
