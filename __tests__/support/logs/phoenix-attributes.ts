import type { WorldSpan } from './logged-world.ts';

type Attributes = Readonly<Record<string, unknown>>;

/** What the OpenInference instrumentation of OpenAI logs of a step, as Phoenix gives it back. */
export function composeAttributes(span: WorldSpan): Attributes {
  const common = {
    'input.value': JSON.stringify(span.input),
    'input.mime_type': 'application/json',
    'output.value': JSON.stringify(span.output),
    'output.mime_type': 'application/json',
    ...(span.tags === undefined ? {} : { 'tag.tags': span.tags }),
  };
  if (!span.isCall) return common;
  const { model, usage, parameters, tools = [], costUsd } = span;
  const choices = listRecords(span.output);
  const sent = { model: model?.requested, ...parameters };
  const n = choices.length > 1 ? choices.length : undefined;
  return cut({
    ...common,
    // Inputs that an application does not log are left out.
    'input.value':
      listRecords(span.input).length === 0
        ? undefined
        : JSON.stringify({ ...sent, messages: span.input, tools }),
    'llm.system': 'openai',
    'llm.model_name': model?.responded,
    'llm.invocation_parameters': JSON.stringify({ ...sent, n, tools }),
    ...flattenMessages('llm.input_messages', listRecords(span.input)),
    ...flattenMessages(
      'llm.output_messages',
      choices.flatMap(({ message }) => listRecords([message])),
    ),
    ...Object.fromEntries(
      tools.map((tool, index) => [`llm.tools.${index}.tool.json_schema`, JSON.stringify(tool)]),
    ),
    'llm.token_count.prompt': usage?.input,
    'llm.token_count.completion': usage?.output,
    'llm.token_count.prompt_details.cache_read': usage?.cached,
    'llm.cost.total': costUsd,
    'metadata.tenant': 'acme',
  });
}

/** A limit on the length of values, as OpenTelemetry has one, where a text says that it was cut. */
function cut(attributes: Attributes): Attributes {
  const short = Object.values(attributes).find(
    (value) => typeof value === 'string' && value.endsWith('[truncated]'),
  );
  if (typeof short !== 'string') return attributes;
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, short.length) : value,
    ]),
  );
}

function flattenMessages(prefix: string, messages: readonly Attributes[]): Attributes {
  return Object.fromEntries(
    messages.flatMap((message, index) =>
      flattenMessage(message).map(([name, value]) => [`${prefix}.${index}.message.${name}`, value]),
    ),
  );
}

function flattenMessage(message: Attributes): (readonly [string, unknown])[] {
  const { role, content, tool_calls: calls } = message;
  return [
    ['role', role],
    ...(typeof content === 'string' ? ([['content', content]] as const) : []),
    ...listRecords(content).flatMap((part, index) =>
      flattenPart(part).map(([name, value]) => [`contents.${index}.${name}`, value] as const),
    ),
    ...listRecords(calls).flatMap((call, index) => {
      const inner = listRecords([call['function']])[0] ?? {};
      const prefix = `tool_calls.${index}.tool_call`;
      return [
        [`${prefix}.id`, call['id']],
        [`${prefix}.function.name`, inner['name']],
        [`${prefix}.function.arguments`, inner['arguments']],
      ] as const;
    }),
  ];
}

function flattenPart(part: Attributes): (readonly [string, unknown])[] {
  const { type, text, image_url: image } = part;
  const url = listRecords([image])[0]?.['url'];
  return [
    ['message_content.type', type === 'image_url' ? 'image' : type],
    ...(text === undefined ? [] : ([['message_content.text', text]] as const)),
    ...(url === undefined ? [] : ([['message_content.image.image.url', url]] as const)),
  ];
}

function listRecords(value: unknown): readonly Attributes[] {
  if (!Array.isArray(value)) return [];
  return value.filter((entry) => typeof entry === 'object' && entry !== null);
}
