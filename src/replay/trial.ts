import type { EvalCase } from '../dataset/eval-case.ts';
import type { LinePlace } from '../document/placed-lines.ts';
import type { Cost } from '../pricing/cost.ts';
import type { ProviderErrorKind, Stop, Usage } from '../providers/provider.ts';
import type { Score } from '../scoring/scorer.ts';

/** Tokens of one trial, as in `Usage`; what was written to a cache is in its cost. */
export type TokenCounts = Omit<Usage, 'cacheWriteTokens'>;

/** What is kept of an answer: numbers and scores. Output and reasons of scores are in the trial log at `location`. */
export interface CompletedTrial {
  readonly status: 'completed';
  readonly stop: Stop['kind'];
  /** In the order of the suite's metrics. */
  readonly scores: readonly Score[];
  readonly usage: TokenCounts | undefined;
  readonly cost: Cost;
  readonly latencyMs: number | undefined;
  readonly servedModel: string | undefined;
  readonly servedTier: string | undefined;
  readonly location: LinePlace;
}

/** What is kept of one trial in memory. */
export type Trial =
  | CompletedTrial
  | {
      readonly status: 'errored';
      /** `pair_lost`: not sent, since the other variant of its pair can't be called any more. */
      readonly kind: ProviderErrorKind | 'budget_spent' | 'cancelled' | 'pair_lost';
      /** Safe to show: no key and no model text. */
      readonly message: string;
    };

/** One trial of the same case on both variants. */
export interface Pair {
  /** Of the case in the dataset. */
  readonly position: number;
  readonly evalCase: EvalCase;
  /** 0-based, the same on both sides. */
  readonly trial: number;
  /** Replayed because a planned trial flipped: it says whether the flip holds, and is evidence of nothing else. */
  readonly fresh: boolean;
  readonly baseline: Trial;
  readonly candidate: Trial;
}

/** What the trial log holds of a completed trial, and memory does not. */
export interface LoggedOutput {
  readonly text: string;
  readonly tool_calls: readonly { readonly name: string; readonly arguments: string }[];
  readonly stop: Stop['kind'];
  /** Why a metric gave its score, by its name; only of metrics that said so. */
  readonly reasons: Readonly<Record<string, string>>;
}

/** How the message of a trial begins that was not sent for what had happened to others. */
export const notSent = 'not sent, since';
