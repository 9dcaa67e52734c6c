import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { PartMessage } from './part-process.ts';
import { addTally, createTally, type Tally, type Violation } from './tally.ts';

/**
 * Runs of the seeds from the first on, shared out among processes: a run waits more than it computes.
 * @param options.onRun is told after each what contradicts the invariants
 * @throws Error when a process ends before its runs do
 */
export async function runParts(options: {
  readonly runs: number;
  readonly seed: number;
  readonly jobs: number;
  readonly onRun: (found: readonly Violation[]) => void;
}): Promise<{ readonly tally: Tally; readonly violations: readonly Violation[] }> {
  const { runs, seed, jobs, onRun } = options;
  const tally = createTally();
  const violations: Violation[] = [];
  const parts = Array.from({ length: Math.min(jobs, runs) }, async (_, part) => {
    const from = Math.floor((runs * part) / jobs);
    const until = Math.floor((runs * (part + 1)) / jobs);
    const child = fork(join(import.meta.dirname, 'part-process.ts'), [
      String(seed + from),
      String(until - from),
    ]);
    let ended = false;
    // Only our own process talks here.
    child.on('message', (message: PartMessage) => {
      if (message.kind === 'run') return onRun(message.found);
      ended = true;
      addTally(tally, message.tally);
      violations.push(...message.violations);
    });
    await once(child, 'exit');
    if (!ended) throw new Error(`the process for seeds ${seed + from} to ${seed + until - 1} died`);
  });
  await Promise.all(parts);
  return { tally, violations };
}
