import { type Checkpoint, computeCheckpoints } from './spending.ts';

/** When evidence is looked at, and so which part of its error a claim may spend here. */
export interface Look {
  /**
   * `whole`: once, after everything was replayed as planned. `checkpoint`: one of several looks
   * that were planned beforehand. `anytime`: at any case, as often as one likes.
   */
  readonly kind: 'whole' | 'checkpoint' | 'anytime';
  /** The one-sided level at which a claim may be made here, when its error over all looks is alpha. */
  readonly levelOf: (alpha: number) => number;
}

/** The only look, at everything that was planned: all of alpha may be spent at it. */
export const wholeLook: Look = Object.freeze({ kind: 'whole', levelOf: (alpha: number) => alpha });

/** A look at betting e-processes: by Ville's inequality all looks together err with alpha at most. */
export const anytimeLook: Look = Object.freeze({
  kind: 'anytime',
  levelOf: (alpha: number) => alpha,
});

/**
 * One look for each share of the planned cases, at levels that spend α t² by share t
 * (`computeCheckpoints`). The levels of an alpha are worked out when first asked for, and kept.
 * @param fractions rising, in (0, 1]; the last is 1
 * @throws RangeError on other fractions, and from `levelOf` unless 0 < alpha < 1
 */
export function createCheckpointLooks(fractions: readonly number[]): readonly Look[] {
  const planned = Object.freeze([...fractions]);
  const rising = planned.every((fraction, k) => fraction > (planned[k - 1] ?? 0));
  if (!rising || planned.at(-1) !== 1)
    throw new RangeError('fractions of the cases must rise from above 0, and end with 1');
  const known = new Map<number, readonly Checkpoint[]>();
  const listLevels = (alpha: number): readonly Checkpoint[] => {
    const checkpoints = known.get(alpha) ?? computeCheckpoints({ alpha, fractions: planned });
    known.set(alpha, checkpoints);
    return checkpoints;
  };
  return Object.freeze(
    planned.map(
      (_, k): Look =>
        Object.freeze({
          kind: 'checkpoint',
          levelOf: (alpha: number) => listLevels(alpha)[k]?.level ?? 0,
        }),
    ),
  );
}
