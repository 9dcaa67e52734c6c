import { messageOf } from '../errors.ts';
import { type BatchItem, computeBatches } from '../providers/batch.ts';
import { ProviderError } from '../providers/provider.ts';
import { BudgetSpent, type Reservation } from '../replay/budget.ts';
import { computeRequestWorstCase } from '../replay/request-worst-case.ts';
import { formatPlural } from '../wording/format.ts';
import type { MissingTrial, Side } from './batch-side.ts';

/** @returns what was submitted, or why not, one sentence for each batch */
export async function submitMissing(items: readonly MissingTrial[], side: Side): Promise<string[]> {
  const { role } = side.arm;
  let split: ReturnType<typeof computeBatches>;
  try {
    split = computeBatches(items, side.provider);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    return [`${role}: nothing could be submitted: ${error.message}`];
  }
  const notices: string[] = [];
  for (const batch of split) {
    side.ports.signal.throwIfAborted();
    notices.push(`${role}: ${await submitBatch(batch, side)}`);
  }
  return notices;
}

/** Never sent again by itself: a host that did not answer may be working on it. */
async function submitBatch(items: readonly BatchItem[], side: Side): Promise<string> {
  const { provider, batches, ports } = side;
  const what = formatPlural(items.length, 'request');
  let reserved: Reservation | undefined;
  try {
    // All at once: a batch that waited for its own parts would wait without end.
    reserved = await ports.reserve(computeBound(items, side), items.length);
    const { id } = await provider.submit(items, { signal: ports.signal });
    batches.noteSubmitted({ id, items: items.length });
    reserved.settle(undefined);
    return `${what} submitted as batch ${id}; run again when it is done, within a day`;
  } catch (error) {
    const billed = error instanceof ProviderError && error.possiblyBilled;
    if (billed) reserved?.settle(undefined);
    else reserved?.release();
    if (!(error instanceof ProviderError) && !(error instanceof BudgetSpent)) throw error;
    return `${what} could not be submitted${billed ? ', and may be billed' : ''}: ${messageOf(error)}`;
  }
}

/** The most that a batch can cost: at the price of batches where that is known, else at the list price. */
function computeBound(items: readonly BatchItem[], { arm }: Side): bigint | undefined {
  let total = 0n;
  for (const { request } of items) {
    const bound =
      computeRequestWorstCase(arm.target, request, { extraBytes: 0, inBatch: true }) ??
      computeRequestWorstCase(arm.target, request);
    if (bound === undefined) return undefined;
    total += bound;
  }
  return total;
}
