import { afterEach, describe, expect, it } from '@jest/globals';
import type { Endpoint, Protocol } from '../../src/providers/endpoint.ts';
import {
  type CompletionRequest,
  type Provider,
  ProviderError,
} from '../../src/providers/provider.ts';
import { type CreateProviderOptions, createProvider } from '../../src/providers/registry.ts';
import {
  type LlmAnswer,
  type LlmCall,
  type LlmServer,
  startLlmServer,
} from '../support/llm-server.ts';

export type HttpProtocol = Exclude<Protocol, 'recorded'>;

const key = 'sk-test-0123456789';

/** A request for a case in English words; spread over it what a test is about. */
export const plainRequest: CompletionRequest = {
  caseId: 'late-parcel',
  trial: 0,
  model: 'model-x',
  messages: [
    { role: 'system', content: 'Be brief.' },
    { role: 'user', content: 'Where is my parcel?' },
  ],
  tools: [],
  parameters: {},
};

export function httpEndpoint(
  protocol: HttpProtocol,
  url: string,
  provider = 'example',
): Extract<Endpoint, { kind: 'http' }> {
  const baseUrl = protocol === 'anthropic-messages' ? url : `${url}/v1`;
  return {
    kind: 'http',
    provider,
    protocol,
    baseUrl,
    apiKeyEnv: 'EXAMPLE_API_KEY',
    keyRequired: true,
    publicOnly: false,
  };
}

export function createTestProvider(
  endpoint: Endpoint,
  options: Partial<CreateProviderOptions> = {},
): Promise<Provider> {
  return createProvider(endpoint, {
    environment: { EXAMPLE_API_KEY: key },
    now: () => performance.now(),
    ...options,
  });
}

