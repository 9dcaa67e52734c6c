/** More trials of a case than this say little more about the dataset; more cases do. */
export const maxTrials = 25;

/**
 * Trials of each case on each side. With few cases the noise of single answers weighs most, and repeating them is
 * cheap; with many, more cases of one trial each say more than fewer repeated ones.
 * @param configured as written in the suite; undefined leaves it to the size of the dataset
 * @param cases how many cases are replayed
 */
export function resolveTrials(configured: number | undefined, cases: number): number {
  if (configured !== undefined) return configured;
  if (cases >= 200) return 1;
  return cases >= 50 ? 3 : 5;
}
