import type OpenAI from 'openai';
import type { Line } from '../document/lines.ts';
import type { BatchProvider } from './batch.ts';
import { describeRunning } from './batch-answer.ts';
import type { BatchAdapterOptions, BatchCall, BatchLink } from './batch-link.ts';
import { createHttpBatchProvider } from './http-batch-provider.ts';
import type { Translator } from './http-provider.ts';
import {
  parseOpenaiBatch,
  parseOpenaiBatchId,
  parseOpenaiFile,
  readOpenaiItem,
} from './openai-batch-answer.ts';
import { createChatTranslator } from './openai-chat.ts';
import { createOpenaiClient } from './openai-client.ts';
import { createResponsesTranslator } from './openai-responses.ts';

/** As OpenAI documents them for its Batch API. */
const limits = { requests: 50_000, bytes: 200_000_000 };

/** OpenAI's Batch API over either of its protocols, and hosts that have copied it. A batch has one model. */
export function createOpenaiBatchProvider(options: BatchAdapterOptions): BatchProvider {
  const { endpoint } = options;
  const { address, translator } = resolveProtocol(options);
  const connect = (call: BatchCall) => createBatchClient(options, call);
  const retrieve = (id: string, link: BatchLink) =>
    link.ask({
      step: 'inspect',
      send: (call) => connect(call).batches.retrieve(id, { signal: call.signal }),
      parse: parseOpenaiBatch,
    });
  return createHttpBatchProvider(options, {
    limits,
    translator,
    readItem: readOpenaiItem,
    groupOf: ({ model }) => String(model),
    composeLine: (customId, body) => ({ custom_id: customId, method: 'POST', url: address, body }),
    submit: async ({ lines }, link) => {
      const file = new File(
        lines.map((line) => `${JSON.stringify(line)}\n`),
        'batch.jsonl',
        { type: 'application/jsonl' },
      );
      const input_file_id = await link.ask({
        step: 'upload',
        send: (call) =>
          connect(call).files.create({ file, purpose: 'batch' }, { signal: call.signal }),
        parse: parseOpenaiFile,
      });
      return link.ask({
        step: 'create',
        send: (call) =>
          connect(call).batches.create(
            { input_file_id, endpoint: address, completion_window: '24h' },
            { signal: call.signal },
          ),
        parse: parseOpenaiBatchId,
      });
    },
    inspect: async (id, link) => (await retrieve(id, link)).state,
    downloadResults: async function* (id, link): AsyncGenerator<Line> {
      const { state, fileIds } = await retrieve(id, link);
      if (state.kind === 'running') throw describeRunning(endpoint.provider);
      for (const fileId of fileIds)
        yield* link.download((call) =>
          connect(call).files.content(fileId, { signal: call.signal }),
        );
    },
    cancel: (id, link) =>
      link.ask({
        step: 'cancel',
        send: (call) => connect(call).batches.cancel(id, { signal: call.signal }),
        parse: () => undefined,
      }),
  });
}

function resolveProtocol({ endpoint: { protocol, provider } }: BatchAdapterOptions): {
  readonly address: '/v1/responses' | '/v1/chat/completions';
  readonly translator: Translator;
} {
  return protocol === 'openai-responses'
    ? { address: '/v1/responses', translator: createResponsesTranslator(provider) }
    : { address: '/v1/chat/completions', translator: createChatTranslator(provider) };
}

/** A client for one call; its limit is above ours, which counts to the last byte. */
function createBatchClient(options: BatchAdapterOptions, { fetch }: BatchCall): OpenAI {
  const ports = { ...options.ports, timeoutMs: options.transferTimeoutMs };
  const send: typeof globalThis.fetch = (input, init) => fetch(input, init);
  // Without `Response` on it the SDK would find out by a call whether this fetch can send forms.
  return createOpenaiClient({ ...options, ports }, Object.assign(send, { Response }));
}
