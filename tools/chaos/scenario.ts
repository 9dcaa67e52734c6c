import { createRandom, type Random } from '../../src/statistics/random.ts';

export type Truth = 'worse' | 'equal' | 'better';
export const damages = ['bit-flip', 'truncation', 'foreign-line'] as const;

/** What stops the first replay before its end. `crash` lets go of everything at once, `quiet-crash` when all is written. */
export type Interruption =
  | { readonly kind: 'none' }
  | { readonly kind: 'cancel' | 'crash' | 'quiet-crash'; readonly atCall: number };

/** One run, drawn from its seed: a change, how it is replayed, what the provider does, and what befalls the machine. */
export interface Scenario {
  readonly seed: number;
  /** In this process, or by the built command line as a process of its own. */
  readonly place: 'in-process' | 'process';
  readonly protocol: 'openai-responses' | 'openai-chat' | 'anthropic-messages';
  readonly suites: readonly string[];
  /** Of each suite. */
  readonly cases: number;
  readonly trials: number;
  readonly pinned: readonly number[];
  readonly judged: boolean;
  readonly sequential: 'off' | 'checkpoints' | 'anytime';
  readonly concurrency: number;
  readonly timeoutMs: number;
  /** Percentage points. */
  readonly margin: number;
  readonly maxUsd: number | undefined;
  readonly maxCalls: number | undefined;
  readonly truth: Truth;
  /** Share of the calls that a fault befalls, from 0 to 1. */
  readonly faultRate: number;
  /** Calls that are all answered 429, by their number of arrival, the end left out. */
  readonly storm: { readonly from: number; readonly to: number } | undefined;
  readonly interruption: Interruption;
  /** What is done to the kept files before the second replay. */
  readonly damage: (typeof damages)[number] | undefined;
  readonly resumes: boolean;
  readonly sealed: boolean;
  /** Must be seen nowhere: one for each replay, so that a call which its replay left behind is known by it. */
  readonly keys: readonly [string, string];
}

/** The most tokens that an answer of a model or a judge may have. */
export const maxOutputTokens = 50;
/** Pico-dollars of one token: $1 and $100 per million. */
export const prices = { input: 1_000_000n, output: 100_000_000n };
/** Above what any call here can cost, in dollars. */
const dollarsPerCall = 0.007;

/** Who waits so many milliseconds for a call gets every answer that is sent at once. */
export const patientMs = 1_000;

/** One run in so many starts the built command line. */
const processShare = 50;

/** Draws a run. The same seed gives the same run. Pure. */
export function computeScenario(seed: number): Scenario {
  const random = createRandom(seed);
  const place = random.nextBelow(processShare) === 0 ? 'process' : 'in-process';
  // Small ones are common: faults meet everywhere, and a run shall be short.
  const cases = 2 + Math.floor(29 * random.nextFloat() ** 3);
  const trials = pick(random, [1, 1, 1, 2, 3]);
  const suites = random.nextBelow(5) === 0 ? ['shop', 'bank'] : ['shop'];
  const judged = random.nextBelow(4) === 0;
  const calls = 2 * cases * trials * suites.length * (judged ? 2 : 1);
  const limit = pick(random, ['none', 'none', 'usd', 'calls'] as const);
  const roominess = 0.3 + 1.2 * random.nextFloat();
  const interruption = drawInterruption(random, calls);
  const isLong = place === 'process';
  const stormy = random.nextBelow(10) === 0;
  const from = random.nextBelow(calls);
  return {
    seed,
    place,
    protocol: pick(random, ['openai-responses', 'openai-chat', 'anthropic-messages'] as const),
    suites,
    cases: isLong ? Math.min(cases, 10) : cases,
    trials,
    pinned: random.nextBelow(3) === 0 ? [0, 1] : [],
    judged,
    sequential: pick(random, ['off', 'off', 'off', 'checkpoints', 'anytime'] as const),
    concurrency: 1 + random.nextBelow(20),
    timeoutMs: random.nextBelow(10) === 0 ? 100 : 10_000,
    margin: pick(random, [5, 20, 40, 60]),
    maxUsd: limit === 'usd' ? roundUp(calls * roominess * dollarsPerCall) : undefined,
    maxCalls: limit === 'calls' ? Math.ceil(calls * roominess) : undefined,
    truth: pick(random, ['worse', 'equal', 'better'] as const),
    // A process waits as long as it says, so there faults are few.
    faultRate: isLong ? pick(random, [0, 0.02]) : pick(random, [0, 0.01, 0.03, 0.1, 0.3]),
    storm: stormy ? { from, to: from + 1 + random.nextBelow(20) } : undefined,
    interruption,
    damage: random.nextBelow(3) === 0 ? pick(random, damages) : undefined,
    resumes: interruption.kind !== 'none' || random.nextBelow(2) === 0,
    sealed: random.nextBelow(3) === 0,
    keys: [composeKey(random), composeKey(random)],
  };
}

function drawInterruption(random: Random, calls: number): Interruption {
  const kind = pick(random, ['none', 'none', 'none', 'cancel', 'crash', 'quiet-crash'] as const);
  const atCall = 1 + random.nextBelow(calls);
  return kind === 'none' ? { kind } : { kind, atCall };
}

/** With characters that look otherwise in Base64, in an address and in JSON. */
function composeKey(random: Random): string {
  const part = () => random.nextUint32().toString(36).padStart(7, '0');
  return `sk-canary-${part()}/${part()}+${part()}=`;
}

function pick<Value>(random: Random, values: readonly Value[]): Value {
  const picked = values[random.nextBelow(values.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}

/** Dollars with four decimals, above 0. */
const roundUp = (dollars: number): number => Math.ceil(dollars * 1e4) / 1e4;
