/**
 * A process of its own that answers every call in the shape of OpenAI's Responses, after a wait. It does as little as
 * can be, so that it takes no time from what is measured: nothing is parsed, and every answer is the same bytes.
 * Forked with the wait in milliseconds and the characters of the answer's text as its arguments; talks to its parent by
 * messages.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SlowLlmMessage } from './slow-llm-process.ts';

const delayMs = Number(process.argv[2]);
const answer = composeAnswer(Number(process.argv[3]));
let requests = 0;
let inFlight = 0;
let highestConcurrency = 0;

const server = createServer((request, response) => {
  requests += 1;
  if (requests === 1)
    send({ kind: 'first-request', at: performance.timeOrigin + performance.now() });
  inFlight += 1;
  highestConcurrency = Math.max(highestConcurrency, inFlight);
  response.on('close', () => {
    inFlight -= 1;
  });
  request.resume();
  setTimeout(() => {
    response.writeHead(200, {
      'content-type': 'application/json',
      'content-length': answer.length,
      'x-request-id': 'req_slow',
    });
    response.end(answer);
  }, delayMs);
});
server.listen(0, '127.0.0.1', () => {
  // A TCP server's address is always this record.
  const { port } = server.address() as AddressInfo;
  send({ kind: 'ready', url: `http://127.0.0.1:${port}` });
});
process.on('message', () => {
  send({ kind: 'seen', requests, highestConcurrency });
  requests = 0;
  highestConcurrency = inFlight;
});
process.on('disconnect', () => process.exit());

function send(message: SlowLlmMessage): void {
  process.send?.(message);
}

function composeAnswer(characters: number): Buffer {
  const sentence = 'Your order is on its way and arrives on Tuesday. ';
  const text = sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters);
  const content = [{ type: 'output_text', text, annotations: [] }];
  return Buffer.from(
    JSON.stringify({
      id: 'resp_slow',
      object: 'response',
      status: 'completed',
      error: null,
      incomplete_details: null,
      model: 'gpt-4.1-2025-04-14',
      output: [{ type: 'message', id: 'msg_slow', role: 'assistant', content }],
      service_tier: 'default',
      usage: {
        input_tokens: 150,
        input_tokens_details: { cached_tokens: 0 },
        output_tokens: 120,
        output_tokens_details: { reasoning_tokens: 0 },
        total_tokens: 270,
      },
    }),
  );
}
