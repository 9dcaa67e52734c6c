import type { RateLimit } from '../providers/provider.ts';
import type { Clock } from './clock.ts';
import { Concurrency, type Slowdown } from './concurrency.ts';
import type { TokenEstimate } from './estimate-tokens.ts';
import type { TimedAnswer } from './latency-growth.ts';
import { computeUnits, OriginLimits, type Started, type Units } from './origin-limits.ts';
import { SharedWait } from './shared-wait.ts';

/** Whose turn it is, and what it needs. */
export interface Entry {
  readonly signal: AbortSignal;
  readonly tokens: Omit<TokenEstimate, 'bytes'>;
  /** Of a call that is sent again: the turn that it had, so that it keeps its place before all later calls. */
  readonly after?: Turn | undefined;
}

/** The right to one call. Tell what became of it, then end it. */
export interface Turn {
  /** In the order of first entering. */
  readonly place: number;
  /** The call went through. `took`: undefined where it is not known how long the origin took. */
  readonly noteAnswer: (
    told: readonly RateLimit[],
    took?: Pick<TimedAnswer, 'series' | 'latencyMs' | 'outputTokens'>,
  ) => void;
  /** Too many requests. `askedMs`: how long the origin asks to wait. */
  readonly noteRefusal: (refusal: {
    readonly askedMs: number | undefined;
    readonly told: readonly RateLimit[];
  }) => void;
  /** The origin has too much to do, whoever asks: half as many at a time. */
  readonly noteOverload: (askedMs: number | undefined) => void;
  /** No answer came in time: with so many at a time the origin is too slow, so fewer from now on. */
  readonly noteTimeout: () => void;
  /** Nothing was sent. */
  readonly noteUnsent: () => void;
  readonly end: () => void;
}

interface Waiting {
  readonly place: number;
  readonly units: Units;
  readonly start: (turn: Turn) => void;
}

/**
 * Calls to one origin, started in the order in which they came: so many at a time, fewer where it is too slow for so
 * many, none while it asks to wait, and no faster than its limits allow, which are read from its headers or learned
 * from its refusals.
 */
export class Lane {
  readonly #clock: Clock;
  readonly #limits = new OriginLimits();
  readonly #wait: SharedWait;
  readonly #concurrency: Concurrency;
  #inFlight = 0;
  #places = 0;
  /** By place; what is sent again comes first. */
  #queue: Waiting[] = [];
  #timer: { readonly at: number; readonly cancel: AbortController } | undefined;

  constructor(options: {
    readonly clock: Clock;
    readonly concurrency: number;
    /** Uniform in [0, 1), for the jitter of waits. */
    readonly random: () => number;
  }) {
    this.#clock = options.clock;
    this.#wait = new SharedWait(options.random);
    this.#concurrency = new Concurrency(options.concurrency);
  }

  /** How far calls were held back because the origin was slow; undefined when they were not. */
  get slowdown(): Slowdown | undefined {
    return this.#concurrency.slowdown;
  }

  /** Waits for a turn, which must be ended once. @throws the signal's reason when it aborts before */
  async enter({ signal, tokens, after }: Entry): Promise<Turn> {
    signal.throwIfAborted();
    const place = after?.place ?? this.#places++;
    return new Promise<Turn>((resolve, reject) => {
      const waiting: Waiting = {
        place,
        units: computeUnits(tokens),
        start: (turn) => {
          signal.removeEventListener('abort', leave);
          resolve(turn);
        },
      };
      const leave = () => {
        this.#queue = this.#queue.filter((other) => other !== waiting);
        this.#dispatch();
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      const before = this.#queue.findLastIndex((other) => other.place <= place);
      this.#queue.splice(before + 1, 0, waiting);
      this.#dispatch();
    });
  }

  #dispatch(): void {
    for (let next = this.#queue[0]; next !== undefined; next = this.#queue[0]) {
      if (this.#inFlight >= this.#concurrency.allowed) break;
      const now = this.#clock.now();
      const at = this.#findStart(next.units, now);
      if (at > now) {
        this.#wait.noteHeld(at, now);
        this.#wakeAt(at);
        return;
      }
      this.#queue.shift();
      this.#start(next, now);
    }
    this.#stopTimer();
  }

  #findStart(units: Units, now: number): number {
    const { until } = this.#wait;
    if (until !== undefined) {
      if (until > now) return until;
      this.#wait.noteOver();
      this.#limits.noteRecovery(now, this.#wait.askedMs);
    }
    return Math.max(this.#wait.graceUntil, this.#limits.findStart(units, now));
  }

  #start({ place, units, start }: Waiting, now: number): void {
    this.#wait.noteStart(now);
    this.#inFlight += 1;
    const inFlight = this.#inFlight;
    const started = this.#limits.noteStart(units, now);
    start({
      place,
      noteAnswer: (told, took) =>
        this.#noteAnswer(started, told, took && { ...took, inFlight, startedAt: now }),
      noteRefusal: ({ askedMs, told }) => {
        const answeredAt = this.#clock.now();
        this.#wait.noteRefusalTook(answeredAt - now);
        const first = this.#wait.begin(now, askedMs, answeredAt);
        this.#limits.noteRefused(started, { told, first, now: answeredAt });
      },
      noteOverload: (askedMs) => {
        if (this.#wait.begin(now, askedMs, this.#clock.now())) this.#concurrency.noteOverload();
      },
      noteTimeout: () => this.#concurrency.noteTimeout(now, this.#clock.now()),
      noteUnsent: () => this.#limits.noteUnsent(started),
      end: () => {
        this.#inFlight -= 1;
        this.#limits.noteEnd(started, this.#clock.now());
        this.#dispatch();
      },
    });
  }

  #noteAnswer(started: Started, told: readonly RateLimit[], timed: TimedAnswer | undefined): void {
    const now = this.#clock.now();
    this.#limits.noteAdmitted(started, told, now);
    this.#wait.noteAnswer(started.at);
    this.#concurrency.noteAnswer(timed, now);
  }

  #wakeAt(at: number): void {
    if (this.#timer?.at === at) return;
    this.#stopTimer();
    const cancel = new AbortController();
    this.#timer = { at, cancel };
    this.#clock.sleep(at - this.#clock.now(), cancel.signal).then(
      () => {
        this.#timer = undefined;
        this.#dispatch();
      },
      // Cancelled: another timer stands in its place, or nobody waits.
      () => undefined,
    );
  }

  #stopTimer(): void {
    this.#timer?.cancel.abort();
    this.#timer = undefined;
  }
}
