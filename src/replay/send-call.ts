import { type Cost, computeCost } from '../pricing/cost.ts';
import { type Completion, type CompletionRequest, ProviderError } from '../providers/provider.ts';
import type { Budget } from './budget.ts';
import { computeRequestWorstCase } from './request-worst-case.ts';
import type { Target } from './target.ts';

/** What the calls of a replay came to, all suites together. */
export interface CallCounts {
  made: number;
  retried: number;
  fromRecordings: number;
  /** Answers that an earlier replay of the same variants had received. */
  fromEarlierReplays: number;
  /** Failed calls that may have been billed all the same; the budget counts them at their worst case. */
  possiblyBilled: number;
  /** Of these, the ones that were sent again. */
  possiblyBilledTwice: number;
  /** Calls whose cost could not be told; their worst case, where known, counts against the budget. */
  costUnknown: number;
}

/** Before the first call. */
export const createCounts = (): CallCounts => ({
  made: 0,
  retried: 0,
  fromRecordings: 0,
  fromEarlierReplays: 0,
  possiblyBilled: 0,
  possiblyBilledTwice: 0,
  costUnknown: 0,
});

export interface CalledModel {
  readonly completion: Completion;
  readonly cost: Cost;
}

/** One attempt of a call. */
export interface SendOptions {
  readonly target: Target;
  readonly request: CompletionRequest;
  /** What became of the attempt before; undefined at the first. */
  readonly previous: ProviderError | undefined;
}

/**
 * Sends a request once, within the budget, and counts it.
 * @throws BudgetSpent before it is sent, ProviderError, the signal's reason
 */
export async function sendCall(
  options: SendOptions,
  ports: {
    readonly budget: Budget;
    readonly counts: CallCounts;
    readonly signal: AbortSignal;
  },
): Promise<CalledModel> {
  const { target, request, previous } = options;
  const { budget, counts, signal } = ports;
  if (isRecorded(target)) {
    // What comes from a file costs nothing now; its cost is still compared.
    const completion = await target.provider.complete(request, { signal });
    counts.fromRecordings += 1;
    return { completion, cost: priceCompletion(completion, target) };
  }
  const reservation = await budget.reserve(computeRequestWorstCase(target, request));
  try {
    counts.made += 1;
    if (previous !== undefined) counts.retried += 1;
    if (previous?.possiblyBilled === true) counts.possiblyBilledTwice += 1;
    const completion = await target.provider.complete(request, { signal });
    const cost = priceCompletion(completion, target);
    if (cost.kind === 'unknown') counts.costUnknown += 1;
    reservation.settle(cost.kind === 'known' ? cost.pico : undefined);
    return { completion, cost };
  } catch (error) {
    if (error instanceof ProviderError && error.possiblyBilled) {
      counts.possiblyBilled += 1;
      reservation.settle(undefined);
    } else reservation.release();
    throw error;
  }
}

/** Origin of providers that answer from files. */
const recordedOrigin = 'recorded:';

/** Its answers come from a file: they cost nothing, and how long they took was at another time. */
export function isRecorded({ provider }: Target): boolean {
  return provider.origin === recordedOrigin;
}

/** How a provider calls the tier of answers that came in a batch. */
const batchTier = 'batch';

/**
 * What the answer costs where the application runs. That it came in a batch is how it was replayed: at half price it
 * would look cheaper than the other side, which was asked live.
 */
export function priceCompletion(completion: Completion, { price }: Target): Cost {
  const { usage, servedTier, billedUsd } = completion;
  const tier = servedTier === batchTier ? undefined : servedTier;
  return computeCost({ usage, servedTier: tier, billedUsd, price });
}
