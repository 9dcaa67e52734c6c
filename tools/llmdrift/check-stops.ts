import type { Report } from '../../src/report/report.ts';
import { computeMeanStops } from './mean-stops.ts';
import type { Task } from './tasks.ts';

/** Orders of the cases over which a stop is averaged. */
const seeds = 1000;

export const stopColumns = [
  'task',
  'sequential',
  'stopped after',
  'of',
  'verdict',
  'calls',
  'mean stop at α .05',
  'at α .025',
  'reference',
  'decided rightly',
] as const;

/**
 * What became of a replay that may stop early. The reference's figures for betting are those of an error of 2.5%
 * for each claim, and those for checkpoints lie between; Pawl allows 5%, and so stops no later.
 */
export function checkStop(options: {
  readonly task: Task;
  readonly sequential: 'checkpoints' | 'anytime';
  readonly report: Report;
}): { readonly cells: readonly string[]; readonly disagreements: readonly string[] } {
  const { task, sequential, report } = options;
  const { truth, title } = task;
  const suite = report.suites.find(({ name }) => name === task.suite);
  const usual = computeMeanStops(truth, { sequential, alpha: 0.05, seeds });
  const strict = computeMeanStops(truth, { sequential, alpha: 0.025, seeds });
  const known = truth.meanStops?.[sequential];
  const rightly = truth.verdict === 'fail' ? usual.decided.regressed : usual.decided.not_worse;
  const isKnown =
    known === undefined ||
    [usual.mean, strict.mean].some((mean) => Math.abs(mean - known) <= Math.max(1, 0.05 * known));
  const disagreements = [
    ...(suite?.verdict === truth.verdict
      ? []
      : [`${title}, ${sequential}: ${suite?.verdict}, and should be ${truth.verdict}`]),
    ...(rightly < 1
      ? [`${title}, ${sequential}: decided rightly in ${rightly} of the orders`]
      : []),
    ...(isKnown
      ? []
      : [`${title}, ${sequential}: stops after ${usual.mean} or ${strict.mean}, not ${known}`]),
  ];
  return {
    cells: [
      title,
      sequential,
      String(suite?.counts.cases ?? 'unknown'),
      String(suite?.replay?.cases_planned ?? 'unknown'),
      suite?.verdict ?? 'unknown',
      String(report.calls.made),
      usual.mean.toFixed(1),
      strict.mean.toFixed(1),
      known === undefined ? '' : String(known),
      `${(100 * rightly).toFixed(1)}%`,
    ],
    disagreements,
  };
}
