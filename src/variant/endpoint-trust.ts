import type { CustomProvider } from '../config/schema.ts';
import { ConfigurationError, type Position } from '../errors.ts';
import type { Endpoint } from '../providers/endpoint.ts';
import { isReservedAddress } from '../providers/reserved-address.ts';

/**
 * A change may not send prompts and keys to an address of its own choice: `base_url` counts when base says the
 * same, when the workflow or the command line allows it, or when it stays on this machine.
 * @throws ConfigurationError before any packet is sent
 */
export function checkEndpointTrust(options: {
  readonly provider: string;
  readonly head: CustomProvider;
  readonly base: CustomProvider | undefined;
  /** Base URLs allowed from outside the repository. */
  readonly allowed: readonly string[];
  readonly where: Position;
}): void {
  const { provider, head, base, where } = options;
  const url = new URL(head.base_url);
  const loopback = isLoopback(url);
  if (url.protocol !== 'https:' && !loopback) {
    throw ConfigurationError.of(
      `the base_url of provider ${provider} is not https`,
      'use https; plain http is for this machine only',
      where,
    );
  }
  const sameAsBase =
    base?.base_url === head.base_url &&
    base.api_key_env === head.api_key_env &&
    base.protocol === head.protocol;
  if (sameAsBase || options.allowed.some((prefix) => isUnder(url, prefix))) return;
  if (loopback) {
    checkLoopbackKey(provider, head, where);
    return;
  }
  throw ConfigurationError.of(
    `this change sets the base_url of provider ${provider} to ${url.origin}, which base does not have`,
    `let a maintainer allow it: --allow-endpoint ${url.origin} (in the Action: the input allow-endpoints), or land the provider on base first`,
    where,
  );
}

/**
 * Whether base has it or head: an address that a repository names leads to the internet or to this machine, never
 * to the network behind the runner, unless someone outside of the repository allows it.
 * @returns the endpoint, free to connect anywhere where it is allowed
 * @throws ConfigurationError for a private or link-local address; what a name resolves to is seen when it is called
 */
export function limitToPublic(
  endpoint: Endpoint,
  { allowed, where }: { readonly allowed: readonly string[]; readonly where: Position },
): Endpoint {
  if (endpoint.kind !== 'http' || !endpoint.publicOnly) return endpoint;
  const url = new URL(endpoint.baseUrl);
  if (allowed.some((prefix) => isUnder(url, prefix))) return { ...endpoint, publicOnly: false };
  if (!isReservedAddress(url.hostname)) return endpoint;
  throw ConfigurationError.of(
    `the base_url of provider ${endpoint.provider} is ${url.hostname}, a private or link-local address`,
    `let a maintainer allow it: --allow-endpoint ${url.origin} (in the Action: the input allow-endpoints)`,
    where,
  );
}

/** A change may point at this machine, and not at somebody else's key for it. */
function checkLoopbackKey(provider: string, head: CustomProvider, where: Position): void {
  const own = `${provider.toUpperCase().replace(/\W/g, '_')}_API_KEY`;
  if (head.api_key_env === undefined || head.api_key_env === null || head.api_key_env === own)
    return;
  throw ConfigurationError.of(
    `this change sends the key in ${head.api_key_env} to the provider ${provider}, which base does not`,
    `name the variable ${own}, land the provider on base first, or let a maintainer allow the address: --allow-endpoint ${head.base_url} (in the Action: the input allow-endpoints)`,
    where,
  );
}

/** This machine. */
export function isLoopback(url: URL): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
}

/** Same origin, and below the path of the allowed address. */
export function isUnder(url: URL, prefix: string): boolean {
  // An encoded slash or dot could lead out of the path on the other side.
  if (!URL.canParse(prefix) || /%2f|%5c|%2e/i.test(url.pathname)) return false;
  const allowed = new URL(prefix);
  const path = allowed.pathname.endsWith('/') ? allowed.pathname : `${allowed.pathname}/`;
  return url.origin === allowed.origin && `${url.pathname}/`.startsWith(path);
}
