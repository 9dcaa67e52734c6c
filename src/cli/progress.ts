import type { Progress } from '../replay-progress.ts';
import { createProgressLines } from '../wording/progress-lines.ts';
import type { Screen } from './terminal.ts';

/** Shows how far the replay is; `stop` leaves the line clean. */
export interface ProgressDisplay {
  show(progress: Progress): void;
  stop(): void;
}

/** A bar on a terminal; elsewhere a line at every tenth, and at every minute that had none. */
export async function createProgressDisplay(screen: Screen): Promise<ProgressDisplay> {
  return screen.isTTY ? createBar() : createLines(screen);
}

async function createBar(): Promise<ProgressDisplay> {
  const { default: progressBars } = await import('cli-progress');
  const bar = new progressBars.SingleBar({
    format: 'replaying {bar} {percentage}% | {value} of {total} trials | {duration_formatted}',
    hideCursor: true,
    clearOnComplete: true,
    stream: process.stderr,
  });
  let started = false;
  return {
    show({ trialsDone, trialsPlanned }) {
      if (!started) bar.start(trialsPlanned, trialsDone);
      started = true;
      bar.update(trialsDone);
    },
    stop: () => bar.stop(),
  };
}

function createLines(screen: Screen): ProgressDisplay {
  const show = createProgressLines({
    write: (line) => screen.write(`${line}\n`),
    now: () => performance.now(),
  });
  return { show, stop: () => undefined };
}
