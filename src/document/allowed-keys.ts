import type { DocumentPath } from './yaml-document.ts';

/** Keys that a JSON Schema allows at the path, in the order of the schema; none when anything goes. */
export function findAllowedKeys(description: unknown, path: DocumentPath): readonly string[] {
  let schemas: readonly unknown[] = expand(description, description);
  for (const step of path)
    schemas = schemas.flatMap((schema) => expand(stepInto(schema, step), description));
  const keys = schemas.flatMap((schema) => Object.keys(asRecord(asRecord(schema)['properties'])));
  return [...new Set(keys)];
}

function stepInto(schema: unknown, step: PropertyKey): unknown {
  const record = asRecord(schema);
  if (typeof step !== 'number') {
    const property = asRecord(record['properties'])[String(step)];
    return property ?? record['additionalProperties'];
  }
  const prefix: unknown = record['prefixItems'];
  return (Array.isArray(prefix) ? prefix[step] : undefined) ?? record['items'];
}

/** The schema and its alternatives, references followed. */
function expand(schema: unknown, root: unknown): readonly unknown[] {
  const record = asRecord(schema);
  const reference = record['$ref'];
  if (typeof reference === 'string')
    return expand(asRecord(asRecord(root)['$defs'])[reference.replace('#/$defs/', '')], root);
  const parts = [record['anyOf'], record['oneOf'], record['allOf']].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return [schema, ...parts.flatMap((part) => expand(part, root))];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
