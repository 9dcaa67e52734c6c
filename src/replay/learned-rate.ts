/** The first rate tried after a refusal is this part of what had gone through until then. */
const firstShare = 1 / 3;
/** Slowest first try, in starts a millisecond. */
const slowestFirst = 4 / 1_000;
/** Nothing waits for longer than a minute, so no rate is slower, in starts a millisecond. */
const slowest = 1 / 60_000;
/**
 * An origin that asks for so short a wait, in milliseconds, has room again soon: until the rate is measured, it is no
 * slower than a call in four such waits. Some origins refuse at random while they are busy, whatever the pace.
 */
const shortWaitMs = 500;
const waitsPerStart = 4;
/** Until the rate is measured it doubles, not faster than once in so many milliseconds and so many starts. */
const doubling = { milliseconds: 500, starts: 3 };
/** Admitted calls that make a measurement, and a hint. */
const measuredCalls = 30;
const hintedCalls = 5;
/** What is measured, in milliseconds: longer than the minute by which limits are counted. */
const horizonMs = 90_000;
/** Nobody limits over less than a second, so a burst is taken to have lasted one. */
const shortestBurstMs = 1_000;
/** A measured rate that was outgrown so far without a refusal is no limit any more. */
const outgrown = 4;
/** A start may catch up on so much delay of timers, in milliseconds. */
const catchUpMs = 20;

/** When calls went through again after a refusal, and how many had been admitted by then. */
interface Recovery {
  readonly at: number;
  readonly admitted: number;
}

/**
 * The rate that an origin admits, learned from its refusals alone. From one recovery to another the origin admits
 * what it admits in the long run, be it a bucket that fills or a window that opens: this is measured, and starts are
 * paced a little below it, growing until the next refusal. Without a refusal there is no rate, and nothing is paced.
 * Times are monotonic milliseconds.
 */
export class LearnedRate {
  #admitted = 0;
  #firstStart: number | undefined;
  /** Oldest first, within the horizon; the latest is always kept. */
  #recoveries: Recovery[] = [];
  /** The wait is over, but nothing has been admitted since. */
  #unproven: Recovery | undefined;
  /** Rate tried or measured, in starts a millisecond. */
  #base: number | undefined;
  /** Admitted calls from which the rate was measured; undefined while it is only tried. */
  #measuredOver: number | undefined;
  #baseSince = 0;
  #startsSince = 0;
  /** While the rate is only tried, it is no slower, in starts a millisecond. */
  #triedFloor = slowest;
  /** The rate at the latest start. */
  #tried: number | undefined;
  /** The rate that was refused last. */
  #refusedAt: number | undefined;
  #lastStart = 0;
  #nextAt = 0;

  /** When the next call may start; past when at once. */
  get nextAt(): number {
    return this.#base === undefined ? 0 : this.#nextAt;
  }

  noteStart(now: number): void {
    this.#firstStart ??= now;
    this.#admitted += 1;
    this.#lastStart = now;
    if (this.#base === undefined) return;
    this.#startsSince += 1;
    const growth = this.#computeGrowth(now);
    if (growth >= outgrown && this.#measuredOver !== undefined) this.#base = undefined;
    else {
      this.#tried = this.#base * growth;
      this.#nextAt = Math.max(this.#nextAt, now - catchUpMs) + 1 / this.#tried;
    }
  }

  /** A call that had started was not admitted, or was not sent. */
  noteRefused(): void {
    this.#admitted -= 1;
  }

  /** A call went through. */
  noteAdmitted(startedAt: number, now: number): void {
    if (this.#unproven !== undefined && startedAt >= this.#unproven.at)
      this.#prove(this.#unproven, now);
  }

  /**
   * The wait after a refusal is over; what was in flight is answered for.
   * @param askedMs how long the origin asked to wait; undefined when it said nothing
   */
  noteRecovery(now: number, askedMs: number | undefined): void {
    const isShort = askedMs !== undefined && askedMs <= shortWaitMs;
    this.#triedFloor = isShort ? 1 / (waitsPerStart * Math.max(1, askedMs)) : slowest;
    this.#refusedAt = this.#tried;
    const earlier = this.#unproven;
    if (earlier !== undefined && this.#admitted > earlier.admitted) this.#prove(earlier, now);
    this.#unproven = { at: now, admitted: this.#admitted };
    const burst = this.#admitted / Math.max(shortestBurstMs, now - (this.#firstStart ?? now));
    this.#setBase(this.#base ?? Math.max(slowestFirst, burst * firstShare), now);
    this.#nextAt = now;
  }

  #prove(recovery: Recovery, now: number): void {
    this.#unproven = undefined;
    const latest = this.#recoveries.at(-1);
    const kept = this.#recoveries.filter(({ at }) => recovery.at - at <= horizonMs);
    const since = kept[0] ?? latest;
    if (since === undefined) {
      this.#recoveries = [recovery];
      return;
    }
    const count = recovery.admitted - since.admitted;
    const rate = count / Math.max(1, recovery.at - since.at);
    const base = this.#base ?? rate;
    const isFirst = this.#measuredOver === undefined;
    this.#recoveries = [...(kept.length > 0 ? kept : [since]), recovery];
    if (count >= measuredCalls && isFirst) {
      // While it was tried slowly more would have been admitted; what was refused is too fast.
      this.#measuredOver = measuredCalls;
      this.#setBase(Math.sqrt(rate * Math.max(rate, this.#refusedAt ?? rate)), now);
    } else if (count >= measuredCalls) {
      this.#measuredOver = count;
      this.#setBase(rate, now);
    } else if (isFirst) this.#setBase(count >= hintedCalls ? Math.min(base, rate) : base / 2, now);
  }

  #setBase(base: number, now: number): void {
    const floor = this.#measuredOver === undefined ? this.#triedFloor : slowest;
    this.#base = Math.max(floor, base);
    this.#baseSince = now;
    this.#startsSince = 0;
    this.#nextAt = this.#lastStart + 1 / (this.#base * this.#computeGrowth(now));
  }

  /** Measured: from 3% below, slowly past the rate, and fast where long nothing was refused. */
  #computeGrowth(now: number): number {
    const starts = this.#startsSince;
    if (this.#measuredOver === undefined) {
      const { milliseconds } = doubling;
      return 2 ** Math.min((now - this.#baseSince) / milliseconds, starts / doubling.starts);
    }
    const scale = Math.min(1_500, 5 * this.#measuredOver);
    return 0.97 + starts / 20_000 + (starts / scale) ** 3;
  }
}
