import { shuffle } from '../statistics/random.ts';

/** In which order cases are replayed, and after how many of them one may look. */
export interface ReplayOrder {
  /** Positions in the dataset. */
  readonly positions: Uint32Array;
  /** Ascending; the last is the number of cases. After each of these every cluster is whole. */
  readonly ends: Uint32Array;
}

/**
 * A seeded order, every one equally likely. Cases that belong together stay together and are shuffled as one, so
 * that what is known after any of them is a random part of all clusters.
 * @param clusters by position of the case; undefined where every case is independent
 */
export function resolveOrder(options: {
  readonly cases: number;
  readonly clusters: readonly string[] | undefined;
  readonly seed: number;
}): ReplayOrder {
  const { cases, clusters, seed } = options;
  if (clusters === undefined)
    return {
      positions: shuffle(cases, seed),
      ends: Uint32Array.from({ length: cases }, (_, i) => i + 1),
    };
  const members = new Map<string, number[]>();
  for (const [position, cluster] of clusters.entries()) {
    const positions = members.get(cluster);
    if (positions === undefined) members.set(cluster, [position]);
    else positions.push(position);
  }
  const groups = [...members.values()];
  const positions: number[] = [];
  const ends: number[] = [];
  for (const group of shuffle(groups.length, seed)) {
    positions.push(...(groups[group] ?? []));
    ends.push(positions.length);
  }
  return { positions: Uint32Array.from(positions), ends: Uint32Array.from(ends) };
}
