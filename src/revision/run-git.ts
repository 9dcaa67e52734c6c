import { spawn } from 'node:child_process';
import { ConfigurationError, messageOf } from '../errors.ts';

export interface GitResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs git in one folder. `run` never throws for a failing git, only when git cannot be started. */
export interface Git {
  run(
    args: readonly string[],
    options?: {
      /** Variables on top of those of every call. */
      readonly environment?: Readonly<Record<string, string>>;
    },
  ): Promise<GitResult>;
  /** Standard output as a stream of chunks; throws at the end if git failed. */
  stream(args: readonly string[]): AsyncIterable<Uint8Array>;
}

/**
 * A change brings files, and git must not take them for a repository of its own with its own configuration, nor
 * run hooks or helpers that a configuration names.
 */
const hardening: readonly string[] = [
  'safe.bareRepository=explicit',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'protocol.ext.allow=never',
].flatMap((setting) => ['-c', setting]);

/**
 * @param folder working directory of every call
 * @param environment variables of the process; those that redirect git (GIT_DIR and so on) are taken out
 */
export function createGit(folder: string, environment: NodeJS.ProcessEnv): Git {
  const env = { ...environment, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' };
  for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'])
    Reflect.deleteProperty(env, name);
  const start = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
    spawn('git', [...hardening, ...args], {
      cwd: folder,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
    });
  const notStarted = (cause: unknown) =>
    ConfigurationError.of(
      `git could not be started in ${folder}: ${messageOf(cause)}`,
      'install git, or check that the folder exists',
      undefined,
      cause,
    );

  return {
    run(args, options) {
      return new Promise((resolve, reject) => {
        const child = start(args, options?.environment);
        const stdout: Buffer[] = [];
        const stderr: Buffer[] = [];
        child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
        child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
        child.on('error', (error) => reject(notStarted(error)));
        child.on('close', (code) =>
          resolve({
            exitCode: code ?? 1,
            stdout: Buffer.concat(stdout).toString('utf8'),
            stderr: Buffer.concat(stderr).toString('utf8').trim(),
          }),
        );
      });
    },
    async *stream(args) {
      const child = start(args);
      let stderr = '';
      child.stderr.on('data', (chunk: Buffer) => {
        stderr += chunk.toString('utf8');
      });
      const closed = new Promise<number>((resolve, reject) => {
        child.on('error', (error) => reject(notStarted(error)));
        child.on('close', (code) => resolve(code ?? 1));
      });
      // The rejection is awaited below; without this a failed start would count as unhandled while chunks are read.
      closed.catch(() => undefined);
      try {
        yield* child.stdout;
      } finally {
        if (child.exitCode === null) child.kill();
      }
      const code = await closed;
      if (code !== 0) {
        throw ConfigurationError.of(
          `git ${args[0] ?? ''} failed: ${stderr.trim().split('\n')[0] ?? ''}`,
          'check that the repository is complete (git fsck)',
        );
      }
    },
  };
}
