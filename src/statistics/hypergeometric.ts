import type { TrialCounts } from './trial-counts.ts';

/** A distribution on consecutive whole numbers: masses[i] is the probability of lowest + i. */
export interface WholeDistribution {
  readonly lowest: number;
  readonly masses: readonly number[];
}

/**
 * How the passes of one case fall to the candidate when nothing changed, given their number on both
 * sides together: P(x) = C(n, x) C(m, s − x) / C(n + m, s), with n trials of the candidate, m of the
 * baseline, s passes. Fisher (1935), "The logic of inductive inference", JRSS 98:39–82.
 *
 * The masses follow from each other by the ratio P(x + 1)/P(x) and are scaled to the sum 1, which
 * is exact to the last digits for the few trials a case has.
 */
export function computePassDistribution(counts: TrialCounts): WholeDistribution {
  const { baselineTrials, candidateTrials } = counts;
  const passes = counts.baselinePasses + counts.candidatePasses;
  const lowest = Math.max(0, passes - baselineTrials);
  const highest = Math.min(candidateTrials, passes);
  const weights = [1];
  let weight = 1;
  for (let x = lowest; x < highest; x += 1) {
    weight *= (candidateTrials - x) * (passes - x);
    weight /= (x + 1) * (baselineTrials - passes + x + 1);
    weights.push(weight);
  }
  const sum = weights.reduce((total, value) => total + value, 0);
  return Object.freeze({ lowest, masses: Object.freeze(weights.map((value) => value / sum)) });
}

/** Masses below this share of the largest are dropped, lest wide sums cost time for nothing. */
const NEGLIGIBLE = 1e-60;

/** The distribution of the sum of two independent whole numbers; masses below 1e-60 are dropped. */
export function convolve(first: WholeDistribution, second: WholeDistribution): WholeDistribution {
  const others = Float64Array.from(second.masses);
  const masses = new Float64Array(first.masses.length + others.length - 1);
  first.masses.forEach((mass, i) => {
    for (let j = 0; j < others.length; j += 1)
      masses[i + j] = (masses[i + j] ?? 0) + mass * (others[j] ?? 0);
  });
  const least = masses.reduce((most, mass) => Math.max(most, mass), 0) * NEGLIGIBLE;
  const start = masses.findIndex((mass) => mass >= least);
  const end = masses.findLastIndex((mass) => mass >= least);
  return Object.freeze({
    lowest: first.lowest + second.lowest + start,
    masses: Object.freeze(Array.from(masses.subarray(start, end + 1))),
  });
}

/** The distribution of the sum of `times` ≥ 1 independent copies, by repeated doubling. */
export function convolveCopies(one: WholeDistribution, times: number): WholeDistribution {
  if (times === 1) return one;
  const half = convolveCopies(one, Math.floor(times / 2));
  const even = convolve(half, half);
  return times % 2 === 0 ? even : convolve(even, one);
}
