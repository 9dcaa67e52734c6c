import type { PairOutcome } from './case-outcome.ts';

/**
 * How a case went over all its trials. A flip, a trial that passed on one side and failed on the other, is a relapse
 * or a fix only if the other trials bear it out; else the case is flaky.
 */
export type CaseVerdict =
  | { readonly kind: 'pass' | 'fail' | 'unscored' | 'errored' }
  /** `confirmed` is false where there was no other trial to ask. */
  | { readonly kind: 'relapse' | 'fix'; readonly confirmed: boolean; readonly flip: number }
  | { readonly kind: 'flaky'; readonly flip: number };

/** Trials that passed, of those that were scored. */
export interface Passes {
  readonly passed: number;
  readonly trials: number;
}

/** What all trials of a case come to. */
export interface ClassifiedCase {
  readonly verdict: CaseVerdict;
  readonly baseline: Passes;
  readonly candidate: Passes;
}

/**
 * Classifies a case. The trial that raised the suspicion is not counted again: of the others, more than half must
 * pass on the side that passed and more than half fail on the side that failed. `flip` is the position of that
 * trial among the outcomes.
 * @param outcomes planned trials by number, then fresh ones
 * @param planned how many of them were planned; what is missing among those is missing evidence
 */
export function classifyCase(outcomes: readonly PairOutcome[], planned: number): ClassifiedCase {
  const isScored = ({ baseline }: PairOutcome) => baseline === 'pass' || baseline === 'fail';
  const scored = outcomes.filter(isScored);
  const sides = { baseline: count(scored, 'baseline'), candidate: count(scored, 'candidate') };
  const expected = outcomes.slice(0, planned);
  if (expected.some(({ baseline, candidate }) => baseline === 'errored' || candidate === 'errored'))
    return { ...sides, verdict: { kind: 'errored' } };
  const relapse = findFlip(outcomes, 'pass', 'fail');
  if (relapse === undefined && !expected.every(isScored))
    return { ...sides, verdict: { kind: 'unscored' } };
  return { ...sides, verdict: describe(outcomes, { relapse }) };
}

/** Of most cases, so each is one object for all of them. */
const always = { pass: { kind: 'pass' }, fail: { kind: 'fail' } } as const;

function describe(
  outcomes: readonly PairOutcome[],
  { relapse }: { readonly relapse: number | undefined },
): CaseVerdict {
  if (relapse !== undefined) return confirm(outcomes, { kind: 'relapse', flip: relapse });
  const fix = findFlip(outcomes, 'fail', 'pass');
  if (fix !== undefined) return confirm(outcomes, { kind: 'fix', flip: fix });
  const passed = outcomes.filter(({ baseline }) => baseline === 'pass').length;
  if (passed === 0) return always.fail;
  const failed = outcomes.findIndex(({ baseline }) => baseline === 'fail');
  return failed === -1 ? always.pass : { kind: 'flaky', flip: failed };
}

function confirm(
  outcomes: readonly PairOutcome[],
  suspicion: { readonly kind: 'relapse' | 'fix'; readonly flip: number },
): CaseVerdict {
  const { kind, flip } = suspicion;
  const others = outcomes.filter(
    ({ baseline }, index) => index !== flip && (baseline === 'pass' || baseline === 'fail'),
  );
  // Where other trials were wanted and are missing, what there is may bear a flip out, and cannot refute it.
  const wanted = Math.min(2, outcomes.length - 1);
  const unknown = { kind, confirmed: false, flip } as const;
  if (others.length === 0) return unknown;
  const [passing, failing] =
    kind === 'relapse'
      ? (['baseline', 'candidate'] as const)
      : (['candidate', 'baseline'] as const);
  const holds = 2 * count(others, passing).passed > others.length;
  const breaks = 2 * count(others, failing).passed < others.length;
  if (holds && breaks) return { kind, confirmed: true, flip };
  return others.length < wanted ? unknown : { kind: 'flaky', flip };
}

function findFlip(
  outcomes: readonly PairOutcome[],
  before: 'pass' | 'fail',
  after: 'pass' | 'fail',
): number | undefined {
  const found = outcomes.findIndex(
    ({ baseline, candidate }) => baseline === before && candidate === after,
  );
  return found === -1 ? undefined : found;
}

function count(outcomes: readonly PairOutcome[], role: 'baseline' | 'candidate'): Passes {
  return {
    passed: outcomes.filter((outcome) => outcome[role] === 'pass').length,
    trials: outcomes.length,
  };
}

/**
 * The share of pairs of trials on the same side that differ: 2 p̂ (1 − p̂) k/(k − 1), the mean of both sides.
 * Undefined where no side has two trials.
 */
export function computeFlipRate(
  sides: Pick<ClassifiedCase, 'baseline' | 'candidate'>,
): number | undefined {
  const rates = [sides.baseline, sides.candidate].flatMap(({ passed, trials }) =>
    trials < 2 ? [] : [(2 * passed * (trials - passed)) / (trials * (trials - 1))],
  );
  return rates.length === 0 ? undefined : rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
}
