import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expectNoKeys, listKeys, readProcessTraces } from './canary.ts';

/** What a built program left behind. */
export interface FinishedProcess {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Starts a file of the built `dist` as a process of its own. The environment is only what is given, and PATH and
 * a home: nothing of the machine's own keys or settings leaks in. It fails where the process left one of its keys in its
 * output or in a file, in whatever form.
 * @param options.onStart gets a function that sends a signal
 */
export function runDist(
  file: 'cli.js' | 'main.js' | 'post.js',
  options: {
    readonly args?: readonly string[];
    readonly folder: string;
    readonly environment?: Readonly<Record<string, string>>;
    /** No file may grow beyond so many blocks of `ulimit -f` (512 or 1,024 bytes, as the shell has it). */
    readonly maxFileBlocks?: number | undefined;
    readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
  },
): Promise<FinishedProcess> {
  const command = [process.execPath, resolve('dist', file), ...(options.args ?? [])];
  const limit = `ulimit -f ${options.maxFileBlocks ?? 'unlimited'} && exec "$@"`;
  const [program = '', ...rest] =
    options.maxFileBlocks === undefined ? command : ['sh', '-c', limit, 'sh', ...command];
  const child = spawn(program, rest, {
    cwd: options.folder,
    env: {
      PATH: process.env['PATH'],
      HOME: options.folder,
      GIT_CONFIG_NOSYSTEM: '1',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  options.onStart?.((signal) => child.kill(signal));
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString('utf8');
  });
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return new Promise((finish, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const finished = { code, stdout, stderr };
      try {
        expectNoKeys(readProcessTraces(finished, options), listKeys(options.environment));
        finish(finished);
      } catch (error) {
        reject(error);
      }
    });
  });
}
