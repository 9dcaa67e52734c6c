import type { Report } from '../../src/report/report.ts';
import type { Generations } from './generations.ts';
import type { Task } from './tasks.ts';

/** One line of the table. */
export interface TaskResult {
  readonly cells: readonly string[];
  /** Where the report and the truth differ, one sentence each. */
  readonly disagreements: readonly string[];
}

export const columns = [
  'task',
  'n11',
  'b',
  'c',
  'n00',
  'accuracy %',
  'delta pp, 95%',
  'verdict',
  'calls',
  'seconds',
] as const;

/** Compares the report of one task with what is known of it. Pure. */
export function checkReport(options: {
  readonly task: Task;
  readonly report: Report;
  readonly exitCode: number | null;
  readonly milliseconds: number;
  readonly generations: Pick<Generations, 'countOutputTokens' | 'questions'>;
}): TaskResult {
  const { task, report, exitCode, milliseconds, generations } = options;
  const { truth, folder } = task;
  const suite = report.suites.find(({ name }) => name === task.suite);
  const metric = suite?.metrics.find(({ name }) => name === 'correct');
  if (suite === undefined || metric === undefined)
    return { cells: [task.title], disagreements: [`${task.title}: not in the report`] };
  const { counts, tokens } = suite;
  const cases = generations.questions(folder).length;
  const facts: readonly (readonly [name: string, found: unknown, known: unknown])[] = [
    ['cases', counts.cases, cases],
    ['pairs', counts.pairs, cases],
    ['n11', counts.both_pass, truth.bothPass],
    ['b', counts.relapses, truth.relapses],
    ['c', counts.fixes, truth.fixes],
    ['n00', counts.both_fail, truth.bothFail],
    ['unscored', counts.unscored, 0],
    ['errored', counts.errored, 0],
    ['accuracy on base', toPercent(metric.baseline), truth.accuracies[0]],
    ['accuracy on head', toPercent(metric.candidate), truth.accuracies[1]],
    ['verdict', suite.verdict, truth.verdict],
    ['exit code', exitCode, truth.verdict === 'fail' ? 1 : 0],
    // Flips are tried again, two trials on each side.
    ['calls', report.calls.made, 2 * cases + 4 * Math.min(20, truth.relapses)],
    ['model on base', suite.baseline?.served_models.join(), task.march],
    ['model on head', suite.candidate?.served_models.join(), task.june],
    ...Object.entries(truth.slices).map(([tag, delta]) => {
      const slice = suite.slices.find((candidate) => candidate.tag === tag);
      return [`delta of ${tag}`, toPercent(slice?.delta), delta] as const;
    }),
    ...(Object.keys(truth.slices).length === 0
      ? []
      : [['opposite slices told', suite.slice_stories.length, 1] as const]),
    [
      'output tokens on base',
      tokens.baseline.output,
      generations.countOutputTokens(folder, task.march),
    ],
    [
      'output tokens on head',
      tokens.candidate.output,
      generations.countOutputTokens(folder, task.june),
    ],
  ];
  return {
    cells: [
      task.title,
      String(counts.both_pass),
      String(counts.relapses),
      String(counts.fixes),
      String(counts.both_fail),
      `${toPercent(metric.baseline)} → ${toPercent(metric.candidate)}`,
      `${toPercent(metric.delta)} (${toPercent(metric.interval?.low)} to ${toPercent(metric.interval?.high)})`,
      suite.verdict,
      String(report.calls.made),
      (milliseconds / 1000).toFixed(1),
    ],
    disagreements: facts
      .filter(([, found, known]) => found !== known)
      .map(([name, found, known]) => `${task.title}: ${name} is ${found}, and should be ${known}`),
  };
}

function toPercent(share: number | null | undefined): string {
  return share == null ? 'unknown' : (100 * share).toFixed(1);
}
