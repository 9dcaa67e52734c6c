/** How a field is written, and how it is told in JSON. */
export type FieldType =
  | 'string'
  | 'bool'
  | 'double'
  | 'uint32'
  | 'int32'
  | 'fixed32'
  /** As text, which holds all of its digits. */
  | 'int64'
  | 'fixed64'
  /** Ids: in hexadecimal, as OTLP differs from protobuf's own JSON. */
  | 'id'
  /** In base64. */
  | 'bytes';

export interface Field {
  readonly name: string;
  readonly type: FieldType | { readonly message: string };
  readonly repeated: boolean;
}

/** Fields by their number. */
export type Message = ReadonlyMap<number, Field>;

const one = (name: string, type: Field['type']): Field => ({ name, type, repeated: false });
const many = (name: string, message: string): Field => ({
  name,
  type: { message },
  repeated: true,
});
const nested = (name: string, message: string): Field => one(name, { message });

const fields = (numbered: Readonly<Record<number, Field>>): Message =>
  new Map(Object.entries(numbered).map(([number, field]) => [Number(number), field]));

/** The messages of opentelemetry-proto 1.9 that an export of traces or logs is made of, and those that answer it. */
export const protobufMessages: Readonly<Record<string, Message>> = {
  ExportTraceServiceRequest: fields({ 1: many('resourceSpans', 'ResourceSpans') }),
  ResourceSpans: fields({
    1: nested('resource', 'Resource'),
    2: many('scopeSpans', 'ScopeSpans'),
    3: one('schemaUrl', 'string'),
  }),
  ScopeSpans: fields({
    1: nested('scope', 'InstrumentationScope'),
    2: many('spans', 'Span'),
    3: one('schemaUrl', 'string'),
  }),
  Span: fields({
    1: one('traceId', 'id'),
    2: one('spanId', 'id'),
    3: one('traceState', 'string'),
    4: one('parentSpanId', 'id'),
    5: one('name', 'string'),
    6: one('kind', 'int32'),
    7: one('startTimeUnixNano', 'fixed64'),
    8: one('endTimeUnixNano', 'fixed64'),
    9: many('attributes', 'KeyValue'),
    10: one('droppedAttributesCount', 'uint32'),
    11: many('events', 'Event'),
    12: one('droppedEventsCount', 'uint32'),
    13: many('links', 'Link'),
    14: one('droppedLinksCount', 'uint32'),
    15: nested('status', 'Status'),
    16: one('flags', 'fixed32'),
  }),
  Event: fields({
    1: one('timeUnixNano', 'fixed64'),
    2: one('name', 'string'),
    3: many('attributes', 'KeyValue'),
    4: one('droppedAttributesCount', 'uint32'),
  }),
  Link: fields({
    1: one('traceId', 'id'),
    2: one('spanId', 'id'),
    3: one('traceState', 'string'),
    4: many('attributes', 'KeyValue'),
    5: one('droppedAttributesCount', 'uint32'),
    6: one('flags', 'fixed32'),
  }),
  Status: fields({ 2: one('message', 'string'), 3: one('code', 'int32') }),
  ExportTraceServiceResponse: fields({ 1: nested('partialSuccess', 'ExportTracePartialSuccess') }),
  ExportTracePartialSuccess: fields({
    1: one('rejectedSpans', 'int64'),
    2: one('errorMessage', 'string'),
  }),
  ExportLogsServiceRequest: fields({ 1: many('resourceLogs', 'ResourceLogs') }),
  ResourceLogs: fields({
    1: nested('resource', 'Resource'),
    2: many('scopeLogs', 'ScopeLogs'),
    3: one('schemaUrl', 'string'),
  }),
  ScopeLogs: fields({
    1: nested('scope', 'InstrumentationScope'),
    2: many('logRecords', 'LogRecord'),
    3: one('schemaUrl', 'string'),
  }),
  LogRecord: fields({
    1: one('timeUnixNano', 'fixed64'),
    2: one('severityNumber', 'int32'),
    3: one('severityText', 'string'),
    5: nested('body', 'AnyValue'),
    6: many('attributes', 'KeyValue'),
    7: one('droppedAttributesCount', 'uint32'),
    8: one('flags', 'fixed32'),
    9: one('traceId', 'id'),
    10: one('spanId', 'id'),
    11: one('observedTimeUnixNano', 'fixed64'),
    12: one('eventName', 'string'),
  }),
  Resource: fields({
    1: many('attributes', 'KeyValue'),
    2: one('droppedAttributesCount', 'uint32'),
  }),
  InstrumentationScope: fields({
    1: one('name', 'string'),
    2: one('version', 'string'),
    3: many('attributes', 'KeyValue'),
    4: one('droppedAttributesCount', 'uint32'),
  }),
  KeyValue: fields({ 1: one('key', 'string'), 2: nested('value', 'AnyValue') }),
  AnyValue: fields({
    1: one('stringValue', 'string'),
    2: one('boolValue', 'bool'),
    3: one('intValue', 'int64'),
    4: one('doubleValue', 'double'),
    5: nested('arrayValue', 'ArrayValue'),
    6: nested('kvlistValue', 'KeyValueList'),
    7: one('bytesValue', 'bytes'),
  }),
  ArrayValue: fields({ 1: many('values', 'AnyValue') }),
  KeyValueList: fields({ 1: many('values', 'KeyValue') }),
  /** Why an export was refused, as gRPC's own status: google.rpc.Status. */
  RpcStatus: fields({ 1: one('code', 'int32'), 2: one('message', 'string') }),
};
