import {
  type Bet,
  computeLogEvidence,
  computeMeanLowerBound,
  placeBets,
  startBetting,
} from './betting.ts';
import { assertProbability } from './interval.ts';
import { assertPairedCounts, type PairedCounts } from './paired-counts.ts';

/**
 * Evidence that is valid at every case, whenever the replay stops: natural logarithms, because the
 * values themselves overflow. Each claim is made at level α when its value is at least ln(1/α).
 */
export interface AnytimeEvidence {
  /** Against "the candidate is worse by the margin or more". */
  readonly logNotWorse: number;
  /** Against "the candidate is not worse at all". */
  readonly logRegression: number;
}

/** Bounds of the difference candidate − baseline, each valid at all times with 1 − α one-sided. */
export interface AnytimeBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * ln K(pos, neg, zero, μ), the evidence against "the mean of D is at most μ" for D = 1, −1 or 0, as
 * often as counted: K = mean_j (1 + λ(1 − μ))^pos (1 − λ(1 + μ))^neg (1 − λμ)^zero, λ = κ_j/(1 + μ).
 * It falls in μ, and depends on the counts alone, not on their order.
 *
 * Waudby-Smith & Ramdas (2024), "Estimating means of bounded random variables by betting", JRSS B
 * 86:1–27, with a Beta(1, 2) mixture of 64 bets.
 * @param options.mean μ in (−1, 1)
 */
export function computeLogPairedEvidence(options: {
  readonly positive: number;
  readonly negative: number;
  readonly zero: number;
  readonly mean: number;
}): number {
  const { positive, negative, zero, mean } = options;
  const bets: readonly Bet[] = [
    { gain: (1 - mean) / (1 + mean), times: positive },
    { gain: -1, times: negative },
    { gain: -mean / (1 + mean), times: zero },
  ];
  return computeLogEvidence(placeBets(startBetting(), bets));
}

/**
 * Anytime-valid evidence of pass/fail pairs: not worse is K(c, b, n − b − c, −m), regression is
 * K(b, c, n − b − c, 0), with b relapses and c fixes in n pairs.
 * @param options.margin m, as a share
 * @throws RangeError on impossible counts or margin
 */
export function computePairedEvidence(
  options: PairedCounts & { readonly margin: number },
): AnytimeEvidence {
  const { pairs, relapses, fixes, margin } = options;
  assertPairedCounts(options);
  assertProbability(margin, 'margin');
  const zero = pairs - relapses - fixes;
  return Object.freeze({
    logNotWorse: computeLogPairedEvidence({
      positive: fixes,
      negative: relapses,
      zero,
      mean: -margin,
    }),
    logRegression: computeLogPairedEvidence({ positive: relapses, negative: fixes, zero, mean: 0 }),
  });
}

/**
 * Anytime-valid bounds of the difference candidate − baseline of pass/fail pairs: lower is the
 * largest μ with K(c, b, n − b − c, μ) ≥ 1/α, upper its mirror image with b and c exchanged.
 * [−1, 1] without pairs.
 * @throws RangeError on impossible counts or alpha
 */
export function computePairedBounds(
  options: PairedCounts & { readonly alpha: number },
): AnytimeBounds {
  const { pairs, relapses, fixes, alpha } = options;
  assertPairedCounts(options);
  const zero = pairs - relapses - fixes;
  const bound = (positive: number, negative: number) =>
    computeMeanLowerBound({
      alpha,
      logEvidence: (mean) => computeLogPairedEvidence({ positive, negative, zero, mean }),
    });
  return Object.freeze({ lower: bound(fixes, relapses), upper: -bound(relapses, fixes) });
}
