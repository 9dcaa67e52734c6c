import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from '../document/make-folder.ts';
import { EvidenceError, messageOf } from '../errors.ts';
import { renderHeadline } from '../report/headline.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit, type Standings } from '../report/junit.ts';
import type { Report } from '../report/report.ts';
import { renderSarif } from '../report/sarif.ts';
import type { Environment } from './event.ts';
import type { Job } from './job.ts';
import { placeInAttempt } from './open-job.ts';
import type { ReportPaths } from './outputs.ts';

/** Where the files of this attempt go. */
export function placeReport(
  { inputs, environment }: Pick<Job, 'inputs' | 'environment'>,
  folder: string,
): ReportPaths {
  const place = (compose: (attempt: string) => string) => placeInAttempt(environment, compose);
  return {
    json:
      inputs.reportPath === undefined
        ? place((attempt) => `report-${attempt}.json`)
        : resolve(folder, inputs.reportPath),
    junit: place((attempt) => `junit-${attempt}.xml`),
    sarif: place((attempt) => `relapses-${attempt}.sarif`),
  };
}

/**
 * Writes the report in each of its formats.
 * @param options.standings of every case that counted
 * @throws EvidenceError for the first that could not be written
 */
export async function writeReport(
  paths: ReportPaths,
  options: {
    readonly report: Report;
    readonly standings: Standings;
    readonly environment: Environment;
  },
): Promise<void> {
  const { report, standings, environment } = options;
  const renderings = {
    json: () => renderJson(report),
    junit: () => renderJunit(report, standings),
    sarif: () => renderSarif(report, { helpUri: findGuide(environment) }),
  } as const;
  for (const format of ['json', 'junit', 'sarif'] as const) {
    const file = paths[format];
    try {
      await writeReportFile(file, renderings[format]());
    } catch (cause) {
      throw new EvidenceError(
        [
          {
            what: `${renderHeadline(report)}. But the report could not be written: ${messageOf(cause)}`,
            where: { file },
            remedy: 'give the input report-path a place that can be written to',
          },
        ],
        { cause },
      );
    }
  }
}

async function writeReportFile(file: string, text: string): Promise<void> {
  const handle = await openReportFile(file);
  await handle.writeFile(text).finally(() => handle.close());
}

/**
 * Opens a file for a rendering of the report. The files of a change must not lead it elsewhere.
 * @throws Error when the folder cannot be written, or a link stands on the way
 */
export async function openReportFile(file: string): Promise<FileHandle> {
  const folder = dirname(file);
  await makeFolder(folder);
  const links =
    (await realpath(folder)) !==
    (await realpath(dirname(folder)).then((above) => join(above, basename(folder))));
  if (links) throw new Error(`${folder} is a symbolic link`);
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
  return open(file, flags);
}

/** The page about verdicts in the repository that the Action was taken from; undefined for a local one. */
function findGuide(environment: Environment): string | undefined {
  const {
    GITHUB_SERVER_URL: server,
    GITHUB_ACTION_REPOSITORY: repository,
    GITHUB_ACTION_REF: ref,
  } = environment;
  if (server === undefined || !repository || !ref) return undefined;
  return `${server}/${repository}/blob/${ref}/docs/verdict.md`;
}
