import type { Feedback, LoggedSpan, LoggedTrace } from '../logged-call.ts';
import { joinNestedCalls } from '../spans/join-nested-calls.ts';
import type { RawEvent, RawSpan } from '../spans/raw-span.ts';
import { readEvaluation, readTraceFeedback } from '../spans/read-feedback.ts';
import { readResponseId } from '../spans/read-metadata.ts';
import { readSpan } from '../spans/read-span.ts';
import type { RecordKind } from './export-path.ts';
import { type LogRecord, parseRecord, readOtlpLog, readOtlpSpan } from './read-record.ts';

/** A record of a trace, with the line it was exported in: `file:line`. */
export interface TraceRecord {
  readonly kind: RecordKind;
  readonly bytes: Buffer;
  readonly place: string;
}

/** One trace of its records. Undefined where none of them is a span that can be read. */
export function assembleTrace(records: readonly TraceRecord[]): LoggedTrace | undefined {
  const spans = readSpans(records);
  const [first] = spans.values();
  if (first === undefined) return undefined;
  const logs = readLogs(records, first.traceId);
  const byResponse = mapResponses(spans);
  const events = new Map<string, RawEvent[]>();
  const feedback = [...spans.values()].flatMap(readTraceFeedback);
  for (const log of logs) {
    const owner = byResponse.get(readResponseId(log.event.attributes) ?? '') ?? log.spanId;
    const evaluation = readEvaluation(log.event);
    const known = owner === undefined ? undefined : events.get(owner);
    if (known !== undefined) known.push(log.event);
    else if (owner !== undefined) events.set(owner, [log.event]);
    else if (evaluation !== undefined) feedback.push(evaluation);
  }
  const read = [...spans.values()].map((span) =>
    withoutRepeats(readSpan(addEvents(span, events.get(span.spanId)))),
  );
  return {
    id: first.traceId,
    spans: [...joinNestedCalls(read), ...listMissing(spans, events)],
    feedback: distinct(feedback),
  };
}

/** A span that was exported again, because the answer to the export was lost, or first when it had only begun. */
function readSpans(records: readonly TraceRecord[]): ReadonlyMap<string, RawSpan> {
  const spans = new Map<string, RawSpan>();
  for (const { kind, bytes } of records) {
    const fields = kind === 'span' ? parseRecord(bytes) : undefined;
    const span = fields === undefined ? undefined : readOtlpSpan(fields);
    if (span === undefined) continue;
    const known = spans.get(span.spanId);
    if (known === undefined || (span.endedAt ?? '') >= (known.endedAt ?? ''))
      spans.set(span.spanId, span);
  }
  return spans;
}

/**
 * Records in the order of their time. One that stands in two exports was sent twice; within one export two that are
 * the same are two, such as a message that was said again.
 */
function readLogs(records: readonly TraceRecord[], traceId: string): readonly LogRecord[] {
  const seen = new Map<string, string>();
  const logs = records.flatMap(({ kind, bytes, place }) => {
    if (kind !== 'log') return [];
    const text = bytes.toString('latin1');
    if ((seen.get(text) ?? place) !== place) return [];
    seen.set(text, place);
    const fields = parseRecord(bytes);
    if (fields === undefined) return [];
    const log = readOtlpLog(fields);
    // An evaluation may come from a trace of its own, where its step is another.
    return [log.traceId === traceId ? log : { ...log, spanId: undefined }];
  });
  return logs.toSorted((a, b) => (a.event.at ?? '').localeCompare(b.event.at ?? ''));
}

function mapResponses(spans: ReadonlyMap<string, RawSpan>): ReadonlyMap<string, string> {
  const byResponse = new Map<string, string>();
  for (const { spanId, attributes } of spans.values()) {
    const id = readResponseId(attributes);
    if (id !== undefined) byResponse.set(id, spanId);
  }
  return byResponse;
}

function addEvents(span: RawSpan, events: readonly RawEvent[] | undefined): RawSpan {
  return events === undefined ? span : { ...span, events: [...span.events, ...events] };
}

/** Steps of which there is nothing but what was said of them. */
function listMissing(
  spans: ReadonlyMap<string, RawSpan>,
  events: ReadonlyMap<string, readonly RawEvent[]>,
): readonly LoggedSpan[] {
  return [...events].flatMap(([id, own]) => {
    const feedback = own.flatMap((event) => readEvaluation(event) ?? []);
    return spans.has(id) || feedback.length === 0
      ? []
      : [{ id, feedback: distinct(feedback), tags: [] }];
  });
}

function withoutRepeats(span: LoggedSpan): LoggedSpan {
  return { ...span, feedback: distinct(span.feedback) };
}

function distinct(feedback: readonly Feedback[]): readonly Feedback[] {
  return [...new Map(feedback.map((one) => [JSON.stringify(one), one])).values()];
}
