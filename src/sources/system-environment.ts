import { ConfigurationError } from '../errors.ts';
import type { BraintrustOptions } from './braintrust/braintrust-api.ts';
import type { LangfuseOptions } from './langfuse/langfuse-api.ts';
import { type LangSmithOptions, langSmithKeyVariable } from './langsmith/langsmith-api.ts';
import type { OpenAiOptions } from './openai/open-openai-source.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a person wrote; it comes before the environment. */
export interface Written {
  readonly url: string | undefined;
  readonly project: string | undefined;
}

/** By the variables that LangSmith's own clients read. @throws ConfigurationError without a key */
export function readLangSmithAddress(
  environment: Environment,
  { url }: Pick<Written, 'url'>,
): Omit<LangSmithOptions, 'project' | 'pageSize'> {
  return {
    baseUrl: checkUrl('LangSmith', url ?? read(environment, 'LANGSMITH_ENDPOINT')),
    apiKey: needKey('LangSmith', environment, langSmithKeyVariable),
    workspaceId: read(environment, 'LANGSMITH_WORKSPACE_ID'),
  };
}

/** @throws ConfigurationError without a key */
export function readBraintrustAddress(
  environment: Environment,
  { url }: Pick<Written, 'url'>,
): Omit<BraintrustOptions, 'project' | 'pageSize'> {
  return {
    baseUrl: checkUrl('Braintrust', url ?? read(environment, 'BRAINTRUST_API_URL')),
    appUrl: read(environment, 'BRAINTRUST_APP_URL'),
    apiKey: needKey('Braintrust', environment, 'BRAINTRUST_API_KEY'),
  };
}

/** @throws ConfigurationError without both keys */
export function readLangfuseAddress(
  environment: Environment,
  { url, project }: Written,
): LangfuseOptions {
  const base = url ?? read(environment, 'LANGFUSE_BASE_URL') ?? read(environment, 'LANGFUSE_HOST');
  return {
    baseUrl: checkUrl('Langfuse', base),
    publicKey: needKey('Langfuse', environment, 'LANGFUSE_PUBLIC_KEY'),
    secretKey: needKey('Langfuse', environment, 'LANGFUSE_SECRET_KEY'),
    project,
  };
}

/** @throws ConfigurationError without a key */
export function readOpenAiAddress(
  environment: Environment,
  { url, project }: Written,
): OpenAiOptions {
  return {
    baseUrl: checkUrl('OpenAI', url ?? read(environment, 'OPENAI_BASE_URL')),
    apiKey: needKey('OpenAI', environment, 'OPENAI_API_KEY'),
    project: project ?? read(environment, 'OPENAI_PROJECT_ID'),
  };
}

/** The project that was named, or that of a variable. @throws ConfigurationError where there is neither */
export function needProject(
  name: string,
  environment: Environment,
  options: { readonly project: string | undefined; readonly variable: string },
): string {
  const found = options.project ?? read(environment, options.variable);
  if (found !== undefined) return found;
  throw ConfigurationError.of(
    `nothing says which project of ${name} is meant`,
    `name it, or set ${options.variable}`,
  );
}

function read(environment: Environment, variable: string): string | undefined {
  return environment[variable]?.trim() || undefined;
}

function needKey(name: string, environment: Environment, variable: string): string {
  const key = read(environment, variable);
  if (key !== undefined) return key;
  throw ConfigurationError.of(
    `${variable} is not set`,
    `set it to a key of ${name}; keys come from the environment alone`,
  );
}

function checkUrl(name: string, url: string | undefined): string | undefined {
  if (url === undefined || /^https?:\/\//i.test(url)) return url;
  throw ConfigurationError.of(
    `the address of ${name} is "${url}"`,
    'write it with http:// or https://',
  );
}
