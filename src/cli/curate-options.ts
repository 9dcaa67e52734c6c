import { type InputKind, inputKinds } from '../curation/compose-case.ts';
import { closestWord } from '../document/schema-problems.ts';
import { ConfigurationError } from '../errors.ts';
import type { FailureQuery } from '../sources/failure-query.ts';
import { type SourceSystem, sourceSystems } from '../sources/logged-call.ts';
import { parseFeedbackRule, parseMoment } from '../sources/parse-rule.ts';
import { parseNumber } from './parse-arguments.ts';

/** Options of `pawl curate`. */
export const curateKinds = {
  from: 'string',
  project: 'string',
  url: 'string',
  dataset: 'string',
  config: 'string',
  bad: 'list',
  errors: 'flag',
  since: 'string',
  until: 'string',
  tag: 'list',
  model: 'string',
  prompt: 'string',
  correction: 'string',
  input: 'string',
  budget: 'string',
  similarity: 'string',
  redact: 'string',
  owner: 'string',
  plain: 'flag',
  'dry-run': 'flag',
} as const;

/** They are all named, so that a query can be read from what was written. */
export interface QueryArguments {
  readonly bad: readonly string[];
  readonly errors: boolean;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly tag: readonly string[];
  readonly model: string | undefined;
  readonly prompt: string | undefined;
}

const usualWindow = '7d';
const usualBudget = 25;
const usualSimilarity = 0.8;

/** @throws ConfigurationError unless it is one of them */
export function parseSystem(written: string | undefined): SourceSystem {
  const system = sourceSystems.find((known) => known === written);
  if (system !== undefined) return system;
  const meant = written === undefined ? undefined : closestWord(written, [...sourceSystems]);
  throw ConfigurationError.of(
    written === undefined ? '--from is needed' : `--from is "${written}"`,
    meant === undefined ? `give one of ${sourceSystems.join(', ')}` : `did you mean "${meant}"?`,
  );
}

/**
 * What counts as a failure.
 * @param system of a log in files everything is read; of a system that is asked, the last seven days
 * @throws ConfigurationError where nothing says what a failure is
 */
export function parseQuery(
  values: QueryArguments,
  { system, now }: { readonly system: SourceSystem; readonly now: Date },
): FailureQuery {
  const rules = values.bad.map(parseFeedbackRule);
  if (rules.length === 0 && !values.errors)
    throw ConfigurationError.of(
      'nothing says what a failure is',
      'give --bad "user_score < 0.5 of 0..1", with the name and the scale of your feedback, or --errors, or both',
    );
  const since = values.since ?? (system === 'otlp' ? undefined : usualWindow);
  const { until } = values;
  return {
    since: since === undefined ? undefined : parseMoment('since', since, now),
    until: until === undefined ? undefined : parseMoment('until', until, now),
    rules,
    errors: values.errors,
    tags: values.tag,
    model: values.model,
    promptName: values.prompt,
  };
}

/** @throws ConfigurationError for what is out of range */
export function parseChoice(values: {
  readonly input: string | undefined;
  readonly budget: string | undefined;
  readonly similarity: string | undefined;
}): { readonly input: InputKind; readonly budget: number; readonly similarity: number } {
  const written = values.input ?? 'auto';
  const input = inputKinds.find((known) => known === written);
  if (input === undefined)
    throw ConfigurationError.of(`--input is "${written}"`, `give one of ${inputKinds.join(', ')}`);
  const similarity = parseNumber('similarity', values.similarity, { min: 0 }) ?? usualSimilarity;
  if (similarity > 1)
    throw ConfigurationError.of(
      `--similarity is ${similarity}`,
      'give a number up to 1, which means the same words',
    );
  const budget = parseNumber('budget', values.budget, { min: 1, integer: true }) ?? usualBudget;
  return { input, budget, similarity };
}

/** @throws ConfigurationError unless it is `on` or `off` */
export function parseRedact(written: string | undefined): boolean {
  if (written === undefined || written === 'on') return true;
  if (written === 'off') return false;
  throw ConfigurationError.of(
    `--redact is "${written}"`,
    'leave it out, or write --redact off to keep what belongs to people',
  );
}
