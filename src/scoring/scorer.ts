import type { EvalCase } from '../dataset/eval-case.ts';
import type { LinePlace } from '../document/placed-lines.ts';
import type { Completion } from '../providers/provider.ts';

/** Where the answers of a judge are in the trial log, each attempt; only where one was asked. */
export type JudgeAnswers = readonly LinePlace[];

/** A number in [0, 1], or an explicit absence with its reason; the unknown is never 0. */
export type Score =
  | {
      readonly kind: 'scored' /** 0..1 */;
      readonly value: number;
      readonly reason?: string | undefined;
      readonly answers?: JudgeAnswers | undefined;
    }
  | {
      readonly kind: 'unscored';
      readonly reason: string;
      readonly answers?: JudgeAnswers | undefined;
    }
  /** The case says that this metric does not apply to it. */
  | { readonly kind: 'not_applicable' };

export interface ScorerInput {
  readonly completion: Completion;
  readonly evalCase: EvalCase;
  /** 0-based. */
  readonly trial: number;
}

/** Scores one completion. Deterministic scorers answer at once; a judge calls a model. */
export interface Scorer {
  score(input: ScorerInput, options: { readonly signal: AbortSignal }): Promise<Score> | Score;
}
