import { judgeCase } from './comparison/judged-case.ts';
import { computeCaseHash } from './dataset/case-hash.ts';
import type { PlannedReplay } from './plan-change.ts';
import { recordedAddress, renderAddress } from './providers/endpoint.ts';
import type { NotedCase } from './recordings/merge-outcomes.ts';
import type { OutcomeStore } from './recordings/outcome-store.ts';
import type { ReplayedCases } from './replay/replayed-case.ts';
import { describeNoted } from './wording/notices.ts';

/** Suites of more cases are not remembered: what is noted of each would be held at once. */
const mostCases = 20_000;

/**
 * Notes how each case went, so that cases which never fail can be told later. Of answers from a file nothing is noted:
 * they say nothing of the day.
 * @param replay.replayed everything that was replayed, also what the verdict does not rest on
 * @param replay.trials of each case, those of earlier replays included
 * @returns what a reader of the report may want to know
 */
export async function rememberOutcomes(
  replay: Pick<PlannedReplay, 'change' | 'plan' | 'rules'> & {
    readonly replayed: readonly ReplayedCases[];
    readonly trials: number;
  },
  store: OutcomeStore,
): Promise<readonly string[]> {
  const { change, plan, trials } = replay;
  const { cases, datasetFile: dataset } = plan.prepared;
  const sides = [plan.baseline, plan.candidate];
  const endpoints = sides.map(({ endpoint }) => renderAddress(endpoint));
  if (cases.length > mostCases || endpoints.includes(recordedAddress)) return [];
  const fingerprints = sides.map(({ fingerprint }) => fingerprint);
  const identity = { suite: change.name, fingerprints, endpoints, trials };
  return describeNoted(dataset, await store.note({ dataset, identity, cases: listNoted(replay) }));
}

/** A case of which no trial was scored is left out: nothing is known of it, and that is no pass. */
function* listNoted({
  replayed,
  rules,
}: Parameters<typeof rememberOutcomes>[0]): Generator<NotedCase> {
  for (const cases of replayed)
    for (const one of cases) {
      const { verdict, passes, evalCase } = judgeCase(one, rules.metrics);
      const failed = Object.values(passes).some(({ passed, trials }) => passed < trials);
      const isKnown = verdict.kind !== 'unscored' && verdict.kind !== 'errored';
      if (isKnown || failed) yield { id: evalCase.id, content: computeCaseHash(evalCase), failed };
    }
}
