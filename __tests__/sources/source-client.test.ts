import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { messageOf } from '../../src/errors.ts';
import { createSourceClient, type SourceClientOptions } from '../../src/sources/source-client.ts';

const answer = (status: number, headers: Record<string, string> = {}) =>
  createClient({ fetch: async () => new Response('no', { status, headers }) });

function createClient(options: Partial<SourceClientOptions>) {
  return createSourceClient({
    name: 'Phoenix',
    baseUrl: 'http://127.0.0.1:1',
    headers: {},
    secrets: [],
    keyVariable: 'PHOENIX_API_KEY',
    fetch,
    sleep: (milliseconds, signal) => delay(milliseconds, undefined, signal && { signal }),
    signal: new AbortController().signal,
    random: () => 0,
    ...options,
  });
}

const messageFrom = async (act: () => unknown): Promise<string> => {
  try {
    await act();
  } catch (error) {
    return messageOf(error);
  }
  return 'nothing was thrown';
};

describe('createSourceClient', () => {
  it('refuses a password in an address, and does not show it', async () => {
    const message = await messageFrom(() => createClient({ baseUrl: 'https://ada:hunter22@host' }));
    expect(message).toContain('PHOENIX_API_KEY');
    expect(message).not.toContain('hunter22');
  });

  it.each([400, 401, 404, 500])('shows no key that stands in a path, at %d', async (status) => {
    const ask = () => answer(status).request({ method: 'POST', path: '/v1/traces?key=hunter22' });
    const message = await messageFrom(ask);
    expect(message).toContain('/v1/traces');
    expect(message).not.toContain('hunter22');
  });

  it('waits no longer than its time', async () => {
    const start = performance.now();
    const client = createClient({
      fetch: async () => new Response('busy', { status: 503, headers: { 'retry-after': '200' } }),
      signal: AbortSignal.timeout(50),
    });
    const message = await messageFrom(() => client.request({ method: 'GET', path: '/x' }));
    expect(message).toContain('Phoenix at http://127.0.0.1:1 answered 503 to GET /x: busy');
    expect(performance.now() - start).toBeLessThan(60_000);
  }, 100_000);
});