/** The ProviderError that a call ends with. */
export async function catchProviderError(call: Promise<unknown>): Promise<ProviderError> {
  const error = await call.then(
    () => new Error('the call succeeded'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof ProviderError) return error;
  throw error;
}

/** What every adapter must do alike, tried through its real SDK against a loopback server. */
export function describeProviderContract(
  protocol: HttpProtocol,
  words: {
    readonly quotaCode: string;
    /** The tier that the protocol calls ordinary. */
    readonly tier: string;
    /** Category that the server reports for a refusal, where the protocol has one. */
    readonly refusalCategory: string | undefined;
  },
): void {
  describe(`the contract of a provider over ${protocol}`, () => {
    const servers: LlmServer[] = [];
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
    });

    async function serve(answer: LlmAnswer | ((call: LlmCall) => LlmAnswer)): Promise<LlmServer> {
      const server = await startLlmServer({
        answer: typeof answer === 'function' ? answer : () => answer,
      });
      servers.push(server);
      return server;
    }

    async function call(
      answer: LlmAnswer | ((call: LlmCall) => LlmAnswer),
      options: Partial<CreateProviderOptions> & {
        readonly request?: Partial<CompletionRequest>;
        readonly signal?: AbortSignal;
      } = {},
    ) {
      const { request, signal = new AbortController().signal, ...rest } = options;
      const server = await serve(answer);
      const provider = await createTestProvider(httpEndpoint(protocol, server.url), rest);
      return provider.complete({ ...plainRequest, ...request }, { signal });
    }

    it('returns text, usage, served model and tier, request id, latency and the raw response', async () => {
      let heard: LlmCall | undefined;
      const completion = await call((received) => {
        heard = received;
        return {
          text: 'On its way.',
          usage: { input: 30, cached: 12, output: 9, reasoning: 4 },
          servedModel: 'model-x-2026-01-01',
          servedTier: words.tier,
          delayMs: 40,
        };
      });
      expect(completion).toMatchObject({
        text: 'On its way.',
        toolCalls: [],
        stop: { kind: 'complete' },
        usage: {
          inputTokens: 30,
          cachedInputTokens: 12,
          cacheWriteTokens: { minutes5: 0, minutes30: 0, hours1: 0, hours12: 0 },
          outputTokens: 9,
          reasoningTokens: 4,
        },
        servedModel: 'model-x-2026-01-01',
        servedTier: words.tier,
        requestId: 'req_0',
        raw: { model: 'model-x-2026-01-01' },
      });
      expect(completion.latencyMs).toBeGreaterThanOrEqual(38);
      expect(completion.latencyMs).toBeLessThan(5000);
      expect(heard?.protocol).toBe(protocol);
      expect(heard?.model).toBe('model-x');
      expect(heard?.messages).toEqual([
        { role: 'system', content: 'Be brief.' },
        { role: 'user', content: 'Where is my parcel?' },
      ]);
      expect(heard?.headers.authorization).toBe(`Bearer ${key}`);
    });

    it('returns a tool call, and sends the tool, the choice and an earlier call with its answer', async () => {
      let body: Readonly<Record<string, unknown>> = {};
      const completion = await call(
        (received) => {
          body = received.body;
          return { toolCalls: [{ name: 'find_parcel', arguments: '{"id":7}' }] };
        },
        {
          request: {
            messages: [
              { role: 'user', content: 'Where is 6?' },
              {
                role: 'assistant',
                content: '',
                toolCalls: [{ id: 'c1', name: 'find_parcel', argumentsText: '{"id":6}' }],
              },
              { role: 'tool', content: 'in Bonn', toolCallId: 'c1' },
              { role: 'user', content: 'And 7?' },
            ],
            tools: [{ name: 'find_parcel', parameters: { type: 'object', properties: {} } }],
            parameters: { tool_choice: 'required', parallel_tool_calls: false },
          },
        },
      );
      expect(completion.stop).toEqual({ kind: 'tool_call' });
      expect(completion.toolCalls).toEqual([
        { id: 'call_0', name: 'find_parcel', argumentsText: '{"id":7}' },
      ]);
      expect(JSON.stringify(body)).toContain('in Bonn');
      expect(JSON.stringify(body)).toContain('c1');
      expect(body).toHaveProperty('tools.length', 1);
    });

    it('tells a refusal, and keeps its words', async () => {
      const completion = await call({
        stop: 'refused',
        text: 'I cannot help with that.',
        refusalCategory: 'cyber',
      });
      expect(completion.stop).toEqual(
        words.refusalCategory === undefined
          ? { kind: 'refused' }
          : { kind: 'refused', category: words.refusalCategory },
      );
      expect(completion.text).toBe('I cannot help with that.');
    });

    it('tells a content filter from an empty answer', async () => {
      expect((await call({ stop: 'content_filter' })).stop.kind).toBe('refused');
      expect((await call({})).stop).toEqual({ kind: 'empty' });
    });

    it('tells a truncated answer, with or without text', async () => {
      expect((await call({ text: 'On its', stop: 'truncated' })).stop.kind).toBe('truncated');
      expect((await call({ stop: 'truncated' })).stop.kind).toBe('truncated');
    });

    it('knows no usage when none was reported', async () => {
      expect((await call({ text: 'hi', usage: false })).usage).toBeUndefined();
    });

    it('knows no usage when the report is nonsense', async () => {
      const usage = { input: -1, output: 5 };
      expect((await call({ text: 'hi', usage })).usage).toBeUndefined();
      const parts = { input: 5, cached: 6, output: 5 };
      expect((await call({ text: 'hi', usage: parts })).usage).toBeUndefined();
    });

    const failures = [
      { status: 400, kind: 'invalid_request', retryable: false },
      { status: 401, kind: 'authentication', retryable: false },
      { status: 402, kind: 'quota', retryable: false },
      { status: 403, kind: 'authentication', retryable: false },
      { status: 404, kind: 'model_not_found', retryable: false },
      { status: 413, kind: 'invalid_request', retryable: false },
      { status: 429, kind: 'rate_limited', retryable: true },
      { status: 500, kind: 'server', retryable: true },
      { status: 503, kind: 'overloaded', retryable: true },
      { status: 529, kind: 'overloaded', retryable: true },
    ] as const;
    it.each(failures)('classifies $status as $kind', async ({ status, kind, retryable }) => {
      let calls = 0;
      const error = await catchProviderError(
        call(() => {
          calls += 1;
          return { status, error: { message: `no good: ${key}\nsecond line` } };
        }),
      );
      expect(error).toMatchObject({ kind, retryable, status, possiblyBilled: false });
      const asked = kind === 'model_not_found' ? ' (it was asked for the model model-x)' : '';
      expect(error.message).toBe(
        `example answered ${status}: no good: [redacted] second line${asked}`,
      );
      expect(calls).toBe(1);
    });

    it('passes on how long to wait', async () => {
      const asked = await catchProviderError(
        call({ status: 429, headers: { 'retry-after': '2' }, error: { message: 'slow down' } }),
      );
      expect(asked).toMatchObject({ kind: 'rate_limited', retryAfterMs: 2000 });
    });

    it('passes on the limits that the headers tell of, with answers and with failures', async () => {
      const headers = {
        'x-ratelimit-limit-requests': '600',
        'x-ratelimit-remaining-requests': '599',
        'x-ratelimit-reset-requests': '100ms',
      };
      const rateLimits = [
        { kind: 'requests', limit: 600, remaining: 599, resetMs: 100, resetFrom: 'arrival' },
      ];
      expect(await call({ text: 'hi', headers })).toMatchObject({ rateLimits });
      expect(await catchProviderError(call({ status: 429, headers }))).toMatchObject({
        rateLimits,
      });
      expect((await call({ text: 'hi' })).rateLimits).toEqual([]);
    });

    it('does not retry where the money is out', async () => {
      const error = await catchProviderError(
        call({ status: 429, error: { message: 'no credit', code: words.quotaCode } }),
      );
      expect(error).toMatchObject({ kind: 'quota', retryable: false });
    });

    it('obeys x-should-retry', async () => {
      const headers = { 'x-should-retry': 'false' };
      expect(await catchProviderError(call({ status: 500, headers }))).toMatchObject({
        retryable: false,
      });
    });

    it.each(['before', 'mid-body'] as const)('retries a connection broken %s', async (destroy) => {
      const error = await catchProviderError(call({ text: 'x'.repeat(5000), destroy }));
      expect(error).toMatchObject({ kind: 'connection', retryable: true, possiblyBilled: true });
    });

    it('says that nothing was billed where nothing listens', async () => {
      const server = await startLlmServer({ answer: () => ({}) });
      await server.stop();
      const provider = await createTestProvider(httpEndpoint(protocol, server.url));
      const { signal } = new AbortController();
      expect(await catchProviderError(provider.complete(plainRequest, { signal }))).toMatchObject({
        kind: 'connection',
        retryable: true,
        possiblyBilled: false,
      });
    });

    it('follows no redirect, so the other host never sees the key', async () => {
      const other = await serve({ text: 'gotcha' });
      const error = await catchProviderError(call({ redirectTo: `${other.url}/v1/responses` }));
      expect(error).toMatchObject({ kind: 'redirected', retryable: false, status: 307 });
      expect(other.requests).toHaveLength(0);
    });

    it.each([
      { what: 'half a document', rawBody: '{"id": "x", "choi', headers: {} },
      { what: 'an HTML page', rawBody: '<html></html>', headers: { 'content-type': 'text/html' } },
      { what: 'nothing', rawBody: '', headers: {} },
      { what: 'another document', rawBody: '{"hello": "world"}', headers: {} },
      { what: 'a text', rawBody: '"hello"', headers: {} },
    ])('calls $what malformed, and retries it', async ({ rawBody, headers }) => {
      const error = await catchProviderError(call({ rawBody, headers }));
      expect(error).toMatchObject({ kind: 'malformed', retryable: true, possiblyBilled: true });
    });

    it.each([202, 203, 206])('calls an answer of status %d malformed', async (status) => {
      expect(await catchProviderError(call({ text: 'hi', status }))).toMatchObject({
        kind: 'malformed',
        retryable: true,
        possiblyBilled: true,
      });
    });

    it('reads an answer of status 201', async () => {
      expect((await call({ text: 'hi', status: 201 })).text).toBe('hi');
    });

    it('calls bytes that are not UTF-8 malformed, and a failure in such bytes by its status', async () => {
      const answerInLatin1 = (status: number): typeof globalThis.fetch => {
        const body = JSON.stringify({ error: { message: 'Größe' } });
        const headers = { 'content-type': 'application/json' };
        return async () => new Response(Buffer.from(body, 'latin1'), { status, headers });
      };
      const error = await catchProviderError(call({}, { fetch: answerInLatin1(200) }));
      expect(error).toMatchObject({ kind: 'malformed', retryable: true, possiblyBilled: true });
      expect(error.message).toContain('not UTF-8');
      expect(await catchProviderError(call({}, { fetch: answerInLatin1(401) }))).toMatchObject({
        kind: 'authentication',
      });
    });

    it('lets no key out that the host echoes, in any form', async () => {
      const base64 = Buffer.from(key).toString('base64');
      const forms = [key, base64, base64.replace(/=+$/, ''), encodeURIComponent(key)];
      const completion = await call({
        text: `You sent ${forms.join(', ')}.`,
        toolCalls: [{ name: 'send', arguments: JSON.stringify({ [key]: [base64] }) }],
        servedModel: `model-${key}`,
        servedTier: key,
        headers: { 'x-request-id': `req-${key}`, 'request-id': `req-${key}` },
      });
      expect(JSON.stringify(completion)).not.toContain(key);
      expect(JSON.stringify(completion)).not.toContain(base64.replace(/=+$/, ''));
      expect(completion).toMatchObject({
        text: 'You sent [redacted], [redacted], [redacted], [redacted].',
        toolCalls: [{ argumentsText: '{"[redacted]":["[redacted]"]}' }],
        servedModel: 'model-[redacted]',
        servedTier: '[redacted]',
        requestId: 'req-[redacted]',
        raw: { model: 'model-[redacted]' },
      });
    });

    it('shows no encoded key in an error', async () => {
      const message = `no good: ${Buffer.from(key).toString('base64')}`;
      const error = await catchProviderError(call({ status: 401, error: { message } }));
      expect(error.message).toBe('example answered 401: no good: [redacted]');
    });

    it('reads JSON under another content type', async () => {
      const headers = { 'content-type': 'text/plain' };
      expect((await call({ text: 'hi', headers })).text).toBe('hi');
    });

    it('ends a body that grows without end', async () => {
      const error = await catchProviderError(
        call({ text: 'x'.repeat(20_000) }, { maxBodyBytes: 10_000 }),
      );
      expect(error).toMatchObject({ kind: 'malformed', retryable: false });
    });

    it.each([{ delayMs: 5000 }, { text: 'slow', byteDelayMs: 20 }])(
      'ends an attempt at its time limit: %j',
      async (answer) => {
        const startedAt = performance.now();
        const error = await catchProviderError(call(answer, { timeoutMs: 150 }));
        expect(error).toMatchObject({ kind: 'timeout', retryable: true, possiblyBilled: true });
        expect(performance.now() - startedAt).toBeLessThan(2000);
      },
    );

    it('is cancelled by its signal, before and during a call', async () => {
      const before = AbortSignal.abort();
      expect(await catchProviderError(call({}, { signal: before }))).toMatchObject({
        kind: 'cancelled',
        possiblyBilled: false,
      });
      const during = new AbortController();
      setTimeout(() => during.abort(), 50);
      expect(
        await catchProviderError(call({ delayMs: 5000 }, { signal: during.signal })),
      ).toMatchObject({ kind: 'cancelled', retryable: false, possiblyBilled: true });
    });

    it('sends nothing when a parameter cannot be sent', async () => {
      const server = await serve({ text: 'hi' });
      const provider = await createTestProvider(httpEndpoint(protocol, server.url));
      const { signal } = new AbortController();
      const request = { ...plainRequest, parameters: { temprature: 0 } };
      expect(provider.findUnsupported(request)).toMatchObject([{ name: 'temprature' }]);
      expect(await catchProviderError(provider.complete(request, { signal }))).toMatchObject({
        kind: 'invalid_request',
        retryable: false,
      });
      expect(server.requests).toHaveLength(0);
    });

    it('keeps calls that are in flight together apart', async () => {
      const server = await serve(({ messages }) => ({
        text: messages.at(-1)?.content ?? '',
        delayMs: 30,
      }));
      const provider = await createTestProvider(httpEndpoint(protocol, server.url));
      const { signal } = new AbortController();
      const asked = Array.from({ length: 40 }, (_, index) => `question ${index}`);
      const completions = await Promise.all(
        asked.map((content) =>
          provider.complete({ ...plainRequest, messages: [{ role: 'user', content }] }, { signal }),
        ),
      );
      expect(completions.map(({ text }) => text)).toEqual(asked);
      expect(server.highestConcurrency()).toBeGreaterThan(20);
      expect(provider.origin).toBe(server.url);
    });
  });
}
