import { z } from 'zod';
import { validateDocument } from '../../document/schema-problems.ts';
import type { DocumentPath, LocatedDocument } from '../../document/yaml-document.ts';
import { ConfigurationError, type Problem } from '../../errors.ts';
import { parseFrontMatter } from '../front-matter.ts';
import { readParameters } from '../parameters.ts';
import { parseResponseSchema, parseTools } from '../parse-tools.ts';
import type { Prompt, TemplateEngine } from '../prompt.ts';

const mapping = z.record(z.string(), z.unknown());
const ignored = z.unknown().optional();

const modelSchema = z.strictObject({
  id: z.string().optional(),
  provider: z.string().optional(),
  api: z.string().optional(),
  apiType: z.string().optional(),
  /** Version 1: where the model is; only the model's name is read, never an address or a key. */
  configuration: mapping.nullish(),
  connection: ignored,
  parameters: mapping.nullish(),
  options: mapping.nullish(),
  response: ignored,
});

const formatSchema = z.union([
  z.string(),
  z.strictObject({ kind: z.string(), strict: ignored, options: ignored }),
]);

/** Front matter of versions 1 and 2; source: prompty.ai, specification. */
const frontMatterSchema = z.strictObject({
  name: ignored,
  displayName: ignored,
  description: ignored,
  version: ignored,
  authors: ignored,
  tags: ignored,
  metadata: ignored,
  sample: ignored,
  outputs: ignored,
  outputSchema: ignored,
  model: z.union([z.string(), modelSchema]).optional(),
  inputs: z.union([mapping, z.array(mapping)]).nullish(),
  inputSchema: ignored,
  tools: z.array(z.unknown()).nullish(),
  template: z
    .union([z.string(), z.strictObject({ format: formatSchema.optional(), parser: ignored })])
    .optional(),
});
type Fields = z.output<typeof frontMatterSchema>;

/**
 * Reads a Prompty file: YAML front matter and a body with lines such as `system:`.
 * @throws ConfigurationError with every problem, positioned
 */
export function parsePrompty(source: { readonly file: string; readonly text: string }): Prompt {
  const { document, body } = parseFrontMatter(source);
  const fields = validateDocument(document, frontMatterSchema);
  refuseReferences(fields, document);
  const model = typeof fields.model === 'object' ? fields.model : undefined;
  const at: DocumentPath = ['model', model?.options ? 'options' : 'parameters'];
  const {
    response_format: format,
    tools,
    additionalProperties,
    ...values
  } = {
    ...model?.parameters,
    ...model?.options,
  };
  const parameters = readParameters(document, { values, at });
  const extra = mapping.safeParse(additionalProperties).data;
  return {
    file: source.file,
    engine: readEngine(fields, document),
    template: { kind: 'body', text: body, markers: 'prompty' },
    model: readModel(fields.model),
    parameters: extra === undefined ? parameters : withExtra(parameters, extra),
    tools: parseTools(fields.tools ?? tools ?? [], document.positionOf(['tools'])),
    responseSchema: readResponseFormat(format, document, [...at, 'response_format']),
    defaults: readDefaults(fields.inputs),
  };
}

function withExtra(
  parameters: Readonly<Record<string, unknown>>,
  extra: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return { ...parameters, extra: { ...mapping.safeParse(parameters['extra']).data, ...extra } };
}

/** `${env:…}` and `${file:…}` would read the machine on behalf of whoever wrote the file. */
function refuseReferences(fields: Fields, document: LocatedDocument): void {
  const model = typeof fields.model === 'object' ? fields.model : undefined;
  const used: readonly (readonly [DocumentPath, unknown])[] = [
    [['model'], model === undefined ? fields.model : readModel(model)],
    [['model', 'options'], model?.options],
    [['model', 'parameters'], model?.parameters],
    [['inputs'], fields.inputs],
    [['tools'], fields.tools],
  ];
  const problems = used
    .filter(([, value]) => /\$\{(env|file):/i.test(JSON.stringify(value) ?? ''))
    .map(
      ([path]): Problem => ({
        what: `${path.join('.')} refers to the environment or to a file with \${…}, which is never resolved`,
        where: document.positionOf(path),
        remedy: 'write the value itself; the model may also be set in pawl.yml',
      }),
    );
  if (problems.length > 0) throw new ConfigurationError(problems);
}

function readEngine(fields: Fields, document: LocatedDocument): TemplateEngine {
  const { template } = fields;
  const format = typeof template === 'object' ? template.format : template;
  const name = (typeof format === 'object' ? format.kind : format) ?? 'jinja2';
  if (name === 'jinja2' || name === 'nunjucks' || name === 'jinja') return 'jinja';
  if (name === 'mustache') return 'mustache';
  throw ConfigurationError.of(
    `the template format "${name.slice(0, 40)}" is not known`,
    'use jinja2 or mustache',
    document.positionOf(['template']),
  );
}

function readModel(model: Fields['model']): string | undefined {
  if (model === undefined || typeof model === 'string') return model;
  const configuration = z
    .object({
      type: z.string().optional(),
      azure_deployment: z.string().optional(),
      name: z.string().optional(),
      model: z.string().optional(),
    })
    .safeParse(model.configuration ?? {}).data;
  const id =
    model.id ?? configuration?.azure_deployment ?? configuration?.name ?? configuration?.model;
  const provider = (model.provider ?? configuration?.type)?.replace(/^azure_openai$/, 'azure');
  if (id === undefined || provider === undefined || id.startsWith(`${provider}/`)) return id;
  return `${provider}/${id}`;
}

function readResponseFormat(
  format: unknown,
  document: LocatedDocument,
  at: DocumentPath,
): Prompt['responseSchema'] {
  const type = mapping.safeParse(format).data?.['type'];
  if (format === undefined || format === null || type === 'text') return undefined;
  if (type === 'json_object') return { name: 'response' };
  return parseResponseSchema(format, document.positionOf(at));
}

/** Only `default` is a value to fall back to; samples and examples must not stand in for what a case lacks. */
function readDefaults(inputs: Fields['inputs']): Readonly<Record<string, unknown>> {
  const entries: readonly (readonly [unknown, unknown])[] = Array.isArray(inputs)
    ? inputs.map((input) => [input['name'], input['default']])
    : Object.entries(inputs ?? {}).map(([name, input]) => [
        name,
        mapping.safeParse(input).data?.['default'],
      ]);
  return Object.fromEntries(
    entries.filter(([name, value]) => typeof name === 'string' && value !== undefined),
  );
}
