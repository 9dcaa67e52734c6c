import type {
  FunctionTool,
  ResponseInputItem,
  ResponseTextConfig,
  ToolChoiceFunction,
  ToolChoiceOptions,
} from 'openai/resources/responses/responses';
import type { Message, ResponseSchema, Tool } from '../prompt/message.ts';
import { findRefusedSampling } from './openai-sampling.ts';
import {
  type ComposedBody,
  describeMissingField,
  findMessageProblems,
  mergeExtra,
  parseParameters,
  type RequestShape,
  type ToolChoice,
} from './parameters.ts';

const fieldsOnlyOfChat = ['seed', 'stop', 'frequency_penalty', 'presence_penalty'] as const;

/**
 * The body of `POST /responses`.
 * @param provider decides which model names mean OpenAI's own models
 */
export function composeResponsesBody(request: RequestShape, provider: string): ComposedBody {
  const { values, problems } = parseParameters(request.parameters);
  const missing = [
    ...fieldsOnlyOfChat
      .filter((name) => values[name] !== undefined)
      .map((name) =>
        describeMissingField(
          name,
          "OpenAI's Responses API",
          provider === 'openai'
            ? 'name the model openai-chat/… to use Chat Completions'
            : 'set protocol: openai-chat for this provider',
        ),
      ),
    ...(values.top_k === undefined
      ? []
      : [describeMissingField('top_k', 'the OpenAI protocol', 'put it under extra')]),
  ];
  const merged = mergeExtra(
    {
      model: request.model,
      input: request.messages.flatMap(mapMessage),
      max_output_tokens: values.max_output_tokens,
      temperature: values.temperature,
      top_p: values.top_p,
      reasoning: values.effort === undefined ? undefined : { effort: values.effort },
      service_tier: values.service_tier,
      tools: request.tools.length === 0 ? undefined : request.tools.map(mapTool),
      tool_choice: mapToolChoice(values.tool_choice),
      parallel_tool_calls: values.parallel_tool_calls,
      text: mapResponseSchema(request.responseSchema),
    },
    values.extra,
  );
  return {
    body: merged.body,
    problems: [
      ...problems,
      ...missing,
      ...findRefusedSampling({ provider, model: request.model }, values),
      ...merged.problems,
      ...findMessageProblems(request.messages),
    ],
  };
}

function mapMessage(message: Message): ResponseInputItem[] {
  const { role, content } = message;
  if (role === 'tool')
    return [{ type: 'function_call_output', call_id: message.toolCallId ?? null, output: content }];
  const calls = (message.toolCalls ?? []).map(
    (call): ResponseInputItem => ({
      type: 'function_call',
      call_id: call.id,
      name: call.name,
      arguments: call.argumentsText,
    }),
  );
  // An assistant turn that only calls tools has no text of its own.
  return calls.length > 0 && content === '' ? calls : [{ role, content }, ...calls];
}

function mapTool(tool: Tool): FunctionTool {
  return {
    type: 'function',
    name: tool.name,
    parameters: { ...tool.parameters },
    // This API makes tools strict when nothing is said; the prompt file said nothing, which means not strict.
    strict: tool.strict ?? false,
    ...(tool.description === undefined ? {} : { description: tool.description }),
  };
}

function mapToolChoice(
  choice: ToolChoice | undefined,
): ToolChoiceOptions | ToolChoiceFunction | undefined {
  if (choice === undefined) return undefined;
  return choice.kind === 'tool' ? { type: 'function', name: choice.name } : choice.kind;
}

function mapResponseSchema(wanted: ResponseSchema | undefined): ResponseTextConfig | undefined {
  if (wanted === undefined) return undefined;
  if (wanted.schema === undefined) return { format: { type: 'json_object' } };
  return {
    format: {
      type: 'json_schema',
      name: wanted.name,
      schema: { ...wanted.schema },
      ...(wanted.strict === undefined ? {} : { strict: wanted.strict }),
    },
  };
}
