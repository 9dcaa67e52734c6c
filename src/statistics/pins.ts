import { assertShare } from './interval.ts';

/**
 * The probability that a pinned case is called broken by "2 of 3": a first failed trial calls for
 * two more, and the pin is broken if at least two of the three fail. With pass rate p that is
 * (1 − p)(1 − p²): binomial probabilities of independent trials. One trial alone would say 1 − p.
 * @param options.passRate the true pass rate of the case on the candidate, from 0 to 1
 */
export function computePinBreakProbability(options: { readonly passRate: number }): number {
  const { passRate } = options;
  assertShare(passRate, 'passRate');
  return (1 - passRate) * (1 - passRate * passRate);
}
