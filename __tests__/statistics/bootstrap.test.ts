import { describe, expect, it } from '@jest/globals';
import {
  computeBootstrapMean,
  computeBootstrapPercentileRatio,
  computeBootstrapRatio,
} from '../../src/statistics/bootstrap.ts';
import { computeQuantile } from '../../src/statistics/quantile.ts';
import { createRandom } from '../../src/statistics/random.ts';

/** Exponential with mean 1: skewed, like cost and latency. */
function drawExponential(count: number, seed: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: count }, () => -Math.log(1 - random.nextFloat()));
}

function requireInterval<T>(interval: T | undefined): T {
  if (interval === undefined) throw new Error('an interval was expected');
  return interval;
}

describe('computeBootstrapMean', () => {
  it('is repeatable, contains the estimate, and moves with the seed only a little', () => {
    const differences = drawExponential(200, 1);
    const first = computeBootstrapMean({ differences, seed: 5 });
    expect(computeBootstrapMean({ differences, seed: 5 })).toEqual(first);
    const interval = requireInterval(first?.interval);
    const other = requireInterval(computeBootstrapMean({ differences, seed: 6 })?.interval);
    expect(interval.low).toBeLessThan(first?.estimate ?? Number.NaN);
    expect(interval.high).toBeGreaterThan(first?.estimate ?? Number.NaN);
    expect(Math.abs(other.low - interval.low)).toBeLessThan(0.03);
  });

  it('covers the true mean about as often as it says, for skewed data and n = 30', () => {
    const replications = 300;
    let covered = 0;
    for (let i = 0; i < replications; i += 1) {
      const differences = drawExponential(30, 1000 + i);
      const { interval } = computeBootstrapMean({ differences, seed: i, resamples: 400 }) ?? {};
      const { low, high } = requireInterval(interval);
      if (low <= 1 && high >= 1) covered += 1;
    }
    expect(covered / replications).toBeGreaterThan(0.91);
    expect(covered / replications).toBeLessThan(0.98);
  });

  it('merges many pairs into blocks without changing the interval', () => {
    const differences = drawExponential(5001, 2);
    const interval = requireInterval(computeBootstrapMean({ differences, seed: 9 })?.interval);
    const mean = differences.reduce((sum, d) => sum + d, 0) / 5001;
    const spread = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0) / 5000;
    const half = 1.96 * Math.sqrt(spread / 5001);
    expect((interval.high - interval.low) / 2 / half).toBeGreaterThan(0.93);
    expect((interval.high - interval.low) / 2 / half).toBeLessThan(1.07);
  });

  it('is undefined without pairs, and has no interval for one', () => {
    expect(computeBootstrapMean({ differences: [], seed: 1 })).toBeUndefined();
    expect(computeBootstrapMean({ differences: [0.5], seed: 1 })).toEqual({
      estimate: 0.5,
      interval: undefined,
    });
  });
});

describe('computeBootstrapRatio', () => {
  it('compares totals of the same pairs', () => {
    const ratio = computeBootstrapRatio({
      baseline: [1, 2, 3, 4],
      candidate: [2, 4, 6, 8],
      seed: 1,
    });
    expect(ratio).toEqual({ relative: 1, interval: { low: 1, high: 1, level: 0.95 } });
  });

  it('uses the pairing: a common cause of spread cancels', () => {
    const baseline = drawExponential(300, 3);
    const noise = drawExponential(300, 4);
    const candidate = baseline.map((cost, i) => cost * (0.9 + 0.02 * (noise[i] ?? 0)));
    const { low, high } = requireInterval(
      computeBootstrapRatio({ baseline, candidate, seed: 2 })?.interval,
    );
    expect(high - low).toBeLessThan(0.01);
    expect(low).toBeLessThan(-0.08);
    expect(high).toBeGreaterThan(-0.08);
  });

  it('resamples clusters as a whole', () => {
    const differing = drawExponential(40, 5);
    const baseline = Array(400).fill(1);
    const candidate = baseline.map((_, i) => differing[Math.floor(i / 10)] ?? 0);
    const clusterIds = baseline.map((_, i) => Math.floor(i / 10));
    const width = (ids: number[] | undefined) => {
      const found = computeBootstrapRatio({ baseline, candidate, clusterIds: ids, seed: 3 });
      const { low, high } = requireInterval(found?.interval);
      return high - low;
    };
    expect(width(clusterIds)).toBeGreaterThan(2 * width(undefined));
  });

  it('is undefined when the baseline cost nothing, and without an interval when it nearly did', () => {
    expect(computeBootstrapRatio({ baseline: [0, 0], candidate: [1, 1], seed: 1 })).toBeUndefined();
    expect(computeBootstrapRatio({ baseline: [], candidate: [], seed: 1 })).toBeUndefined();
    expect(computeBootstrapRatio({ baseline: [0, 0, 1], candidate: [1, 1, 1], seed: 1 })).toEqual({
      relative: 2,
      interval: undefined,
    });
  });

  it('refuses lists of different length', () => {
    expect(() => computeBootstrapRatio({ baseline: [1], candidate: [], seed: 1 })).toThrow(
      RangeError,
    );
  });
});

