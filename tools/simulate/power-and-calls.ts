import { type ExactFigure, exactFigures, exactPlan } from './exact-figures.ts';
import {
  computeStandardError,
  isAbove,
  renderMarkdownTable,
  toDelta,
  toPercent,
} from './figures.ts';
import {
  CASES,
  computeReplicates,
  DROPS,
  FIXED_PASS_LIMIT,
  MARGINS,
  MIN_EFFECT,
  NOISES,
  planGrid,
  SEQUENTIALS,
} from './grid.ts';
import type { Job, Rates, Section, StopsJob, Workshop } from './job.ts';

/** What replays decide and cost: against exact figures, and as Pawl is configured unless told otherwise. */
export async function reportPowerAndCalls(workshop: Workshop): Promise<Section> {
  const exact = await reportAgreement(workshop);
  const shipped = await reportDefaults(workshop);
  return {
    text: `${exact.text}\n\n${shipped.text}`,
    faults: [...exact.faults, ...shipped.faults],
  };
}

/** The figures that are known exactly, beside the simulated ones. */
export async function reportAgreement({ simulate, replicates }: Workshop): Promise<Section> {
  const jobs = exactFigures.map(({ sequential, cases, drop }): Job => {
    const cell = { ...exactPlan, cases, drop, replicates: computeReplicates(cases, replicates) };
    return sequential === 'anytime'
      ? { ...cell, kind: 'every-case' }
      : { ...cell, kind: 'stops', sequential };
  });
  const found = await simulate('against exact figures', jobs);
  const pairs = exactFigures.flatMap((figure, i) => {
    const rates = found[i];
    return rates === undefined ? [] : [{ figure, rates }];
  });
  const table = renderMarkdownTable(
    [
      'mode, N, Δ',
      'REGRESSED, exact',
      'simulated',
      'NOT WORSE, exact',
      'simulated',
      'calls, exact',
      'simulated',
    ],
    pairs.map(({ figure, rates }) => [
      `\`${figure.sequential}\`, ${figure.cases}, ${toDelta(figure.drop)}`,
      toPercent(figure.regressed, 1),
      toPercent(rates.regressed),
      toPercent(figure.notWorse, 1),
      toPercent(rates.notWorse),
      toPercent(figure.used, 0),
      toPercent(rates.used, 1),
    ]),
  );
  const faults = pairs.flatMap(({ figure, rates }) => findDisagreements(figure, rates));
  const count = 3 * pairs.length;
  return {
    text: [
      'Simulated against figures of exact dynamic programming, worked out without this code, in percent: m = 5 points, ψ = 10%, `min_effect: 0`. Those of `anytime` are for a look after every case, and simulated so; the replay looks after every case up to 50, then after every 2% more.',
      table,
      faults.length === 0
        ? `All ${count} figures agree within three standard errors and the rounding of the exact ones.`
        : `${faults.length} of ${count} figures disagree by more than three standard errors and the rounding of the exact ones.`,
    ].join('\n\n'),
    faults,
  };
}

/** What disagrees by more than three standard errors and half a unit of the exact figure's last digit. */
export function findDisagreements(figure: ExactFigure, rates: Rates): readonly string[] {
  const { replicates } = rates;
  const allow = (share: number) => {
    const inside = Math.min(Math.max(share, 0.0005), 0.9995);
    return 3 * computeStandardError(inside, replicates) + 0.0005;
  };
  const parts = [
    {
      name: 'REGRESSED',
      exact: figure.regressed,
      found: rates.regressed,
      allowed: allow(figure.regressed),
    },
    {
      name: 'NOT WORSE',
      exact: figure.notWorse,
      found: rates.notWorse,
      allowed: allow(figure.notWorse),
    },
    // A share of calls lies within 0 and 1, so that its deviation is at most one half.
    {
      name: 'calls',
      exact: figure.used,
      found: rates.used,
      allowed: 1.5 / Math.sqrt(replicates) + 0.005,
    },
  ];
  return parts
    .filter(({ exact, found, allowed }) => Math.abs(exact - found) > allowed)
    .map(
      ({ name, exact, found }) =>
        `${name} of ${figure.sequential}, N = ${figure.cases}, Δ = ${toDelta(figure.drop)}: simulated ${toPercent(found)}%, exact ${toPercent(exact, 1)}%`,
    );
}

async function reportDefaults({ simulate, replicates }: Workshop): Promise<Section> {
  const jobs = planGrid({ listDrops: () => DROPS, minEffect: MIN_EFFECT.default, replicates });
  const found = await simulate('the grid with the default min_effect', jobs);
  const cells = new Map(jobs.map((job, i) => [keyOf(job), { job, rates: found[i] }]));
  const read = (key: Omit<StopsJob, 'kind' | 'replicates' | 'minEffect'>) =>
    cells.get(keyOf(key))?.rates;
  const tables = MARGINS.flatMap((margin) =>
    SEQUENTIALS.map((sequential) => {
      const rows = CASES.flatMap((cases) =>
        DROPS.map((drop) => [
          `${cases}, ${toDelta(drop)}`,
          ...NOISES.map((noise) => renderRates(read({ cases, drop, noise, margin, sequential }))),
        ]),
      );
      const table = renderMarkdownTable(
        ['N, Δ', ...NOISES.map((noise) => `ψ = ${toPercent(noise, 0)}%`)],
        rows,
      );
      return `<details><summary>m = ${toPercent(margin, 0)} points, ${sequential}</summary>\n\n${table}\n\n</details>`;
    }),
  );
  return {
    text: [
      'The whole grid with the default `min_effect: 2pp`, looked at as the replay looks. Cells: REGRESSED / NOT WORSE / mean share of the planned calls, in percent.',
      ...tables,
    ].join('\n\n'),
    faults: [...cells.values()].flatMap(({ job, rates }) => findErrors(job, rates)),
  };
}

function keyOf(job: Omit<StopsJob, 'kind' | 'replicates' | 'minEffect'>): string {
  return [job.sequential, job.cases, job.noise, job.margin, job.drop].join(' ');
}

function renderRates(rates: Rates | undefined): string {
  if (rates === undefined) return '';
  const { regressed, notWorse, used } = rates;
  return `${toPercent(regressed, 1)} / ${toPercent(notWorse, 1)} / ${toPercent(used, 0)}`;
}

/** The two errors again, as they are with the default least effect. */
function findErrors(job: StopsJob, rates: Rates | undefined): readonly string[] {
  if (rates === undefined) return [];
  const isFalseAlarm = job.drop === 0 && isAbove(rates.regressed, 0.05, rates.replicates);
  const limit = job.sequential === 'off' ? FIXED_PASS_LIMIT : 0.05;
  const isFalsePass = job.drop >= job.margin && isAbove(rates.notWorse, limit, rates.replicates);
  const where = `with the default min_effect, ${keyOf(job)}`;
  return [
    ...(isFalseAlarm ? [`false alarms ${where}: ${toPercent(rates.regressed)}%`] : []),
    ...(isFalsePass ? [`false passes ${where}: ${toPercent(rates.notWorse)}%`] : []),
  ];
}
