import type { Sequential, StopsJob } from './job.ts';

/** Cases of a suite. */
export const CASES: readonly number[] = [20, 50, 200, 1000];
/** ψ: shares of cases that differ although nothing changed. */
export const NOISES: readonly number[] = [0, 0.05, 0.1, 0.2, 0.3];
/** True drops, as shares. */
export const DROPS: readonly number[] = [0, 0.02, 0.05, 0.1, 0.2];
/** Margins, as shares. */
export const MARGINS: readonly number[] = [0.02, 0.05, 0.1];
/** The default first. */
export const SEQUENTIALS: readonly Sequential[] = ['checkpoints', 'anytime', 'off'];

/** Least effects: what is the default, and two that make one of the errors as frequent as it can be. */
export const MIN_EFFECT = Object.freeze({
  default: 0.02,
  /** Every significant drop is called a regression. */
  none: 0,
  /** Differences lie within ±1, so that no regression is called and none ends a replay before it passes. */
  unreachable: 2,
});

/** Tango's score is approximate with a single look: 5.76% is the exact worst of false passes in cells like these. */
export const FIXED_PASS_LIMIT = 0.058;

/** 40% of the replicates beyond 200 cases, where each takes several times as long. */
export function computeReplicates(cases: number, replicates: number): number {
  return computePart(replicates, cases > 200 ? 0.4 : 1);
}

/** A part of the replicates, at least one. */
export function computePart(replicates: number, part: number): number {
  return Math.max(1, Math.round(replicates * part));
}

/**
 * One cell for each mode, number of cases, discordance, margin and drop, in this order.
 * @param options.listDrops the true drops that are of interest at a margin
 */
export function planGrid(options: {
  readonly listDrops: (margin: number) => readonly number[];
  readonly minEffect: number;
  readonly replicates: number;
}): readonly StopsJob[] {
  const { listDrops, minEffect, replicates } = options;
  return SEQUENTIALS.flatMap((sequential) =>
    CASES.flatMap((cases) =>
      NOISES.flatMap((noise) =>
        MARGINS.flatMap((margin) =>
          listDrops(margin).map(
            (drop): StopsJob => ({
              kind: 'stops',
              sequential,
              cases,
              noise,
              margin,
              drop,
              minEffect,
              replicates: computeReplicates(cases, replicates),
            }),
          ),
        ),
      ),
    ),
  );
}
