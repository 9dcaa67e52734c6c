import { ConfigurationError } from '../errors.ts';
import type { Protocol } from './endpoint.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A host that Pawl knows by name. */
export interface KnownHost {
  readonly protocol: Exclude<Protocol, 'recorded'>;
  readonly apiKeyEnv: string | undefined;
  readonly keyRequired: boolean;
  /** Variable that moves the address; default: `<NAME>_BASE_URL`. */
  readonly baseUrlEnv?: string;
  /** @throws ConfigurationError naming the variable that the address needs */
  readonly composeBaseUrl: (environment: Environment) => string;
}

function chat(baseUrl: string, apiKeyEnv: string): KnownHost {
  return {
    protocol: 'openai-chat',
    apiKeyEnv,
    keyRequired: true,
    composeBaseUrl: () => baseUrl,
  };
}

function local(baseUrl: string, apiKeyEnv: string | undefined): KnownHost {
  return {
    protocol: 'openai-chat',
    apiKeyEnv,
    keyRequired: false,
    composeBaseUrl: () => baseUrl,
  };
}

/** Addresses and key variables as each vendor's documentation gives them. */
export const knownHosts: Readonly<Record<string, KnownHost>> = {
  openai: { ...chat('https://api.openai.com/v1', 'OPENAI_API_KEY'), protocol: 'openai-responses' },
  'openai-chat': {
    ...chat('https://api.openai.com/v1', 'OPENAI_API_KEY'),
    baseUrlEnv: 'OPENAI_BASE_URL',
  },
  anthropic: {
    ...chat('https://api.anthropic.com', 'ANTHROPIC_API_KEY'),
    protocol: 'anthropic-messages',
  },
  gemini: chat('https://generativelanguage.googleapis.com/v1beta/openai', 'GEMINI_API_KEY'),
  azure: {
    ...chat('', 'AZURE_OPENAI_API_KEY'),
    composeBaseUrl: (environment) => {
      const endpoint = requireVariable('azure', environment, ['AZURE_OPENAI_ENDPOINT']);
      return `${endpoint.replace(/\/+$/, '').replace(/\/openai(\/v1)?$/, '')}/openai/v1`;
    },
  },
  bedrock: {
    ...chat('', 'AWS_BEARER_TOKEN_BEDROCK'),
    composeBaseUrl: (environment) => {
      const region = requireVariable('bedrock', environment, ['AWS_REGION', 'AWS_DEFAULT_REGION']);
      return `https://bedrock-runtime.${requireWord('AWS_REGION', region)}.amazonaws.com/openai/v1`;
    },
  },
  vertex: { ...chat('', 'VERTEX_ACCESS_TOKEN'), composeBaseUrl: composeVertexUrl },
  mistral: chat('https://api.mistral.ai/v1', 'MISTRAL_API_KEY'),
  groq: chat('https://api.groq.com/openai/v1', 'GROQ_API_KEY'),
  deepseek: chat('https://api.deepseek.com', 'DEEPSEEK_API_KEY'),
  xai: chat('https://api.x.ai/v1', 'XAI_API_KEY'),
  openrouter: chat('https://openrouter.ai/api/v1', 'OPENROUTER_API_KEY'),
  together: chat('https://api.together.xyz/v1', 'TOGETHER_API_KEY'),
  fireworks: chat('https://api.fireworks.ai/inference/v1', 'FIREWORKS_API_KEY'),
  cerebras: chat('https://api.cerebras.ai/v1', 'CEREBRAS_API_KEY'),
  ollama: local('http://localhost:11434/v1', undefined),
  vllm: local('http://localhost:8000/v1', 'VLLM_API_KEY'),
  llamacpp: local('http://localhost:8080/v1', undefined),
};

/** Other names for the same host. */
export const hostAliases: Readonly<Record<string, string>> = { google: 'gemini' };

/** Vertex's OpenAI-compatible endpoint; the global location has a host without a prefix. */
function composeVertexUrl(environment: Environment): string {
  const project = requireVariable('vertex', environment, ['GOOGLE_CLOUD_PROJECT']);
  const location = requireWord(
    'GOOGLE_CLOUD_LOCATION',
    requireVariable('vertex', environment, ['GOOGLE_CLOUD_LOCATION']),
  );
  if (!/^[\w][\w.:-]*$/.test(project)) throw describeBadVariable('GOOGLE_CLOUD_PROJECT');
  const host = `${location === 'global' ? '' : `${location}-`}aiplatform.googleapis.com`;
  return `https://${host}/v1/projects/${project}/locations/${location}/endpoints/openapi`;
}

function requireVariable(
  provider: string,
  environment: Environment,
  names: readonly string[],
): string {
  for (const name of names) {
    const value = environment[name]?.trim();
    if (value !== undefined && value !== '') return value;
  }
  throw ConfigurationError.of(
    `the provider ${provider} needs the environment variable ${names.join(' or ')} for its address`,
    `set ${names[0]} in the environment of this step`,
  );
}

/** What goes into a host name must not be able to name another host. */
function requireWord(name: string, value: string): string {
  if (/^[a-z0-9-]+$/.test(value)) return value;
  throw describeBadVariable(name);
}

function describeBadVariable(name: string): ConfigurationError {
  return ConfigurationError.of(
    `the environment variable ${name} holds something that cannot be part of an address`,
    `correct ${name}; it has letters, digits and dashes`,
  );
}
