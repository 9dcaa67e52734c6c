import { Agent as HttpAgent, type IncomingMessage, request as requestByHttp } from 'node:http';
import { Agent as HttpsAgent, request as requestByHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** An answer of any status whose body is still on its way. */
export interface Arrival {
  readonly status: number;
  readonly headers: Headers;
  /** Decompressed. Destroying it closes the connection. */
  readonly body: Readable;
}

/**
 * Posts text, once, and follows no redirect. What it throws has a `code` of Node's, unless the signal was aborted.
 * It stands in for fetch, which takes twice the processor's time for a call like that, and gives up after five
 * minutes whatever it is asked.
 */
export type Transport = (
  url: string,
  sent: { readonly headers: Headers; readonly body: string; readonly signal: AbortSignal },
) => Promise<Arrival>;

/** @param lookup resolves names; default: the system's resolver */
export function createTransport(lookup?: LookupFunction): Transport {
  const options = { keepAlive: true, ...(lookup === undefined ? {} : { lookup }) };
  const http = new HttpAgent(options);
  const https = new HttpsAgent(options);
  return async (url, { headers, body, signal }) => {
    const message = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = {
        method: 'POST',
        headers: {
          'user-agent': 'pawl',
          ...Object.fromEntries(headers),
          'accept-encoding': 'gzip, deflate, br',
          'content-length': Buffer.byteLength(body),
        },
        signal,
      };
      const request = url.startsWith('https:')
        ? requestByHttps(url, { ...sent, agent: https })
        : requestByHttp(url, { ...sent, agent: http });
      request.on('response', resolve).on('error', reject).end(body);
    });
    const received = readHeaders(message);
    return {
      status: message.statusCode ?? 0,
      headers: received,
      body: decompress(message, received.get('content-encoding')),
    };
  };
}

function readHeaders({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(headersDistinct))
    for (const value of values) headers.append(name, value);
  return headers;
}

/** An encoding that is not known leaves the bytes as they are, and then they are no JSON. */
function decompress(message: IncomingMessage, encoding: string | null): Readable {
  const decoder = createDecoder(encoding?.trim().toLowerCase());
  // Errors of both reach the reader of the last; there is nothing to do here.
  return decoder === undefined ? message : pipeline(message, decoder, () => undefined);
}

function createDecoder(encoding: string | undefined) {
  switch (encoding) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'deflate':
      return createInflate();
    case 'br':
      return createBrotliDecompress();
    default:
      return undefined;
  }
}
