import {
  findProvider,
  type MatchLogic,
  type ModelInfo,
  type ModelPrice,
} from '@pydantic/genai-prices';
import type { DatedPrices, ListedPrices } from '../../src/pricing/price-table.ts';

/** A model of the first source, with every id it is told to stand for. */
export interface GenaiModel {
  readonly ids: readonly string[];
  readonly accepts: (id: string) => boolean;
  readonly context: number | undefined;
  /** Empty when the price depends on the hour of the day: no date can pick it. */
  readonly prices: readonly DatedPrices[];
}

/** Name in Pawl's table → name in the source. */
export const genaiProviders: Readonly<Record<string, string>> = {
  anthropic: 'anthropic',
  azure: 'azure',
  bedrock: 'aws',
  cerebras: 'cerebras',
  deepseek: 'deepseek',
  fireworks: 'fireworks',
  google: 'google',
  groq: 'groq',
  mistral: 'mistral',
  openai: 'openai',
  openrouter: 'openrouter',
  together: 'together',
  'x-ai': 'x-ai',
};

/** Models of one provider that are billed by text tokens alone. */
export function readGenaiModels(provider: string): readonly GenaiModel[] {
  const found = findProvider({ providerId: genaiProviders[provider] ?? provider });
  if (found === undefined) throw new Error(`the source knows no provider ${provider}`);
  return found.models.flatMap((model) => {
    const dated = Array.isArray(model.prices) ? model.prices : [{ prices: model.prices }];
    if (!dated.every(({ prices }) => isTextOnly(prices))) return [];
    const hourly = dated.some(({ constraint }) => constraint?.type === 'time_of_date');
    const prices = dated.map(({ constraint, prices }) => ({
      ...(constraint?.type === 'start_date' ? { from: constraint.start_date } : {}),
      ...readPrices(prices, writeLifetime(provider, model.id)),
    }));
    return {
      ids: listIds(model),
      accepts: (id: string) => matches(model.match, id),
      context: model.context_window,
      prices: hourly ? [] : prices.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1)),
    };
  });
}

function isTextOnly(prices: ModelPrice): boolean {
  const { input_mtok, output_mtok } = prices;
  if (!isAboveZero(input_mtok) || !isAboveZero(output_mtok)) return false;
  return !Object.keys(prices).some((key) => /^output_(audio|image|video)|hours|kpages/.test(key));
}

function isAboveZero(price: ModelPrice[string]): boolean {
  return (typeof price === 'object' ? price.base : (price ?? 0)) > 0;
}

/** Only what the source names in full: `equals`, and the model's own id where its rule accepts it. */
function listIds(model: ModelInfo): readonly string[] {
  const own = matches(model.match, model.id) ? [model.id] : [];
  return [...new Set([...own, ...listEquals(model.match)])];
}

function listEquals(rule: MatchLogic): readonly string[] {
  if ('or' in rule) return rule.or.flatMap(listEquals);
  return 'equals' in rule ? [rule.equals] : [];
}

/** Only ever asked about ids that another source lists: a rule alone makes no id. */
function matches(rule: MatchLogic, id: string): boolean {
  if ('or' in rule) return rule.or.some((part) => matches(part, id));
  if ('and' in rule) return rule.and.every((part) => matches(part, id));
  if ('equals' in rule) return id === rule.equals;
  if ('starts_with' in rule) return id.startsWith(rule.starts_with);
  if ('ends_with' in rule) return id.endsWith(rule.ends_with);
  if ('contains' in rule) return id.includes(rule.contains);
  return new RegExp(rule.regex).test(id);
}

/** The source has one price for cache writes: that of the lifetime the vendor uses unless asked. */
function writeLifetime(provider: string, id: string): 'write5m' | 'write30m' {
  const openai = provider === 'openai' || /(^|\.)openai[./]/.test(id);
  return openai ? 'write30m' : 'write5m';
}

const keys = {
  input: 'input_mtok',
  output: 'output_mtok',
  cached: 'cache_read_mtok',
  write1h: 'cache_write_1h_mtok',
  reasoning: 'output_reasoning_mtok',
} as const;

/** The engine of the source prices all of a request by its input tokens once they exceed `start`. */
function readPrices(prices: ModelPrice, write: 'write5m' | 'write30m'): Omit<DatedPrices, 'from'> {
  const named = { ...keys, [write]: 'cache_write_mtok' };
  const starts = Object.values(named).flatMap((key) => {
    const price = prices[key];
    return typeof price === 'object' ? price.tiers.map((tier) => tier.start) : [];
  });
  const above = [...new Set(starts)].toSorted((a, b) => a - b);
  return {
    ...readAt(prices, named, 0),
    ...(above.length > 0
      ? { above: above.map((tokens) => ({ tokens, ...readAt(prices, named, tokens + 1) })) }
      : {}),
  };
}

function readAt(
  prices: ModelPrice,
  named: Readonly<Record<string, string>>,
  inputTokens: number,
): ListedPrices {
  const found: Record<string, number> = {};
  for (const [name, key] of Object.entries(named)) {
    const price = prices[key];
    const value =
      typeof price === 'object'
        ? (price.tiers.findLast((tier) => inputTokens > tier.start)?.price ?? price.base)
        : price;
    if (value !== undefined && value > 0) found[name] = value;
  }
  const { input, output, ...rest } = found;
  if (input === undefined || output === undefined) throw new Error('a tier lost its price');
  return { input, output, ...rest };
}
