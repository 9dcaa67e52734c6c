import {
  computePassDistribution,
  convolve,
  convolveCopies,
  type WholeDistribution,
} from './hypergeometric.ts';
import { assertTrialCounts, type TrialCounts } from './trial-counts.ts';

/** The exact Cochran–Mantel–Haenszel tests of "no case changed"; each value is a probability. */
export interface CochranMantelHaenszel {
  /** Exact conditional test, twice the smaller tail, at most 1. */
  readonly exactTwoSided: number;
  /** Mid-p test, twice the smaller mid-p tail. */
  readonly midPTwoSided: number;
  /** One-sided mid-p that the candidate passes less: P(S < s) + ½ P(S = s). */
  readonly midPRegression: number;
}

/** Cases with equal distributions, as there are many. */
interface Stratum {
  readonly distribution: WholeDistribution;
  times: number;
}

/**
 * Exact conditional test for several trials of each case on both sides. Given the passes of a case
 * on both sides together, those of the candidate are hypergeometric if nothing changed; their sum
 * S over all cases is the test statistic, and its distribution the convolution over the cases. With
 * one trial on each side this is McNemar's test.
 *
 * It uses every trial, where a majority vote of the trials would throw most of them away. P-values
 * below about 1e-55 come out as 0.
 *
 * Mantel & Haenszel (1959), "Statistical aspects of the analysis of data from retrospective studies
 * of disease", JNCI 22:719–748; Birch (1964), "The detection of partial association, I: the 2 × 2
 * case", JRSS B 26:313–324. Mid-p: Lancaster (1961), "Significance tests in discrete
 * distributions", JASA 56:223–234.
 * @throws RangeError on counts that cannot be
 */
export function computeCochranMantelHaenszel(cases: Iterable<TrialCounts>): CochranMantelHaenszel {
  const strata = new Map<string, Stratum>();
  let observed = 0;
  for (const counts of cases) {
    assertTrialCounts(counts);
    observed += counts.candidatePasses;
    addToStrata(strata, counts);
  }
  let sum: WholeDistribution = { lowest: 0, masses: [1] };
  for (const { distribution, times } of strata.values())
    sum = convolve(sum, convolveCopies(distribution, times));
  const at = observed - sum.lowest;
  const below = computeMass(sum, 0, at);
  const above = computeMass(sum, at + 1, sum.masses.length);
  const equal = sum.masses[at] ?? 0;
  const midBelow = below + equal / 2;
  const midAbove = above + equal / 2;
  return Object.freeze({
    exactTwoSided: Math.min(1, 2 * (Math.min(below, above) + equal)),
    midPTwoSided: Math.min(1, 2 * Math.min(midBelow, midAbove)),
    midPRegression: Math.min(1, midBelow),
  });
}

function addToStrata(strata: Map<string, Stratum>, counts: TrialCounts): void {
  const passes = counts.baselinePasses + counts.candidatePasses;
  const key = `${counts.baselineTrials} ${counts.candidateTrials} ${passes}`;
  const known = strata.get(key);
  if (known === undefined)
    strata.set(key, { distribution: computePassDistribution(counts), times: 1 });
  else known.times += 1;
}

function computeMass(distribution: WholeDistribution, from: number, to: number): number {
  const { masses } = distribution;
  let sum = 0;
  for (let i = Math.max(0, from); i < Math.min(to, masses.length); i += 1) sum += masses[i] ?? 0;
  return sum;
}
