import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CaseStanding } from '../comparison/compare-suite.ts';
import { PawlError, renderProblem } from '../errors.ts';
import { type EarlierPush, listRelapses } from '../report/earlier-push.ts';
import { renderHeadline } from '../report/headline.ts';
import type { Standings } from '../report/junit.ts';
import type { Report } from '../report/report.ts';
import { countUnanswered, renderShardLine } from '../report/shard-line.ts';
import { createGit } from '../revision/run-git.ts';
import { createGithubClient, type GithubClient } from './client.ts';
import { findEarlier } from './comment-state.ts';
import { evaluateJob } from './evaluate-job.ts';
import { type GithubEvent, parseEvent, parseRepository } from './event.ts';
import type { Job } from './job.ts';
import { setOutputs } from './outputs.ts';
import { defaultMaxWaitMs } from './patience.ts';
import {
  type CommentTarget,
  loadState,
  publishComment,
  type RenderComment,
  renderProblems,
  renderReportComment,
  renderReportSummary,
} from './publish.ts';
import { openJobCheck, publishCheck, publishStoppedCheck } from './report-check.ts';
import { placeReport, writeReport } from './report-files.ts';
import { headOf, resolveRevisions } from './revisions.ts';
import { runShardJob } from './shard-job.ts';
import { writeSummary } from './summary.ts';

/**
 * The whole job: event → revisions → report → outputs, summary, comment.
 * @returns whether the step fails, with one line that says why
 */
export async function runAction(
  job: Job,
): Promise<{ readonly failed: boolean; readonly headline: string }> {
  const { inputs, environment } = job;
  const event = parseEvent({
    name: environment['GITHUB_EVENT_NAME'] ?? '',
    payload: job.payload,
    environment,
  });
  const client = await openClient(job);
  const check = openJobCheck(job, { event, client, runUrl: findRunUrl(environment) });
  const target = inputs.shard === undefined ? findCommentTarget(job, event, client) : undefined;
  const folder = resolve(environment['GITHUB_WORKSPACE'] ?? '.', inputs.workingDirectory);
  const standings = new Map<string, readonly CaseStanding[]>();
  const earlier = findEarlier(await loadState(target), target?.headSha ?? '');
  let report: Report;
  let headSha = inputs.head === undefined ? headOf(event).sha : undefined;
  try {
    const git = createGit(folder, { ...environment });
    const revisions = await resolveRevisions(event, inputs, { git, api: client });
    headSha = revisions.head.sha;
    check?.start(headSha);
    const root = (await git.run(['rev-parse', '--show-toplevel'])).stdout.trim();
    const checkout = { git, root, folder, revisions };
    if (inputs.shard !== undefined) {
      const manifest = await runShardJob(job, checkout, inputs.shard);
      const headline = renderShardLine(manifest);
      await summarize(job, headline);
      return { failed: countUnanswered(manifest) > 0, headline };
    }
    report = await evaluateJob(job, checkout, {
      follow: listRelapses(earlier),
      onStandings: (suite, cases) => void standings.set(suite, cases),
    });
  } catch (error) {
    if (!(error instanceof PawlError)) throw error;
    await publishProblems(job, error, target);
    await publishStoppedCheck(job, check, { error, headSha });
    return { failed: true, headline: error.problems.map(renderProblem).join('\n') };
  }
  let isWritten = false;
  try {
    await publish(job, { report, folder, target, standings, earlier });
    isWritten = true;
  } finally {
    // A check run must not pass where the step fails, so it comes last.
    await publishCheck(job, check, { report, failed: report.failed || !isWritten, headSha });
  }
  return { failed: report.failed, headline: renderHeadline(report) };
}

async function openClient({ inputs, environment }: Job): Promise<GithubClient | undefined> {
  if (inputs.githubToken === undefined) return undefined;
  return createGithubClient({
    token: inputs.githubToken,
    repository: parseRepository(environment),
    apiUrl: environment['GITHUB_API_URL'],
    patience: {
      sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
      now: Date.now,
      maxWaitMs: defaultMaxWaitMs,
    },
  });
}

function findCommentTarget(
  { inputs, environment }: Job,
  event: GithubEvent,
  client: GithubClient | undefined,
): CommentTarget | undefined {
  if (event.kind !== 'pull_request' || client === undefined || !inputs.comment) return undefined;
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = environment;
  return {
    client,
    number: event.number,
    headSha: event.headSha,
    commentKey: inputs.commentKey,
    run: parseRun(run, attempt),
    runUrl: findRunUrl(environment),
  };
}

function parseRun(run: string | undefined, attempt = '1'): CommentTarget['run'] {
  const [id, number] = [Number(run), Number(attempt)];
  const isRun = [id, number].every((part) => Number.isSafeInteger(part) && part > 0);
  return isRun ? { id, attempt: number } : undefined;
}

/** The job's page. */
function findRunUrl(environment: Job['environment']): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
  } = environment;
  return server === undefined || repository === undefined || run === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${run}`;
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
  if (target !== undefined) await comment(job, target, renderReportComment(report, target.headSha));
  await writeReport(paths, { report, standings, environment: job.environment });
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
  if (target !== undefined) await comment(job, target, ({ state }) => ({ body: text, state }));
}

async function summarize(job: Job, markdown: string): Promise<void> {
  const outcome = await writeSummary({
    markdown,
    path: job.environment['GITHUB_STEP_SUMMARY'],
    append: (path, text) => appendFile(path, text),
  });
  if (outcome.kind === 'failed') job.warn(`the job summary was not written: ${outcome.reason}`);
}

async function comment(job: Job, target: CommentTarget, render: RenderComment): Promise<void> {
  const outcome = await publishComment(target, render);
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
