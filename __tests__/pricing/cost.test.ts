import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type BilledUsage,
  computeBatchWorstCase,
  computeCost,
  computeWorstCase,
} from '../../src/pricing/cost.ts';
import type { ModelPrice } from '../../src/pricing/price.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';

const price: ModelPrice = {
  provider: 'acme',
  model: 'talker-1',
  prices: {
    input: 3_000_000n,
    output: 15_000_000n,
    cachedInput: 300_000n,
    cacheWrite: { minutes5: 3_750_000n, hours1: 6_000_000n },
  },
  contextTiers: [
    {
      aboveInputTokens: 200_000,
      prices: { input: 6_000_000n, output: 22_500_000n, cacheWrite: {} },
    },
  ],
  serviceTiers: {
    flex: {
      prices: { input: 1_500_000n, output: 7_500_000n, cacheWrite: {} },
      contextTiers: [],
    },
  },
  free: false,
  source: 'test',
};

function createUsage(usage: Partial<BilledUsage>): BilledUsage {
  return {
    inputTokens: 0,
    cachedInputTokens: 0,
    cacheWriteTokens: { minutes5: 0, minutes30: 0, hours1: 0, hours12: 0 },
    outputTokens: 0,
    reasoningTokens: 0,
    ...usage,
  };
}

describe('computeCost', () => {
  it('prices every token once, each part at its price', () => {
    const usage = createUsage({
      inputTokens: 1000,
      cachedInputTokens: 600,
      cacheWriteTokens: { minutes5: 100, minutes30: 0, hours1: 50, hours12: 0 },
      outputTokens: 200,
      reasoningTokens: 150,
    });
    // 250 × 3 + 600 × 0.3 + 100 × 3.75 + 50 × 6 + 200 × 15 millionths of a dollar.
    expect(computeCost({ usage, price })).toEqual({ kind: 'known', pico: 4_605_000_000n });
  });

  it('is the exact sum of its parts, for any counts', () => {
    const part = fc.nat(60_000);
    fc.assert(
      fc.property(part, part, part, part, part, (plain, cached, written, spoken, thought) => {
        const usage = createUsage({
          inputTokens: plain + cached + written,
          cachedInputTokens: cached,
          cacheWriteTokens: { minutes5: written, minutes30: 0, hours1: 0, hours12: 0 },
          outputTokens: spoken + thought,
          reasoningTokens: thought,
        });
        const expected =
          BigInt(plain) * 3_000_000n +
          BigInt(cached) * 300_000n +
          BigInt(written) * 3_750_000n +
          BigInt(spoken + thought) * 15_000_000n;
        expect(computeCost({ usage, price })).toEqual({ kind: 'known', pico: expected });
      }),
    );
  });

  it('prices reasoning apart where it has a price', () => {
    const prices = { ...price.prices, reasoning: 20_000_000n };
    const usage = createUsage({ outputTokens: 10, reasoningTokens: 4 });
    expect(computeCost({ usage, price: { ...price, prices } })).toEqual({
      kind: 'known',
      pico: 6n * 15_000_000n + 4n * 20_000_000n,
    });
  });

  it('prices the whole request anew above the length, not at it', () => {
    const cost = (inputTokens: number) =>
      computeCost({ usage: createUsage({ inputTokens, outputTokens: 1 }), price });
    expect(cost(200_000)).toEqual({ kind: 'known', pico: 200_000n * 3_000_000n + 15_000_000n });
    expect(cost(200_001)).toEqual({ kind: 'known', pico: 200_001n * 6_000_000n + 22_500_000n });
  });

  it.each([undefined, 'default', 'standard', 'Standard', 'on_demand'])(
    'takes list prices for tier %p',
    (servedTier) => {
      const usage = createUsage({ inputTokens: 10 });
      expect(computeCost({ usage, servedTier, price })).toEqual({
        kind: 'known',
        pico: 30_000_000n,
      });
    },
  );

  it('prices a tier that it knows, and guesses no other', () => {
    const usage = createUsage({ inputTokens: 10 });
    expect(computeCost({ usage, servedTier: 'flex', price })).toEqual({
      kind: 'known',
      pico: 15_000_000n,
    });
    for (const servedTier of ['priority', 'batch', 'constructor', '']) {
      const cost = computeCost({ usage, servedTier, price });
      expect(cost.kind).toBe('unknown');
    }
    expect(computeCost({ usage, servedTier: 'priority', price })).toMatchObject({
      reason: 'acme/talker-1 was served at tier priority, whose price is not known',
    });
  });

  it('believes the bill over the table', () => {
    const usage = createUsage({ inputTokens: 10 });
    expect(computeCost({ usage, billedUsd: '0.00014625', price })).toEqual({
      kind: 'known',
      pico: 146_250_000n,
    });
    expect(
      computeCost({ usage: undefined, servedTier: 'priority', billedUsd: '0', price: undefined }),
    ).toEqual({ kind: 'known', pico: 0n });
  });

  it.each(['', 'free', '-1'])('does not believe a bill of %p', (billedUsd) => {
    const usage = createUsage({ inputTokens: 10 });
    expect(computeCost({ usage, billedUsd, price })).toEqual({ kind: 'known', pico: 30_000_000n });
    expect(computeCost({ usage: undefined, billedUsd, price }).kind).toBe('unknown');
  });

  it('says why it does not know', () => {
    const usage = createUsage({ inputTokens: 10, outputTokens: 1 });
    expect(computeCost({ usage: undefined, price })).toEqual({
      kind: 'unknown',
      reason: 'the provider reported no usage',
    });
    expect(computeCost({ usage, price: undefined })).toEqual({
      kind: 'unknown',
      reason: 'no price is known for the model',
    });
    const written = { minutes5: 0, minutes30: 3, hours1: 0, hours12: 0 };
    expect(computeCost({ usage: { ...usage, cacheWriteTokens: written }, price })).toEqual({
      kind: 'unknown',
      reason: 'acme/talker-1 billed 30-minute cache writes, whose price is not known',
    });
  });

  it.each([
    { inputTokens: 10, cachedInputTokens: 11 },
    { inputTokens: 1.5 },
    { outputTokens: 1, reasoningTokens: 2 },
    { inputTokens: Number.NaN },
    { outputTokens: -1 },
  ])('does not price usage that contradicts itself: %p', (usage) => {
    expect(computeCost({ usage: createUsage(usage), price }).kind).toBe('unknown');
  });

  it('costs nothing where the configuration says that it is free', () => {
    const book = createPriceBook({
      overrides: { 'ollama/llama3': { free: true } },
      pricedAt: '2026-11-25',
    });
    const free = book.find('ollama/llama3');
    expect(computeCost({ usage: undefined, price: free })).toEqual({ kind: 'known', pico: 0n });
  });
});

