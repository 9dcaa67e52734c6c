import { z } from 'zod';
import { ConfigurationError, type Position, type Problem } from '../errors.ts';
import type { ResponseSchema, Tool } from './message.ts';

const jsonSchema = z.record(z.string(), z.unknown());
const toolName = z
  .string()
  .regex(/^[\w-]{1,128}$/, 'a tool is named by letters, digits, _ and -, at most 128 of them');
const described = { name: toolName, description: z.string().optional() };
const openAiFields = {
  ...described,
  parameters: jsonSchema.nullish(),
  strict: z.boolean().nullish(),
};

/** `{type: function, function: {…}}`, as in chat completions. */
const chatTool = z.strictObject({
  type: z.literal('function'),
  function: z.strictObject(openAiFields),
});
/** `{type: function, name, parameters}`, as in the Responses API; the type may be left out. */
const responsesTool = z.strictObject({ type: z.literal('function').optional(), ...openAiFields });
/** `{name, description, input_schema}`, as in Anthropic's messages. */
const anthropicTool = z.strictObject({
  type: z.literal('custom').optional(),
  ...described,
  input_schema: jsonSchema,
  strict: z.boolean().optional(),
});

const namedSchema = z.strictObject({
  name: z.string().regex(/^[\w-]{1,64}$/, 'a name has letters, digits, _ and -, at most 64'),
  description: z.string().optional(),
  schema: jsonSchema.optional(),
  strict: z.boolean().nullish(),
});

/**
 * Tools in any of the three shapes that APIs take, mixed if need be.
 * @throws ConfigurationError with every problem; `where` is the place of the list
 */
export function parseTools(value: unknown, where: Position): readonly Tool[] {
  const list = z.array(jsonSchema).safeParse(value);
  if (!list.success)
    throw ConfigurationError.of(
      'tools must be a list of mappings',
      'write a list of tools, each with name, description and parameters',
      where,
    );
  const problems: Problem[] = [];
  const tools = list.data.flatMap((entry, index) => {
    const result = parseTool(entry);
    if ('tool' in result) return [result.tool];
    problems.push(...result.issues.map((what) => describe(`tools[${index}]`, what, where)));
    return [];
  });
  const repeated = tools.map((tool) => tool.name).filter((name, i, all) => all.indexOf(name) < i);
  problems.push(
    ...[...new Set(repeated)].map((name) => describe('tools', `"${name}" is there twice`, where)),
  );
  if (problems.length > 0) throw new ConfigurationError(problems);
  return tools;
}

/**
 * A JSON Schema, or one with a name: `{name, schema, strict}`, also inside of `{type: json_schema, json_schema: …}`.
 * @throws ConfigurationError
 */
export function parseResponseSchema(value: unknown, where: Position): ResponseSchema {
  const outer = jsonSchema.safeParse(value);
  if (!outer.success)
    throw ConfigurationError.of(
      'a response schema must be a mapping',
      'write a JSON Schema, or name, schema and strict',
      where,
    );
  const wrapped = outer.data['type'] === 'json_schema' ? outer.data['json_schema'] : undefined;
  const entry = jsonSchema.safeParse(wrapped).data ?? outer.data;
  if (typeof entry['name'] !== 'string' || entry['type'] !== undefined)
    return { name: 'response', schema: entry };
  const named = namedSchema.safeParse(entry);
  if (!named.success)
    throw new ConfigurationError(
      messagesOf(named.error).map((what) => describe('response schema', what, where)),
    );
  const { name, schema, strict } = named.data;
  return { name, schema, strict: strict ?? undefined };
}

type ToolResult = { readonly tool: Tool } | { readonly issues: readonly string[] };

function parseTool(entry: Readonly<Record<string, unknown>>): ToolResult {
  if ('function' in entry) {
    const result = chatTool.safeParse(entry);
    return result.success
      ? { tool: openAiTool(result.data.function) }
      : { issues: messagesOf(result.error) };
  }
  if ('input_schema' in entry) {
    const result = anthropicTool.safeParse(entry);
    if (!result.success) return { issues: messagesOf(result.error) };
    const { name, description, input_schema: parameters, strict } = result.data;
    return { tool: { name, description, parameters, strict } };
  }
  const result = responsesTool.safeParse(entry);
  return result.success ? { tool: openAiTool(result.data) } : { issues: messagesOf(result.error) };
}

function openAiTool(fields: z.output<z.ZodObject<typeof openAiFields>>): Tool {
  return {
    name: fields.name,
    description: fields.description,
    // A function without parameters is one that takes none.
    parameters: fields.parameters ?? { type: 'object', properties: {} },
    strict: fields.strict ?? undefined,
  };
}

function messagesOf(error: z.ZodError): readonly string[] {
  return error.issues.map((issue) =>
    issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`,
  );
}

function describe(place: string, what: string, where: Position): Problem {
  return {
    what: `${place}: ${what}`,
    where,
    remedy:
      'use name, description and parameters (a JSON Schema), as OpenAI or Anthropic take them',
  };
}
