/** Thrown by `reserve` when a call may not be sent. Not an error of the provider: the evidence stays incomplete. */
export class BudgetSpent extends Error {
  override readonly name = 'BudgetSpent';
}

/** Money or calls set aside for one request that is about to be sent. */
export interface Reservation {
  /** The request was, or may have been, billed: an unknown amount counts as the whole worst case. */
  settle(actual: bigint | undefined): void;
  /** The request was not billed. */
  release(): void;
}

interface Waiter {
  readonly worstCase: bigint;
  readonly calls: number;
  readonly resolve: (reservation: Reservation) => void;
  readonly reject: (error: BudgetSpent) => void;
}

/**
 * Keeps spending under the cap at any concurrency: the worst case of a call is reserved before it is sent and
 * settled to what it cost afterwards. Amounts are pico-dollars (1e-12 USD).
 */
export class Budget {
  readonly maxPico: bigint | undefined;
  readonly maxCalls: number | undefined;
  #spent = 0n;
  #reserved = 0n;
  #calls = 0;
  /** How much more than its bound a call has cost, in thousandths of the bound: providers add tokens of their own. */
  #excess = 1_000n;
  #waiters: Waiter[] = [];

  constructor(limits: {
    readonly maxPico: bigint | undefined;
    readonly maxCalls: number | undefined;
  }) {
    this.maxPico = limits.maxPico;
    this.maxCalls = limits.maxCalls;
  }

  /** Settled spending; calls whose cost stayed unknown are in it with their worst case, where that is known. */
  get spentPico(): bigint {
    return this.#spent;
  }

  /** Requests sent so far, retries included. */
  get calls(): number {
    return this.#calls;
  }

  /**
   * Waits while requests in flight may still leave room.
   * @param worstCase undefined when no price is known: then only the number of calls is bounded
   * @param calls that are sent at once, all or none
   * @throws BudgetSpent when the request would not fit even if all in flight cost nothing more
   */
  reserve(worstCase: bigint | undefined, calls = 1): Promise<Reservation> {
    if (this.maxCalls !== undefined && this.#calls + calls > this.maxCalls) {
      return Promise.reject(new BudgetSpent(`the budget of ${this.maxCalls} calls is spent`));
    }
    return new Promise((resolve, reject) => {
      const bound = ((worstCase ?? 0n) * this.#excess) / 1_000n;
      this.#waiters.push({ worstCase: bound, calls, resolve, reject });
      this.#admit();
    });
  }

  #admit(): void {
    const stillWaiting: Waiter[] = [];
    for (const waiter of this.#waiters) {
      if (this.maxCalls !== undefined && this.#calls + waiter.calls > this.maxCalls) {
        waiter.reject(new BudgetSpent(`the budget of ${this.maxCalls} calls is spent`));
      } else if (
        this.maxPico === undefined ||
        this.#spent + this.#reserved + waiter.worstCase <= this.maxPico
      ) {
        this.#reserved += waiter.worstCase;
        this.#calls += waiter.calls;
        waiter.resolve(this.#createReservation(waiter.worstCase));
      } else if (this.#reserved > 0n) {
        stillWaiting.push(waiter);
      } else {
        waiter.reject(
          new BudgetSpent('the next call could cost more than what is left of max_usd'),
        );
      }
    }
    this.#waiters = stillWaiting;
  }

  #createReservation(worstCase: bigint): Reservation {
    let open = true;
    const close = (spent: bigint) => {
      if (!open) return;
      open = false;
      this.#reserved -= worstCase;
      this.#spent += spent;
      this.#admit();
    };
    const settle = (actual: bigint | undefined) => {
      if (actual !== undefined && worstCase > 0n && actual > worstCase) {
        const excess = (actual * this.#excess) / worstCase + 1n;
        if (excess > this.#excess) this.#excess = excess;
      }
      close(actual ?? worstCase);
    };
    return { settle, release: () => close(0n) };
  }
}
