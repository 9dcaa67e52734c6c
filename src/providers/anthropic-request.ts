import type {
  Tool as AnthropicTool,
  ToolChoice as AnthropicToolChoice,
  ContentBlockParam,
  MessageParam,
  OutputConfig,
  TextBlockParam,
} from '@anthropic-ai/sdk/resources/messages';
import { z } from 'zod';
import type { Message, ResponseSchema, Tool } from '../prompt/message.ts';
import { findRefusedSampling } from './anthropic-sampling.ts';
import {
  type ComposedBody,
  describeMissingField,
  findMessageProblems,
  type KnownParameters,
  mergeExtra,
  parseParameters,
  type RequestShape,
} from './parameters.ts';
import type { UnsupportedParameter } from './provider.ts';

/** Tokens. Sent where `max_output_tokens` is not set, because this API demands a limit and knows no default. */
const defaultMaxTokens = 4096;

const efforts = ['low', 'medium', 'high', 'xhigh', 'max'] as const;
const effortSchema = z.enum(efforts);
const serviceTierSchema = z.enum(['auto', 'standard_only']);
const toolInputSchema = z.record(z.string(), z.unknown());

/** The body of `POST /v1/messages`. System and developer messages move into `system`, in their order. */
export function composeAnthropicBody(request: RequestShape): ComposedBody {
  const { values, problems } = parseParameters(request.parameters);
  const conversation = mapConversation(request.messages);
  const merged = mergeExtra(
    {
      model: request.model,
      messages: conversation.messages,
      system: mapSystem(request.messages),
      max_tokens: values.max_output_tokens,
      temperature: values.temperature,
      top_p: values.top_p,
      top_k: values.top_k,
      stop_sequences: values.stop,
      service_tier: values.service_tier,
      tools: request.tools.length === 0 ? undefined : request.tools.map(mapTool),
      tool_choice: mapToolChoice(values),
      output_config: mapOutputConfig(values, request.responseSchema),
    },
    values.extra,
  );
  return {
    body: { max_tokens: defaultMaxTokens, ...merged.body },
    problems: [
      ...problems,
      ...findMissingFields(values, request.responseSchema),
      ...findRefusedSampling(request.model, values),
      ...merged.problems,
      ...findMessageProblems(request.messages),
      ...conversation.problems,
    ],
  };
}

function findMissingFields(
  values: KnownParameters,
  wanted: ResponseSchema | undefined,
): readonly UnsupportedParameter[] {
  const api = "Anthropic's Messages API";
  const problems: UnsupportedParameter[] = (
    ['seed', 'frequency_penalty', 'presence_penalty'] as const
  )
    .filter((name) => values[name] !== undefined)
    .map((name) => describeMissingField(name, api));
  if (values.effort !== undefined && !effortSchema.safeParse(values.effort).success)
    problems.push({
      name: 'effort',
      reason: `${api} has no effort ${values.effort}`,
      remedy: `choose one of ${efforts.join(', ')}, or remove effort`,
    });
  if (
    values.service_tier !== undefined &&
    !serviceTierSchema.safeParse(values.service_tier).success
  )
    problems.push({
      name: 'service_tier',
      reason: `${api} has no service tier ${values.service_tier}`,
      remedy: 'choose auto or standard_only, or remove service_tier',
    });
  if (wanted !== undefined && wanted.schema === undefined)
    problems.push({
      name: 'response_schema',
      reason: `${api} has no mode for JSON without a schema`,
      remedy: 'give a JSON Schema, or ask for JSON in the prompt',
    });
  if (wanted?.strict === false)
    problems.push({
      name: 'response_schema.strict',
      reason: `${api} always enforces the schema`,
      remedy: 'remove strict: false from the response schema',
    });
  return problems;
}

function mapSystem(messages: readonly Message[]): string | TextBlockParam[] | undefined {
  const texts = messages
    .filter(({ role, content }) => isSystem(role) && content !== '')
    .map(({ content }) => content);
  const [first] = texts;
  return texts.length > 1 ? texts.map((text) => ({ type: 'text', text })) : first;
}

