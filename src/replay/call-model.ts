import { type Completion, type CompletionRequest, ProviderError } from '../providers/provider.ts';
import type { Budget } from './budget.ts';
import { type Account, Circuit } from './circuit.ts';
import type { Clock } from './clock.ts';
import type { Slowdown } from './concurrency.ts';
import { TokenEstimator } from './estimate-tokens.ts';
import type { TimedAnswer } from './latency-growth.ts';
import { Lane, type Turn } from './pacing.ts';
import { computeRetryWait, isForAll, isOverload, maximumWaitMs, mayStart } from './retry.ts';
import {
  type CallCounts,
  type CalledModel,
  createCounts,
  isRecorded,
  priceCompletion,
  type SendOptions,
  sendCall,
} from './send-call.ts';
import type { Target } from './target.ts';

export interface CallOptions {
  readonly signal: AbortSignal;
  /** Asked when the call's turn has come; what it throws is thrown, and nothing is sent. */
  readonly checkWanted?: (() => void) | undefined;
  /** The other model of the pair: until it is known whether it is there, nothing but a first call is sent. */
  readonly beside?: { readonly target: Target; readonly model: string } | undefined;
  /** Whose call this is, among those that ask the same model for the like: their latencies are compared. */
  readonly series: string;
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

/** An origin that was too slow for as many calls at a time as were allowed. */
export interface OriginSlowdown extends Slowdown {
  readonly origin: string;
}

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
  readonly listSlowdowns: () => readonly OriginSlowdown[];
} {
  const counts = createCounts();
  const lanes = new Map<string, Lane>();
  const circuits = new Map<string, Circuit>();
  const accounts = new Map<string, Account>();
  const tokens = new TokenEstimator();

  const circuitOf = ({ provider: { account = '', origin } }: Target, model: string) => {
    const key = `${origin} ${account}`;
    const create = () => new Circuit(getOrAdd(accounts, key, () => ({ refused: undefined })));
    return getOrAdd(circuits, `${key} ${model}`, create);
  };

  /** @throws BudgetSpent, the signal's reason, what `checkWanted` throws, and what is no ProviderError */
  const attemptOnce = async (
    { target, request, previous, startedAt }: AttemptOptions,
    { signal, checkWanted, series }: CallOptions,
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
      const attempt = { target, request, previous: previous?.error };
      const called = await sendCall(attempt, { ...ports, counts, signal });
      tokens.note(request.model, estimate.bytes, called.completion.usage);
      turn.noteAnswer(called.completion.rateLimits ?? [], measure(attempt, called, series));
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
  const listSlowdowns = () =>
    Array.from(lanes).flatMap(([origin, { slowdown }]) =>
      slowdown === undefined ? [] : [{ origin, ...slowdown }],
    );
  return { callModel, reuseCompletion, findGivenUp, counts, listSlowdowns };
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

/** How long the origin took, for outputs of this length; undefined where nothing was sent to it now. */
function measure(
  { target, request }: SendOptions,
  { completion }: CalledModel,
  series: string,
): Pick<TimedAnswer, 'series' | 'latencyMs' | 'outputTokens'> | undefined {
  const { latencyMs, usage } = completion;
  if (latencyMs === undefined || isRecorded(target)) return undefined;
  return {
    series: `${request.model} ${series}`,
    latencyMs,
    outputTokens: usage?.outputTokens ?? 0,
  };
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const found = map.get(key);
  if (found !== undefined) return found;
  const created = create();
  map.set(key, created);
  return created;
}
