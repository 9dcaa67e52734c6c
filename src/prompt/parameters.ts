import { z } from 'zod';
import { closestWord } from '../document/schema-problems.ts';
import type { DocumentPath, LocatedDocument } from '../document/yaml-document.ts';
import { ConfigurationError, type Problem } from '../errors.ts';
import type { Parameters } from './message.ts';

/** Names in the formats of others → the neutral name (see `Parameters`). */
const neutralNames: Readonly<Record<string, string>> = {
  maxTokens: 'max_output_tokens',
  maxCompletionTokens: 'max_output_tokens',
  maxOutputTokens: 'max_output_tokens',
  max_tokens: 'max_output_tokens',
  max_completion_tokens: 'max_output_tokens',
  max_output_tokens: 'max_output_tokens',
  temperature: 'temperature',
  topP: 'top_p',
  top_p: 'top_p',
  stop: 'stop',
  stopSequences: 'stop',
  stop_sequences: 'stop',
  seed: 'seed',
  reasoningEffort: 'effort',
  reasoning_effort: 'effort',
  effort: 'effort',
  serviceTier: 'service_tier',
  service_tier: 'service_tier',
  toolChoice: 'tool_choice',
  tool_choice: 'tool_choice',
  parallelToolCalls: 'parallel_tool_calls',
  parallel_tool_calls: 'parallel_tool_calls',
  frequencyPenalty: 'frequency_penalty',
  frequency_penalty: 'frequency_penalty',
  presencePenalty: 'presence_penalty',
  presence_penalty: 'presence_penalty',
};
/** Sent as they stand, since no neutral name exists. */
const extraNames: Readonly<Record<string, string>> = { topK: 'top_k', top_k: 'top_k' };

const number = z.number();
const valueSchemas: Readonly<Record<string, z.ZodType>> = {
  max_output_tokens: z.number().int().positive(),
  temperature: number.min(0),
  top_p: number.min(0).max(1),
  top_k: z.number().int().positive(),
  stop: z.union([z.string(), z.array(z.string())]),
  seed: z.number().int(),
  effort: z.string(),
  service_tier: z.string(),
  parallel_tool_calls: z.boolean(),
  frequency_penalty: number,
  presence_penalty: number,
};

/**
 * The parameters written in a prompt file, by neutral name; null counts as not written.
 * @throws ConfigurationError for an unknown name, a value of the wrong kind, or two names for one parameter
 */
export function readParameters(
  document: LocatedDocument,
  options: {
    readonly values: Readonly<Record<string, unknown>>;
    readonly at: DocumentPath;
    /** Names that the caller reads itself. */
    readonly except?: readonly string[] | undefined;
  },
): Parameters {
  const { values, at, except = [] } = options;
  const known: Record<string, unknown> = {};
  const extra: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (except.includes(name) || value === null) continue;
    const neutral = Object.hasOwn(neutralNames, name) ? neutralNames[name] : undefined;
    const extraName = Object.hasOwn(extraNames, name) ? extraNames[name] : undefined;
    const target = neutral ?? extraName;
    const problem = findProblem({ name, value, target, taken: { ...known, ...extra } });
    if (problem !== undefined)
      problems.push({ ...problem, where: document.keyPositionOf([...at, name]) });
    else if (neutral !== undefined) known[neutral] = value;
    else if (extraName !== undefined) extra[extraName] = value;
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.keys(extra).length > 0 ? { ...known, extra } : known;
}

function findProblem(entry: {
  readonly name: string;
  readonly value: unknown;
  readonly target: string | undefined;
  readonly taken: Readonly<Record<string, unknown>>;
}): Problem | undefined {
  const { name, target } = entry;
  if (target === undefined) {
    const allowed = [...Object.keys(neutralNames), ...Object.keys(extraNames)];
    const meant = closestWord(name, allowed);
    return {
      what: `unknown parameter "${name}"`,
      remedy: `${meant === undefined ? '' : `did you mean "${meant}"? `}fields for one provider only go under parameters.extra in pawl.yml`,
    };
  }
  if (Object.hasOwn(entry.taken, target))
    return { what: `"${name}" sets ${target} a second time`, remedy: 'keep one of the two' };
  const checked = valueSchemas[target]?.safeParse(entry.value);
  if (checked === undefined || checked.success) return undefined;
  return {
    what: `"${name}": ${checked.error.issues.map((issue) => issue.message).join('; ')}`,
    remedy: 'change the value to fit',
  };
}
