import Anthropic from '@anthropic-ai/sdk';
import { readAnthropicAnswer } from './anthropic-answer.ts';
import { composeAnthropicBody } from './anthropic-request.ts';
import { usesSampling, versionWithSampling } from './anthropic-sampling.ts';
import {
  type AdapterOptions,
  type Call,
  composeDefaultHeaders,
  computeSdkTimeout,
  createHttpProvider,
} from './http-provider.ts';
import type { Provider } from './provider.ts';

/**
 * Anthropic, over the Messages API. Where `max_output_tokens` is not set, 4096 is sent, since this API demands a
 * limit. A request with sampling parameters goes out under API version 2023-06-01, the last to take them.
 */
export function createAnthropicProvider(options: AdapterOptions): Provider {
  return createHttpProvider(options, {
    compose: composeAnthropicBody,
    send: (call) => post(options, call),
    read: readAnthropicAnswer,
  });
}

/** `post` rather than `messages.create`, which prints to stderr at every call of a model near retirement. */
function post(options: AdapterOptions, call: Call): PromiseLike<unknown> {
  const { endpoint, apiKey, ports } = options;
  const client = new Anthropic({
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
      ...(usesSampling(call.body) ? { 'anthropic-version': versionWithSampling } : {}),
    },
  });
  return client.post('/v1/messages', { body: call.body, signal: call.signal });
}
