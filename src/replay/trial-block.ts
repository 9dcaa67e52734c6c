import type { Cost } from '../pricing/cost.ts';
import type { Score } from '../scoring/scorer.ts';
import type { Phrases } from './phrases.ts';
import type { CompletedTrial, TokenCounts } from './trial.ts';

/** Trials of one block; small enough that a small suite does not pay for a large one. */
export const blockSize = 256;

/** Whole numbers of a trial, four bytes each. */
const count = {
  inputTokens: 0,
  outputTokens: 1,
  cachedInputTokens: 2,
  reasoningTokens: 3,
  length: 4,
  facts: 5,
} as const;
type CountName = keyof typeof count;
const counts = Object.keys(count).length;
/** Stands for usage that is unknown. */
const unknownCount = 2 ** 32 - 1;

/** Numbers of a trial, in front of those of its scores; NaN stands for a latency that is unknown. */
const number = { latencyMs: 0, offset: 1 } as const;
const numbers = Object.keys(number).length;

const scoreKinds = ['scored', 'unscored', 'not_applicable'] as const;

/** What many trials have in common. */
export interface TrialFacts extends Pick<CompletedTrial, 'stop' | 'servedModel' | 'servedTier'> {
  /** Why the cost is unknown. */
  readonly costUnknown: string | undefined;
}

/** What all blocks of a keeper share. */
export interface SharedFacts {
  readonly place: (facts: TrialFacts) => number;
  readonly at: (place: number) => TrialFacts;
  /** Why scores are missing. */
  readonly reasons: Phrases;
}

/** The columns of so many trials. */
export interface TrialBlock {
  /** Scores of each trial. */
  readonly metrics: number;
  readonly counts: Uint32Array;
  readonly numbers: Float64Array;
  readonly scoreKinds: Uint8Array;
  /** Pico-dollars. */
  readonly costs: BigInt64Array;
}

export function createTrialBlock(metrics: number): TrialBlock {
  return {
    metrics,
    counts: new Uint32Array(blockSize * counts),
    numbers: new Float64Array(blockSize * (numbers + metrics)),
    scoreKinds: new Uint8Array(blockSize * metrics),
    costs: new BigInt64Array(blockSize),
  };
}

/** Whether the columns have room for all numbers of a trial. */
export function fitsBlock({ cost, usage, location }: CompletedTrial): boolean {
  const {
    inputTokens = 0,
    outputTokens = 0,
    cachedInputTokens = 0,
    reasoningTokens = 0,
  } = usage ?? {};
  // What else a provider tells of usage is not kept.
  return (
    [inputTokens, outputTokens, cachedInputTokens, reasoningTokens, location.length].every(
      (value) => Number.isInteger(value) && value >= 0 && value < unknownCount,
    ) &&
    (cost.kind === 'unknown' || BigInt.asIntN(64, cost.pico) === cost.pico)
  );
}

/** @param trial one that fits, with as many scores as the block has metrics */
export function writeTrial(
  { block, row }: { readonly block: TrialBlock; readonly row: number },
  trial: CompletedTrial,
  shared: SharedFacts,
): void {
  const { latencyMs, usage, location, stop, servedModel, servedTier, cost, scores } = trial;
  const costUnknown = cost.kind === 'unknown' ? cost.reason : undefined;
  const written: Readonly<Record<CountName, number>> = {
    inputTokens: usage?.inputTokens ?? unknownCount,
    outputTokens: usage?.outputTokens ?? 0,
    cachedInputTokens: usage?.cachedInputTokens ?? 0,
    reasoningTokens: usage?.reasoningTokens ?? 0,
    length: location.length,
    facts: shared.place({ stop, servedModel, servedTier, costUnknown }),
  };
  block.counts.set(Object.values(written), row * counts);
  const firstNumber = row * (numbers + block.metrics);
  block.numbers[firstNumber + number.latencyMs] = latencyMs ?? Number.NaN;
  block.numbers[firstNumber + number.offset] = location.offset;
  if (cost.kind === 'known') block.costs[row] = cost.pico;
  for (const [index, score] of scores.entries()) {
    block.scoreKinds[row * block.metrics + index] = scoreKinds.indexOf(score.kind);
    if (score.kind === 'not_applicable') continue;
    block.numbers[firstNumber + numbers + index] =
      score.kind === 'scored' ? score.value : shared.reasons.place(score.reason);
  }
}

/** A trial that reads itself from its row, part by part. */
export class RowTrial implements CompletedTrial {
  readonly #block: TrialBlock;
  readonly #row: number;
  readonly #shared: SharedFacts;
  #scores: readonly Score[] | undefined;

  constructor(block: TrialBlock, row: number, shared: SharedFacts) {
    this.#block = block;
    this.#row = row;
    this.#shared = shared;
  }

  get status() {
    return 'completed' as const;
  }

  get stop(): CompletedTrial['stop'] {
    return this.#facts.stop;
  }

  get scores(): readonly Score[] {
    this.#scores ??= this.#readScores();
    return this.#scores;
  }

  get usage(): TokenCounts | undefined {
    const inputTokens = this.#count('inputTokens');
    if (inputTokens === unknownCount) return undefined;
    return {
      inputTokens,
      outputTokens: this.#count('outputTokens'),
      cachedInputTokens: this.#count('cachedInputTokens'),
      reasoningTokens: this.#count('reasoningTokens'),
    };
  }

  get cost(): Cost {
    const reason = this.#facts.costUnknown;
    return reason === undefined
      ? { kind: 'known', pico: this.#block.costs[this.#row] ?? 0n }
      : { kind: 'unknown', reason };
  }

  get latencyMs(): number | undefined {
    const latencyMs = this.#number(number.latencyMs);
    return Number.isNaN(latencyMs) ? undefined : latencyMs;
  }

  get servedModel(): string | undefined {
    return this.#facts.servedModel;
  }

  get servedTier(): string | undefined {
    return this.#facts.servedTier;
  }

  get location(): CompletedTrial['location'] {
    return { offset: this.#number(number.offset), length: this.#count('length') };
  }

  get #facts(): TrialFacts {
    return this.#shared.at(this.#count('facts'));
  }

  #count(name: CountName): number {
    return this.#block.counts[this.#row * counts + count[name]] ?? 0;
  }

  #number(index: number): number {
    return this.#block.numbers[this.#row * (numbers + this.#block.metrics) + index] ?? Number.NaN;
  }

  #readScores(): readonly Score[] {
    const scores: Score[] = [];
    const { metrics, scoreKinds: kinds } = this.#block;
    for (let index = 0; index < metrics; index += 1) {
      const kind = scoreKinds[kinds[this.#row * metrics + index] ?? 0] ?? 'not_applicable';
      scores.push(this.#readScore(kind, this.#number(numbers + index)));
    }
    return scores;
  }

  #readScore(kind: Score['kind'], value: number): Score {
    switch (kind) {
      case 'scored':
        return usual.get(value) ?? { kind, value };
      case 'unscored':
        return { kind, reason: this.#shared.reasons.at(value) ?? '' };
      case 'not_applicable':
        return notApplicable;
    }
  }
}

/** Of most trials. */
const usual: ReadonlyMap<number, Score> = new Map(
  [0, 1].map((value) => [value, { kind: 'scored', value }]),
);
const notApplicable: Score = { kind: 'not_applicable' };
