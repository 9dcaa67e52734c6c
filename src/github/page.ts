import { rm } from 'node:fs/promises';
import { messageOf } from '../errors.ts';
import { writePage } from '../report/html/write-page.ts';
import type { Report } from '../report/report.ts';
import type { Job } from './job.ts';
import { placeInAttempt } from './open-job.ts';
import { openReportFile } from './report-files.ts';

/** Logs of this attempt, that the HTML report is made of. */
export function placeLogs(environment: Job['environment']) {
  return {
    trialLogFile: placeInAttempt(environment, (attempt) => `trials-${attempt}.jsonl`),
    caseLogFile: placeInAttempt(environment, (attempt) => `cases-${attempt}.jsonl`),
  };
}

/** Writes the HTML report beside the JSON one, and names it as an output. The verdict stands without it. */
export async function publishPage(
  job: Pick<Job, 'environment' | 'packageRoot' | 'setOutput' | 'warn'>,
  { report, reportPath }: { readonly report: Report; readonly reportPath: string },
): Promise<void> {
  const file = `${reportPath.replace(/\.json$/i, '')}.html`;
  const { packageRoot } = job;
  const logs = placeLogs(job.environment);
  try {
    const handle = await openReportFile(file);
    await writePage(report, { packageRoot, ...logs }, handle.createWriteStream());
    job.setOutput('html-path', file);
  } catch (error) {
    job.warn(`the HTML report was not written, the verdict stands: ${messageOf(error)}`);
  } finally {
    // All of it is in the dataset, the trial log and the page.
    await rm(logs.caseLogFile, { force: true }).catch(() => undefined);
  }
}
