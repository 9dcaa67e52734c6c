import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideClaim } from '../../src/statistics/decide.ts';
import { analyzeEvidence } from '../../src/statistics/evidence.ts';
import { createJudge, simulateStops } from '../../src/statistics/expected-stop.ts';
import { anytimeLook, createCheckpointLooks, wholeLook } from '../../src/statistics/look.ts';

const replicates = 1000;
const plan = { margin: 0.05, minEffect: 0, replicates, seed: 17 };

/** Three standard errors of a share, and half a unit of the last printed digit. */
const toleranceOf = (share: number) =>
  3 * Math.sqrt((Math.max(share, 0.002) * (1 - Math.min(share, 0.998))) / replicates) + 0.0005;

describe('simulateStops', () => {
  // Exact: dynamic programming over all paths, margin 5 points, α = 5% each, A/A discordance 10%.
  it.each([
    ['off', 50, 0, 0.03, 0.241, 1],
    ['off', 200, 0, 0.049, 0.695, 1],
    ['off', 1000, 0.02, 0.146, 0.854, 1],
    ['checkpoints', 50, 0, 0.029, 0.224, 0.96],
    ['checkpoints', 200, 0, 0.046, 0.641, 0.8],
    ['checkpoints', 200, 0.1, 0.932, 0.001, 0.6],
    ['checkpoints', 1000, 0, 0.023, 0.977, 0.39],
    ['checkpoints', 1000, 0.02, 0.352, 0.647, 0.56],
    ['anytime', 50, 0.2, 0.502, 0, 0.84],
    ['anytime', 200, 0.1, 0.774, 0.001, 0.63],
    ['anytime', 1000, 0.05, 0.925, 0.03, 0.4],
  ] as const)(
    '%s, %p cases, a drop of %p',
    (sequential, cases, drop, regressed, notWorse, used) => {
      const found = simulateStops({ ...plan, cases, sequential, drop, discordance: 0.1 + drop });
      expect(Math.abs(found.regressed - regressed)).toBeLessThan(toleranceOf(regressed));
      expect(Math.abs(found.notWorse - notWorse)).toBeLessThan(toleranceOf(notWorse));
      // The spread of the stop is below 40% of the cases: three standard errors are 2.7%.
      expect(Math.abs(found.meanCases / cases - used)).toBeLessThan(0.027);
      expect(found.regressed + found.notWorse + found.inconclusive).toBeCloseTo(1, 12);
    },
  );

  it('says the same for the same seed alone', () => {
    const options = { ...plan, cases: 100, discordance: 0.1, drop: 0, replicates: 200 };
    const simulate = (seed: number) =>
      simulateStops({ ...options, sequential: 'checkpoints', seed });
    expect(simulate(1)).toEqual(simulate(1));
    expect(simulate(1)).not.toEqual(simulate(2));
  });

  it('calls no drop below the least effect a regression', () => {
    const options = { ...plan, cases: 1000, discordance: 0.01, drop: 0.01, margin: 0.001 };
    const simulate = (minEffect?: number) =>
      simulateStops({
        ...options,
        sequential: 'off',
        minEffect: minEffect ?? 0.02,
        replicates: 300,
      }).regressed;
    expect(simulate(0)).toBeGreaterThan(0.9);
    expect(simulate()).toBeLessThan(0.02);
  });

  it('stops as soon as nothing can be said otherwise, and never beyond the plan', () => {
    const certain = { ...plan, cases: 100, discordance: 1, drop: 1, replicates: 10 };
    // Eight relapses in a row have K = 22.4; at checkpoints ten have p = 2⁻¹¹ ≤ .0005.
    expect(simulateStops({ ...certain, sequential: 'anytime' }).meanCases).toBe(8);
    expect(simulateStops({ ...certain, sequential: 'checkpoints' }).meanCases).toBe(10);
    expect(simulateStops({ ...certain, sequential: 'off' })).toEqual({
      notWorse: 0,
      regressed: 1,
      inconclusive: 0,
      meanCases: 100,
    });
  });

  it('takes improvements', () => {
    const better = { ...plan, cases: 200, discordance: 0.2, drop: -0.15, replicates: 300 };
    const found = simulateStops({ ...better, sequential: 'checkpoints' });
    expect(found.notWorse).toBeGreaterThan(0.99);
    expect(found.meanCases).toBeLessThan(100);
  });

  // A second on a quiet machine; a plan waits for it.
  it('simulates 20,000 replays of 200 cases while a person waits', () => {
    const start = performance.now();
    const options = { ...plan, cases: 200, discordance: 0.1, drop: 0, replicates: 20_000 };
    simulateStops({ ...options, sequential: 'checkpoints' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('refuses plans that cannot be', () => {
    const options = { ...plan, cases: 100, discordance: 0.1, drop: 0, sequential: 'off' } as const;
    for (const wrong of [
      { drop: 0.2 },
      { discordance: 1.1 },
      { cases: 0 },
      { replicates: 1.5 },
      { margin: 0 },
      { drop: Number.NaN },
    ])
      expect(() => simulateStops({ ...options, ...wrong })).toThrow(RangeError);
  });
});

describe('createJudge', () => {
  const looks = [wholeLook, anytimeLook, ...createCheckpointLooks([0.3, 0.6, 1])];

  it('decides as analyzeEvidence and decideClaim do, in whatever order it is asked', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...looks),
        fc.integer({ min: 1, max: 200 }),
        fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(0, 0.02, 0.1),
        (look, cases, asked, minEffect) => {
          const judge = createJudge({ cases, look, margin: 0.05, minEffect });
          for (const [relapses, fixes] of asked.filter(([b, c]) => b + c <= cases)) {
            const analysis = analyzeEvidence(
              { kind: 'pairs', pairs: cases, relapses, fixes },
              { look },
            );
            const significant = analysis.pRegression <= look.levelOf(0.05);
            const expected = decideClaim({ analysis, margin: 0.05, minEffect, significant });
            expect(judge(relapses, fixes)).toBe(expected);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
