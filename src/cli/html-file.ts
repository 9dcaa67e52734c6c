import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../document/make-folder.ts';
import { EvidenceError, messageOf } from '../errors.ts';
import { writePage } from '../report/html/write-page.ts';
import type { Report } from '../report/report.ts';
import type { Terminal } from './terminal.ts';

/** What `--html` asks for, and the logs that it is made of. */
export interface HtmlFile {
  /** As it was given. */
  readonly path: string;
  readonly caseLogFile: string;
  readonly trialLogFile: string;
}

/** Undefined where no HTML report is asked for. */
export async function planHtmlFile(
  path: string | undefined,
  trialLogFile: string,
): Promise<HtmlFile | undefined> {
  if (path === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'pawl-cases-'));
  return { path, trialLogFile, caseLogFile: join(folder, 'cases.jsonl') };
}

/** @throws EvidenceError when it could not be written */
export async function writeHtmlFile(
  report: Report,
  { path, ...logs }: HtmlFile,
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
  } finally {
    await rm(dirname(logs.caseLogFile), { recursive: true, force: true });
  }
}
