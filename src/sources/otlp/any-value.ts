import { isRecord } from '../../document/is-record.ts';
import { type Fields, isEmpty } from '../fields.ts';

/** Deeper than anything that was logged on purpose. */
const deepest = 64;

/** A field by its name in protobuf's JSON, or by its name in the definition: both are written. */
export function pick(fields: Fields, camel: string, snake: string): unknown {
  return fields[camel] ?? fields[snake];
}

/** Attributes as a plain record; of a name that is there twice, the last. A plain mapping is read as one already. */
export function readAttributes(value: unknown): Fields {
  if (isRecord(value)) return value;
  if (!Array.isArray(value)) return {};
  return Object.fromEntries(readPairs(value, 0));
}

/**
 * A value of protobuf's JSON as a plain one. Whole numbers come as numbers or texts, and stay texts where a number
 * would not hold them; bytes stay the text they were written as.
 */
export function readAnyValue(value: unknown, depth = 0): unknown {
  if (!isRecord(value)) return value ?? null;
  if (depth > deepest) return null;
  const text = pick(value, 'stringValue', 'string_value');
  if (text !== undefined) return text;
  const whole = pick(value, 'intValue', 'int_value');
  if (whole !== undefined) return readWhole(whole);
  const number = pick(value, 'doubleValue', 'double_value');
  if (number !== undefined) return typeof number === 'string' ? Number(number) : number;
  const flag = pick(value, 'boolValue', 'bool_value');
  if (flag !== undefined) return flag === true || flag === 'true';
  const list = pick(value, 'arrayValue', 'array_value');
  if (list !== undefined) return listValues(list).map((entry) => readAnyValue(entry, depth + 1));
  const mapping = pick(value, 'kvlistValue', 'kvlist_value');
  if (mapping !== undefined) return Object.fromEntries(readPairs(listValues(mapping), depth + 1));
  return pick(value, 'bytesValue', 'bytes_value') ?? null;
}

/** A list without entries is written without its `values`. */
function listValues(holder: unknown): readonly unknown[] {
  const values = isRecord(holder) ? holder['values'] : holder;
  return Array.isArray(values) ? values : [];
}

function readPairs(
  entries: readonly unknown[],
  depth: number,
): readonly (readonly [string, unknown])[] {
  return entries.flatMap((entry) => {
    if (!isRecord(entry) || typeof entry['key'] !== 'string') return [];
    return [[entry['key'], readAnyValue(entry['value'], depth)] as const];
  });
}

function readWhole(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const number = Number(value);
  return isEmpty(value.trim()) || !Number.isSafeInteger(number) ? value : number;
}
