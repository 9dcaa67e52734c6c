import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { simulateStops } from '../../src/statistics/expected-stop.ts';
import { computeSmallestDetectableDrop } from '../../src/statistics/power.ts';
import { computeTangoMomentBound } from '../../src/statistics/tango.ts';
import { simulateTrials } from '../../tools/simulate/simulate-trials.ts';
import { loadPages } from './doc-pages.ts';

const textOf = (name: string) =>
  loadPages().find(({ file }) => file === `docs/${name}.md`)?.text ?? '';

describe('simulated figures of the guide', () => {
  it('says truly what several trials find, and a majority vote', () => {
    // The figure is held against the simulation in images.test.ts; its last two bars are of five trials.
    const bars = readFileSync('docs/images/one-or-several-trials.svg', 'utf8')
      .split('5 trials on each side')[1]
      ?.match(/\d+(?=%<)/g);
    expect(bars).toHaveLength(2);
    expect(textOf('verdict')).toContain(
      `all trials together find it in ${bars?.[0]}% of replays, a majority vote in ${bars?.[1]}%`,
    );
  });

  it('says truly what pawl plan foretells of two hundred cases', () => {
    const given = { cases: 200, discordance: 0.1, margin: 0.05 };
    const drop = computeSmallestDetectableDrop({ pairs: 200, discordance: 0.1 }) ?? 0;
    const { notWorse, meanCases } = simulateStops({
      ...given,
      drop: 0,
      sequential: 'checkpoints',
      replicates: 300,
      seed: 1,
    });
    const page = textOf('command-line');
    expect(page).toContain(`a drop of ${(100 * drop).toFixed(1)} pp would show in 4 of 5 replays`);
    expect(page).toContain(`is shown in ${(100 * notWorse).toFixed(1)}% of replays`);
    expect(page).toContain('for 80% it takes about 332 cases');
    expect(page).toContain(`will probably take about ${Math.round(meanCases)} of 200 cases`);
  });

  it('says truly what the score alone would pass, and the wider of it and the t', () => {
    const statistics = textOf('statistics');
    expect(statistics).toContain('would pass 12.3% of the time');
    expect(statistics).toContain('pass 5.5% of the time');
    const replicates = 5_000;
    const { notWorse } = simulateTrials(
      {
        kind: 'trials',
        cases: 40,
        trials: 5,
        kinds: [
          { share: 0.12, baseline: 1, candidate: 0 },
          { share: 0.88, baseline: 0.886, candidate: 1 },
        ],
        mix: 'drawn',
        votes: 'all',
        margin: 0.02,
        minEffect: 0,
        sequential: 'off',
        replicates,
      },
      1,
    );
    expect(notWorse).toBeCloseTo(0.055, 3);
    // Without limit of trials: each case falls by 1 with 20%, else gains so much that the mean is −2 points.
    const gain = (0.2 - 0.02) / 0.8;
    let passes = 0;
    let mass = 0.8 ** 30;
    for (let broken = 0; broken <= 30; broken += 1) {
      const sum = (30 - broken) * gain - broken;
      const squares = (30 - broken) * gain ** 2 + broken;
      const bound = computeTangoMomentBound({ pairs: 30, sum, squares, confidence: 0.95 });
      if (bound > -0.02) passes += mass;
      mass *= ((30 - broken) / (broken + 1)) * (0.2 / 0.8);
    }
    expect(passes).toBeCloseTo(0.123, 3);
  });

  it('repeats the figures of the simulation as they are there', () => {
    const simulation = textOf('simulation');
    const cells = /: ([\d,]+) cells/.exec(simulation)?.[1] ?? 'none';
    for (const name of ['README', 'docs/README'])
      expect(loadPages().find(({ file }) => file === `${name}.md`)?.text).toContain(
        `${cells} cells`,
      );
    const again = [...simulation.matchAll(/\| ([\d.]+) ± [\d.]+ \| [\d.]+ \|$/gm)].map(
      ([, figure]) => figure,
    );
    // Two tables of three worst cells each; the two of peeking at the end are others.
    expect(again).toHaveLength(8);
    const [alarms, bets, , passes, otherBets, single] = again;
    const statistics = textOf('statistics');
    expect(statistics).toContain(`${alarms}% ± 0.03 alarms, ${passes}% ± 0.03 passes`);
    expect(statistics).toContain(`; ${single}% in section 2 of the simulation`);
    expect(Math.max(Number(bets), Number(otherBets)).toFixed(1)).toBe('3.2');
    expect(statistics).toContain('proven; 3.2% at worst');
    const rows = (heading: string) =>
      (simulation.split(`\n## ${heading}`)[1]?.split('\n## ')[0] ?? '')
        .split('\n')
        .filter((line) => line.startsWith('| '))
        .map((line) => line.split('|').map((cell) => cell.trim()));
    const bothWays = rows('4. Repeated trials')
      .filter(([, row]) => /, [35]$/.test(row ?? ''))
      .filter(({ length }) => length === 11)
      .map((cells) => Math.round(Number(cells[4])));
    expect(statistics).toContain(
      `called REGRESSED in ${Math.min(...bothWays)} to ${Math.max(...bothWays)}% of the replays`,
    );
    const told = rows('5. Clustered cases').flatMap((cells) => [cells[6], cells[8], cells[10]]);
    const worst = Math.max(...told.map(Number).filter((share) => !Number.isNaN(share)));
    expect(statistics).toContain(`false passes reach ${worst.toFixed(1)}% in section 5`);
  });
});
