import type { Metric } from '../config/metric.ts';
import { type LocatedConfig, resolvePath } from '../config/parse-config.ts';
import { type CaseStore, createCaseStore } from '../dataset/case-store.ts';
import { readDataset } from '../dataset/read-dataset.ts';
import { isRecord } from '../document/is-record.ts';
import { parseYamlDocument } from '../document/yaml-document.ts';
import { ConfigurationError, type Problem, placeProblems } from '../errors.ts';
import type { Prompt } from '../prompt/prompt.ts';
import { type CaseRenderer, createCaseRenderer } from '../prompt/render-case.ts';
import type { Revision } from '../revision/revision.ts';
import type { JudgePort } from '../scoring/judge.ts';
import { createScorer } from '../scoring/registry.ts';
import { createCaseChecker } from './check-cases.ts';
import { largeReplayCalls } from './large-replay.ts';
import type { ReadyMetric } from './ready-metric.ts';

/** A suite with everything read and checked, before any call. */
export interface PreparedSuite {
  readonly name: string;
  readonly cases: CaseStore;
  readonly datasetFile: string;
  readonly scorers: readonly ReadyMetric[];
  /** One for each prompt handed in, or application. */
  readonly renderers: readonly CaseRenderer[];
}

/** Gives the judge's port for a model name, `provider/model`. */
export type OpenJudge = (modelName: string) => Promise<JudgePort>;

/**
 * Reads dataset, scorers and prompts of a suite, and checks that every case can be rendered and scored.
 * Dataset and scorers are head's, for both variants.
 * @throws ConfigurationError with every problem found
 */
export async function prepareSuite(options: {
  readonly revision: Revision;
  readonly located: LocatedConfig;
  readonly name: string;
  readonly metrics: readonly Metric[];
  /** The field of a case by which cases belong together. */
  readonly cluster?: string | undefined;
  /** Metrics of which only the name is known: no scorer is built for them. */
  readonly unreadable?: readonly string[];
  /** Undefined stands for an application. */
  readonly prompts: readonly (Prompt | undefined)[];
  /** Undefined when nothing will be scored: a plan or a check. */
  readonly openJudge: OpenJudge | undefined;
  /** Told while the dataset is read, as soon as it has so many cases. */
  readonly onLargeReplay?: (() => void) | undefined;
}): Promise<PreparedSuite> {
  const { revision, located, name, prompts } = options;
  const suite = located.config.suites[name];
  if (suite === undefined) throw new Error(`no suite ${name} in ${located.file}`);
  const file = resolvePath(located, { path: suite.dataset, at: ['suites', name, 'dataset'] });
  const problems: Problem[] = [];
  const collect = async <T>(task: () => Promise<T>): Promise<readonly T[]> => {
    try {
      return [await task()];
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  };
  const gather = async <T>(tasks: readonly (() => Promise<T>)[]): Promise<readonly T[]> =>
    (await Promise.all(tasks.map(collect))).flat();
  const readable = options.metrics.filter(
    ({ name: metric }) => options.unreadable?.includes(metric) !== true,
  );
  const [scorers, renderers] = await Promise.all([
    gather(readable.map((metric) => () => buildScorer(metric, options))),
    gather(prompts.map((prompt) => () => createCaseRenderer(prompt))),
  ]);
  // What is wrong with one line, metric or prompt hides nothing of the others.
  const cases = createCaseStore();
  const checker = createCaseChecker({
    scorers,
    renderers,
    datasetFile: file,
    metrics: options.metrics,
    cluster: options.cluster,
  });
  const named = located.document.positionOf(['suites', name, 'dataset']);
  await collect(async () => {
    const chunks = revision.openChunks(file);
    // A file that cannot be read at all is told where it is named; what is wrong inside has a line of its own.
    let told = 0;
    const onProblem = (problem: Problem) => {
      const isWhole = told === 0 && cases.length === 0 && problem.where?.line === undefined;
      problems.push(isWhole ? { ...problem, where: named } : problem);
      told += 1;
    };
    for await (const { evalCase, where } of readDataset({ file, chunks, onProblem })) {
      cases.add(evalCase);
      if (2 * cases.length === largeReplayCalls) options.onLargeReplay?.();
      checker.check(evalCase, where);
    }
  });
  problems.push(...checker.problems());
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { name, cases, datasetFile: file, scorers, renderers };
}

async function buildScorer(
  metric: Metric,
  options: {
    readonly revision: Revision;
    readonly located: LocatedConfig;
    readonly name: string;
    /** Undefined when nothing will be scored: a plan or a check. */
    readonly openJudge: OpenJudge | undefined;
  },
): Promise<ReadyMetric> {
  const { located, revision, name } = options;
  const { scorer } = metric;
  const at = ['suites', name, 'metrics', metric.name, scorer.kind];
  // Scorers do not know where they were written.
  return placeProblems(located.document.positionOf(at), async () => {
    if (scorer.kind === 'judge') {
      const judge = await options.openJudge?.(scorer.value.model);
      return { metric, scorer: await createScorer(metric, { judge }) };
    }
    if (scorer.kind !== 'json_schema' || typeof scorer.value !== 'string') {
      return { metric, scorer: await createScorer(metric, {}) };
    }
    const file = resolvePath(located, { path: scorer.value, at });
    const { value } = parseYamlDocument({ file, text: await revision.readText(file) });
    if (!isRecord(value)) {
      throw ConfigurationError.of(
        `${file} is not a JSON Schema`,
        'write an object, such as {"type": "object"}',
      );
    }
    return { metric, scorer: await createScorer(metric, { jsonSchema: value }) };
  });
}
