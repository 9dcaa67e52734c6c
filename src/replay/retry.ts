import type { ProviderError } from '../providers/provider.ts';

/** Failures of one call, of its own making, after which it fails for good. */
export const maximumFailures = 6;
/**
 * Times that one call is sent at most. An origin that says "not so fast" speaks to all calls and not to this one, so
 * such an answer is none of its failures; the bound is for an origin that never says anything else.
 */
export const maximumAttempts = 30;
/** The longest wait that a provider may ask for, in milliseconds; beyond it the call fails for good. */
export const maximumWaitMs = 60_000;
/** All attempts and waits of one call together, from its first sending, in milliseconds. */
export const callDeadlineMs = 600_000;
/** One attempt takes no longer than this (the time limit of the adapters), so none starts so close to the deadline. */
const attemptMs = 120_000;

/** What became of a call so far. */
export interface CallHistory {
  /** Sent so many times. */
  readonly attempts: number;
  /** Of these, failed otherwise than by an origin that asked everyone to slow down. */
  readonly failures: number;
  /** Milliseconds since it was first sent. */
  readonly elapsedMs: number;
}

/** The failure says nothing of this call: the origin has too much to do. 503 says no more than that it is down. */
export function isForAll({ kind, status }: Pick<ProviderError, 'kind' | 'status'>): boolean {
  return kind === 'rate_limited' || (kind === 'overloaded' && status !== 503);
}

/** The origin asks all its callers to slow down. */
export function isOverload(error: Pick<ProviderError, 'kind'>): boolean {
  return error.kind === 'rate_limited' || error.kind === 'overloaded';
}

/**
 * Whether the call is sent again, and how long it waits by itself before that, in milliseconds. After an overload it
 * waits 0 by itself: the wait is its origin's, shared by all calls.
 * @param random uniform in [0, 1)
 * @returns undefined when the call has failed for good
 */
export function computeRetryWait(options: {
  readonly error: Pick<ProviderError, 'kind' | 'retryable' | 'retryAfterMs'>;
  readonly history: CallHistory;
  readonly random: number;
}): number | undefined {
  const { error, history, random } = options;
  const { attempts, failures } = history;
  if (!error.retryable || attempts >= maximumAttempts || failures >= maximumFailures)
    return undefined;
  if (error.kind === 'malformed' && failures >= 2) return undefined;
  const asked = error.retryAfterMs ?? 0;
  const own = isOverload(error) ? 0 : (error.retryAfterMs ?? computeBackoff(failures, random));
  if (asked > maximumWaitMs || !mayStart(history.elapsedMs + Math.max(asked, own)))
    return undefined;
  return own;
}

/** Whether an attempt that starts so many milliseconds after the first sending of its call ends before the deadline. */
export function mayStart(elapsedMs: number): boolean {
  return elapsedMs + attemptMs <= callDeadlineMs;
}

/**
 * The wait where the provider names none, in milliseconds: 0.5 s doubled to at most 8 s, with full jitter over its
 * upper half.
 * @param failure 1-based number of the failure in a row
 * @param random uniform in [0, 1)
 */
export function computeBackoff(failure: number, random: number): number {
  return Math.min(8_000, 500 * 2 ** (failure - 1)) * (0.5 + random / 2);
}
