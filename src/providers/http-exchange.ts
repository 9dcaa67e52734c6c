import { messageOf } from '../errors.ts';
import { classifyHttpFailure, classifyTransportFailure } from './classify-error.ts';
import { describeMalformed } from './damaged-answer.ts';
import { ProviderError } from './provider.ts';
import { redact } from './redact.ts';

/** Who was asked, for what. The key is here only to be taken out of what is said about it. */
export interface Asked {
  readonly provider: string;
  /** Undefined where no one model was asked for: of an application, or of a whole batch. */
  readonly model?: string | undefined;
  readonly secret: string | undefined;
}

/** How calls leave the process. */
export interface HttpPorts {
  readonly fetch: typeof globalThis.fetch;
  /** Monotonic milliseconds. */
  readonly now: () => number;
  /** Limit of one attempt, from sending to the last byte. */
  readonly timeoutMs: number;
  /** Bytes of one body after decompression. */
  readonly maxBodyBytes: number;
}

/** One answer of any status, read to its end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed JSON, or undefined when the body is none. */
  readonly body: unknown;
  readonly text: string;
  readonly requestId: string | undefined;
  /** Undefined for an answer that came in a batch. */
  readonly latencyMs: number | undefined;
}

/** What is known of an attempt while it goes through the SDK; the SDK's own errors drop half of it. */
interface Attempt {
  answer: HttpAnswer | undefined;
  failure: ProviderError | undefined;
}

/** One call through an SDK. */
export interface ExchangeOptions {
  readonly asked: Asked;
  readonly ports: HttpPorts;
  readonly signal: AbortSignal;
  readonly send: (fetch: typeof globalThis.fetch) => PromiseLike<unknown>;
}

/**
 * Sends one request through an SDK and returns the answer whatever its status.
 * The SDK builds, signs and parses; redirects, the size of the body, the time limit and the latency are seen to in
 * the fetch it is given, so that they hold to the last byte.
 * @throws ProviderError: timeout, connection, redirected, malformed, cancelled, invalid_request
 */
export async function exchange(options: ExchangeOptions): Promise<HttpAnswer> {
  const { asked, ports, signal } = options;
  const { provider, secret } = asked;
  const attempt: Attempt = { answer: undefined, failure: undefined };
  try {
    const parsed = await options.send(createAttemptFetch(provider, ports, attempt));
    const { answer } = attempt;
    if (answer !== undefined)
      // Some hosts send JSON under another content type, which the SDK hands on as text.
      return { ...answer, body: typeof parsed === 'object' ? parsed : parseJson(answer.text) };
  } catch (error) {
    if (attempt.failure !== undefined) throw attempt.failure;
    if (attempt.answer !== undefined)
      return { ...attempt.answer, body: parseJson(attempt.answer.text) };
    if (signal.aborted) throw describeCancelled(provider, false);
    throw new ProviderError(
      'invalid_request',
      redact(`${provider}: the request could not be built: ${messageOf(error)}`, secret),
      { retryable: false },
    );
  }
  throw new ProviderError('malformed', `${provider}: the SDK made no call`, { retryable: false });
}

/** @throws ProviderError unless the status is 200 or 201 */
export function requireWhole(answer: HttpAnswer, asked: Asked): void {
  if (answer.status < 200 || answer.status > 299)
    throw classifyHttpFailure({ ...answer, ...asked });
  // 202 has no answer yet, 203 was changed on the way, 206 is a part.
  if (answer.status > 201)
    throw describeMalformed(asked.provider, `status ${answer.status}, which is not a whole answer`);
}

/** @throws ProviderError unless the status is 200 or 201 and the body is JSON */
export function requireJson(answer: HttpAnswer, asked: Asked): unknown {
  requireWhole(answer, asked);
  if (typeof answer.body !== 'object' || answer.body === null)
    throw describeMalformed(
      asked.provider,
      answer.text.trimStart().startsWith('<') ? 'an HTML page' : 'something that is not JSON',
    );
  return answer.body;
}

function createAttemptFetch(
  provider: string,
  ports: HttpPorts,
  attempt: Attempt,
): typeof globalThis.fetch {
  return async (input, init) => {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(), ports.timeoutMs);
    const caller = init?.signal;
    const signal = caller ? AbortSignal.any([caller, deadline.signal]) : deadline.signal;
    const startedAt = ports.now();
    try {
      // `manual` rather than `error`: it is not followed either, and it can be told from a broken connection.
      const response = await ports.fetch(input, { ...init, redirect: 'manual', signal });
      if (isRedirect(response)) throw await refuseRedirect(provider, response);
      const text = await readText(provider, response, ports.maxBodyBytes);
      attempt.answer = describeAnswer(response, text, ports.now() - startedAt);
      return rebuildResponse(response, text);
    } catch (error) {
      attempt.failure =
        error instanceof ProviderError
          ? error
          : caller?.aborted
            ? describeCancelled(provider, true)
            : deadline.signal.aborted
              ? describeTimeout(provider, ports.timeoutMs)
              : classifyTransportFailure(provider, error, originOf(input));
      throw attempt.failure;
    } finally {
      clearTimeout(timer);
    }
  };
}

function originOf(input: string | URL | Request): string {
  return new URL(input instanceof Request ? input.url : input).origin;
}

function isRedirect(response: Response): boolean {
  return (
    response.redirected ||
    response.type === 'opaqueredirect' ||
    (response.status >= 300 && response.status < 400)
  );
}

async function refuseRedirect(provider: string, response: Response): Promise<ProviderError> {
  await response.body?.cancel();
  return new ProviderError(
    'redirected',
    `${provider} sent the call elsewhere (status ${response.status}); it was not followed, so no key left for another host`,
    { retryable: false, status: response.status },
  );
}

async function readText(provider: string, response: Response, maxBytes: number): Promise<string> {
  if (response.body === null) return '';
  // What a failure says is only shown, so there a bad byte must not hide the status.
  const decoder = new TextDecoder('utf-8', { fatal: response.ok });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw describeMalformed(provider, 'bytes that are not UTF-8');
    }
  };
  let text = '';
  let received = 0;
  // A reader, since iterating costs more than all the rest of reading.
  const reader = response.body.getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      received += part.value.byteLength;
      if (received > maxBytes)
        throw new ProviderError(
          'malformed',
          `${provider} sent more than ${Math.round(maxBytes / 1e6)} MB`,
          { retryable: false, status: response.status, possiblyBilled: true },
        );
      text += decode(part.value);
    }
    return text + decode();
  } catch (error) {
    // And with it the connection.
    reader.cancel().catch(() => undefined);
    throw error;
  }
}

/** Statuses with which the Response constructor takes no body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

function rebuildResponse(response: Response, text: string): Response {
  const headers = new Headers(response.headers);
  // The text is decoded; lengths and encodings of the wire no longer apply.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(bodiless.has(response.status) ? null : text, {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
}

function describeAnswer(response: Response, text: string, latencyMs: number): HttpAnswer {
  const { headers, status } = response;
  const requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined;
  return { status, headers, text, requestId, latencyMs, body: undefined };
}

/** The error for a host that took longer than it may. */
export function describeTimeout(provider: string, timeoutMs: number): ProviderError {
  return new ProviderError('timeout', `${provider} did not finish within ${timeoutMs / 1000} s`, {
    retryable: true,
    possiblyBilled: true,
  });
}

/** @param sent the request had left, so it may be billed */
export function describeCancelled(provider: string, sent: boolean): ProviderError {
  return new ProviderError('cancelled', `the call of ${provider} was cancelled`, {
    retryable: false,
    possiblyBilled: sent,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
