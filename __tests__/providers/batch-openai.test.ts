import { afterEach, describe, expect, it } from '@jest/globals';
import { computeBatches } from '../../src/providers/batch.ts';
import { type BatchFaults, type BatchServer, startBatchServer } from '../support/batch-server.ts';
import type { LlmAnswer, LlmCall } from '../support/llm-server.ts';
import {
  batchKey,
  collectAll,
  createItem,
  createItems,
  createTestBatchProvider,
  joinById,
  signal,
} from './batch-contract.ts';
import { catchProviderError } from './contract.ts';

describe('the batch adapter of OpenAI', () => {
  const servers: BatchServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.stop();
  });

  async function start(
    answer: (call: LlmCall) => LlmAnswer = () => ({ text: 'hi' }),
    faults: BatchFaults = {},
  ) {
    const server = await startBatchServer({ answer, faults });
    servers.push(server);
    return { server, provider: await createTestBatchProvider('openai-responses', server.url) };
  }

  it('names the address of its protocol in every line and in the batch', async () => {
    const { server, provider } = await start();
    await provider.submit(createItems(2), { signal });
    const chat = await createTestBatchProvider('openai-chat', server.url);
    await chat.submit(createItems(2), { signal });
    expect(server.batches.map(({ protocol }) => protocol)).toEqual([
      'openai-responses',
      'openai-chat',
    ]);
    const created = server.calls
      .filter(({ path }) => path === '/v1/batches')
      .map(({ body }) => JSON.parse(body.toString()));
    expect(created).toEqual([
      { input_file_id: 'file_0', endpoint: '/v1/responses', completion_window: '24h' },
      { input_file_id: 'file_1', endpoint: '/v1/chat/completions', completion_window: '24h' },
    ]);
  });

  it('reads the file of outputs and the file of errors', async () => {
    const { server, provider } = await start(({ index }) =>
      index === 1 ? { status: 400, error: { message: 'too long' } } : { text: `re ${index}` },
    );
    const items = createItems(3);
    const { id } = await provider.submit(items, { signal });
    expect(joinById(items, await collectAll(provider, id))).toEqual({
      'case-0': ['re 0'],
      'case-1': ['errored'],
      'case-2': ['re 2'],
    });
    expect(server.calls.map(({ path }) => path).filter((path) => path.includes('content'))).toEqual(
      ['/v1/files/batch_0-output/content', '/v1/files/batch_0-errors/content'],
    );
  });

  it('says why a batch was refused, without the key', async () => {
    const { provider } = await start(undefined, {
      refuse: { message: `bad line of ${batchKey}`, code: 'invalid_json_line', line: 3 },
    });
    const { id } = await provider.submit(createItems(3), { signal });
    expect(await provider.inspect(id, { signal })).toEqual({
      kind: 'failed',
      reason: 'example refused the batch at line 3: bad line of [redacted]',
    });
    expect(await collectAll(provider, id)).toEqual([]);
  });

  it('keeps models apart, because a file of two is refused', async () => {
    const { provider } = await start();
    const items = ['a', 'b', 'c', 'd'].map((caseId, index) =>
      createItem(caseId, { model: index % 2 === 0 ? 'model-x' : 'model-y' }),
    );
    expect(await catchProviderError(provider.submit(items, { signal }))).toMatchObject({
      kind: 'invalid_request',
      message: expect.stringContaining('mixes requests that cannot share one'),
    });
    const batches = computeBatches(items, provider);
    expect(batches.map((batch) => batch.map(({ request }) => request.caseId))).toEqual([
      ['a', 'c'],
      ['b', 'd'],
    ]);
    for (const batch of batches) {
      const { id } = await provider.submit(batch, { signal });
      expect((await provider.inspect(id, { signal })).kind).toBe('ended');
    }
    expect(provider.limits).toEqual({ requests: 50_000, bytes: 200_000_000 });
  });

  it('reads a stopped prompt as a refusal, as it does in a live call', async () => {
    const { provider } = await start(() => ({
      status: 400,
      error: { message: 'filtered', code: 'content_filter' },
    }));
    const { id } = await provider.submit(createItems(1), { signal });
    const [result] = await collectAll(provider, id);
    expect(result?.outcome).toMatchObject({
      kind: 'completed',
      completion: { stop: { kind: 'refused', category: 'content_filter' }, usage: undefined },
    });
  });

  it('takes the id of the request from the line', async () => {
    const { provider } = await start();
    const { id } = await provider.submit(createItems(1), { signal });
    expect((await collectAll(provider, id))[0]?.outcome).toMatchObject({
      completion: { requestId: 'req_0' },
    });
  });

  it('tells an item that failed without an answer', async () => {
    const items = createItems(2);
    const line = (index: number, code: string) =>
      JSON.stringify({
        id: 'batch_req_9',
        custom_id: items[index]?.customId,
        response: null,
        error: { code, message: 'it failed' },
      });
    const { provider } = await start(undefined, {
      edit: () => [line(0, 'server_error'), line(1, 'invalid_request')],
    });
    const { id } = await provider.submit(items, { signal });
    const outcomes = (await collectAll(provider, id)).map(({ outcome }) => outcome);
    expect(outcomes).toMatchObject([
      { error: { kind: 'server', retryable: true } },
      { error: { kind: 'invalid_request', retryable: false } },
    ]);
  });

  it('bills no upload: where it fails, no batch is running', async () => {
    const { server } = await start();
    const provider = await createTestBatchProvider('openai-responses', server.url, {
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (String(input).endsWith('/files')) throw new TypeError('fetch failed');
        return response;
      },
    });
    expect(await catchProviderError(provider.submit(createItems(1), { signal }))).toMatchObject({
      kind: 'connection',
      retryable: true,
      possiblyBilled: false,
    });
    expect(server.batches).toHaveLength(0);
  });

  it.each([
    { what: 'an unknown status', body: { id: 'batch_0', status: 'pondering' } },
    { what: 'no status', body: { id: 'batch_0' } },
    { what: 'an id that is an address', body: { id: '../x', status: 'completed' } },
    {
      what: 'a file that is an address',
      body: { id: 'b', status: 'expired', output_file_id: 'a/b' },
    },
  ])('does not understand a batch of $what', async ({ body }) => {
    const provider = await createTestBatchProvider('openai-chat', 'http://127.0.0.1:9', {
      fetch: async () => Response.json(body),
    });
    expect(await catchProviderError(provider.inspect('batch_0', { signal }))).toMatchObject({
      kind: 'malformed',
      possiblyBilled: false,
    });
  });

  it('knows no counts where they are nonsense', async () => {
    const request_counts = { completed: -1, failed: 0, total: 'many' };
    const provider = await createTestBatchProvider('openai-chat', 'http://127.0.0.1:9', {
      fetch: async () => Response.json({ id: 'b', status: 'finalizing', request_counts }),
    });
    expect(await provider.inspect('b', { signal })).toEqual({
      kind: 'running',
      completed: undefined,
      total: undefined,
    });
  });
});