describe('computeBootstrapPercentileRatio', () => {
  it('compares quantiles, and is exact for a common factor', () => {
    const baseline = drawExponential(500, 6);
    const candidate = baseline.map((latency) => latency * 2);
    const ratio = computeBootstrapPercentileRatio({ baseline, candidate, quantile: 0.95, seed: 1 });
    expect(ratio?.relative).toBeCloseTo(1, 12);
    expect(ratio?.interval?.low).toBeCloseTo(1, 12);
    expect(ratio?.interval?.high).toBeCloseTo(1, 12);
  });

  it.each([0.5, 0.95])('covers the true ratio about as often as it says, at %p', (quantile) => {
    const replications = 200;
    let covered = 0;
    for (let i = 0; i < replications; i += 1) {
      const baseline = drawExponential(200, 5000 + 2 * i);
      const candidate = drawExponential(200, 5001 + 2 * i);
      const options = { baseline, candidate, quantile, seed: i, resamples: 300 };
      const { low, high } = requireInterval(computeBootstrapPercentileRatio(options)?.interval);
      if (low <= 0 && high >= 0) covered += 1;
    }
    expect(covered / replications).toBeGreaterThan(0.9);
  });

  it.each([0.5, 0.95])('agrees with drawing every pair when it draws few, at %p', (quantile) => {
    const baseline = drawExponential(2400, 7);
    const noise = drawExponential(2400, 8);
    const candidate = baseline.map((latency, i) => 0.5 * latency + 0.8 * (noise[i] ?? 0));
    const found = computeBootstrapPercentileRatio({ baseline, candidate, quantile, seed: 4 });
    const random = createRandom(99);
    const ratios = Array.from({ length: 600 }, () => {
      const drawn = Array.from({ length: 2400 }, () => random.nextBelow(2400));
      const side = (values: Float64Array) =>
        computeQuantile(
          drawn.map((i) => values[i] ?? 0),
          quantile,
        ) ?? Number.NaN;
      return side(candidate) / side(baseline) - 1;
    });
    const interval = requireInterval(found?.interval);
    const low = computeQuantile(ratios, 0.025) ?? Number.NaN;
    const high = computeQuantile(ratios, 0.975) ?? Number.NaN;
    const tolerance = 0.15 * (high - low);
    expect(Math.abs(interval.low - low)).toBeLessThan(tolerance);
    expect(Math.abs(interval.high - high)).toBeLessThan(tolerance);
  });

  it.each([0, 0.5, 0.95, 1])(
    'takes equal values in the order of their pairs, at %p',
    (quantile) => {
      const random = createRandom(12);
      const draw = () => Float64Array.from({ length: 3000 }, () => 1 + random.nextBelow(3));
      const sides = { baseline: draw(), candidate: draw() };
      const apart = (values: Float64Array) => values.map((value, pair) => value + pair * 1e-12);
      const equal = computeBootstrapPercentileRatio({
        ...sides,
        quantile,
        seed: 3,
        resamples: 200,
      });
      const unequal = computeBootstrapPercentileRatio({
        baseline: apart(sides.baseline),
        candidate: apart(sides.candidate),
        quantile,
        seed: 3,
        resamples: 200,
      });
      expect(equal?.interval?.low).toBeCloseTo(unequal?.interval?.low ?? Number.NaN, 6);
      expect(equal?.interval?.high).toBeCloseTo(unequal?.interval?.high ?? Number.NaN, 6);
    },
  );

  it('is undefined when the baseline is 0 there, and without an interval for one pair', () => {
    const quantile = 0.95;
    expect(
      computeBootstrapPercentileRatio({ baseline: [0, 0], candidate: [1, 2], quantile, seed: 1 }),
    ).toBeUndefined();
    expect(
      computeBootstrapPercentileRatio({ baseline: [2], candidate: [1], quantile, seed: 1 }),
    ).toEqual({ relative: -0.5, interval: undefined });
  });
});

describe('at 100,000 pairs', () => {
  it('every bootstrap takes well under a second', () => {
    const baseline = drawExponential(100_000, 10);
    const candidate = drawExponential(100_000, 11);
    const started = performance.now();
    const ratio = computeBootstrapRatio({ baseline, candidate, seed: 1 });
    const tail = computeBootstrapPercentileRatio({ baseline, candidate, quantile: 0.95, seed: 1 });
    // About 0.3 s together on two cores; the bound leaves room for a machine at work.
    expect(performance.now() - started).toBeLessThan(10_000);
    // Delta method: √(2/n) for both the ratio of means and, ×√19/ln 20, that of 95th percentiles.
    const half = (found: typeof ratio) => {
      const { low, high } = requireInterval(found?.interval);
      return (high - low) / 2;
    };
    const expected = 1.96 * Math.sqrt(2 / 100_000);
    expect(half(ratio) / expected).toBeGreaterThan(0.9);
    expect(half(ratio) / expected).toBeLessThan(1.1);
    const atTail = (expected * Math.sqrt(19)) / Math.log(20);
    expect(half(tail) / atTail).toBeGreaterThan(0.8);
    expect(half(tail) / atTail).toBeLessThan(1.25);
  });
});
