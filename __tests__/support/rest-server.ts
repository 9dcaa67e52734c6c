import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it was received. */
export interface RestRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Every value of every name. */
  readonly query: Readonly<Record<string, readonly string[]>>;
  readonly headers: IncomingHttpHeaders;
  /** Parsed where it is JSON, else its text; undefined where it is empty. */
  readonly body: unknown;
}

export interface RestAnswer {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON; a text as it is. */
  readonly body?: unknown;
}

export interface RestServer {
  readonly url: string;
  /** In order of arrival. */
  readonly requests: readonly RestRequest[];
  readonly stop: () => Promise<void>;
}

/** A loopback server of JSON; `answer` is asked for every request. */
export async function startRestServer(
  answer: (request: RestRequest) => RestAnswer,
): Promise<RestServer> {
  const requests: RestRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const url = new URL(incoming.url ?? '/', 'http://loopback');
      const request: RestRequest = {
        method: incoming.method ?? '',
        path: url.pathname,
        query: Object.fromEntries(
          [...new Set(url.searchParams.keys())].map((name) => [
            name,
            url.searchParams.getAll(name),
          ]),
        ),
        headers: incoming.headers,
        body: parseBody(Buffer.concat(chunks).toString('utf8')),
      };
      requests.push(request);
      const { status = 200, headers = {}, body } = answer(request);
      outgoing.writeHead(status, { 'content-type': 'application/json', ...headers });
      outgoing.end(
        typeof body === 'string' ? body : body === undefined ? '' : JSON.stringify(body),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function parseBody(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
