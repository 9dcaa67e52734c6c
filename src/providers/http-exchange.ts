import { messageOf } from '../errors.ts';
import { classifyHttpFailure, classifyTransportFailure } from './classify-error.ts';
import { describeMalformed } from './damaged-answer.ts';
import type { HttpPorts } from './http-ports.ts';
import { ProviderError } from './provider.ts';
import { type Received, receive } from './receive-answer.ts';
import { redact } from './redact.ts';

/** Who was asked, for what. The key is here only to be taken out of what is said about it. */
export interface Asked {
  readonly provider: string;
  /** Undefined where no one model was asked for: of an application, or of a whole batch. */
  readonly model?: string | undefined;
  readonly secret: string | undefined;
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
    const stop = new AbortController();
    const caller = init?.signal;
    let isLate = false;
    const timer = setTimeout(() => {
      isLate = true;
      stop.abort();
    }, ports.timeoutMs);
    const cancel = () => stop.abort();
    caller?.addEventListener('abort', cancel);
    if (caller?.aborted) cancel();
    const startedAt = ports.now();
    try {
      const answer = await receive(provider, ports, { input, init, signal: stop.signal });
      attempt.answer = describeAnswer(answer, ports.now() - startedAt);
      return composeResponse(answer);
    } catch (error) {
      attempt.failure =
        error instanceof ProviderError
          ? error
          : caller?.aborted
            ? describeCancelled(provider, true)
            : isLate
              ? describeTimeout(provider, ports.timeoutMs)
              : classifyTransportFailure(provider, error, originOf(input));
      throw attempt.failure;
    } finally {
      clearTimeout(timer);
      caller?.removeEventListener('abort', cancel);
    }
  };
}

function originOf(input: string | URL | Request): string {
  return new URL(input instanceof Request ? input.url : input).origin;
}

/**
 * The answer for the SDK. Its text is at hand already, so that neither streams nor bytes are made of it again, which
 * takes more of the processor than all the rest of the SDK.
 */
function composeResponse({ status, headers, text }: Received): Response {
  const kept = new Headers(headers);
  // The text is decoded; lengths and encodings of the wire no longer apply.
  kept.delete('content-encoding');
  kept.delete('content-length');
  return Object.assign(new Response(null, { status, headers: kept }), {
    text: async () => text,
    json: async (): Promise<unknown> => JSON.parse(text),
  });
}

function describeAnswer({ status, headers, text }: Received, latencyMs: number): HttpAnswer {
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
