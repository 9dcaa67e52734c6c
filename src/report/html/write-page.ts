import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Report } from '../report.ts';
import { composePage } from './compose-page.ts';
import { loadPageTemplate } from './page-template.ts';
import { openLogs } from './read-logs.ts';

/** What the page is made of beside the report. */
export interface PageSources {
  /** Folder of the package, whose `dist` has the page. */
  readonly packageRoot: string;
  readonly caseLogFile: string;
  readonly trialLogFile: string;
}

/**
 * Writes the HTML report.
 * @param destination closed at the end, and destroyed where it fails
 * @throws Error where the logs of what was replayed are not there, or the page cannot be written
 */
export async function writePage(
  report: Report,
  sources: PageSources,
  destination: NodeJS.WritableStream,
): Promise<void> {
  const template = await loadPageTemplate(sources.packageRoot);
  const { caseLogFile: caseLog, trialLogFile: trialLog } = sources;
  const replayed = report.suites.some(({ replay }) => replay !== null);
  if (replayed && (await stat(caseLog).catch(() => undefined)) === undefined)
    throw new Error('how each case went could not be kept on disk');
  const logs = replayed ? await openLogs({ caseLog, trialLog }) : undefined;
  try {
    const page = composePage({ report, template, logs, trialLogFile: trialLog });
    await pipeline(Readable.from(page), destination);
  } finally {
    await logs?.close();
  }
}
