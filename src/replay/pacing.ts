import type { Clock } from './clock.ts';

/** Calls to one origin: so many at a time, fewer after it complains, none while it asks to wait. */
export class Lane {
  readonly #clock: Clock;
  readonly #ceiling: number;
  #limit: number;
  #inFlight = 0;
  #pausedUntil = 0;
  #queue: { readonly start: () => void }[] = [];
  #timer: Promise<void> | undefined;

  constructor(options: { readonly clock: Clock; readonly concurrency: number }) {
    this.#clock = options.clock;
    this.#ceiling = options.concurrency;
    this.#limit = options.concurrency;
  }

  /** Waits for a turn. The returned function gives the turn back, and must be called once. */
  async enter(signal: AbortSignal): Promise<() => void> {
    signal.throwIfAborted();
    await new Promise<void>((resolve, reject) => {
      const entry = {
        start: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      const leave = () => {
        this.#queue = this.#queue.filter((other) => other !== entry);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#queue.push(entry);
      this.#dispatch(signal);
    });
    return () => {
      this.#inFlight -= 1;
      this.#dispatch(signal);
    };
  }

  /** A call went through: the limit grows back by about one for each round of calls. */
  noteSuccess(): void {
    this.#limit = Math.min(this.#ceiling, this.#limit + 1 / this.#limit);
  }

  /** The origin says that it is too much: half as many at a time, and nobody starts before the wait is over. */
  noteOverload(waitMs: number): void {
    const now = this.#clock.now();
    if (now >= this.#pausedUntil) this.#limit = Math.max(1, Math.floor(this.#limit / 2));
    this.#pausedUntil = Math.max(this.#pausedUntil, now + waitMs);
  }

  #dispatch(signal: AbortSignal): void {
    const wait = this.#pausedUntil - this.#clock.now();
    if (wait > 0) {
      this.#timer ??= this.#clock
        .sleep(wait, signal)
        .catch(() => undefined)
        .then(() => {
          this.#timer = undefined;
          if (!signal.aborted) this.#dispatch(signal);
        });
      return;
    }
    while (this.#inFlight < Math.floor(this.#limit)) {
      const next = this.#queue.shift();
      if (next === undefined) return;
      this.#inFlight += 1;
      next.start();
    }
  }
}
