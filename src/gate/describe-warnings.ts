import type { SuiteComparison } from '../comparison/compare-suite.ts';
import type { LostCases } from '../replay/find-lost-cases.ts';
import { formatPlural } from '../wording/format.ts';

/** What a reader should look at although no rule asks for it, one sentence each. */
export function describeWarnings(
  comparison: SuiteComparison,
  { lost }: { readonly lost: LostCases },
): readonly string[] {
  const warnings: string[] = [];
  if (lost.cases > 0)
    warnings.push(
      `${formatPlural(lost.cases, 'case')} of base's dataset ${lost.cases === 1 ? 'is' : 'are'} not in this change's`,
    );
  if (comparison.pinnedFailing.length > 0) {
    const ids = comparison.pinnedFailing.slice(0, 5).map((pair) => pair.evalCase.id);
    warnings.push(
      `${formatPlural(comparison.pinnedFailing.length, 'pinned case')} failed on both sides, so a relapse there cannot show: ${ids.join(', ')}`,
    );
  }
  const { counts } = comparison;
  if (counts.pairs >= 5 && counts.bothFail > counts.pairs / 2)
    warnings.push(
      `${counts.bothFail} of ${formatPlural(counts.pairs, 'case')} fail on both sides, so a relapse there cannot show: check what they expect`,
    );
  const { baseline, candidate } = comparison.operations;
  if (candidate.empty > baseline.empty)
    warnings.push(
      `${formatPlural(candidate.empty, 'answer')} of the candidate ${candidate.empty === 1 ? 'is' : 'are'} empty, ${baseline.empty} of the baseline`,
    );
  for (const role of ['baseline', 'candidate'] as const) {
    const served = comparison.operations[role].servedModels;
    if (served.length > 1)
      warnings.push(`more than one model answered for the ${role}: ${served.join(', ')}`);
  }
  return warnings;
}
