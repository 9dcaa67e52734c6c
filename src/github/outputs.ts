import type { Report } from '../report/report.ts';

/** The outputs of action.yml as text. */
export interface Outputs {
  readonly verdict: string;
  readonly relapses: string;
  readonly fixes: string;
  /** Dollars with up to six decimals, or `unknown`. */
  readonly 'cost-delta-usd': string;
  readonly 'report-path': string;
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
export function computeOutputs(report: Report, reportPath: string): Outputs {
  return {
    verdict: report.verdict,
    relapses: String(sum(report.suites.map((suite) => suite.counts.relapses))),
    fixes: String(sum(report.suites.map((suite) => suite.counts.fixes))),
    'cost-delta-usd': renderCostDelta(report),
    'report-path': reportPath,
  };
}

/** Sets every output of action.yml. */
export function setOutputs(
  core: { readonly setOutput: (name: string, value: string) => void },
  options: { readonly report: Report; readonly reportPath: string },
): void {
  for (const [name, value] of Object.entries(computeOutputs(options.report, options.reportPath)))
    core.setOutput(name, value);
}
