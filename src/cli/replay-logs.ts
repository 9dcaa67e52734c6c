import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../document/make-folder.ts';
import { EvidenceError, messageOf } from '../errors.ts';
import { parseSinkSystem } from '../experiments/sink-systems.ts';
import { writePage } from '../report/html/write-page.ts';
import type { Report } from '../report/report.ts';
import type { Terminal } from './terminal.ts';

/** Logs of a replay on disk, of which pages and experiments are made. */
export interface ReplayLogs {
  readonly trialLogFile: string;
  readonly caseLogFile: string;
}

/**
 * Where the log of cases is kept for as long as a command needs it; undefined where nothing is made of it.
 * @throws ConfigurationError where a replay shall be written to a system that there is not
 */
export async function placeLogs(
  values: { readonly html: string | undefined; readonly 'write-back': readonly string[] },
  trialLogFile: string,
): Promise<ReplayLogs | undefined> {
  const systems = values['write-back'].map(parseSinkSystem);
  if (values.html === undefined && systems.length === 0) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'pawl-cases-'));
  return { trialLogFile, caseLogFile: join(folder, 'cases.jsonl') };
}

/** Removes the log of cases: all of it is in the dataset, the trial log and what was made of it. */
export async function removeCaseLog(logs: ReplayLogs | undefined): Promise<void> {
  if (logs !== undefined) await rm(dirname(logs.caseLogFile), { recursive: true, force: true });
}

/** @throws EvidenceError when it could not be written */
export async function writeHtmlFile(
  report: Report,
  { path, ...logs }: ReplayLogs & { readonly path: string },
  terminal: Pick<Terminal, 'folder' | 'packageRoot'>,
): Promise<void> {
  const file = resolve(terminal.folder, path);
  try {
    await makeFolder(dirname(file));
    await writePage(report, { ...logs, ...terminal }, createWriteStream(file));
  } catch (cause) {
    throw new EvidenceError(
      [
        {
          what: `the HTML report could not be written: ${messageOf(cause)}`,
          where: { file },
          remedy: 'name a file in a folder that you may write to',
        },
      ],
      { cause },
    );
  }
}
