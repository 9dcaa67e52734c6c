import { computeCoinUpperTail } from './binomial.ts';

/**
 * P(Δ < 0 | data): how probable it is that the candidate passes less often than the baseline, for
 * display beside the verdict, never instead of it.
 *
 * With the prior Dirichlet(1, 1, 1, 1) on the four outcomes of a pair, the share of relapses among
 * the changed cases is Beta(b + 1, c + 1), and Δ < 0 where it exceeds ½: I_½(c + 1, b + 1), which is
 * P(X > c) for X ~ Binomial(b + c + 1, ½). Gelman et al. (2013), "Bayesian data analysis", §3.4.
 * @throws RangeError on counts that are not whole numbers ≥ 0.
 */
export function computeDropPosterior(counts: {
  readonly relapses: number;
  readonly fixes: number;
}): number {
  const { relapses, fixes } = counts;
  if (![relapses, fixes].every((n) => Number.isSafeInteger(n) && n >= 0))
    throw new RangeError(`impossible counts: ${relapses} relapses, ${fixes} fixes`);
  return computeCoinUpperTail(fixes + 1, relapses + fixes + 1);
}
