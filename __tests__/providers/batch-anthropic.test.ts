import { describe, expect, it } from '@jest/globals';
import { computeBatches } from '../../src/providers/batch.ts';
import { startBatchServer } from '../support/batch-server.ts';
import {
  collectAll,
  createItem,
  createItems,
  createTestBatchProvider,
  joinById,
  signal,
} from './batch-contract.ts';
import { catchProviderError } from './contract.ts';

describe('the batch adapter of Anthropic', () => {
  it('submits requests with sampling parameters apart, under the older API version', async () => {
    const server = await startBatchServer({ answer: ({ index }) => ({ text: `re ${index}` }) });
    try {
      const provider = await createTestBatchProvider('anthropic-messages', server.url);
      const model = 'claude-sonnet-4-5';
      const items = [
        createItem('plain', { model }),
        createItem('warm', { model, parameters: { temperature: 0.3 } }),
        createItem('other model', { model: 'claude-haiku-4-5' }),
        createItem('picky', { model, parameters: { extra: { top_k: 3 } } }),
      ];
      expect(await catchProviderError(provider.submit(items, { signal }))).toMatchObject({
        message: expect.stringContaining('mixes requests that cannot share one'),
      });
      const batches = computeBatches(items, provider);
      const collected = [];
      for (const batch of batches) {
        const { id } = await provider.submit(batch, { signal });
        collected.push(...(await collectAll(provider, id)));
      }
      expect(
        server.batches.map(({ headers, entries }) => [
          headers['anthropic-version'],
          entries.length,
        ]),
      ).toEqual([
        ['2026-10-21', 2],
        ['2023-06-01', 2],
      ]);
      expect(joinById(items, collected)).toEqual({
        plain: ['re 0'],
        'other model': ['re 1'],
        warm: ['re 0'],
        picky: ['re 1'],
      });
      // Nothing was asked at the address that the host names for the results.
      expect(server.calls.map(({ path }) => path)).toContain(
        '/v1/messages/batches/batch_0/results',
      );
    } finally {
      await server.stop();
    }
  });

  it('does not know how far a batch is while the host counts nothing', async () => {
    const server = await startBatchServer({ answer: () => ({}), faults: { polls: 1 } });
    try {
      const provider = await createTestBatchProvider('anthropic-messages', server.url);
      const { id } = await provider.submit(createItems(2), { signal });
      expect(await provider.inspect(id, { signal })).toEqual({
        kind: 'running',
        completed: undefined,
        total: 2,
      });
    } finally {
      await server.stop();
    }
  });

  it('knows the limits, and leaves room for what stands around the items', async () => {
    const provider = await createTestBatchProvider('anthropic-messages', 'http://127.0.0.1:9');
    expect(provider.limits.requests).toBe(100_000);
    expect(provider.limits.bytes + '{"requests":[]}'.length).toBeLessThan(256_000_000);
  });

  it('calls a result of an unknown type damaged, and keeps whose it is', async () => {
    const [item] = createItems(1);
    const server = await startBatchServer({
      answer: () => ({}),
      faults: {
        edit: () => [JSON.stringify({ custom_id: item?.customId, result: { type: 'pondered' } })],
      },
    });
    try {
      const provider = await createTestBatchProvider('anthropic-messages', server.url);
      const { id } = await provider.submit(createItems(1), { signal });
      expect(await collectAll(provider, id)).toMatchObject([
        { customId: item?.customId, outcome: { kind: 'errored', error: { kind: 'malformed' } } },
      ]);
    } finally {
      await server.stop();
    }
  });
});
