import { describePlan, sumPlans } from '../report/build-planned-suite-report.ts';
import { withoutPass } from '../report/distrust-report.ts';
import { renderComment } from '../report/markdown.ts';
import type { CaseReport, Report, SuiteReport } from '../report/report.ts';
import { escapeMarkdown, fence } from '../report/safe-text.ts';
import { pawlVersion } from '../version.ts';
import type { PullRequest } from './pull-requests.ts';
import type { Claim } from './read-claim.ts';

/** First line of a body that nobody vouches for; for whoever reads the source. */
const unverifiedMark = '<!-- pawl:unverified -->';

const banner =
  '**Reported by a job without secrets, which the change itself can alter. Nothing of it was verified, and it is no verdict.**';

/** Cases and suites that a claim may bring into a comment, of each kind. */
const most = 50;

/**
 * The comment on what a job without secrets claims: rendered by us from typed facts, never a pass, and about the
 * commit that GitHub names. Pure.
 * @param options.limit characters
 */
export function renderClaim(
  claim: Claim,
  options: {
    readonly pull: PullRequest;
    readonly limit: number;
    readonly reportUrl: string | undefined;
  },
): string {
  const { pull, limit, reportUrl } = options;
  const approval = [
    'A maintainer who has read this commit starts the paid replay with the comment',
    fence(`/pawl ok sha=${pull.headSha}`),
  ].join('\n\n');
  const around = [unverifiedMark, banner, '', approval, ''].join('\n\n').length;
  const told = renderTold(claim, { pull, reportUrl, limit: limit - around });
  return [`${unverifiedMark}\n${banner}`, told, approval].join('\n\n');
}

/** Why it is incomplete, in one line of plain text. */
export function describeClaim(claim: Claim): string {
  switch (claim.kind) {
    case 'missing':
      return 'The job left no report';
    case 'refused':
      return 'The job left a report that is refused';
    case 'report':
      return 'Reported by a job without secrets, and not verified';
  }
}

function renderTold(claim: Claim, options: Parameters<typeof renderClaim>[1]): string {
  const title = '### 🚫 Pawl: incomplete.';
  const { reportUrl, limit } = options;
  const log = reportUrl === undefined ? '' : ` [Its log](${reportUrl}) has more.`;
  switch (claim.kind) {
    case 'missing':
      return `${title} ${describeClaim(claim)}\n\nIt stopped before there was anything to plan, or was changed.${log}`;
    case 'refused':
      return `${title} ${describeClaim(claim)}\n\n${escapeMarkdown(claim.reason)}.${log}`;
    case 'report':
      return renderComment(disclaim(claim.report, options.pull), { limit, reportUrl }).trimEnd();
  }
}

/**
 * A report of which only figures, names and texts are left, each of which is rendered inert. What leads somewhere
 * (commits, commands, links) is ours or gone.
 */
export function disclaim(report: Report, pull: PullRequest): Report {
  const suites = report.suites.slice(0, most).map(disclaimSuite);
  const plan = sumPlans(suites.flatMap((suite) => suite.plan ?? []));
  return {
    ...report,
    verdict: 'incomplete',
    failed: true,
    reasons:
      plan === undefined
        ? describeIdle(suites)
        : [`Nothing was replayed. It would take ${describePlan(plan)}`],
    notices: [],
    pawl_version: pawlVersion,
    base: { revision: pull.baseRef, sha: null },
    head: { revision: pull.headRef, sha: pull.headSha },
    reproduce: `pawl compare --base ${pull.baseSha} --head ${pull.headSha}`,
    suites,
    // Whatever it says was written, and where, was not: a job without secrets writes nowhere.
    experiments: [],
  };
}

const describeIdle = (suites: readonly SuiteReport[]): string[] =>
  isUneventful({ suites }) ? ['By its own account nothing changed that is replayed'] : [];

/** Whether a report claims that no suite changed. */
export function isUneventful({ suites }: { readonly suites: readonly SuiteReport[] }): boolean {
  return suites.every(({ status }) => status === 'unchanged');
}

function disclaimSuite(suite: SuiteReport): SuiteReport {
  const { plan, cost, ...rest } = withoutPass(suite);
  return {
    ...rest,
    ...(plan === undefined ? {} : { plan: { ...plan, unknown: plan.unknown.slice(0, most) } }),
    cost: { ...cost, unknown: cost.unknown.slice(0, most) },
    metrics: rest.metrics.slice(0, most),
    gates: rest.gates.slice(0, most),
    slices: rest.slices.slice(0, most),
    slice_stories: rest.slice_stories.slice(0, most),
    verdict: 'incomplete',
    reasons: plan === undefined ? [] : [`planned and not replayed: ${describePlan(plan)}`],
    warnings: [],
    relapses: suite.relapses.slice(0, most).map(withoutLink),
    fixes: suite.fixes.slice(0, most).map(withoutLink),
    flaky: suite.flaky.slice(0, most).map(withoutLink),
    pinned_broken: suite.pinned_broken.slice(0, most),
    pinned_failing: suite.pinned_failing.slice(0, most),
    waivers: [],
    case_hashes: [],
    errors: suite.errors.slice(0, most),
  };
}

const withoutLink = (shown: CaseReport): CaseReport => ({ ...shown, source_url: null });
