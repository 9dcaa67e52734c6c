import { ConfigurationError } from '../errors.ts';
import { parsePerMillion } from './money.ts';
import type { ContextTier, ModelPrice, TokenPrices } from './price.ts';
import { findPriceProblems, type PriceOverride, resolveOverride } from './price-override.ts';
import { priceTable } from './price-table.generated.ts';
import type { ListedPrices, PriceRow, PriceTable } from './price-table.ts';

/** Prices of one day, the same for both sides of a comparison. */
export interface PriceBook {
  /**
   * The price of `provider/model`, by exact id or explicit alias; undefined when unknown. A
   * recorded model has the price of the model that was recorded, where its name says which one.
   */
  readonly find: (modelName: string) => ModelPrice | undefined;
  /** For the report: the day, and where the prices come from. */
  readonly describe: () => { readonly priced_at: string; readonly source: string };
}

/** Providers whose prices are in the table under other names; the first that knows the model counts. */
const tableNames: ReadonlyMap<string, readonly string[]> = new Map([
  ['openai-chat', ['openai']],
  ['gemini', ['google']],
  ['vertex', ['vertex', 'google']],
  ['xai', ['x-ai']],
  ['aws', ['bedrock']],
]);

/** Providers of their own models: what a bare recorded id can mean. */
const directProviders = ['openai', 'anthropic', 'google', 'mistral', 'deepseek', 'x-ai'] as const;

/**
 * @param options.table the committed one unless given; read when the first price is asked for
 * @param options.overrides from the configuration, by `provider/model`; they beat the table
 * @param options.pricedAt ISO day that picks among dated prices
 * @throws ConfigurationError naming every override that is no price
 */
export function createPriceBook(options: {
  readonly table?: PriceTable;
  readonly overrides: Readonly<Record<string, PriceOverride>>;
  readonly pricedAt: string;
}): PriceBook {
  const { table = priceTable, overrides, pricedAt } = options;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(pricedAt)) throw new RangeError(`${pricedAt} is no ISO day`);
  const problems = findPriceProblems(overrides);
  if (problems.length > 0) throw new ConfigurationError(problems);
  let index: ReadonlyMap<string, PriceRow> | undefined;
  const findListed = (provider: string, model: string): ModelPrice | undefined => {
    index ??= indexRows(table);
    const row = index.get(`${provider}/${model}`);
    return row && readPrice(row, { provider, model, table, pricedAt });
  };
  const findIn = (modelName: string): ModelPrice | undefined => {
    const [provider, model] = splitName(modelName);
    const names = tableNames.get(provider) ?? [provider];
    return names
      .map((name) =>
        findListed(name, provider === 'vertex' ? model.replace(/^google\//, '') : model),
      )
      .find((price) => price !== undefined);
  };
  const find = (modelName: string): ModelPrice | undefined => {
    const override = Object.hasOwn(overrides, modelName) ? overrides[modelName] : undefined;
    if (override !== undefined) return resolveOverride(modelName, override, findIn(modelName));
    const [provider, model] = splitName(modelName);
    if (provider !== 'recorded') return findIn(modelName);
    if (model.includes('/')) return find(model);
    const found = directProviders.flatMap((direct) => find(`${direct}/${model}`) ?? []);
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    find,
    describe: () => ({ priced_at: pricedAt, source: describeSources(table, overrides) }),
  };
}

function splitName(modelName: string): readonly [string, string] {
  const slash = modelName.indexOf('/');
  return slash < 0 ? ['', modelName] : [modelName.slice(0, slash), modelName.slice(slash + 1)];
}

function describeSources(
  table: PriceTable,
  overrides: Readonly<Record<string, PriceOverride>>,
): string {
  const listed = table.sources.map(({ name, version, date }) => `${name} ${version} (${date})`);
  return [...(Object.keys(overrides).length > 0 ? ['pawl.yml'] : []), ...listed].join(', ');
}

function indexRows(table: PriceTable): ReadonlyMap<string, PriceRow> {
  const index = new Map<string, PriceRow>();
  for (const [provider, rows] of Object.entries(table.readRows()))
    for (const row of rows) for (const id of row.ids) index.set(`${provider}/${id}`, row);
  return index;
}

/** Undefined when no price of the row holds on the day yet. */
function readPrice(
  row: PriceRow,
  options: {
    readonly provider: string;
    readonly model: string;
    readonly table: PriceTable;
    readonly pricedAt: string;
  },
): ModelPrice | undefined {
  const { provider, model, table, pricedAt } = options;
  const dated = row.prices.findLast(({ from }) => from === undefined || from <= pricedAt);
  if (dated === undefined) return undefined;
  const contextTiers: readonly ContextTier[] = (dated.above ?? []).map(({ tokens, ...listed }) => ({
    aboveInputTokens: tokens,
    prices: readPrices(listed),
  }));
  return {
    provider,
    model,
    prices: readPrices(dated),
    contextTiers,
    serviceTiers: {},
    free: false,
    maxOutputTokens: row.maxOutput,
    contextWindow: row.context,
    from: dated.from,
    source: table.sources[row.source]?.name ?? 'unknown',
  };
}

function readPrices(listed: ListedPrices): TokenPrices {
  return {
    input: readExact(listed.input),
    output: readExact(listed.output),
    cachedInput: readOptional(listed.cached),
    cacheWrite: {
      minutes5: readOptional(listed.write5m),
      minutes30: readOptional(listed.write30m),
      hours1: readOptional(listed.write1h),
    },
    reasoning: readOptional(listed.reasoning),
  };
}

function readOptional(perMillion: number | undefined): bigint | undefined {
  return perMillion === undefined ? undefined : readExact(perMillion);
}

function readExact(perMillion: number): bigint {
  const pico = parsePerMillion(String(perMillion));
  if (pico === undefined)
    throw new RangeError(`the price table holds ${perMillion}, which is inexact`);
  return pico;
}
