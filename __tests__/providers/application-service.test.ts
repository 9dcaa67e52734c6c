import { afterEach, describe, expect, it } from '@jest/globals';
import type { Provider } from '../../src/providers/provider.ts';
import { createProvider } from '../../src/providers/registry.ts';
import { type ServiceAnswer, startApplicationServer } from '../support/application-server.ts';

const secret = 'sk-canary-0123456789';
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function open(
  answer: () => ServiceAnswer,
  options: { readonly apiKeyEnv?: string; readonly maxBodyBytes?: number } = {},
) {
  const server = await startApplicationServer(answer);
  stops.push(server.stop);
  const provider = await createProvider(
    {
      kind: 'service',
      provider: 'http 127.0.0.1',
      url: `${server.url}/reply`,
      apiKeyEnv: options.apiKeyEnv,
    },
    { environment: { APP_KEY: secret }, now: () => performance.now(), ...options },
  );
  return { provider, server };
}

const ask = (provider: Provider) =>
  provider
    .complete(
      {
        caseId: 'a',
        trial: 2,
        model: 'http 127.0.0.1',
        messages: [],
        tools: [],
        parameters: {},
        application: { input: 'hello', version: 'v' },
      },
      { signal: new AbortController().signal },
    )
    .catch((error: unknown) => error as Error);

describe('a service', () => {
  it('is posted a trial, without a key, and measured', async () => {
    const { provider, server } = await open(() => ({ body: { output: 'hi' } }));
    expect(await ask(provider)).toMatchObject({
      text: 'hi',
      stop: { kind: 'complete' },
      usage: undefined,
      latencyMs: expect.any(Number),
    });
    const [{ headers, ...body } = { headers: {} }] = server.asked;
    expect(body).toEqual({ id: 'a', trial: 2, input: 'hello' });
    expect(headers.authorization).toBe(undefined);
  });

  it('gets the key as a bearer token, and cannot have it shown', async () => {
    const { provider, server } = await open(() => ({ body: { output: `you sent ${secret}` } }), {
      apiKeyEnv: 'APP_KEY',
    });
    expect(await ask(provider)).toMatchObject({ text: 'you sent [redacted]' });
    expect(server.asked[0]?.headers.authorization).toBe(`Bearer ${secret}`);
  });

  it.each<[string, ServiceAnswer, object]>([
    [
      'too many requests',
      { status: 429, headers: { 'retry-after': '2' }, body: { error: 'slow down' } },
      { kind: 'rate_limited', retryable: true, retryAfterMs: 2_000 },
    ],
    ['a crash', { status: 500, body: 'Traceback' }, { kind: 'server', retryable: true }],
    ['a missing page', { status: 404, body: {} }, { kind: 'model_not_found', retryable: false }],
    ['a page', { body: '<html>' }, { kind: 'malformed', retryable: true }],
    ['a list', { body: [] }, { kind: 'malformed' }],
    ['another id', { body: { id: 'b', output: '' } }, { kind: 'malformed' }],
    ['another trial', { body: { trial: 1, output: '' } }, { kind: 'malformed' }],
    ['a chat completion', { body: { choices: [] } }, { kind: 'malformed' }],
    ['a redirect', { status: 308, headers: { location: '/other' } }, { kind: 'redirected' }],
    ['too much', { body: { output: 'x'.repeat(3_000) } }, { kind: 'malformed', retryable: false }],
    ['an error', { body: { error: 'no index' } }, { kind: 'invalid_request', retryable: false }],
  ])('refuses %s', async (_, answer, error) => {
    const { provider } = await open(() => answer, { maxBodyBytes: 2_000 });
    expect(await ask(provider)).toMatchObject(error);
  });

  it('cannot have the key shown in an error either', async () => {
    const { provider } = await open(() => ({ body: { error: `bad key ${secret}` } }), {
      apiKeyEnv: 'APP_KEY',
    });
    expect(await ask(provider)).toHaveProperty(
      'message',
      'http 127.0.0.1 reports: bad key [redacted]',
    );
  });

  it('needs the key that it names', async () => {
    await expect(
      createProvider(
        { kind: 'service', provider: 'http a.example', url: 'https://a.example', apiKeyEnv: 'NO' },
        { environment: {}, now: () => 0 },
      ),
    ).rejects.toThrow(
      'http a.example needs a key in the environment variable NO, which is not set',
    );
  });
});
