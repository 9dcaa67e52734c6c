import type { SuiteComparison } from '../comparison/compare-suite.ts';
import { relativeGates, shareGates } from '../config/gates.ts';
import { findMetricGate, type GoverningRules } from './govern.ts';
import { judgeClaims } from './judge-claims.ts';

type Measured = Pick<SuiteComparison, 'metrics' | 'slices' | 'frame'> & {
  /** Cases that could not be replayed on both sides. */
  readonly errored: number;
};
type Rules = Pick<GoverningRules, 'metrics' | 'gates' | 'asked'>;

/**
 * Whether a replay may stop at this look: every gated metric is decided, and no rule that more cases could still
 * break is left open. A failure needs no more rules.
 * @param compareOperations called only when it matters, since resampling takes its time
 */
export function isSettled(
  comparison: Measured,
  rules: Rules,
  compareOperations: () => SuiteComparison['operations'],
): boolean {
  if (comparison.errored > 0) return false;
  const { metrics } = judgeClaims(comparison, rules);
  const gated = metrics.filter(({ gate }) => gate !== undefined);
  const claimed = gated.filter(({ gate }) => gate?.margin !== undefined);
  if (claimed.length === 0) return false;
  if (claimed.some(({ decision }) => decision === undefined || decision === 'inconclusive'))
    return false;
  if (claimed.some(({ decision }) => decision === 'regressed')) return true;
  if (asksAboutEveryCase(rules)) return false;
  const asked =
    relativeGates.some((name) => rules.gates.relative[name] !== undefined) ||
    shareGates.some((name) => rules.gates.shares[name] !== undefined);
  return !asked || areOperationsSettled(compareOperations(), rules);
}

/** Decided by the figure of the whole dataset, of which one case may be most. */
const figures = ['cost', 'input_tokens', 'output_tokens'] as const;

/** Whether a rule is about every case of the dataset, so that a pass has to have seen them all. */
export function asksAboutEveryCase({ metrics, gates }: Rules): boolean {
  const hasFloor = metrics.some(({ name }) => {
    const gate = findMetricGate({ metrics, gates }, name);
    return gate?.floor !== undefined || gate?.ceiling !== undefined;
  });
  return (
    hasFloor ||
    gates.maxRelapses !== undefined ||
    gates.slices.fail ||
    figures.some((name) => gates.relative[name] !== undefined)
  );
}

/** Every limit lies outside of what the figure may still be. */
function areOperationsSettled(
  operations: SuiteComparison['operations'],
  { gates }: Rules,
): boolean {
  const relative = relativeGates.every((name) => {
    const accepted = gates.relative[name];
    if (accepted === undefined) return true;
    const interval = operations.ratios[name]?.interval;
    return interval !== undefined && (interval.high <= accepted || interval.low > accepted);
  });
  const shares = shareGates.every((name) => {
    const accepted = gates.shares[name];
    return accepted === undefined || operations.stops[name].upperBound <= accepted;
  });
  return relative && shares;
}
