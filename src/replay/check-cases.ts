import type { Metric } from '../config/metric.ts';
import { readCluster } from '../dataset/cluster.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import { ConfigurationError, type Position, type Problem } from '../errors.ts';
import type { CaseRenderer, RenderedCase } from '../prompt/render-case.ts';
import { formatPlural } from '../wording/format.ts';
import type { ReadyMetric } from './ready-metric.ts';
import { createUnaskedFinder } from './unasked-variables.ts';

/** At most so many different problems of cases are told. */
const maximumProblems = 50;

/** Finds everything that would go wrong with a case later, before any spend. */
export interface CaseChecker {
  check(evalCase: EvalCase, where: Position): void;
  /** What many cases share is told once, with the first of them and how many more there are. */
  problems(): readonly Problem[];
}

/**
 * @param options.scorers those that could be built
 * @param options.metrics all of the suite
 */
export function createCaseChecker(options: {
  readonly scorers: readonly ReadyMetric[];
  readonly renderers: readonly CaseRenderer[];
  readonly metrics: readonly Metric[];
  /** The field by which cases belong together, where one is asked for. */
  readonly cluster?: string | undefined;
  readonly datasetFile: string;
}): CaseChecker {
  const found = new Map<string, { readonly problem: Problem; readonly cases: Set<string> }>();
  const sides = options.renderers.map((renderer) => ({ renderer, unasked: createUnaskedFinder() }));
  return {
    check(evalCase, where) {
      const problems = [...findCaseProblems(evalCase, options)];
      for (const { renderer, unasked } of sides) {
        const rendered = renderOne(renderer, evalCase, options.datasetFile);
        unasked.look(evalCase, rendered.request, where);
        problems.push(...rendered.problems);
      }
      for (const problem of problems) {
        const key = `${problem.what} ${problem.remedy}`.replaceAll(`"${evalCase.id}"`, '""');
        const same = found.get(key) ?? { problem: { ...problem, where }, cases: new Set<string>() };
        found.set(key, same);
        same.cases.add(evalCase.id);
      }
    },
    problems() {
      const unsent = sides.flatMap(({ unasked }) => unasked.problem() ?? []).slice(0, 1);
      const problems = [
        ...unsent,
        ...[...found.values()].map(({ problem, cases }) =>
          cases.size === 1
            ? problem
            : {
                ...problem,
                what: `${problem.what} (and ${formatPlural(cases.size - 1, 'more case', 'more cases')})`,
              },
        ),
      ];
      if (problems.length <= maximumProblems) return problems;
      const rest = {
        what: `and ${formatPlural(problems.length - maximumProblems, 'more problem')} of cases`,
        where: { file: options.datasetFile },
        remedy: 'mend these and check again',
      };
      return [...problems.slice(0, maximumProblems), rest];
    },
  };
}

function findCaseProblems(
  evalCase: EvalCase,
  options: Parameters<typeof createCaseChecker>[0],
): readonly Problem[] {
  const problems: Problem[] = [];
  const own = evalCase.metrics ?? {};
  const known = options.metrics.map((metric) => metric.name);
  for (const name of Object.keys(own).filter((written) => !known.includes(written))) {
    problems.push({
      what: `case "${evalCase.id}" has an expectation for "${name}", which is no metric of this suite`,
      remedy: `name one of: ${known.join(', ')}`,
    });
  }
  if (options.metrics.every((metric) => !metric.primary || own[metric.name] === null)) {
    problems.push({
      what: `no primary metric applies to case "${evalCase.id}"`,
      remedy: 'give it an expectation for a primary metric, or take the case out',
    });
  }
  if (options.cluster !== undefined && readCluster(evalCase, options.cluster) === undefined) {
    problems.push({
      what: `case "${evalCase.id}" has no "${options.cluster}", by which the suite says that cases belong together`,
      remedy: `give it a text or a number under "${options.cluster}" in input, metadata or source, or take cluster out of the suite`,
    });
  }
  for (const { scorer } of options.scorers)
    problems.push(...scorer.findExpectationProblems(evalCase));
  return problems;
}

/** The prompt's file goes into the text of a problem, since the place that is shown is the case's. */
function renderOne(
  renderer: CaseRenderer,
  evalCase: EvalCase,
  datasetFile: string,
): { readonly request: RenderedCase | undefined; readonly problems: readonly Problem[] } {
  try {
    return { request: renderer(evalCase, datasetFile), problems: [] };
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const problems = error.problems.map((problem) => {
      const file = problem.where?.file;
      const named = file === undefined || file === datasetFile || problem.what.includes(file);
      return named ? problem : { ...problem, what: `${problem.what} (${file})` };
    });
    return { request: undefined, problems };
  }
}
