import OpenAI from 'openai';
import { readErrorBody } from './classify-error.ts';
import type { HttpAnswer } from './http-exchange.ts';
import {
  type AdapterOptions,
  type Call,
  composeDefaultHeaders,
  computeSdkTimeout,
} from './http-provider.ts';
import type { Completion } from './provider.ts';

type Post = (path: '/responses' | '/chat/completions', call: Call) => PromiseLike<unknown>;

/** A client of the SDK, and the fetch of the call that it is busy with. */
interface Slot {
  readonly client: OpenAI;
  fetch: typeof globalThis.fetch;
}

/**
 * Posts bodies through the openai SDK, each by a client that serves no other call meanwhile, so that what its
 * fetch sees is kept apart. Clients are used again: making one costs about 0.1 ms while the process is young.
 */
export function createOpenaiPost(options: AdapterOptions): Post {
  const idle: Slot[] = [];
  return async (path, { body, signal, fetch }) => {
    const slot = idle.pop() ?? createSlot(options);
    slot.fetch = fetch;
    try {
      return await slot.client.post<unknown>(path, { body, signal });
    } finally {
      idle.push(slot);
    }
  };
}

function createSlot(options: AdapterOptions): Slot {
  const client = createOpenaiClient(options, (input, init) => slot.fetch(input, init));
  const slot: Slot = { client, fetch: options.ports.fetch };
  return slot;
}

/** A client that calls the endpoint and nothing else, and never retries. */
export function createOpenaiClient(
  options: AdapterOptions,
  fetch: typeof globalThis.fetch,
): OpenAI {
  const { endpoint, apiKey, environment, ports } = options;
  const vendor = endpoint.provider === 'openai' || endpoint.provider === 'openai-chat';
  return new OpenAI({
    baseURL: endpoint.baseUrl,
    // The SDK demands one; without a key the header is taken out below.
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: vendor ? (environment['OPENAI_ORG_ID'] ?? null) : null,
    project: vendor ? (environment['OPENAI_PROJECT_ID'] ?? null) : null,
    maxRetries: 0,
    timeout: computeSdkTimeout(ports),
    logLevel: 'off',
    fetch,
    defaultHeaders: composeDefaultHeaders(options, { variable: 'OPENAI_CUSTOM_HEADERS', vendor }),
  });
}

/** Azure answers 400 where its filter stops a prompt: the model was not asked, and the case is refused. */
export function readFilteredPrompt(answer: HttpAnswer): Completion | undefined {
  if (answer.status !== 400 || readErrorBody(answer.body).code !== 'content_filter')
    return undefined;
  return {
    text: '',
    toolCalls: [],
    stop: { kind: 'refused', category: 'content_filter' },
    usage: undefined,
    requestId: answer.requestId,
    latencyMs: answer.latencyMs,
    raw: answer.body,
  };
}
