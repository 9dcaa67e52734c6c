import { BinaryReader, BinaryWriter, WireType } from '@bufbuild/protobuf/wire';
import { isRecord } from '../../document/is-record.ts';
import type { Fields } from '../fields.ts';
import { asList } from '../loose-values.ts';
import { type Field, type FieldType, type Message, protobufMessages } from './protobuf-messages.ts';

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

const wireTypeOf = ({ type }: Field): WireType =>
  typeof type === 'string' ? wireTypes[type] : WireType.LengthDelimited;

/**
 * A message in protobuf as its JSON, the way the collector writes it. Fields that are not known are left out.
 * @param name of `protobufMessages`
 * @throws Error when the bytes are no such message
 */
export function decodeMessage(bytes: Uint8Array, name: string, depth = 0): Fields {
  if (depth > deepest) throw new Error('the message is nested too deep');
  const message = findMessage(name);
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
    if (wireType !== wireTypeOf(field))
      throw new Error(`the field ${field.name} is not what it should be`);
    const value =
      typeof type === 'string'
        ? decodeScalar(reader, type)
        : decodeMessage(reader.bytes(), type.message, depth + 1);
    const known = decoded[field.name];
    if (!repeated) decoded[field.name] = value;
    else if (Array.isArray(known)) known.push(value);
    else decoded[field.name] = [value];
  }
  return decoded;
}

/**
 * The bytes of a message that is given as its JSON; fields that it has not, and those that are not known, are left out.
 * @param name of `protobufMessages`
 */
export function encodeMessage(message: object, name: string): Uint8Array {
  const writer = new BinaryWriter();
  writeMessage(writer, message, name);
  return writer.finish();
}

function findMessage(name: string): Message {
  const message = protobufMessages[name];
  if (message === undefined) throw new Error(`there is no message ${name}`);
  return message;
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

function writeMessage(writer: BinaryWriter, message: object, name: string): void {
  const values = new Map<string, unknown>(Object.entries(message));
  for (const [number, field] of findMessage(name)) {
    const value = values.get(field.name);
    for (const one of field.repeated ? asList(value) : [value]) {
      if (one === undefined) continue;
      writer.tag(number, wireTypeOf(field));
      writeValue(writer, one, field.type);
    }
  }
}

function writeValue(writer: BinaryWriter, value: unknown, type: Field['type']): void {
  if (typeof type === 'string') {
    writeScalar(writer, value, type);
    return;
  }
  writer.fork();
  if (isRecord(value)) writeMessage(writer, value, type.message);
  writer.join();
}

function writeScalar(writer: BinaryWriter, value: unknown, type: FieldType): BinaryWriter {
  switch (type) {
    case 'string':
      return writer.string(String(value));
    case 'bool':
      return writer.bool(value === true);
    case 'double':
      return writer.double(Number(value));
    case 'uint32':
      return writer.uint32(Number(value));
    case 'int32':
      return writer.int32(Number(value));
    case 'fixed32':
      return writer.fixed32(Number(value));
    case 'int64':
      return writer.int64(String(value));
    case 'fixed64':
      return writer.fixed64(String(value));
    case 'id':
      return writer.bytes(Buffer.from(String(value), 'hex'));
    case 'bytes':
      return writer.bytes(Buffer.from(String(value), 'base64'));
  }
}
