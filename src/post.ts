import { getInput, getState } from '@actions/core';
import { messageOf } from './errors.ts';
import { openClient } from './github/comment-target.ts';
import { completeCheck } from './github/complete-check.ts';
import { endProgress } from './github/end-progress.ts';
import { parseInputs } from './github/inputs.ts';
import { keepRecordings } from './github/kept-recordings.ts';
import { createLog } from './github/log.ts';
import type { ActionProcess } from './main.ts';

/** A job that is over should not be held up for long. */
const patienceMs = 15_000;

/** The Action's post step: keeps what was received for the next run, and ends what is open. It never fails a job. */
export async function run({
  write,
  environment,
}: Pick<ActionProcess, 'write' | 'environment'>): Promise<number> {
  const log = createLog(write);
  await completeCheck({
    state: getState('check'),
    log,
    openChecks: async () => {
      const inputs = parseInputs(getInput);
      const client = await openClient({ inputs, environment }, { maxWaitMs: patienceMs });
      return client?.checks;
    },
  });
  await endProgress({ environment, log, getState, getInput }).catch((error: unknown) =>
    log(`the comment was left as it is: ${messageOf(error)}`),
  );
  await keepRecordings({ log, getState, loadCache: () => import('@actions/cache') });
  return 0;
}
