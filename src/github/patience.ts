import { z } from 'zod';

/** How long the GitHub client may be held up in all, and the clock it waits by. */
export interface Patience {
  /** Milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Milliseconds since 1970, for rate limits that say when they end. */
  readonly now: () => number;
  /** Most milliseconds that all failed attempts and waiting of one client may add up to. */
  readonly maxWaitMs: number;
}

/** Three minutes: a wait for the secondary rate limit, or two short ones, and some backoff. */
export const defaultMaxWaitMs = 180_000;

/** GitHub asks for at least a minute when a secondary rate limit names no time. */
const secondaryLimitMs = 60_000;
const serverErrorRetries = 3;
const firstBackoffMs = 1_000;

/** What octokit throws, as far as it is read. */
const failureSchema = z.object({
  status: z.number(),
  message: z.string().default(''),
  response: z
    .object({ headers: z.record(z.string(), z.unknown()).default({}) })
    .optional()
    .catch(undefined),
});
type Failure = z.output<typeof failureSchema>;

/** The HTTP status of what octokit threw; 500 when no answer arrived, undefined for anything else. */
export function statusOf(error: unknown): number | undefined {
  return failureSchema.safeParse(error).data?.status;
}

/**
 * Milliseconds to wait before the request is sent again, or undefined when it must not be.
 * Server errors and lost connections: three times, 1, 2 and 4 s. Rate limits: what GitHub asks for, else a minute and
 * twice that the next time (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api).
 * @param attempt 0-based number of the attempt that failed
 */
export function computeWait(error: unknown, attempt: number, nowMs: number): number | undefined {
  const failure = failureSchema.safeParse(error).data;
  if (failure === undefined) return undefined;
  if (isRateLimit(failure)) return askedWait(failure, nowMs) ?? secondaryLimitMs * 2 ** attempt;
  if (failure.status < 500 || attempt >= serverErrorRetries) return undefined;
  return firstBackoffMs * 2 ** attempt;
}

function headerNumber(failure: Failure, name: string): number | undefined {
  const value = failure.response?.headers[name];
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const text = String(value).trim();
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}

/** A 403 is a rate limit only when it says so; else a permission is missing and waiting is vain. */
function isRateLimit(failure: Failure): boolean {
  if (failure.status === 429) return true;
  if (failure.status !== 403) return false;
  return (
    failure.response?.headers['retry-after'] !== undefined ||
    headerNumber(failure, 'x-ratelimit-remaining') === 0 ||
    /rate limit/i.test(failure.message)
  );
}

function askedWait(failure: Failure, nowMs: number): number | undefined {
  const seconds = headerNumber(failure, 'retry-after');
  if (seconds !== undefined) return Math.max(seconds, 1) * 1_000;
  const resetSeconds = headerNumber(failure, 'x-ratelimit-reset');
  if (headerNumber(failure, 'x-ratelimit-remaining') !== 0 || resetSeconds === undefined)
    return undefined;
  return Math.max(resetSeconds * 1_000 - nowMs, 1_000);
}

/**
 * Sends requests with patience: all calls through one of these share its `maxWaitMs`, so that a
 * client never holds the job up longer than that.
 */
export function createPatientCall(patience: Patience): <T>(call: () => Promise<T>) => Promise<T> {
  let leftMs = patience.maxWaitMs;
  return async (call) => {
    for (let attempt = 0; ; attempt += 1) {
      const startMs = patience.now();
      try {
        return await call();
      } catch (error) {
        // A server that hangs until our timeout uses patience up as well.
        leftMs -= Math.max(patience.now() - startMs, 0);
        const wait = computeWait(error, attempt, patience.now());
        if (wait === undefined || wait > leftMs) throw error;
        leftMs -= wait;
        await patience.sleep(wait);
      }
    }
  };
}
