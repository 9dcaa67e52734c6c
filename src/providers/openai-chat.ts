import { type AdapterOptions, createHttpProvider, type Translator } from './http-provider.ts';
import { readChatAnswer } from './openai-chat-answer.ts';
import { composeChatBody } from './openai-chat-request.ts';
import { createOpenaiPost, readFilteredPrompt } from './openai-client.ts';
import type { Provider } from './provider.ts';

/** The words of Chat Completions in the dialect of a host. */
export function createChatTranslator(provider: string): Translator {
  return {
    compose: (request) => composeChatBody(request, provider),
    read: readChatAnswer,
    readFailure: readFilteredPrompt,
  };
}

/** Any host that speaks Chat Completions. */
export function createOpenaiChatProvider(options: AdapterOptions): Provider {
  const post = createOpenaiPost(options);
  return createHttpProvider(options, {
    ...createChatTranslator(options.endpoint.provider),
    send: (call) => post('/chat/completions', call),
  });
}
