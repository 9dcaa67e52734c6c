import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decidePaired, decideScores } from '../../src/statistics/decide.ts';
import { createRandom } from '../../src/statistics/random.ts';

const rule = { margin: 0.05, minEffect: 0.02, alpha: 0.05 };

describe('decidePaired', () => {
  it.each([
    // Real model updates: LLMDrift (Chen, Zaharia & Zou 2023).
    ['GPT-4 on primes, March to June 2023', 1000, 476, 147, 'regressed'],
    ['GPT-3.5 on primes', 1000, 153, 419, 'not_worse'],
    ['GPT-4 on happy numbers', 500, 269, 27, 'regressed'],
    ['GPT-3.5 on happy numbers', 500, 70, 158, 'not_worse'],
    // LangChain tool use, gpt-3.5 0613 to 1106: 50% to 25%, and still no evidence.
    ['twenty cases of tool use', 20, 7, 2, 'inconclusive'],
    ['no change in thirty cases', 30, 0, 0, 'inconclusive'],
    ['no change in two hundred cases', 200, 0, 0, 'not_worse'],
    ['nothing at all', 0, 0, 0, 'inconclusive'],
  ])('%s', (_, pairs, relapses, fixes, decision) => {
    expect(decidePaired({ pairs, relapses, fixes, ...rule }).decision).toBe(decision);
  });

  it('shows what it rests on', () => {
    const found = decidePaired({ pairs: 20, relapses: 7, fixes: 2, ...rule });
    expect(found.delta).toBe(-0.25);
    expect(found.pRegression).toBeCloseTo(0.18 / 2 - 0.07031 / 2, 2);
    expect(found.interval95.low).toBeLessThan(-0.25);
    expect(found.lowerBound).toBeGreaterThan(found.interval95.low);
  });

  it('does not call a sure but tiny drop a regression', () => {
    const tiny = { pairs: 1000, relapses: 15, fixes: 0, margin: 0.001, alpha: 0.05 };
    expect(decidePaired({ ...tiny, minEffect: 0.02 }).decision).toBe('inconclusive');
    expect(decidePaired({ ...tiny, minEffect: 0.015 }).decision).toBe('regressed');
  });

  it('asks for the margin first: a drop that is surely within it passes', () => {
    const found = decidePaired({
      pairs: 2000,
      relapses: 60,
      fixes: 10,
      margin: 0.05,
      minEffect: 0.02,
      alpha: 0.05,
    });
    expect(found.pRegression).toBeLessThan(0.001);
    expect(found.decision).toBe('not_worse');
  });

  it('is repeatable and frozen', () => {
    const options = { pairs: 100, relapses: 5, fixes: 3, ...rule };
    expect(decidePaired(options)).toEqual(decidePaired(options));
    expect(Object.isFrozen(decidePaired(options))).toBe(true);
  });

  it('never lets a further relapse help', () => {
    const rank = { not_worse: 2, inconclusive: 1, regressed: 0 };
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 300 }), (b, c, same) => {
        const pairs = b + c + same;
        const before = decidePaired({ pairs, relapses: b, fixes: c, ...rule });
        const after = decidePaired({ pairs, relapses: b + 1, fixes: c, ...rule });
        expect(rank[after.decision]).toBeLessThanOrEqual(rank[before.decision]);
      }),
    );
  });

  it('errs about as rarely as it says, at no change and at the margin', () => {
    const random = createRandom(42);
    const simulate = (relapseRate: number, fixRate: number) => {
      const counts = { not_worse: 0, regressed: 0, inconclusive: 0 };
      for (let i = 0; i < 1000; i += 1) {
        let relapses = 0;
        let fixes = 0;
        for (let pair = 0; pair < 200; pair += 1) {
          const drawn = random.nextFloat();
          if (drawn < relapseRate) relapses += 1;
          else if (drawn < relapseRate + fixRate) fixes += 1;
        }
        counts[decidePaired({ pairs: 200, relapses, fixes, ...rule }).decision] += 1;
      }
      return counts;
    };
    // True rates 4.9% and 69.5% for no change, 4.9% for a drop at the margin.
    const same = simulate(0.05, 0.05);
    expect(same.regressed).toBeLessThan(70);
    expect(same.not_worse).toBeGreaterThan(640);
    expect(simulate(0.1, 0.05).not_worse).toBeLessThan(75);
  });
});

describe('decideScores', () => {
  it('finds a drop, passes no change, and waits when there is little', () => {
    const random = createRandom(8);
    const noise = (count: number, shift: number) =>
      Array.from({ length: count }, () => (random.nextFloat() - 0.5) * 0.4 + shift);
    expect(decideScores({ differences: noise(200, -0.2), ...rule }).decision).toBe('regressed');
    expect(decideScores({ differences: noise(200, 0), ...rule }).decision).toBe('not_worse');
    expect(decideScores({ differences: noise(5, 0), ...rule }).decision).toBe('inconclusive');
    expect(decideScores({ differences: [], ...rule })).toMatchObject({
      decision: 'inconclusive',
      delta: undefined,
    });
  });

  it('does not pass fifty equal scores that hide a rare disaster', () => {
    // 6.5% of cases drop by 1, the rest gain 0.01: 3.5% of samples of 50 show no disaster at all.
    const random = createRandom(15);
    let passed = 0;
    for (let i = 0; i < 400; i += 1) {
      const differences = Array.from({ length: 50 }, () =>
        random.nextFloat() < 0.065 ? -1 : 0.01,
      );
      if (decideScores({ differences, ...rule }).decision === 'not_worse') passed += 1;
    }
    // The true mean is −0.056, beyond the margin: every pass is an error.
    expect(passed).toBeLessThan(36);
  });

  it('counts clusters', () => {
    const differences = Array.from({ length: 200 }, (_, i) => (i < 100 ? -0.5 : 0.3));
    const clusterIds = differences.map((_, i) => Math.floor(i / 50));
    expect(decideScores({ differences, ...rule }).decision).toBe('regressed');
    expect(decideScores({ differences, clusterIds, ...rule }).decision).toBe('inconclusive');
  });
});
