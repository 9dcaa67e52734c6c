import { describe, expect, it } from '@jest/globals';
import { computeNormalQuantile } from '../../src/statistics/normal.ts';
import { computeStudentQuantile } from '../../src/statistics/student-t.ts';
import { computeTangoScore } from '../../src/statistics/tango.ts';
import { loadPages } from './doc-pages.ts';

const textOf = (name: string) =>
  loadPages().find(({ file }) => file === `docs/${name}.md`)?.text ?? '';

const margins = [0.01, 0.02, 0.03, 0.05, 0.1];
const percent = (share: number) => `${(100 * share).toFixed(1)}%`;

const logFactorials = [0];
for (let n = 1; n <= 500; n += 1) logFactorials.push((logFactorials[n - 1] ?? 0) + Math.log(n));
const logFactorial = (n: number) => logFactorials[n] ?? Number.NaN;
const logPower = (share: number, n: number) => (n === 0 ? 0 : n * Math.log(share));

/** The exact chance that `pairs` cases pass by Tango's bound at one look although the true delta is −margin. */
function computeTangoFalsePass(pairs: number, margin: number, discordance: number): number {
  const relapse = discordance / 2 + margin;
  const fix = discordance / 2;
  const critical = computeNormalQuantile(0.95);
  const spread = Math.sqrt(pairs * fix);
  let passes = 0;
  let limit = -1;
  for (let fixes = 0; fixes <= Math.min(pairs, Math.ceil(spread * (spread + 9) + 5)); fixes += 1) {
    if (fix === 0 && fixes > 0) break;
    while (
      limit + 1 + fixes <= pairs &&
      computeTangoScore({ pairs, relapses: limit + 1, fixes }, -margin) > critical
    )
      limit += 1;
    for (let relapses = 0; relapses <= Math.min(limit, pairs - fixes); relapses += 1) {
      const same = pairs - relapses - fixes;
      passes += Math.exp(
        logFactorial(pairs) -
          logFactorial(relapses) -
          logFactorial(fixes) -
          logFactorial(same) +
          logPower(relapse, relapses) +
          logPower(fix, fixes) +
          logPower(1 - relapse - fix, same),
      );
    }
  }
  return passes;
}

/** Cases that lose all with probability `share`, while the others gain so much that the mean is −margin. */
interface Mixture {
  readonly cases: number;
  readonly margin: number;
  readonly share: number;
}

/** Σ over how many cases break of the chance of as many, where `isPassed` holds; it fails from some number on. */
function sumPasses(
  { cases, margin, share }: Mixture,
  isPassed: (sum: number, squares: number) => boolean,
): number {
  const gain = (share - margin) / (1 - share);
  let passes = 0;
  let chance = (1 - share) ** cases;
  for (let broken = 0; broken <= cases; broken += 1) {
    const kept = cases - broken;
    if (!isPassed(kept * gain - broken, kept * gain * gain + broken)) break;
    passes += chance;
    chance *= (kept / (broken + 1)) * (share / (1 - share));
  }
  return passes;
}

/** The guarded t of independent differences, from their sum and sum of squares. */
const passesByT = ({ cases, margin }: Mixture) => {
  const count = cases + 2;
  const critical = computeStudentQuantile(0.95, count - 1);
  return (sum: number, squares: number) => {
    const centre = sum / count;
    const deviations = squares + 2 - count * centre * centre;
    const error = Math.sqrt((count / (count - 1)) * deviations) / count;
    return centre - critical * error > -margin;
  };
};

/** Tango's score of the fractional counts with this sum and this sum of squares. */
const passesByScore = ({ cases, margin }: Mixture) => {
  const critical = computeNormalQuantile(0.95);
  return (sum: number, squares: number) => {
    const spread = Math.max(squares, Math.abs(sum));
    const counts = { pairs: cases, relapses: (spread - sum) / 2, fixes: (spread + sum) / 2 };
    return computeTangoScore(counts, -margin) > critical;
  };
};

const computeByT = (mixture: Mixture) => sumPasses(mixture, passesByT(mixture));
const computeByBoth = (mixture: Mixture) => {
  const [isByT, isByScore] = [passesByT(mixture), passesByScore(mixture)];
  return sumPasses(mixture, (...moments) => isByT(...moments) && isByScore(...moments));
};

/** The worst was searched for over every number of cases; here it is held against some of the others. */
const casesTried = [20, 24, 26, 30, 43, 52, 76, 88, 100, 139, 154, 200, 307, 385];

describe('the errors that the guide says are exact', () => {
  const statistics = textOf('statistics');

  it('says truly how often Tango passes falsely at one look', () => {
    const worst = computeTangoFalsePass(25, 0.1, 0);
    expect(worst).toBeCloseTo(0.9 ** 25, 12);
    expect(statistics).toContain(`false passes reach ${percent(worst)} at worst`);
    expect(statistics).toContain(`| Tango, one look | ${percent(worst)} at worst |`);
    const noisy = computeTangoFalsePass(44, 0.02, 0.1);
    expect(statistics).toContain(`${percent(noisy)} where $\\psi$ is 5% or more`);
    for (const pairs of casesTried) {
      for (const margin of margins) {
        expect(computeTangoFalsePass(pairs, margin, 0)).toBeLessThan(worst);
        expect(computeTangoFalsePass(pairs, margin, 0.1)).toBeLessThan(noisy);
      }
    }
  });

  it('says truly how often a guarded t passes falsely, and the wider of both', () => {
    const byT = computeByT({ cases: 384, margin: 0.01, share: 0.01 });
    const byBoth = computeByBoth({ cases: 153, margin: 0.01, share: 0.025 });
    expect(statistics).toContain(`differences of two values found ${percent(byT)} at worst`);
    expect(statistics).toContain(`| guarded t, clusters and scores | ${percent(byT)} at worst`);
    expect(statistics).toContain(`at worst ${percent(byBoth)} over the same mixtures`);
    for (const cases of casesTried) {
      for (const margin of margins) {
        for (const share of [margin, 1.5 * margin, 2.5 * margin, 4 * margin]) {
          expect(computeByT({ cases, margin, share })).toBeLessThan(byT);
          expect(computeByBoth({ cases, margin, share })).toBeLessThan(byBoth);
        }
      }
    }
  });

  it('says truly how often the fewest cases that pass would all hold', () => {
    const kept = Math.round(100 * 0.95 ** 52);
    expect(textOf('verdict')).toContain(`all of 52 would still hold ${kept}% of the time`);
  });
});
