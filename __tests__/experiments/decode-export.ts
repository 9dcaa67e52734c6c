import { BinaryReader, WireType } from '@bufbuild/protobuf/wire';

type Field = readonly [name: string, type: string, repeated?: 'repeated'];
type Decoded = Record<string, unknown>;

/** The fields of opentelemetry-proto 1 that we write; a type in capitals is a message of this table. */
const messages: Readonly<Record<string, Readonly<Record<number, Field>>>> = {
  Request: { 1: ['resourceSpans', 'ResourceSpans', 'repeated'] },
  ResourceSpans: { 1: ['resource', 'Resource'], 2: ['scopeSpans', 'ScopeSpans', 'repeated'] },
  Resource: { 1: ['attributes', 'KeyValue', 'repeated'] },
  ScopeSpans: { 1: ['scope', 'Scope'], 2: ['spans', 'Span', 'repeated'] },
  Scope: { 1: ['name', 'string'], 2: ['version', 'string'] },
  Span: {
    1: ['traceId', 'hex'],
    2: ['spanId', 'hex'],
    5: ['name', 'string'],
    6: ['kind', 'int'],
    7: ['startTimeUnixNano', 'fixed64'],
    8: ['endTimeUnixNano', 'fixed64'],
    9: ['attributes', 'KeyValue', 'repeated'],
    11: ['events', 'Event', 'repeated'],
    13: ['links', 'Link', 'repeated'],
    15: ['status', 'Status'],
  },
  Event: {
    1: ['timeUnixNano', 'fixed64'],
    2: ['name', 'string'],
    3: ['attributes', 'KeyValue', 'repeated'],
  },
  Link: { 1: ['traceId', 'hex'], 2: ['spanId', 'hex'] },
  Status: { 2: ['message', 'string'], 3: ['code', 'int'] },
  KeyValue: { 1: ['key', 'string'], 2: ['value', 'AnyValue'] },
  AnyValue: {
    1: ['stringValue', 'string'],
    2: ['boolValue', 'bool'],
    3: ['intValue', 'int64'],
    4: ['doubleValue', 'double'],
    5: ['arrayValue', 'ArrayValue'],
  },
  ArrayValue: { 1: ['values', 'AnyValue', 'repeated'] },
};

/** The JSON of an export of spans in protobuf. @throws Error for a field that is not in the table */
export function decodeRequest(bytes: Uint8Array): Decoded {
  return decode(bytes, 'Request');
}

function decode(bytes: Uint8Array, message: string): Decoded {
  const reader = new BinaryReader(bytes);
  const decoded: Decoded = {};
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    const field = messages[message]?.[number];
    if (field === undefined) throw new Error(`${message} has no field ${number}`);
    const [name, type, repeated] = field;
    const value = readValue(reader, type, wireType);
    if (repeated === undefined) decoded[name] = value;
    else {
      const before = decoded[name];
      decoded[name] = [...(Array.isArray(before) ? before : []), value];
    }
  }
  return decoded;
}

function readValue(reader: BinaryReader, type: string, wireType: WireType): unknown {
  const wires: Readonly<Record<string, WireType>> = {
    int: WireType.Varint,
    int64: WireType.Varint,
    bool: WireType.Varint,
    fixed64: WireType.Bit64,
    double: WireType.Bit64,
  };
  if (wireType !== (wires[type] ?? WireType.LengthDelimited))
    throw new Error(`${type} is written in another way`);
  switch (type) {
    case 'string':
      return reader.string();
    case 'hex':
      return Buffer.from(reader.bytes()).toString('hex');
    case 'int':
      return reader.int32();
    case 'int64':
      return String(reader.int64());
    case 'bool':
      return reader.bool();
    case 'fixed64':
      return String(reader.fixed64());
    case 'double':
      return reader.double();
    default:
      return decode(reader.bytes(), type);
  }
}
