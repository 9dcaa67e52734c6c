import { computeBackoff } from './retry.ts';

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
 * The one wait of all calls to an origin that said "not so fast", and the grace after it, in which one call goes ahead
 * of the others. Times are monotonic milliseconds.
 */
export class SharedWait {
  readonly #random: () => number;
  /** Nobody starts before. Undefined: there is no wait. */
  #until: number | undefined;
  #since = Number.NEGATIVE_INFINITY;
  /** Refusals in a row, each after the wait for the one before. */
  #refusalsInRow = 0;
  #graceMs = 0;
  #graceUntil = 0;
  /** Since when the call at the head of the queue waits for more than its slot. */
  #heldSince: number | undefined;
  /** How long the origin asked to wait at its latest refusal. */
  askedMs: number | undefined;

  /** @param random uniform in [0, 1), for the jitter of waits */
  constructor(random: () => number) {
    this.#random = random;
  }

  /** Until when nobody starts; undefined without a wait, or once it has been noted as over. */
  get until(): number | undefined {
    return this.#until;
  }

  /** Until when one call goes ahead. */
  get graceUntil(): number {
    return this.#graceUntil;
  }

  /**
   * A refusal of a call that had started before the wait began may prolong it, and is no other.
   * @returns whether a wait begins
   */
  begin(startedAt: number, askedMs: number | undefined, now: number): boolean {
    const begins = startedAt > this.#since && now >= (this.#until ?? now);
    if (begins) {
      this.#refusalsInRow += 1;
      this.#since = now;
      this.#until = now;
    }
    this.askedMs = askedMs;
    if (begins || askedMs !== undefined) {
      const wait =
        askedMs ?? computeBackoff(Math.min(longestBackoff, this.#refusalsInRow), this.#random());
      this.#until = Math.max(this.#until ?? now, now + wait);
    }
    return begins;
  }

  noteOver(): void {
    this.#until = undefined;
  }

  /** A refusal took so long. */
  noteRefusalTook(milliseconds: number): void {
    this.#graceMs = Math.min(longestGraceMs, graceShare * milliseconds);
  }

  /** The call at the head of the queue cannot start before `at`. */
  noteHeld(at: number, now: number): void {
    if (at - now > longestGraceMs || this.#until !== undefined) this.#heldSince ??= now;
  }

  /** A call starts; after a wait it is the one that goes ahead. */
  noteStart(now: number): void {
    if (this.#heldSince !== undefined)
      this.#graceUntil =
        now + (now - this.#heldSince > longWaitMs ? longestGraceMs : this.#graceMs);
    this.#heldSince = undefined;
  }

  noteAnswer(startedAt: number): void {
    if (this.#graceUntil > startedAt) this.#graceUntil = 0;
    if (startedAt > this.#since) this.#refusalsInRow = 0;
  }
}
