import Anthropic from '@anthropic-ai/sdk';
import { versionWithSampling } from './anthropic-sampling.ts';
import { type AdapterOptions, composeDefaultHeaders, computeSdkTimeout } from './http-provider.ts';

/**
 * A client that calls the endpoint and nothing else, and never retries.
 * @param call.withSampling speak the older API version, which takes sampling parameters
 */
export function createAnthropicClient(
  options: AdapterOptions,
  call: { readonly fetch: typeof globalThis.fetch; readonly withSampling: boolean },
): Anthropic {
  const { endpoint, apiKey, ports } = options;
  return new Anthropic({
    baseURL: endpoint.baseUrl,
    // Given in code, so that the SDK looks for no other credential on this machine.
    apiKey: apiKey ?? 'none',
    maxRetries: 0,
    timeout: computeSdkTimeout(ports),
    logLevel: 'off',
    openTelemetry: false,
    fetch: call.fetch,
    defaultHeaders: {
      ...composeDefaultHeaders(options, {
        variable: 'ANTHROPIC_CUSTOM_HEADERS',
        vendor: endpoint.provider === 'anthropic',
      }),
      // Gateways written for earlier SDKs read this header; Anthropic takes either.
      ...(apiKey === undefined ? {} : { 'x-api-key': apiKey }),
      ...(call.withSampling ? { 'anthropic-version': versionWithSampling } : {}),
    },
  });
}
