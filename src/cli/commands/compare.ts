import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { defaultSeed, evaluateChange } from '../../evaluate-change.ts';
import { renderReproduce } from '../../report/render-reproduce.ts';
import { pawlVersion } from '../../version.ts';
import { describeRecorded } from '../../wording/notices.ts';
import { changeOptions, openChange } from '../open-change.ts';
import { parseArguments, parseNumber } from '../parse-arguments.ts';
import { parseOnInconclusive, presentReport, verdictOptions } from '../present-report.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { withPorts } from '../with-ports.ts';

const kinds = {
  ...changeOptions,
  ...verdictOptions,
  seed: 'string',
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
  const failOnInconclusive = parseOnInconclusive(values['on-inconclusive']);
  const change = await openChange(values, terminal);
  const { recorded } = values;
  const trialLogFile = await placeTrialLog(values['trial-log'], terminal);
  const report = await withPorts(terminal, { recorded, trialLogFile }, (ports) =>
    evaluateChange(
      {
        ...change,
        seed,
        fresh: values.fresh,
        failOnInconclusive,
        notices: describeRecorded(recorded),
        pawlVersion,
        reproduce:
          staged?.reproduce ?? renderReproduce({ ...change, seed, recorded, failOnInconclusive }),
      },
      ports,
    ),
  );
  const code = await presentReport(report, values, terminal);
  if (staged === undefined && (await hasContent(trialLogFile)))
    terminal.stderr.write(`every trial, with raw responses: ${trialLogFile}\n`);
  return code;
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
