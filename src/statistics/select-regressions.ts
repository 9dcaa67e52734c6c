import type { Look } from './look.ts';
import { rankPValues } from './p-values.ts';

/**
 * Which of several regressions may be claimed at this look, so that the chance of even one false
 * claim, over all claims and all looks, is at most alpha: Holm's step-down, where the i-th smallest
 * of m p-values is held against the level that this look has for alpha/(m − i + 1). At the whole
 * look this is `computeHolm`.
 *
 * Holm (1979), Scandinavian Journal of Statistics 6:65–70; in group-sequential trials Ye, Li, Liu &
 * Yao (2013), "A group sequential Holm procedure with multiple primary endpoints", Statistics in
 * Medicine 32:1112–1124.
 * @param options.pValues one-sided, of all claims that could be made, in any order
 * @returns in the order given, whether the claim may be made
 * @throws RangeError on anything that is not a probability
 */
export function selectRegressions(options: {
  readonly pValues: readonly number[];
  readonly look: Look;
  readonly alpha: number;
}): readonly boolean[] {
  const { pValues, look, alpha } = options;
  const claimed = new Array<boolean>(pValues.length).fill(false);
  for (const [rank, position] of rankPValues(pValues).entries()) {
    const level = look.levelOf(alpha / (pValues.length - rank));
    if (!((pValues[position] ?? 1) <= level)) break;
    claimed[position] = true;
  }
  return Object.freeze(claimed);
}
