import { type AdapterOptions, createHttpProvider, type Translator } from './http-provider.ts';
import { createOpenaiPost, readFilteredPrompt } from './openai-client.ts';
import { readResponsesAnswer } from './openai-responses-answer.ts';
import { composeResponsesBody } from './openai-responses-request.ts';
import type { Provider } from './provider.ts';

/** The words of the Responses API. */
export function createResponsesTranslator(provider: string): Translator {
  return {
    compose: (request) => composeResponsesBody(request, provider),
    read: readResponsesAnswer,
    readFailure: readFilteredPrompt,
  };
}

/** OpenAI itself, over the Responses API. */
export function createOpenaiResponsesProvider(options: AdapterOptions): Provider {
  const post = createOpenaiPost(options);
  return createHttpProvider(options, {
    ...createResponsesTranslator(options.endpoint.provider),
    send: (call) => post('/responses', call),
  });
}
