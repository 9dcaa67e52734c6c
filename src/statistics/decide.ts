import type { Interval } from './interval.ts';
import { computeMcNemar } from './mcnemar.ts';
import type { PairedCounts } from './paired-counts.ts';
import { computePairedT, computePairedTLowerBound } from './paired-t.ts';
import { computeTangoInterval, computeTangoLowerBound } from './tango.ts';

export { computeCasesNeeded, computeRuledOut } from './sample-size.ts';

/** What a change of at most this size may do, and how sure each of the two claims must be. */
export interface DecisionRule {
  /** How much worse is still accepted, as a share or in score points: 0.05. */
  readonly margin: number;
  /** A drop below this is never called a regression, however sure: 0.02. */
  readonly minEffect: number;
  /** One-sided error of each claim: 0.05. */
  readonly alpha: number;
}

/** The decision with what it rests on; differences are candidate − baseline, positive is better. */
export interface PairedDecision {
  readonly decision: 'not_worse' | 'regressed' | 'inconclusive';
  /** One-sided p-value that nothing got worse. */
  readonly pRegression: number;
  /** With one-sided confidence 1 − alpha the true difference lies above this. */
  readonly lowerBound: number;
  readonly interval95: Interval;
  /** Undefined without pairs. */
  readonly delta: number | undefined;
}

/** −0.02 computed from scores must not miss a minimum effect of 0.02 by its last bit. */
const ROUNDING = 1e-12;

/**
 * Decides a pass/fail metric, always in this order: the lower bound of Tango's interval lies above
 * −margin → not worse; else McNemar's one-sided mid-p is at most alpha and the drop at least
 * `minEffect` → regressed; else inconclusive. Each claim has its own one-sided alpha.
 */
export function decidePaired(options: PairedCounts & DecisionRule): PairedDecision {
  const { pairs, relapses, fixes, alpha } = options;
  const pRegression = computeMcNemar({ relapses, fixes }).midPRegression;
  const lowerBound = computeTangoLowerBound({ pairs, relapses, fixes, confidence: 1 - alpha });
  const delta = pairs === 0 ? undefined : (fixes - relapses) / pairs;
  return Object.freeze({
    decision: decide(options, { pRegression, lowerBound, delta }),
    pRegression,
    lowerBound,
    interval95: computeTangoInterval({ pairs, relapses, fixes, level: 0.95 }),
    delta,
  });
}

/**
 * Decides a graded metric by the same rule, from the guarded paired t analysis on both sides: its
 * pseudo-observations keep a not-yet-seen rare outcome from making either claim too sure.
 * @param options.differences candidate − baseline for each pair in [−1, 1], turned so that positive is better
 */
export function decideScores(
  options: DecisionRule & {
    readonly differences: ArrayLike<number>;
    readonly clusterIds?: readonly (string | number)[] | undefined;
  },
): PairedDecision {
  const { differences, clusterIds, alpha } = options;
  const analysis = computePairedT({ differences, clusterIds, level: 0.95 });
  if (analysis === undefined)
    return Object.freeze({
      decision: 'inconclusive',
      pRegression: 0.5,
      lowerBound: -1,
      interval95: Object.freeze({ low: -1, high: 1, level: 0.95 }),
      delta: undefined,
    });
  const lowerBound = Math.max(-1, computePairedTLowerBound(analysis, 1 - alpha));
  const { estimate: delta, pRegression } = analysis;
  return Object.freeze({
    decision: decide(options, { pRegression, lowerBound, delta }),
    pRegression,
    lowerBound,
    interval95: analysis.interval,
    delta,
  });
}

function decide(
  rule: DecisionRule,
  evidence: Pick<PairedDecision, 'pRegression' | 'lowerBound' | 'delta'>,
): PairedDecision['decision'] {
  const { pRegression, lowerBound, delta } = evidence;
  if (delta === undefined) return 'inconclusive';
  if (lowerBound > -rule.margin) return 'not_worse';
  const drop = -delta;
  if (pRegression <= rule.alpha && drop > 0 && drop >= rule.minEffect - ROUNDING)
    return 'regressed';
  return 'inconclusive';
}
