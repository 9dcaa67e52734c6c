import type { SequentialMode } from '../config/sequential.ts';

/** How a suite is replayed, settled before the first call. */
export interface ReplayDesign {
  /** Trials of each case on each side. */
  readonly trials: number;
  /** When the replay may stop before the last case. */
  readonly sequential: SequentialMode;
  /** By position of the case, which cases belong together; undefined where each stands for itself. */
  readonly clusters: readonly string[] | undefined;
}

/** How the replay went. */
export interface ReplayCourse {
  readonly design: ReplayDesign;
  /** Cases in the dataset. */
  readonly planned: number;
  /** Cases that the verdict rests on: all, unless the replay stopped as soon as everything was decided. */
  readonly decidedAt: number;
  /** Looks at the evidence, the last one included. */
  readonly looks: number;
  /** Cases replayed after that look: in flight when it was taken, or pinned. They count for pins alone. */
  readonly beyond: number;
  /** Flips that were tried again with fresh trials on both sides. */
  readonly triedAgain: number;
  /** Replays of the same two variants before this one; their trials count too. */
  readonly earlierReplays: number;
}
