import { mkdtemp, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createPorts } from '../../default-ports.ts';
import { makeFolder } from '../../document/make-folder.ts';
import { ConfigurationError, EvidenceError, messageOf } from '../../errors.ts';
import { defaultSeed, evaluateChange } from '../../evaluate-change.ts';
import { renderJson } from '../../report/json.ts';
import { renderSummary } from '../../report/markdown.ts';
import { renderReproduce } from '../../report/render-reproduce.ts';
import type { Report } from '../../report/report.ts';
import { renderTerminal } from '../../report/terminal.ts';
import { pawlVersion } from '../../version.ts';
import { describeRecorded } from '../../wording/notices.ts';
import { changeOptions, locateKeptFolder, openChange } from '../open-change.ts';
import { parseArguments, parseNumber } from '../parse-arguments.ts';
import { createProgressDisplay } from '../progress.ts';
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts';

const kinds = {
  ...changeOptions,
  seed: 'string',
  'on-inconclusive': 'string',
  json: 'string',
  markdown: 'string',
  'trial-log': 'string',
  fresh: 'flag',
} as const;

/** `pawl compare`: replays a change and prints the verdict. */
export async function runCompare(
  args: readonly string[],
  terminal: Terminal,
  /** What repeats the comparison, when the repository will not be there. */
  staged?: { readonly reproduce: string },
): Promise<ExitCode> {
  const { values } = parseArguments({ command: 'compare', args, kinds });
  const seed = parseNumber('seed', values.seed, { min: 0, integer: true }) ?? defaultSeed;
  const onInconclusive = values['on-inconclusive'];
  if (onInconclusive !== undefined && onInconclusive !== 'pass' && onInconclusive !== 'fail') {
    throw ConfigurationError.of(`--on-inconclusive is "${onInconclusive}"`, 'give pass or fail');
  }
  const failOnInconclusive = onInconclusive === 'fail';
  const change = await openChange(values, terminal);
  const trialLogFile = await placeTrialLog(values['trial-log'], terminal);
  const interrupt = new AbortController();
  terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
  const progress = await createProgressDisplay(terminal.stderr);
  const ports = createPorts({
    environment: terminal.environment,
    recordedPath:
      values.recorded === undefined ? undefined : resolve(terminal.folder, values.recorded),
    today: new Date(),
    trialLogFile,
    keptFolder: await locateKeptFolder(terminal),
    signal: interrupt.signal,
    onProgress: (state) => progress.show(state),
  });
  let report: Report;
  try {
    report = await evaluateChange(
      {
        ...change,
        seed,
        fresh: values.fresh,
        failOnInconclusive,
        notices: describeRecorded(values.recorded),
        pawlVersion,
        reproduce:
          staged?.reproduce ??
          renderReproduce({ ...change, seed, recorded: values.recorded, failOnInconclusive }),
      },
      ports,
    );
  } finally {
    progress.stop();
  }
  terminal.stdout.write(
    renderTerminal(report, {
      color: terminal.stdout.isTTY && terminal.environment['NO_COLOR'] === undefined,
      width: terminal.stdout.columns,
    }),
  );
  if (staged === undefined && (await hasContent(trialLogFile)))
    terminal.stderr.write(`every trial, with raw responses: ${trialLogFile}\n`);
  if (values.json !== undefined)
    await writeReport(resolve(terminal.folder, values.json), renderJson(report));
  if (values.markdown !== undefined)
    await writeReport(resolve(terminal.folder, values.markdown), renderSummary(report));
  return toExitCode(report);
}

/** Where every trial is kept: as asked, else in a new folder for temporary files. */
async function placeTrialLog(asked: string | undefined, terminal: Terminal): Promise<string> {
  if (asked !== undefined) return resolve(terminal.folder, asked);
  return join(await mkdtemp(join(tmpdir(), 'pawl-')), 'trials.jsonl');
}

async function hasContent(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => undefined);
  return facts !== undefined && facts.size > 0;
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
