import type { Cost } from '../pricing/cost.ts';
import { createPhrases, type Phrases } from './phrases.ts';
import { createScoreSharer } from './share-scores.ts';
import type { CompletedTrial, TokenCounts, Trial } from './trial.ts';

/** Keeps the numbers of trials in columns: as objects they would take several times the memory. */
export interface TrialKeeper {
  /** @returns the same trial, of which reasons of scores are left to the trial log */
  keep(trial: Trial): Trial;
}

/** Trials of one block; small enough that a small suite does not pay for a large one. */
const blockSize = 256;

/** Columns of numbers, in which NaN stands for what is unknown. */
const column = {
  latencyMs: 0,
  inputTokens: 1,
  outputTokens: 2,
  cachedInputTokens: 3,
  reasoningTokens: 4,
  offset: 5,
  length: 6,
} as const;
const columns = Object.keys(column).length;

/** Columns of phrases. */
const phrase = { stop: 0, servedModel: 1, servedTier: 2, costUnknown: 3 } as const;
const phraseColumns = Object.keys(phrase).length;

interface Block {
  readonly numbers: Float64Array;
  readonly phrases: Uint32Array;
  /** Pico-dollars. */
  readonly costs: BigInt64Array;
  readonly known: Phrases;
}

export function createTrialKeeper(): TrialKeeper {
  const known = createPhrases();
  const share = createScoreSharer();
  let block = createBlock(known);
  let row = 0;
  return {
    keep(trial) {
      // What has no room in 64 bits is rare enough to stay as it is.
      if (trial.status === 'errored' || !fits(trial.cost)) return trial;
      if (row === blockSize) {
        block = createBlock(known);
        row = 0;
      }
      write({ block, row }, trial);
      const kept = new KeptTrial(block, row, share(trial.scores));
      row += 1;
      return kept;
    },
  };
}

function createBlock(known: Phrases): Block {
  return {
    numbers: new Float64Array(blockSize * columns),
    phrases: new Uint32Array(blockSize * phraseColumns),
    costs: new BigInt64Array(blockSize),
    known,
  };
}

const fits = (cost: Cost): boolean =>
  cost.kind === 'unknown' || BigInt.asIntN(64, cost.pico) === cost.pico;

function write(
  { block, row }: { readonly block: Block; readonly row: number },
  { latencyMs, usage, location, stop, servedModel, servedTier, cost }: CompletedTrial,
): void {
  const { numbers, phrases, costs, known } = block;
  const first = row * columns;
  numbers[first + column.latencyMs] = latencyMs ?? Number.NaN;
  numbers[first + column.inputTokens] = usage?.inputTokens ?? Number.NaN;
  numbers[first + column.outputTokens] = usage?.outputTokens ?? Number.NaN;
  numbers[first + column.cachedInputTokens] = usage?.cachedInputTokens ?? Number.NaN;
  numbers[first + column.reasoningTokens] = usage?.reasoningTokens ?? Number.NaN;
  numbers[first + column.offset] = location.offset;
  numbers[first + column.length] = location.length;
  const firstPhrase = row * phraseColumns;
  phrases[firstPhrase + phrase.stop] = known.place(stop);
  phrases[firstPhrase + phrase.servedModel] = known.place(servedModel);
  phrases[firstPhrase + phrase.servedTier] = known.place(servedTier);
  phrases[firstPhrase + phrase.costUnknown] = known.place(
    cost.kind === 'unknown' ? cost.reason : undefined,
  );
  if (cost.kind === 'known') costs[row] = cost.pico;
}

/** A trial that reads itself from its row. */
class KeptTrial implements CompletedTrial {
  readonly scores: CompletedTrial['scores'];
  readonly #block: Block;
  readonly #row: number;

  constructor(block: Block, row: number, scores: CompletedTrial['scores']) {
    this.#block = block;
    this.#row = row;
    this.scores = scores;
  }

  get status() {
    return 'completed' as const;
  }

  get stop(): CompletedTrial['stop'] {
    const stop = readPhrase(this.#block, this.#row, 'stop');
    if (stop === undefined) throw new Error('a trial without an end was kept');
    // Only what was a stop is written to this column.
    return stop as CompletedTrial['stop'];
  }

  get usage(): TokenCounts | undefined {
    const inputTokens = readNumber(this.#block, this.#row, 'inputTokens');
    if (inputTokens === undefined) return undefined;
    return {
      inputTokens,
      outputTokens: readNumber(this.#block, this.#row, 'outputTokens') ?? 0,
      cachedInputTokens: readNumber(this.#block, this.#row, 'cachedInputTokens') ?? 0,
      reasoningTokens: readNumber(this.#block, this.#row, 'reasoningTokens') ?? 0,
    };
  }

  get cost(): Cost {
    const reason = readPhrase(this.#block, this.#row, 'costUnknown');
    if (reason !== undefined) return { kind: 'unknown', reason };
    return { kind: 'known', pico: this.#block.costs[this.#row] ?? 0n };
  }

  get latencyMs(): number | undefined {
    return readNumber(this.#block, this.#row, 'latencyMs');
  }

  get servedModel(): string | undefined {
    return readPhrase(this.#block, this.#row, 'servedModel');
  }

  get servedTier(): string | undefined {
    return readPhrase(this.#block, this.#row, 'servedTier');
  }

  get location(): CompletedTrial['location'] {
    return {
      offset: readNumber(this.#block, this.#row, 'offset') ?? 0,
      length: readNumber(this.#block, this.#row, 'length') ?? 0,
    };
  }
}

function readNumber(
  { numbers }: Block,
  row: number,
  name: keyof typeof column,
): number | undefined {
  const number = numbers[row * columns + column[name]];
  return number === undefined || Number.isNaN(number) ? undefined : number;
}

function readPhrase(
  { phrases, known }: Block,
  row: number,
  name: keyof typeof phrase,
): string | undefined {
  return known.at(phrases[row * phraseColumns + phrase[name]] ?? 0);
}
