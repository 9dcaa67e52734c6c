import type {
  AnySchemaObject,
  ErrorObject,
  KeywordDefinition,
  Options,
  ValidateFunction,
} from 'ajv';
import { z } from 'zod';

import { renderCanonicalJson } from '../document/canonical-json.ts';
import { messageOf } from '../errors.ts';
import { type Comparison, comparisonOf, verdictOf } from './comparison.ts';
import { readStrictJson } from './json.ts';

type Schema = Readonly<Record<string, unknown>>;

/** A schema that is ready to validate with, or what is wrong with it. */
type CompiledSchema =
  | { readonly kind: 'compiled'; readonly validate: ValidateFunction }
  | { readonly kind: 'invalid'; readonly problem: string };

/** Characters. Validation may take time that grows faster than what it validates. */
const longestOutput = 1_000_000;

/**
 * `json_schema`: the output is JSON and valid under the schema, of draft 07 or 2020-12 by its `$schema`
 * (2020-12 when it has none, which refuses the older tuple form instead of ignoring it). References to other
 * files or hosts are not followed. An output of more than 1,000,000 characters fails.
 */
export async function createJsonSchema(schema: Schema): Promise<Comparison> {
  const compile = await loadSchemas();
  const compiled = compile(schema);
  const problems = compiled.kind === 'invalid' ? [compiled.problem] : [];
  return comparisonOf(
    schema,
    (value) => {
      const own = value === schema ? compiled : compile(value);
      if (own.kind === 'invalid') return own;
      return {
        kind: 'ready',
        compare: (output) => {
          if (output.text.length > longestOutput)
            return verdictOf(false, 'the output has more than 1,000,000 characters');
          const reading = readStrictJson(output);
          if (reading.kind === 'not_json') return verdictOf(false, reading.problem);
          const problem = findViolation(own.validate, reading.value);
          return verdictOf(problem === undefined, problem ?? 'valid');
        },
      };
    },
    { fill: 'none', problems },
  );
}

async function loadSchemas(): Promise<(schema: unknown) => CompiledSchema> {
  const [draft07, draft2020, formats, { RE2JS }] = await Promise.all([
    import('ajv'),
    import('ajv/dist/2020.js'),
    import('ajv-formats'),
    import('re2js'),
  ]);
  // Through `default`: bundled, these CommonJS modules show none of their other names.
  const { Ajv } = draft07.default;
  const { Ajv2020 } = draft2020.default;
  const addFormats = formats.default.default;
  // Patterns in schemas run on model output as well, so they get the engine that cannot hang.
  const regExp = Object.assign((pattern: string) => RE2JS.compile(RE2JS.translateRegExp(pattern)), {
    code: 'RE2JS',
  });
  const options: Options = { strict: false, logger: false, code: { regExp } };
  return (value) => {
    const schema = z.record(z.string(), z.unknown()).safeParse(value).data;
    if (schema === undefined) return { kind: 'invalid', problem: 'the schema must be a map' };
    const draft = resolveDraft(schema['$schema']);
    if (draft === undefined)
      return { kind: 'invalid', problem: 'the $schema is neither draft 07 nor 2020-12' };
    try {
      // A fresh instance: two cases may bring schemas with the same $id.
      const ajv = draft === 'draft-07' ? new Ajv(options) : new Ajv2020(options);
      addFormats(ajv);
      ajv.removeKeyword('uniqueItems');
      ajv.addKeyword(uniqueItems);
      const compilable: AnySchemaObject = schema;
      const validate = ajv.compile(compilable);
      // An asynchronous schema answers with a promise, which is not an answer here.
      if ('$async' in validate) return { kind: 'invalid', problem: '$async is not supported' };
      return { kind: 'compiled', validate };
    } catch (error) {
      return { kind: 'invalid', problem: `the schema does not compile: ${messageOf(error)}` };
    }
  };
}

function resolveDraft(uri: unknown): 'draft-07' | '2020-12' | undefined {
  if (uri === undefined) return '2020-12';
  if (typeof uri !== 'string') return undefined;
  if (/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/.test(uri)) return 'draft-07';
  return /^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/.test(uri)
    ? '2020-12'
    : undefined;
}

/** Ajv compares every item with every other, which takes minutes on a long list. */
const uniqueItems: KeywordDefinition = {
  keyword: 'uniqueItems',
  type: 'array',
  schemaType: 'boolean',
  errors: false,
  error: { message: 'must NOT have duplicate items' },
  validate: (isWanted: boolean, items: readonly unknown[]) =>
    !isWanted || new Set(items.map(renderCanonicalJson)).size === items.length,
};

/** What is wrong with a value; undefined when it is valid. */
function findViolation(validate: ValidateFunction, value: unknown): string | undefined {
  try {
    return validate(value) ? undefined : describe(validate.errors ?? []);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return 'it cannot be validated: it is nested too deeply, or the schema refers to itself without end';
  }
}

function describe(errors: readonly ErrorObject[]): string {
  return errors
    .map(({ instancePath, message }) => `${instancePath || 'the value'} ${message ?? 'is invalid'}`)
    .join('; ');
}
