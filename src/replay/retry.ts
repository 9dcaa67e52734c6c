import type { ProviderError } from '../providers/provider.ts';

/** Attempts for one call, the first included. */
export const maximumAttempts = 6;
/** The longest wait that a provider may ask for, in milliseconds; beyond it the call fails for good. */
export const maximumWaitMs = 60_000;

/**
 * How long to wait before the next attempt, in milliseconds: what the provider asks for, else 0.5 s doubled to
 * at most 8 s, with full jitter over its upper half.
 * @param attempt 1-based number of the attempt that failed
 * @param random uniform in [0, 1)
 * @returns undefined when there is no next attempt
 */
export function computeWait(options: {
  readonly attempt: number;
  readonly error: Pick<ProviderError, 'kind' | 'retryable' | 'retryAfterMs'>;
  readonly random: number;
}): number | undefined {
  const { attempt, error, random } = options;
  if (!error.retryable || attempt >= maximumAttempts) return undefined;
  if (error.kind === 'malformed' && attempt >= 2) return undefined;
  if (error.retryAfterMs !== undefined) {
    return error.retryAfterMs > maximumWaitMs ? undefined : error.retryAfterMs;
  }
  const ceiling = Math.min(8_000, 500 * 2 ** (attempt - 1));
  return ceiling * (0.5 + random / 2);
}
