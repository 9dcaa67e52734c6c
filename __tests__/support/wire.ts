import type { RestRequest } from './rest-server.ts';

/** What of a request decides its meaning: all but how a client names and describes itself. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly query: RestRequest['query'];
  readonly body: unknown;
  readonly credentials: Readonly<Record<string, string | undefined>>;
  readonly contentType: string | undefined;
}

const credentials = ['authorization', 'x-api-key', 'x-tenant-id', 'openai-project'];

/** Requests to compare, without those to paths that only one client asks for on its own account. */
export function wireOf(
  requests: readonly RestRequest[],
  options: { readonly without?: RegExp } = {},
): readonly WireRequest[] {
  const { without } = options;
  return requests
    .filter(({ path }) => without === undefined || !without.test(path))
    .map(({ method, path, query, body, headers }) => ({
      method,
      path,
      query,
      body,
      credentials: Object.fromEntries(
        credentials.map((name) => [name, headers[name]?.toString()] as const),
      ),
      contentType: body === undefined ? undefined : headers['content-type']?.split(';')[0],
    }));
}
