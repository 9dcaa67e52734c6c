import { ConfigurationError } from '../errors.ts';
import { readApiKey } from './api-key.ts';
import type { BatchProvider } from './batch.ts';
import type { BatchAdapterOptions } from './batch-link.ts';
import type { Endpoint, Protocol } from './endpoint.ts';
import { createHttpPorts, type HttpPortOptions } from './http-ports.ts';
import type { AdapterOptions, HttpEndpoint } from './http-provider.ts';
import { type Environment, hostAliases, knownHosts } from './known-hosts.ts';
import type { Provider } from './provider.ts';

/** An endpoint from the configuration: a name of its own, or another address for a known name. */
interface CustomProvider {
  /** Default: that of the known name, else `openai-chat`. */
  readonly protocol?: Exclude<Protocol, 'recorded'> | undefined;
  readonly base_url: string;
  /** Null: no key is sent. Default: that of the known name, else no key. */
  readonly api_key_env?: string | null | undefined;
}

export interface ResolveEndpointOptions {
  readonly custom: Readonly<Record<string, CustomProvider>>;
  readonly environment: Environment;
  /** File or folder of recordings, for the provider `recorded`. */
  readonly recordedPath: string | undefined;
}

/** Every provider name that can stand before the slash of a model, aliases included. */
export function listProviderNames(
  custom: ResolveEndpointOptions['custom'] = {},
): readonly string[] {
  const names = [...Object.keys(knownHosts), ...Object.keys(hostAliases), 'recorded'];
  return [...new Set([...names, ...Object.keys(custom)])].sort();
}

/**
 * Where the calls of a provider name go. Precedence: the configuration, then `<NAME>_BASE_URL` in the environment,
 * then the vendor's own address. The environment is trusted; whether the configuration is, its reader decides.
 * @throws ConfigurationError for an unknown name, a bad address, or a missing variable that an address needs
 */
export function resolveEndpoint(providerName: string, options: ResolveEndpointOptions): Endpoint {
  const { custom, environment } = options;
  if (providerName === 'recorded')
    return { kind: 'recorded', provider: 'recorded', path: options.recordedPath };
  const written = readOwn(custom, providerName);
  const provider =
    written === undefined ? (readOwn(hostAliases, providerName) ?? providerName) : providerName;
  const known = readOwn(knownHosts, readOwn(hostAliases, provider) ?? provider);
  if (written !== undefined) return resolveCustom(providerName, written, known);
  if (known === undefined) throw describeUnknown(providerName, custom);
  const variable = known.baseUrlEnv ?? `${provider.toUpperCase()}_BASE_URL`;
  const moved = environment[variable]?.trim();
  const baseUrl = moved ? moved : known.composeBaseUrl(environment);
  return {
    kind: 'http',
    provider,
    protocol: known.protocol,
    baseUrl: normalizeBaseUrl(baseUrl, known.protocol, moved ? variable : `provider ${provider}`),
    apiKeyEnv: known.apiKeyEnv,
    keyRequired: known.keyRequired,
    publicOnly: false,
  };
}

function resolveCustom(
  provider: string,
  written: CustomProvider,
  known: (typeof knownHosts)[string] | undefined,
): Endpoint {
  const protocol = written.protocol ?? known?.protocol ?? 'openai-chat';
  const apiKeyEnv =
    written.api_key_env === undefined ? known?.apiKeyEnv : (written.api_key_env ?? undefined);
  return {
    kind: 'http',
    provider,
    protocol,
    baseUrl: normalizeBaseUrl(written.base_url, protocol, `providers.${provider}.base_url`),
    apiKeyEnv,
    keyRequired:
      apiKeyEnv !== undefined && (written.api_key_env != null || known?.keyRequired === true),
    publicOnly: true,
  };
}

/** `toString` and its like are no providers. */
function readOwn<Value>(from: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(from, name) ? from[name] : undefined;
}

function describeUnknown(
  name: string,
  custom: ResolveEndpointOptions['custom'],
): ConfigurationError {
  return ConfigurationError.of(
    `there is no provider named "${name}"`,
    `write a model as provider/model with one of ${listProviderNames(custom).join(', ')}; or add ${name} with its base_url under providers`,
  );
}

