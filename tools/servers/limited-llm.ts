/**
 * A process of its own that answers in the shape of OpenAI's Responses, after a wait, as far as a token bucket allows,
 * and else with 429. It keeps the books of what was allowed and used. Forked with its options as JSON; tells its
 * parent when it is ready, and what it saw when it is asked.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LimitedLlmMessage, LimitedLlmOptions } from './limited-llm-process.ts';

const options: LimitedLlmOptions = JSON.parse(process.argv[2] ?? '{}');
const { unit, perSecond, burst, headers, answerMs } = options;
let level = burst;
let levelAt = performance.now();
let firstAt: number | undefined;
let lastAt = 0;
let used = 0;
let sent = 0;
let refused = 0;

const server = createServer(async (request, response) => {
  const input = Math.ceil((await countBytes(request)) / 4);
  // Answers differ in length, as real ones do.
  const output = 60 + ((sent * 37) % 120);
  const units = unit === 'requests' ? 1 : input + output;
  const now = performance.now();
  firstAt ??= now;
  level = Math.min(burst, level + ((now - levelAt) * perSecond) / 1_000);
  levelAt = now;
  sent += 1;
  const admitted = level >= units;
  if (admitted) {
    level -= units;
    used += units;
    lastAt = now;
    setTimeout(() => answer(response, 200, composeAnswer(input, output)), answerMs);
  } else {
    refused += 1;
    answer(response, 429, { error: { message: 'too many', code: 'rate_limit_exceeded' } });
  }
});
server.listen(0, '127.0.0.1', () => {
  // A TCP server's address is always this record.
  const { port } = server.address() as AddressInfo;
  send({ kind: 'ready', url: `http://127.0.0.1:${port}` });
});
process.on('message', () => {
  const milliseconds = lastAt - (firstAt ?? lastAt);
  const allowed = burst + (milliseconds * perSecond) / 1_000;
  send({ kind: 'seen', sent, refused, used, allowed, milliseconds });
});
process.on('disconnect', () => process.exit());

function send(message: LimitedLlmMessage): void {
  process.send?.(message);
}

async function countBytes(request: IncomingMessage): Promise<number> {
  let bytes = 0;
  for await (const chunk of request) bytes += chunk.length;
  return bytes;
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(headers
      ? {
          [`x-ratelimit-limit-${unit}`]: String(burst),
          [`x-ratelimit-remaining-${unit}`]: String(Math.floor(level)),
          [`x-ratelimit-reset-${unit}`]: `${Math.ceil(((burst - level) * 1_000) / perSecond)}ms`,
        }
      : {}),
  });
  response.end(JSON.stringify(body));
}

function composeAnswer(input: number, output: number): unknown {
  const content = [{ type: 'output_text', text: 'It arrives on Tuesday.', annotations: [] }];
  return {
    id: 'resp_limited',
    object: 'response',
    status: 'completed',
    error: null,
    incomplete_details: null,
    model: 'gpt-4.1-2025-04-14',
    output: [{ type: 'message', id: 'msg_limited', role: 'assistant', content }],
    service_tier: 'default',
    usage: {
      input_tokens: input,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input + output,
    },
  };
}
