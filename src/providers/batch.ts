import {
  type Completion,
  type CompletionRequest,
  ProviderError,
  type UnsupportedParameter,
} from './provider.ts';

/** One request of a batch. */
export interface BatchItem {
  /** 64 hex digits, once in a batch; answers come back in any order, and are joined by it. */
  readonly customId: string;
  readonly request: CompletionRequest;
}

/** What one batch can hold. */
export interface BatchLimits {
  readonly requests: number;
  /** Of all items as they are sent. */
  readonly bytes: number;
}

export interface SubmittedBatch {
  /** The host's own, by which the batch is found again from any process. */
  readonly id: string;
  readonly items: number;
}

/** How many items went which way; undefined where the host does not say. The rest expired or was cancelled. */
export interface BatchCounts {
  readonly succeeded: number | undefined;
  readonly errored: number | undefined;
  readonly total: number | undefined;
}

/**
 * Where a batch stands. What has `ended`, `expired` or was `cancelled` can be collected: what was answered by then
 * is there. What `failed` was refused as a whole, and has no answers.
 */
export type BatchState =
  | {
      readonly kind: 'running';
      /** Undefined where the host tells only at the end. */
      readonly completed: number | undefined;
      readonly total: number | undefined;
    }
  | ({ readonly kind: 'ended' | 'expired' | 'cancelled' } & BatchCounts)
  | { readonly kind: 'failed'; readonly reason: string };

export type BatchOutcome =
  | { readonly kind: 'completed'; readonly completion: Completion }
  | { readonly kind: 'errored'; readonly error: ProviderError }
  | { readonly kind: 'expired' }
  | { readonly kind: 'cancelled' };

/**
 * One line of what came back. Ids that nobody sent and ids that come twice are passed on as they are: whoever joins
 * them refuses them. An item without a result is missing.
 */
export interface BatchResult {
  /** Undefined: the line is too damaged to tell whose it is. */
  readonly customId: string | undefined;
  readonly outcome: BatchOutcome;
}

/**
 * A vendor's batch API: requests go in together, are answered within a day, and cost less. It never retries, never
 * drops a parameter and never logs. Every method throws ProviderError and nothing else.
 */
export interface BatchProvider {
  /** As in `provider/model`. */
  readonly name: string;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly limits: BatchLimits;
  /** Parameters of the request that cannot be sent in a batch, known without a call. Pure. */
  findUnsupported(
    request: Omit<CompletionRequest, 'caseId' | 'trial' | 'messages'>,
  ): readonly UnsupportedParameter[];
  /** Requests of different groups cannot share a batch. Pure. */
  groupOf(request: CompletionRequest): string;
  /** Bytes of the item as `limits.bytes` counts them. Pure. */
  measure(item: BatchItem): number;
  /**
   * Submits one batch, within the limits and of one group (`computeBatches`). Where the error is `possiblyBilled`
   * the batch may be running although its id is not known.
   */
  submit(
    items: readonly BatchItem[],
    options: { readonly signal: AbortSignal },
  ): Promise<SubmittedBatch>;
  inspect(id: string, options: { readonly signal: AbortSignal }): Promise<BatchState>;
  /**
   * The results of a batch that is over, in any order, one at a time as they arrive. A damaged line is an errored
   * result and the others follow; a connection that breaks throws, and collecting starts anew.
   */
  collect(id: string, options: { readonly signal: AbortSignal }): AsyncIterable<BatchResult>;
  /** Asks the host to stop; the batch stays `running` until it has, and what was answered by then is billed. */
  cancel(id: string, options: { readonly signal: AbortSignal }): Promise<void>;
}

/**
 * Splits items into batches: one group each, within the limits, in their order. Pure.
 * @throws ProviderError: invalid_request, for an item that no batch can hold
 */
export function computeBatches(
  items: readonly BatchItem[],
  provider: Pick<BatchProvider, 'name' | 'limits' | 'groupOf' | 'measure'>,
): readonly (readonly BatchItem[])[] {
  const { limits } = provider;
  const batches: BatchItem[][] = [];
  const open = new Map<string, { readonly items: BatchItem[]; bytes: number }>();
  for (const item of items) {
    const bytes = provider.measure(item);
    if (bytes > limits.bytes) throw describeTooLarge(provider.name, item, { bytes, limits });
    const group = provider.groupOf(item.request);
    const current = open.get(group);
    if (
      current !== undefined &&
      current.items.length < limits.requests &&
      current.bytes + bytes <= limits.bytes
    ) {
      current.items.push(item);
      current.bytes += bytes;
      continue;
    }
    const started = [item];
    batches.push(started);
    open.set(group, { items: started, bytes });
  }
  return batches;
}

function describeTooLarge(
  name: string,
  { request }: BatchItem,
  { bytes, limits }: { readonly bytes: number; readonly limits: BatchLimits },
): ProviderError {
  return new ProviderError(
    'invalid_request',
    `${name}: the request of case ${request.caseId} has ${bytes} bytes, and a batch takes ${limits.bytes}; shorten it, or replay without a batch`,
    { retryable: false },
  );
}
