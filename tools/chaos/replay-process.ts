import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FinishedProcess, runDist } from '../../__tests__/support/run-dist.ts';
import { reportSchema } from '../../src/report/report.ts';
import type { ChangeRepository } from '../processes/change-repository.ts';
import { hosts } from './change-files.ts';
import { interruptAnswers } from './interruption.ts';
import { findCompletions, readFiles } from './kept-files.ts';
import type { Outcome, Replay, ServedCall } from './observation.ts';
import { createProviderScript } from './provider-script.ts';
import type { ReplayOptions } from './replay-in-process.ts';
import { patientMs, type Scenario } from './scenario.ts';
import { guard, type Stage } from './stage.ts';

/** Where the built command line keeps what it received. */
export const keptFolderOf = ({ folder }: ChangeRepository): string => join(folder, '.git', 'pawl');

/** `pawl compare` of the built `dist` as a process; a crash is SIGKILL, a cancellation SIGINT. */
export async function replayProcess(
  options: ReplayOptions & { readonly repository: ChangeRepository },
): Promise<Replay> {
  const { scenario, stage, interruption, folder, repository, known } = options;
  const { protocol } = scenario;
  const { key } = options;
  const script = createProviderScript(scenario, { replay: options.number, url: stage.url, key });
  const keptFolder = keptFolderOf(repository);
  let interrupted = false;
  let crashed = false;
  let send: (signal: NodeJS.Signals) => void = () => {};
  const interrupter = {
    cancel: () => {
      interrupted = true;
      send('SIGINT');
    },
    crash: () => {
      interrupted = true;
      crashed = true;
      send('SIGKILL');
    },
    isWritten: () => {
      const written = findCompletions(keptFolder, protocol);
      return [...listPrompt(script.served)].every((index) => written.has(index));
    },
  };
  stage.setAnswer(interruptAnswers(script.answer, interruption, interrupter), key);
  const finished = await guard(
    start({ scenario, stage, folder, repository, key }, (kill) => {
      send = kill;
    }),
  );
  if (finished === 'hung') send('SIGKILL');
  const quiet = crashed && interruption.kind === 'quiet-crash';
  return {
    served: script.served,
    asked: undefined,
    outcome: readOutcome(finished, { crashed, interrupted, folder }),
    files: new Map([...readFiles(keptFolder), ...readFiles(folder), ...listScreens(finished)]),
    delivered: listDelivered(scenario, script.served, { interrupted, quiet }),
    interrupted,
    known,
  };
}

/** What was sent at once to a trial. */
function listPrompt(served: readonly ServedCall[]): Set<number> {
  const prompt = served.filter(
    ({ completes, fault, role }) => completes && fault !== 'slow' && role !== 'judge',
  );
  return new Set(prompt.map(({ index }) => index));
}

/** Into a process nobody looks: where it was stopped in full flight, nothing is sure to have arrived. */
function listDelivered(
  { timeoutMs }: Scenario,
  served: readonly ServedCall[],
  { interrupted, quiet }: { readonly interrupted: boolean; readonly quiet: boolean },
): Set<number> {
  if (timeoutMs < patientMs) return new Set();
  if (quiet) return listPrompt(served);
  if (interrupted) return new Set();
  return new Set(served.filter(({ completes }) => completes).map(({ index }) => index));
}

function start(
  options: {
    readonly scenario: Scenario;
    readonly stage: Stage;
    readonly folder: string;
    readonly repository: ChangeRepository;
    readonly key: string;
  },
  onStart: (kill: (signal: NodeJS.Signals) => void) => void,
): Promise<FinishedProcess> {
  const { scenario, stage, folder, repository } = options;
  const { variable, path } = hosts[scenario.protocol];
  const files = ['json', 'markdown', 'trial-log'].flatMap((name) => [
    `--${name}`,
    join(folder, `${name}.out`),
  ]);
  return runDist('cli.js', {
    args: ['compare', '--base', 'HEAD~1', '--head', 'HEAD', ...files],
    folder: repository.folder,
    environment: {
      [`${variable}_BASE_URL`]: `${stage.url}${path}`,
      [`${variable}_API_KEY`]: options.key,
      ...(scenario.sealed ? { PAWL_RECORDINGS_SECRET: 'a secret of the recordings' } : {}),
    },
    onStart,
  });
}

/** What the exit codes of `pawl compare` mean is in docs/command-line.md. */
function readOutcome(
  finished: FinishedProcess | 'hung',
  options: {
    readonly crashed: boolean;
    readonly interrupted: boolean;
    readonly folder: string;
  },
): Outcome {
  if (finished === 'hung') return { kind: 'hung' };
  if (options.crashed && finished.code === null) return { kind: 'crashed' };
  const file = join(options.folder, 'json.out');
  const { code, stderr } = finished;
  if (code !== null && code <= 3 && existsSync(file))
    return { kind: 'report', report: reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) };
  // Cancelled before there was anything to report.
  if (code === 2 || code === 3 || (options.interrupted && code === 130))
    return { kind: 'refused', message: stderr };
  return { kind: 'broke', message: `exit code ${code}: ${stderr}` };
}

function listScreens(finished: FinishedProcess | 'hung'): readonly (readonly [string, string])[] {
  if (finished === 'hung') return [];
  return [
    ['stdout', finished.stdout],
    ['stderr', finished.stderr],
  ];
}
