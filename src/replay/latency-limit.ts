import { computeLatencyGrowth, type LatencyGrowth, type TimedAnswer } from './latency-growth.ts';

/** Answers of the lightest load that are remembered. */
const lightest = 16;
/** Answers that make a look: as many as are under way at a time, so many at least; and where they do not do, at most. */
const smallestLook = 20;
const longestLook = 4;
/** Latency that has grown so far is of requests that queue; below the other there is room again. */
const queueing = 2;
const roomy = 1.5;
/** Waiting for less, in milliseconds, costs nobody anything, and may be this machine's own. */
const noticedMs = 250;
/** The load must have grown so far with the latency. */
const heavier = 2;
/** While the load rises or falls, latency is that of many loads. */
const steady = 0.6;
/** Each look at a queue lets so many times as many calls under way. */
const cut = 0.8;
/** Nobody is cut below this many: what answers one at a time loses nothing by a queue of three. */
const floor = 4;
/** Cut to so much, it is checked that it helped. */
const tried = 0.55;

/**
 * How many calls may be under way at a time as far as latency tells: a gradient limit, after Gradient2 of Netflix's
 * concurrency-limits. Where an origin works on so many at once and lets the others queue, more calls under way take
 * longer and come back no sooner. By Little's law fewer under way then take shorter in proportion; where two cuts did
 * not help like that, the origin was slow for another reason, and the cuts are taken back.
 */
export class LatencyLimit {
  readonly #ceiling: number;
  #limit: number;
  #light: readonly TimedAnswer[] = [];
  /** Since the limit changed. */
  #look: TimedAnswer[] = [];
  /** Calls that started before are of another limit. */
  #changedAt = Number.NEGATIVE_INFINITY;
  /** What the first of the cuts met that are not proven yet. */
  #unproven: { readonly limit: number; readonly ratio: number } | undefined;
  /** Cuts have helped, so what is left of the growth is a queue too. */
  #isProven = false;

  constructor(ceiling: number) {
    this.#ceiling = ceiling;
    this.#limit = ceiling;
  }

  /** Calls at a time; no whole number. */
  get limit(): number {
    return this.#limit;
  }

  /** @param now monotonic milliseconds */
  note(answer: TimedAnswer, now: number): void {
    this.#keepLight(answer);
    if (answer.startedAt < this.#changedAt) return;
    this.#look.push(answer);
    const size = Math.max(smallestLook, Math.floor(this.#limit));
    if (this.#look.length < size) return;
    const growth = computeLatencyGrowth(this.#light, this.#look);
    // Answers of a series may still come that the light load is of.
    if (growth === undefined && this.#look.length < longestLook * size) return;
    this.#look = [];
    if (growth === undefined) return;
    const limit = this.#adapt(growth);
    if (limit < this.#limit) this.#changedAt = now;
    this.#limit = limit;
  }

  #keepLight(answer: TimedAnswer): void {
    const heaviest = this.#light.at(-1)?.inFlight ?? 0;
    if (this.#light.length === lightest && answer.inFlight >= heaviest) return;
    const before = this.#light.findLastIndex(({ inFlight }) => inFlight <= answer.inFlight);
    this.#light = this.#light.toSpliced(before + 1, 0, answer).slice(0, lightest);
  }

  /** @returns the limit from now on */
  #adapt(growth: LatencyGrowth): number {
    const limit = this.#limit;
    const { ratio, addedMs, inFlight, leastInFlight, lightInFlight } = growth;
    const unproven = this.#unproven;
    if (unproven !== undefined && limit <= Math.max(floor, tried * unproven.limit)) {
      this.#unproven = undefined;
      // Half way between no help and all the help that there may be.
      this.#isProven = ratio <= (unproven.ratio * (1 + limit / unproven.limit)) / 2;
      if (!this.#isProven) {
        // What was fast then is no measure of today.
        this.#light = [];
        return unproven.limit;
      }
    }
    const isHeavier = inFlight >= heavier * lightInFlight;
    const isSteady = leastInFlight >= steady * inFlight;
    if (ratio > queueing && addedMs >= noticedMs && isHeavier && isSteady) {
      const least = Math.min(floor, this.#ceiling);
      // Pacing may keep fewer under way than the limit would allow.
      const target = Math.max(least, cut * Math.min(limit, inFlight));
      if (target >= limit) return limit;
      this.#unproven ??= { limit, ratio };
      return target;
    }
    return this.#grow(ratio);
  }

  #grow(ratio: number): number {
    if (ratio >= roomy && this.#isProven) return this.#limit;
    const grown = this.#limit + (ratio < roomy ? Math.sqrt(this.#limit) : 1);
    if (grown >= (this.#unproven?.limit ?? this.#ceiling)) this.#unproven = undefined;
    if (grown >= this.#ceiling) this.#isProven = false;
    return Math.min(this.#ceiling, grown);
  }
}
