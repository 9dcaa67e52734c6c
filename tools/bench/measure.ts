import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type ChangeRepository, createChangeRepository } from '../processes/change-repository.ts';
import { type CompareEnd, runCompare, startCompare } from '../processes/compare-process.ts';
import type { SlowLlm } from '../servers/slow-llm-process.ts';
import { caseCount, composeChange } from './change-files.ts';

/** Wait of the server before each answer. */
export const answerMs = 100;
export const calls = 2 * caseCount;

/** What the wire alone takes: full waves of answers. */
export function computeWireMs(concurrency: number): number {
  return Math.ceil(calls / concurrency) * answerMs;
}

export function computeMedian(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const around = sorted.slice(Math.ceil(middle) - 1, Math.floor(middle) + 1);
  return around.reduce((sum, value) => sum + value, 0) / around.length;
}

/** @returns what it found, so many times, one after another */
export async function repeat<Found>(
  times: number,
  measure: () => Promise<Found>,
): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (let time = 0; time < times; time += 1) found.push(await measure());
  return found;
}

/** Hands a repository with the change to `measure`, and removes it after. */
export async function withChange<Found>(
  size: { readonly concurrency: number; readonly cases?: number },
  measure: (repository: ChangeRepository) => Promise<Found>,
): Promise<Found> {
  const repository = createChangeRepository(composeChange(size.concurrency, size.cases));
  try {
    return await measure(repository);
  } finally {
    repository.remove();
  }
}

/**
 * A replay by `pawl compare`, start of the process included: two calls for each case, 1,000 where nothing is said.
 * @throws Error when it made other calls than it should, or had more in flight than allowed
 */
export async function measureReplay(
  repository: ChangeRepository,
  options: {
    readonly server: SlowLlm;
    readonly concurrency: number;
    readonly cases?: number;
  },
): Promise<CompareEnd> {
  const { server, concurrency, cases = caseCount } = options;
  const due = 2 * cases;
  await server.takeSeen();
  repository.forget();
  const end = await runCompare({ repository, serverUrl: server.url });
  const { requests, highestConcurrency } = await server.takeSeen();
  if (end.exitCode !== 0)
    throw new Error(`pawl compare ended with ${end.exitCode}:\n${end.stdout}${end.stderr}`);
  if (requests !== due || highestConcurrency > concurrency)
    throw new Error(
      `the server saw ${requests} calls, up to ${highestConcurrency} at a time; ${due} and ${concurrency} were due`,
    );
  return end;
}

/**
 * The same comparison once more: everything was received before.
 * @throws Error when anything was asked again
 */
export async function measureAgain(
  repository: ChangeRepository,
  server: SlowLlm,
): Promise<CompareEnd> {
  await server.takeSeen();
  const end = await runCompare({ repository, serverUrl: server.url });
  const { requests } = await server.takeSeen();
  if (requests > 0 || end.exitCode !== 0)
    throw new Error(
      `${requests} calls were made again, and pawl compare ended with ${end.exitCode}:\n${end.stderr}`,
    );
  return end;
}

/** The same number of calls by bare `fetch`. @returns milliseconds, start of the process included */
export async function measureBareCalls(server: SlowLlm, concurrency: number): Promise<number> {
  const script = join(import.meta.dirname, 'bare-calls.js');
  return measureNode([script, server.url, String(calls), String(concurrency)]);
}

/** `node -e 0`: the part of a cold start that nobody can take away. @returns milliseconds */
export async function measureNodeStart(): Promise<number> {
  return measureNode(['-e', '0']);
}

async function measureNode(args: readonly string[]): Promise<number> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [exitCode] = await once(child, 'close');
  if (exitCode !== 0) throw new Error(`node ${args.join(' ')} ended with ${exitCode}`);
  return performance.now() - started;
}

/** From before the start of the process to the arrival of its first request. @returns milliseconds */
export async function measureColdStart(
  repository: ChangeRepository,
  server: SlowLlm,
): Promise<number> {
  await server.takeSeen();
  const arrival = server.waitForRequest();
  const started = performance.timeOrigin + performance.now();
  const child = startCompare({ repository, serverUrl: server.url });
  discardOutput(child);
  const closed = once(child, 'close');
  const arrived = await Promise.race([arrival, closed]);
  child.kill('SIGKILL');
  await closed;
  if (typeof arrived !== 'number') throw new Error('pawl compare ended without a request');
  return arrived - started;
}

function discardOutput(child: ChildProcess): void {
  for (const stream of [child.stdout, child.stderr]) stream?.resume();
}
