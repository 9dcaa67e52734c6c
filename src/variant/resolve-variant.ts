import { parseModelName } from '../config/model-name.ts';
import { type LocatedConfig, resolvePath } from '../config/parse-config.ts';
import type { Suite } from '../config/schema.ts';
import { computeHash } from '../document/canonical-json.ts';
import { readOwn } from '../document/read-own.ts';
import { parseYamlDocument } from '../document/yaml-document.ts';
import { ConfigurationError, type Position } from '../errors.ts';
import { composePrompt, parsePrompt } from '../prompt/parse-prompt.ts';
import { parseResponseSchema, parseTools } from '../prompt/parse-tools.ts';
import type { Prompt } from '../prompt/prompt.ts';
import type { Endpoint } from '../providers/endpoint.ts';
import type { Revision } from '../revision/revision.ts';
import type { Variant } from './variant.ts';

/** Where the calls of a provider go, under the configuration that governs. @throws ConfigurationError */
export type ResolveEndpoint = (provider: string, config: LocatedConfig) => Endpoint;

/**
 * Resolves a suite as it stands at one revision: reads its files, and says what would be sent where.
 * @throws ConfigurationError naming the file that is missing or wrong
 */
export async function resolveVariant(options: {
  readonly revision: Revision;
  readonly located: LocatedConfig;
  readonly suiteName: string;
  /** Overrides the suite's model: a bake-off without a commit. */
  readonly model: string | undefined;
  readonly resolveEndpoint: ResolveEndpoint;
}): Promise<Variant> {
  const { located, suiteName } = options;
  const suite = located.config.suites[suiteName];
  if (suite === undefined) throw new Error(`no suite ${suiteName} in ${located.file}`);
  const prompt = await loadPrompt(options, suite);
  const modelName = options.model ?? suite.model ?? prompt.model;
  const { provider, model } = requireModel({ modelName, suiteName, located, prompt });
  const endpoint = placeProblems(
    () => options.resolveEndpoint(provider, located),
    located.document.positionOf(['suites', suiteName, 'model']),
  );
  const tools = suite.tools === undefined ? prompt.tools : await loadTools(options, suite.tools);
  const responseSchema =
    suite.response_schema === undefined
      ? prompt.responseSchema
      : await loadResponseSchema(options, suite.response_schema);
  const parameters = { ...prompt.parameters, ...suite.parameters };
  const { engine, template, defaults } = prompt;
  return {
    suite: suiteName,
    modelName: `${provider}/${model}`,
    model,
    endpoint,
    prompt,
    parameters,
    tools,
    responseSchema,
    pricingModel: options.model ?? suite.pricing_model ?? `${provider}/${model}`,
    fingerprint: computeHash({
      provider,
      model,
      // Addresses from the environment are the same for both revisions; only the configuration's can change.
      custom: readOwn(located.config.providers, provider),
      parameters,
      tools,
      responseSchema,
      prompt: { engine, template, defaults },
    }),
  };
}

/** The registry of providers does not know where a name was written. */
function placeProblems<Value>(compute: () => Value, where: Position): Value {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    const problems = error.problems.map((problem) => ({
      ...problem,
      where: problem.where ?? where,
    }));
    throw new ConfigurationError(problems, { cause: error });
  }
}

interface Context {
  readonly revision: Revision;
  readonly located: LocatedConfig;
  readonly suiteName: string;
}

async function loadPrompt(context: Context, suite: Suite): Promise<Prompt> {
  const { prompt } = suite;
  if (typeof prompt === 'string') {
    const file = locate(context, prompt, 'prompt');
    return parsePrompt({ file, text: await context.revision.readText(file) });
  }
  const sources: Partial<
    Record<'system' | 'user', { readonly file: string; readonly text: string }>
  > = {};
  for (const role of ['system', 'user'] as const) {
    const path = prompt[role];
    if (path === undefined) continue;
    const file = locate(context, path, 'prompt', role);
    sources[role] = { file, text: await context.revision.readText(file) };
  }
  return composePrompt(sources);
}

async function loadTools(context: Context, written: NonNullable<Suite['tools']>) {
  if (typeof written !== 'string') {
    return parseTools(
      written,
      context.located.document.positionOf(['suites', context.suiteName, 'tools']),
    );
  }
  const file = locate(context, written, 'tools');
  const { value } = parseYamlDocument({ file, text: await context.revision.readText(file) });
  return parseTools(value, { file });
}

async function loadResponseSchema(
  context: Context,
  written: NonNullable<Suite['response_schema']>,
) {
  if (typeof written !== 'string') {
    return parseResponseSchema(
      written,
      context.located.document.positionOf(['suites', context.suiteName, 'response_schema']),
    );
  }
  const file = locate(context, written, 'response_schema');
  const { value } = parseYamlDocument({ file, text: await context.revision.readText(file) });
  return parseResponseSchema(value, { file });
}

function locate(context: Context, path: string, ...at: readonly string[]): string {
  return resolvePath(context.located, { path, at: ['suites', context.suiteName, ...at] });
}

/** The model of a suite. @throws ConfigurationError where neither it nor its prompt names one properly */
function requireModel(options: {
  readonly modelName: string | undefined;
  readonly suiteName: string;
  readonly located: LocatedConfig;
  readonly prompt: Prompt;
}): { readonly provider: string; readonly model: string } {
  const { modelName, suiteName, located, prompt } = options;
  const parsed = modelName === undefined ? undefined : parseModelName(modelName);
  if (parsed !== undefined) return parsed;
  throw ConfigurationError.of(
    modelName === undefined
      ? `suite ${suiteName} names no model, and neither does ${prompt.file}`
      : `the model "${modelName}" in ${prompt.file} does not say whose it is`,
    'set model: provider/model in the suite, such as openai/gpt-5.4-mini-2026-03-17',
    located.document.positionOf(['suites', suiteName]),
  );
}
