import { type Cost, computeCost } from '../pricing/cost.ts';
import { type Completion, type CompletionRequest, ProviderError } from '../providers/provider.ts';
import type { Budget } from './budget.ts';
import { Circuit } from './circuit.ts';
import type { Clock } from './clock.ts';
import { TokenEstimator } from './estimate-tokens.ts';
import { Lane, type Turn } from './pacing.ts';
import { computeRequestWorstCase } from './request-worst-case.ts';
import { computeRetryWait, isForAll, isOverload, maximumWaitMs, mayStart } from './retry.ts';
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

export interface CallOptions {
  readonly signal: AbortSignal;
  /** Asked when the call's turn has come; what it throws is thrown, and nothing is sent. */
  readonly checkWanted?: (() => void) | undefined;
  /** The other model of the pair: until it is known whether it is there, nothing but a first call is sent. */
  readonly beside?: { readonly target: Target; readonly model: string } | undefined;
}

/** Sends a request under pacing, budget and retry rules. */
export type CallModel = (
  target: Target,
  request: CompletionRequest,
  options: CallOptions,
) => Promise<CalledModel>;

/** @returns the failure after which nothing more is sent to the model */
export type FindGivenUp = (target: Target, model: string) => ProviderError | undefined;

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
  readonly findGivenUp: FindGivenUp;
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
  const tokens = new TokenEstimator();

  const circuitOf = ({ provider }: Target, model: string) =>
    getOrAdd(circuits, `${provider.origin} ${model}`, () => new Circuit());

  /** @throws BudgetSpent, the signal's reason, what `checkWanted` throws, and what is no ProviderError */
  const attemptOnce = async (
    { target, request, previous, startedAt }: AttemptOptions,
    { signal, checkWanted }: CallOptions,
  ): Promise<Attempt> => {
    const lane = getOrAdd(lanes, target.provider.origin, () => new Lane(ports));
    const estimate = tokens.estimate(request);
    const turn = await lane.enter({ signal, tokens: estimate, after: previous?.turn });
    let sent = false;
    const at = ports.clock.now();
    try {
      // While this call waited for its turn, another may have found that there is no use.
      circuitOf(target, request.model).check();
      checkWanted?.();
      if (previous !== undefined && !mayStart(at - startedAt)) throw previous.error;
      sent = true;
      const called = await send({ target, request, previous: previous?.error }, signal);
      tokens.note(request.model, estimate.bytes, called.completion.usage);
      turn.noteAnswer(called.completion.rateLimits ?? []);
      return { kind: 'called', called };
    } catch (error) {
      if (!sent || !(error instanceof ProviderError)) {
        turn.noteUnsent();
        throw error;
      }
      // Before the turn ends, or the next call would start into the complaint.
      noteFailure(turn, error);
      return { kind: 'failed', error, turn, at };
    } finally {
      turn.end();
    }
  };

  const send = async (options: SendOptions, signal: AbortSignal): Promise<CalledModel> => {
    const { target, request } = options;
    if (target.provider.origin !== recordedOrigin) return sendWithin(options, signal);
    // What comes from a file costs nothing now; its cost is still compared.
    const completion = await target.provider.complete(request, { signal });
    counts.fromRecordings += 1;
    return { completion, cost: priceCompletion(completion, target) };
  };

  const sendWithin = async (
    { target, request, previous }: SendOptions,
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

  const callModel: CallModel = (target, request, options) => {
    const { beside } = options;
    const besideCircuit = beside && circuitOf(beside.target, beside.model);
    return circuitOf(target, request.model).run(async () => {
      let previous: FailedAttempt | undefined;
      let startedAt = 0;
      let failures = 0;
      for (let attempts = 1; ; attempts += 1) {
        const outcome = await attemptOnce({ target, request, previous, startedAt }, options);
        if (outcome.kind === 'called') return outcome.called;
        const { error } = outcome;
        if (previous === undefined) startedAt = outcome.at;
        if (!isForAll(error)) failures += 1;
        const elapsedMs = ports.clock.now() - startedAt;
        const history = { attempts, failures, elapsedMs };
        const wait = computeRetryWait({ error, history, random: ports.random() });
        if (wait === undefined) throw error;
        if (wait > 0) await ports.clock.sleep(wait, options.signal);
        previous = outcome;
      }
    }, besideCircuit);
  };
  const findGivenUp: FindGivenUp = (target, model) => circuitOf(target, model).opened;
  const reuseCompletion: ReuseCompletion = (target, completion) => {
    counts.fromEarlierReplays += 1;
    return { completion, cost: priceCompletion(completion, target) };
  };
  return { callModel, reuseCompletion, findGivenUp, counts };
}

interface SendOptions {
  readonly target: Target;
  readonly request: CompletionRequest;
  /** What became of the attempt before; undefined at the first. */
  readonly previous: ProviderError | undefined;
}

interface AttemptOptions extends Omit<SendOptions, 'previous'> {
  readonly previous: FailedAttempt | undefined;
  /** When the call was first sent; of no meaning at the first attempt. */
  readonly startedAt: number;
}

interface FailedAttempt {
  readonly kind: 'failed';
  readonly error: ProviderError;
  readonly turn: Turn;
  /** When it was sent. */
  readonly at: number;
}

type Attempt = { readonly kind: 'called'; readonly called: CalledModel } | FailedAttempt;

/** Tells all calls of the origin what this one met. A wait that no call would sit out is nobody's. */
function noteFailure(turn: Turn, error: ProviderError): void {
  const { retryAfterMs: askedMs, rateLimits: told } = error;
  if (error.kind === 'timeout') turn.noteTimeout();
  if (!isOverload(error) || !error.retryable || (askedMs ?? 0) > maximumWaitMs) return;
  if (error.kind === 'rate_limited') turn.noteRefusal({ askedMs, told });
  else turn.noteOverload(askedMs);
}

/** Origin of providers that answer from files. */
const recordedOrigin = 'recorded:';

/** How a provider calls the tier of answers that came in a batch. */
const batchTier = 'batch';

/**
 * What the answer costs where the application runs. That it came in a batch is how it was replayed: at half price it
 * would look cheaper than the other side, which was asked live.
 */
function priceCompletion(completion: Completion, { price }: Target): Cost {
  const { usage, servedTier, billedUsd } = completion;
  const tier = servedTier === batchTier ? undefined : servedTier;
  return computeCost({ usage, servedTier: tier, billedUsd, price });
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
