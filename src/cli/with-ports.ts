import { resolve } from 'node:path';
import { createPorts } from '../default-ports.ts';
import type { ChangePorts } from '../replay-change.ts';
import { locateKeptFolder } from './open-change.ts';
import { createProgressDisplay } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** Hands over the real outside with progress on the terminal; Ctrl-C cancels what is done with it. */
export async function withPorts<Result>(
  terminal: Terminal,
  options: {
    readonly recorded: string | undefined;
    readonly trialLogFile: string;
    readonly caseLogFile?: string | undefined;
  },
  use: (ports: ChangePorts) => Promise<Result>,
): Promise<Result> {
  const { recorded, trialLogFile, caseLogFile } = options;
  const interrupt = new AbortController();
  terminal.onInterrupt(() => interrupt.abort(new Error('interrupted')));
  const progress = await createProgressDisplay(terminal.stderr);
  const ports = createPorts({
    environment: terminal.environment,
    recordedPath: recorded === undefined ? undefined : resolve(terminal.folder, recorded),
    today: new Date(),
    trialLogFile,
    caseLogFile,
    keptFolder: await locateKeptFolder(terminal),
    recordingsSecret: terminal.environment['PAWL_RECORDINGS_SECRET']?.trim() || undefined,
    signal: interrupt.signal,
    onProgress: (state) => progress.show(state),
    onLargeReplay: terminal.preferMemory,
  });
  try {
    return await use(ports);
  } finally {
    progress.stop();
  }
}
