import type { TimedAnswer } from './latency-growth.ts';
import { LatencyLimit } from './latency-limit.ts';

/** How far an origin was slowed down. */
export interface Slowdown {
  /** Calls at a time that were allowed. */
  readonly from: number;
  /** The fewest that it came to, for each reason; undefined where it gave none. */
  readonly queueing?: number | undefined;
  readonly overload?: number | undefined;
}

/** How many calls to an origin may be under way at a time: so many at most, fewer where it is too slow for them. */
export class Concurrency {
  readonly #ceiling: number;
  readonly #latency: LatencyLimit;
  /** As far as failures tell. */
  #allowed: number;
  #lowest: number;
  #lowestLatency: number;
  /** When it was cut for calls that timed out. */
  #cutAt = Number.NEGATIVE_INFINITY;

  constructor(ceiling: number) {
    this.#ceiling = ceiling;
    this.#latency = new LatencyLimit(ceiling);
    this.#allowed = ceiling;
    this.#lowest = ceiling;
    this.#lowestLatency = ceiling;
  }

  /** Whole calls. */
  get allowed(): number {
    return Math.floor(Math.min(this.#allowed, this.#latency.limit));
  }

  get slowdown(): Slowdown | undefined {
    const from = this.#ceiling;
    const [overload, queueing] = [this.#lowest, this.#lowestLatency].map((lowest) =>
      lowest < from ? Math.floor(lowest) : undefined,
    );
    if (overload === undefined && queueing === undefined) return undefined;
    return { from, queueing, overload };
  }

  /** @param timed undefined where it is not known how long the origin took */
  noteAnswer(timed: TimedAnswer | undefined, now: number): void {
    this.#allowed = Math.min(this.#ceiling, this.#allowed + 1 / this.#allowed);
    if (timed === undefined) return;
    this.#latency.note(timed, now);
    this.#lowestLatency = Math.min(this.#lowestLatency, this.#latency.limit);
  }

  /** The origin has too much to do: half as many. */
  noteOverload(): void {
    this.#allowed = Math.max(1, Math.floor(this.#allowed / 2));
    this.#lowest = Math.min(this.#lowest, this.#allowed);
  }

  /** No answer came in time: half as many, once for all that were under way together. */
  noteTimeout(startedAt: number, now: number): void {
    if (startedAt <= this.#cutAt) return;
    this.#cutAt = now;
    this.noteOverload();
  }
}
