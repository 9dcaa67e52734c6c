import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readAll } from './llm-server.ts';

/** One export as it was received. */
export interface CollectedExport {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
}

export interface CollectorAnswer {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Collector {
  readonly url: string;
  /** In order of arrival. */
  readonly exports: readonly CollectedExport[];
  readonly stop: () => Promise<void>;
}

/** A loopback collector of OTLP over HTTP. @param answer by the number of the export, from 0 */
export async function startCollector(
  answer: (index: number) => CollectorAnswer = () => ({ body: '{"partialSuccess":{}}' }),
): Promise<Collector> {
  const exports: CollectedExport[] = [];
  const server = createServer(async (request, response) => {
    const { url: path = '', headers } = request;
    const index = exports.push({ path, headers, bytes: await readAll(request) }) - 1;
    const { status = 200, headers: own = {}, body = '' } = answer(index);
    response.writeHead(status, own).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A TCP server's address is always this record.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    exports,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
