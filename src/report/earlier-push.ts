import type { FollowedCase, Report, SuiteReport, Verdict } from './report.ts';

/** What an earlier push of the same pull request came to, as far as it is remembered. */
export interface EarlierPush {
  /** Commit id in full. */
  readonly sha: string;
  readonly verdict: Verdict;
  /** Plain text, to be escaped. */
  readonly headline: string;
  /** By name. */
  readonly suites: ReadonlyMap<string, EarlierSuite>;
}

export interface EarlierSuite {
  /** How that of the candidate begins; empty where there was none. */
  readonly fingerprint: string;
  /** Whether every case was replayed and scored and every relapse is listed, so that what is not, was none. */
  readonly complete: boolean;
  /** Id of the case → commit since which it relapses. */
  readonly relapses: ReadonlyMap<string, string>;
}

/** Since when a relapse is one. Unknown where nothing earlier is remembered. */
export type Standing =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'new' }
  /** The earlier push did not replay every case, or not all is remembered of it. */
  | { readonly kind: 'unseen'; readonly sha: string }
  | { readonly kind: 'still'; readonly since: string };

/** Compares a relapse with the earlier push. It claims no more than what was replayed there. */
export function resolveStanding(
  earlier: EarlierPush | undefined,
  suiteName: string,
  caseId: string,
): Standing {
  const suite = earlier?.suites.get(suiteName);
  if (earlier === undefined || suite === undefined) return { kind: 'unknown' };
  const since = suite.relapses.get(caseId);
  if (since !== undefined) return { kind: 'still', since };
  return suite.complete ? { kind: 'new' } : { kind: 'unseen', sha: earlier.sha };
}

/** Its relapses by suite, to be followed. */
export function listRelapses(
  earlier: EarlierPush | undefined,
): ReadonlyMap<string, readonly string[]> {
  const suites = [...(earlier?.suites ?? [])];
  return new Map(suites.map(([suite, { relapses }]) => [suite, [...relapses.keys()]]));
}

/** What became of a relapse of the earlier push. `unchanged`: the suite is as on base again, so nothing can relapse. */
export type Outcome = FollowedCase['outcome'] | 'unchanged' | 'removed';

/** Relapses of the earlier push that are none now, with what is known of them; of others nothing is claimed. */
export function listSettled(
  earlier: EarlierPush,
  report: Pick<Report, 'suites'>,
): readonly {
  readonly suite: string;
  readonly id: string;
  readonly outcome: Outcome;
  /** Whether the candidate is another than it was. */
  readonly changed: boolean;
}[] {
  return report.suites.flatMap((suite) => {
    const before = earlier.suites.get(suite.name);
    if (before === undefined) return [];
    const outcomes = new Map(suite.followed.map(({ case: id, outcome }) => [id, outcome]));
    return [...before.relapses.keys()].flatMap((id) => {
      const outcome = outcomes.get(id) ?? resolveIdle(suite);
      if (outcome === undefined || outcome === 'relapse') return [];
      return [{ suite: suite.name, id, outcome, changed: hasChanged(suite, before) }];
    });
  });
}

/** The start of a fingerprint is remembered. */
function hasChanged({ candidate }: SuiteReport, { fingerprint }: EarlierSuite): boolean {
  return fingerprint === '' || candidate?.fingerprint.startsWith(fingerprint) !== true;
}

function resolveIdle({ status }: SuiteReport): 'unchanged' | 'removed' | undefined {
  return status === 'unchanged' || status === 'removed' ? status : undefined;
}

/** What did not say whether a relapse still is one. */
const open: readonly (Outcome | undefined)[] = [undefined, 'unscored', 'errored', 'not_replayed'];

/**
 * This push as the next one will remember it. A relapse of the earlier push that was not decided now stays
 * remembered, so that an outage between two pushes makes nothing look new.
 */
export function composePush(
  report: Report,
  facts: {
    readonly sha: string;
    readonly headline: string;
    readonly earlier: EarlierPush | undefined;
  },
): EarlierPush {
  const { sha, headline, earlier } = facts;
  const suites = report.suites.map((suite) => {
    const before = earlier?.suites.get(suite.name);
    const outcomes = new Map(suite.followed.map(({ case: id, outcome }) => [id, outcome]));
    const undecided = [...(before?.relapses ?? [])].filter(([id]) =>
      open.includes(outcomes.get(id) ?? resolveIdle(suite)),
    );
    const current = suite.relapses.map(({ id }) => [id, before?.relapses.get(id) ?? sha] as const);
    const entry: EarlierSuite = {
      fingerprint: suite.candidate?.fingerprint ?? '',
      complete: isComplete(suite),
      relapses: new Map([...current, ...undecided]),
    };
    return [suite.name, entry] as const;
  });
  return { sha, verdict: report.verdict, headline, suites: new Map(suites) };
}

function isComplete({ status, counts, replay, relapses }: SuiteReport): boolean {
  if (status !== 'compared') return status === 'unchanged';
  return (
    counts.errored === 0 &&
    counts.unscored === 0 &&
    counts.relapses === relapses.length &&
    replay?.stopped_early === false
  );
}
