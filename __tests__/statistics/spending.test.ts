import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { computeNormalQuantile } from '../../src/statistics/normal.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { computeCheckpoints } from '../../src/statistics/spending.ts';

describe('computeCheckpoints', () => {
  it.each([
    [
      0.05,
      [
        '0.0005000',
        '0.001639',
        '0.003253',
        '0.005416',
        '0.008172',
        '0.01157',
        '0.01564',
        '0.02043',
        '0.02598',
        '0.03233',
      ],
    ],
    [
      0.025,
      [
        '0.0002500',
        '0.0008099',
        '0.001585',
        '0.002607',
        '0.003894',
        '0.005464',
        '0.007331',
        '0.009510',
        '0.01202',
        '0.01486',
      ],
    ],
  ])('spends %p by t² over ten checkpoints', (alpha, levels) => {
    const found = computeCheckpoints({ alpha }).map(({ level }) => level.toPrecision(4));
    expect(found).toEqual(levels);
  });

  it('has these normal quantiles for 5%', () => {
    const found = computeCheckpoints({ alpha: 0.05 }).map(({ z }) => z.toFixed(4));
    expect(found).toEqual([
      '3.2905',
      '2.9404',
      '2.7211',
      '2.5481',
      '2.4011',
      '2.2713',
      '2.1536',
      '2.0450',
      '1.9435',
      '1.8477',
    ]);
  });

  it('spends it all in a single look at the end', () => {
    const [only] = computeCheckpoints({ alpha: 0.05, fractions: [1] });
    expect(only?.level).toBeCloseTo(0.05, 10);
    expect(only?.z).toBeCloseTo(computeNormalQuantile(0.95), 9);
  });

  it('spends α t² in all, for any rising fractions', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(gaps, (steps) => {
        const total = steps.reduce((sum, step) => sum + step, 0);
        let known = 0;
        const fractions = steps.map((step) => {
          known += step;
          return known / total;
        });
        const found = computeCheckpoints({ alpha: 0.05, fractions });
        found.forEach(({ fraction, spent, level }, k) => {
          expect(spent).toBeCloseTo(0.05 * fraction * fraction, 14);
          // At least this look's share, at most all that has been spent so far.
          expect(level).toBeLessThanOrEqual(spent * (1 + 1e-6));
          expect(level).toBeGreaterThanOrEqual((spent - (found[k - 1]?.spent ?? 0)) * (1 - 1e-6));
        });
      }),
      { numRuns: 10 },
    );
  });

  it('keeps its level on Brownian paths', () => {
    const random = createRandom(11);
    const checkpoints = computeCheckpoints({ alpha: 0.05 });
    const paths = 20_000;
    let crossed = 0;
    for (let i = 0; i < paths; i += 1) {
      let path = 0;
      const stopped = checkpoints.some(({ fraction, z }) => {
        const radius = Math.sqrt(-2 * Math.log(1 - random.nextFloat()));
        path += Math.sqrt(0.1) * radius * Math.cos(2 * Math.PI * random.nextFloat());
        return path >= z * Math.sqrt(fraction);
      });
      if (stopped) crossed += 1;
    }
    // Standard error .0015.
    expect(Math.abs(crossed / paths - 0.05)).toBeLessThan(0.005);
  });

  it('refuses fractions that do not rise within (0, 1]', () => {
    for (const fractions of [[0], [0.5, 0.5], [0.5, 1.1], [0.5, Number.NaN]])
      expect(() => computeCheckpoints({ alpha: 0.05, fractions })).toThrow(RangeError);
    expect(() => computeCheckpoints({ alpha: 0 })).toThrow(RangeError);
  });
});
