import type { SuiteComparison } from '../comparison/compare-suite.ts';
import { formatPlural } from '../wording/format.ts';
import { listSome } from './sentences.ts';
import type { GateResult } from './verdict.ts';

/** Missing evidence never passes. */
export function judgeEvidence({ counts, pinsUnknown }: SuiteComparison): readonly GateResult[] {
  const missing: GateResult[] = [];
  if (counts.errored > 0) {
    missing.push({
      name: 'evidence',
      verdict: 'incomplete',
      reason: `${formatPlural(counts.errored, 'case')} of ${counts.cases} could not be replayed on both sides`,
    });
  }
  if (counts.unscored > 0) {
    missing.push({
      name: 'evidence',
      verdict: 'incomplete',
      reason: `${formatPlural(counts.unscored, 'case')} of ${counts.cases} could not be scored`,
    });
  }
  if (pinsUnknown.length > 0) {
    missing.push({
      name: 'evidence',
      verdict: 'incomplete',
      reason: `${formatPlural(pinsUnknown.length, 'pinned case')} could not be replayed and scored on both sides: ${listSome(pinsUnknown.map(({ evalCase }) => evalCase.id))}`,
    });
  }
  return missing;
}
