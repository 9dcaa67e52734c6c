import type {
  ChatCompletionMessageParam,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
} from 'openai/resources/chat/completions';
import type { ResponseFormatJSONObject, ResponseFormatJSONSchema } from 'openai/resources/shared';
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

/** Hosts that have replaced `max_tokens`; others (Mistral for one) refuse the new name. */
const knowsMaxCompletionTokens: ReadonlySet<string> = new Set([
  'openai',
  'openai-chat',
  'azure',
  'openrouter',
]);

/** Hosts that tell a developer role from a system role; others refuse the word. */
const knowsDeveloperRole: ReadonlySet<string> = new Set([
  'openai',
  'openai-chat',
  'azure',
  'openrouter',
]);

/**
 * The body of `POST /chat/completions`.
 * @param provider decides between the dialects of the hosts that speak this protocol
 */
export function composeChatBody(request: RequestShape, provider: string): ComposedBody {
  const { values, problems } = parseParameters(request.parameters);
  const missing =
    values.top_k === undefined
      ? []
      : [describeMissingField('top_k', 'the OpenAI protocol', 'put it under extra')];
  const limit = knowsMaxCompletionTokens.has(provider) ? 'max_completion_tokens' : 'max_tokens';
  const merged = mergeExtra(
    {
      model: request.model,
      messages: request.messages.map((message) => mapMessage(message, provider)),
      [limit]: values.max_output_tokens,
      temperature: values.temperature,
      top_p: values.top_p,
      stop: values.stop,
      seed: values.seed,
      reasoning_effort: values.effort,
      service_tier: values.service_tier,
      frequency_penalty: values.frequency_penalty,
      presence_penalty: values.presence_penalty,
      tools: request.tools.length === 0 ? undefined : request.tools.map(mapTool),
      tool_choice: mapToolChoice(values.tool_choice),
      parallel_tool_calls: values.parallel_tool_calls,
      response_format: mapResponseSchema(request.responseSchema),
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

function mapMessage(message: Message, provider: string): ChatCompletionMessageParam {
  const { role, content } = message;
  switch (role) {
    case 'tool':
      return { role, content, tool_call_id: message.toolCallId ?? '' };
    case 'assistant': {
      const calls = message.toolCalls ?? [];
      if (calls.length === 0) return { role, content };
      return {
        role,
        content: content === '' ? null : content,
        tool_calls: calls.map((call) => ({
          id: call.id,
          type: 'function',
          function: { name: call.name, arguments: call.argumentsText },
        })),
      };
    }
    case 'developer':
      return { role: knowsDeveloperRole.has(provider) ? 'developer' : 'system', content };
    case 'system':
    case 'user':
      return { role, content };
  }
}

function mapTool(tool: Tool): ChatCompletionTool {
  return {
    type: 'function',
    function: {
      name: tool.name,
      parameters: { ...tool.parameters },
      ...(tool.description === undefined ? {} : { description: tool.description }),
      ...(tool.strict === undefined ? {} : { strict: tool.strict }),
    },
  };
}

function mapToolChoice(choice: ToolChoice | undefined): ChatCompletionToolChoiceOption | undefined {
  if (choice === undefined) return undefined;
  return choice.kind === 'tool'
    ? { type: 'function', function: { name: choice.name } }
    : choice.kind;
}

function mapResponseSchema(
  wanted: ResponseSchema | undefined,
): ResponseFormatJSONObject | ResponseFormatJSONSchema | undefined {
  if (wanted === undefined) return undefined;
  if (wanted.schema === undefined) return { type: 'json_object' };
  return {
    type: 'json_schema',
    json_schema: {
      name: wanted.name,
      schema: { ...wanted.schema },
      ...(wanted.strict === undefined ? {} : { strict: wanted.strict }),
    },
  };
}
