import type { RateLimit } from '../providers/provider.ts';

/** Starts so close before a call, in milliseconds, may have reached the origin after it. */
const skewMs = 50;
/** A call of a burst arrives this late, in milliseconds; what has filled until then is told with what is left. */
const arrivalMs = 20;
/** What is not heard of for so long is asked again, in milliseconds. */
const longestWaitMs = 60_000;
/** Part of the evidence about a limit's shape that is kept at each new answer. */
const memory = 0.95;

/** Units left are told rounded down, so a bucket seems to fill a little faster than it does. */
const caution = 0.97;

/** A call may take so many times what it was estimated to take. */
const misjudged = 2;
/** A bucket of so many calls is large enough to leave one of them in it. */
const roomy = 5;

interface Reading {
  readonly startedAt: number;
  readonly limit: number;
  /** Units left when the call that started at `startedAt` arrived. */
  readonly remaining: number;
  /** When everything is left again; undefined when that was not told. */
  readonly fullAt: number | undefined;
}

/** A call, and what it takes of the limit. */
export interface Start {
  readonly at: number;
  readonly units: number;
}

/**
 * What is left of one limit of an origin, predicted from the headers of its answers. A bucket fills all the time, and
 * its reset tells how long until it is full; a window opens at its reset, all at once; a window that slides, whose
 * reset stays the same, frees as much in the long run as a bucket. Which it is shows in how the reset moves from answer
 * to answer. Times are monotonic milliseconds.
 */
export class LimitMeter {
  #reading: Reading | undefined;
  /** The reading with which the next are compared, until they tell the shapes apart. */
  #anchor: Reading | undefined;
  /** Calls that the reading may not know of, oldest first. */
  readonly #pending = new Set<Start>();
  /** Milliseconds by which each shape mispredicted the reset. */
  #errors = { bucket: 0, sliding: 0, window: 0 };
  /** What was used and how long it takes to fill, summed up: figures are rounded, and large ones tell most. */
  #filling = { units: 0, milliseconds: 0 };
  /** The longest reset that was told. */
  #periodMs = 0;

  noteStart(at: number, units: number): Start {
    const start = { at, units };
    this.#pending.add(start);
    return start;
  }

  /** The call was refused or not sent, so it used nothing. */
  noteRefused(start: Start): void {
    this.#pending.delete(start);
  }

  /** The call is over. Where nothing is told of this limit, or not any more, nothing needs to be remembered. */
  noteEnd(start: Start, now: number): void {
    if (this.#reading === undefined || now - this.#reading.startedAt > longestWaitMs)
      this.#pending.delete(start);
  }

  /** Takes what an answer tells, unless a call that started later has told already. */
  noteAnswer(start: Start, told: RateLimit, answeredAt: number): void {
    const reading = composeReading(start.at, told, answeredAt);
    const before = this.#reading;
    if (reading === undefined || (before !== undefined && start.at < before.startedAt)) return;
    this.#pending.delete(start);
    // Calls that started together arrived in any order; the last to arrive knows most.
    if (
      before !== undefined &&
      start.at - before.startedAt <= skewMs &&
      reading.remaining > before.remaining
    )
      return;
    this.#reading = reading;
    this.#periodMs = Math.max(this.#periodMs, (reading.fullAt ?? 0) - start.at);
    this.#learnShape(reading);
    for (const other of this.#pending)
      if (other.at < start.at - skewMs) this.#pending.delete(other);
  }

  /**
   * A call of about so many units was refused. Where so little is left that this limit may be why, nothing is taken to
   * be left: tokens are only estimated, and the next call would meet the same.
   * @returns whether this limit may be why
   */
  explainRefusal(units: number): boolean {
    const reading = this.#reading;
    if (reading === undefined || reading.remaining >= misjudged * units) return false;
    this.#reading = { ...reading, remaining: 0 };
    return true;
  }

  /** When a call of so many units may start: now or before when there is room, as far as is known. */
  findStart(units: number, now: number): number {
    const reading = this.#reading;
    if (reading?.fullAt === undefined) return now;
    const needed = Math.min(units, reading.limit);
    const at = this.#isBucket(reading)
      ? this.#findInBucket(reading, needed)
      : this.#findInWindow({ ...reading, fullAt: reading.fullAt }, needed);
    return Math.min(at, reading.startedAt + longestWaitMs);
  }

  #findInBucket(reading: Reading, needed: number): number {
    const { startedAt, limit, remaining } = reading;
    const perMs = (caution * this.#filling.units) / Math.max(1, this.#filling.milliseconds);
    let level = remaining;
    let at = startedAt + arrivalMs;
    for (const start of this.#pending) {
      const passed = Math.max(0, start.at - at);
      level = Math.min(limit, level + perMs * passed) - start.units;
      at += passed;
    }
    // Clocks, the wire and estimates are not exact to one call; a bucket that never runs dry loses nothing by room.
    const room = limit >= roomy * needed ? misjudged * needed : needed;
    return at + Math.max(0, room - level) / perMs;
  }

  #findInWindow(reading: Reading & { readonly fullAt: number }, needed: number): number {
    const { startedAt, limit, remaining, fullAt } = reading;
    if (needed + this.#countPending(Number.NEGATIVE_INFINITY) <= remaining) return startedAt;
    // Of the windows after it nothing has been told yet but their size.
    let opensAt = fullAt;
    while (needed + this.#countPending(opensAt) > limit) opensAt += Math.max(1, this.#periodMs);
    return opensAt;
  }

  #countPending(since: number): number {
    let sum = 0;
    for (const { at, units } of this.#pending) if (at >= since) sum += units;
    return sum;
  }

  /** Without evidence it is taken for a window, for which one waits longer. */
  #isBucket({ limit, remaining }: Reading): boolean {
    const { bucket, sliding, window } = this.#errors;
    return remaining < limit && Math.min(bucket, sliding) < window;
  }

  #learnShape(after: Reading): void {
    const used = after.limit - after.remaining;
    if (after.fullAt === undefined || used <= 0) return;
    const { units, milliseconds } = this.#filling;
    this.#filling = {
      units: units * memory + used,
      milliseconds: milliseconds * memory + after.fullAt - after.startedAt,
    };
    const before = this.#anchor;
    // Past its reset a window begins anew, which tells nothing.
    if (before?.fullAt === undefined || after.startedAt >= before.fullAt) {
      this.#anchor = after;
      return;
    }
    const length = before.fullAt - before.startedAt;
    const bucket = after.startedAt + (length * used) / (before.limit - before.remaining);
    const sliding = after.startedAt + length;
    const spread =
      Math.max(bucket, sliding, before.fullAt) - Math.min(bucket, sliding, before.fullAt);
    // Too close to tell by figures that are rounded and late.
    if (spread <= 2 * skewMs) return;
    this.#anchor = after;
    this.#errors = {
      bucket: this.#errors.bucket * memory + Math.abs(bucket - after.fullAt),
      sliding: this.#errors.sliding * memory + Math.abs(sliding - after.fullAt),
      window: this.#errors.window * memory + Math.abs(before.fullAt - after.fullAt),
    };
  }
}

function composeReading(
  startedAt: number,
  { limit: told, remaining, resetMs, resetFrom }: RateLimit,
  answeredAt: number,
): Reading | undefined {
  const limit = told ?? remaining;
  if (remaining === undefined || limit === undefined || limit <= 0) return undefined;
  const from = resetFrom === 'arrival' ? startedAt : answeredAt;
  return {
    startedAt,
    limit,
    remaining,
    fullAt: resetMs === undefined ? undefined : from + resetMs,
  };
}
