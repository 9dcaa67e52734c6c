import { computeHash } from '../document/canonical-json.ts';
import type { PawlError } from '../errors.ts';
import { type Annotation, computeAnnotations } from '../report/annotations.ts';
import { renderHeadline } from '../report/headline.ts';
import { renderSummary } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { oneLine, shortenMiddle } from '../report/safe-text.ts';
import { type CheckConclusion, type OpenCheck, openCheck } from './check-run.ts';
import { type CheckAnnotation, maximumSummaryBytes } from './check-runs.ts';
import type { GithubClient } from './client.ts';
import type { GithubEvent } from './event.ts';
import type { Job } from './job.ts';
import { usualPart } from './name-part.ts';
import { renderProblems } from './publish.ts';
import { fitSummary } from './summary.ts';

/** The check run of a job, undefined where it has none. */
export type JobCheck = OpenCheck | undefined;

/** Bytes that what is put below the report takes at most. */
const reservedBytes = 1_000;
/** The runner shows 10 errors of a step, and the step's own last line is one. */
const maximumErrors = 9;

/**
 * The check run that tells what this job comes to. By itself only for a pull request and a merge queue: what another
 * event compares says nothing of the commit as a whole, so its check has another name and has to be asked for.
 */
export function openJobCheck(
  { inputs, environment, saveState }: Job,
  options: {
    readonly event: GithubEvent;
    readonly client: GithubClient | undefined;
    readonly runUrl: string | undefined;
  },
): JobCheck {
  const { event, client, runUrl } = options;
  const { check } = inputs;
  const isGate = event.kind === 'pull_request' || event.kind === 'merge_group';
  if (client === undefined || inputs.shard !== undefined || check.kind === 'off') return undefined;
  if (check.kind === 'auto' && !isGate) return undefined;
  const { commentKey, part } = inputs;
  const names = [
    'Pawl',
    ...(commentKey === 'default' ? [] : [commentKey]),
    ...(part === usualPart ? [] : [shortenMiddle(oneLine(part), 100)]),
  ];
  const name = (check.kind === 'on' ? check.name : undefined) ?? names.join(' / ');
  const { GITHUB_WORKFLOW: workflow, GITHUB_JOB: jobName } = environment;
  const external = [workflow, jobName, commentKey, computeHash(part).slice(0, 8)];
  return openCheck({
    checks: client.checks,
    name: isGate ? name : `${name} (${event.kind})`,
    externalId: ['pawl', ...external.map((part) => part ?? '')].join(':').slice(0, 200),
    detailsUrl: runUrl,
    remember: (state) => saveState('check', state),
  });
}

/**
 * Completes the check run, and annotates the lines of relapses: in the check run, or where there is none by the log.
 * Never throws: the verdict stands without it.
 * @param options.failed whether the step fails, for whatever reason
 */
export async function publishCheck(
  job: Job,
  check: JobCheck,
  options: { readonly report: Report; readonly failed: boolean; readonly headSha: string },
): Promise<void> {
  const { report, failed, headSha } = options;
  const { annotations, told } = computeAnnotations(report);
  const conclusion = {
    failed,
    title: renderTitle(report, failed),
    summary: composeSummary(report, told),
    annotations: annotations.map(describeAnnotation),
  };
  const annotated = check !== undefined && (await finish(job, check, { headSha, conclusion }));
  if (!annotated) annotateByLog(job, annotations, told);
}

/** Completes the check run of a job that was stopped by problems. */
export async function publishStoppedCheck(
  job: Job,
  check: JobCheck,
  options: { readonly error: PawlError; readonly headSha: string | undefined },
): Promise<void> {
  const { error, headSha } = options;
  if (check === undefined || headSha === undefined) return;
  const [first] = error.problems;
  const conclusion = {
    failed: true,
    title: shortenMiddle(oneLine(`incomplete: ${first?.what ?? error.message}`), 200),
    summary: fitSummary(renderProblems(error), maximumSummaryBytes - reservedBytes).text,
    annotations: [],
  };
  await finish(job, check, { headSha, conclusion });
}

/** @returns whether the annotations are in the check run */
async function finish(
  job: Job,
  check: OpenCheck,
  { headSha, conclusion }: { readonly headSha: string; readonly conclusion: CheckConclusion },
): Promise<boolean> {
  const outcome = await check.finish(headSha, conclusion);
  if (outcome.kind === 'written') {
    job.log(`check run completed: ${outcome.url ?? ''}`);
    return outcome.annotated;
  }
  const text = `the check run could not be written, the verdict stands: ${outcome.reason}`;
  // Nobody asked for it, so it is no warning that it is not there.
  if (job.inputs.check.kind === 'auto' && outcome.isForbidden) job.log(text);
  else job.warn(text);
  return false;
}

/** A verdict that passes although nothing is settled says so where only the title is read. */
function renderTitle(report: Report, failed: boolean): string {
  const headline = renderHeadline(report).replace(/^Pawl: /, '');
  const passes =
    report.verdict === 'inconclusive' && !failed
      ? headline.replace(/^inconclusive\./, 'inconclusive, the check passes.')
      : headline;
  return shortenMiddle(passes, 200);
}

function composeSummary(report: Report, told: string | undefined): string {
  const limit = maximumSummaryBytes - reservedBytes;
  const { text } = fitSummary(renderSummary(report, { limit }), limit);
  return told === undefined ? text : `${text}\n${told}\n`;
}

const describeAnnotation = ({
  file,
  line,
  level,
  title,
  message,
}: Annotation): CheckAnnotation => ({
  path: file,
  start_line: line,
  end_line: line,
  annotation_level: level,
  title,
  message,
});

function annotateByLog(
  job: Job,
  annotations: readonly Annotation[],
  told: string | undefined,
): void {
  const failures = annotations.filter(({ level }) => level === 'failure').slice(0, maximumErrors);
  const warnings = annotations.filter(({ level }) => level === 'warning');
  const notices = annotations.filter(({ level }) => level === 'notice');
  for (const annotation of [...failures, ...warnings, ...notices]) job.annotate(annotation);
  if (told !== undefined) job.log(told);
}
