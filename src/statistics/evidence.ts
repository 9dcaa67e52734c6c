import { betOnDifferences, betOnPairs, betOnTrials } from './bet-on-evidence.ts';
import type { Clusters } from './e-process-scores.ts';
import type { Bounds, Findings } from './findings.ts';
import { assertProbability, type Interval } from './interval.ts';
import type { Look } from './look.ts';
import { assertPairedCounts, type PairedCounts } from './paired-counts.ts';
import { testDifferences, testPairs, testTrials } from './test-evidence.ts';
import { listComplete, type TrialCounts } from './trial-counts.ts';

/** What was seen of one metric on both variants. */
export type Evidence =
  /** Pass or fail, one trial a side, independent cases. */
  | ({ readonly kind: 'pairs' } & PairedCounts)
  /** Pass or fail, several trials, independent cases; a case without a trial on a side is left out. */
  | { readonly kind: 'trials'; readonly cases: readonly TrialCounts[] }
  /** Graded scores, or clustered cases: candidate − baseline of each case in [−1, 1], positive is better. */
  | {
      readonly kind: 'differences';
      readonly differences: ArrayLike<number>;
      readonly clusters?: Clusters | undefined;
    };

/** What the evidence says at one look; differences are candidate − baseline, positive is better. */
export interface Analysis {
  /** By name, for the report. */
  readonly method: string;
  readonly cases: number;
  /** Mean over cases; undefined without cases. */
  readonly delta: number | undefined;
  /** Two-sided, 1 − alpha over all looks. */
  readonly interval: Interval;
  /** One-sided, 1 − alpha over all looks: not worse by m when this lies above −m. */
  readonly lowerBound: number;
  /** The same from above. */
  readonly upperBound: number;
  /** One-sided: a regression may be claimed when this is at most the look's level. */
  readonly pRegression: number;
  /** The same of an improvement. */
  readonly pImprovement: number;
  /** Two-sided, of the hypothesis that nothing changed, at this look alone. */
  readonly pValue: number;
}

const NOTHING_KNOWN: Bounds = Object.freeze({ lower: -1, upper: 1 });

/**
 * Analyses the evidence of one metric by the method that fits it and the look: pass/fail pairs by
 * McNemar's mid-p and Tango's score, several trials by the exact CMH mid-p and Tango's score on
 * pass shares, graded or clustered differences by the guarded, cluster-robust paired t; for looks
 * at any time, all three by betting. Without cases the bounds are ±1 and the p-values 1.
 * @param options.alpha one-sided error of each claim over all looks, 0.05 unless given
 * @throws RangeError on impossible counts, differences, clusters or alpha
 */
export function analyzeEvidence(
  evidence: Evidence,
  options: { readonly look: Look; readonly alpha?: number },
): Analysis {
  const { look, alpha = 0.05 } = options;
  assertProbability(alpha, 'alpha');
  const known =
    evidence.kind === 'trials' ? { ...evidence, cases: listComplete(evidence.cases) } : evidence;
  const cases = countCases(known);
  const found = cases === 0 ? undefined : computeFindings(known, look);
  const boundsAt = (error: number) => (): Bounds =>
    found?.computeBounds(look.levelOf(error)) ?? NOTHING_KNOWN;
  const oneSided = once(boundsAt(alpha));
  const twoSided = once(boundsAt(alpha / 2));
  return Object.freeze({
    method: nameMethod(evidence, look),
    cases,
    delta: found?.delta,
    // Worked out when they are asked for: a look at a replay under way needs one bound of the four.
    get interval() {
      const { lower, upper } = twoSided();
      return Object.freeze({ low: lower, high: upper, level: 1 - alpha });
    },
    get lowerBound() {
      return oneSided().lower;
    },
    get upperBound() {
      return oneSided().upper;
    },
    pRegression: found?.pRegression ?? 1,
    pImprovement: found?.pImprovement ?? 1,
    pValue: found?.pValue ?? 1,
  });
}

/** Works the value out the first time that it is asked for. */
function once<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

function countCases(evidence: Evidence): number {
  switch (evidence.kind) {
    case 'pairs':
      assertPairedCounts(evidence);
      return evidence.pairs;
    case 'trials':
      return evidence.cases.length;
    case 'differences':
      return evidence.differences.length;
  }
}

function nameMethod(evidence: Evidence, look: Look): string {
  if (look.kind === 'anytime') return 'betting e-process';
  switch (evidence.kind) {
    case 'pairs':
      return "McNemar mid-p, Tango's interval";
    case 'trials':
      return "exact CMH mid-p, Tango's interval on trial shares";
    case 'differences':
      return evidence.clusters === undefined ? 'paired t' : 'cluster-robust paired t';
  }
}

function computeFindings(evidence: Evidence, look: Look): Findings | undefined {
  const anytime = look.kind === 'anytime';
  switch (evidence.kind) {
    case 'pairs':
      return anytime ? betOnPairs(evidence) : testPairs(evidence);
    case 'trials':
      return anytime ? betOnTrials(evidence.cases) : testTrials(evidence.cases);
    case 'differences':
      return anytime ? betOnDifferences(evidence) : testDifferences(evidence);
  }
}
