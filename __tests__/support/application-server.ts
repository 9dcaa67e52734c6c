import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What an application was asked with. */
export interface AskedCase {
  readonly id: string;
  readonly trial: number;
  readonly input?: unknown;
  readonly messages?: unknown;
  readonly parameters?: unknown;
}

/** What it says: the body, or more than a body. */
export interface ServiceAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An application behind an address of this machine. */
export async function startApplicationServer(answer: (asked: AskedCase) => ServiceAnswer): Promise<{
  readonly url: string;
  readonly asked: readonly (AskedCase & { readonly headers: IncomingHttpHeaders })[];
  stop(): Promise<void>;
}> {
  const asked: (AskedCase & { readonly headers: IncomingHttpHeaders })[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      const read = JSON.parse(body);
      asked.push({ ...read, headers: request.headers });
      const { status = 200, headers, body: said } = answer(read);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof said === 'string' ? said : JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
