import type { IncomingHttpHeaders } from 'node:http';
import { composeBody, type LlmAnswer, type LlmCall, readMessages } from './llm-server.ts';

/** What goes wrong with a batch; positions are those of the items as submitted, from 0. */
export interface BatchFaults {
  /** How many looks find the batch running; default 0. */
  readonly polls?: number;
  /** The batch expires, and from this item on nothing was answered. */
  readonly expireFrom?: number;
  /** Results come back last first. */
  readonly reorder?: boolean;
  readonly drop?: readonly number[];
  readonly duplicate?: readonly number[];
  /** These lines break off in the middle of their JSON. */
  readonly malformed?: readonly number[];
  /** The file ends in the middle of its last line. */
  readonly cutLastLine?: boolean;
  /** The connection breaks in the middle of a file of results. */
  readonly breakResults?: boolean;
  /** Status of every look at a batch. */
  readonly inspectStatus?: number;
  /** OpenAI: the batch is refused as a whole. */
  readonly refuse?: { readonly message: string; readonly code: string; readonly line: number };
  /** Lines that stand after all others. */
  readonly extraLines?: readonly string[];
  /** Goes through the lines of the output when all else is done. */
  readonly edit?: (lines: readonly string[]) => readonly string[];
}

/** One item as submitted. */
export interface BatchEntry {
  readonly customId: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A batch as the server knows it. */
export interface BatchRecord {
  readonly id: string;
  readonly protocol: LlmCall['protocol'];
  readonly entries: readonly BatchEntry[];
  /** Of the call that created it. */
  readonly headers: IncomingHttpHeaders;
  /** Looks so far. */
  looks: number;
  cancelled: boolean;
}

export interface EntryResult {
  readonly outcome: 'succeeded' | 'errored' | 'expired' | 'canceled';
  readonly line: string;
}

export type Answer = (call: LlmCall) => LlmAnswer;

/** What became of each item, in the order of submission. */
export function composeResults(
  record: BatchRecord,
  options: { readonly answer: Answer; readonly faults: BatchFaults },
): readonly EntryResult[] {
  const { answer, faults } = options;
  return record.entries.map((entry, index) => {
    if (record.cancelled) return composeUnanswered(record, entry, 'canceled');
    if (index >= (faults.expireFrom ?? Number.POSITIVE_INFINITY))
      return composeUnanswered(record, entry, 'expired');
    const { protocol, headers } = record;
    const { body } = entry;
    const model = String(body['model']);
    const call: LlmCall = { protocol, model, messages: readMessages(body), body, headers, index };
    return composeAnswered(call, entry, takesSampling(call) ? answer(call) : { status: 400 });
  });
}

/** Anthropic's newer version refuses sampling parameters, item by item. */
function takesSampling({ protocol, body, headers }: LlmCall): boolean {
  return (
    protocol !== 'anthropic-messages' ||
    headers['anthropic-version'] === '2023-06-01' ||
    !('temperature' in body)
  );
}

function composeAnswered(call: LlmCall, { customId }: BatchEntry, answer: LlmAnswer): EntryResult {
  const status = answer.status ?? 200;
  const outcome = status >= 400 ? 'errored' : 'succeeded';
  if (call.protocol === 'anthropic-messages') {
    const message = composeBody(call, { servedTier: 'batch', ...answer }, status);
    const result =
      outcome === 'errored'
        ? { type: 'errored', error: composeAnthropicError(status, answer) }
        : { type: 'succeeded', message };
    return { outcome, line: JSON.stringify({ custom_id: customId, result }) };
  }
  const response = {
    status_code: status,
    request_id: `req_${call.index}`,
    body: composeBody(call, answer, status),
  };
  const line = { id: `batch_req_${call.index}`, custom_id: customId, response, error: null };
  return { outcome, line: JSON.stringify(line) };
}

function composeAnthropicError(status: number, answer: LlmAnswer): object {
  const types: Readonly<Record<number, string>> = {
    400: 'invalid_request_error',
    404: 'not_found_error',
    429: 'rate_limit_error',
    500: 'api_error',
    529: 'overloaded_error',
  };
  const { message = 'it failed' } = answer.error ?? {};
  return { type: 'error', error: { type: types[status], message }, request_id: null };
}

function composeUnanswered(
  { protocol }: BatchRecord,
  { customId }: BatchEntry,
  outcome: 'expired' | 'canceled',
): EntryResult {
  if (protocol === 'anthropic-messages')
    return { outcome, line: JSON.stringify({ custom_id: customId, result: { type: outcome } }) };
  const error =
    outcome === 'expired'
      ? { code: 'batch_expired', message: 'This request could not be executed in time.' }
      : { code: 'batch_cancelled', message: 'This batch was cancelled.' };
  const line = { id: 'batch_req_0', custom_id: customId, response: null, error };
  return { outcome, line: JSON.stringify(line) };
}

/** A file of results with its faults. @param wanted which outcomes the file holds */
export function composeFile(
  results: readonly EntryResult[],
  options: { readonly faults: BatchFaults; readonly wanted: readonly EntryResult['outcome'][] },
): string {
  const { faults, wanted } = options;
  const lines = results.flatMap(({ outcome, line }, index) => {
    if (!wanted.includes(outcome) || faults.drop?.includes(index)) return [];
    if (faults.malformed?.includes(index)) return [line.slice(0, line.length >> 1)];
    return faults.duplicate?.includes(index) ? [line, line] : [line];
  });
  const ordered = [...(faults.reorder ? lines.toReversed() : lines), ...(faults.extraLines ?? [])];
  const edited = faults.edit?.(ordered) ?? ordered;
  const text = edited.map((line) => `${line}\n`).join('');
  const last = edited.at(-1) ?? '';
  return faults.cutLastLine ? text.slice(0, text.length - (last.length >> 1) - 1) : text;
}
