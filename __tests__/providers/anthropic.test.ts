import { describe, expect, it } from '@jest/globals';
import { startLlmServer } from '../support/llm-server.ts';
import { createTestProvider, httpEndpoint, plainRequest } from './contract.ts';

describe('the Anthropic adapter', () => {
  it('uses the older API version only for requests with sampling parameters', async () => {
    const server = await startLlmServer({ answer: () => ({ text: 'hi' }) });
    try {
      const provider = await createTestProvider(httpEndpoint('anthropic-messages', server.url));
      const { signal } = new AbortController();
      for (const parameters of [{}, { temperature: 0 }, { extra: { top_k: 3 } }])
        await provider.complete(
          { ...plainRequest, model: 'claude-sonnet-4-5', parameters },
          { signal },
        );
      expect(server.requests.map(({ headers }) => headers['anthropic-version'])).toEqual([
        '2026-10-21',
        '2023-06-01',
        '2023-06-01',
      ]);
      expect(server.requests[1]?.body).toMatchObject({ temperature: 0, max_tokens: 4096 });
      expect(server.requests[2]?.body).toMatchObject({ top_k: 3 });
    } finally {
      await server.stop();
    }
  });
});
