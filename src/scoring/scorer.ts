import type { EvalCase } from '../dataset/eval-case.ts';
import type { Completion } from '../providers/provider.ts';

/** A number in [0, 1], or an explicit absence with its reason; the unknown is never 0. */
export type Score =
  | {
      readonly kind: 'scored' /** 0..1 */;
      readonly value: number;
      readonly reason?: string | undefined;
    }
  | { readonly kind: 'unscored'; readonly reason: string }
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
