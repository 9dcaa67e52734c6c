import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { BatchItem, BatchProvider, BatchResult } from '../../src/providers/batch.ts';
import type { Completion, CompletionRequest } from '../../src/providers/provider.ts';
import {
  type CreateBatchProviderOptions,
  createBatchProvider,
} from '../../src/providers/registry.ts';
import { type BatchFaults, type BatchServer, startBatchServer } from '../support/batch-server.ts';
import { type LlmAnswer, type LlmCall, startLlmServer } from '../support/llm-server.ts';
import {
  catchProviderError,
  createTestProvider,
  type HttpProtocol,
  httpEndpoint,
  plainRequest,
} from './contract.ts';

export const batchKey = 'sk-batch-0123456789';
export const { signal } = new AbortController();

/** An item whose question is its case; its id is 64 hex digits. */
export function createItem(caseId: string, request: Partial<CompletionRequest> = {}): BatchItem {
  const customId = createHash('sha256').update(caseId).digest('hex');
  const messages = [{ role: 'user', content: caseId }] as const;
  return { customId, request: { ...plainRequest, messages, ...request, caseId } };
}

export function createItems(count: number): readonly BatchItem[] {
  return Array.from({ length: count }, (_, index) => createItem(`case-${index}`));
}

export function createTestBatchProvider(
  protocol: HttpProtocol,
  url: string,
  options: Partial<CreateBatchProviderOptions> = {},
): Promise<BatchProvider> {
  return createBatchProvider(httpEndpoint(protocol, url), {
    environment: { EXAMPLE_API_KEY: batchKey },
    now: () => performance.now(),
    ...options,
  });
}

export async function collectAll(provider: BatchProvider, id: string): Promise<BatchResult[]> {
  const results: BatchResult[] = [];
  for await (const result of provider.collect(id, { signal })) results.push(result);
  return results;
}

/** Texts of completions and kinds of all else, by the case; `?` for what belongs to none. */
export function joinById(
  items: readonly BatchItem[],
  results: readonly BatchResult[],
): Readonly<Record<string, readonly string[]>> {
  const cases = new Map(items.map(({ customId, request }) => [customId, request.caseId]));
  const joined: Record<string, string[]> = {};
  for (const { customId, outcome } of results) {
    const caseId = (customId === undefined ? undefined : cases.get(customId)) ?? '?';
    joined[caseId] ??= [];
    joined[caseId].push(outcome.kind === 'completed' ? outcome.completion.text : outcome.kind);
  }
  return joined;
}

const echo = ({ messages }: LlmCall): LlmAnswer => ({ text: `re ${messages.at(-1)?.content}` });

