import type { Sequential } from './job.ts';

/** What becomes of one suite, by exact dynamic programming over all paths of relapses and fixes. */
export interface ExactFigure {
  readonly sequential: Sequential;
  readonly cases: number;
  readonly drop: number;
  /** Probabilities, to three decimals. */
  readonly regressed: number;
  readonly notWorse: number;
  /** Mean share of the planned calls, to two decimals. */
  readonly used: number;
}

type Row = readonly [
  cases: number,
  drop: number,
  off: readonly [regressed: number, notWorse: number],
  anytime: Cell,
  checkpoints: Cell,
];
type Cell = readonly [regressed: number, notWorse: number, used: number];

/** What the figures hold for: a margin of 5 points, an A/A discordance of 10%, no least effect. */
export const exactPlan = Object.freeze({ margin: 0.05, noise: 0.1, minEffect: 0 });

const rows: readonly Row[] = [
  [50, 0, [0.03, 0.241], [0.001, 0.017, 1], [0.029, 0.224, 0.96]],
  [50, 0.1, [0.454, 0.007], [0.111, 0, 0.97], [0.402, 0.007, 0.9]],
  [50, 0.2, [0.866, 0], [0.502, 0, 0.84], [0.832, 0, 0.72]],
  [200, 0, [0.049, 0.695], [0.009, 0.37, 0.85], [0.046, 0.641, 0.8]],
  [200, 0.05, [0.578, 0.049], [0.268, 0.017, 0.89], [0.535, 0.046, 0.84]],
  [200, 0.1, [0.949, 0.001], [0.774, 0.001, 0.63], [0.932, 0.001, 0.6]],
  [200, 0.2, [1, 0], [0.999, 0, 0.28], [1, 0, 0.35]],
  [1000, 0, [0.001, 1], [0.023, 0.972, 0.3], [0.023, 0.977, 0.39]],
  [1000, 0.02, [0.146, 0.854], [0.275, 0.562, 0.56], [0.352, 0.647, 0.56]],
  [1000, 0.05, [0.95, 0.05], [0.925, 0.03, 0.4], [0.966, 0.034, 0.45]],
  [1000, 0.1, [1, 0], [0.999, 0.001, 0.14], [1, 0, 0.24]],
];

/** Worked out independently of this code; those of `anytime` for a look after every case. */
export const exactFigures: readonly ExactFigure[] = Object.freeze([
  ...rows.map((row) => toFigure('checkpoints', row, row[4])),
  ...rows.map((row) => toFigure('anytime', row, row[3])),
  ...rows.map((row) => toFigure('off', row, [...row[2], 1])),
]);

/** False alarms of McNemar's mid-p at 5%, asked after every 10 cases; A/A discordance 10%. */
export const exactPeeking: readonly { readonly cases: number; readonly regressed: number }[] =
  Object.freeze([
    { cases: 200, regressed: 0.144 },
    { cases: 1000, regressed: 0.251 },
  ]);

function toFigure(
  sequential: Sequential,
  [cases, drop]: Row,
  [regressed, notWorse, used]: Cell,
): ExactFigure {
  return Object.freeze({ sequential, cases, drop, regressed, notWorse, used });
}
