import { isAbove, renderMarkdownTable, toDelta, toEstimate, toPercent } from './figures.ts';
import {
  CASES,
  DROPS,
  FIXED_PASS_LIMIT,
  MIN_EFFECT,
  NOISES,
  planGrid,
  SEQUENTIALS,
} from './grid.ts';
import type { Rates, Section, Sequential, StopsJob, Workshop } from './job.ts';

/** One of the two errors: how it is provoked, and what it may be. */
interface ErrorKind {
  /** For sentences: "false alarms". */
  readonly name: string;
  readonly minEffect: number;
  readonly listDrops: (margin: number) => readonly number[];
  readonly rateOf: (rates: Rates) => number;
  readonly limitOf: (sequential: Sequential) => number;
}

interface Cell {
  readonly job: StopsJob;
  readonly rate: number;
}

/** So many times the replicates for the worst cell of each mode, since the largest of many draws is a lucky one. */
const AGAIN = 10;

const falseAlarms: ErrorKind = {
  name: 'false alarms',
  minEffect: MIN_EFFECT.none,
  listDrops: () => [0],
  rateOf: ({ regressed }) => regressed,
  limitOf: () => 0.05,
};

const falsePasses: ErrorKind = {
  name: 'false passes',
  minEffect: MIN_EFFECT.unreachable,
  listDrops: (margin) => DROPS.filter((drop) => drop >= margin),
  rateOf: ({ notWorse }) => notWorse,
  limitOf: (sequential) => (sequential === 'off' ? FIXED_PASS_LIMIT : 0.05),
};

/** How often an equal candidate is called a regression. */
export async function reportFalseAlarms(workshop: Workshop): Promise<Section> {
  const { cells, worst, faults } = await measure(falseAlarms, workshop);
  return {
    faults,
    text: [
      'REGRESSED in percent of the replicates at Δ = 0, with `min_effect: 0`: any larger one calls fewer regressions.',
      worst,
      'By cases and ψ, at the worst of the three margins:',
      renderByNoise(cells),
    ].join('\n\n'),
  };
}

/** How often a candidate that is worse by the margin, or more, passes. */
export async function reportFalsePasses(workshop: Workshop): Promise<Section> {
  const { cells, worst, faults } = await measure(falsePasses, workshop);
  return {
    faults,
    text: [
      'NOT WORSE in percent of the replicates, with the regression claim switched off: with it, some replays end as REGRESSED before they could pass.',
      worst,
      "**The fixed-N mode does not keep 5% here.** Tango's interval is approximate; the cells here are held to 5.8%. Other numbers of cases reach 7.2% at worst, by exact computation ([statistics](statistics.md#pass-or-fail-one-trial)). `checkpoints` and `anytime` are held to 5%.",
      'At Δ = −m, by cases and ψ, at the worst of the three margins:',
      renderByNoise(cells.filter(({ job }) => job.drop === job.margin)),
      'At Δ below −m, by cases, at the worst ψ:',
      renderBeyond(cells),
    ].join('\n\n'),
  };
}

async function measure(kind: ErrorKind, { simulate, replicates }: Workshop) {
  const jobs = planGrid({ ...kind, replicates });
  const rates = await simulate(kind.name, jobs);
  const cells = jobs.flatMap((job, i): Cell[] => {
    const found = rates[i];
    return found === undefined ? [] : [{ job, rate: kind.rateOf(found) }];
  });
  const worst = SEQUENTIALS.flatMap((sequential) => findWorst(cells, sequential) ?? []);
  const again = await simulate(
    `the worst ${kind.name} again`,
    worst.flatMap(({ job }) => new Array<StopsJob>(AGAIN).fill(job)),
  );
  const confirmed = worst.map(({ job }, i): Cell => {
    const parts = again.slice(i * AGAIN, (i + 1) * AGAIN).map(kind.rateOf);
    const rate = parts.reduce((sum, part) => sum + part, 0) / AGAIN;
    return { job: { ...job, replicates: job.replicates * AGAIN }, rate };
  });
  return {
    cells,
    worst: renderWorst({ kind, worst, confirmed }),
    faults: [...cells, ...confirmed].flatMap((cell) => findFault(kind, cell)),
  };
}

function findWorst(cells: readonly Cell[], sequential: Sequential): Cell | undefined {
  return cells
    .filter(({ job }) => job.sequential === sequential)
    .reduce<Cell | undefined>(
      (most, cell) => (most === undefined || cell.rate > most.rate ? cell : most),
      undefined,
    );
}

function findFault(kind: ErrorKind, { job, rate }: Cell): string[] {
  const limit = kind.limitOf(job.sequential);
  if (!isAbove(rate, limit, job.replicates)) return [];
  const found = toEstimate(rate, job.replicates);
  return [`${kind.name}, ${describe(job)}: ${found}% where ${toPercent(limit, 1)}% is allowed`];
}

function renderWorst(options: {
  readonly kind: ErrorKind;
  readonly worst: readonly Cell[];
  readonly confirmed: readonly Cell[];
}): string {
  const { kind, worst, confirmed } = options;
  return renderMarkdownTable(
    ['worst cell', 'in the grid', `again, ${AGAIN} × the replicates`, 'limit'],
    worst.map(({ job, rate }, i) => {
      const second = confirmed[i];
      return [
        describe(job),
        toEstimate(rate, job.replicates),
        second === undefined ? '' : toEstimate(second.rate, second.job.replicates),
        toPercent(kind.limitOf(job.sequential), 1),
      ];
    }),
  );
}

function describe({ sequential, cases, noise, margin, drop }: StopsJob): string {
  return `\`${sequential}\`, N = ${cases}, ψ = ${toPercent(noise, 0)}%, m = ${toPercent(margin, 0)}, Δ = ${toDelta(drop)}`;
}

function renderByNoise(cells: readonly Cell[]): string {
  return renderMarkdownTable(
    ['mode, N', ...NOISES.map((noise) => `ψ = ${toPercent(noise, 0)}%`)],
    listRows().map(({ title, isRow }) => [
      title,
      ...NOISES.map((noise) => renderMost(cells, (job) => isRow(job) && job.noise === noise)),
    ]),
  );
}

function renderBeyond(cells: readonly Cell[]): string {
  const beyond = cells.filter(({ job }) => job.drop > job.margin);
  const columns = new Map(
    beyond.map(({ job: { margin, drop } }) => [
      `m = ${toPercent(margin, 0)}, Δ = ${toDelta(drop)}`,
      { margin, drop },
    ]),
  );
  return renderMarkdownTable(
    ['mode, N', ...columns.keys()],
    listRows().map(({ title, isRow }) => [
      title,
      ...[...columns.values()].map(({ margin, drop }) =>
        renderMost(beyond, (job) => isRow(job) && job.margin === margin && job.drop === drop),
      ),
    ]),
  );
}

function listRows() {
  return SEQUENTIALS.flatMap((sequential) =>
    CASES.map((cases) => ({
      title: `\`${sequential}\`, ${cases}`,
      isRow: (job: StopsJob) => job.sequential === sequential && job.cases === cases,
    })),
  );
}

function renderMost(cells: readonly Cell[], isMeant: (job: StopsJob) => boolean): string {
  const rates = cells.filter(({ job }) => isMeant(job)).map(({ rate }) => rate);
  return toPercent(Math.max(...rates));
}
