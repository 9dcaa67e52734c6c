/** In how many cases a name stands. */
export interface Count {
  readonly name: string;
  readonly cases: number;
}

/** Counts cases by names that each of them has. */
export interface NameCounter {
  /** The names of one case; one that is there twice counts once. */
  add(names: Iterable<string>): void;
  /** The most frequent first, equal ones by name, and at last the one that stands for nothing. */
  list(none: string): readonly Count[];
  /** In an order of their own; those without a case are left out. */
  listAs(order: readonly string[]): readonly Count[];
}

export function countNames(): NameCounter {
  const counts = new Map<string, number>();
  const at = (name: string): Count => ({ name, cases: counts.get(name) ?? 0 });
  return {
    add(names) {
      for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    list: (none) =>
      [...counts.keys()]
        .map(at)
        .toSorted(
          (one, other) =>
            Number(one.name === none) - Number(other.name === none) ||
            other.cases - one.cases ||
            (one.name < other.name ? -1 : 1),
        ),
    listAs: (order) => order.map(at).filter(({ cases }) => cases > 0),
  };
}
