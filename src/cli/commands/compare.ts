import { mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CaseStanding } from '../../comparison/compare-suite.ts';
import { ConfigurationError } from '../../errors.ts';
import {
  defaultSeed,
  evaluateChange,
  type ReplayMode,
  replayModes,
} from '../../evaluate-change.ts';
import { renderReproduce } from '../../report/render-reproduce.ts';
import { pawlVersion } from '../../version.ts';
import { describeRecorded } from '../../wording/notices.ts';
import { changeOptions, openChange } from '../open-change.ts';
import { parseArguments, parseNumber } from '../parse-arguments.ts';
import { parseOnInconclusive, presentReport, verdictOptions } from '../present-report.ts';
import { placeLogs } from '../replay-logs.ts';
import { type ExitCode, type Terminal, tell } from '../terminal.ts';
import { withPorts } from '../with-ports.ts';

const kinds = {
  ...changeOptions,
  ...verdictOptions,
  seed: 'string',
  'trial-log': 'string',
  fresh: 'flag',
  mode: 'string',
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
  const mode = parseMode(values.mode, values);
  const change = await openChange(values, terminal);
  const { recorded } = values;
  const trialLogFile = await placeTrialLog(values['trial-log'], terminal);
  const standings = new Map<string, readonly CaseStanding[]>();
  const logs = await placeLogs(values, trialLogFile);
  const files = { recorded, trialLogFile, caseLogFile: logs?.caseLogFile };
  const report = await withPorts(terminal, files, (ports) =>
    evaluateChange(
      {
        ...change,
        seed,
        fresh: values.fresh,
        mode,
        failOnInconclusive,
        onStandings:
          values.junit === undefined
            ? undefined
            : (suite, cases) => void standings.set(suite, cases),
        notices: describeRecorded(recorded),
        pawlVersion,
        reproduce:
          staged?.reproduce ?? renderReproduce({ ...change, seed, recorded, failOnInconclusive }),
      },
      ports,
    ),
  );
  const code = await presentReport(report, values, terminal, { standings, logs });
  if (staged === undefined && (await hasContent(trialLogFile)))
    tell(terminal.stderr, `every trial, with raw responses: ${trialLogFile}`);
  return code;
}

/** @throws ConfigurationError */
function parseMode(
  mode: string | undefined,
  asked: { readonly fresh: boolean; readonly 'baseline-only': boolean },
): ReplayMode {
  const known = replayModes.find((name) => name === (mode ?? 'live'));
  if (known === undefined) throw ConfigurationError.of(`--mode is "${mode}"`, 'give live or batch');
  if (known === 'batch' && (asked.fresh || asked['baseline-only']))
    throw ConfigurationError.of(
      '--fresh and --baseline-only do not go with --mode batch',
      'ask live, or leave them out',
    );
  return known;
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
