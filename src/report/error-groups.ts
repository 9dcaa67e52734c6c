import type { SuiteReport } from './report.ts';

/** Trials that ended the same way. */
export interface ErrorGroup {
  /** `candidate`, or `baseline and candidate` where both had it in as many cases. */
  readonly roles: string;
  readonly message: string;
  /** One case of them. */
  readonly example: string;
  readonly cases: number;
}

/** Errors that both sides share in as many cases are one group; the order is the report's. */
export function groupErrors({ errors }: Pick<SuiteReport, 'errors'>): readonly ErrorGroup[] {
  const groups = new Map<string, { roles: string[]; error: SuiteReport['errors'][number] }>();
  for (const error of errors) {
    const key = JSON.stringify([error.message, error.cases]);
    const group = groups.get(key) ?? { roles: [], error };
    group.roles.push(error.role);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ roles, error }) => ({
    roles: roles.join(' and '),
    message: error.message,
    example: error.case,
    cases: error.cases,
  }));
}

/** Whether every case errored: then there is one thing to say, and no figure to show. */
export function isBlank({ status, counts }: Pick<SuiteReport, 'status' | 'counts'>): boolean {
  return (
    status === 'compared' &&
    counts.cases > 0 &&
    counts.pairs === 0 &&
    counts.errored >= counts.cases
  );
}
