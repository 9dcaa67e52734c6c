import { createServer, request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BatchServer, startBatchServer } from './batch-server.ts';
import { type LlmAnswer, type LlmCall, type LlmServer, startLlmServer } from './llm-server.ts';

/** A host that is asked live and in batches at one address. */
export interface WholeHost {
  readonly url: string;
  readonly live: LlmServer;
  readonly batches: BatchServer;
  readonly stop: () => Promise<void>;
}

export async function startWholeHost(answer: (call: LlmCall) => LlmAnswer): Promise<WholeHost> {
  const live = await startLlmServer({ answer });
  const batches = await startBatchServer({ answer });
  const server = createServer((request, response) => {
    const isBatch = /^\/v1\/(files|batches|messages\/batches)/.test(request.url ?? '');
    const { method, headers } = request;
    const target = new URL(request.url ?? '/', isBatch ? batches.url : live.url);
    const passed = sendRequest(target, { method, headers }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
    });
    passed.on('error', () => response.destroy());
    request.pipe(passed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A TCP server's address is always this record.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    live,
    batches,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([live.stop(), batches.stop()]);
    },
  };
}
