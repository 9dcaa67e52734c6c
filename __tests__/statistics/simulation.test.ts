import { describe, expect, it } from '@jest/globals';
import { computeScoreEvidence } from '../../src/statistics/e-process-scores.ts';
import { computeTrialEvidence } from '../../src/statistics/e-process-trials.ts';
import { anytimeLook } from '../../src/statistics/look.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { computeGain } from '../../src/statistics/trial-counts.ts';
import { reportFalseAlarms, reportFalsePasses } from '../../tools/simulate/error-rates.ts';
import { exactFigures, exactPeeking } from '../../tools/simulate/exact-figures.ts';
import { computeStandardError, isAbove } from '../../tools/simulate/figures.ts';
import { computeRates, type Rates, type Simulate } from '../../tools/simulate/job.ts';
import { findDisagreements } from '../../tools/simulate/power-and-calls.ts';
import { computeAnyPass } from '../../tools/simulate/reruns.ts';
import { decideBets, decideEvidence } from '../../tools/simulate/simulate-trials.ts';

const ratesOf = (rates: Partial<Rates>): Rates => ({
  regressed: 0,
  notWorse: 0,
  used: 1,
  replicates: 100_000,
  ...rates,
});

describe('the simulation of the gate, in small', () => {
  it.each(['checkpoints', 'anytime', 'off'] as const)(
    '%s errs no more than it may',
    (sequential) => {
      const plan = { kind: 'stops', sequential, cases: 100, noise: 0.2, margin: 0.05 } as const;
      const replicates = 1500;
      const alarms = computeRates({ ...plan, replicates, drop: 0, minEffect: 0 }, 1);
      const passes = computeRates({ ...plan, replicates, drop: 0.05, minEffect: 2 }, 2);
      expect(isAbove(alarms.regressed, 0.05, replicates)).toBe(false);
      expect(isAbove(passes.notWorse, sequential === 'off' ? 0.058 : 0.05, replicates)).toBe(false);
      // Were nothing ever claimed, the limits would prove nothing.
      expect(alarms.regressed + passes.notWorse).toBeGreaterThan(0.015);
    },
  );

  it('loses most of the power to a majority vote', () => {
    const broken = { share: 0.15, baseline: 0.9, candidate: 0.03 };
    const rest = { share: 0.85, baseline: 0.9, candidate: 0.9 };
    const replicates = 250;
    const powerOf = (votes: 'all' | 'majority') =>
      computeRates(
        {
          kind: 'trials',
          cases: 20,
          trials: 5,
          kinds: [broken, rest],
          mix: 'dealt',
          votes,
          margin: 0.05,
          minEffect: 0.02,
          sequential: 'off',
          replicates,
        },
        3,
      ).regressed;
    expect(Math.abs(powerOf('all') - 0.885)).toBeLessThan(
      3 * computeStandardError(0.885, replicates),
    );
    expect(Math.abs(powerOf('majority') - 0.114)).toBeLessThan(
      3 * computeStandardError(0.114, replicates),
    );
  });

  it('shows what is lost by not telling of clusters', () => {
    const alarmsOf = (told: boolean) =>
      computeRates(
        {
          kind: 'clusters',
          clusters: 40,
          size: 5,
          alike: 0.4,
          noise: 0.2,
          drop: 0,
          told,
          margin: 0.005,
          minEffect: 0,
          sequential: 'off',
          replicates: 400,
        },
        4,
      ).regressed;
    expect(alarmsOf(false)).toBeGreaterThan(0.08);
    expect(isAbove(alarmsOf(true), 0.055, 400)).toBe(false);
  });

  it.each(exactPeeking)('peeking at $cases cases alarms in $regressed', ({ cases, regressed }) => {
    const replicates = 2000;
    const found = computeRates({ kind: 'peeking', cases, every: 10, noise: 0.1, replicates }, 5);
    expect(Math.abs(found.regressed - regressed)).toBeLessThan(
      3 * computeStandardError(regressed, replicates),
    );
  });

  it('reckons what reruns do', () => {
    expect(computeAnyPass(3)).toBeCloseTo(0.142625, 12);
    expect(computeAnyPass(5)).toBeCloseTo(0.2262190625, 12);
  });

  it('says the same for the same seed alone', () => {
    const plan = { cases: 20, noise: 0.5, drop: 0.2, margin: 0.05, minEffect: 0, replicates: 100 };
    const simulate = (seed: number) => computeRates({ kind: 'every-case', ...plan }, seed);
    expect(simulate(1)).toEqual(simulate(1));
    expect(simulate(1)).not.toEqual(simulate(2));
  });
});

