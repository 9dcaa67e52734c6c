import {
  type Completion,
  type CompletionRequest,
  type Provider,
  ProviderError,
} from '../../src/providers/provider.ts';

/** What a scripted provider answers: a text, more than a text, or an error. */
export type Script = (request: CompletionRequest) => string | Partial<Completion> | ProviderError;

/** A provider, not a mock: it keeps the port's promises and answers from a function. */
export function createScriptedProvider(
  script: Script,
): Provider & { readonly requests: CompletionRequest[] } {
  const requests: CompletionRequest[] = [];
  return {
    name: 'scripted',
    origin: 'https://scripted.example',
    requests,
    findUnsupported: () => [],
    async complete(request) {
      requests.push(request);
      await new Promise((resolve) => setImmediate(resolve));
      const answer = script(request);
      if (answer instanceof ProviderError) throw answer;
      const partial = typeof answer === 'string' ? { text: answer } : answer;
      return {
        text: '',
        toolCalls: [],
        stop: { kind: 'complete' },
        usage: undefined,
        latencyMs: 10,
        raw: null,
        ...partial,
      };
    },
  };
}
