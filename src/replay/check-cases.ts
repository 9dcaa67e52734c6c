import type { Metric } from '../config/metric.ts';
import { readCluster } from '../dataset/cluster.ts';
import type { EvalCase } from '../dataset/eval-case.ts';
import { ConfigurationError, type Position, type Problem } from '../errors.ts';
import type { CaseRenderer } from '../prompt/render-case.ts';
import { formatPlural } from '../wording/format.ts';
import type { ReadyMetric } from './ready-metric.ts';

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
  const unasked = options.renderers.map(() => findUnasked());
  return {
    check(evalCase, where) {
      for (const [index, renderer] of options.renderers.entries())
        unasked[index]?.look(evalCase, () => renderer(evalCase, options.datasetFile), where);
      for (const problem of findCaseProblems(evalCase, options)) {
        const key = `${problem.what} ${problem.remedy}`.replaceAll(`"${evalCase.id}"`, '""');
        const same = found.get(key) ?? { problem: { ...problem, where }, cases: new Set<string>() };
        found.set(key, same);
        same.cases.add(evalCase.id);
      }
    },
    problems() {
      const unsent = unasked.flatMap((one) => one.problem() ?? []).slice(0, 1);
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

/** Whether cases that ask different things by their variables are all sent as the very same request. */
function findUnasked(): {
  readonly look: (evalCase: EvalCase, render: () => unknown, where: Position) => void;
  readonly problem: () => Problem | undefined;
} {
  let first:
    | { readonly input: string; readonly sent: string; readonly where: Position }
    | undefined;
  let differ = false;
  let isSent = false;
  return {
    look({ input, messages }, render, where) {
      if (isSent || messages !== undefined || input === undefined) return;
      let sent: string;
      try {
        sent = JSON.stringify(render());
      } catch {
        // What cannot be rendered is told elsewhere.
        isSent = true;
        return;
      }
      const asked = JSON.stringify(input);
      first ??= { input: asked, sent, where };
      isSent ||= sent !== first.sent;
      differ ||= asked !== first.input;
    },
    problem: () =>
      first === undefined || isSent || !differ
        ? undefined
        : {
            what: 'no case with an input of its own is asked anything: the prompt uses none of their variables',
            where: first.where,
            remedy:
              'write the variable into the prompt, such as {{question}}, or give the cases "messages" in place of "input"',
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
  for (const renderer of options.renderers)
    problems.push(...findRenderProblems(renderer, evalCase, options.datasetFile));
  return problems;
}

/** The prompt's file goes into the text, since the place that is shown is the case's. */
function findRenderProblems(
  renderer: CaseRenderer,
  evalCase: EvalCase,
  datasetFile: string,
): readonly Problem[] {
  try {
    renderer(evalCase, datasetFile);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return error.problems.map((problem) => {
      const file = problem.where?.file;
      const named = file === undefined || file === datasetFile || problem.what.includes(file);
      return named ? problem : { ...problem, what: `${problem.what} (${file})` };
    });
  }
}
