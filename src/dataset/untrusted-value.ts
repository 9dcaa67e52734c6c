const refusedKeys = new Set(['__proto__', 'constructor', 'prototype']);
const mayHoldRefusedKey = /__proto__|constructor|prototype|\\u/;
const mayHoldSurrogate = /\\u[dD][89a-fA-F]|[\uD800-\uDFFF]/;

/** What is wrong with a value although it parses, as a sentence; undefined when nothing is. */
export function findRefusedPart(value: unknown): string | undefined {
  if (typeof value === 'string')
    return value.isWellFormed() ? undefined : 'a text holds half of a surrogate pair';
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, part] of Object.entries(value)) {
    if (refusedKeys.has(key)) return `the key "${key}" is not allowed`;
    const found = findRefusedPart(key) ?? findRefusedPart(part);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** False when the source text proves that there is nothing to find; spares the walk through most values. */
export function mayHoldRefusedPart(json: string): boolean {
  return mayHoldRefusedKey.test(json) || mayHoldSurrogate.test(json);
}
