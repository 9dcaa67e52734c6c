import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { CaseStanding } from '../../comparison/compare-suite.ts';
import { ConfigurationError } from '../../errors.ts';
import { mergeShards } from '../../merge-shards.ts';
import { parseRecording } from '../../providers/recording-row.ts';
import { renderReproduce } from '../../report/render-reproduce.ts';
import { pawlVersion } from '../../version.ts';
import { describeRecorded } from '../../wording/notices.ts';
import { changeOptions, openChange } from '../open-change.ts';
import { parseArguments } from '../parse-arguments.ts';
import { parseOnInconclusive, presentReport, verdictOptions } from '../present-report.ts';
import { placeLogs } from '../replay-logs.ts';
import type { ExitCode, Terminal } from '../terminal.ts';
import { withPorts } from '../with-ports.ts';

const kinds = { ...changeOptions, ...verdictOptions } as const;

/** `pawl merge`: the verdict of all shards together. Nothing is asked, and no key is needed. */
export async function runMerge(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArguments({ command: 'merge', args, kinds, positionals: 1 });
  const [given] = positionals;
  if (given === undefined)
    throw ConfigurationError.of(
      'pawl merge takes the folder that holds the folders of the shards',
      'write: pawl merge FOLDER',
    );
  const failOnInconclusive = parseOnInconclusive(values['on-inconclusive']);
  const change = await openChange(values, terminal);
  const { recorded } = values;
  const trialLogFile = join(await mkdtemp(join(tmpdir(), 'pawl-')), 'trials.jsonl');
  const standings = new Map<string, readonly CaseStanding[]>();
  const logs = await placeLogs(values, trialLogFile);
  const files = { recorded, trialLogFile, caseLogFile: logs?.caseLogFile };
  const report = await withPorts(terminal, files, (ports) =>
    mergeShards(
      {
        ...change,
        folder: resolve(terminal.folder, given),
        readCompletion: parseRecording,
        fresh: false,
        failOnInconclusive,
        onStandings:
          values.junit === undefined
            ? undefined
            : (suite, cases) => void standings.set(suite, cases),
        notices: describeRecorded(recorded),
        pawlVersion,
        reproduce: (seed) => renderReproduce({ ...change, seed, recorded, failOnInconclusive }),
      },
      ports,
    ),
  );
  return presentReport(report, values, terminal, { standings, logs });
}
