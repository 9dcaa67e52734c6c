import { z } from 'zod';
import { validateDocument } from '../../document/schema-problems.ts';
import { type LocatedDocument, parseYamlDocument } from '../../document/yaml-document.ts';
import { ConfigurationError, messageOf } from '../../errors.ts';
import type { ResponseSchema } from '../message.ts';
import { readParameters } from '../parameters.ts';
import { parseResponseSchema } from '../parse-tools.ts';
import type { Prompt } from '../prompt.ts';

/** A prompt file of GitHub Models; source: docs.github.com, "Storing prompts in GitHub repositories". */
const promptFileSchema = z.strictObject({
  name: z.string().optional(),
  description: z.string().optional(),
  model: z.string().min(1).optional(),
  modelParameters: z.record(z.string(), z.unknown()).optional(),
  responseFormat: z.enum(['text', 'json_object', 'json_schema']).optional(),
  jsonSchema: z.string().optional(),
  messages: z
    .array(
      z.strictObject({
        role: z.enum(['system', 'developer', 'user', 'assistant']),
        content: z.string(),
      }),
    )
    .min(1, 'a prompt needs at least one message'),
  // Read by GitHub's own evaluations; a suite has its dataset and metrics in pawl.yml.
  testData: z.unknown().optional(),
  evaluators: z.unknown().optional(),
});

/**
 * Reads a `.prompt.yml`.
 * @throws ConfigurationError with every problem, positioned
 */
export function parseGitHubModelsPrompt(source: {
  readonly file: string;
  readonly text: string;
}): Prompt {
  const document = parseYamlDocument(source);
  const fields = validateDocument(document, promptFileSchema);
  return {
    file: source.file,
    engine: 'curly',
    template: { kind: 'messages', messages: fields.messages },
    model: fields.model,
    parameters: readParameters(document, {
      values: fields.modelParameters ?? {},
      at: ['modelParameters'],
    }),
    tools: [],
    responseSchema: readResponseSchema(fields, document),
    defaults: {},
  };
}

function readResponseSchema(
  fields: z.output<typeof promptFileSchema>,
  document: LocatedDocument,
): ResponseSchema | undefined {
  const { responseFormat, jsonSchema } = fields;
  if (responseFormat === 'json_object') return { name: 'response' };
  if (responseFormat !== 'json_schema') {
    if (jsonSchema === undefined) return undefined;
    throw ConfigurationError.of(
      'jsonSchema has no effect without responseFormat: json_schema',
      'add responseFormat: json_schema, or remove jsonSchema',
      document.keyPositionOf(['jsonSchema']),
    );
  }
  if (jsonSchema === undefined)
    throw ConfigurationError.of(
      'responseFormat is json_schema, but there is no jsonSchema',
      'add jsonSchema, a JSON text with name and schema',
      document.positionOf(['responseFormat']),
    );
  const where = document.positionOf(['jsonSchema']);
  try {
    return parseResponseSchema(JSON.parse(jsonSchema), where);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw ConfigurationError.of(
      `jsonSchema is not JSON: ${messageOf(error)}`,
      'mend the JSON text; YAML is not read there',
      where,
      error,
    );
  }
}
