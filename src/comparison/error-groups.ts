import type { Metric } from '../config/metric.ts';
import type { ReplayedCase } from './replayed-case.ts';

/** Trials that ended the same way, with one case as the example. */
export interface ErrorGroup {
  readonly role: 'baseline' | 'candidate' | 'judge';
  readonly message: string;
  readonly exampleCase: string;
  readonly cases: number;
}

/** Errors and missing scores, most frequent first, so that one cause is told once. */
export function groupErrors(
  replayed: readonly ReplayedCase[],
  metrics: readonly Metric[],
): readonly ErrorGroup[] {
  const groups = new Map<
    string,
    { readonly role: ErrorGroup['role']; readonly message: string; readonly cases: Set<string> }
  >();
  const add = (role: ErrorGroup['role'], message: string, caseId: string) => {
    const key = `${role} ${message}`;
    const group = groups.get(key) ?? { role, message, cases: new Set<string>() };
    groups.set(key, group);
    group.cases.add(caseId);
  };
  for (const { evalCase, planned, fresh } of replayed) {
    for (const pair of [...planned, ...fresh]) {
      for (const role of ['baseline', 'candidate'] as const) {
        const trial = pair[role];
        if (trial.status === 'errored') add(role, trial.message, evalCase.id);
        else {
          for (const [index, score] of trial.scores.entries()) {
            const metric = metrics[index];
            if (score.kind !== 'unscored' || metric === undefined) continue;
            const by = metric.scorer.kind === 'judge' ? 'judge' : role;
            add(by, `${metric.name} is unscored: ${score.reason}`, evalCase.id);
          }
        }
      }
    }
  }
  return [...groups.values()]
    .map(({ role, message, cases }) => ({
      role,
      message,
      exampleCase: [...cases][0] ?? '',
      cases: cases.size,
    }))
    .toSorted((a, b) => b.cases - a.cases);
}