/** What every batch adapter must do alike, tried through its real SDK against a loopback server. */
export function describeBatchContract(
  protocol: HttpProtocol,
  words: {
    /** Calls of one submission, by method and path. */
    readonly submission: readonly string[];
  },
): void {
  describe(`the contract of a batch provider over ${protocol}`, () => {
    const servers: { readonly stop: () => Promise<void> }[] = [];
    afterEach(async () => {
      for (const server of servers.splice(0)) await server.stop();
    });

    async function serve(
      answer: LlmAnswer | ((call: LlmCall) => LlmAnswer) = echo,
      faults: BatchFaults = {},
    ): Promise<BatchServer> {
      const answerOf = typeof answer === 'function' ? answer : () => answer;
      const server = await startBatchServer({ answer: answerOf, faults });
      servers.push(server);
      return server;
    }

    /** Submits, waits for nothing, and collects. */
    async function replay(
      items: readonly BatchItem[],
      options: {
        readonly answer?: LlmAnswer | ((call: LlmCall) => LlmAnswer);
        readonly faults?: BatchFaults;
        readonly provider?: Partial<CreateBatchProviderOptions>;
      } = {},
    ) {
      const server = await serve(options.answer, options.faults);
      const provider = await createTestBatchProvider(protocol, server.url, options.provider);
      const { id } = await provider.submit(items, { signal });
      const state = await provider.inspect(id, { signal });
      return { server, provider, id, state, results: await collectAll(provider, id) };
    }

    async function completeLive(answer: LlmAnswer, request: CompletionRequest) {
      const live = await startLlmServer({ answer: () => answer });
      servers.push(live);
      const provider = await createTestProvider(httpEndpoint(protocol, live.url));
      const completion = await provider.complete(request, { signal });
      return { completion, body: live.requests[0]?.body };
    }

    it('submits in the calls of its API, and is running until the host has finished', async () => {
      const server = await serve(echo, { polls: 2 });
      const provider = await createTestBatchProvider(protocol, server.url);
      const batch = await provider.submit(createItems(3), { signal });
      expect(batch).toEqual({ id: 'batch_0', items: 3 });
      expect(server.calls.map(({ method, path }) => `${method} ${path}`)).toEqual(words.submission);
      for (const { headers } of server.calls) {
        expect(headers.authorization).toBe(`Bearer ${batchKey}`);
        // A length, so that hosts which take no chunked uploads can be used too.
        expect(Number(headers['content-length'])).toBeGreaterThan(50);
      }
      for (let look = 0; look < 2; look += 1)
        expect(await provider.inspect(batch.id, { signal })).toMatchObject({
          kind: 'running',
          total: 3,
        });
      expect(await provider.inspect(batch.id, { signal })).toEqual({
        kind: 'ended',
        succeeded: 3,
        errored: 0,
        total: 3,
      });
      // Another process knows the id and nothing else.
      const later = await createTestBatchProvider(protocol, server.url);
      expect(await collectAll(later, batch.id)).toHaveLength(3);
    });

    const answers: readonly { readonly what: string; readonly answer: LlmAnswer }[] = [
      {
        what: 'a text with usage',
        answer: {
          text: 'On its way.',
          usage: { input: 30, cached: 12, output: 9, reasoning: 4 },
          servedModel: 'model-x-2026-01-01',
        },
      },
      { what: 'a tool call', answer: { toolCalls: [{ name: 'find', arguments: '{"id":7}' }] } },
      { what: 'a refusal', answer: { stop: 'refused', text: 'No.', refusalCategory: 'cyber' } },
      { what: 'a content filter', answer: { stop: 'content_filter' } },
      { what: 'a truncated answer', answer: { text: 'On its', stop: 'truncated' } },
      { what: 'an empty answer', answer: {} },
      { what: 'an answer without usage', answer: { text: 'hi', usage: false } },
    ];
    it.each(answers)(
      'sends $what the same way as a live call, and reads it the same',
      async ({ answer }) => {
        const item = createItem('late-parcel', {
          messages: plainRequest.messages,
          tools: [{ name: 'find', parameters: { type: 'object', properties: {} } }],
          parameters: { max_output_tokens: 70 },
        });
        const live = await completeLive(answer, item.request);
        const { server, results } = await replay([item], { answer });
        expect(server.batches[0]?.entries).toEqual([{ customId: item.customId, body: live.body }]);
        const [result] = results;
        if (result?.outcome.kind !== 'completed') throw new Error(JSON.stringify(result));
        const { completion } = result.outcome;
        const common = ({ text, toolCalls, stop, usage, servedModel }: Completion) => ({
          ...{ text, toolCalls, stop, usage, servedModel },
        });
        expect(common(completion)).toEqual(common(live.completion));
        expect(completion).toMatchObject({ servedTier: 'batch' });
        expect(completion.latencyMs).toBeUndefined();
        expect(completion.raw).toMatchObject({ model: live.completion.servedModel });
      },
    );

    it('keeps a tier that is no batch, so that nobody prices it as one', async () => {
      const { results } = await replay(createItems(1), {
        answer: { text: 'hi', servedTier: 'priority' },
      });
      expect(results[0]?.outcome).toMatchObject({ completion: { servedTier: 'priority' } });
    });

    it('row 87: a batch that comes back reordered is joined by id', async () => {
      const items = createItems(5);
      const { results } = await replay(items, { faults: { reorder: true } });
      expect(results.map(({ customId }) => customId)).toEqual(
        items.map(({ customId }) => customId).toReversed(),
      );
      expect(joinById(items, results)).toEqual(
        Object.fromEntries(items.map(({ request: { caseId } }) => [caseId, [`re ${caseId}`]])),
      );
    });

    it('row 87: a batch that expired gives what was answered, and says what was not', async () => {
      const items = createItems(5);
      const { state, results } = await replay(items, { faults: { expireFrom: 3, reorder: true } });
      expect(state).toMatchObject({ kind: 'expired', succeeded: 3, total: 5 });
      expect(joinById(items, results)).toEqual({
        'case-0': ['re case-0'],
        'case-1': ['re case-1'],
        'case-2': ['re case-2'],
        'case-3': ['expired'],
        'case-4': ['expired'],
      });
    });

    it('row 87: a batch of which nothing was answered in time is expired in every item', async () => {
      const items = createItems(2);
      const { state, results } = await replay(items, { faults: { expireFrom: 0 } });
      expect(state).toMatchObject({ kind: 'expired', succeeded: 0 });
      expect(joinById(items, results)).toEqual({ 'case-0': ['expired'], 'case-1': ['expired'] });
    });

    it('row 87: an item that the host lost is missing, and nothing stands in for it', async () => {
      const items = createItems(4);
      const { state, results } = await replay(items, { faults: { drop: [1, 3] } });
      expect(state).toMatchObject({ kind: 'ended', total: 4 });
      expect(joinById(items, results)).toEqual({
        'case-0': ['re case-0'],
        'case-2': ['re case-2'],
      });
    });

    it('row 87: an item that comes twice, and one that nobody sent, are passed on for the caller to refuse', async () => {
      const items = createItems(3);
      const stranger = createItem('stranger');
      const { results } = await replay(items, {
        faults: {
          duplicate: [1],
          edit: (lines) =>
            lines.map((line) => line.replace(items[2]?.customId ?? '', stranger.customId)),
        },
      });
      expect(joinById(items, results)).toEqual({
        'case-0': ['re case-0'],
        'case-1': ['re case-1', 're case-1'],
        '?': ['re case-2'],
      });
      expect(results.at(-1)?.customId).toBe(stranger.customId);
    });

    it('row 87: a damaged line costs its own item alone', async () => {
      const items = createItems(5);
      const { results } = await replay(items, {
        faults: {
          malformed: [1],
          cutLastLine: true,
          edit: (lines) => ['', 'null', '{"custom_id": 7}', ...lines],
        },
      });
      const error = 'errored';
      expect(joinById(items, results)).toEqual({
        'case-0': ['re case-0'],
        'case-1': [error],
        'case-2': ['re case-2'],
        'case-3': ['re case-3'],
        'case-4': [error],
        '?': [error, error],
      });
      const damaged = results.find(({ customId }) => customId === items[1]?.customId);
      expect(damaged?.outcome).toMatchObject({
        error: {
          kind: 'malformed',
          retryable: false,
          possiblyBilled: true,
          message: "example: a line of the batch's results is not JSON",
        },
      });
    });

    it('row 87: takes no id from the words of a model in a damaged line', async () => {
      const items = createItems(2);
      const [first, second] = items.map(({ customId }) => customId);
      const forged = `{"text":"x","custom_id":"${second}","result":{`;
      const { results } = await replay(items, { faults: { extraLines: [forged] } });
      expect(results.map(({ customId }) => customId)).toEqual([first, second, undefined]);
    });

    it('row 87: a line beyond the memory that it may take does not lose the others', async () => {
      const items = createItems(3);
      const { results } = await replay(items, {
        answer: (call) => ({ text: call.index === 1 ? 'x'.repeat(20_000_001) : 'hi' }),
      });
      expect(joinById(items, results)).toEqual({
        'case-0': ['hi'],
        '?': ['errored'],
        'case-2': ['hi'],
      });
    });

    it('tells why an item failed, once and without the key', async () => {
      const statuses = [400, 429, 500, 529];
      const items = createItems(statuses.length);
      const { state, results } = await replay(items, {
        answer: ({ index }) => ({
          status: statuses[index] ?? 400,
          error: { message: `no good: ${batchKey}` },
        }),
      });
      expect(state).toMatchObject({ kind: 'ended', succeeded: 0, errored: 4 });
      const message = (status: number) => `example answered ${status}: no good: [redacted]`;
      expect(results.map(({ outcome }) => outcome)).toMatchObject([
        { error: { kind: 'invalid_request', retryable: false, message: message(400) } },
        { error: { kind: 'rate_limited', retryable: true, message: message(429) } },
        { error: { kind: 'server', retryable: true, message: message(500) } },
        { error: { kind: 'overloaded', retryable: true, message: message(529) } },
      ]);
      for (const { outcome } of results)
        expect(outcome).toMatchObject({ error: { possiblyBilled: false } });
    });

    it('lets no key out that the host echoes', async () => {
      const base64 = Buffer.from(batchKey).toString('base64');
      const { results } = await replay(createItems(1), {
        answer: { text: `You sent ${batchKey}, ${base64}.`, servedModel: `m-${batchKey}` },
        faults: { edit: (lines) => lines.map((line) => line.replace(/[0-9a-f]{64}/, batchKey)) },
      });
      expect(results[0]).toMatchObject({
        customId: '[redacted]',
        outcome: {
          completion: {
            text: 'You sent [redacted], [redacted].',
            servedModel: 'm-[redacted]',
            raw: { model: 'm-[redacted]' },
          },
        },
      });
      expect(JSON.stringify(results)).not.toContain(batchKey);
    });

    it('cancels, and says so of the batch and of each item', async () => {
      const server = await serve(echo);
      const provider = await createTestBatchProvider(protocol, server.url);
      const items = createItems(2);
      const { id } = await provider.submit(items, { signal });
      await provider.cancel(id, { signal });
      expect(server.batches[0]?.cancelled).toBe(true);
      expect((await provider.inspect(id, { signal })).kind).toBe('cancelled');
      expect(joinById(items, await collectAll(provider, id))).toEqual({
        'case-0': ['cancelled'],
        'case-1': ['cancelled'],
      });
    });

    it('has no results before the batch is over', async () => {
      const server = await serve(echo, { polls: 9 });
      const provider = await createTestBatchProvider(protocol, server.url);
      const { id } = await provider.submit(createItems(1), { signal });
      expect(await catchProviderError(collectAll(provider, id))).toMatchObject({
        kind: 'invalid_request',
        retryable: false,
        message: expect.stringContaining('has not finished the batch'),
      });
    });

    it('passes on a host that fails for the moment, as a call that costs nothing', async () => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url);
      const { id } = await provider.submit(createItems(1), { signal });
      for (const inspectStatus of [500, 504]) {
        server.setFaults({ inspectStatus });
        const before = server.calls.length;
        const error = await catchProviderError(provider.inspect(id, { signal }));
        expect(error).toMatchObject({
          retryable: true,
          status: inspectStatus,
          possiblyBilled: false,
        });
        expect(server.calls.length).toBe(before + 1);
      }
      server.setFaults({});
      expect((await provider.inspect(id, { signal })).kind).toBe('ended');
    });

    it('says of a host without the API that it has none', async () => {
      const host = await startLlmServer({ answer: () => ({ text: 'hi' }) });
      servers.push(host);
      const provider = await createTestBatchProvider(protocol, host.url);
      const error = await catchProviderError(provider.submit(createItems(1), { signal }));
      expect(error).toMatchObject({
        kind: 'invalid_request',
        retryable: false,
        status: 404,
        possiblyBilled: false,
      });
      expect(error.message).toBe(
        `example: the host ${host.url} has no batch API (it answered 404); replay without --mode batch`,
      );
    });

    it('says of a batch that is not there that it is not', async () => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url);
      for (const call of [
        provider.inspect('batch_7', { signal }),
        provider.cancel('batch_7', { signal }),
        collectAll(provider, 'batch_7'),
      ])
        expect(await catchProviderError(call)).toMatchObject({
          kind: 'invalid_request',
          retryable: false,
          message: expect.stringContaining('example does not know the batch'),
        });
    });

    it.each(['../files', 'a/b', '..'])('calls no other address for the id %j', async (id) => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url);
      await catchProviderError(provider.inspect(id, { signal }));
      for (const { path } of server.calls) expect(path).toMatch(/\/batches\/[^/]+$/);
    });

    it.each([
      { what: 'nothing', items: [], says: 'has no items' },
      { what: 'an id twice', items: [createItem('a'), createItem('a')], says: 'has an id twice' },
      {
        what: 'a parameter that cannot be sent',
        items: [createItem('a', { parameters: { temprature: 0 } })],
        says: 'temprature',
      },
      {
        what: 'another service tier',
        items: [createItem('a', { parameters: { service_tier: 'priority' } })],
        says: 'service_tier',
      },
    ])('sends nothing when asked for $what', async ({ items, says }) => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url);
      const error = await catchProviderError(provider.submit(items, { signal }));
      expect(error).toMatchObject({ kind: 'invalid_request', retryable: false });
      expect(error.message).toContain(says);
      expect(server.calls).toHaveLength(0);
    });

    it('knows without a call what cannot be sent in a batch', async () => {
      const provider = await createTestBatchProvider(protocol, 'http://127.0.0.1:9');
      const find = (parameters: CompletionRequest['parameters']) =>
        provider.findUnsupported({ ...plainRequest, parameters }).map(({ name }) => name);
      expect(find({ temprature: 0 })).toEqual(['temprature']);
      expect(find({ service_tier: 'auto' })).toEqual([]);
      expect(find({ service_tier: 'flex' })).toContain('service_tier');
    });

    it('measures an item as it is sent', async () => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url);
      const items = [createItem('Größe 🙂'), createItem('b')];
      await provider.submit(items, { signal });
      const sent = server.calls[0]?.body.toString() ?? '';
      const measured = items.map((item) => provider.measure(item));
      const [first = '', second = ''] =
        sent.match(/\{"custom_id".*?\}\]?\}\}?(?=\n|,\{"custom_id|\]\})/g) ?? [];
      expect([first, second].map((line) => Buffer.byteLength(line) + 1)).toEqual(measured);
    });

    it('follows no redirect', async () => {
      const other = await serve();
      const headers = { location: `${other.url}/v1/files` };
      const provider = await createTestBatchProvider(protocol, other.url, {
        fetch: async () => new Response(null, { status: 307, headers }),
      });
      for (const call of [
        provider.submit(createItems(1), { signal }),
        provider.inspect('batch_0', { signal }),
      ])
        expect(await catchProviderError(call)).toMatchObject({ kind: 'redirected', status: 307 });
      expect(other.calls).toHaveLength(0);
    });

    it('gives what came before a connection broke, then says so', async () => {
      const items = createItems(20);
      const server = await serve(echo, { breakResults: true });
      const provider = await createTestBatchProvider(protocol, server.url);
      const { id } = await provider.submit(items, { signal });
      const results: BatchResult[] = [];
      const error = await catchProviderError(
        (async () => {
          for await (const result of provider.collect(id, { signal })) results.push(result);
        })(),
      );
      expect(error).toMatchObject({ kind: 'connection', retryable: true, possiblyBilled: false });
      expect(results).toHaveLength(19);
      server.setFaults({});
      expect(await collectAll(provider, id)).toHaveLength(20);
    });

    /** A provider whose host sends the results in the pieces that the test gives. */
    async function streamResults(
      write: (controller: ReadableStreamDefaultController<Uint8Array>, text: string) => void,
      options: Partial<CreateBatchProviderOptions> = {},
    ) {
      const server = await serve();
      const stalling: typeof globalThis.fetch = async (input, init) => {
        const response = await fetch(input, init);
        if (!/results$|content$/.test(String(input))) return response;
        const text = await response.text();
        return new Response(new ReadableStream({ start: (controller) => write(controller, text) }));
      };
      const provider = await createTestBatchProvider(protocol, server.url, {
        fetch: stalling,
        ...options,
      });
      const { id } = await provider.submit(createItems(3), { signal });
      return { provider, id };
    }

    it('hands over a result before the next has arrived', async () => {
      let send: () => void = () => undefined;
      const { provider, id } = await streamResults((controller, text) => {
        const cut = text.indexOf('\n') + 1;
        controller.enqueue(Buffer.from(text.slice(0, cut + 9)));
        send = () => {
          controller.enqueue(Buffer.from(text.slice(cut + 9)));
          controller.close();
        };
      });
      const results = provider.collect(id, { signal })[Symbol.asyncIterator]();
      expect((await results.next()).value).toMatchObject({ outcome: { kind: 'completed' } });
      send();
      expect((await results.next()).value).toMatchObject({ outcome: { kind: 'completed' } });
      expect((await results.next()).value).toMatchObject({ outcome: { kind: 'completed' } });
      expect((await results.next()).done).toBe(true);
    });

    it('ends where the host pauses for too long, or the signal says so', async () => {
      const stall = (controller: ReadableStreamDefaultController<Uint8Array>, text: string) =>
        controller.enqueue(Buffer.from(text.slice(0, -20)));
      const paused = await streamResults(stall, { timeoutMs: 150 });
      expect(await catchProviderError(collectAll(paused.provider, paused.id))).toMatchObject({
        kind: 'timeout',
        retryable: true,
        possiblyBilled: false,
      });
      const stalled = await streamResults(stall);
      const during = new AbortController();
      setTimeout(() => during.abort(), 100);
      const seen: BatchResult[] = [];
      const error = await catchProviderError(
        (async () => {
          for await (const result of stalled.provider.collect(stalled.id, during))
            seen.push(result);
        })(),
      );
      expect(error).toMatchObject({ kind: 'cancelled', retryable: false });
      expect(seen).toHaveLength(2);
    });

    it('row 87: a line of broken bytes does not lose the others', async () => {
      const { provider, id } = await streamResults((controller, text) => {
        const bytes = Buffer.from(text);
        bytes[bytes.indexOf('case-1')] = 0xff;
        controller.enqueue(bytes);
        controller.close();
      });
      expect(joinById(createItems(3), await collectAll(provider, id))).toEqual({
        'case-0': ['re case-0'],
        '?': ['errored'],
        'case-2': ['re case-2'],
      });
    });

    it('lets a slow reader take its time', async () => {
      // More than fits between host and reader, so that the download lasts as long as the reading.
      const server = await serve({ text: 'x'.repeat(3_000_000) });
      const provider = await createTestBatchProvider(protocol, server.url, { timeoutMs: 400 });
      const { id } = await provider.submit(createItems(4), { signal });
      const startedAt = performance.now();
      let count = 0;
      for await (const { outcome } of provider.collect(id, { signal })) {
        expect(outcome.kind).toBe('completed');
        count += 1;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      expect(count).toBe(4);
      expect(performance.now() - startedAt).toBeGreaterThan(700);
    });

    it('says of results that are no longer there that they are not', async () => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url, {
        fetch: async (input, init) =>
          /results$|content$/.test(String(input))
            ? Response.json({ error: { message: 'gone' } }, { status: 404 })
            : fetch(input, init),
      });
      const { id } = await provider.submit(createItems(1), { signal });
      expect(await catchProviderError(collectAll(provider, id))).toMatchObject({
        kind: 'invalid_request',
        status: 404,
        message: expect.stringContaining('no longer has its results'),
      });
    });

    it('ends a file that grows without end', async () => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url, { maxResultBytes: 100 });
      const { id } = await provider.submit(createItems(3), { signal });
      expect(await catchProviderError(collectAll(provider, id))).toMatchObject({
        kind: 'malformed',
        retryable: false,
      });
    });

    it('is cancelled by its signal before a call, and nothing was billed', async () => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url);
      const aborted = { signal: AbortSignal.abort() };
      for (const call of [
        provider.submit(createItems(1), aborted),
        provider.inspect('batch_0', aborted),
      ])
        expect(await catchProviderError(call)).toMatchObject({
          kind: 'cancelled',
          possiblyBilled: false,
        });
      expect(server.calls).toHaveLength(0);
    });

    it('says that a batch may run whose creation got no answer', async () => {
      const server = await serve();
      const provider = await createTestBatchProvider(protocol, server.url, {
        fetch: async (input, init) => {
          const response = await fetch(input, init);
          if (String(input).endsWith('/batches')) throw new TypeError('fetch failed');
          return response;
        },
      });
      const error = await catchProviderError(provider.submit(createItems(1), { signal }));
      expect(error).toMatchObject({ kind: 'connection', possiblyBilled: true });
      expect(server.batches).toHaveLength(1);
    });
  });
}
