import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { OtlpAttribute, OtlpEvent, OtlpExport, OtlpSpan, OtlpValue } from './otlp-values.ts';

/** What a collector says that it did not take. */
export interface PartialSuccess {
  readonly rejectedSpans: number;
  readonly errorMessage: string;
}

/** The bytes of an ExportTraceServiceRequest (opentelemetry-proto 1, trace and common). */
export function encodeExport({
  resourceSpans: [{ resource, scopeSpans }],
}: OtlpExport): Uint8Array {
  const [{ scope, spans }] = scopeSpans;
  return write((request) =>
    request.message(1, (resourceSpan) => {
      resourceSpan.message(1, (message) => message.attributes(1, resource.attributes));
      resourceSpan.message(2, (scopeSpan) => {
        scopeSpan.message(1, (message) => {
          message.text(1, scope.name);
          message.text(2, scope.version);
        });
        for (const span of spans) scopeSpan.message(2, (message) => writeSpan(message, span));
      });
    }),
  );
}

function writeSpan(message: MessageWriter, span: OtlpSpan): void {
  message.id(1, span.traceId);
  message.id(2, span.spanId);
  message.text(5, span.name);
  message.number(6, span.kind);
  message.time(7, span.startTimeUnixNano);
  message.time(8, span.endTimeUnixNano);
  message.attributes(9, span.attributes);
  for (const event of span.events) message.message(11, (inner) => writeEvent(inner, event));
  for (const { traceId, spanId } of span.links)
    message.message(13, (link) => {
      link.id(1, traceId);
      link.id(2, spanId);
    });
  message.message(15, (status) => {
    if (span.status.message !== undefined) status.text(2, span.status.message);
    status.number(3, span.status.code);
  });
}

function writeEvent(message: MessageWriter, event: OtlpEvent): void {
  message.time(1, event.timeUnixNano);
  message.text(2, event.name);
  message.attributes(3, event.attributes);
}

function writeValue(writer: BinaryWriter, value: OtlpValue): void {
  if ('stringValue' in value) writer.tag(1, WireType.LengthDelimited).string(value.stringValue);
  else if ('boolValue' in value) writer.tag(2, WireType.Varint).bool(value.boolValue);
  else if ('intValue' in value) writer.tag(3, WireType.Varint).int64(value.intValue);
  else if ('doubleValue' in value) writer.tag(4, WireType.Bit64).double(value.doubleValue);
  else {
    writer.tag(5, WireType.LengthDelimited).fork();
    for (const entry of value.arrayValue.values) {
      writer.tag(1, WireType.LengthDelimited).fork();
      writeValue(writer, entry);
      writer.join();
    }
    writer.join();
  }
}

/** Writes the fields of a message by their numbers. */
interface MessageWriter {
  message(field: number, compose: (inner: MessageWriter) => void): void;
  text(field: number, value: string): void;
  number(field: number, value: number): void;
  /** Nanoseconds. */
  time(field: number, value: string): void;
  /** Hexadecimal. */
  id(field: number, value: string): void;
  attributes(field: number, attributes: readonly OtlpAttribute[]): void;
}

function write(compose: (message: MessageWriter) => void): Uint8Array {
  const writer = new BinaryWriter();
  const fork = (field: number, inner: () => void): void => {
    writer.tag(field, WireType.LengthDelimited).fork();
    inner();
    writer.join();
  };
  const message: MessageWriter = {
    message: (field, inner) => fork(field, () => inner(message)),
    text: (field, value) => void writer.tag(field, WireType.LengthDelimited).string(value),
    number: (field, value) => void writer.tag(field, WireType.Varint).int32(value),
    time: (field, value) => void writer.tag(field, WireType.Bit64).fixed64(value),
    id: (field, value) =>
      void writer.tag(field, WireType.LengthDelimited).bytes(Buffer.from(value, 'hex')),
    attributes: (field, attributes) => {
      for (const { key, value } of attributes)
        fork(field, () => {
          message.text(1, key);
          fork(2, () => writeValue(writer, value));
        });
    },
  };
  compose(message);
  return writer.finish();
}

/** What an ExportTraceServiceResponse says. @throws Error when the bytes are none */
export function decodePartialSuccess(bytes: Uint8Array): PartialSuccess {
  const found = { rejectedSpans: 0, errorMessage: '' };
  readFields(bytes, (field, response) => {
    if (field !== 1) return false;
    readFields(response.bytes(), (inner, partial) => {
      if (inner === 1) found.rejectedSpans = Number(partial.int64());
      else if (inner === 2) found.errorMessage = partial.string();
      else return false;
      return true;
    });
    return true;
  });
  return found;
}

/** @param read whether it has read the field */
function readFields(
  bytes: Uint8Array,
  read: (field: number, reader: BinaryReader) => boolean,
): void {
  const reader = new BinaryReader(bytes);
  while (reader.pos < reader.len) {
    const [field, wireType] = reader.tag();
    if (!read(field, reader)) reader.skip(wireType, field);
  }
}
