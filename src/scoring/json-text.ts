import { findEndOfString } from '../dataset/json-syntax.ts';

/** JSON as read from a text. */
export type JsonReading =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'not_json'; readonly problem: string };

/** Deeper values can't be compared or validated without running out of stack. */
const maxDepth = 2_000;

/** The whole text as JSON, white space around it aside; not JSON when nested more than 2,000 levels deep. */
export function parseJson(text: string): JsonReading {
  try {
    const value: unknown = JSON.parse(text);
    if (isTooDeep(text)) return { kind: 'not_json', problem: 'nested too deeply' };
    return { kind: 'json', value };
  } catch {
    // The engine's message quotes the text, so it is not passed on.
    return { kind: 'not_json', problem: text.trim() === '' ? 'the text is empty' : 'not JSON' };
  }
}

/** @param json valid JSON; walking the value instead would need the stack that may be too small */
function isTooDeep(json: string): boolean {
  // Every level takes two brackets.
  if (json.length <= maxDepth * 2) return false;
  let depth = 0;
  for (let index = 0; index < json.length && depth <= maxDepth; index += 1) {
    const character = json[index];
    if (character === '"') index = findEndOfString(json, index);
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
  }
  return depth > maxDepth;
}

/** The text as JSON, or else the JSON inside of the one ``` fence that the text has. */
export function parseFencedJson(text: string): JsonReading {
  const whole = parseJson(text);
  if (whole.kind === 'json') return whole;
  const fenced = textInsideFence(text);
  return fenced === undefined ? whole : parseJson(fenced);
}

/** What stands between the first ``` line and the last ```; two fenced blocks are not JSON together. */
function textInsideFence(text: string): string | undefined {
  const opening = text.indexOf('```');
  const start = text.indexOf('\n', opening);
  const end = text.lastIndexOf('```');
  return opening < 0 || start < 0 || end <= start ? undefined : text.slice(start + 1, end);
}

/** What a JSON pointer finds (RFC 6901; the empty pointer is the whole value); undefined for nothing. */
export function resolvePointer(
  value: unknown,
  pointer: string,
): { readonly value: unknown } | undefined {
  let current = value;
  for (const token of pointer.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof current !== 'object' || current === null) return undefined;
    if (Array.isArray(current) && !/^(0|[1-9]\d*)$/.test(key)) return undefined;
    if (!Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return { value: current };
}

/** How two JSON values are compared. */
export interface JsonEquality {
  readonly ignoreCase: boolean;
  /** `subset`: a map may have keys that the expected one lacks, at any depth; lists are equal item by item. */
  readonly match: 'subset' | 'exact';
}

/** Whether two JSON values are equal; the order of keys does not count. */
export function jsonEquals(expected: unknown, actual: unknown, equality: JsonEquality): boolean {
  if (typeof expected === 'string' && typeof actual === 'string') {
    return fold(expected, equality.ignoreCase) === fold(actual, equality.ignoreCase);
  }
  if (!isContainer(expected) || !isContainer(actual)) return expected === actual;
  if (Array.isArray(expected) !== Array.isArray(actual)) return false;
  const keys = Object.keys(expected);
  const partial = equality.match === 'subset' && !Array.isArray(expected);
  if (!partial && keys.length !== Object.keys(actual).length) return false;
  return keys.every(
    (key) =>
      Object.hasOwn(actual, key) &&
      jsonEquals(Reflect.get(expected, key), Reflect.get(actual, key), equality),
  );
}

/** A text as compared: in lower case where case does not count. */
export function fold(text: string, ignoreCase: boolean): string {
  return ignoreCase ? text.toLowerCase() : text;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
