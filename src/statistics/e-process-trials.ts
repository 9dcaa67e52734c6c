import { computeLogEvidence, computeStakes, type LogWealth, startBetting } from './betting.ts';
import type { AnytimeEvidence } from './e-process.ts';
import { computeScoreEvidence } from './e-process-scores.ts';
import { computePassDistribution } from './hypergeometric.ts';
import { computeGain, listComplete, type TrialCounts } from './trial-counts.ts';

/**
 * Anytime-valid evidence from several trials of each case on both sides.
 *
 * Regression: given the s passes of a case on both sides together, s_B of them fell to the candidate;
 * each bettor's wealth is multiplied by P_ω(s_B | s)/P_1(s_B | s), Fisher's noncentral
 * hypergeometric over the central one, with odds ω = (1 − κ)/(1 + κ). Its mean is 1 if the case did
 * not change, and with one trial a side it is the bet of `computePairedEvidence`. Fisher (1935), "The
 * logic of inductive inference", JRSS 98:39–82; Shafer (2021), "Testing by betting", JRSS A
 * 184:407–431.
 *
 * Not worse: the bet on the difference of the pass shares of each case, as for graded scores.
 *
 * Cases must be independent; for clustered ones use `computeScoreEvidence` on the differences of their
 * pass shares.
 * @param options.margin m, as a share
 * @throws RangeError on impossible counts or margin
 */
export function computeTrialEvidence(options: {
  readonly cases: readonly TrialCounts[];
  readonly margin: number;
}): AnytimeEvidence {
  const { cases, margin } = options;
  const complete = listComplete(cases);
  const differences = complete.map(computeGain);
  return Object.freeze({
    logNotWorse: computeScoreEvidence({ differences, margin }).logNotWorse,
    logRegression: computeLogEvidence(placeTrialBets(startBetting(), complete)),
  });
}

/** The wealth of those who bet on a regression, after the trials of these cases. */
export function placeTrialBets(wealth: LogWealth, cases: readonly TrialCounts[]): LogWealth {
  const after = [...wealth];
  const odds = computeStakes().map((stake) => (1 - stake) / (1 + stake));
  for (const { counts, times } of countEqual(cases)) {
    const { lowest, masses } = computePassDistribution(counts);
    // With one possible outcome there is nothing to bet on.
    if (masses.length === 1) continue;
    odds.forEach((ratio, j) => {
      // Σ P_1(x) ω^x by Horner's rule; the common factor ω^lowest cancels.
      const mean = masses.reduceRight((sum, mass) => sum * ratio + mass, 0);
      const growth = (counts.candidatePasses - lowest) * Math.log(ratio) - Math.log(mean);
      after[j] = (after[j] ?? 0) + times * growth;
    });
  }
  return Object.freeze(after);
}

/** The few different outcomes that many cases have, since the order of bets is immaterial. */
function countEqual(
  cases: readonly TrialCounts[],
): Iterable<{ readonly counts: TrialCounts; readonly times: number }> {
  const known = new Map<string, { counts: TrialCounts; times: number }>();
  for (const counts of cases) {
    const { baselinePasses, baselineTrials, candidatePasses, candidateTrials } = counts;
    const key = `${baselinePasses} ${baselineTrials} ${candidatePasses} ${candidateTrials}`;
    const equal = known.get(key);
    if (equal === undefined) known.set(key, { counts, times: 1 });
    else equal.times += 1;
  }
  return known.values();
}