describe('decideBets', () => {
  it('decides bets as the gate does', () => {
    const random = createRandom(6);
    const seen = new Set<string>();
    for (let round = 0; round < 15; round += 1) {
      const rule = { margin: 0.1, minEffect: 0.02 };
      const rate = 0.3 + 0.7 * random.nextFloat();
      const cases = Array.from({ length: 90 }, () => ({
        baselinePasses: random.nextBelow(10) < 9 ? 3 : 2,
        baselineTrials: 3,
        candidatePasses: random.nextFloat() < rate ? 3 : 1,
        candidateTrials: 3,
      }));
      const differences = Float64Array.from(cases, computeGain);
      const clusters = { ids: cases.map((_, i) => Math.floor(i / 3)), largest: 3 };
      const delta = differences.reduce((sum, gain) => sum + gain, 0) / cases.length;
      const trials = computeTrialEvidence({ cases, margin: rule.margin });
      const scores = computeScoreEvidence({ differences, clusters, margin: rule.margin });
      const byTrials = decideEvidence({ kind: 'trials', cases }, anytimeLook, rule);
      const byScores = decideEvidence(
        { kind: 'differences', differences, clusters },
        anytimeLook,
        rule,
      );
      expect(decideBets({ evidence: trials, delta, rule })).toBe(byTrials);
      expect(decideBets({ evidence: scores, delta, rule })).toBe(byScores);
      seen.add(byTrials).add(byScores);
    }
    expect(seen).toEqual(new Set(['not_worse', 'regressed', 'inconclusive']));
  });
});

describe('the limits of the simulation', () => {
  const simulateRates =
    (rates: Partial<Rates>): Simulate =>
    async (_, jobs) =>
      jobs.map(() => ratesOf(rates));

  // 0.05 + 3 √(0.05 · 0.95 / 100,000) = 0.05207, and 0.05327 at the 40,000 of 1,000 cases.
  it.each([
    [0.052, false],
    [0.054, true],
  ])('takes a rate of %p for a fault: %p', async (regressed, isFault) => {
    const simulate = simulateRates({ regressed });
    const { faults } = await reportFalseAlarms({ simulate, replicates: 100_000 });
    // 180 cells, and the worst of each mode once more.
    expect(faults).toHaveLength(isFault ? 183 : 3);
  });

  it('lets the fixed-N mode alone pass 5.76% of the time', async () => {
    const simulate = simulateRates({ notWorse: 0.0576 });
    const { faults } = await reportFalsePasses({ simulate, replicates: 100_000 });
    expect(faults.some((fault) => fault.includes('`checkpoints`'))).toBe(true);
    expect(faults.some((fault) => fault.includes('`anytime`'))).toBe(true);
    expect(faults.some((fault) => fault.includes('`off`'))).toBe(false);
  });

  it('names the figure that disagrees', () => {
    const figure = exactFigures.find(
      ({ sequential, cases, drop }) => sequential === 'checkpoints' && cases === 200 && drop === 0,
    );
    if (figure === undefined) throw new Error('the figure is gone');
    expect(findDisagreements(figure, ratesOf({ ...figure }))).toEqual([]);
    expect(findDisagreements(figure, ratesOf({ ...figure, regressed: 0.05 }))).toEqual([
      'REGRESSED of checkpoints, N = 200, Δ = 0: simulated 5.00%, exact 4.6%',
    ]);
    expect(findDisagreements(figure, ratesOf({ ...figure, used: 0.82 }))).toHaveLength(1);
  });
});
