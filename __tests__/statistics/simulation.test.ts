import { describe, expect, it } from '@jest/globals';
import { simulateStops } from '../../src/statistics/expected-stop.ts';

/**
 * The small version of `npm run simulate`: no false alarm and no false pass more often than allowed, however often
 * the evidence is looked at. docs/simulation.md has the whole grid.
 */
const replicates = 1000;
const alpha = 0.05;
/** Four standard errors: one of the cells below fails by chance less than once in five hundred seeds. */
const slack = 4 * Math.sqrt((alpha * (1 - alpha)) / replicates);
/** Tango's interval is approximate: exact computation finds 5.76% between 20 and 500 cases, looked at once. */
const allowed = { checkpoints: alpha, anytime: alpha, off: 0.058 } as const;

const cells = (['checkpoints', 'anytime', 'off'] as const).flatMap((sequential) =>
  [50, 200].flatMap((cases) =>
    [0.1].flatMap((noise) => [0.02, 0.1].map((margin) => ({ sequential, cases, noise, margin }))),
  ),
);

describe('errors', () => {
  it.each(cells)('$sequential, $cases cases, ψ $noise, m $margin', (cell) => {
    const { sequential, cases, noise, margin } = cell;
    const shared = { sequential, cases, margin, replicates };
    const alarms = simulateStops({
      ...shared,
      discordance: noise,
      drop: 0,
      minEffect: 0,
      seed: 1,
    });
    expect(alarms.regressed).toBeLessThanOrEqual(allowed[sequential] + slack);
    // No regression is called, so that none ends a replay before it could pass.
    const passes = simulateStops({
      ...shared,
      discordance: noise + margin,
      drop: margin,
      minEffect: 2,
      seed: 2,
    });
    expect(passes.notWorse).toBeLessThanOrEqual(allowed[sequential] + slack);
  });
});
