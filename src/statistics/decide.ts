import type { Analysis } from './evidence.ts';

export type Decision = 'not_worse' | 'regressed' | 'inconclusive';

/** −0.02 computed from scores must not miss a minimum effect of 0.02 by its last bit. */
const ROUNDING = 1e-12;

/**
 * Decides a claim, always in this order: the lower bound lies above −margin → not worse; else the
 * regression is significant and the drop at least `minEffect` → regressed; else inconclusive. Each
 * claim has its own one-sided error.
 * @param options.margin how much worse is still accepted, as a share or in score points: 0.05
 * @param options.minEffect a drop below this is never called a regression, however sure: 0.02
 * @param options.significant whether a regression may be claimed, by `selectRegressions`
 */
export function decideClaim(options: {
  readonly analysis: Pick<Analysis, 'delta' | 'lowerBound'>;
  readonly margin: number;
  readonly minEffect: number;
  readonly significant: boolean;
}): Decision {
  const { analysis, margin, minEffect, significant } = options;
  const { delta, lowerBound } = analysis;
  if (delta === undefined) return 'inconclusive';
  if (lowerBound > -margin) return 'not_worse';
  return significant && isNotableDrop(delta, minEffect) ? 'regressed' : 'inconclusive';
}

/** Whether a delta is a drop, and of at least `minEffect`. */
export function isNotableDrop(delta: number, minEffect: number): boolean {
  return delta < 0 && -delta >= minEffect - ROUNDING;
}
