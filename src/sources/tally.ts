/** What was seen and could not be used, counted by its cause. */
export interface Tally {
  /** @param what the cause, in the same words each time and without words of the log */
  count(what: string): void;
  /** `3 × a row that is no run`, in the order in which they were first seen. */
  list(): readonly string[];
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    count(what) {
      counts.set(what, (counts.get(what) ?? 0) + 1);
    },
    list: () => [...counts].map(([what, count]) => `${count} × ${what}`),
  };
}
