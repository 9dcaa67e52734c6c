import { readErrorBody } from './classify-error.ts';
import { ProviderError } from './provider.ts';
import { redact } from './redact.ts';

/** The error for a 2xx answer that cannot be read; it was answered, so it was probably billed. */
export function describeMalformed(provider: string, what: string): ProviderError {
  return new ProviderError('malformed', `${provider} answered with ${what}`, {
    retryable: true,
    possiblyBilled: true,
  });
}

/**
 * Refuses an answer that carries an error: what stands beside it is not what the model would have said.
 * @param error the field `error` as it came; null and what is empty mean none
 * @throws ProviderError: malformed
 */
export function throwIfError(
  error: unknown,
  asked: { readonly provider: string; readonly secret: string | undefined },
): void {
  if (!error) return;
  const said = readErrorBody({ error }).message;
  const what = `an error inside of the answer${said === undefined ? '' : `: ${said}`}`;
  throw describeMalformed(asked.provider, redact(what, asked.secret));
}
