import { z } from 'zod';
import type { BatchState } from './batch.ts';
import type { FoundItem, ReadItem } from './batch-answer.ts';
import { countSchema, hostIdSchema } from './batch-id.ts';
import { describeMalformed } from './damaged-answer.ts';
import type { Asked } from './http-exchange.ts';
import { classifyFailure } from './openai-responses-answer.ts';
import { ProviderError } from './provider.ts';
import { redact } from './redact.ts';

const faultSchema = z.looseObject({
  code: z.string().nullish(),
  message: z.string().nullish(),
  line: z.number().nullish(),
});

const batchSchema = z.looseObject({
  id: hostIdSchema,
  status: z.string(),
  output_file_id: hostIdSchema.nullish(),
  error_file_id: hostIdSchema.nullish(),
  request_counts: z
    .looseObject({ completed: countSchema, failed: countSchema, total: countSchema })
    .nullish()
    // Counts are for showing: nonsense in them must not hide where the batch stands.
    .catch(undefined),
  errors: z
    .looseObject({ data: z.array(faultSchema).nullish() })
    .nullish()
    .catch(undefined),
});

type ParsedBatch = z.output<typeof batchSchema>;

function parseBatch(body: unknown, { provider }: Asked): ParsedBatch {
  const parsed = batchSchema.safeParse(body);
  if (!parsed.success) throw describeMalformed(provider, 'JSON that is not a batch');
  return parsed.data;
}

/** @throws ProviderError: malformed */
export function parseOpenaiBatchId(body: unknown, asked: Asked): string {
  return parseBatch(body, asked).id;
}

/**
 * Where a batch stands, and the files that hold its results.
 * @throws ProviderError: malformed, also for a status that nobody documents
 */
export function parseOpenaiBatch(
  body: unknown,
  asked: Asked,
): { readonly state: BatchState; readonly fileIds: readonly string[] } {
  const batch = parseBatch(body, asked);
  const fileIds = [batch.output_file_id, batch.error_file_id].filter((id) => id != null);
  return { state: readState(batch, asked), fileIds };
}

const fileSchema = z.looseObject({ id: hostIdSchema });

/** The id of an uploaded file. @throws ProviderError: malformed */
export function parseOpenaiFile(body: unknown, { provider }: Asked): string {
  const parsed = fileSchema.safeParse(body);
  if (!parsed.success) throw describeMalformed(provider, 'JSON that is not a file');
  return parsed.data.id;
}

function readState(batch: ParsedBatch, asked: Asked): BatchState {
  const { completed: succeeded, failed: errored, total } = batch.request_counts ?? {};
  const counts = { succeeded, errored, total };
  switch (batch.status) {
    case 'validating':
    case 'in_progress':
    case 'finalizing':
    case 'cancelling': {
      const completed =
        succeeded === undefined || errored === undefined ? undefined : succeeded + errored;
      return { kind: 'running', completed, total };
    }
    case 'completed':
      return { kind: 'ended', ...counts };
    case 'expired':
    case 'cancelled':
      return { kind: batch.status, ...counts };
    case 'failed':
      return { kind: 'failed', reason: describeRefusal(batch, asked) };
    default:
      throw describeMalformed(asked.provider, 'a batch of an unknown status');
  }
}

function describeRefusal({ errors }: ParsedBatch, { provider, secret }: Asked): string {
  const faults = errors?.data ?? [];
  const [first] = faults;
  if (first === undefined) return `${provider} refused the batch without a reason`;
  const where = first.line == null ? '' : ` at line ${first.line}`;
  const more = faults.length > 1 ? `, and ${faults.length - 1} more` : '';
  const said = first.message ?? first.code ?? 'no message';
  return redact(`${provider} refused the batch${where}: ${said}`, secret) + more;
}

const lineSchema = z.looseObject({
  custom_id: z.string(),
  response: z
    .looseObject({
      status_code: z.number().int(),
      request_id: z.string().nullish(),
      body: z.unknown(),
    })
    .nullish(),
  error: faultSchema.nullish(),
});

/** A line of the output file or of the error file; they have the same shape. */
export const readOpenaiItem: ReadItem = (value, asked) => {
  const parsed = lineSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { custom_id: customId, response, error } = parsed.data;
  // An answer says more than what is said beside it.
  if (response != null) {
    const { status_code: status, body, request_id } = response;
    const requestId = request_id ?? undefined;
    return { customId, item: { kind: 'answer', answer: { status, body, requestId } } };
  }
  return error == null ? undefined : { customId, item: readFailure(error, asked) };
};

function readFailure(
  { code, message }: z.output<typeof faultSchema>,
  { provider, secret }: Asked,
): FoundItem {
  switch (code) {
    case 'batch_expired':
      return { kind: 'expired' };
    case 'batch_cancelled':
    case 'batch_canceled':
      return { kind: 'cancelled' };
    default: {
      const { kind, retryable } = classifyFailure(code ?? '');
      const said = `${provider} failed (${code ?? 'no code'}): ${message ?? 'no message'}`;
      const error = new ProviderError(kind, redact(said, secret), { retryable });
      return { kind: 'errored', error };
    }
  }
}
