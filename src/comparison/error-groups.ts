import type { Metric } from '../config/metric.ts';
import type { ReplayedCase } from '../replay/replayed-case.ts';
import { notSent, type Trial } from '../replay/trial.ts';

/** Trials that ended the same way, with one case as the example. */
export interface ErrorGroup {
  readonly role: 'baseline' | 'candidate' | 'judge';
  readonly message: string;
  readonly exampleCase: string;
  readonly cases: number;
}

/** Errors and missing scores of cases, so that one cause is told once. */
export interface ErrorGrouper {
  add(replayed: ReplayedCase): void;
  /** Causes before what came of them, then the most frequent first. */
  list(): readonly ErrorGroup[];
}

export function createErrorGrouper(metrics: readonly Metric[]): ErrorGrouper {
  const groups = new Map<string, Omit<ErrorGroup, 'cases'> & { readonly cases: Set<number> }>();
  const note = (
    role: ErrorGroup['role'],
    message: string,
    { position, evalCase }: ReplayedCase,
  ) => {
    const key = `${role} ${message}`;
    const group = groups.get(key) ?? {
      role,
      message,
      exampleCase: evalCase.id,
      cases: new Set<number>(),
    };
    groups.set(key, group);
    group.cases.add(position);
  };
  const noteTrial = (trial: Trial, role: 'baseline' | 'candidate', replayed: ReplayedCase) => {
    if (trial.status === 'errored') return note(role, trial.message, replayed);
    for (const [index, score] of trial.scores.entries()) {
      const metric = metrics[index];
      if (score.kind !== 'unscored' || metric === undefined) continue;
      const by = metric.scorer.kind === 'judge' ? 'judge' : role;
      note(by, `${metric.name} is unscored: ${score.reason}`, replayed);
    }
  };
  return {
    add(replayed) {
      for (const trials of [replayed.planned, replayed.fresh])
        for (const { baseline, candidate } of trials) {
          noteTrial(baseline, 'baseline', replayed);
          noteTrial(candidate, 'candidate', replayed);
        }
    },
    list: () =>
      [...groups.values()]
        .map(({ cases, ...group }) => ({ ...group, cases: cases.size }))
        .toSorted((a, b) => rankOf(a) - rankOf(b) || b.cases - a.cases),
  };
}

/** What was not sent tells of a failure that stands elsewhere, and of more cases than the failure itself. */
function rankOf({ message }: { readonly message: string }): number {
  return message.startsWith(notSent) ? 1 : 0;
}
