import { assertProbability } from './interval.ts';
import { createPoissonDraw } from './poisson.ts';
import { interpolate, readQuantile, sortNumbers } from './quantile.ts';
import { createRandom, type Random } from './random.ts';
import { type RatioEstimate, readInterval } from './resamples.ts';

/** Up to here every pair is drawn; above, only those that can hold the quantile are. */
const DRAW_ALL = 2000;
/** Half width of the window around the quantile, in standard deviations of its rank. */
const WINDOW_DEVIATIONS = 7;

/**
 * Quantile of the candidate ÷ quantile of the baseline − 1, of the same pairs, for example of p95
 * latencies; quantiles of type 7. Undefined without pairs or when the baseline's quantile is not
 * above 0; the interval is undefined below two pairs.
 *
 * Percentile bootstrap of pairs (Efron 1979). Above 2,000 pairs with Poisson weights (Chamandy,
 * Muralidharan, Najmi & Naidu 2012, "Estimating uncertainty for massive data streams"): one
 * weight for each pair that can hold either quantile, one for each group of the others.
 * With few pairs an interval of an extreme quantile is rough: it cannot leave the observed range.
 * @throws RangeError on lists of different length
 */
export function computeBootstrapPercentileRatio(options: {
  readonly baseline: ArrayLike<number>;
  readonly candidate: ArrayLike<number>;
  /** In [0, 1], for example 0.95. */
  readonly quantile: number;
  readonly seed: number;
  readonly resamples?: number | undefined;
  readonly level?: number | undefined;
}): RatioEstimate | undefined {
  const { baseline, candidate, quantile, seed, resamples = 2000, level = 0.95 } = options;
  assertProbability(level, 'level');
  if (candidate.length !== baseline.length)
    throw new RangeError('the lists of one comparison must be equally long');
  const sides = {
    baseline: { values: baseline, sorted: sortNumbers(baseline) },
    candidate: { values: candidate, sorted: sortNumbers(candidate) },
  };
  const base = readQuantile(sides.baseline.sorted, quantile);
  const head = readQuantile(sides.candidate.sorted, quantile);
  if (base === undefined || head === undefined || !(base > 0)) return undefined;
  const relative = head / base - 1;
  if (baseline.length < 2) return Object.freeze({ relative, interval: undefined });
  const split = computeSplit(sides, quantile);
  const ratios = resampleRatios(split, { quantile, random: createRandom(seed), resamples });
  const interval = ratios && readInterval(ratios.sort(), (1 - level) / 2, level, 1);
  return Object.freeze({ relative, interval });
}

/** The numbers of one side, by pair and ascending. */
interface Side {
  readonly values: ArrayLike<number>;
  readonly sorted: Float64Array;
}

/** The values of one side among which its quantile falls, ascending, and whose they are. */
interface Window {
  readonly values: Float64Array;
  readonly pairs: Uint32Array;
  /** Pairs that lie below this window and in the other side's. */
  readonly pairsBelow: Uint32Array;
}

/** Pairs in a window carry weights of their own; the rest only counts, by group. */
interface Split {
  readonly size: number;
  readonly weighted: Uint32Array;
  readonly baseline: Window;
  readonly candidate: Window;
  /** Pairs outside both windows: above both, baseline below, candidate below, below both. */
  readonly groups: Uint32Array;
}

function computeSplit(
  { baseline, candidate }: Readonly<Record<'baseline' | 'candidate', Side>>,
  quantile: number,
): Split {
  const size = baseline.sorted.length;
  const [from, to] = computeRankRange(size, quantile);
  const places = {
    baseline: placePairs(baseline, from, to),
    candidate: placePairs(candidate, from, to),
  };
  const weighted: number[] = [];
  const groups = new Uint32Array(4);
  for (let pair = 0; pair < size; pair += 1) {
    const base = places.baseline[pair] ?? INSIDE;
    const head = places.candidate[pair] ?? INSIDE;
    if (base === INSIDE || head === INSIDE) weighted.push(pair);
    else {
      const group = (base === BELOW ? 1 : 0) + (head === BELOW ? 2 : 0);
      groups[group] = (groups[group] ?? 0) + 1;
    }
  }
  return {
    size,
    weighted: Uint32Array.from(weighted),
    groups,
    baseline: computeWindow(baseline.values, places.baseline, weighted),
    candidate: computeWindow(candidate.values, places.candidate, weighted),
  };
}

const [BELOW, INSIDE, ABOVE] = [0, 1, 2];

function computeRankRange(size: number, quantile: number): readonly [number, number] {
  if (size <= DRAW_ALL) return [0, size];
  const centre = (size - 1) * quantile;
  const half = WINDOW_DEVIATIONS * Math.sqrt(size * quantile * (1 - quantile)) + 10;
  return [Math.max(0, Math.floor(centre - half)), Math.min(size, Math.ceil(centre + half))];
}

