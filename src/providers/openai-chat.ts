import { type AdapterOptions, createHttpProvider } from './http-provider.ts';
import { readChatAnswer } from './openai-chat-answer.ts';
import { composeChatBody } from './openai-chat-request.ts';
import { createOpenaiPost, readFilteredPrompt } from './openai-client.ts';
import type { Provider } from './provider.ts';

/** Any host that speaks Chat Completions. */
export function createOpenaiChatProvider(options: AdapterOptions): Provider {
  const post = createOpenaiPost(options);
  return createHttpProvider(options, {
    compose: (request) => composeChatBody(request, options.endpoint.provider),
    send: (call) => post('/chat/completions', call),
    read: readChatAnswer,
    readFailure: readFilteredPrompt,
  });
}
