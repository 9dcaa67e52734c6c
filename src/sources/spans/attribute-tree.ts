import { isRecord } from '../../document/is-record.ts';
import { type Fields, isEmpty } from '../fields.ts';
import { firstNumber, firstText } from '../loose-values.ts';

/** What stands under a name. `broken`: a text that should be JSON and is none, as a cut one. */
export type Gathered =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'broken' };

/** The JSON of a text. */
export function parseJson(text: string): Exclude<Gathered, { readonly kind: 'nothing' }> {
  try {
    return { kind: 'value', value: JSON.parse(text) };
  } catch {
    return { kind: 'broken' };
  }
}

/** A structured attribute: the value itself, or JSON as text. */
export function readStructured(value: unknown): Gathered {
  if (isEmpty(value)) return { kind: 'nothing' };
  return typeof value === 'string' ? parseJson(value) : { kind: 'value', value };
}

/**
 * What stands under a name as one value: structured, JSON as text, or a tree of the flat names below it, where
 * `a.0.b` is `{0: {b}}`.
 */
export function gatherTree(attributes: Fields, name: string): Gathered {
  const own = readStructured(attributes[name]);
  if (own.kind !== 'nothing') return own;
  const prefix = `${name}.`;
  const root: Record<string, unknown> = Object.create(null);
  const planted = new Set<unknown>([root]);
  for (const [key, value] of Object.entries(attributes)) {
    if (!key.startsWith(prefix) || value === undefined || value === null) continue;
    plant({ root, planted, path: key.slice(prefix.length).split('.'), value });
  }
  return Object.keys(root).length === 0 ? { kind: 'nothing' } : { kind: 'value', value: root };
}

/** Sets a value deep in the tree; values of others, and what stands there already, stay as they are. */
function plant(options: {
  readonly root: Record<string, unknown>;
  readonly planted: Set<unknown>;
  readonly path: readonly string[];
  readonly value: unknown;
}): void {
  const { root, planted, path, value } = options;
  let node = root;
  for (const segment of path.slice(0, -1)) {
    const next = node[segment];
    if (next === undefined) {
      const made: Record<string, unknown> = Object.create(null);
      planted.add(made);
      node[segment] = made;
      node = made;
    } else if (isRecord(next) && planted.has(next)) node = next;
    else return;
  }
  const last = path.at(-1) ?? '';
  node[last] ??= value;
}

/**
 * Entries of a list, or of a mapping by index. Where an index is missing, one entry is undefined: an instrumentation
 * had no room for it.
 */
export function entriesOf(node: unknown): readonly unknown[] {
  if (Array.isArray(node)) return node;
  if (!isRecord(node)) return [];
  const indices = Object.keys(node)
    .filter((key) => /^\d+$/.test(key))
    .map(Number)
    .sort((left, right) => left - right);
  const entries = indices.map((index) => node[String(index)]);
  return indices.every((index, place) => index === place) ? entries : [...entries, undefined];
}

/** The first of the attributes that is a text and not empty. */
export function textAt(attributes: Fields, ...names: readonly string[]): string | undefined {
  return firstText(...names.map((name) => attributes[name]));
}

/** The first of the attributes that is a number, or a number as text. */
export function numberAt(attributes: Fields, ...names: readonly string[]): number | undefined {
  return firstNumber(...names.map((name) => attributes[name]));
}
