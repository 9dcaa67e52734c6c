import { isRecord } from '../document/is-record.ts';
import { ConfigurationError, type Position } from '../errors.ts';

type Schema = Readonly<Record<string, unknown>>;

const scalars = new Set(['string', 'number', 'integer', 'boolean', 'null', 'any']);
const jsonSchemaTypes = new Set([...scalars, 'object', 'array']);

/**
 * dotprompt's short form of a schema as JSON Schema; a full JSON Schema passes as it is.
 * `name?` is optional (and may be null), `name(array, description)`, `(object, …)` and `(enum, …)` nest,
 * `(*)` describes further properties. Source: google.github.io/dotprompt/reference/picoschema
 * @throws ConfigurationError for types that are defined elsewhere, and for shapes that are neither
 */
export function convertPicoschema(value: unknown, where: Position): Schema {
  if (isRecord(value)) {
    const type = value['type'];
    if (typeof type === 'string' && jsonSchemaTypes.has(type)) return value;
    if (isRecord(value['properties'])) return { type: 'object', ...value };
  }
  return convert(value, where);
}

function convert(value: unknown, where: Position): Schema {
  if (typeof value === 'string') return convertScalar(value, where);
  if (!isRecord(value)) throw refuse('a schema here is a type or a mapping of properties', where);
  const properties: Record<string, unknown> = {};
  const required: string[] = [];
  let additional: unknown = false;
  for (const [key, child] of Object.entries(value)) {
    const parts = /^([^(?]*)(\?)?(?:\((.*)\))?$/s.exec(key.trim());
    if (parts === null) throw refuse(`"${key}" is not a property of a picoschema`, where);
    const [, name = '', optional, kind] = parts;
    if (name === '' && kind === '*') additional = convert(child, where);
    else if (name === '') throw refuse(`"${key}" names no property`, where);
    else {
      const schema = convertProperty({ key, kind, child }, where);
      properties[name] = optional === undefined ? schema : nullable(schema);
      if (optional === undefined) required.push(name);
    }
  }
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: additional,
  };
}

function convertProperty(
  property: { readonly key: string; readonly kind: string | undefined; readonly child: unknown },
  where: Position,
): Schema {
  const { key, kind, child } = property;
  if (kind === undefined) return convert(child, where);
  const [type, description] = splitDescription(kind);
  const about = description === undefined ? {} : { description };
  switch (type) {
    case 'array':
      return { type: 'array', items: convert(child, where), ...about };
    case 'object':
      return { ...convert(child, where), ...about };
    case 'enum':
      if (!Array.isArray(child)) throw refuse(`"${key}" needs a list of values`, where);
      return { enum: child, ...about };
    default:
      throw refuse(`"${key}" has the type "${type}", which takes no parentheses`, where);
  }
}

function convertScalar(text: string, where: Position): Schema {
  const [type, description] = splitDescription(text);
  if (!scalars.has(type)) throw refuse(`the type "${type}" is defined outside of this file`, where);
  return {
    ...(type === 'any' ? {} : { type }),
    ...(description === undefined ? {} : { description }),
  };
}

/** An optional property may also be null: that is how models leave it out. */
function nullable(schema: Schema): Schema {
  const { type, enum: values } = schema;
  if (typeof type === 'string') return { ...schema, type: [type, 'null'] };
  if (Array.isArray(values) && !values.includes(null))
    return { ...schema, enum: [...values, null] };
  return schema;
}

function splitDescription(text: string): readonly [string, string | undefined] {
  const comma = text.indexOf(',');
  return comma < 0
    ? [text.trim(), undefined]
    : [text.slice(0, comma).trim(), text.slice(comma + 1).trim()];
}

function refuse(what: string, where: Position): ConfigurationError {
  return ConfigurationError.of(
    `output.schema: ${what}`,
    'write it out as a JSON Schema (type: object, properties: …)',
    where,
  );
}
