import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decideClaim } from '../../src/statistics/decide.ts';
import { analyzeEvidence, type Evidence } from '../../src/statistics/evidence.ts';
import { createCheckpointLooks, wholeLook } from '../../src/statistics/look.ts';
import { createRandom } from '../../src/statistics/random.ts';
import { selectRegressions } from '../../src/statistics/select-regressions.ts';

const rule = { margin: 0.05, minEffect: 0.02 };

/** The decision on a single claim, as the gate comes to it. */
function decide(evidence: Evidence, { margin, minEffect } = rule, look = wholeLook) {
  const alpha = 0.05;
  const analysis = analyzeEvidence(evidence, { look, alpha });
  const pValues = [analysis.pRegression];
  const [significant = false] = selectRegressions({ pValues, look, alpha });
  return decideClaim({ analysis, margin, minEffect, significant });
}

const decidePairs = (pairs: number, relapses: number, fixes: number, given = rule) =>
  decide({ kind: 'pairs', pairs, relapses, fixes }, given);

describe('decideClaim', () => {
  it('asks for the margin first, then for a significant drop that is large enough', () => {
    const claim = { margin: 0.05, minEffect: 0.02, significant: true };
    const decideBounds = (delta: number | undefined, lowerBound: number, significant = true) =>
      decideClaim({ ...claim, significant, analysis: { delta, lowerBound } });
    expect(decideBounds(-0.03, -0.049)).toBe('not_worse');
    expect(decideBounds(-0.03, -0.05)).toBe('regressed');
    expect(decideBounds(-0.03, -0.05, false)).toBe('inconclusive');
    expect(decideBounds(-0.019, -0.06)).toBe('inconclusive');
    // A computed .02 may lack its last bit.
    expect(decideBounds(0.08 - 0.1, -0.06)).toBe('regressed');
    expect(decideBounds(0.03, -0.06)).toBe('inconclusive');
    expect(decideBounds(undefined, 1)).toBe('inconclusive');
  });

  it('calls no change a regression where any drop would do', () => {
    const analysis = { delta: 0, lowerBound: -0.06 };
    expect(decideClaim({ analysis, margin: 0.05, minEffect: 0, significant: true })).toBe(
      'inconclusive',
    );
  });
});

describe('decisions on pairs', () => {
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
    expect(decidePairs(pairs, relapses, fixes)).toBe(decision);
  });

  it('does not call a sure but tiny drop a regression', () => {
    const margin = 0.001;
    expect(decidePairs(1000, 15, 0, { margin, minEffect: 0.02 })).toBe('inconclusive');
    expect(decidePairs(1000, 15, 0, { margin, minEffect: 0.015 })).toBe('regressed');
  });

  it('passes a drop that is surely within the margin', () => {
    const evidence: Evidence = { kind: 'pairs', pairs: 2000, relapses: 60, fixes: 10 };
    expect(analyzeEvidence(evidence, { look: wholeLook }).pRegression).toBeLessThan(0.001);
    expect(decide(evidence)).toBe('not_worse');
  });

  it('asks for more at an early checkpoint than at the end', () => {
    const [early = wholeLook, , , , late = wholeLook] = createCheckpointLooks([
      0.2, 0.4, 0.6, 0.8, 1,
    ]);
    const worse: Evidence = { kind: 'pairs', pairs: 100, relapses: 8, fixes: 1 };
    expect([decide(worse, rule, early), decide(worse, rule, late)]).toEqual([
      'inconclusive',
      'regressed',
    ]);
    const same: Evidence = { kind: 'pairs', pairs: 100, relapses: 1, fixes: 1 };
    expect([decide(same, rule, early), decide(same, rule, late)]).toEqual([
      'inconclusive',
      'not_worse',
    ]);
  });

  it('never lets a further relapse help', () => {
    const rank = { not_worse: 2, inconclusive: 1, regressed: 0 };
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), fc.integer({ min: 1, max: 300 }), (b, c, same) => {
        const pairs = b + c + same;
        const before = decidePairs(pairs, b, c);
        const after = decidePairs(pairs, b + 1, c);
        expect(rank[after]).toBeLessThanOrEqual(rank[before]);
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
        counts[decidePairs(200, relapses, fixes)] += 1;
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

describe('decisions on graded scores', () => {
  const decideScores = (differences: readonly number[], ids?: readonly number[]) =>
    decide({ kind: 'differences', differences, clusters: ids && { ids, largest: ids.length } });

  it('finds a drop, passes no change, and waits when there is little', () => {
    const random = createRandom(8);
    const noise = (count: number, shift: number) =>
      Array.from({ length: count }, () => (random.nextFloat() - 0.5) * 0.4 + shift);
    expect(decideScores(noise(200, -0.2))).toBe('regressed');
    expect(decideScores(noise(200, 0))).toBe('not_worse');
    expect(decideScores(noise(5, 0))).toBe('inconclusive');
    expect(decideScores([])).toBe('inconclusive');
  });

  it('does not pass fifty equal scores that hide a rare disaster', () => {
    // 6.5% of cases drop by 1, the rest gain 0.01: 3.5% of fifties show no disaster at all.
    const random = createRandom(15);
    let passed = 0;
    for (let i = 0; i < 400; i += 1) {
      const differences = Array.from({ length: 50 }, () =>
        random.nextFloat() < 0.065 ? -1 : 0.01,
      );
      if (decideScores(differences) === 'not_worse') passed += 1;
    }
    // The true mean is −0.056, beyond the margin: every pass is an error.
    expect(passed).toBeLessThan(36);
  });

  it('counts clusters', () => {
    const differences = Array.from({ length: 200 }, (_, i) => (i < 100 ? -0.5 : 0.3));
    const ids = differences.map((_, i) => Math.floor(i / 50));
    expect(decideScores(differences)).toBe('regressed');
    expect(decideScores(differences, ids)).toBe('inconclusive');
  });
});
