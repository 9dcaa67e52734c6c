import { assertProbability } from './interval.ts';

const STAKES = 64;

/**
 * ln of the wealth of 64 bettors who each began with 1 and bet a fixed share κ against a claim about
 * a mean. If the claim holds no bettor's wealth is expected to grow, so that their mean wealth, an
 * e-process, ever reaches 1/α with probability at most α (Ville's inequality, 1939): it may be
 * looked at after every case, and continued.
 *
 * Waudby-Smith & Ramdas (2024), "Estimating means of bounded random variables by betting", JRSS B
 * 86:1–27.
 */
export type LogWealth = readonly number[];

/** A bet on an outcome: what a stake of 1 gains, from −1 (all is lost) up, and how often. */
export interface Bet {
  readonly gain: number;
  readonly times: number;
}

/** The wealth before the first bet. */
export function startBetting(): LogWealth {
  return Object.freeze(Array.from({ length: STAKES }, () => 0));
}

/**
 * κ_j = 1 − √(1 − (j + ½)/64), the quantiles of Beta(1, 2): small stakes, which find small effects,
 * are the more frequent ones. All lie below 1, so nobody is ever ruined.
 */
export function computeStakes(): readonly number[] {
  return Array.from({ length: STAKES }, (_, j) => 1 - Math.sqrt(1 - (j + 0.5) / STAKES));
}

/** The wealth after the bets: each bettor's is multiplied by 1 + κ · gain. The order is immaterial. */
export function placeBets(wealth: LogWealth, bets: readonly Bet[]): LogWealth {
  const stakes = computeStakes();
  return Object.freeze(wealth.map((before, j) => before + computeLogGrowth(stakes[j] ?? 0, bets)));
}

function computeLogGrowth(stake: number, bets: readonly Bet[]): number {
  let log = 0;
  let product = 1;
  for (const { gain, times } of bets) {
    if (times !== 1) {
      log += times * Math.log1p(stake * gain);
      continue;
    }
    // A product, with a logarithm only before it overflows, is ten times as fast as their sum.
    product *= 1 + stake * gain;
    if (product < 1e-200 || product > 1e200) {
      log += Math.log(product);
      product = 1;
    }
  }
  return log + Math.log(product);
}

/** ln of the mean wealth; the claim is refuted at level α when this is at least ln(1/α). */
export function computeLogEvidence(wealth: LogWealth): number {
  const most = wealth.reduce((larger, log) => Math.max(larger, log), Number.NEGATIVE_INFINITY);
  const sum = wealth.reduce((total, log) => total + Math.exp(log - most), 0);
  return most + Math.log(sum / wealth.length);
}

/**
 * The largest mean in (−1, 1) that is refuted as an upper limit of the true one, so a lower
 * confidence bound of it that holds at all times together with probability 1 − α; −1 if none is.
 * @param options.logEvidence ln evidence against "the mean is at most μ"; must fall in μ
 */
export function computeMeanLowerBound(options: {
  readonly logEvidence: (mean: number) => number;
  readonly alpha: number;
}): number {
  const { logEvidence, alpha } = options;
  assertProbability(alpha, 'alpha');
  const enough = -Math.log(alpha);
  let refuted = -1;
  let possible = 1;
  while (possible - refuted > 1e-13) {
    const middle = (refuted + possible) / 2;
    if (logEvidence(middle) >= enough) refuted = middle;
    else possible = middle;
  }
  return refuted;
}
