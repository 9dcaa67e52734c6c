import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { makeFolder } from '../document/make-folder.ts';
import { ConfigurationError, EvidenceError, messageOf } from '../errors.ts';
import { renderJson } from '../report/json.ts';
import { renderSummary } from '../report/markdown.ts';
import type { Report } from '../report/report.ts';
import { renderTerminal } from '../report/terminal.ts';
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts';

/** Options of every command that ends in a verdict. */
export const verdictOptions = {
  'on-inconclusive': 'string',
  json: 'string',
  markdown: 'string',
} as const;

/** Whether a verdict that could not be reached fails. @throws ConfigurationError */
export function parseOnInconclusive(value: string | undefined): boolean {
  if (value !== undefined && value !== 'pass' && value !== 'fail')
    throw ConfigurationError.of(`--on-inconclusive is "${value}"`, 'give pass or fail');
  return value === 'fail';
}

/**
 * Prints the report, and writes it where that is asked for.
 * @throws EvidenceError when it could not be written
 */
export async function presentReport(
  report: Report,
  values: { readonly json: string | undefined; readonly markdown: string | undefined },
  terminal: Terminal,
): Promise<ExitCode> {
  terminal.stdout.write(
    renderTerminal(report, {
      color: terminal.stdout.isTTY && terminal.environment['NO_COLOR'] === undefined,
      width: terminal.stdout.columns,
    }),
  );
  if (values.json !== undefined)
    await writeReport(resolve(terminal.folder, values.json), renderJson(report));
  if (values.markdown !== undefined)
    await writeReport(resolve(terminal.folder, values.markdown), renderSummary(report));
  return toExitCode(report);
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
