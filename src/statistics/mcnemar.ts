import { computeCoinMass, computeCoinUpperTail } from './binomial.ts';

/** McNemar's tests of "relapses and fixes are equally likely"; each value is a probability. */
export interface McNemar {
  /** Exact conditional test, twice the smaller tail, at most 1. */
  readonly exactTwoSided: number;
  /** Mid-p test, twice the smaller mid-p tail; 1 when relapses equal fixes. */
  readonly midPTwoSided: number;
  /** One-sided mid-p that relapses dominate: P(X ≥ b) − ½ P(X = b). */
  readonly midPRegression: number;
}

/**
 * McNemar's test on the discordant pairs: given b + c, b ~ Binomial(b + c, ½) if nothing changed.
 *
 * The mid-p version counts the observed table half; it keeps its level in practice and is not as
 * timid as the exact test: Fagerland, Lydersen & Laake (2013), "The McNemar test for binary
 * matched-pairs data: mid-p and asymptotic are better than exact conditional", BMC Medical
 * Research Methodology 13:91.
 * @throws RangeError on counts that are not whole numbers ≥ 0.
 */
export function computeMcNemar(counts: {
  readonly relapses: number;
  readonly fixes: number;
}): McNemar {
  const { relapses, fixes } = counts;
  if (![relapses, fixes].every((n) => Number.isSafeInteger(n) && n >= 0))
    throw new RangeError(`impossible counts: ${relapses} relapses, ${fixes} fixes`);
  const discordant = relapses + fixes;
  const larger = Math.max(relapses, fixes);
  const tail = computeCoinUpperTail(larger, discordant);
  const half = computeCoinMass(larger, discordant) / 2;
  const midTail = relapses === fixes ? 0.5 : tail - half;
  return Object.freeze({
    exactTwoSided: Math.min(1, 2 * tail),
    midPTwoSided: 2 * midTail,
    midPRegression: relapses >= fixes ? midTail : 1 - midTail,
  });
}
