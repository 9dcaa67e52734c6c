import { computeClopperPearsonUpperBound } from './clopper-pearson.ts';
import { assertProbability } from './interval.ts';
import { computeNormalQuantile } from './normal.ts';

/**
 * The share of breaking cases that the evidence rules out: the one-sided Clopper–Pearson upper
 * bound of relapses / pairs, which is 1 − α^(1/n) when nothing broke (0 of 30: 9.5%; the "rule of
 * three"). Clopper & Pearson (1934), Biometrika 26:404–413. 1 without pairs.
 * @param options.alpha 0.05 unless given
 */
export function computeRuledOut(options: {
  readonly pairs: number;
  /** 0 unless given. */
  readonly relapses?: number;
  readonly alpha?: number;
}): number {
  const { pairs, relapses = 0, alpha = 0.05 } = options;
  assertProbability(alpha, 'alpha');
  if (relapses >= pairs) return 1;
  return computeClopperPearsonUpperBound({ successes: relapses, total: pairs, alpha });
}

/** Cases that must all hold so that a break rate of `rate` is ruled out: ⌈ln α / ln(1 − rate)⌉; 59 for 5%. */
export function computeCasesToRuleOut(options: {
  readonly rate: number;
  readonly alpha?: number;
}): number {
  const { rate, alpha = 0.05 } = options;
  assertProbability(rate, 'rate');
  assertProbability(alpha, 'alpha');
  return Math.ceil(Math.log(alpha) / Math.log1p(-rate));
}

/**
 * Cases needed to show non-inferiority by `margin` if nothing changed: ⌈(z_α + z_β)² ψ / m²⌉, and
 * never fewer than it takes to rule out a break rate of `margin` when no case differs at all.
 * @param options.discordance ψ, the share of cases that differ between two replays of equal variants
 * @param options.margin as a share, for example 0.05
 * @param options.power 0.8 unless given
 */
export function computeCasesNeeded(options: {
  readonly discordance: number;
  readonly margin: number;
  readonly alpha?: number;
  readonly power?: number;
}): number {
  const { discordance, margin, alpha = 0.05, power = 0.8 } = options;
  assertProbability(margin, 'margin');
  const z = computeNormalQuantile(1 - alpha) + computeNormalQuantile(power);
  const needed = Math.ceil((z * z * discordance) / (margin * margin));
  return Math.max(needed, computeCasesToRuleOut({ rate: margin, alpha }));
}

/**
 * Cases needed to detect a true drop: ⌈(z_α √ψ + z_β √(ψ − Δ²))² / Δ²⌉.
 * Connor (1987), "Sample size for testing differences in proportions for the paired-sample
 * design", Biometrics 43:207–211.
 * @param options.drop Δ as a share; ψ must be at least Δ
 */
export function computeCasesToDetect(options: {
  readonly discordance: number;
  readonly drop: number;
  readonly alpha?: number;
  readonly power?: number;
}): number {
  const { discordance, drop, alpha = 0.05, power = 0.8 } = options;
  assertProbability(drop, 'drop');
  if (discordance < drop) throw new RangeError('a drop cannot exceed the share of differing cases');
  const noise = computeNormalQuantile(1 - alpha) * Math.sqrt(discordance);
  const signal = computeNormalQuantile(power) * Math.sqrt(discordance - drop * drop);
  return Math.ceil((noise + signal) ** 2 / (drop * drop));
}
