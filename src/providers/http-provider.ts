import { messageOf } from '../errors.ts';
import type { Endpoint } from './endpoint.ts';
import { type Asked, exchange, type HttpAnswer, requireJson } from './http-exchange.ts';
import type { HttpPorts } from './http-ports.ts';
import type { ComposedBody, RequestShape } from './parameters.ts';
import {
  type Completion,
  type CompletionRequest,
  type Provider,
  ProviderError,
  type UnsupportedParameter,
} from './provider.ts';
import { parseRateLimits } from './rate-limits.ts';
import { redact, redactCompletion } from './redact.ts';

export type HttpEndpoint = Extract<Endpoint, { kind: 'http' }>;

/** What an adapter is made from. */
export interface AdapterOptions {
  readonly endpoint: HttpEndpoint;
  /** Undefined: call without a key. */
  readonly apiKey: string | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly ports: HttpPorts;
}

/** What one call hands to the SDK. */
export interface Call {
  readonly body: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
}

/** A protocol's words, the same for a live call and for an item of a batch. */
export interface Translator {
  /** Pure. */
  compose(request: RequestShape): ComposedBody;
  /** Pure. @throws ProviderError */
  read(body: unknown, answer: HttpAnswer, asked: Asked): Completion;
  /** An answer other than 2xx that is a completion all the same, such as a content filter's. */
  readFailure?(answer: HttpAnswer): Completion | undefined;
}

/** The parts in which the protocols differ. */
export interface ProtocolAdapter extends Translator {
  /** One call through the SDK; it must not retry. */
  send(call: Call): PromiseLike<unknown>;
}

/** Makes a provider of a protocol: compose, send once, read; every way to fail ends as a ProviderError. */
export function createHttpProvider(options: AdapterOptions, protocol: ProtocolAdapter): Provider {
  const { endpoint, ports } = options;
  return {
    name: endpoint.provider,
    origin: new URL(endpoint.baseUrl).origin,
    account: `${new URL(endpoint.baseUrl).origin} ${endpoint.apiKeyEnv ?? ''}`,
    findUnsupported: (request) => protocol.compose({ ...request, messages: [] }).problems,
    complete: async (request, { signal }) => {
      const { provider } = endpoint;
      const { body, problems } = protocol.compose(request);
      if (problems.length > 0) throw describeProblems(provider, request, problems);
      const asked: Asked = { provider, model: request.model, secret: options.apiKey };
      const answer = await exchange({
        asked,
        ports,
        signal,
        send: (fetch) => protocol.send({ body, signal, fetch }),
      });
      return readSafely(protocol, answer, asked);
    },
  };
}

/**
 * The completion that an answer is, without the key.
 * @throws ProviderError and nothing else
 */
export function readSafely(translator: Translator, answer: HttpAnswer, asked: Asked): Completion {
  try {
    const completion =
      translator.readFailure?.(answer) ??
      translator.read(requireJson(answer, asked), answer, asked);
    const clean = redactCompletion(completion, { answerText: answer.text, secret: asked.secret });
    return { ...clean, rateLimits: parseRateLimits(answer.headers) };
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    throw new ProviderError(
      'malformed',
      redact(`${asked.provider}: the answer could not be read: ${messageOf(error)}`, asked.secret),
      { retryable: false, possiblyBilled: true, cause: error },
    );
  }
}

/** The error for a request that cannot be said in the provider's words. */
export function describeProblems(
  provider: string,
  request: Pick<CompletionRequest, 'caseId'>,
  problems: readonly UnsupportedParameter[],
): ProviderError {
  const list = problems.map(({ name, reason, remedy }) => `${name}: ${reason} (${remedy})`);
  return new ProviderError(
    'invalid_request',
    `${provider}: case ${request.caseId} cannot be sent. ${list.join('; ')}`,
    { retryable: false },
  );
}

/** The SDKs' own timer; later than ours, which also covers the body. */
export function computeSdkTimeout(ports: HttpPorts): number {
  return ports.timeoutMs + 10_000;
}

/**
 * The SDKs add the headers of an environment variable to every call. They are meant for the vendor's own host, so
 * for any other host they are taken out again.
 * @returns default headers for the SDK: null removes one
 */
export function composeDefaultHeaders(
  options: AdapterOptions,
  custom: { readonly variable: string; readonly vendor: boolean },
): Record<string, string | null> {
  const lines = custom.vendor ? [] : (options.environment[custom.variable] ?? '').split('\n');
  const names = lines
    .map((line) =>
      line
        .slice(0, Math.max(0, line.indexOf(':')))
        .trim()
        .toLowerCase(),
    )
    .filter((name) => name !== '');
  const { apiKey } = options;
  return {
    ...Object.fromEntries(names.map((name) => [name, null])),
    authorization: apiKey === undefined ? null : `Bearer ${apiKey}`,
  };
}
