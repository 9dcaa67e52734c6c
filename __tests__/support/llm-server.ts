import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expectNoKeys } from './canary.ts';

/** What the server understood of one call. */
export interface LlmCall {
  readonly protocol: 'openai-responses' | 'openai-chat' | 'anthropic-messages';
  readonly model: string;
  /** The conversation with plain text contents, whatever the protocol; a system text comes first. */
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  /** The request body as sent. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  /** 0-based number of this call on this server. */
  readonly index: number;
}

/** How to answer one call. Everything is optional: `{}` is an empty complete answer. */
export interface LlmAnswer {
  readonly text?: string;
  readonly toolCalls?: readonly { readonly name: string; readonly arguments: string }[];
  /** Default: `tool_call` when there are tool calls, else `complete`. A refusal's words are `text`. */
  readonly stop?: 'complete' | 'tool_call' | 'truncated' | 'refused' | 'content_filter';
  /** Why it refused (Anthropic's `stop_details.category`). */
  readonly refusalCategory?: string;
  /** Whole tokens, cached and reasoning included; false leaves usage out. Default: 10 in, 5 out. */
  readonly usage?:
    | false
    | {
        readonly input: number;
        readonly output: number;
        readonly cached?: number;
        readonly reasoning?: number;
      };
  /** Default: the model that was asked for. */
  readonly servedModel?: string;
  readonly servedTier?: string;
  /** Wait before the answer. */
  readonly delayMs?: number;
  /** Default 200; with another status the body is an error in the protocol's own shape. */
  readonly status?: number;
  /** For the error body: message, and the vendor's error code. */
  readonly error?: { readonly message: string; readonly code?: string };
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent instead of the composed body, with the content type of `headers` or JSON. */
  readonly rawBody?: string | Buffer;
  /** Changes the composed body of a 200. */
  readonly patch?: (body: Record<string, unknown>) => Record<string, unknown>;
  /** Breaks the connection, before anything is sent or after half of the body; `reset` as the latter, by RST. */
  readonly destroy?: 'before' | 'mid-body' | 'reset';
  /** Says no length, and ends the body by ending the connection. */
  readonly closeDelimited?: boolean;
  /** Sends the body one byte at a time, with so many milliseconds between. */
  readonly byteDelayMs?: number;
  /** Answers 307 to this address. */
  readonly redirectTo?: string;
}

/** One call as received, in order of arrival. */
interface ReceivedRequest {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readonly<Record<string, unknown>>;
  /** Milliseconds of `performance.now()`. */
  readonly at: number;
}

export interface LlmServer {
  /** Scheme, host and port. OpenAI protocols live under `${url}/v1`, Anthropic's under `${url}`. */
  readonly url: string;
  readonly requests: readonly ReceivedRequest[];
  /** The most calls that were in flight at a time. */
  readonly highestConcurrency: () => number;
  /** Breaks what is open, and frees the port. @throws when a key was in the body of a call */
  readonly stop: () => Promise<void>;
}

/**
 * A loopback server that speaks OpenAI Responses, OpenAI Chat Completions and Anthropic Messages, by path.
 * @param options.answer decides the answer of each call
 */
export async function startLlmServer(options: {
  readonly answer: (call: LlmCall) => LlmAnswer | Promise<LlmAnswer>;
}): Promise<LlmServer> {
  const requests: ReceivedRequest[] = [];
  let inFlight = 0;
  let highest = 0;
  const server = createServer(async (request, response) => {
    inFlight += 1;
    highest = Math.max(highest, inFlight);
    response.on('close', () => {
      inFlight -= 1;
    });
    const at = performance.now();
    const body = parseObject((await readAll(request)).toString('utf8'));
    const path = request.url ?? '/';
    const index = requests.push({ path, headers: request.headers, body, at }) - 1;
    const protocol = findProtocol(path);
    if (protocol === undefined) {
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: { message: `no such path: ${path}` } }));
      return;
    }
    const model = String(body['model']);
    const messages = readMessages(body);
    const call: LlmCall = { protocol, model, messages, body, headers: request.headers, index };
    await send(response, call, await options.answer(call));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is always this record.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    highestConcurrency: () => highest,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      expectNoKeys(
        requests.map(({ path, body }) => ({
          place: `a call of ${path}`,
          bytes: path + JSON.stringify(body),
        })),
      );
    },
  };
}

