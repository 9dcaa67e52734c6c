import { isRecord } from '../../document/is-record.ts';
import type { Fields } from '../fields.ts';
import type { Feedback, LoggedSpan } from '../logged-call.ts';
import { toUtc } from '../loose-values.ts';
import { entriesOf, gatherTree } from '../spans/attribute-tree.ts';
import type { RawSpan } from '../spans/raw-span.ts';
import { nameAnnotator } from '../spans/read-feedback.ts';
import { readSpan } from '../spans/read-span.ts';
import { type CorrectionFrom, readCorrection } from './correction-from.ts';
import type { PhoenixAnnotation, PhoenixSpan } from './phoenix-rows.ts';

/** Attributes that are one value, which Phoenix takes apart when it stores them. */
const wholeAttributes = [
  'metadata',
  'llm.prompt_template.variables',
  'llm.invocation_parameters',
  'gen_ai.input.messages',
  'gen_ai.output.messages',
  'gen_ai.system_instructions',
  'gen_ai.tool.definitions',
];

/** A step as OpenTelemetry has it. */
export function toRawSpan(span: PhoenixSpan): RawSpan {
  const { context, span_kind: kind, attributes } = span;
  return {
    traceId: context.trace_id,
    spanId: context.span_id,
    parentId: span.parent_id || undefined,
    name: span.name ?? '',
    startedAt: span.start_time ?? undefined,
    endedAt: span.end_time ?? undefined,
    status: { code: readStatus(span.status_code), message: span.status_message || undefined },
    attributes: {
      ...joinAttributes(attributes ?? {}),
      // Of a span of another convention it says UNKNOWN.
      ...(kind && kind !== 'UNKNOWN' ? { 'openinference.span.kind': kind } : {}),
    },
    events: (span.events ?? []).map((event) => ({
      name: event.name ?? '',
      at: event.timestamp ?? undefined,
      attributes: event.attributes ?? {},
    })),
  };
}

function readStatus(code: string | null | undefined): RawSpan['status']['code'] {
  switch (code) {
    case 'OK':
      return 'ok';
    case 'ERROR':
      return 'error';
    default:
      return 'unset';
  }
}

function joinAttributes(attributes: Fields): Fields {
  const joined: Record<string, unknown> = { ...attributes };
  for (const name of wholeAttributes) {
    if (attributes[name] !== undefined) continue;
    const tree = gatherTree(attributes, name);
    if (tree.kind === 'value') joined[name] = joinLists(tree.value);
  }
  return joined;
}

/** Mappings whose keys are 0, 1, 2 … were lists. */
function joinLists(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  return keys.every((key) => /^\d+$/.test(key)) && keys.length === entriesOf(value).length
    ? entriesOf(value).map(joinLists)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, joinLists(part)]));
}

/** @param options.baseUrl where the pages of Phoenix are */
export function readPhoenixSpan(
  span: RawSpan,
  options: { readonly baseUrl: string; readonly annotations: readonly Feedback[] },
): LoggedSpan {
  const read = readSpan(span);
  const { reading } = read;
  return {
    ...read,
    feedback: [...read.feedback, ...options.annotations],
    reading:
      reading?.kind === 'call'
        ? { ...reading, call: { ...reading.call, url: findSpanUrl(options.baseUrl, span.spanId) } }
        : reading,
  };
}

/** The address for links from outside, which finds the span's page in whichever project it is. */
function findSpanUrl(baseUrl: string, spanId: string): string {
  return `${baseUrl}/redirects/spans/${encodeURIComponent(spanId)}`;
}

export function readAnnotation(
  annotation: PhoenixAnnotation,
  correctionFrom: CorrectionFrom | undefined,
): Feedback {
  const { name, result, metadata } = annotation;
  const correction = readCorrection(annotation, correctionFrom);
  const isCorrection = correctionFrom?.kind === 'explanation' && correction !== undefined;
  return {
    name,
    score: result?.score ?? undefined,
    label: result?.label || undefined,
    comment: isCorrection ? undefined : result?.explanation || undefined,
    correction,
    by: nameAnnotator(annotation.annotator_kind),
    at: toUtc(annotation.updated_at ?? annotation.created_at),
    ...(metadata && Object.keys(metadata).length > 0 ? { metadata } : {}),
  };
}
