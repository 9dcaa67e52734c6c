import { createGithubClient, type GithubClient } from './client.ts';
import { type GithubEvent, parseRepository } from './event.ts';
import type { Job } from './job.ts';
import { defaultMaxWaitMs } from './patience.ts';
import type { CommentTarget } from './publish.ts';

/** How long GitHub may take, in milliseconds. */
export interface ClientPatience {
  /** Of all waits for a rate limit. */
  readonly maxWaitMs?: number;
  /** Of one request. */
  readonly timeoutMs?: number;
}

/** For what only shows progress: nothing that counts may wait for it. */
export const hastyPatience: ClientPatience = { maxWaitMs: 0, timeoutMs: 10_000 };

/** What of the job is asked: the post step has no more. */
export type CommentingJob = Pick<Job, 'inputs' | 'environment'>;

/** Undefined without a token. */
export async function openClient(
  { inputs, environment }: CommentingJob,
  { maxWaitMs = defaultMaxWaitMs, timeoutMs }: ClientPatience = {},
): Promise<GithubClient | undefined> {
  if (inputs.githubToken === undefined) return undefined;
  return createGithubClient({
    token: inputs.githubToken,
    repository: parseRepository(environment),
    apiUrl: environment['GITHUB_API_URL'],
    patience: {
      sleep: (milliseconds) => new Promise((wake) => setTimeout(wake, milliseconds)),
      now: Date.now,
      maxWaitMs,
    },
    timeoutMs,
  });
}

/** Only a pull request has a comment, and only where it is wanted and there is a token. */
export function findCommentTarget(
  { inputs, environment }: CommentingJob,
  event: GithubEvent,
  client: GithubClient | undefined,
): CommentTarget | undefined {
  if (event.kind !== 'pull_request' || client === undefined || !inputs.comment) return undefined;
  return composeCommentTarget({ inputs, environment }, event, client);
}

/** The comment of this job on a pull request. */
export function composeCommentTarget(
  { inputs, environment }: CommentingJob,
  { number, headSha }: Pick<CommentTarget, 'number' | 'headSha'>,
  client: GithubClient,
): CommentTarget {
  const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = environment;
  return {
    client,
    number,
    headSha,
    commentKey: inputs.commentKey,
    part: inputs.part,
    run: parseRun(run, attempt),
    runUrl: findRunUrl(environment),
    pause: pauseToSettle,
  };
}

/** Longer than another job takes from reading the comment to writing it, in milliseconds. */
const settleMs = 1_500;

/**
 * Longer after each collision, and by chance, so that jobs that collided do not collide again.
 * @param chance from 0 to 1
 * @returns milliseconds
 */
export function computeSettlePause(collisions: number, chance: number): number {
  return settleMs * Math.min(2 ** collisions, 4) * (1 + chance);
}

export async function pauseToSettle(collisions: number): Promise<void> {
  const ms = computeSettlePause(collisions, Math.random());
  await new Promise((wake) => setTimeout(wake, ms));
}

function parseRun(run: string | undefined, attempt = '1'): CommentTarget['run'] {
  const [id, number] = [Number(run), Number(attempt)];
  const isRun = [id, number].every((part) => Number.isSafeInteger(part) && part > 0);
  return isRun ? { id, attempt: number } : undefined;
}

/** The page of a run, for a reader's browser. */
export function findRunUrl(
  environment: Job['environment'],
  run: string | undefined = environment['GITHUB_RUN_ID'],
): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = environment;
  return server === undefined || repository === undefined || run === undefined
    ? undefined
    : `${server}/${repository}/actions/runs/${run}`;
}
