import { z } from 'zod';
import type { BatchState } from './batch.ts';
import type { FoundItem, ReadItem } from './batch-answer.ts';
import { countSchema, hostIdSchema } from './batch-id.ts';
import { classifyHttpFailure, readErrorBody } from './classify-error.ts';
import { describeMalformed } from './damaged-answer.ts';
import type { Asked } from './http-exchange.ts';

const batchSchema = z.looseObject({
  id: hostIdSchema,
  processing_status: z.string(),
  cancel_initiated_at: z.string().nullish(),
  request_counts: z
    .looseObject({
      processing: countSchema,
      succeeded: countSchema,
      errored: countSchema,
      canceled: countSchema,
      expired: countSchema,
    })
    .nullish()
    // Counts are for showing: nonsense in them must not hide where the batch stands.
    .catch(undefined),
});

/** @throws ProviderError: malformed */
export function parseAnthropicBatchId(body: unknown, asked: Asked): string {
  return parseBatch(body, asked).id;
}

function parseBatch(body: unknown, { provider }: Asked): z.output<typeof batchSchema> {
  const parsed = batchSchema.safeParse(body);
  if (!parsed.success) throw describeMalformed(provider, 'JSON that is not a batch');
  return parsed.data;
}

/**
 * Anthropic knows one end, whatever became of the items; their counts tell which.
 * @throws ProviderError: malformed, also for a status that nobody documents
 */
export function parseAnthropicState(body: unknown, asked: Asked): BatchState {
  const batch = parseBatch(body, asked);
  const counts = batch.request_counts ?? undefined;
  const done = counts && counts.succeeded + counts.errored + counts.canceled + counts.expired;
  const total = counts && counts.processing + (done ?? 0);
  switch (batch.processing_status) {
    case 'in_progress':
    case 'canceling':
      // The counts stay 0 until the end, which says nothing.
      return { kind: 'running', completed: done === 0 ? undefined : done, total };
    case 'ended': {
      const kind =
        (counts?.expired ?? 0) > 0
          ? 'expired'
          : (counts?.canceled ?? 0) > 0
            ? 'cancelled'
            : 'ended';
      return { kind, succeeded: counts?.succeeded, errored: counts?.errored, total };
    }
    default:
      throw describeMalformed(asked.provider, 'a batch of an unknown status');
  }
}

const lineSchema = z.looseObject({
  custom_id: z.string(),
  result: z.looseObject({
    type: z.string(),
    message: z.unknown().optional(),
    error: z.unknown().optional(),
  }),
});

/** A line of the results. */
export const readAnthropicItem: ReadItem = (value, asked) => {
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { custom_id: customId, result } = parsed.data;
  switch (result.type) {
    case 'succeeded': {
      const answer = { status: 200, body: result.message, requestId: undefined };
      return { customId, item: { kind: 'answer', answer } };
    }
    case 'errored':
      return { customId, item: readFailure(result.error, asked) };
    case 'expired':
      return { customId, item: { kind: 'expired' } };
    case 'canceled':
      return { customId, item: { kind: 'cancelled' } };
    default:
      return undefined;
  }
};

/** The status with which each type comes in a live call, as Anthropic documents its errors. */
const statusOfType: ReadonlyMap<string | undefined, number> = new Map([
  ['invalid_request_error', 400],
  ['authentication_error', 401],
  ['billing_error', 402],
  ['permission_error', 403],
  ['not_found_error', 404],
  ['request_too_large', 413],
  ['rate_limit_error', 429],
  ['api_error', 500],
  ['timeout_error', 504],
  ['overloaded_error', 529],
]);

function readFailure(body: unknown, { provider, secret }: Asked): FoundItem {
  const status = statusOfType.get(readErrorBody(body).type) ?? 500;
  const headers = new Headers();
  const error = classifyHttpFailure({ provider, status, headers, body, text: '', secret });
  return { kind: 'errored', error };
}
