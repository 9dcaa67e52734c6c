/** Keeps requests within a rate limit that is known, rather than running into it. */
export interface RequestPace {
  /** Resolves when the next request may be sent; in the order of asking. */
  next(): Promise<void>;
}

/** So many requests in any window of so many milliseconds. */
export interface RateLimit {
  readonly requests: number;
  readonly perMs: number;
}

export function createRequestPace(
  { requests, perMs }: RateLimit,
  ports: {
    /** Milliseconds of a clock that never goes back. */
    readonly now: () => number;
    readonly sleep: (milliseconds: number) => Promise<void>;
  },
): RequestPace {
  const sent: number[] = [];
  let turn = Promise.resolve();
  const wait = async (): Promise<void> => {
    const oldest = sent.length < requests ? undefined : sent.shift();
    const early = oldest === undefined ? 0 : oldest + perMs - ports.now();
    if (early > 0) await ports.sleep(early);
    sent.push(ports.now());
  };
  return {
    next() {
      turn = turn.then(wait);
      return turn;
    },
  };
}
