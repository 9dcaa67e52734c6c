import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatDay, longestWaiver, resolveWaiversFile, type Waiver } from '../../config/waivers.ts';
import { renderWithWaiver } from '../../config/write-waiver.ts';
import { ConfigurationError } from '../../errors.ts';
import { type Report, reportSchema } from '../../report/report.ts';
import { toRepositoryPath } from '../../revision/repository-path.ts';
import type { Git } from '../../revision/run-git.ts';
import { openRepository } from '../open-change.ts';
import { parseArguments, parseNumber } from '../parse-arguments.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

const kinds = {
  suite: 'string',
  case: 'string',
  reason: 'string',
  report: 'string',
  expires: 'string',
  days: 'string',
  by: 'string',
  config: 'string',
} as const;

const usualDays = 30;
const millisecondsOfDay = 86_400_000;

/** `pawl waive`: accepts the relapse of one case, in a file that is reviewed. Asks no model. */
export async function runWaive(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values } = parseArguments({ command: 'waive', args, kinds });
  const suite = need('suite', values.suite);
  const caseId = need('case', values.case);
  const reason = need('reason', values.reason);
  const { git, root } = await openRepository(terminal);
  const configFile = toRepositoryPath(values.config ?? 'pawl.yml', {
    folder: terminal.folder,
    root,
  });
  const file = resolveWaiversFile(configFile);
  const report = await readReport(values.report ?? 'report.json', terminal);
  const today = new Date();
  const relapse = findRelapse(report, { suite, caseId });
  const expires = resolveExpiry(values, today);
  const waiver: Waiver = {
    suite,
    case: caseId,
    reason,
    accepted_by: values.by ?? (await readUserName(git)),
    accepted: formatDay(today),
    expires,
    ...relapse,
  };
  const path = join(root, file);
  const written = await readFile(path, 'utf8').catch(ignoreMissing);
  const { text, replaced } = renderWithWaiver({ file, text: written }, waiver);
  await writeFile(path, text);
  terminal.stdout.write(describeNext(file, waiver, replaced));
  return exitCodes.pass;
}

function need(name: string, value: string | undefined): string {
  if (value !== undefined && value.trim() !== '') return value.trim();
  throw ConfigurationError.of(
    `--${name} is needed`,
    'write: pawl waive --suite NAME --case ID --reason "why it is accepted"',
  );
}

/** @throws ConfigurationError where it is no report of this version */
async function readReport(file: string, { folder }: Pick<Terminal, 'folder'>): Promise<Report> {
  const remedy =
    'name one with --report: write it with "pawl compare --json FILE", or take that of the Action';
  const where = { file };
  const text = await readFile(resolve(folder, file), 'utf8').catch((cause: unknown) => {
    throw ConfigurationError.of(`there is no report at ${file}`, remedy, where, cause);
  });
  try {
    return reportSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw ConfigurationError.of('this is no report of this version of Pawl', remedy, where, cause);
  }
}

/** @throws ConfigurationError where the report does not say that the case relapsed */
function findRelapse(
  report: Report,
  { suite: name, caseId }: { readonly suite: string; readonly caseId: string },
): Pick<Waiver, 'candidate' | 'case_hash' | 'sha'> {
  const suite = report.suites.find((one) => one.name === name);
  if (suite === undefined)
    throw ConfigurationError.of(
      `there is no suite ${name} in the report`,
      `name one of: ${report.suites.map((one) => one.name).join(', ')}`,
    );
  const hash = suite.case_hashes.find((known) => known.case === caseId)?.hash;
  const relapsed = suite.case_hashes.map((known) => known.case);
  if (suite.candidate === null || hash === undefined)
    throw ConfigurationError.of(
      `case ${caseId} did not relapse in the report, so there is nothing to accept`,
      relapsed.length === 0
        ? `no case of suite ${name} relapsed there`
        : `these relapsed: ${relapsed.slice(0, 10).join(', ')}${relapsed.length > 10 ? ', …' : ''}`,
    );
  if (report.head.sha === null)
    throw ConfigurationError.of(
      'the report is about files that are not committed, so no commit can be named',
      'commit them, and write the report with: pawl compare --base REV --head HEAD --json report.json',
    );
  return { candidate: suite.candidate.fingerprint, case_hash: hash, sha: report.head.sha };
}

/** @throws ConfigurationError where it is no day, or not among the next ones */
function resolveExpiry(
  { expires, days }: { readonly expires: string | undefined; readonly days: string | undefined },
  today: Date,
): string {
  if (expires !== undefined && days !== undefined)
    throw ConfigurationError.of('--expires and --days say the same', 'leave one of them out');
  const after = (number: number) =>
    formatDay(new Date(today.getTime() + number * millisecondsOfDay));
  const written = parseNumber('days', days, { min: 1, integer: true }) ?? usualDays;
  const [first, last] = [after(0), after(longestWaiver)];
  if (
    expires === undefined
      ? written <= longestWaiver
      : isDay(expires) && expires >= first && expires <= last
  )
    return expires ?? after(written);
  throw ConfigurationError.of(
    expires === undefined ? `--days is ${days}` : `--expires is "${expires}"`,
    `a relapse is accepted for at most ${longestWaiver} days: until ${last}, written like that`,
  );
}

/** Only a date that is one comes back as it was written. */
function isDay(text: string): boolean {
  const at = new Date(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && formatDay(at) === text;
}

async function readUserName(git: Git): Promise<string> {
  const found = await git.run(['config', 'user.name']);
  const name = found.stdout.trim();
  if (found.exitCode === 0 && name !== '') return name;
  throw ConfigurationError.of('git does not know your name', 'say who accepts this: --by NAME');
}

function ignoreMissing(error: unknown): undefined {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
    return undefined;
  throw error;
}

function describeNext(file: string, waiver: Waiver, replaced: Waiver | undefined): string {
  const other = replaced !== undefined && replaced.candidate !== waiver.candidate;
  return [
    `${file}: case ${waiver.case} of suite ${waiver.suite} is waived until ${waiver.expires}, by ${waiver.accepted_by}`,
    ...(replaced === undefined
      ? []
      : [
          `it replaces the one of ${replaced.accepted}${other ? ', which was for another candidate' : ''}`,
        ]),
    '',
    'Next: commit the file, have its code owner review it, and land it on the base branch;',
    'then run the check of the change again. With waivers: {accept_from: head} on base it counts',
    'in the change itself.',
    '',
  ].join('\n');
}