async function send(response: ServerResponse, call: LlmCall, answer: LlmAnswer): Promise<void> {
  if (answer.delayMs !== undefined) await sleep(answer.delayMs);
  if (response.destroyed) return;
  if (answer.destroy === 'before') {
    response.destroy();
    return;
  }
  if (answer.redirectTo !== undefined) {
    response.writeHead(307, { location: answer.redirectTo }).end();
    return;
  }
  const status = answer.status ?? 200;
  const { rawBody } = answer;
  const body = Buffer.isBuffer(rawBody)
    ? rawBody
    : Buffer.from(rawBody ?? JSON.stringify(composeBody(call, answer, status)));
  if (answer.closeDelimited === true) {
    response.useChunkedEncodingByDefault = false;
    response.shouldKeepAlive = false;
  }
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(answer.closeDelimited === true ? {} : { 'content-length': body.length }),
    'x-request-id': `req_${call.index}`,
    'request-id': `req_${call.index}`,
    ...answer.headers,
  });
  if (answer.destroy !== undefined) {
    const { socket } = response;
    response.write(body.subarray(0, body.length >> 1), () =>
      answer.destroy === 'reset' ? socket?.resetAndDestroy() : response.destroy(),
    );
    return;
  }
  if (answer.byteDelayMs !== undefined) {
    for (const byte of body) {
      if (response.destroyed) return;
      response.write(Buffer.of(byte));
      await sleep(answer.byteDelayMs);
    }
  }
  response.end(answer.byteDelayMs === undefined ? body : undefined);
}

/** The body of an answer in the words of its protocol. */
export function composeBody(
  call: LlmCall,
  answer: LlmAnswer,
  status: number,
): Record<string, unknown> {
  if (status >= 400) return composeError(call, answer);
  const compose = {
    'openai-responses': composeResponse,
    'openai-chat': composeChatCompletion,
    'anthropic-messages': composeMessage,
  }[call.protocol];
  const body = compose(call, answer);
  return answer.patch === undefined ? body : answer.patch(body);
}

function composeError(call: LlmCall, answer: LlmAnswer): Record<string, unknown> {
  const { message = 'it failed', code } = answer.error ?? {};
  return call.protocol === 'anthropic-messages'
    ? { type: 'error', error: { type: 'api_error', message, details: { error_code: code } } }
    : { error: { message, type: 'api_error', code: code ?? null, param: null } };
}

function composeResponse(call: LlmCall, answer: LlmAnswer): Record<string, unknown> {
  const text = answer.text ?? '';
  const part =
    answer.stop === 'refused'
      ? { type: 'refusal', refusal: text }
      : { type: 'output_text', text, annotations: [] };
  const message = { type: 'message', id: 'msg_0', role: 'assistant', content: [part] };
  const calls = (answer.toolCalls ?? []).map((toolCall, index) => ({
    type: 'function_call',
    id: `fc_${index}`,
    call_id: `call_${index}`,
    ...toolCall,
  }));
  const reason = { truncated: 'max_output_tokens', content_filter: 'content_filter' };
  const incomplete = answer.stop === 'truncated' || answer.stop === 'content_filter';
  return {
    id: `resp_${call.index}`,
    object: 'response',
    status: incomplete ? 'incomplete' : 'completed',
    error: null,
    incomplete_details:
      answer.stop === 'truncated' || answer.stop === 'content_filter'
        ? { reason: reason[answer.stop] }
        : null,
    model: answer.servedModel ?? call.model,
    output: text === '' ? calls : [message, ...calls],
    service_tier: answer.servedTier ?? 'default',
    usage: composeUsage(answer, ({ input, output, cached, reasoning }) => ({
      input_tokens: input,
      input_tokens_details: { cached_tokens: cached, cache_write_tokens: 0 },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: reasoning },
      total_tokens: input + output,
    })),
  };
}

