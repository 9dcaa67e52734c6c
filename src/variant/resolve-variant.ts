import { parseModelName } from '../config/model-name.ts';
import { type LocatedConfig, resolvePath } from '../config/parse-config.ts';
import type { PromptFiles, Suite } from '../config/schema.ts';
import { computeHash } from '../document/canonical-json.ts';
import { readOwn } from '../document/read-own.ts';
import { parseYamlDocument } from '../document/yaml-document.ts';
import { ConfigurationError, gatherProblems, placeProblems } from '../errors.ts';
import { composePrompt, parsePrompt } from '../prompt/parse-prompt.ts';
import { parseResponseSchema, parseTools } from '../prompt/parse-tools.ts';
import type { Prompt } from '../prompt/prompt.ts';
import type { Endpoint } from '../providers/endpoint.ts';
import type { Revision } from '../revision/revision.ts';
import { type ResolveApplication, resolveApplicationVariant } from './resolve-application.ts';
import type { ModelVariant, Variant, VariantRole } from './variant.ts';

/** Where the calls of a provider go, under the configuration that governs. @throws ConfigurationError */
export type ResolveEndpoint = (provider: string, config: LocatedConfig) => Endpoint;

/**
 * Resolves a suite as it stands at one revision: reads its files, and says what would be sent where.
 * @throws ConfigurationError naming the file that is missing or wrong
 */
export async function resolveVariant(options: VariantOptions): Promise<Variant> {
  const suite = requireSuite(options);
  const { target } = suite;
  if (target.kind === 'model') return resolveModelVariant({ ...options, files: target.prompt });
  if (options.model === undefined) return resolveApplicationVariant({ ...options, suite, target });
  throw ConfigurationError.of(
    `suite ${options.suiteName} asks an application, so it cannot be asked of ${options.model} in its place`,
    'leave out --baseline-model and --candidate-model (in the Action: baseline-model, candidate-model), or name other suites with --suite',
    options.located.document.positionOf(['suites', options.suiteName, target.kind]),
  );
}

interface VariantOptions extends Context {
  readonly role: VariantRole;
  /** Overrides the suite's model: a bake-off without a commit. */
  readonly model: string | undefined;
  readonly resolveEndpoint: ResolveEndpoint;
  readonly resolveApplication: ResolveApplication;
}

async function resolveModelVariant(
  options: VariantOptions & { readonly files: PromptFiles },
): Promise<ModelVariant> {
  const { located, suiteName } = options;
  const suite = requireSuite(options);
  const prompt = await readPrompt(options, options.files);
  const modelName = options.model ?? suite.model ?? prompt.model;
  const parts = {
    target: resolveTarget({ ...options, modelName, prompt }),
    tools: suite.tools === undefined ? undefined : loadTools(options, suite.tools),
    schema:
      suite.response_schema === undefined
        ? undefined
        : loadResponseSchema(options, suite.response_schema),
  };
  // All are waited for before any is used, so that no problem hides another.
  await gatherProblems<unknown>(Object.values(parts).map((part) => async () => part));
  const { provider, model, endpoint } = await parts.target;
  const tools = (await parts.tools) ?? prompt.tools;
  const responseSchema = (await parts.schema) ?? prompt.responseSchema;
  const parameters = { ...prompt.parameters, ...suite.parameters };
  const { engine, template, defaults } = prompt;
  return {
    kind: 'model',
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

interface Context {
  readonly revision: Revision;
  readonly located: LocatedConfig;
  readonly suiteName: string;
}

/**
 * The prompt of a suite, from its file or files; undefined where it asks an application.
 * @throws ConfigurationError
 */
export async function loadPrompt(context: Context): Promise<Prompt | undefined> {
  const { target } = requireSuite(context);
  return target.kind === 'model' ? readPrompt(context, target.prompt) : undefined;
}

async function readPrompt(context: Context, prompt: PromptFiles): Promise<Prompt> {
  if (typeof prompt === 'string') {
    return parsePrompt(await loadFile(context, prompt, 'prompt'));
  }
  const sources: Partial<
    Record<'system' | 'user', { readonly file: string; readonly text: string }>
  > = {};
  for (const role of ['system', 'user'] as const) {
    const path = prompt[role];
    if (path === undefined) continue;
    sources[role] = await loadFile(context, path, 'prompt', role);
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
  const document = parseYamlDocument(await loadFile(context, written, 'tools'));
  return parseTools(document.value, document.positionOf([]));
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
  const document = parseYamlDocument(await loadFile(context, written, 'response_schema'));
  return parseResponseSchema(document.value, document.positionOf([]));
}

/** A file that the suite names. What is wrong with it as a whole is placed where it is named. */
async function loadFile(context: Context, path: string, ...key: readonly string[]) {
  const { located, revision, suiteName } = context;
  const at = ['suites', suiteName, ...key];
  const file = resolvePath(located, { path, at });
  const text = await placeProblems(located.document.positionOf(at), () => revision.readText(file));
  return { file, text };
}

function requireSuite({ located, suiteName }: Omit<Context, 'revision'>): Suite {
  const suite = readOwn(located.config.suites, suiteName);
  if (suite === undefined) throw new Error(`no suite ${suiteName} in ${located.file}`);
  return suite;
}

/** The model of a suite and where its calls go. */
async function resolveTarget(
  options: Omit<Context, 'revision'> & {
    readonly modelName: string | undefined;
    readonly prompt: Prompt;
    readonly resolveEndpoint: ResolveEndpoint;
  },
) {
  const { located, suiteName } = options;
  const { provider, model } = requireModel(options);
  const endpoint = await placeProblems(
    located.document.positionOf(['suites', suiteName, 'model']),
    () => options.resolveEndpoint(provider, located),
  );
  return { provider, model, endpoint };
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
