import { createPublicLookup, type Lookup } from './public-lookup.ts';
import { createTransport, type Transport } from './transport.ts';

/** How calls leave the process. */
export interface HttpPorts {
  readonly fetch: typeof globalThis.fetch;
  /** Sends what is posted as text; undefined: by `fetch`, as everything else. */
  readonly transport?: Transport | undefined;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Limit of one attempt, from sending to the last byte. */
  readonly timeoutMs: number;
  /** Bytes of one body after decompression. */
  readonly maxBodyBytes: number;
}

/** What of the outside is not as usual. */
export interface HttpPortOptions {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /**
   * In place of everything that would leave the process. Default: connections that are kept alive, as many as there
   * are calls in flight; for endpoints that are `publicOnly` the address of each is looked at.
   */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** How names of `publicOnly` endpoints become addresses; default: the system's resolver. */
  readonly lookup?: Lookup | undefined;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Limit of one attempt from sending to the last byte; default 120,000. */
  readonly timeoutMs?: number | undefined;
  /** Bytes of one answer after decompression; default 8,000,000: far more than any model writes in one answer. */
  readonly maxBodyBytes?: number | undefined;
}

/** @param endpoint.publicOnly only public addresses and this machine are connected to */
export function createHttpPorts(
  options: HttpPortOptions,
  endpoint: { readonly publicOnly?: boolean } = {},
): HttpPorts {
  return {
    ...createWays(options, endpoint.publicOnly === true),
    now: options.now,
    timeoutMs: options.timeoutMs ?? 120_000,
    maxBodyBytes: options.maxBodyBytes ?? 8_000_000,
  };
}

/** A proxy that the environment names connects itself, so there the operator's own rules hold. */
function createWays(
  { fetch, lookup, environment }: HttpPortOptions,
  publicOnly: boolean,
): Pick<HttpPorts, 'fetch' | 'transport'> {
  if (fetch !== undefined) return { fetch };
  if (environment['NODE_USE_ENV_PROXY'] === '1') return { fetch: globalThis.fetch };
  if (!publicOnly) return { fetch: globalThis.fetch, transport: createTransport(lookup) };
  // Loaded when it is needed: calls that post text go by the transport.
  let loading: Promise<typeof globalThis.fetch> | undefined;
  const loadFetch = () => {
    loading ??= import('./public-fetch.ts').then((loaded) => loaded.createPublicFetch(lookup));
    return loading;
  };
  return {
    fetch: async (input, init) => (await loadFetch())(input, init),
    transport: createTransport(createPublicLookup(lookup)),
  };
}
