import { type AdapterOptions, createHttpProvider } from './http-provider.ts';
import { createOpenaiPost, readFilteredPrompt } from './openai-client.ts';
import { readResponsesAnswer } from './openai-responses-answer.ts';
import { composeResponsesBody } from './openai-responses-request.ts';
import type { Provider } from './provider.ts';

/** OpenAI itself, over the Responses API. */
export function createOpenaiResponsesProvider(options: AdapterOptions): Provider {
  const post = createOpenaiPost(options);
  return createHttpProvider(options, {
    compose: (request) => composeResponsesBody(request, options.endpoint.provider),
    send: (call) => post('/responses', call),
    read: readResponsesAnswer,
    readFailure: readFilteredPrompt,
  });
}
