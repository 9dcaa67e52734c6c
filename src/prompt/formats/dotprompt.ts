import { z } from 'zod';
import { validateDocument } from '../../document/schema-problems.ts';
import type { LocatedDocument } from '../../document/yaml-document.ts';
import { ConfigurationError } from '../../errors.ts';
import { parseFrontMatter } from '../front-matter.ts';
import type { ResponseSchema, Tool } from '../message.ts';
import { readParameters } from '../parameters.ts';
import { parseTools } from '../parse-tools.ts';
import { convertPicoschema } from '../picoschema.ts';
import type { Prompt } from '../prompt.ts';

const mapping = z.record(z.string(), z.unknown());

/** Front matter; source: google.github.io/dotprompt/reference/frontmatter. */
const frontMatterSchema = z.strictObject({
  name: z.string().optional(),
  variant: z.string().optional(),
  version: z.unknown().optional(),
  description: z.string().optional(),
  model: z.string().min(1).optional(),
  config: mapping.nullish(),
  input: z.strictObject({ default: mapping.nullish(), schema: z.unknown().optional() }).nullish(),
  output: z
    .strictObject({
      format: z.enum(['text', 'json']).optional(),
      schema: z.unknown().optional(),
      description: z.string().optional(),
    })
    .nullish(),
  tools: z.array(z.unknown()).nullish(),
  toolDefs: z
    .array(
      z.strictObject({
        name: z.string(),
        description: z.string().optional(),
        inputSchema: z.unknown(),
        outputSchema: z.unknown().optional(),
      }),
    )
    .nullish(),
  metadata: z.unknown().optional(),
});

/**
 * Reads a dotprompt file (`.prompt`): YAML front matter and a Handlebars body with `{{role "…"}}`.
 * @throws ConfigurationError with every problem, positioned
 */
export function parseDotprompt(source: { readonly file: string; readonly text: string }): Prompt {
  const { document, body } = parseFrontMatter(source);
  const fields = validateDocument(withoutExtensions(document), frontMatterSchema);
  return {
    file: source.file,
    engine: 'handlebars',
    template: { kind: 'body', text: body.trim(), markers: 'dotprompt' },
    model: fields.model,
    parameters: readParameters(document, { values: fields.config ?? {}, at: ['config'] }),
    tools: readTools(fields, document),
    responseSchema: readOutput(fields.output ?? {}, document),
    defaults: fields.input?.default ?? {},
  };
}

/** Keys with a dot (`myorg.owner`) belong to other programs and are left to them. */
function withoutExtensions(document: LocatedDocument): LocatedDocument {
  const fields = mapping.safeParse(document.value);
  if (!fields.success) return document;
  const own = Object.entries(fields.data).filter(([key]) => !key.includes('.'));
  return { ...document, value: Object.fromEntries(own) };
}

function readTools(
  fields: z.output<typeof frontMatterSchema>,
  document: LocatedDocument,
): readonly Tool[] {
  const named = (fields.tools ?? []).findIndex((tool) => typeof tool === 'string');
  if (named >= 0)
    throw ConfigurationError.of(
      'a tool is given by its name, but its definition is in an application that Pawl does not read',
      'write the tool out here with name, description and parameters, or name a tools file in pawl.yml',
      document.positionOf(['tools', named]),
    );
  const inline = parseTools(fields.tools ?? [], document.positionOf(['tools']));
  const defined = (fields.toolDefs ?? []).map((tool, index) => ({
    name: tool.name,
    description: tool.description,
    parameters: convertPicoschema(
      tool.inputSchema,
      document.positionOf(['toolDefs', index, 'inputSchema']),
    ),
  }));
  return [...inline, ...defined];
}

function readOutput(
  output: { readonly format?: 'text' | 'json' | undefined; readonly schema?: unknown },
  document: LocatedDocument,
): ResponseSchema | undefined {
  const where = document.positionOf(['output', 'schema']);
  if (output.schema === undefined || output.schema === null)
    return output.format === 'json' ? { name: 'output' } : undefined;
  if (output.format === 'text')
    throw ConfigurationError.of(
      'output.schema has no effect while output.format is text',
      'write format: json, or remove the schema',
      where,
    );
  return { name: 'output', schema: convertPicoschema(output.schema, where) };
}
