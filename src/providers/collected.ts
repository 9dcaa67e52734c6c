import { type Provider, ProviderError } from './provider.ts';

/** In place of a provider where everything was received before: what is not there stays missing. */
export function createCollectedProvider(
  name: string,
  why = 'no part of the replay brought this trial, and nothing is asked here',
): Provider {
  return {
    name,
    origin: 'recorded:',
    findUnsupported: () => [],
    complete: async () => {
      throw new ProviderError('not_collected', why, { retryable: false });
    },
  };
}
