import type { MetricComparison } from '../comparison/compare-metric.ts';
import { computeCasesToNarrow } from '../statistics/power.ts';
import { computeCasesNeeded, computeRuledOut } from '../statistics/sample-size.ts';
import { formatDelta, formatMargin, formatPercent, formatPlural } from '../wording/format.ts';

/** How much changes from case to case cannot be told from fewer. */
const fewestForAdvice = 10;

/** A margin beyond this, in points, guards nothing, so it is not advised. */
const widestAdvice = 15;

/** What could not be decided, what the dataset does rule out, and what it would take. */
export function describeMissingEvidence(options: {
  readonly comparison: MetricComparison;
  readonly margin: number;
  /** The change in figures. */
  readonly change: string;
}): string {
  const { comparison, margin, change } = options;
  const { relapses, fixes, graded } = comparison;
  if (!graded && relapses === 0 && fixes === 0) return describeUnchanged(comparison, margin);
  return `${change}: ${describeBalance(comparison)} decide neither way at a margin of ${formatMargin(margin, graded ? 'score' : 'percent')}${describeNeed(comparison, margin)}`;
}

function describeUnchanged(comparison: MetricComparison, margin: number): string {
  const { pairs, trials, metric, analysis } = comparison;
  const ruledOut = computeRuledOut({ pairs });
  const unit = 'percent';
  const points = Number((margin * 100).toFixed(2));
  // The decision may ask for more than the plain binomial: an early look, betting, clusters.
  if (ruledOut <= margin) {
    const enough = Math.ceil((pairs * -analysis.lowerBound) / margin);
    return `0 of ${formatPlural(pairs, 'case')} changed in ${metric.name}: at worst ${formatDelta(analysis.lowerBound, unit)} as it was looked at, and the margin is ${formatMargin(margin, unit)}. It takes about ${formatPlural(Math.max(enough, pairs + 1), 'case')} without a change`;
  }
  const needed = computeCasesNeeded({ discordance: 0, margin });
  const wider = Math.ceil(ruledOut * 100);
  const often = trials > 1 ? ` in ${trials} trials each` : '';
  return (
    `0 of ${formatPlural(pairs, 'case')} changed in ${metric.name}${often}. This rules out a break rate above ${formatPercent(ruledOut)} (95%), not ${points}%. ` +
    `Add ${formatPlural(Math.max(1, needed - pairs), 'case')}${wider <= widestAdvice && wider > points ? `, or set margin ${wider}pp` : ''}`
  );
}

/** `7 relapses and 2 fixes in 20 cases`; with several trials a case may pass less often without being a relapse. */
function describeBalance({ graded, pairs, trials, relapses, fixes }: MetricComparison): string {
  const cases = formatPlural(pairs, 'case');
  if (graded) return cases;
  if (trials > 1)
    return `${formatPlural(relapses, 'case')} that passed less often and ${fixes} more often, of ${cases} with ${trials} trials each,`;
  return `${formatPlural(relapses, 'relapse')} and ${formatPlural(fixes, 'fix', 'fixes')} in ${cases}`;
}

/** What it would take to show that nothing got worse, if nothing did and the cases go on to vary as they do. */
function describeNeed(comparison: MetricComparison, margin: number): string {
  const { pairs } = comparison;
  if (pairs < fewestForAdvice) return '';
  const needed = computeNeed(comparison, margin);
  return needed > pairs
    ? `; with as many changes from case to case it takes about ${formatPlural(needed, 'case')} to rule out that loss`
    : '';
}

function computeNeed(comparison: MetricComparison, margin: number): number {
  const { graded, trials, pairs, relapses, fixes, analysis } = comparison;
  if (!graded && trials === 1)
    return computeCasesNeeded({ discordance: (relapses + fixes) / pairs, margin });
  const halfWidth = (analysis.delta ?? 0) - analysis.lowerBound;
  return computeCasesToNarrow({ pairs, halfWidth, margin });
}

/** The first few, and how many more. */
export function listSome(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(', ');
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more` : shown;
}
