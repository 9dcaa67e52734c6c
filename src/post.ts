import { getState } from '@actions/core';
import { keepRecordings } from './github/kept-recordings.ts';
import { createLog } from './github/log.ts';
import type { ActionProcess } from './main.ts';

/** The Action's post step: keeps what was received for the next run. It never fails a job. */
export async function run({ write }: Pick<ActionProcess, 'write'>): Promise<number> {
  await keepRecordings({
    log: createLog(write),
    getState,
    loadCache: () => import('@actions/cache'),
  });
  return 0;
}
