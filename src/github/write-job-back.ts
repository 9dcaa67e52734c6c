import type { Report } from '../report/report.ts';
import { createRestPorts } from '../sources/rest-ports.ts';
import { pawlVersion } from '../version.ts';
import type { Job } from './job.ts';
import type { JobCheckout } from './open-job.ts';
import { placeLogs } from './page.ts';

/**
 * The report with what was written where the team looks. What a fork brought is written nowhere, approved or not: its
 * words would stand among the team's own.
 */
export async function writeJobBack(
  { inputs, environment, signal }: Pick<Job, 'inputs' | 'environment' | 'signal'>,
  report: Report,
  { foreign }: Pick<JobCheckout, 'foreign'>,
): Promise<Report> {
  if (foreign !== undefined || inputs.writeBack.length === 0) return report;
  const { writeBack } = await import('../experiments/write-back.ts');
  return writeBack(report, {
    ...placeLogs(environment),
    ...createRestPorts(signal),
    systems: inputs.writeBack,
    environment,
    version: pawlVersion,
    repository: environment['GITHUB_REPOSITORY'],
  });
}
