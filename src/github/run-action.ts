import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CaseStanding } from '../comparison/compare-suite.ts';
import { ConfigurationError, PawlError, renderProblem } from '../errors.ts';
import type { OnStandings } from '../evaluate-suite.ts';
import type { EarlierPush } from '../report/earlier-push.ts';
import { renderHeadline } from '../report/headline.ts';
import type { Standings } from '../report/junit.ts';
import type { Report } from '../report/report.ts';
import { countUnanswered, renderShardLine } from '../report/shard-line.ts';
import { createGit } from '../revision/run-git.ts';
import { checkApproval } from './approval.ts';
import type { ApprovalEvent } from './approval-event.ts';
import type { GithubClient } from './client.ts';
import { findCommentTarget, findRunUrl, openClient } from './comment-target.ts';
import { evaluateJob } from './evaluate-job.ts';
import { type GithubEvent, type PullRequestEvent, parseEvent, parseRepository } from './event.ts';
import type { Job } from './job.ts';
import { openJobComment } from './job-comment.ts';
import type { JobCheckout } from './open-job.ts';
import { setOutputs } from './outputs.ts';
import { publishPage } from './page.ts';
import {
  type CommentTarget,
  publishComment,
  type RenderComment,
  renderProblems,
  renderReportComment,
  renderReportSummary,
  tellIncomplete,
  titleProblems,
} from './publish.ts';
import { runPublishJob } from './publish-job.ts';
import { openJobCheck, publishCheck, publishStoppedCheck } from './report-check.ts';
import { placeReport, writeReport } from './report-files.ts';
import { headOf, resolveRevisions } from './revisions.ts';
import { runShardJob } from './shard-job.ts';
import { writeSummary } from './summary.ts';
import { writeJobBack } from './write-job-back.ts';

/**
 * The whole job: event → revisions → report → outputs, summary, comment.
 * @returns whether the step fails, with one line that says why
 */
export async function runAction(
  job: Job,
): Promise<{ readonly failed: boolean; readonly headline: string }> {
  const { inputs, environment } = job;
  if (inputs.publish !== undefined) return runPublishJob(job, inputs.publish);
  const started = parseEvent({
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: job.payload,
    environment,
  });
  const client = await openClient(job);
  const event = started.kind === 'approval' ? await approve(job, started, client) : started;
  const check = openJobCheck(job, { event, client, runUrl: findRunUrl(environment) });
  const target = inputs.shard === undefined ? findCommentTarget(job, event, client) : undefined;
  const folder = resolve(environment['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory);
  const standings = new Map<string, readonly CaseStanding[]>();
  const comment = await openJobComment(job, target);
  let report: Report;
  let headSha = inputs.head === undefined ? headOf(event).sha : undefined;
  try {
    const git = createGit(folder, { ...environment });
    const revisions = await resolveRevisions(event, inputs, { git, api: client });
    headSha = revisions.head.sha;
    check?.start(headSha);
    const root = (await git.run(['rev-parse', '--show-toplevel'])).stdout.trim();
    const foreign = findForeign(event, started.kind === 'approval');
    const checkout = { git, root, folder, revisions, foreign };
    if (inputs.shard !== undefined) {
      const manifest = await runShardJob(job, checkout, inputs.shard);
      const headline = renderShardLine(manifest);
      await summarize(job, headline);
      return { failed: countUnanswered(manifest) > 0, headline };
    }
    const onStandings: OnStandings = (suite, cases) => void standings.set(suite, cases);
    report = await evaluateJob(job, checkout, { ...comment, onStandings })
      .then((found) => writeJobBack(job, found, checkout))
      .finally(comment.stop);
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    await publishProblems(job, error, target);
    await publishStoppedCheck(job, check, { error, headSha });
    return { failed: true, headline: error.problems.map(renderProblem).join('\n') };
  }
  let isWritten = false;
  try {
    await publish(job, { report, folder, target, standings, earlier: comment.earlier });
    isWritten = true;
  } finally {
    // A check run must not pass where the step fails, so it comes last.
    await publishCheck(job, check, { report, failed: report.failed || !isWritten, headSha });
  }
  return { failed: report.failed, headline: renderHeadline(report) };
}

/** @throws ConfigurationError unless a maintainer approved what is the head now */
function approve(
  job: Job,
  event: ApprovalEvent,
  client: GithubClient | undefined,
): Promise<PullRequestEvent> {
  const { owner, name } = parseRepository(job.environment);
  if (client === undefined)
    throw ConfigurationError.of(
      'there is no github-token to check the approval with',
      'leave the input github-token out to use the token of the job',
    );
  return checkApproval(event, { ...job, ...client, repository: `${owner}/${name}` });
}

function findForeign(event: GithubEvent, isApproved: boolean): JobCheckout['foreign'] {
  if (event.kind !== 'pull_request' || !(event.isFork || event.isDependabot)) return undefined;
  return isApproved ? 'approved' : 'unprivileged';
}

/**
 * Tells the verdict everywhere before the file is written, so that a bad path hides nothing.
 * @throws EvidenceError at last when the report could not be written
 */
async function publish(
  job: Job,
  {
    report,
    folder,
    target,
    standings,
    earlier,
  }: {
    readonly report: Report;
    readonly folder: string;
    readonly target: CommentTarget | undefined;
    readonly standings: Standings;
    readonly earlier: EarlierPush | undefined;
  },
): Promise<void> {
  const paths = placeReport(job, folder);
  setOutputs({ setOutput: job.setOutput }, { report, paths });
  await summarize(job, renderReportSummary(report, earlier));
  // It waits for other jobs to write, and files can be written meanwhile. It never throws.
  const commented =
    target && writeComment(job, target, renderReportComment(report, target.headSha));
  try {
    await writeReport(paths, { report, standings, environment: job.environment });
    await publishPage(job, { report, reportPath: paths.json });
  } finally {
    await commented;
  }
}

async function publishProblems(
  job: Job,
  error: PawlError,
  target: CommentTarget | undefined,
): Promise<void> {
  job.setOutput('verdict', 'incomplete');
  const text = renderProblems(error);
  await summarize(job, text);
  // A comment of an earlier push must not go on saying pass.
  const tells = tellIncomplete(titleProblems(error));
  if (target !== undefined)
    await writeComment(job, target, ({ state }) => ({ render: () => text, state, tells }));
}

async function summarize(job: Job, markdown: string): Promise<void> {
  const outcome = await writeSummary({
    markdown,
    path: job.environment['GITHUB_STEP_SUMMARY'],
    append: (path, text) => appendFile(path, text),
  });
  if (outcome.kind === 'failed') job.warn(`the job summary was not written: ${outcome.reason}`);
}

async function writeComment(job: Job, target: CommentTarget, render: RenderComment): Promise<void> {
  const outcome = await publishComment(target, render, 'result');
  switch (outcome.kind) {
    case 'created':
    case 'updated':
      job.log(`comment ${outcome.kind}: ${outcome.url ?? ''}`);
      return;
    case 'skipped':
      job.log(`comment left as it is: ${outcome.reason}`);
      return;
    case 'failed':
      job.warn(
        `the comment could not be written, the verdict stands: ${outcome.reason}. It needs "permissions: pull-requests: write"`,
      );
  }
}
