import { describe, expect, it } from '@jest/globals';
import type { ModelPrice } from '../../src/pricing/price.ts';
import { computeRequestWorstCase } from '../../src/replay/request-worst-case.ts';

const price: ModelPrice = {
  provider: 'openai',
  model: 'talker-1',
  prices: { input: 3_000_000n, output: 15_000_000n, cacheWrite: {} },
  contextTiers: [],
  serviceTiers: {},
  free: false,
  source: 'test',
};
const request = {
  model: 'talker-1',
  messages: [{ role: 'user', content: 'Where is my parcel?' }],
  tools: [],
  parameters: { max_output_tokens: 100 },
} as const;

describe('the worst case of a request in a batch', () => {
  it('is half of the one of a live call', () => {
    const live = computeRequestWorstCase({ price }, request);
    const batch = computeRequestWorstCase({ price }, request, { inBatch: true });
    if (live === undefined || batch === undefined) throw new Error('unknown');
    expect(live).toBeGreaterThan(100n * 15_000_000n);
    expect(batch * 2n).toBe(live);
  });

  it('is unknown where the price of the tier is, and nothing where calls are free', () => {
    const unknown = { ...price, provider: 'gateway' };
    expect(computeRequestWorstCase({ price: unknown }, request, { inBatch: true })).toBeUndefined();
    const free = { ...unknown, free: true };
    expect(computeRequestWorstCase({ price: free }, request, { inBatch: true })).toBe(0n);
  });
});
