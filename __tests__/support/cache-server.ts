import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectNoKeys } from './canary.ts';

/** One saved archive. */
interface CacheEntry {
  readonly key: string;
  readonly version: string;
  bytes: Buffer;
}

export interface CacheServer {
  /** For ACTIONS_RESULTS_URL. */
  readonly url: string;
  /** In the order in which they were saved. */
  readonly entries: CacheEntry[];
  /** Answers everything with this status while it is set. */
  status: number | undefined;
  /** @throws when a key is in an entry */
  readonly stop: () => Promise<void>;
}

const service = '/twirp/github.actions.results.api.v1.CacheService/';

/** GitHub's cache service and the blob store behind it, on loopback. */
export async function startCacheServer(): Promise<CacheServer> {
  const entries: CacheEntry[] = [];
  const uploads = new Map<
    string,
    { readonly entry: CacheEntry; readonly blocks: Map<string, Buffer> }
  >();
  const state: { status: number | undefined } = { status: undefined };
  let url = '';

  const answerService = (method: string, body: Record<string, unknown>): unknown => {
    const {
      key,
      version,
      restore_keys: prefixes = [],
    } = body as {
      key: string;
      version: string;
      restore_keys?: readonly string[];
    };
    if (method === 'CreateCacheEntry') {
      const id = String(uploads.size + 1);
      uploads.set(id, { entry: { key, version, bytes: Buffer.alloc(0) }, blocks: new Map() });
      return { ok: true, signed_upload_url: `${url}/blob/${id}` };
    }
    if (method === 'FinalizeCacheEntryUpload') {
      const upload = [...uploads.values()].findLast(({ entry }) => entry.key === key);
      if (upload !== undefined) entries.push(upload.entry);
      return { ok: upload !== undefined, entry_id: String(entries.length) };
    }
    const found = [key, ...prefixes]
      .map((prefix) => entries.findLast((entry) => entry.key.startsWith(prefix)))
      .find((entry) => entry !== undefined && entry.version === version);
    if (found === undefined) return { ok: false };
    return {
      ok: true,
      matched_key: found.key,
      signed_download_url: `${url}/entry/${entries.indexOf(found)}`,
    };
  };
  const upload = async (id: string, query: URLSearchParams, request: IncomingMessage) => {
    const found = uploads.get(id);
    const body = await readAll(request);
    if (query.get('comp') === 'block') found?.blocks.set(query.get('blockid') ?? '', body);
    else if (query.get('comp') === 'blocklist')
      found?.blocks.forEach((block) => {
        found.entry.bytes = Buffer.concat([found.entry.bytes, block]);
      });
    else if (found !== undefined) found.entry.bytes = body;
  };
  const download = (index: number, request: IncomingMessage, response: ServerResponse) => {
    const { bytes } = entries[index] ?? { bytes: Buffer.alloc(0) };
    const range = /bytes=(\d+)-(\d*)/.exec(
      String(request.headers['x-ms-range'] ?? request.headers.range ?? ''),
    );
    const [from, to] = [Number(range?.[1] ?? 0), Number(range?.[2] || bytes.length - 1)];
    const part = bytes.subarray(from, to + 1);
    response.writeHead(range === null ? 200 : 206, {
      etag: '"1"',
      'last-modified': new Date(0).toUTCString(),
      'content-length': part.length,
      'content-range': `bytes ${from}-${from + part.length - 1}/${bytes.length}`,
      'accept-ranges': 'bytes',
    });
    response.end(request.method === 'HEAD' ? undefined : part);
  };
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    if (state.status !== undefined) {
      response.writeHead(state.status, { 'content-type': 'application/json' });
      response.end('{"code":"unavailable","msg":"down"}');
    } else if (pathname.startsWith(service)) {
      const body = JSON.parse((await readAll(request)).toString() || '{}');
      const answer = answerService(pathname.slice(service.length), body);
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer));
    } else if (pathname.startsWith('/blob/')) {
      await upload(pathname.slice('/blob/'.length), searchParams, request);
      response.writeHead(201, { etag: '"1"', 'last-modified': new Date(0).toUTCString() }).end();
    } else download(Number(pathname.slice('/entry/'.length)), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is always this record.
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `${url}/`,
    entries,
    get status() {
      return state.status;
    },
    set status(status) {
      state.status = status;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      expectNoKeys(entries.map(({ key, bytes }) => ({ place: `the cache's ${key}`, bytes })));
    },
  };
}

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}