function normalizeBaseUrl(text: string, protocol: Protocol, from: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable =
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    [url.username, url.password, url.search, url.hash].every((part) => part === '');
  if (!usable)
    throw ConfigurationError.of(
      `the address in ${from} cannot be used`,
      'write an http(s) URL without user, query or fragment, such as https://llm.example.com/v1',
    );
  const trimmed = url.href.replace(/\/+$/, '');
  // The Anthropic SDK adds /v1 itself, and people write it all the same.
  return protocol === 'anthropic-messages' ? trimmed.replace(/\/v1$/, '') : trimmed;
}

export interface CreateProviderOptions extends HttpPortOptions {
  readonly environment: Environment;
}

/**
 * The provider of an endpoint. SDKs are loaded here and not before.
 * @throws ConfigurationError for a missing key (naming its variable), or recordings that cannot be read
 */
export async function createProvider(
  endpoint: Endpoint,
  options: CreateProviderOptions,
): Promise<Provider> {
  if (endpoint.kind === 'recorded') {
    if (endpoint.path === undefined)
      throw ConfigurationError.of(
        'the provider recorded needs recordings',
        'name the file or the folder of recordings: --recorded PATH (in the Action: the input recorded)',
      );
    const { createRecordedProvider } = await import('./recorded.ts');
    return createRecordedProvider({ path: endpoint.path, provider: endpoint.provider });
  }
  if (endpoint.kind === 'http')
    return (await loadAdapter(endpoint.protocol))(await resolveAdapterOptions(endpoint, options));
  const { environment } = options;
  const ports = createHttpPorts(options);
  if (endpoint.kind === 'command') {
    const { createCommandProvider } = await import('./application-command.ts');
    return createCommandProvider({ endpoint, environment, ports });
  }
  const { createServiceProvider } = await import('./application-service.ts');
  const { apiKeyEnv, provider } = endpoint;
  const apiKey = readApiKey({ apiKeyEnv, provider, keyRequired: true }, environment);
  return createServiceProvider({ endpoint, apiKey, ports });
}

async function resolveAdapterOptions(
  endpoint: HttpEndpoint,
  options: CreateProviderOptions,
): Promise<AdapterOptions> {
  const { environment } = options;
  const apiKey = readApiKey(endpoint, environment);
  return { endpoint, apiKey, environment, ports: createHttpPorts(options, endpoint) };
}

/** Loads the SDK of a protocol, which takes a while; a second call costs nothing. */
export async function loadAdapter(
  protocol: HttpEndpoint['protocol'],
): Promise<(options: AdapterOptions) => Provider> {
  switch (protocol) {
    case 'openai-responses':
      return (await import('./openai-responses.ts')).createOpenaiResponsesProvider;
    case 'openai-chat':
      return (await import('./openai-chat.ts')).createOpenaiChatProvider;
    case 'anthropic-messages':
      return (await import('./anthropic.ts')).createAnthropicProvider;
  }
}

export interface CreateBatchProviderOptions extends CreateProviderOptions {
  /** Limit of sending a whole batch; default 1,800,000. `timeoutMs` is that of other calls, and of a pause in results. */
  readonly transferTimeoutMs?: number | undefined;
  /** Bytes of one file of results, of which one line at a time is in memory; default 4,000,000,000. */
  readonly maxResultBytes?: number | undefined;
}

/**
 * The batch API of an endpoint. Whether the host has one, its answer to the first batch tells.
 * @throws ConfigurationError for a missing key (naming its variable), or recordings, which need no batch
 */
export async function createBatchProvider(
  endpoint: Endpoint,
  options: CreateBatchProviderOptions,
): Promise<BatchProvider> {
  if (endpoint.kind !== 'http')
    throw ConfigurationError.of(
      `${endpoint.provider} cannot be asked in a batch`,
      endpoint.kind === 'recorded'
        ? 'replay recordings without a batch; it costs nothing'
        : 'replay an application without a batch, or name its suites apart',
    );
  const batchOptions: BatchAdapterOptions = {
    ...(await resolveAdapterOptions(endpoint, options)),
    transferTimeoutMs: options.transferTimeoutMs ?? 1_800_000,
    maxResultBytes: options.maxResultBytes ?? 4_000_000_000,
  };
  if (endpoint.protocol === 'anthropic-messages')
    return (await import('./anthropic-batch.ts')).createAnthropicBatchProvider(batchOptions);
  return (await import('./openai-batch.ts')).createOpenaiBatchProvider(batchOptions);
}

/** Every environment variable that may hold a key of a known provider. */
export function listKeyVariables(): readonly string[] {
  return [...new Set(Object.values(knownHosts).flatMap(({ apiKeyEnv }) => apiKeyEnv ?? []))].sort();
}
