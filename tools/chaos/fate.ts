import type { Interrupter } from './interruption.ts';
import { copyKept, findCompletions } from './kept-files.ts';
import type { AskedCall } from './observation.ts';
import type { Scenario } from './scenario.ts';

/** What becomes of a replay in this process, and what a crash leaves of it. */
export interface Fate extends Interrupter {
  readonly hasCrashed: () => boolean;
  /** Numbers of the completions that were to be on disk when a quiet crash came; none of a sudden one. */
  readonly listSettled: () => ReadonlySet<number>;
}

/**
 * A crash copies what the disk holds at that instant, which is what SIGKILL leaves behind; what the replay does after
 * it, nobody looks at.
 * @param options.leftFolder for the copy; not there yet
 */
export function createFate(options: {
  readonly keptFolder: string;
  readonly leftFolder: string;
  readonly protocol: Scenario['protocol'];
  /** Grows while the replay goes on. */
  readonly asked: readonly AskedCall[];
  readonly stop: AbortController;
}): Fate {
  const { keptFolder, leftFolder, protocol, asked, stop } = options;
  let crashed = false;
  let settled: ReadonlySet<number> = new Set();
  return {
    cancel: () => stop.abort(new Error('cancelled')),
    crash: () => {
      copyKept(keptFolder, leftFolder);
      crashed = true;
      stop.abort(new Error('crashed'));
    },
    isWritten: () => {
      // Judgements are in the trial log, of which a crash leaves nothing to look at.
      settled = listArrived(asked.filter(({ role }) => role !== 'judge'));
      const written = findCompletions(keptFolder, protocol);
      return [...settled].every((index) => written.has(index));
    },
    hasCrashed: () => crashed,
    listSettled: () => settled,
  };
}

/** Numbers of the completions that came back from the port. Pure. */
export function listArrived(asked: readonly AskedCall[]): Set<number> {
  return new Set(asked.flatMap(({ completion }) => completion ?? []));
}
