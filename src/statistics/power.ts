import { assertProbability, assertShare } from './interval.ts';
import { computeNormalCdf, computeNormalQuantile } from './normal.ts';

/**
 * The probability that `pairs` cases show a true drop: Φ((Δ√n − z_α √ψ) / √(ψ − Δ²)), the inverse
 * of `computeCasesToDetect`. Connor (1987), Biometrics 43:207–211.
 * @param options.discordance ψ, the share of cases that differ, the dropped ones included
 * @param options.drop Δ as a share, at most ψ
 */
export function computeDetectionPower(options: {
  readonly pairs: number;
  readonly discordance: number;
  readonly drop: number;
  readonly alpha?: number;
}): number {
  const { pairs, discordance, drop, alpha = 0.05 } = options;
  assertProbability(drop, 'drop');
  assertShare(discordance, 'discordance');
  if (discordance < drop) throw new RangeError('a drop cannot exceed the share of differing cases');
  const critical = computeNormalQuantile(1 - alpha) * Math.sqrt(discordance);
  return computeNormalCdf(
    (drop * Math.sqrt(pairs) - critical) / Math.sqrt(discordance - drop * drop),
  );
}

/**
 * The smallest true drop that `pairs` pass/fail cases detect: the Δ at which
 * [z_α √(ψ + Δ) + z_β √(ψ + Δ − Δ²)]² / Δ² has fallen to n. Undefined when even the largest possible
 * drop, 1 − ψ, would go unseen.
 * @param options.discordance ψ, the share of cases that differ between two replays of equal
 *   variants; the drop adds to it
 * @param options.power 0.8 unless given
 */
export function computeSmallestDetectableDrop(options: {
  readonly pairs: number;
  readonly discordance: number;
  readonly alpha?: number;
  readonly power?: number;
}): number | undefined {
  const { pairs, discordance, alpha = 0.05, power = 0.8 } = options;
  assertShare(discordance, 'discordance');
  assertProbability(power, 'power');
  const noise = computeNormalQuantile(1 - alpha);
  const signal = computeNormalQuantile(power);
  const isSeen = (drop: number): boolean => {
    const differing = discordance + drop;
    const root = noise * Math.sqrt(differing) + signal * Math.sqrt(differing - drop * drop);
    return root <= drop * Math.sqrt(pairs);
  };
  let unseen = 0;
  let seen = 1 - discordance;
  if (seen === 0 || !isSeen(seen)) return undefined;
  for (;;) {
    const middle = (unseen + seen) / 2;
    if (middle <= unseen || middle >= seen) return seen;
    if (isSeen(middle)) seen = middle;
    else unseen = middle;
  }
}

/** What makes the mean difference of scores vary: see `computeVarianceComponents`. */
interface ScoreVariance {
  /** ω², the variance of the true differences between cases. */
  readonly caseVariance: number;
  /** σ_A², the variance between trials of one case on the baseline; 0 unless given. */
  readonly baselineTrialVariance?: number;
  /** σ_B², the same on the candidate; 0 unless given. */
  readonly candidateTrialVariance?: number;
  /** K, the trials of each case and side; 1 unless given. */
  readonly trials?: number;
  /** Two-sided, 0.05 unless given. */
  readonly alpha?: number;
  /** 0.8 unless given. */
  readonly power?: number;
}

/**
 * Cases needed to detect a mean difference δ of scores, two-sided:
 * ⌈(z_{α/2} + z_β)² (ω² + σ_A²/K + σ_B²/K) / δ²⌉.
 * Miller (2024), "Adding error bars to evals", arXiv:2411.00640, section 5.
 * @param options.difference δ > 0, in score points from 0 to 1
 */
export function computeCasesForScores(
  options: ScoreVariance & { readonly difference: number },
): number {
  assertProbability(options.difference, 'difference');
  return Math.ceil(computeDetectableSquare(options) / options.difference ** 2);
}

/** The smallest mean difference of scores that `pairs` cases detect; same formula, solved for δ. */
export function computeSmallestDetectableDifference(
  options: ScoreVariance & { readonly pairs: number },
): number {
  return Math.sqrt(computeDetectableSquare(options) / options.pairs);
}

/** (z_{α/2} + z_β)² times the variance of one case's mean difference: n δ². */
function computeDetectableSquare(options: ScoreVariance): number {
  const { caseVariance, trials = 1, alpha = 0.05, power = 0.8 } = options;
  const { baselineTrialVariance = 0, candidateTrialVariance = 0 } = options;
  assertProbability(alpha, 'alpha');
  assertProbability(power, 'power');
  const z = computeNormalQuantile(1 - alpha / 2) + computeNormalQuantile(power);
  return z * z * (caseVariance + (baselineTrialVariance + candidateTrialVariance) / trials);
}

/**
 * About how many cases it takes to show that a mean difference is not below −margin, if in truth there is none:
 * ⌈n (h/m)² ((z_α + z_β)/z_α)²⌉, since the half width h of a one-sided bound from n cases shrinks as 1/√n.
 * @param options.halfWidth h, estimate − lower bound, in the unit of the margin
 */
export function computeCasesToNarrow(options: {
  readonly pairs: number;
  readonly halfWidth: number;
  readonly margin: number;
  readonly alpha?: number;
  readonly power?: number;
}): number {
  const { pairs, halfWidth, margin, alpha = 0.05, power = 0.8 } = options;
  assertProbability(margin, 'margin');
  const z = computeNormalQuantile(1 - alpha);
  const factor = (z + computeNormalQuantile(power)) / z;
  return Math.ceil(pairs * ((halfWidth / margin) * factor) ** 2);
}
