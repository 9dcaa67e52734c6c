import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createDatasetCounter } from '../../curation/dataset-stats.ts';
import { createStaleFinder } from '../../curation/stale-cases.ts';
import { readDataset } from '../../dataset/read-dataset.ts';
import { openOutcomeStore } from '../../default-ports.ts';
import { ConfigurationError, type Problem } from '../../errors.ts';
import type { OutcomeStore } from '../../recordings/outcome-store.ts';
import { toRepositoryPath } from '../../revision/repository-path.ts';
import { locateKeptFolder, openRepository } from '../open-change.ts';
import { parseArguments } from '../parse-arguments.ts';
import { type DescribedDataset, describeDataset } from '../present-dataset.ts';
import { type ExitCode, exitCodes, type Terminal, tell } from '../terminal.ts';
import { writeJson } from '../write-json.ts';

const kinds = { stale: 'string', kept: 'string', json: 'string' } as const;
const usage = 'write: pawl dataset stats FILE';
const usualStaleDays = 90;

/** `pawl dataset stats`: what a dataset covers, and which of its cases no longer fail. Asks no model. */
export async function runDataset(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = parseArguments({
    command: 'dataset',
    args,
    kinds,
    positionals: 2,
  });
  const [verb, file] = positionals;
  if (verb !== 'stats')
    throw ConfigurationError.of(
      verb === undefined
        ? 'pawl dataset needs to know what to do'
        : `pawl dataset knows no "${verb}"`,
      usage,
    );
  if (file === undefined) throw ConfigurationError.of('pawl dataset stats takes one file', usage);
  const staleDays = parseDays(values.stale);
  const path = resolve(terminal.folder, file);
  const facts = await stat(path).catch(() => undefined);
  if (facts?.isFile() !== true)
    throw ConfigurationError.of(`${file} is not a file that can be read`, 'check the path', {
      file,
    });
  const remembered = await readRemembered(file, { terminal, kept: values.kept });
  const stats = await computeStats({ file, path }, { remembered, staleDays, now: Date.now() });
  tell(terminal.stdout, describeDataset(stats).join('\n'));
  if (values.json !== undefined)
    await writeJson(stats, {
      path: resolve(terminal.folder, values.json),
      shown: values.json,
    });
  return exitCodes.pass;
}

/** @throws ConfigurationError unless it is a number of days or weeks */
function parseDays(written: string | undefined): number {
  if (written === undefined) return usualStaleDays;
  const [, number, unit] = /^(\d{1,4})([dw])$/.exec(written.trim()) ?? [];
  const days = Number(number) * (unit === 'w' ? 7 : 1);
  if (days > 0) return days;
  throw ConfigurationError.of(
    `--stale is "${written}"`,
    'write how long a case has to go without failing, as 90d or 12w',
  );
}

/** What is remembered of a dataset in this repository; outside of one nothing is. @throws EvidenceError */
async function readRemembered(
  file: string,
  { terminal, kept }: { readonly terminal: Terminal; readonly kept: string | undefined },
): ReturnType<OutcomeStore['read']> {
  const { root } = await openRepository(terminal, { orFolder: true });
  const store = openOutcomeStore({
    keptFolder:
      kept === undefined ? await locateKeptFolder(terminal) : resolve(terminal.folder, kept),
    recordingsSecret: terminal.environment['PAWL_RECORDINGS_SECRET']?.trim() || undefined,
  });
  try {
    return await store.read(toRepositoryPath(file, { folder: terminal.folder, root }));
  } catch (error) {
    // A file from elsewhere is no dataset that this repository replays, and has its counts all the same.
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
}

/** Case by case: of a large dataset nothing but counts, ids and signatures is held. @throws ConfigurationError */
async function computeStats(
  { file, path }: { readonly file: string; readonly path: string },
  options: Parameters<typeof createStaleFinder>[0],
): Promise<DescribedDataset> {
  const counter = createDatasetCounter(options.now);
  const finder = createStaleFinder(options);
  const problems: Problem[] = [];
  const onProblem = (problem: Problem): void => void problems.push(problem);
  for await (const { evalCase } of readDataset({
    file,
    chunks: createReadStream(path),
    onProblem,
  })) {
    counter.add(evalCase);
    finder.add(evalCase);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { dataset: file, ...counter.finish(), replays: finder.finish() };
}
