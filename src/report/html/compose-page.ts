import type { Report } from '../report.ts';
import { createBlockGatherer, renderBlock } from './blocks.ts';
import { computeRank } from './case-order.ts';
import { composeExchanges } from './compose-exchanges.ts';
import { composeHead } from './compose-head.ts';
import { addToIndex, createIndex } from './compose-index.ts';
import { composePageCase } from './compose-page-case.ts';
import type { PagePlaces } from './page-content.ts';
import { cutTemplate } from './page-template.ts';
import type { LogPlace, Logs } from './read-logs.ts';

/**
 * Bytes of JSON of cases that a page holds at most, uncompressed. The file is about a third of that, which a browser
 * opens at once.
 */
export const pageLimitBytes = 100_000_000;

/** Cases of one block of the index. */
const indexBlock = 2_000;
/** Cases that are read from disk at the same time. */
const readAhead = 64;

/**
 * The page, piece by piece: only places of cases are held in memory. In the order of importance first the outputs of
 * all cases are written, then their requests and raw responses, until the limit is reached.
 * @param options.logs undefined where nothing was replayed
 * @throws Error where a log cannot be read
 */
export async function* composePage(options: {
  readonly report: Report;
  readonly template: string;
  readonly logs: Logs | undefined;
  readonly trialLogFile: string | undefined;
  readonly limitBytes?: number;
}): AsyncGenerator<string> {
  const { report, logs, limitBytes = pageLimitBytes } = options;
  const head = composeHead(report, logs && options.trialLogFile);
  const template = cutTemplate(options.template, head.headline);
  yield template.start;
  yield await renderBlock('head', JSON.stringify(head));
  const cases = yield* composeIndexBlocks(report, logs);
  yield template.middle;
  yield* composeCaseBlocks(cases, logs, limitBytes);
  yield template.end;
}

/** Where a case is in the case log, and how much it matters to a reader. */
interface PlacedCase {
  readonly place: LogPlace;
  readonly rank: number;
}

async function* composeIndexBlocks(
  report: Report,
  logs: Logs | undefined,
): AsyncGenerator<string, readonly PlacedCase[]> {
  if (logs === undefined) return [];
  const suites = new Map(report.suites.map(({ name }, position) => [name, position]));
  const cases: PlacedCase[] = [];
  let blocks = 0;
  let index = createIndex();
  const finish = (): Promise<string> => {
    const json = JSON.stringify(index);
    index = createIndex();
    blocks += 1;
    return renderBlock(`index-${blocks - 1}`, json);
  };
  for await (const { row, place } of logs.listCases()) {
    const suite = suites.get(row.suite);
    if (suite === undefined) throw new Error(`the report has no suite ${row.suite}`);
    addToIndex(index, row, suite);
    cases.push({ place, rank: computeRank(row) });
    if (index.id.length === indexBlock) yield await finish();
  }
  if (index.id.length > 0) yield await finish();
  return cases;
}

async function* composeCaseBlocks(
  cases: readonly PlacedCase[],
  logs: Logs | undefined,
  limitBytes: number,
): AsyncGenerator<string> {
  const order = cases
    .map((_, number) => number)
    .toSorted((one, other) => (cases[one]?.rank ?? 0) - (cases[other]?.rank ?? 0));
  const places = {
    cases: new Array<number>(cases.length).fill(0),
    requests: new Array<number | null>(cases.length).fill(null),
  };
  const leftOut = { outputs: 0, requests: cases.length, limit_bytes: limitBytes };
  let bytes = 0;

  const outputs = createBlockGatherer();
  for await (const { number, row, trials } of readInOrder(cases, order, logs)) {
    let json = JSON.stringify(composePageCase(row, trials, { withText: leftOut.outputs === 0 }));
    // Once something is too much, all that matters less is left out too: a reader can tell what to expect.
    if (leftOut.outputs > 0 || bytes + Buffer.byteLength(json) > limitBytes) {
      leftOut.outputs += 1;
      json = JSON.stringify(composePageCase(row, trials, { withText: false }));
    }
    bytes += Buffer.byteLength(json);
    places.cases[number] = outputs.block;
    const full = outputs.add(number, json);
    if (full !== undefined) yield await renderBlock(`cases-${outputs.block - 1}`, full);
  }
  const lastOutputs = outputs.finish();
  if (lastOutputs !== undefined) yield await renderBlock(`cases-${outputs.block - 1}`, lastOutputs);

  const requests = createBlockGatherer();
  for await (const { number, trials } of readInOrder(cases, order, logs)) {
    const json = JSON.stringify(
      composeExchanges(trials, logs === undefined ? new Map() : await logs.readJudged(trials)),
    );
    bytes += Buffer.byteLength(json);
    if (bytes > limitBytes) break;
    leftOut.requests -= 1;
    places.requests[number] = requests.block;
    const full = requests.add(number, json);
    if (full !== undefined) yield await renderBlock(`requests-${requests.block - 1}`, full);
  }
  const lastRequests = requests.finish();
  if (lastRequests !== undefined)
    yield await renderBlock(`requests-${requests.block - 1}`, lastRequests);

  const found: PagePlaces = { ...places, left_out: leftOut };
  yield await renderBlock('places', JSON.stringify(found));
}

async function* readInOrder(
  cases: readonly PlacedCase[],
  order: readonly number[],
  logs: Logs | undefined,
) {
  if (logs === undefined) return;
  for (let start = 0; start < order.length; start += readAhead) {
    const wanted = order.slice(start, start + readAhead);
    yield* await Promise.all(
      wanted.map(async (number) => {
        const placed = cases[number];
        if (placed === undefined) throw new Error(`there is no case ${number}`);
        const row = await logs.readCase(placed.place);
        return { number, row, trials: await logs.readTrials(row) };
      }),
    );
  }
}
