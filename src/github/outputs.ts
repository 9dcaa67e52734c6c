import type { Report } from '../report/report.ts';

/** The outputs of action.yml as text. */
export interface Outputs {
  readonly verdict: string;
  readonly relapses: string;
  readonly fixes: string;
  /** Dollars with up to six decimals, or `unknown`. */
  readonly 'cost-delta-usd': string;
  readonly 'report-path': string;
  readonly 'junit-path': string;
  readonly 'sarif-path': string;
}

/** Where the report is written, in each of its formats. */
export interface ReportPaths {
  readonly json: string;
  readonly junit: string;
  readonly sarif: string;
}

const sum = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0);

/** Six decimals are a tenth of a thousandth of a cent; what floating-point sums add lies below. */
function renderDollars(dollars: number): string {
  const text = dollars.toFixed(6).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

function renderCostDelta(report: Report): string {
  const deltas = report.suites
    .filter((suite) => suite.status === 'compared')
    .map((suite) => suite.cost.delta_usd);
  const known = deltas.filter((delta) => delta !== null);
  return known.length < deltas.length ? 'unknown' : renderDollars(sum(known));
}

/** Counts are sums over all suites; the cost is unknown as soon as that of one compared suite is. */
export function computeOutputs(report: Report, paths: ReportPaths): Outputs {
  return {
    verdict: report.verdict,
    relapses: String(sum(report.suites.map((suite) => suite.counts.relapses))),
    fixes: String(sum(report.suites.map((suite) => suite.counts.fixes))),
    'cost-delta-usd': renderCostDelta(report),
    'report-path': paths.json,
    'junit-path': paths.junit,
    'sarif-path': paths.sarif,
  };
}

/** Sets every output of action.yml. */
export function setOutputs(
  core: { readonly setOutput: (name: string, value: string) => void },
  options: { readonly report: Report; readonly paths: ReportPaths },
): void {
  for (const [name, value] of Object.entries(computeOutputs(options.report, options.paths)))
    core.setOutput(name, value);
}
