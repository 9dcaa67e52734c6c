import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import type { Fields } from '../fields.ts';
import { type FieldType, type Message, protobufMessages } from './protobuf-messages.ts';

/** Messages within messages; a value that was logged on purpose has fewer. */
const deepest = 100;

const wireTypes: Readonly<Record<FieldType, WireType>> = {
  string: WireType.LengthDelimited,
  bool: WireType.Varint,
  double: WireType.Bit64,
  uint32: WireType.Varint,
  int32: WireType.Varint,
  fixed32: WireType.Bit32,
  int64: WireType.Varint,
  fixed64: WireType.Bit64,
  id: WireType.LengthDelimited,
  bytes: WireType.LengthDelimited,
};

/**
 * An export in protobuf as the JSON that the collector writes of it. Fields that it does not know are left out.
 * @throws Error when the bytes are no such message
 */
export function decodeExport(bytes: Uint8Array, kind: 'traces' | 'logs'): Fields {
  const name = kind === 'traces' ? 'ExportTraceServiceRequest' : 'ExportLogsServiceRequest';
  return decodeMessage(bytes, { name, depth: 0 });
}

/** Why an export was refused, as gRPC's status in protobuf. */
export function encodeStatus(status: {
  readonly code: number;
  readonly message: string;
}): Uint8Array {
  return new BinaryWriter()
    .tag(1, WireType.Varint)
    .int32(status.code)
    .tag(2, WireType.LengthDelimited)
    .string(status.message)
    .finish();
}

function decodeMessage(
  bytes: Uint8Array,
  { name, depth }: { readonly name: string; readonly depth: number },
): Fields {
  const message: Message | undefined = protobufMessages[name];
  if (message === undefined || depth > deepest) throw new Error('the message is nested too deep');
  const reader = new BinaryReader(bytes);
  const decoded: Record<string, unknown> = {};
  while (reader.pos < reader.len) {
    const [number, wireType] = reader.tag();
    const field = message.get(number);
    if (field === undefined) {
      reader.skip(wireType, number);
      continue;
    }
    const { type, repeated } = field;
    const expected = typeof type === 'string' ? wireTypes[type] : WireType.LengthDelimited;
    if (wireType !== expected) throw new Error(`the field ${field.name} is not what it should be`);
    const value =
      typeof type === 'string'
        ? decodeScalar(reader, type)
        : decodeMessage(reader.bytes(), { name: type.message, depth: depth + 1 });
    const known = decoded[field.name];
    if (!repeated) decoded[field.name] = value;
    else if (Array.isArray(known)) known.push(value);
    else decoded[field.name] = [value];
  }
  return decoded;
}

function decodeScalar(reader: BinaryReader, type: FieldType): unknown {
  switch (type) {
    case 'string':
      return reader.string();
    case 'bool':
      return reader.bool();
    case 'double': {
      const number = reader.double();
      return Number.isFinite(number) ? number : String(number);
    }
    case 'uint32':
      return reader.uint32();
    case 'int32':
      return reader.int32();
    case 'fixed32':
      return reader.fixed32();
    case 'int64':
      return String(reader.int64());
    case 'fixed64':
      return String(reader.fixed64());
    case 'id':
      return Buffer.from(reader.bytes()).toString('hex');
    case 'bytes':
      return Buffer.from(reader.bytes()).toString('base64');
  }
}