/** BELOW, INSIDE or ABOVE the ranks [from, to), for each pair; among equal values the earlier pair has the lower. */
function placePairs({ values, sorted }: Side, from: number, to: number): Uint8Array {
  const lowest = sorted[from] ?? Number.POSITIVE_INFINITY;
  const end = sorted[to] ?? Number.POSITIVE_INFINITY;
  // Ranks of values between the edges need not be known.
  const next = { lowest: sorted.indexOf(lowest), end: sorted.indexOf(end) };
  const rankOf = (value: number): number => {
    if (value === lowest) return next.lowest++;
    if (value === end) return next.end++;
    return value < lowest ? from - 1 : value < end ? from : to;
  };
  const places = new Uint8Array(values.length);
  for (let pair = 0; pair < places.length; pair += 1) {
    const rank = rankOf(values[pair] ?? 0);
    places[pair] = rank < from ? BELOW : rank < to ? INSIDE : ABOVE;
  }
  return places;
}

function sortPairs(values: ArrayLike<number>, pairs: Uint32Array): Uint32Array {
  return pairs.sort((i, j) => (values[i] ?? 0) - (values[j] ?? 0) || i - j);
}

function computeWindow(
  values: ArrayLike<number>,
  places: Uint8Array,
  weighted: readonly number[],
): Window {
  const inside = weighted.filter((pair) => places[pair] === INSIDE);
  const pairs = sortPairs(values, Uint32Array.from(inside));
  return {
    pairs,
    values: Float64Array.from(pairs, (pair) => values[pair] ?? 0),
    pairsBelow: Uint32Array.from(weighted.filter((pair) => places[pair] === BELOW)),
  };
}

/** Undefined when a resample has no baseline above 0. */
function resampleRatios(
  split: Split,
  options: { readonly quantile: number; readonly random: Random; readonly resamples: number },
): Float64Array | undefined {
  const { quantile, random, resamples } = options;
  const draw =
    split.size <= DRAW_ALL
      ? createMultinomialDraw(split, random)
      : createPoissonWeights(split, random);
  const weights = new Uint32Array(split.size);
  const ratios = new Float64Array(resamples);
  for (let r = 0; r < resamples; r += 1) {
    const [total, baseBelow, headBelow, bothBelow] = draw(weights);
    const position = Math.max(0, total - 1) * quantile;
    const base = readWeighted(split.baseline, weights, baseBelow + bothBelow, position);
    const head = readWeighted(split.candidate, weights, headBelow + bothBelow, position);
    if (!(base > 0)) return undefined;
    ratios[r] = head / base;
  }
  return ratios;
}

/** Fills the weights; gives the total, and the weight of the groups with the baseline, candidate, both below. */
type Draw = (weights: Uint32Array) => readonly [number, number, number, number];

/** As many draws as pairs, each pair equally likely. */
function createMultinomialDraw(split: Split, random: Random): Draw {
  return (weights) => {
    weights.fill(0);
    for (let i = 0; i < split.size; i += 1) {
      const pair = random.nextBelow(split.size);
      weights[pair] = (weights[pair] ?? 0) + 1;
    }
    return [split.size, 0, 0, 0];
  };
}

/** Poisson(1) for each pair of a window, Poisson(count) for each group of the others. */
function createPoissonWeights(split: Split, random: Random): Draw {
  const draw = createPoissonDraw(random);
  const [above = 0, baseBelow = 0, headBelow = 0, bothBelow = 0] = split.groups;
  return (weights) => {
    let total = draw(above);
    for (const pair of split.weighted) {
      const weight = draw(1);
      weights[pair] = weight;
      total += weight;
    }
    const groups = [draw(baseBelow), draw(headBelow), draw(bothBelow)] as const;
    return [total + groups[0] + groups[1] + groups[2], ...groups];
  };
}

/** The value at `position` (type 7) when each pair counts by its weight and `below` are smaller. */
function readWeighted(
  window: Window,
  weights: Uint32Array,
  below: number,
  position: number,
): number {
  const { pairs, values, pairsBelow } = window;
  let seen = below;
  for (const pair of pairsBelow) seen += weights[pair] ?? 0;
  const target = Math.floor(position);
  let i = 0;
  for (; i < pairs.length - 1; i += 1) {
    seen += weights[pairs[i] ?? 0] ?? 0;
    if (seen > target) break;
  }
  const lower = values[i] ?? 0;
  if (seen > target + 1 || position === target) return lower;
  let next = i + 1;
  while (next < pairs.length - 1 && weights[pairs[next] ?? 0] === 0) next += 1;
  return interpolate(lower, values[next] ?? lower, position - target);
}
