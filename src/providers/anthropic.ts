import { readAnthropicAnswer } from './anthropic-answer.ts';
import { createAnthropicClient } from './anthropic-client.ts';
import { composeAnthropicBody } from './anthropic-request.ts';
import { usesSampling } from './anthropic-sampling.ts';
import {
  type AdapterOptions,
  type Call,
  createHttpProvider,
  type Translator,
} from './http-provider.ts';
import type { Provider } from './provider.ts';

/** The words of the Messages API. */
export const anthropicTranslator: Translator = {
  compose: composeAnthropicBody,
  read: readAnthropicAnswer,
};

/**
 * Anthropic, over the Messages API. Where `max_output_tokens` is not set, 4096 is sent, since this API demands a
 * limit. A request with sampling parameters goes out under API version 2023-06-01, the last to take them.
 */
export function createAnthropicProvider(options: AdapterOptions): Provider {
  return createHttpProvider(options, {
    ...anthropicTranslator,
    send: (call) => post(options, call),
  });
}

/** `post` rather than `messages.create`, which prints to stderr at every call of a model near retirement. */
function post(options: AdapterOptions, call: Call): PromiseLike<unknown> {
  const client = createAnthropicClient(options, {
    fetch: call.fetch,
    withSampling: usesSampling(call.body),
  });
  return client.post('/v1/messages', { body: call.body, signal: call.signal });
}
