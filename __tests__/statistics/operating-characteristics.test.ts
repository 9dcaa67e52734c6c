import { describe, expect, it } from '@jest/globals';
import { computePairedEvidence } from '../../src/statistics/e-process.ts';
import { computeMcNemar } from '../../src/statistics/mcnemar.ts';
import { computeNormalCdf } from '../../src/statistics/normal.ts';
import type { PairedCounts } from '../../src/statistics/paired-counts.ts';
import { computeCheckpoints } from '../../src/statistics/spending.ts';
import { computeTangoScore } from '../../src/statistics/tango.ts';

type Rule = (counts: PairedCounts) => 'not_worse' | 'regressed' | 'go on';

/** The table has three decimals and whole percents of calls; less than one unit of the last digit. */
const PROBABILITY = 0.00055;
const SHARE = 0.0055;
/** Paths that carry less are cut off; all of them together weigh less than 1e-6. */
const NEGLIGIBLE = 1e-11;

const MARGIN = 0.05;
/** The share of cases that differ between two replays of equal variants. */
const NOISE = 0.1;

/** Exact probabilities of both verdicts and the mean share of cases used, over all paths of (b, c). */
function walk(options: { cases: number; delta: number; rule: Rule }) {
  const { cases, delta, rule } = options;
  const discordance = NOISE + Math.abs(delta);
  const relapse = (discordance - delta) / 2;
  const fix = (discordance + delta) / 2;
  const width = cases + 1;
  const found = { regressed: 0, not_worse: 0, used: 0 };
  let alive = new Map([[0, 1]]);
  for (let pairs = 1; pairs <= cases; pairs += 1) {
    const reached = new Map<number, number>();
    const add = (key: number, mass: number) => reached.set(key, (reached.get(key) ?? 0) + mass);
    for (const [key, mass] of alive) {
      add(key + width, mass * relapse);
      add(key + 1, mass * fix);
      add(key, mass * (1 - discordance));
    }
    alive = new Map();
    for (const [key, mass] of reached) {
      if (mass < NEGLIGIBLE) continue;
      const verdict = rule({ pairs, relapses: Math.floor(key / width), fixes: key % width });
      if (verdict !== 'go on') found[verdict] += mass;
      if (verdict !== 'go on' || pairs === cases) found.used += (mass * pairs) / cases;
      else alive.set(key, mass);
    }
  }
  return found;
}

const byEProcess: Rule = (counts) => {
  const { logNotWorse, logRegression } = computePairedEvidence({ ...counts, margin: MARGIN });
  if (logNotWorse >= Math.log(20)) return 'not_worse';
  return logRegression >= Math.log(20) ? 'regressed' : 'go on';
};

function byCheckpoints(cases: number): Rule {
  const levels = new Map(
    computeCheckpoints({ alpha: 0.05 }).map(({ fraction, level }) => [
      Math.round(cases * fraction),
      level,
    ]),
  );
  return (counts) => {
    const level = levels.get(counts.pairs);
    if (level === undefined) return 'go on';
    if (computeNormalCdf(-computeTangoScore(counts, -MARGIN)) <= level) return 'not_worse';
    return computeMcNemar(counts).midPRegression <= level ? 'regressed' : 'go on';
  };
}

describe('operating characteristics, margin 5 points, α = 5% each, A/A discordance 10%', () => {
  it.each([
    [50, 0, 0.029, 0.224, 0.96],
    [50, -0.1, 0.402, 0.007, 0.9],
    [50, -0.2, 0.832, 0, 0.72],
    [200, 0, 0.046, 0.641, 0.8],
    [200, -0.05, 0.535, 0.046, 0.84],
    [200, -0.2, 1, 0, 0.35],
  ])('checkpoints: %p cases, Δ = %p', (cases, delta, regressed, notWorse, used) => {
    const found = walk({ cases, delta, rule: byCheckpoints(cases) });
    expect(Math.abs(found.regressed - regressed)).toBeLessThan(PROBABILITY);
    expect(Math.abs(found.not_worse - notWorse)).toBeLessThan(PROBABILITY);
    expect(Math.abs(found.used - used)).toBeLessThan(SHARE);
  });

  it.each([
    [50, 0, 0.001, 0.017, 1],
    [50, -0.1, 0.111, 0, 0.97],
    [50, -0.2, 0.502, 0, 0.84],
  ])('e-process: %p cases, Δ = %p', (cases, delta, regressed, notWorse, used) => {
    const found = walk({ cases, delta, rule: byEProcess });
    expect(Math.abs(found.regressed - regressed)).toBeLessThan(PROBABILITY);
    expect(Math.abs(found.not_worse - notWorse)).toBeLessThan(PROBABILITY);
    expect(Math.abs(found.used - used)).toBeLessThan(SHARE);
  });
});
