import type { MetricComparison } from '../comparison/compare-metric.ts';
import { computeCasesNeeded, computeRuledOut } from '../statistics/decide.ts';
import { formatPercent, formatPlural } from '../wording/format.ts';

/** How much changes from case to case cannot be told from fewer. */
const fewestForAdvice = 10;

/** A margin beyond this, in points, guards nothing, so it is not advised. */
const widestAdvice = 15;

/** What could not be decided, what the sample does rule out, and what it would take. */
export function describeMissingEvidence(options: {
  readonly comparison: MetricComparison;
  readonly margin: number;
  /** The change in figures. */
  readonly change: string;
}): string {
  const { comparison, margin, change } = options;
  const { pairs, relapses, fixes } = comparison;
  if (comparison.graded) {
    return `${change}: ${formatPlural(pairs, 'case')} cannot tell whether this is worse by more than ${margin}; add cases or set a wider margin`;
  }
  if (relapses === 0 && fixes === 0) {
    const ruledOut = computeRuledOut({ pairs });
    const needed = computeCasesNeeded({ discordance: 0, margin });
    const wider = Math.ceil(ruledOut * 100);
    return (
      `0 of ${formatPlural(pairs, 'case')} changed in ${comparison.metric.name}. This rules out a break rate above ${formatPercent(ruledOut)} (95%), not ${Number((margin * 100).toFixed(2))}%. ` +
      `Add ${formatPlural(Math.max(1, needed - pairs), 'case')}${wider <= widestAdvice ? `, or set margin ${wider}pp` : ''}`
    );
  }
  const needed = computeCasesNeeded({ discordance: (relapses + fixes) / pairs, margin });
  const enough =
    needed > pairs && pairs >= fewestForAdvice
      ? `; with as many changes from case to case it takes about ${formatPlural(needed, 'case')}`
      : '';
  return `${change}: ${formatPlural(relapses, 'relapse')} and ${formatPlural(fixes, 'fix', 'fixes')} in ${formatPlural(pairs, 'case')} decide neither way at a margin of ${Number((margin * 100).toFixed(2))} pp${enough}`;
}
