/** A JSON answer. */
export interface SourceAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed and unchecked; undefined where the body is empty. */
  readonly body: unknown;
}

export interface SourceRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Under the base address, with a leading slash. */
  readonly path: string;
  /** A list gives the name several times; undefined is left out. */
  readonly query?: Readonly<
    Record<string, string | number | boolean | readonly string[] | undefined>
  >;
  /** Sent as JSON; a form as multipart, bytes as they are. */
  readonly body?: unknown;
  /** Besides those of the client, such as what bytes are. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What an answer of 2xx is; its bytes are handed over as a Uint8Array. Default: JSON. */
  readonly answer?: 'json' | 'bytes';
  /** Whether asking twice does no harm, so that a lost answer may be asked for again; default: a GET only. */
  readonly repeatable?: boolean;
  /** Statuses besides 2xx that are an answer, such as 404 or 409; their body may be no JSON, and is undefined then. */
  readonly accept?: readonly number[];
}

export function composeUrl(baseUrl: string, { path, query = {} }: SourceRequest): URL {
  const url = new URL(`${baseUrl}${path}`);
  for (const [name, value] of Object.entries(query)) {
    const list = typeof value === 'object' ? value : value === undefined ? [] : [value];
    for (const one of list) url.searchParams.append(name, String(one));
  }
  return url;
}

/** Body and headers. */
export function composeBody(
  headers: Readonly<Record<string, string>>,
  { body, headers: own = {} }: SourceRequest,
): Pick<RequestInit, 'headers' | 'body'> {
  const accepting = { accept: 'application/json', ...headers, ...own };
  if (body === undefined) return { headers: accepting };
  if (body instanceof FormData || isBytes(body)) return { headers: accepting, body };
  return {
    headers: { ...accepting, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  };
}

function isBytes(body: unknown): body is Uint8Array<ArrayBuffer> {
  return body instanceof Uint8Array && body.buffer instanceof ArrayBuffer;
}
