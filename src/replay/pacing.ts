import type { RateLimit } from '../providers/provider.ts';
import type { Clock } from './clock.ts';
import type { TokenEstimate } from './estimate-tokens.ts';
import { computeUnits, OriginLimits, type Started, type Units } from './origin-limits.ts';
import { computeBackoff } from './retry.ts';

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
  /** The call went through. */
  readonly noteAnswer: (told: readonly RateLimit[]) => void;
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
 * After a wait the first call goes alone for so many times as long as a refusal takes, at most so many milliseconds;
 * after a long wait, until it is answered or as many are over.
 */
const graceShare = 1.5;
const longestGraceMs = 1_000;
const longWaitMs = 10_000;
/** The shared wait doubles until this refusal in a row: to 4 s, so that little of a window that opens is missed. */
const longestBackoff = 4;

/**
 * Calls to one origin, started in the order in which they came: so many at a time, none while the origin asks to wait,
 * and no faster than its limits allow, which are read from its headers or learned from its refusals.
 */
export class Lane {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #ceiling: number;
  readonly #limits = new OriginLimits();
  #concurrency: number;
  #inFlight = 0;
  #places = 0;
  /** By place; what is sent again comes first. */
  #queue: Waiting[] = [];
  /** The shared wait: nobody starts before. Undefined: there is none. */
  #pausedUntil: number | undefined;
  #pausedSince = Number.NEGATIVE_INFINITY;
  /** How long the origin asked to wait at its latest refusal. */
  #askedMs: number | undefined;
  /** When concurrency was cut for slowness. */
  #cutAt = Number.NEGATIVE_INFINITY;
  /** Refusals in a row, each after the wait for the one before. */
  #refusalsInRow = 0;
  #graceMs = 0;
  #graceUntil = 0;
  /** Since when the call at the head waits for more than its slot. */
  #heldSince: number | undefined;
  #timer: { readonly at: number; readonly cancel: AbortController } | undefined;

  constructor(options: {
    readonly clock: Clock;
    readonly concurrency: number;
    /** Uniform in [0, 1), for the jitter of waits. */
    readonly random: () => number;
  }) {
    this.#clock = options.clock;
    this.#random = options.random;
    this.#ceiling = options.concurrency;
    this.#concurrency = options.concurrency;
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
      if (this.#inFlight >= Math.floor(this.#concurrency)) break;
      const now = this.#clock.now();
      const at = this.#findStart(next.units, now);
      if (at > now) {
        if (at - now > longestGraceMs || this.#pausedUntil !== undefined) this.#heldSince ??= now;
        this.#wakeAt(at);
        return;
      }
      this.#queue.shift();
      this.#start(next, now);
    }
    this.#stopTimer();
  }

  #findStart(units: Units, now: number): number {
    if (this.#pausedUntil !== undefined) {
      if (this.#pausedUntil > now) return this.#pausedUntil;
      this.#pausedUntil = undefined;
      this.#limits.noteRecovery(now, this.#askedMs);
    }
    return Math.max(this.#graceUntil, this.#limits.findStart(units, now));
  }

  #start({ place, units, start }: Waiting, now: number): void {
    if (this.#heldSince !== undefined)
      this.#graceUntil =
        now + (now - this.#heldSince > longWaitMs ? longestGraceMs : this.#graceMs);
    this.#heldSince = undefined;
    this.#inFlight += 1;
    const started = this.#limits.noteStart(units, now);
    start({
      place,
      noteAnswer: (told) => this.#noteAnswer(started, told),
      noteRefusal: ({ askedMs, told }) => {
        this.#graceMs = Math.min(longestGraceMs, graceShare * (this.#clock.now() - now));
        const first = this.#pause(now, askedMs);
        this.#limits.noteRefused(started, { told, first, now: this.#clock.now() });
      },
      noteOverload: (askedMs) => {
        if (this.#pause(now, askedMs))
          this.#concurrency = Math.max(1, Math.floor(this.#concurrency / 2));
      },
      noteTimeout: () => {
        // One cut for all that were under way together.
        if (now <= this.#cutAt) return;
        this.#cutAt = this.#clock.now();
        this.#concurrency = Math.max(1, Math.floor(this.#concurrency / 2));
      },
      noteUnsent: () => this.#limits.noteUnsent(started),
      end: () => {
        this.#inFlight -= 1;
        this.#limits.noteEnd(started, this.#clock.now());
        this.#dispatch();
      },
    });
  }

  #noteAnswer(started: Started, told: readonly RateLimit[]): void {
    this.#limits.noteAdmitted(started, told, this.#clock.now());
    if (this.#graceUntil > started.at) this.#graceUntil = 0;
    if (started.at > this.#pausedSince) this.#refusalsInRow = 0;
    this.#concurrency = Math.min(this.#ceiling, this.#concurrency + 1 / this.#concurrency);
  }

  /**
   * One wait for all: a refusal of a call that had started before the wait began may prolong it, and is no other.
   * @returns whether a wait begins
   */
  #pause(startedAt: number, askedMs: number | undefined): boolean {
    const now = this.#clock.now();
    const begins = startedAt > this.#pausedSince && now >= (this.#pausedUntil ?? now);
    if (begins) {
      this.#refusalsInRow += 1;
      this.#pausedSince = now;
      this.#pausedUntil = now;
    }
    this.#askedMs = askedMs;
    if (begins || askedMs !== undefined) {
      const wait =
        askedMs ?? computeBackoff(Math.min(longestBackoff, this.#refusalsInRow), this.#random());
      this.#pausedUntil = Math.max(this.#pausedUntil ?? now, now + wait);
    }
    return begins;
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
