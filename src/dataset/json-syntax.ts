/** Where a text stops being JSON, and what would have to stand there. */
export interface JsonFault {
  /** 0-based, in UTF-16 units. */
  readonly offset: number;
  readonly expected: string;
}

const sign = /[[\]{}:,]/y;
const blank = /[ \t\n\r]*/y;
const scalar =
  /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const key = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

type State = 'value' | 'value_or_end' | 'key' | 'key_or_end' | 'colon' | 'after';

/**
 * The first fault of a text that `JSON.parse` refuses. Its own messages give the position only at times, and repeat
 * parts of the text, which may be a customer's.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let offset = 0;
  let state: State = 'value';
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const length = pattern.exec(text)?.[0].length;
    if (length !== undefined) offset += length;
    return length !== undefined;
  };
  for (;;) {
    skip(blank);
    const character = text[offset];
    if (state === 'after' && open.length === 0) {
      return character === undefined ? undefined : { offset, expected: 'nothing after the value' };
    }
    const move = step({ state, character, inList: open.at(-1) === ']' });
    const isSign = move.kind === 'open' || move.kind === 'close' || move.kind === 'sign';
    if (move.kind === 'fault' || !skip(isSign ? sign : move.kind === 'key' ? key : scalar))
      return { offset, expected: describe(state, open.at(-1)) };
    if (move.kind === 'open') open.push(move.end);
    if (move.kind === 'close') open.pop();
    state = move.next;
  }
}

type Step =
  | { readonly kind: 'open'; readonly end: ']' | '}'; readonly next: State }
  | { readonly kind: 'close' | 'sign' | 'key' | 'scalar'; readonly next: State }
  | { readonly kind: 'fault' };

function step(at: {
  readonly state: State;
  readonly character: string | undefined;
  readonly inList: boolean;
}): Step {
  const { state, character, inList } = at;
  const end = inList ? ']' : '}';
  switch (state) {
    case 'after':
      if (character === ',') return { kind: 'sign', next: inList ? 'value' : 'key' };
      return character === end ? { kind: 'close', next: 'after' } : { kind: 'fault' };
    case 'colon':
      return character === ':' ? { kind: 'sign', next: 'value' } : { kind: 'fault' };
    case 'key_or_end':
    case 'key':
      if (state === 'key_or_end' && character === '}') return { kind: 'close', next: 'after' };
      return { kind: 'key', next: 'colon' };
    case 'value_or_end':
    case 'value':
      if (state === 'value_or_end' && character === ']') return { kind: 'close', next: 'after' };
      if (character === '{') return { kind: 'open', end: '}', next: 'key_or_end' };
      if (character === '[') return { kind: 'open', end: ']', next: 'value_or_end' };
      return { kind: 'scalar', next: 'after' };
  }
}

function describe(state: State, end: string | undefined): string {
  switch (state) {
    case 'after':
      return `a comma or ${end}`;
    case 'colon':
      return 'a colon';
    case 'key':
      return 'a key in double quotes, complete and on one line';
    case 'key_or_end':
      return 'a key in double quotes or }';
    case 'value':
      return 'a complete value';
    case 'value_or_end':
      return 'a complete value or ]';
  }
}

/** Where the string that starts at `start` has its closing quote. @param json valid JSON */
export function findEndOfString(json: string, start: number): number {
  let end = json.indexOf('"', start + 1);
  while (end > 0 && isEscaped(json, end)) end = json.indexOf('"', end + 1);
  return end < 0 ? json.length : end;
}

function isEscaped(json: string, index: number): boolean {
  let before = index;
  while (json[before - 1] === '\\') before -= 1;
  return (index - before) % 2 === 1;
}

/** A key of an object that stands in it twice, and where it stands for the second time. */
export interface RepeatedKey {
  readonly key: string;
  /** 0-based, in UTF-16 units. */
  readonly offset: number;
}

/**
 * The first key that the outermost object has twice: `JSON.parse` keeps the last value and says nothing.
 * @param json valid JSON
 */
export function findRepeatedKey(json: string): RepeatedKey | undefined {
  const keys = new Set<string>();
  const isObject = /^\s*\{/.test(json);
  let depth = 0;
  let isKeyNext = isObject;
  for (let index = 0; index < json.length; index += 1) {
    const character = json[index];
    if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') depth -= 1;
    else if (character === ',' && depth === 1) isKeyNext = isObject;
    else if (character === '"') {
      const start = index;
      index = findEndOfString(json, start);
      if (!isKeyNext || depth !== 1) continue;
      isKeyNext = false;
      const key = readString(json.slice(start, index + 1));
      if (keys.has(key)) return { key, offset: start };
      keys.add(key);
    }
  }
  return undefined;
}

function readString(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
