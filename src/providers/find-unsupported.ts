import type { Endpoint } from './endpoint.ts';
import type { CompletionRequest, UnsupportedParameter } from './provider.ts';

/**
 * Parameters that cannot be sent to an endpoint, known without its key and without a call.
 * The bodies are composed by the same code that sends them later.
 */
export async function findUnsupported(
  endpoint: Endpoint,
  request: Omit<CompletionRequest, 'caseId' | 'trial' | 'messages'>,
): Promise<readonly UnsupportedParameter[]> {
  if (endpoint.kind !== 'http') return [];
  const shape = { ...request, messages: [] };
  switch (endpoint.protocol) {
    case 'openai-responses':
      return (await import('./openai-responses-request.ts')).composeResponsesBody(
        shape,
        endpoint.provider,
      ).problems;
    case 'openai-chat':
      return (await import('./openai-chat-request.ts')).composeChatBody(shape, endpoint.provider)
        .problems;
    case 'anthropic-messages':
      return (await import('./anthropic-request.ts')).composeAnthropicBody(shape).problems;
  }
}
