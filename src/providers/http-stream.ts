import { classifyTransportFailure } from './classify-error.ts';
import {
  describeCancelled,
  describeTimeout,
  type ExchangeOptions,
  exchange,
  requireWhole,
} from './http-exchange.ts';
import { ProviderError } from './provider.ts';

/**
 * Downloads a file through an SDK, chunk by chunk as the reader takes them. The time limit is on each wait for the
 * host, so that a reader may take its time. The SDK gets the answer without its body: some would read it whole.
 * @param options.maxBytes of the whole file after decompression
 * @throws ProviderError: as `exchange`, and by status; after a part of the file too
 */
export async function* streamChunks(
  options: ExchangeOptions & { readonly maxBytes: number },
): AsyncGenerator<Uint8Array> {
  const { asked, ports, maxBytes } = options;
  let reader: Reader | undefined;
  const divert: typeof globalThis.fetch = async (input, init) => {
    const response = await ports.fetch(input, init);
    if (!response.ok || response.redirected || response.body === null) return response;
    reader = response.body.getReader();
    return new Response(null, { status: response.status, headers: response.headers });
  };
  try {
    const answer = await exchange({ ...options, ports: { ...ports, fetch: divert } });
    requireWhole(answer, asked);
    let received = 0;
    while (reader !== undefined) {
      const { done, value } = await readWithin(reader, options);
      if (done) return;
      received += value.byteLength;
      if (received > maxBytes) throw describeTooLong(asked.provider, maxBytes);
      yield value;
    }
  } finally {
    // Frees the connection when the reader leaves early; an answer that is over minds nothing.
    reader?.cancel().catch(() => undefined);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function readWithin(
  reader: Reader,
  { asked, ports, signal }: ExchangeOptions,
): Promise<Awaited<ReturnType<Reader['read']>>> {
  const { provider } = asked;
  const stop = Promise.withResolvers<never>();
  const cancel = () => stop.reject(describeCancelled(provider, false));
  const timer = setTimeout(
    () => stop.reject(describeTimeout(provider, ports.timeoutMs)),
    ports.timeoutMs,
  );
  signal.addEventListener('abort', cancel, { once: true });
  if (signal.aborted) cancel();
  try {
    return await Promise.race([reader.read(), stop.promise]);
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    if (signal.aborted) throw describeCancelled(provider, false);
    throw classifyTransportFailure(provider, error);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
  }
}

function describeTooLong(provider: string, maxBytes: number): ProviderError {
  return new ProviderError(
    'malformed',
    `${provider} sent more than ${Math.round(maxBytes / 1e6)} MB`,
    { retryable: false },
  );
}