function composeChatCompletion(call: LlmCall, answer: LlmAnswer): Record<string, unknown> {
  const refused = answer.stop === 'refused';
  const toolCalls = (answer.toolCalls ?? []).map((toolCall, index) => ({
    id: `call_${index}`,
    type: 'function',
    function: toolCall,
  }));
  const reasons = {
    complete: 'stop',
    refused: 'stop',
    tool_call: 'tool_calls',
    truncated: 'length',
    content_filter: 'content_filter',
  };
  return {
    id: `chatcmpl_${call.index}`,
    object: 'chat.completion',
    created: 0,
    model: answer.servedModel ?? call.model,
    service_tier: answer.servedTier ?? 'default',
    choices: [
      {
        index: 0,
        finish_reason: reasons[answer.stop ?? (toolCalls.length > 0 ? 'tool_call' : 'complete')],
        message: {
          role: 'assistant',
          content: refused ? null : (answer.text ?? null),
          refusal: refused ? (answer.text ?? '') : null,
          ...(toolCalls.length > 0 ? { tool_calls: toolCalls } : {}),
        },
      },
    ],
    usage: composeUsage(answer, ({ input, output, cached, reasoning }) => ({
      prompt_tokens: input,
      prompt_tokens_details: { cached_tokens: cached },
      completion_tokens: output,
      completion_tokens_details: { reasoning_tokens: reasoning },
      total_tokens: input + output,
    })),
  };
}

function composeMessage(call: LlmCall, answer: LlmAnswer): Record<string, unknown> {
  const calls = (answer.toolCalls ?? []).map((toolCall, index) => ({
    type: 'tool_use',
    id: `call_${index}`,
    name: toolCall.name,
    input: JSON.parse(toolCall.arguments),
  }));
  const reasons = {
    complete: 'end_turn',
    refused: 'refusal',
    content_filter: 'refusal',
    tool_call: 'tool_use',
    truncated: 'max_tokens',
  };
  const stop = answer.stop ?? (calls.length > 0 ? 'tool_call' : 'complete');
  const text = answer.text ?? '';
  return {
    id: `msg_${call.index}`,
    type: 'message',
    role: 'assistant',
    model: answer.servedModel ?? call.model,
    content: text === '' ? calls : [{ type: 'text', text, citations: null }, ...calls],
    stop_reason: reasons[stop],
    stop_sequence: null,
    stop_details:
      stop === 'refused'
        ? { type: 'refusal', category: answer.refusalCategory ?? null, explanation: null }
        : null,
    usage: composeUsage(answer, ({ input, output, cached, reasoning }) => ({
      input_tokens: input - cached,
      cache_read_input_tokens: cached,
      cache_creation_input_tokens: 0,
      cache_creation: null,
      output_tokens: output,
      output_tokens_details: { thinking_tokens: reasoning },
      service_tier: answer.servedTier ?? 'standard',
    })),
  };
}

interface Tokens {
  readonly input: number;
  readonly output: number;
  readonly cached: number;
  readonly reasoning: number;
}

function composeUsage(answer: LlmAnswer, shape: (tokens: Tokens) => object): object | undefined {
  if (answer.usage === false) return undefined;
  return shape({ input: 10, output: 5, cached: 0, reasoning: 0, ...answer.usage });
}

function findProtocol(path: string): LlmCall['protocol'] | undefined {
  if (path.endsWith('/chat/completions')) return 'openai-chat';
  if (path.endsWith('/responses')) return 'openai-responses';
  if (path.endsWith('/v1/messages')) return 'anthropic-messages';
  return undefined;
}

/** The conversation of a request body, whatever the protocol. */
export function readMessages(body: Readonly<Record<string, unknown>>): LlmCall['messages'] {
  const system = body['system'] ?? body['instructions'];
  const turns = body['messages'] ?? body['input'] ?? [];
  const listed = typeof turns === 'string' ? [{ role: 'user', content: turns }] : turns;
  const first = system === undefined ? [] : [{ role: 'system', content: readContent(system) }];
  if (!Array.isArray(listed)) return first;
  return [
    ...first,
    ...listed.map((turn) => ({
      role: String(turn.role ?? turn.type),
      content: readContent(turn.content ?? turn.output),
    })),
  ];
}

function readContent(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content.map((block) => block.text ?? readContent(block.content)).join('');
}

/** All of a request. */
export async function readAll(request: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A JSON object; anything else is an empty one. */
export function parseObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function sleep(milliseconds: number): Promise<void> {
  // A stopped server must not keep the test process alive for an answer that nobody awaits.
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