function isSystem(role: Message['role']): boolean {
  return role === 'system' || role === 'developer';
}

/** Turns of the same role that follow each other become one message; a tool's answer is the user's turn. */
function mapConversation(messages: readonly Message[]): {
  readonly messages: readonly MessageParam[];
  readonly problems: readonly UnsupportedParameter[];
} {
  const turns: { role: 'user' | 'assistant'; blocks: ContentBlockParam[] }[] = [];
  const problems: UnsupportedParameter[] = [];
  for (const message of messages) {
    if (isSystem(message.role)) continue;
    const role = message.role === 'assistant' ? 'assistant' : 'user';
    const mapped = mapBlocks(message);
    problems.push(...mapped.problems);
    const last = turns.at(-1);
    if (last?.role === role) last.blocks.push(...mapped.blocks);
    else turns.push({ role, blocks: [...mapped.blocks] });
  }
  return {
    messages: turns.map(({ role, blocks }) => {
      const [only] = blocks;
      return {
        role,
        content: blocks.length === 1 && only?.type === 'text' ? only.text : blocks,
      };
    }),
    problems,
  };
}

function mapBlocks(message: Message): {
  readonly blocks: readonly ContentBlockParam[];
  readonly problems: readonly UnsupportedParameter[];
} {
  const { role, content, toolCallId } = message;
  if (role === 'tool')
    return {
      blocks: [{ type: 'tool_result', tool_use_id: toolCallId ?? '', content }],
      problems: [],
    };
  const blocks: ContentBlockParam[] = [];
  const problems: UnsupportedParameter[] = [];
  const calls = message.toolCalls ?? [];
  // Empty text blocks are refused beside others; an empty turn is sent as it is, and the provider answers for it.
  if (content !== '' || calls.length === 0) blocks.push({ type: 'text', text: content });
  for (const call of calls) {
    const input = parseToolInput(call.argumentsText);
    if (input === undefined)
      problems.push({
        name: 'messages',
        reason: `the arguments of the tool call ${call.name} are not a JSON object, which this API needs`,
        remedy: 'correct the arguments in the conversation',
      });
    else blocks.push({ type: 'tool_use', id: call.id, name: call.name, input });
  }
  return { blocks, problems };
}

function parseToolInput(text: string): Record<string, unknown> | undefined {
  try {
    return toolInputSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function mapTool(tool: Tool): AnthropicTool {
  return {
    name: tool.name,
    input_schema: { ...tool.parameters, type: 'object' },
    ...(tool.description === undefined ? {} : { description: tool.description }),
    ...(tool.strict === undefined ? {} : { strict: tool.strict }),
  };
}

function mapToolChoice(values: KnownParameters): AnthropicToolChoice | undefined {
  const { tool_choice: choice, parallel_tool_calls: parallel } = values;
  if (choice?.kind === 'none') return { type: 'none' };
  const alone = parallel === undefined ? {} : { disable_parallel_tool_use: !parallel };
  switch (choice?.kind) {
    case 'tool':
      return { type: 'tool', name: choice.name, ...alone };
    case 'required':
      return { type: 'any', ...alone };
    case 'auto':
      return { type: 'auto', ...alone };
    case undefined:
      return parallel === undefined ? undefined : { type: 'auto', ...alone };
  }
}

function mapOutputConfig(
  values: KnownParameters,
  wanted: ResponseSchema | undefined,
): OutputConfig | undefined {
  const effort = effortSchema.safeParse(values.effort).data;
  if (effort === undefined && wanted?.schema === undefined) return undefined;
  return {
    ...(effort === undefined ? {} : { effort }),
    ...(wanted?.schema === undefined
      ? {}
      : { format: { type: 'json_schema', schema: { ...wanted.schema } } }),
  };
}
