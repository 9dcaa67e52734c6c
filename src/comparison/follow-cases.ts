import type { Metric } from '../config/metric.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import type { Pair } from '../replay/trial.ts';
import type { CaseVerdict } from './classify-case.ts';
import { judgeCase } from './judged-case.ts';
import { groupByCase } from './replayed-case.ts';

/** How a case went, or why that is not known: it was not reached, or is no longer in the dataset. */
export type FollowedOutcome = CaseVerdict['kind'] | 'not_replayed' | 'gone';

/** Looks up how single cases went, which a comparison tells of those alone that flipped. */
export function followCases(
  ids: readonly string[],
  evidence: {
    readonly cases: readonly EvalCase[];
    readonly pairs: readonly Pair[];
    readonly pinsBeyond?: readonly Pair[];
    readonly metrics: readonly Metric[];
  },
): ReadonlyMap<string, FollowedOutcome> {
  const wanted = new Set(ids);
  const pairs = [...evidence.pairs, ...(evidence.pinsBeyond ?? [])].filter(({ evalCase }) =>
    wanted.has(evalCase.id),
  );
  const known = new Map<string, FollowedOutcome>(
    groupByCase(pairs).map((replayed) => [
      replayed.evalCase.id,
      judgeCase(replayed, evidence.metrics).verdict.kind,
    ]),
  );
  const present = new Set(evidence.cases.map(({ id }) => id));
  return new Map(
    ids.map((id) => [id, known.get(id) ?? (present.has(id) ? 'not_replayed' : 'gone')]),
  );
}
