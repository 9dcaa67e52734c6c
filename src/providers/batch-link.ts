import { type Line, readLines } from '../document/lines.ts';
import { readErrorBody } from './classify-error.ts';
import { type Asked, exchange, type HttpAnswer, requireJson } from './http-exchange.ts';
import type { AdapterOptions } from './http-provider.ts';
import { streamChunks } from './http-stream.ts';
import { ProviderError } from './provider.ts';

/** What a batch adapter is made from. */
export interface BatchAdapterOptions extends AdapterOptions {
  /** Milliseconds that sending a whole batch may take; `ports.timeoutMs` is the limit of all else. */
  readonly transferTimeoutMs: number;
  /** Bytes of one file of results. */
  readonly maxResultBytes: number;
}

/** What a call is for: `create` may be billed although it fails, and a host without the API fails at the first two. */
type Step = 'upload' | 'create' | 'inspect' | 'cancel';

/** What one call hands to the SDK. */
export interface BatchCall {
  readonly signal: AbortSignal;
  readonly fetch: typeof globalThis.fetch;
}

/** A call with an answer in JSON, and how to read it. */
export interface Question<Answer> {
  readonly step: Step;
  readonly send: (call: BatchCall) => PromiseLike<unknown>;
  /** @throws ProviderError */
  readonly parse: (body: unknown, asked: Asked) => Answer;
}

/** Calls of a batch API under one signal, each sent once. */
export interface BatchLink {
  /** @throws ProviderError */
  ask<Answer>(question: Question<Answer>): Promise<Answer>;
  /** The lines of a file as they arrive. @throws ProviderError, also after some of them */
  download(send: (call: BatchCall) => PromiseLike<unknown>): AsyncGenerator<Line>;
}

/** @param signal ends every call that is made over the link */
export function createBatchLink(options: BatchAdapterOptions, signal: AbortSignal): BatchLink {
  const { endpoint, apiKey, ports } = options;
  const asked = { provider: endpoint.provider, secret: apiKey };
  return {
    ask: async ({ step, send, parse }) => {
      const transfers = step === 'upload' || step === 'create';
      const timeoutMs = transfers ? options.transferTimeoutMs : ports.timeoutMs;
      try {
        const answer = await exchange({
          asked,
          ports: { ...ports, timeoutMs },
          signal,
          send: (fetch) => send({ fetch, signal }),
        });
        throwIfAbsent(step, answer, options);
        return parse(requireJson(answer, asked), asked);
      } catch (error) {
        throw step === 'create' ? error : withoutBill(error);
      }
    },
    download: async function* (send) {
      try {
        yield* readLines(
          streamChunks({
            asked,
            ports,
            signal,
            maxBytes: options.maxResultBytes,
            send: (fetch) => send({ fetch, signal }),
          }),
        );
      } catch (error) {
        throw withoutBill(describeLost(error, endpoint.provider));
      }
    },
  };
}

/** Statuses with which hosts say that they know no such address. */
const absentStatuses: ReadonlySet<number> = new Set([404, 405, 501]);

function throwIfAbsent(step: Step, answer: HttpAnswer, options: BatchAdapterOptions): void {
  const { provider, baseUrl } = options.endpoint;
  const { status } = answer;
  if (step === 'upload' || step === 'create') {
    if (!absentStatuses.has(status) || readErrorBody(answer.body).code === 'model_not_found')
      return;
    throw new ProviderError(
      'invalid_request',
      `${provider}: the host ${new URL(baseUrl).origin} has no batch API (it answered ${status}); replay without --mode batch`,
      { retryable: false, status },
    );
  }
  if (status === 404) throw describeGone(provider);
}

function describeLost(error: unknown, provider: string): unknown {
  return error instanceof ProviderError && error.status === 404 ? describeGone(provider) : error;
}

function describeGone(provider: string): ProviderError {
  return new ProviderError(
    'invalid_request',
    `${provider} does not know the batch, or no longer has its results; use the key of the project that submitted it, or submit it again`,
    { retryable: false, status: 404 },
  );
}

/** Looking at a batch, or uploading what no batch uses yet, costs nothing, whatever becomes of the call. */
function withoutBill(error: unknown): unknown {
  if (!(error instanceof ProviderError) || !error.possiblyBilled) return error;
  const { kind, message, retryable, status, retryAfterMs } = error;
  return new ProviderError(kind, message, { retryable, status, retryAfterMs, cause: error });
}
