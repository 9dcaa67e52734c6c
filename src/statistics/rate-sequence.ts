import { computeLogBeta } from './gamma.ts';
import { assertProbability, type Interval } from './interval.ts';

/** How often something succeeded. Both are whole numbers, `successes` at most `trials`. */
export interface Rate {
  readonly successes: number;
  readonly trials: number;
}

/** Jeffreys' prior: as much weight near 0 and 1 as there is information. */
const prior = 0.5;

/**
 * ln of the evidence against a rate p: how much better a mixture over all rates foretold the outcomes than p did. If the
 * rate is p, it is a martingale that began at 1, so that it ever reaches 1/α with probability at most α (Ville 1939),
 * however often one looks.
 *
 * ln [ B(s + ½, f + ½) / B(½, ½) ] − s ln p − f ln(1 − p)
 *
 * Robbins (1970), "Statistical methods related to the law of the iterated logarithm", Ann. Math. Stat. 41:1397–1409;
 * Howard, Ramdas, McAuliffe & Sekhon (2021), Ann. Stat. 49:1055–1080, the beta-binomial mixture.
 */
export function computeLogEvidenceAgainstRate(rate: Rate, p: number): number {
  return computeLogMixture(rate) - computeLogLikelihood(rate, p);
}

/** ln of the chance of the outcomes, in their order, under the mixture. */
function computeLogMixture({ successes, trials }: Rate): number {
  const failures = trials - successes;
  return computeLogBeta(successes + prior, failures + prior) - computeLogBeta(prior, prior);
}

/** ln of the chance of the outcomes, in their order, if the rate is p. */
function computeLogLikelihood({ successes, trials }: Rate, p: number): number {
  return times(successes, Math.log(p)) + times(trials - successes, Math.log1p(-p));
}

/** 0 · ln 0 is 0: what never happened says nothing against it. */
const times = (count: number, log: number): number => (count === 0 ? 0 : count * log);

/** Rates that are not refuted: holds the true one at every moment with probability `level`. [0, 1] of nothing. */
export function computeRateSequence(rate: Rate, level: number): Interval {
  assertProbability(level, 'level');
  const bound = -Math.log(1 - level);
  const center = rate.trials === 0 ? 0.5 : rate.successes / rate.trials;
  const isOpen = (p: number) => computeLogEvidenceAgainstRate(rate, p) < bound;
  return {
    low: findEdge({ inside: center, outside: 0, isOpen }),
    high: findEdge({ inside: center, outside: 1, isOpen }),
    level,
  };
}

/**
 * ln of the evidence against `candidate − baseline = delta`: the smaller it is, the better some pair of rates that far
 * apart explains both. The evidence of two independent groups multiplies; whichever the rates are, theirs is not less.
 */
export function computeLogEvidenceAgainstDifference(
  { baseline, candidate }: { readonly baseline: Rate; readonly candidate: Rate },
  delta: number,
): number {
  const surprise = (p: number) =>
    -computeLogLikelihood(baseline, p) - computeLogLikelihood(candidate, clamp(p + delta));
  const least = minimize(surprise, Math.max(0, -delta), Math.min(1, 1 - delta));
  return computeLogMixture(baseline) + computeLogMixture(candidate) + least;
}

const clamp = (p: number): number => Math.min(1, Math.max(0, p));

/**
 * Differences `candidate − baseline` that are not refuted: holds the true one at every moment with probability `level`,
 * so that one may look at any time and stop whenever one likes. [−1, 1] of nothing.
 */
export function computeDifferenceSequence(
  rates: { readonly baseline: Rate; readonly candidate: Rate },
  level: number,
): Interval {
  assertProbability(level, 'level');
  const bound = -Math.log(1 - level);
  const center = shareOf(rates.candidate) - shareOf(rates.baseline);
  const isOpen = (delta: number) => computeLogEvidenceAgainstDifference(rates, delta) < bound;
  return {
    low: findEdge({ inside: center, outside: -1, isOpen }),
    high: findEdge({ inside: center, outside: 1, isOpen }),
    level,
  };
}

const shareOf = ({ successes, trials }: Rate): number => (trials === 0 ? 0.5 : successes / trials);

/** The last open place from inside to outside, to 1e-9; the evidence is convex, so there is one edge. */
function findEdge(search: {
  readonly inside: number;
  readonly outside: number;
  readonly isOpen: (place: number) => boolean;
}): number {
  const { isOpen } = search;
  let { inside, outside } = search;
  if (isOpen(outside)) return outside;
  while (Math.abs(outside - inside) > 1e-9) {
    const middle = (inside + outside) / 2;
    if (isOpen(middle)) inside = middle;
    else outside = middle;
  }
  // Rather too wide by 1e-9 than too narrow.
  return outside;
}

const golden = (Math.sqrt(5) - 1) / 2;

/** Least value of a convex function, by the golden section, to 1e-9 of its argument. */
function minimize(value: (place: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [left, right] = [high - golden * (high - low), low + golden * (high - low)];
  let [atLeft, atRight] = [value(left), value(right)];
  while (high - low > 1e-9) {
    if (atLeft <= atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - golden * (high - low);
      atLeft = value(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + golden * (high - low);
      atRight = value(right);
    }
  }
  return Math.min(atLeft, atRight, value(from), value(to));
}
