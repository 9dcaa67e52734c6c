import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { type ChangeRepository, withoutGitVariables } from './change-repository.ts';

const repositoryRoot = resolve(import.meta.dirname, '../..');

/** The built command line. */
export const cliFile = join(repositoryRoot, 'dist/cli.js');

/** Ends the tool with 2 and the remedy where nothing is built. */
export function requireBuild(): void {
  if (existsSync(cliFile)) return;
  console.error(`${cliFile} is missing; build it first: npm run build`);
  process.exit(2);
}

export interface CompareOptions {
  readonly repository: ChangeRepository;
  /** Base URL of the server that speaks OpenAI's protocol, without `/v1`. */
  readonly serverUrl: string;
  /** Further arguments of `pawl compare`. */
  readonly args?: readonly string[];
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[];
}

/** Starts `pawl compare` on the two commits of the repository, with the server in place of OpenAI's. */
export function startCompare(options: CompareOptions): ChildProcess {
  const { repository, serverUrl, args = [], nodeOptions = [] } = options;
  return spawn(
    process.execPath,
    [
      ...nodeOptions,
      cliFile,
      'compare',
      ...['--base', 'HEAD~1', '--head', 'HEAD'],
      ...['--trial-log', join(repository.outputFolder, 'trials.jsonl')],
      ...args,
    ],
    {
      cwd: repository.folder,
      env: {
        ...withoutGitVariables(process.env),
        OPENAI_BASE_URL: `${serverUrl}/v1`,
        OPENAI_API_KEY: 'loopback',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
}

export interface CompareEnd {
  /** Null when it was killed by a signal. */
  readonly exitCode: number | null;
  /** From before the start of the process to its end. */
  readonly milliseconds: number;
  readonly peakMegabytes: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `pawl compare` from start to end, with its peak memory. */
export async function runCompare(options: CompareOptions): Promise<CompareEnd> {
  const started = performance.now();
  const child = startCompare({
    ...options,
    nodeOptions: ['--require', join(import.meta.dirname, 'report-peak-memory.cjs')],
  });
  const [stdout, stderr, kilobytes, exitCode] = await Promise.all([
    readPipe(child, 1),
    readPipe(child, 2),
    readPipe(child, 3),
    once(child, 'close').then(() => child.exitCode),
  ]);
  const milliseconds = performance.now() - started;
  return { exitCode, milliseconds, peakMegabytes: Number(kilobytes) / 1024, stdout, stderr };
}

/** All that a process writes to one of its pipes; 3 is where report-peak-memory.cjs writes. */
export async function readPipe(child: ChildProcess, descriptor: 1 | 2 | 3): Promise<string> {
  const stream = child.stdio[descriptor];
  if (!(stream instanceof Readable)) throw new Error(`descriptor ${descriptor} is no pipe`);
  return text(stream);
}
