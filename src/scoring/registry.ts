import type { Extract, Metric, ScorerKind } from '../config/metric.ts';
import { ConfigurationError } from '../errors.ts';
import { applyOptions, type CheckedScorer } from './apply-options.ts';
import type { Comparison } from './comparison.ts';
import { createExtraction } from './extract.ts';
import { createJsonEquals, createJsonValid } from './json.ts';
import { createJsonSchema } from './json-schema.ts';
import { createJudge, type JudgePort } from './judge.ts';
import { createLabel } from './label.ts';
import { createLength, createSimilarity } from './measure.ts';
import { createNumber } from './number.ts';
import { createRefusal } from './refusal.ts';
import { createContains, createEquals, createRegex } from './text.ts';
import { createToolCall } from './tool-call.ts';

/** What some scorers need beside the metric. */
export interface ScorerDependencies {
  /** For `judge`; without it a judge can be checked and not scored with. */
  readonly judge?: JudgePort | undefined;
  /** For `json_schema` with a path as its value: the schema in that file at the head revision. */
  readonly jsonSchema?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Builds the scorer of a metric.
 * @throws ConfigurationError with everything that is wrong with the metric itself, none hidden by the first.
 */
export async function createScorer(
  metric: Metric,
  dependencies: ScorerDependencies,
): Promise<CheckedScorer> {
  const ignoreCase = { ignoreCase: metric.ignore_case };
  const extraction = async (extract: Extract | undefined) =>
    extract === undefined ? undefined : await createExtraction(extract, ignoreCase);
  const [comparison, extract, extractExpected] = await Promise.all([
    createComparison(metric, dependencies),
    extraction(metric.extract),
    extraction(metric.extract_expected),
  ]);
  const problems = [
    ...comparison.problems,
    ...(extract?.problems ?? []).map((problem) => `extract: ${problem}`),
    ...(extractExpected?.problems ?? []).map((problem) => `extract_expected: ${problem}`),
    ...findIdleOptions(metric),
  ];
  if (problems.length > 0) {
    const remedy = `mend the metric "${metric.name}" in pawl.yml`;
    throw new ConfigurationError(
      problems.map((problem) => ({ what: `metric "${metric.name}": ${problem}`, remedy })),
    );
  }
  return applyOptions({ metric, comparison, extract, extractExpected });
}

function createComparison(
  { name, scorer, ignore_case: ignoreCase }: Metric,
  dependencies: ScorerDependencies,
): Comparison | Promise<Comparison> {
  const options = { ignoreCase };
  switch (scorer.kind) {
    case 'equals':
      return createEquals(scorer.value, options);
    case 'contains':
      return createContains(scorer.value, { ...options, wanted: 'all' });
    case 'contains_any':
      return createContains(scorer.value, { ...options, wanted: 'any' });
    case 'regex':
      return createRegex(scorer.value, options);
    case 'label':
      return createLabel(scorer.value, options);
    case 'number':
      return createNumber(scorer.value);
    case 'json_valid':
      return createJsonValid(scorer.value);
    case 'json_schema':
      return createJsonSchema(resolveSchema(scorer.value, dependencies));
    case 'json_equals':
      return createJsonEquals(scorer.value, options);
    case 'similarity':
      return createSimilarity(scorer.value, options);
    case 'refusal':
      return createRefusal(scorer.value);
    case 'length':
      return createLength(scorer.value);
    case 'tool_call':
      return createToolCall(scorer.value, options);
    case 'judge':
      return createJudge(scorer.value, name, dependencies.judge ?? absentJudge(name));
  }
}

function resolveSchema(
  value: string | Readonly<Record<string, unknown>>,
  { jsonSchema }: ScorerDependencies,
): Readonly<Record<string, unknown>> {
  if (typeof value !== 'string') return value;
  if (jsonSchema === undefined)
    throw new Error(`the schema file ${value} was not loaded before its scorer was built`);
  return jsonSchema;
}

function absentJudge(metricName: string): JudgePort {
  return {
    model: 'none',
    recall: async () => undefined,
    call: () => Promise.reject(new Error(`metric "${metricName}" was built without a judge`)),
  };
}

/** Scorers of the completion itself rather than its text: there is nothing to extract from. */
const scorersOfNoText: ReadonlySet<ScorerKind> = new Set(['refusal', 'tool_call']);
/** Scorers whose expectation is one value that can be read out of another. */
const scorersOfOneValue: ReadonlySet<ScorerKind> = new Set([
  'equals',
  'contains',
  'contains_any',
  'label',
  'number',
  'similarity',
]);

/** Options that would change nothing are mistakes, so they are said. */
function findIdleOptions(metric: Metric): readonly string[] {
  const { scorer } = metric;
  const problems: string[] = [];
  if (metric.extract !== undefined && scorersOfNoText.has(scorer.kind))
    problems.push(`extract has no effect on ${scorer.kind}, which does not read the text`);
  if (metric.extract !== undefined && scorer.kind === 'length' && scorer.value.unit === 'tokens')
    problems.push('extract has no effect on a length in tokens, known for the whole output only');
  if (metric.extract_expected !== undefined && !scorersOfOneValue.has(scorer.kind))
    problems.push(`extract_expected has no effect on ${scorer.kind}`);
  return problems;
}
