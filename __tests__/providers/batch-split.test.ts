import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type BatchItem, computeBatches } from '../../src/providers/batch.ts';
import { createBatchProvider } from '../../src/providers/registry.ts';
import { createItem } from './batch-contract.ts';

/** A provider that counts the bytes of the question, and groups by model. */
function createSplitter(limits: { readonly requests: number; readonly bytes: number }) {
  return {
    name: 'example',
    limits,
    groupOf: ({ model }: BatchItem['request']) => model,
    measure: ({ request }: BatchItem) => request.messages[0]?.content.length ?? 0,
  };
}

function createSized(bytes: readonly number[], model = 'model-x'): readonly BatchItem[] {
  return bytes.map((size, index) =>
    createItem(`${model}-${index}`, {
      model,
      messages: [{ role: 'user', content: 'x'.repeat(size) }],
    }),
  );
}

describe('computeBatches', () => {
  it('cuts where either limit would be passed, and not before', () => {
    const items = createSized([4, 4, 2, 1, 1, 1, 1, 9]);
    const split = (limits: { readonly requests: number; readonly bytes: number }) =>
      computeBatches(items, createSplitter(limits)).map(({ length }) => length);
    expect(split({ requests: 100, bytes: 10 })).toEqual([3, 4, 1]);
    expect(split({ requests: 3, bytes: 100 })).toEqual([3, 3, 2]);
    expect(split({ requests: 3, bytes: 9 })).toEqual([2, 3, 2, 1]);
    expect(split({ requests: 100, bytes: 100 })).toEqual([8]);
    expect(computeBatches([], createSplitter({ requests: 1, bytes: 1 }))).toEqual([]);
  });

  it('keeps every item once, groups apart, order and limits, whatever the sizes', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 40 });
    fc.assert(
      fc.property(sizes, sizes, fc.integer({ min: 1, max: 7 }), (left, right, requests) => {
        const items = [...createSized(left, 'a'), ...createSized(right, 'b')].toSorted((x, y) =>
          x.customId.localeCompare(y.customId),
        );
        const provider = createSplitter({ requests, bytes: 30 });
        const batches = computeBatches(items, provider);
        for (const batch of batches) {
          expect(batch.length).toBeGreaterThan(0);
          expect(batch.length).toBeLessThanOrEqual(requests);
          const bytes = batch.reduce((sum, item) => sum + provider.measure(item), 0);
          expect(bytes).toBeLessThanOrEqual(30);
        }
        for (const model of ['a', 'b']) {
          const ofModel = ({ request }: BatchItem) => request.model === model;
          expect(batches.filter((batch) => batch.some(ofModel)).flat()).toEqual(
            items.filter(ofModel),
          );
        }
      }),
    );
  });

  it('refuses an item that no batch can hold, and names its case', () => {
    expect(() =>
      computeBatches(createSized([5, 11]), createSplitter({ requests: 9, bytes: 10 })),
    ).toThrow(
      expect.objectContaining({
        kind: 'invalid_request',
        message: expect.stringContaining('case model-x-1 has 11 bytes, and a batch takes 10'),
      }),
    );
  });
});

describe('createBatchProvider', () => {
  const options = { environment: {}, now: () => 0 };

  it('has no batch for recordings', async () => {
    await expect(
      createBatchProvider({ kind: 'recorded', provider: 'openai', path: 'x' }, options),
    ).rejects.toThrow('cannot be asked in a batch');
  });

  it('names the variable of a missing key', async () => {
    await expect(
      createBatchProvider(
        {
          kind: 'http',
          provider: 'openai',
          protocol: 'openai-responses',
          baseUrl: 'http://127.0.0.1:9/v1',
          apiKeyEnv: 'OPENAI_API_KEY',
          keyRequired: true,
          publicOnly: false,
        },
        options,
      ),
    ).rejects.toThrow('OPENAI_API_KEY');
  });
});
