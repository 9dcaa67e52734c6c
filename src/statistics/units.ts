import { shuffle } from './random.ts';

/** What is independent of the rest, so what is resampled: one pair, or all pairs of one cluster. */
export interface Units {
  readonly numerators: Float64Array;
  readonly denominators: Float64Array;
}

/** Above this, units are merged at random; resampling 2,000 blocks loses nothing that can be seen. */
const MOST_UNITS = 5000;
const BLOCKS = 2000;

/**
 * Sums two numbers of each pair by cluster; without ids every pair is its own cluster. More than
 * 5,000 clusters are dealt at random into 2,000 blocks: sums of independent clusters are
 * independent too, so the bootstrap of blocks is a bootstrap of the same total, in bounded time.
 * @throws RangeError when the lengths differ
 */
export function computeUnits(options: {
  readonly numerators: ArrayLike<number>;
  readonly denominators: ArrayLike<number>;
  readonly clusterIds?: readonly (string | number)[] | undefined;
  readonly seed: number;
}): Units {
  const { numerators, denominators, clusterIds, seed } = options;
  const count = numerators.length;
  if (denominators.length !== count || (clusterIds !== undefined && clusterIds.length !== count))
    throw new RangeError('the lists of one comparison must be equally long');
  const { groups, size } = numberClusters(count, clusterIds);
  if (size <= MOST_UNITS) return sumGroups(numerators, denominators, groups, size);
  const order = shuffle(size, seed);
  const blocks = groups.map((group) => (order[group] ?? 0) % BLOCKS);
  return sumGroups(numerators, denominators, blocks, BLOCKS);
}

/** The number of the cluster of each pair, in order of first appearance, and how many there are. */
export function numberClusters(
  count: number,
  clusterIds: readonly (string | number)[] | undefined,
): { readonly groups: Uint32Array; readonly size: number } {
  if (clusterIds === undefined)
    return { groups: Uint32Array.from({ length: count }, (_, i) => i), size: count };
  const numbers = new Map<string | number, number>();
  const groups = Uint32Array.from(clusterIds, (id) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  });
  return { groups, size: numbers.size };
}

function sumGroups(
  numerators: ArrayLike<number>,
  denominators: ArrayLike<number>,
  groups: Uint32Array,
  size: number,
): Units {
  const units = { numerators: new Float64Array(size), denominators: new Float64Array(size) };
  groups.forEach((group, i) => {
    units.numerators[group] = (units.numerators[group] ?? 0) + (numerators[i] ?? 0);
    units.denominators[group] = (units.denominators[group] ?? 0) + (denominators[i] ?? 0);
  });
  return units;
}
