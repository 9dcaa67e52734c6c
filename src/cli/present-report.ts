import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeFolder } from '../document/make-folder.ts';
import { ConfigurationError, EvidenceError, messageOf } from '../errors.ts';
import { renderJson } from '../report/json.ts';
import { renderJunit, type Standings } from '../report/junit.ts';
import { renderSummary } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderSarif } from '../report/sarif.ts';
import { renderTerminal } from '../report/terminal.ts';
import { type ReplayLogs, removeCaseLog, writeHtmlFile } from './replay-logs.ts';
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts';
import { writeReplayBack } from './write-replay-back.ts';

/** Options of every command that ends in a verdict. */
export const verdictOptions = {
  'on-inconclusive': 'string',
  json: 'string',
  markdown: 'string',
  junit: 'string',
  sarif: 'string',
  html: 'string',
  'write-back': 'list',
} as const;

/** Whether a verdict that could not be reached fails. @throws ConfigurationError */
export function parseOnInconclusive(value: string | undefined): boolean {
  if (value !== undefined && value !== 'pass' && value !== 'fail')
    throw ConfigurationError.of(`--on-inconclusive is "${value}"`, 'give pass or fail');
  return value === 'fail';
}

type ReportFiles = Readonly<
  Record<'json' | 'markdown' | 'junit' | 'sarif' | 'html', string | undefined>
>;

/**
 * Prints the report, and writes it where that is asked for.
 * @param standings of every case that counted, for JUnit
 * @throws EvidenceError when it could not be written; the log of cases, with all that was asked, is removed then too
 */
export async function presentReport(
  found: Report,
  values: ReportFiles & { readonly 'write-back': readonly string[] },
  terminal: Terminal,
  { standings, logs }: { readonly standings: Standings; readonly logs: ReplayLogs | undefined },
): Promise<ExitCode> {
  try {
    const report = await writeReplayBack(found, values['write-back'], terminal, logs);
    printReport(report, terminal);
    await writeReports(report, { values, standings, logs }, terminal);
    return toExitCode(report);
  } finally {
    await removeCaseLog(logs);
  }
}

function printReport(report: Report, terminal: Terminal): void {
  terminal.stdout.write(
    renderTerminal(report, {
      color: terminal.stdout.isTTY && terminal.environment['NO_COLOR'] === undefined,
      width: terminal.stdout.columns,
    }),
  );
}

async function writeReports(
  report: Report,
  {
    values,
    standings,
    logs,
  }: {
    readonly values: ReportFiles;
    readonly standings: Standings;
    readonly logs: ReplayLogs | undefined;
  },
  terminal: Terminal,
): Promise<void> {
  const renderings = {
    json: renderJson,
    markdown: renderSummary,
    junit: (told: Report) => renderJunit(told, standings),
    sarif: renderSarif,
  } as const;
  for (const kind of ['json', 'markdown', 'junit', 'sarif'] as const) {
    const file = values[kind];
    if (file !== undefined)
      await writeReport(resolve(terminal.folder, file), renderings[kind](report));
  }
  if (logs !== undefined && values.html !== undefined)
    await writeHtmlFile(report, { ...logs, path: values.html }, terminal);
}

async function writeReport(file: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(file));
    await writeFile(file, text);
  } catch (cause) {
    throw new EvidenceError(
      [
        {
          what: `the report could not be written: ${messageOf(cause)}`,
          where: { file },
          remedy: 'name a file in a folder that you may write to',
        },
      ],
      { cause },
    );
  }
}

/** 0 pass (and inconclusive, unless that fails), 1 fail, 3 incomplete. */
export function toExitCode(report: Pick<Report, 'verdict' | 'failed'>): ExitCode {
  if (report.verdict === 'incomplete') return exitCodes.incomplete;
  return report.failed ? exitCodes.fail : exitCodes.pass;
}
