import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** A program and all that it has started. */
export interface ProcessGroup {
  readonly child: ChildProcessWithoutNullStreams;
  /** Ends all of them at once. */
  kill(): void;
  /** Closes the program's input, then asks it to end, then ends it. Never throws. */
  end(): Promise<void>;
}

/** Waited for after its input ended, and again after it was asked to end. */
const patienceMs = 1_000;

/** Starts a program without a shell, with exactly the environment that is given. */
export function startGroup(
  [program = '', ...args]: readonly string[],
  options: { readonly folder: string; readonly environment: Readonly<Record<string, string>> },
): ProcessGroup {
  const child = spawn(program, args, {
    cwd: options.folder,
    env: options.environment,
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own on systems that have them.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const signal = (name: NodeJS.Signals): void => {
    if (child.pid === undefined) return;
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, name);
    } catch {
      // There is nobody left.
    }
  };
  return {
    child,
    kill: () => signal('SIGKILL'),
    async end() {
      child.stdin.end();
      if (!(await endsWithin(exited, patienceMs))) signal('SIGTERM');
      await endsWithin(exited, patienceMs);
      // What it has started may have outlived it.
      signal('SIGKILL');
    },
  };
}

async function endsWithin(exited: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const ended = await Promise.race([exited.then(() => true), late]);
  clearTimeout(timer);
  return ended;
}