describe('computeWorstCase', () => {
  it('takes the dearest price that the tokens can have', () => {
    expect(computeWorstCase({ inputTokensUpperBound: 1000, maxOutputTokens: 100, price })).toBe(
      1000n * 6_000_000n + 100n * 15_000_000n,
    );
    expect(computeWorstCase({ inputTokensUpperBound: 200_001, maxOutputTokens: 100, price })).toBe(
      200_001n * 6_000_000n + 100n * 22_500_000n,
    );
  });

  it('bounds every cost within its limits', () => {
    const part = fc.nat(90_000);
    fc.assert(
      fc.property(part, part, part, part, (plain, cached, written, output) => {
        const inputTokens = plain + cached + written;
        const usage = createUsage({
          inputTokens,
          cachedInputTokens: cached,
          cacheWriteTokens: { minutes5: 0, minutes30: 0, hours1: written, hours12: 0 },
          outputTokens: output,
        });
        const cost = computeCost({ usage, price });
        const worst = computeWorstCase({
          inputTokensUpperBound: inputTokens,
          maxOutputTokens: output,
          price,
        });
        if (cost.kind === 'known') expect(cost.pico).toBeLessThanOrEqual(worst);
      }),
    );
  });
});

describe('the price of a batch', () => {
  const vendorPrice: ModelPrice = { ...price, provider: 'anthropic', serviceTiers: {} };
  const usage = createUsage({
    inputTokens: 1000,
    cachedInputTokens: 600,
    cacheWriteTokens: { minutes5: 100, minutes30: 0, hours1: 50, hours12: 0 },
    outputTokens: 200,
    reasoningTokens: 150,
  });

  it.each(['openai', 'openai-chat', 'anthropic'])(
    'is half of every list price of %s',
    (provider) => {
      const halved = { ...vendorPrice, provider };
      expect(computeCost({ usage, servedTier: 'batch', price: halved })).toEqual({
        kind: 'known',
        pico: 4_605_000_000n / 2n,
      });
    },
  );

  it('is what the batch rows of the price table say, in every part', () => {
    const book = createPriceBook({ overrides: {}, pricedAt: '2026-11-25' });
    const list = book.find('openrouter/openai/gpt-6-sol');
    const batch = book.find('openrouter/openai/gpt-6-sol:batch');
    if (list === undefined || batch === undefined) throw new Error('the table lost its rows');
    const price = { ...list, provider: 'openai' };
    const counted = createUsage({
      inputTokens: 300_000,
      cachedInputTokens: 1000,
      cacheWriteTokens: { minutes5: 0, minutes30: 500, hours1: 0, hours12: 0 },
      outputTokens: 70,
    });
    for (const usage of [counted, { ...counted, inputTokens: 10_000 }]) {
      const halved = computeCost({ usage, servedTier: 'batch', price });
      expect(halved.kind).toBe('known');
      expect(halved).toEqual(computeCost({ usage, price: batch }));
    }
  });

  it('is the price given for the tier, where there is one, of any provider', () => {
    const book = createPriceBook({
      overrides: {
        'gateway/talker': {
          input_per_million: 3,
          output_per_million: 15,
          service_tiers: { batch: { input_per_million: 1, output_per_million: 4 } },
        },
      },
      pricedAt: '2026-11-25',
    });
    const usage = createUsage({ inputTokens: 10, outputTokens: 2 });
    expect(computeCost({ usage, servedTier: 'batch', price: book.find('gateway/talker') })).toEqual(
      { kind: 'known', pico: 18_000_000n },
    );
  });

  it('is unknown for a provider of whom no discount is known: neither the full price nor half', () => {
    expect(computeCost({ usage, servedTier: 'batch', price })).toMatchObject({
      kind: 'unknown',
      reason: 'acme/talker-1 was served at tier batch, whose price is not known',
    });
    const bounded = { inputTokensUpperBound: 1000, maxOutputTokens: 100 };
    expect(computeBatchWorstCase({ ...bounded, price })).toBeUndefined();
  });

  it('is at most half of the dearest list price, or the dearest of its own tier', () => {
    const bounded = { inputTokensUpperBound: 1000, maxOutputTokens: 100 };
    const half = (1000n * 6_000_000n + 100n * 15_000_000n) / 2n;
    expect(computeBatchWorstCase({ ...bounded, price: vendorPrice })).toBe(half);
    const { flex } = price.serviceTiers;
    if (flex === undefined) throw new Error('no tier');
    const own = { ...vendorPrice, serviceTiers: { batch: flex } };
    expect(computeBatchWorstCase({ ...bounded, price: own })).toBe(
      1000n * 1_500_000n + 100n * 7_500_000n,
    );
  });

  it('is bounded by its worst case, to the odd pico-dollar', () => {
    const odd = fc.bigInt({ min: 1n, max: 20n });
    fc.assert(
      fc.property(odd, odd, fc.nat(50), fc.nat(50), (input, output, read, written) => {
        const priced = {
          ...vendorPrice,
          prices: { input, output, cacheWrite: {} },
          contextTiers: [],
        };
        const usage = createUsage({ inputTokens: read, outputTokens: written });
        const cost = computeCost({ usage, servedTier: 'batch', price: priced });
        const worst = computeBatchWorstCase({
          inputTokensUpperBound: read,
          maxOutputTokens: written,
          price: priced,
        });
        if (cost.kind === 'unknown' || worst === undefined) throw new Error('unknown');
        expect(cost.pico).toBeLessThanOrEqual(worst);
        expect(worst - cost.pico).toBeLessThanOrEqual(1n);
      }),
    );
  });
});
