import { isRecord } from '../../document/is-record.ts';
import type { Fields } from '../fields.ts';
import { firstNumber } from '../loose-values.ts';
import type { RawEvent, RawSpan } from '../spans/raw-span.ts';
import { pick, readAnyValue, readAttributes } from './any-value.ts';
import { readId } from './record-id.ts';

/** A log record, which may belong to a span. */
export interface LogRecord {
  readonly traceId: string | undefined;
  readonly spanId: string | undefined;
  readonly event: RawEvent;
}

/** The JSON of a record; undefined where it is damaged. */
export function parseRecord(bytes: Buffer): Fields | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A span as protobuf's JSON has it. Undefined where its ids are missing. */
export function readOtlpSpan(fields: Fields): RawSpan | undefined {
  const traceId = readTraceId(fields);
  const spanId = readId(pick(fields, 'spanId', 'span_id'), 8);
  if (traceId === undefined || spanId === undefined) return undefined;
  const { name, events } = fields;
  return {
    traceId,
    spanId,
    parentId: readId(pick(fields, 'parentSpanId', 'parent_span_id'), 8),
    name: typeof name === 'string' ? name : '',
    startedAt: readMoment(pick(fields, 'startTimeUnixNano', 'start_time_unix_nano')),
    endedAt: readMoment(pick(fields, 'endTimeUnixNano', 'end_time_unix_nano')),
    status: readStatus(fields['status']),
    attributes: readAttributes(fields['attributes']),
    events: Array.isArray(events) ? events.filter(isRecord).map(readEvent) : [],
    droppedAttributes: firstNumber(
      pick(fields, 'droppedAttributesCount', 'dropped_attributes_count'),
    ),
  };
}

export function readTraceId(fields: Fields): string | undefined {
  return readId(pick(fields, 'traceId', 'trace_id'), 16);
}

export function readOtlpLog(fields: Fields): LogRecord {
  const attributes = readAttributes(fields['attributes']);
  const name = pick(fields, 'eventName', 'event_name') || attributes['event.name'];
  const at =
    readMoment(pick(fields, 'timeUnixNano', 'time_unix_nano')) ??
    readMoment(pick(fields, 'observedTimeUnixNano', 'observed_time_unix_nano'));
  return {
    traceId: readTraceId(fields),
    spanId: readId(pick(fields, 'spanId', 'span_id'), 8),
    event: {
      name: typeof name === 'string' ? name : '',
      at,
      attributes,
      body: readAnyValue(fields['body']),
    },
  };
}

function readEvent(fields: Fields): RawEvent {
  const { name } = fields;
  return {
    name: typeof name === 'string' ? name : '',
    at: readMoment(pick(fields, 'timeUnixNano', 'time_unix_nano')),
    attributes: readAttributes(fields['attributes']),
  };
}

/** By number, number as text, or name. */
export function readStatus(value: unknown): RawSpan['status'] {
  const { code, message } = isRecord(value) ? value : {};
  const name = String(code ?? '').toUpperCase();
  const isError = name === '2' || name.endsWith('ERROR');
  const isOk = name === '1' || name.endsWith('OK');
  return {
    code: isError ? 'error' : isOk ? 'ok' : 'unset',
    message: typeof message === 'string' && message !== '' ? message : undefined,
  };
}

/** Nanoseconds since 1970, as text or number. Undefined for none, which is 0, and for what no date can be. */
function readMoment(value: unknown): string | undefined {
  const isWritten = typeof value === 'string' && /^\d{1,20}$/.test(value);
  if (!isWritten && typeof value !== 'number') return undefined;
  const milliseconds = isWritten
    ? Number(BigInt(value) / 1_000_000n)
    : Math.floor(Number(value) / 1e6);
  if (!(milliseconds > 0 && milliseconds < 8.64e15)) return undefined;
  return new Date(milliseconds).toISOString();
}
