import { type Cost, computeCost } from '../pricing/cost.ts';
import { type Completion, type CompletionRequest, ProviderError } from '../providers/provider.ts';
import type { Budget } from './budget.ts';
import { Circuit } from './circuit.ts';
import type { Clock } from './clock.ts';
import { Lane } from './pacing.ts';
import { computeRequestWorstCase } from './request-worst-case.ts';
import { computeWait } from './retry.ts';
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

export interface CalledModel {
  readonly completion: Completion;
  readonly cost: Cost;
}

/** Sends a request under pacing, budget and retry rules. */
export type CallModel = (
  target: Target,
  request: CompletionRequest,
  options: { readonly signal: AbortSignal },
) => Promise<CalledModel>;

/** Prices an answer that was received before; nothing is sent. */
export type ReuseCompletion = (target: Target, completion: Completion) => CalledModel;

/**
 * Every call of a replay, trials and judges alike, goes through one of these.
 * @returns the caller, and counts that grow as it works
 */
export function createModelCaller(ports: {
  readonly budget: Budget;
  readonly clock: Clock;
  readonly random: () => number;
  readonly concurrency: number;
}): {
  readonly callModel: CallModel;
  readonly reuseCompletion: ReuseCompletion;
  readonly counts: Readonly<CallCounts>;
} {
  const counts: CallCounts = {
    made: 0,
    retried: 0,
    fromRecordings: 0,
    fromEarlierReplays: 0,
    possiblyBilled: 0,
    possiblyBilledTwice: 0,
    costUnknown: 0,
  };
  const lanes = new Map<string, Lane>();
  const circuits = new Map<string, Circuit>();

  const circuitOf = (target: Target, request: CompletionRequest) =>
    getOrAdd(circuits, `${target.provider.origin} ${request.model}`, () => new Circuit());

  /** @throws BudgetSpent, the signal's reason, and what is no ProviderError */
  const attemptOnce = async (
    { target, request, attempt, previous }: AttemptOptions,
    signal: AbortSignal,
  ): Promise<Attempt> => {
    const { provider } = target;
    const lane = getOrAdd(
      lanes,
      provider.origin,
      () => new Lane({ clock: ports.clock, concurrency: ports.concurrency }),
    );
    const leave = await lane.enter(signal);
    try {
      // While this call waited for its turn, another may have found that there is no use.
      circuitOf(target, request).check();
      const called = await send({ target, request, previous }, signal);
      lane.noteSuccess();
      return { kind: 'called', called };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      const wait = computeWait({ attempt, error, random: ports.random() });
      // Before the slot is free again, or the next call would start into the complaint.
      if (isOverload(error) && wait !== undefined) lane.noteOverload(wait);
      return { kind: 'failed', error, wait };
    } finally {
      leave();
    }
  };

  const send = async (
    options: Omit<AttemptOptions, 'attempt'>,
    signal: AbortSignal,
  ): Promise<CalledModel> => {
    const { target, request } = options;
    if (target.provider.origin !== recordedOrigin) return sendWithin(options, signal);
    // What comes from a file costs nothing now; its cost is still compared.
    const completion = await target.provider.complete(request, { signal });
    counts.fromRecordings += 1;
    return { completion, cost: priceCompletion(completion, target) };
  };

  const sendWithin = async (
    { target, request, previous }: Omit<AttemptOptions, 'attempt'>,
    signal: AbortSignal,
  ): Promise<CalledModel> => {
    const reservation = await ports.budget.reserve(computeRequestWorstCase(target, request));
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
  };

  const callModel: CallModel = (target, request, { signal }) => {
    const circuit = circuitOf(target, request);
    return circuit.run(async () => {
      let previous: ProviderError | undefined;
      for (let attempt = 1; ; attempt += 1) {
        const outcome = await attemptOnce({ target, request, attempt, previous }, signal);
        if (outcome.kind === 'called') return outcome.called;
        if (outcome.wait === undefined) throw outcome.error;
        await ports.clock.sleep(outcome.wait, signal);
        previous = outcome.error;
      }
    });
  };
  const reuseCompletion: ReuseCompletion = (target, completion) => {
    counts.fromEarlierReplays += 1;
    return { completion, cost: priceCompletion(completion, target) };
  };
  return { callModel, reuseCompletion, counts };
}

interface AttemptOptions {
  readonly target: Target;
  readonly request: CompletionRequest;
  /** Counts from 1. */
  readonly attempt: number;
  /** What became of the attempt before; undefined at the first. */
  readonly previous: ProviderError | undefined;
}

type Attempt =
  | { readonly kind: 'called'; readonly called: CalledModel }
  /** `wait` is undefined when there is no next attempt. */
  | { readonly kind: 'failed'; readonly error: ProviderError; readonly wait: number | undefined };

const isOverload = (error: ProviderError): boolean =>
  error.kind === 'rate_limited' || error.kind === 'overloaded';

/** Origin of providers that answer from files. */
const recordedOrigin = 'recorded:';

function priceCompletion(completion: Completion, { price }: Target): Cost {
  const { usage, servedTier, billedUsd } = completion;
  return computeCost({ usage, servedTier, billedUsd, price });
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
