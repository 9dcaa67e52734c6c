import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
} from 'yaml';

/** Where a node starts, as a 0-based offset in the text. */
export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Offsets of the value at a path and of its key, as far as the path exists. */
export function locate(
  document: Document,
  path: readonly PropertyKey[],
): { key: number; value: number } {
  let node: unknown = document.contents;
  let found = { key: startOf(node), value: startOf(node) };
  for (const step of path) {
    node = resolved(document, node);
    if (isMap(node)) {
      const pair: Pair | undefined = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (pair === undefined) return found;
      found = { key: startOf(pair.key), value: startOfValue(pair) };
      node = pair.value;
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)];
      if (item === undefined) return found;
      found = { key: startOf(item), value: startOf(item) };
      node = item;
    } else return found;
  }
  return found;
}

function resolved(document: Document, node: unknown): Node | undefined {
  if (isAlias(node)) return node.resolve(document);
  return isNode(node) ? node : undefined;
}

/** A mapping or list below its key is best pointed at by the key; a value beside it by itself. */
function startOfValue(pair: Pair): number {
  const isBlock = isCollection(pair.value) && pair.value.flow !== true;
  return isNode(pair.value) && !isBlock ? startOf(pair.value) : startOf(pair.key);
}
