import { computeLogGamma } from './gamma.ts';

/** Pseudo-counts of the mixture: few find a gross mismatch soon, many a slight one in the end. */
const concentrations = [1, 10, 100, 1_000, 10_000];

/**
 * ln of the evidence against an expected split of units over variants: the mean over five Dirichlet mixtures around the
 * split of how much better each foretold the counts. If the split holds, it ever reaches 1/α with probability at most α,
 * however often one looks.
 *
 * ln Γ(k) / Γ(k + n) · Π Γ(kθ + n_i) / Γ(kθ) − Σ n_i ln θ_i, for each concentration k
 *
 * Lindon & Malek (2022), "Anytime-valid inference for multinomial count data", NeurIPS 35.
 * @param counts units of each variant
 * @param split shares that add up to 1, none of them 0
 * @throws RangeError unless there is one share above 0 for each count
 */
export function computeLogEvidenceAgainstSplit(
  counts: readonly number[],
  split: readonly number[],
): number {
  if (counts.length !== split.length || split.some((share) => !(share > 0)))
    throw new RangeError('each variant has a share above 0');
  const total = counts.reduce((sum, count) => sum + count, 0);
  const logs = concentrations.map((concentration) => {
    const start = computeLogGamma(concentration) - computeLogGamma(concentration + total);
    return counts.reduce((sum, count, place) => {
      const share = split[place] ?? 1;
      const weight = concentration * share;
      return (
        sum + computeLogGamma(weight + count) - computeLogGamma(weight) - count * Math.log(share)
      );
    }, start);
  });
  const most = Math.max(...logs);
  const mean = logs.reduce((sum, log) => sum + Math.exp(log - most), 0) / logs.length;
  return most + Math.log(mean);
}
