import type Anthropic from '@anthropic-ai/sdk';
import type { Line } from '../document/lines.ts';
import { anthropicTranslator } from './anthropic.ts';
import {
  parseAnthropicBatchId,
  parseAnthropicState,
  readAnthropicItem,
} from './anthropic-batch-answer.ts';
import { createAnthropicClient } from './anthropic-client.ts';
import { usesSampling } from './anthropic-sampling.ts';
import type { BatchProvider, BatchState } from './batch.ts';
import { describeRunning } from './batch-answer.ts';
import type { BatchAdapterOptions, BatchCall, BatchLink } from './batch-link.ts';
import { createHttpBatchProvider } from './http-batch-provider.ts';

/** As Anthropic documents them for Message Batches; what stands around the items is taken off. */
const limits = { requests: 100_000, bytes: 256_000_000 - 1_000 };

/**
 * Anthropic's Message Batches, and hosts that have copied them. The API version holds for a whole batch, and only
 * an older one takes sampling parameters, so requests with and without them go into separate batches.
 */
export function createAnthropicBatchProvider(options: BatchAdapterOptions): BatchProvider {
  const { provider } = options.endpoint;
  const connect = ({ fetch }: BatchCall, withSampling = false): Anthropic =>
    createAnthropicClient(
      // The SDK's limit is above ours, which counts to the last byte.
      { ...options, ports: { ...options.ports, timeoutMs: options.transferTimeoutMs } },
      { fetch, withSampling },
    );
  const inspect = (id: string, link: BatchLink): Promise<BatchState> =>
    link.ask({
      step: 'inspect',
      send: (call) => connect(call).messages.batches.retrieve(id, {}, { signal: call.signal }),
      parse: parseAnthropicState,
    });
  return createHttpBatchProvider(options, {
    limits,
    translator: anthropicTranslator,
    readItem: readAnthropicItem,
    groupOf: (body) => (usesSampling(body) ? withSamplingGroup : 'current'),
    composeLine: (customId, body) => ({ custom_id: customId, params: body }),
    submit: ({ group, lines }, link) =>
      link.ask({
        step: 'create',
        send: (call) =>
          connect(call, group === withSamplingGroup).post('/v1/messages/batches', {
            body: { requests: lines },
            signal: call.signal,
          }),
        parse: parseAnthropicBatchId,
      }),
    inspect,
    downloadResults: async function* (id, link): AsyncGenerator<Line> {
      if ((await inspect(id, link)).kind === 'running') throw describeRunning(provider);
      // `results` of the SDK would throw at a damaged line, and call whatever address `results_url` names.
      yield* link.download((call) =>
        connect(call)
          .get(`/v1/messages/batches/${encodeURIComponent(id)}/results`, { signal: call.signal })
          .asResponse(),
      );
    },
    cancel: (id, link) =>
      link.ask({
        step: 'cancel',
        send: (call) => connect(call).messages.batches.cancel(id, {}, { signal: call.signal }),
        parse: () => undefined,
      }),
  });
}

const withSamplingGroup = 'with sampling parameters';
