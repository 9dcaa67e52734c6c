import type { Line } from '../document/lines.ts';
import type { BatchItem, BatchLimits, BatchProvider, BatchState } from './batch.ts';
import { type ReadItem, readResultLine } from './batch-answer.ts';
import { type BatchAdapterOptions, type BatchLink, createBatchLink } from './batch-link.ts';
import type { Asked } from './http-exchange.ts';
import { describeProblems, type Translator } from './http-provider.ts';
import type { ComposedBody, RequestShape } from './parameters.ts';
import { ProviderError } from './provider.ts';

/** One item as it is sent: an object of its own in the batch. */
type ComposedLine = Readonly<Record<string, unknown>>;

/** The parts in which batch APIs differ. */
export interface BatchProtocol {
  readonly limits: BatchLimits;
  /** The words of a live call, so that nothing differs. */
  readonly translator: Translator;
  readonly readItem: ReadItem;
  /** @param body of a live call */
  groupOf(body: ComposedBody['body']): string;
  composeLine(customId: string, body: ComposedBody['body']): ComposedLine;
  /** @returns the id of the batch */
  submit(
    batch: { readonly group: string; readonly lines: readonly ComposedLine[] },
    link: BatchLink,
  ): Promise<string>;
  inspect(id: string, link: BatchLink): Promise<BatchState>;
  downloadResults(id: string, link: BatchLink): AsyncIterable<Line>;
  cancel(id: string, link: BatchLink): Promise<void>;
}

/** Makes a batch provider of a protocol; every way to fail ends as a ProviderError. */
export function createHttpBatchProvider(
  options: BatchAdapterOptions,
  protocol: BatchProtocol,
): BatchProvider {
  const { provider, baseUrl } = options.endpoint;
  const asked: Asked = { provider, secret: options.apiKey };
  const compose = (request: RequestShape) => composeForBatch(protocol.translator, request);
  return {
    name: provider,
    origin: new URL(baseUrl).origin,
    limits: protocol.limits,
    findUnsupported: (request) => compose({ ...request, messages: [] }).problems,
    groupOf: (request) => protocol.groupOf(compose(request).body),
    measure: ({ customId, request }) =>
      measureLine(protocol.composeLine(customId, compose(request).body)),
    submit: async (items, { signal }) => {
      const batch = composeBatch(items, { protocol, compose, provider });
      const id = await protocol.submit(batch, createBatchLink(options, signal));
      return { id, items: items.length };
    },
    inspect: (id, { signal }) => protocol.inspect(id, createBatchLink(options, signal)),
    collect: async function* (id, { signal }) {
      for await (const line of protocol.downloadResults(id, createBatchLink(options, signal)))
        if (line.text?.trim() !== '') yield readResultLine(line, protocol, asked);
    },
    cancel: (id, { signal }) => protocol.cancel(id, createBatchLink(options, signal)),
  };
}

/** Tiers that a request may name in a batch: they mean the ordinary one. */
const ordinaryTiers: ReadonlySet<unknown> = new Set(['auto', 'default', 'standard_only']);

function composeForBatch(translator: Translator, request: RequestShape): ComposedBody {
  const { body, problems } = translator.compose(request);
  const { service_tier: tier } = body;
  if (tier === undefined || ordinaryTiers.has(tier)) return { body, problems };
  return {
    body,
    problems: [
      ...problems,
      {
        name: 'service_tier',
        reason: 'a batch is served at a tier of its own',
        remedy: 'remove service_tier from parameters, or replay without --mode batch',
      },
    ],
  };
}

/** The line break that parts the items is counted. */
function measureLine(line: ComposedLine): number {
  return Buffer.byteLength(JSON.stringify(line)) + 1;
}

/** @throws ProviderError for items that are no batch, before anything is sent */
function composeBatch(
  items: readonly BatchItem[],
  options: {
    readonly protocol: BatchProtocol;
    readonly compose: (request: RequestShape) => ComposedBody;
    readonly provider: string;
  },
): { readonly group: string; readonly lines: readonly ComposedLine[] } {
  const { protocol, compose, provider } = options;
  const groups = new Set<string>();
  const lines = items.map(({ customId, request }) => {
    const { body, problems } = compose(request);
    if (problems.length > 0) throw describeProblems(provider, request, problems);
    groups.add(protocol.groupOf(body));
    return protocol.composeLine(customId, body);
  });
  const { limits } = protocol;
  const [group] = groups;
  const bytes = lines.reduce((sum, line) => sum + measureLine(line), 0);
  const fault =
    group === undefined
      ? 'has no items'
      : groups.size > 1
        ? 'mixes requests that cannot share one'
        : new Set(items.map(({ customId }) => customId)).size < items.length
          ? 'has an id twice'
          : items.length > limits.requests || bytes > limits.bytes
            ? `is larger than ${limits.requests} requests and ${limits.bytes} bytes`
            : undefined;
  if (group === undefined || fault !== undefined)
    throw new ProviderError(
      'invalid_request',
      `${provider}: the batch ${fault}; split the items with computeBatches`,
      { retryable: false },
    );
  return { group, lines };
}
