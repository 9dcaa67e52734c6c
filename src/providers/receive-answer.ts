import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { describeMalformed } from './damaged-answer.ts';
import type { HttpPorts } from './http-ports.ts';
import { ProviderError } from './provider.ts';

/** What came of one request, read to its end. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One request of an SDK, and what ends it early. */
export interface Sent {
  readonly input: string | URL | Request;
  readonly init: RequestInit | undefined;
  readonly signal: AbortSignal;
}

/**
 * Sends a request and reads its answer whatever the status; a redirect is not followed.
 * @throws ProviderError: redirected, malformed; else what fetch or the transport throws
 */
export async function receive(provider: string, ports: HttpPorts, sent: Sent): Promise<Received> {
  const { input, init, signal } = sent;
  const { transport, maxBodyBytes: maxBytes } = ports;
  const body = init?.method?.toUpperCase() === 'POST' ? init.body : undefined;
  if (transport === undefined || typeof input !== 'string' || typeof body !== 'string')
    return receiveByFetch(provider, ports, sent);
  const arrival = await transport(input, { headers: new Headers(init?.headers), body, signal });
  const { status, headers } = arrival;
  if (isRedirect(status)) {
    arrival.body.destroy();
    throw describeRedirect(provider, status);
  }
  const collector = new TextCollector({ provider, status, maxBytes });
  return { status, headers, text: await readStream(arrival.body, collector) };
}

async function receiveByFetch(
  provider: string,
  { fetch, maxBodyBytes: maxBytes }: HttpPorts,
  { input, init, signal }: Sent,
): Promise<Received> {
  // `manual` rather than `error`: it is not followed either, and it can be told from a broken connection.
  const response = await fetch(input, { ...init, redirect: 'manual', signal });
  const { status, headers, body } = response;
  if (response.redirected || response.type === 'opaqueredirect' || isRedirect(status)) {
    await body?.cancel();
    throw describeRedirect(provider, status);
  }
  const collector = new TextCollector({ provider, status, maxBytes });
  return { status, headers, text: body === null ? '' : await readWebStream(body, collector) };
}

const isRedirect = (status: number): boolean => status >= 300 && status < 400;

function describeRedirect(provider: string, status: number): ProviderError {
  return new ProviderError(
    'redirected',
    `${provider} sent the call elsewhere (status ${status}); it was not followed, so no key left for another host`,
    { retryable: false, status },
  );
}

/** Gathers a body up to a size. */
class TextCollector {
  #received = 0;
  readonly #chunks: Uint8Array[] = [];
  readonly #of: { readonly provider: string; readonly status: number; readonly maxBytes: number };

  constructor(of: {
    readonly provider: string;
    readonly status: number;
    readonly maxBytes: number;
  }) {
    this.#of = of;
  }

  /** @throws ProviderError malformed */
  add(chunk: Uint8Array): void {
    const { provider, status, maxBytes } = this.#of;
    this.#received += chunk.byteLength;
    if (this.#received > maxBytes)
      throw new ProviderError(
        'malformed',
        `${provider} sent more than ${Math.round(maxBytes / 1e6)} MB`,
        { retryable: false, status, possiblyBilled: true },
      );
    this.#chunks.push(chunk);
  }

  /** @throws ProviderError malformed */
  end(): string {
    const { provider, status } = this.#of;
    const bytes = Buffer.concat(this.#chunks, this.#received);
    // What a failure says is only shown, so there a bad byte must not hide the status.
    if (status >= 200 && status <= 299 && !isUtf8(bytes))
      throw describeMalformed(provider, 'bytes that are not UTF-8');
    return bytes.toString('utf8').replace(/^\uFEFF/, '');
  }
}

/** By events, since iterating costs more than all the rest of reading. */
function readStream(body: Readable, collector: TextCollector): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown) => {
      reject(error);
      // And with it the connection.
      body.destroy();
    };
    const attempt = (step: () => void) => {
      try {
        step();
      } catch (error) {
        fail(error);
      }
    };
    body
      .on('data', (chunk: Uint8Array) => attempt(() => collector.add(chunk)))
      .on('end', () => attempt(() => resolve(collector.end())))
      .on('error', fail)
      .on('close', () => fail(new Error('the connection was closed before the end')));
  });
}

async function readWebStream(
  body: ReadableStream<Uint8Array>,
  collector: TextCollector,
): Promise<string> {
  const reader = body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      collector.add(part.value);
    return collector.end();
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error;
  }
}
