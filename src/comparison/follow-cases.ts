import type { CaseStore } from '../dataset/case-store.ts';
import type { CaseVerdict } from './classify-case.ts';
import type { SuiteEvidence } from './compare-suite.ts';
import { judgeCase } from './judged-case.ts';

/** How a case went, or why that is not known: it was not reached, or is no longer in the dataset. */
export type FollowedOutcome = CaseVerdict['kind'] | 'not_replayed' | 'gone';

/** Looks up how single cases went, which a comparison tells of those alone that flipped. */
export function followCases(
  ids: readonly string[],
  evidence: Pick<SuiteEvidence, 'metrics' | 'replayed' | 'pinsBeyond'> & {
    readonly cases: CaseStore;
  },
): ReadonlyMap<string, FollowedOutcome> {
  const outcomes = new Map<string, FollowedOutcome>();
  if (ids.length === 0) return outcomes;
  const wanted = new Set(ids);
  for (const { id } of evidence.cases) if (wanted.has(id)) outcomes.set(id, 'not_replayed');
  for (const cases of [evidence.replayed, evidence.pinsBeyond ?? []])
    for (const replayed of cases)
      if (wanted.has(replayed.evalCase.id))
        outcomes.set(replayed.evalCase.id, judgeCase(replayed, evidence.metrics).verdict.kind);
  return new Map(ids.map((id) => [id, outcomes.get(id) ?? 'gone']));
}
